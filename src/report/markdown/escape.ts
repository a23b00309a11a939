import { shorten } from '../../model/shorten.js';
import { withoutControls } from '../printable.js';

/** Code units of one text that are shown. One that goes on for pages would take the room of all the others. */
const maxText = 1_000;

/**
 * Text from outside as Markdown that GitHub shows as just that text: nothing in it formats, links, mentions, embeds or ends
 * what stands around it. The one way for plan text into Markdown; {@link code} is its twin for code spans, {@link escapeHtml}
 * for HTML blocks.
 */
export function escapeMarkdown(text: string): string {
  const shown = escapeHtml(text)
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/^[#+=:-]/, '\\$&')
    .replace(/^\d+(?=[.)])/, '$&\\');
  // Nothing at all between two pairs of tildes would be a fence, between brackets a link that is not seen.
  return shown === '' ? '\u200B' : shown;
}

/**
 * Text from outside for an HTML block such as the line of a fold, in which Markdown's own escapes would be shown. A dollar
 * sign in a span starts no formula (docs.github.com, writing mathematical expressions).
 */
export function escapeHtml(text: string): string {
  return withoutReferences(shorten(withoutControls(text).trim(), maxText))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\$/g, '<span>$$</span>');
}

/**
 * Zero-width spaces break what GitHub links after Markdown is done: mentions (also in teams and e-mail addresses), issue
 * references, bare addresses, emoji codes and commit hashes (docs.github.com, autolinked references). Of a hash every piece
 * is too short to be one.
 */
function withoutReferences(text: string): string {
  return text
    .replace(/[@#]/g, '$&\u200B')
    .replace(/(?<![a-z0-9])GH-(?=\d)/gi, '$&\u200B')
    .replace(/:(?=\/\/|[\w+-]+:)/g, ':\u200B')
    .replace(/www(?=\.)/gi, '$&\u200B')
    .replace(/(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])/gi, (hash) => hash.replace(/.{4}(?=.)/g, '$&\u200B'));
}

/** Text from outside as a code span, for text that a person is to copy. Not for tables: there a vertical bar ends the cell. */
export function code(text: string): string {
  const plain = shorten(withoutControls(text), maxText);
  if (plain.trim() === '') return '';
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = /^`|`$|^ .* $/.test(plain) ? ' ' : '';
  return `${fence}${padding}${plain}${padding}${fence}`;
}

/** Lines from outside as a fenced block, with a fence longer than any run of backticks in them. */
export function fenced(lines: readonly string[], language: string): string {
  const plain = lines.map((line) => shorten(withoutControls(line), maxText));
  const longest = Math.max(2, ...plain.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...plain, fence].join('\n');
}

/** A part of the text that the reader unfolds. `summary` is HTML; the blank lines let GitHub read Markdown in `body`. */
export function fold(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
