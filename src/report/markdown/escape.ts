import { withoutControls } from '../printable.js';

/**
 * Text from outside as Markdown that GitHub shows as just that text: nothing in it formats, links, mentions, embeds or ends
 * what stands around it. The one way for plan text into Markdown; {@link code} is its twin for code spans.
 *
 * Zero-width spaces break what GitHub links after Markdown is done: mentions (also in teams and e-mail addresses), issue
 * references, bare addresses and commit hashes (docs.github.com, autolinked references). A dollar sign in a span starts no
 * formula (docs.github.com, writing mathematical expressions).
 */
export function escapeMarkdown(text: string): string {
  return withoutControls(text)
    .trim()
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/^(?:[#+=-]|\d+(?=[.)]))/, (start) => (/^\d/.test(start) ? `${start}\u200B` : `\\${start}`))
    .replace(/[@#]/g, '$&\u200B')
    .replace(/\bGH-(?=\d)/gi, '$&\u200B')
    .replace(/:(?=\/\/|[\w+-]+:)/g, ':\u200B')
    .replace(/\bwww(?=\.)/gi, '$&\u200B')
    .replace(/\b[0-9a-f]{7,40}\b/gi, (hash) => `${hash.slice(0, 4)}\u200B${hash.slice(4)}`)
    .replace(/\$/g, '<span>$</span>');
}

/** Text from outside as a code span, for text that a person is to copy. Within a table a vertical bar needs its own escape. */
export function code(text: string, place: 'text' | 'table' = 'text'): string {
  const plain = withoutControls(text);
  if (plain.trim() === '') return '';
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = /^`|`$|^ .* $/.test(plain) ? ' ' : '';
  const span = `${fence}${padding}${plain}${padding}${fence}`;
  return place === 'table' ? span.replaceAll('|', '\\|') : span;
}

/** Lines from outside as a fenced block, with a fence longer than any run of backticks in them. */
export function fenced(lines: readonly string[], language: string): string {
  const plain = lines.map(withoutControls);
  const longest = Math.max(2, ...plain.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...plain, fence].join('\n');
}

/** A part of the text that the reader unfolds. The blank lines let GitHub read Markdown inside. */
export function fold(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
