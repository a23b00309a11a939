import { fromMarkdown } from 'mdast-util-from-markdown';
import type { PullRequest } from './github/index.js';

/** What GitHub would write in place of some lines, as far as its documentation tells. */
export interface ReadSuggestion {
  readonly path: string;
  readonly first: number;
  readonly last: number;
  readonly lines: readonly string[];
}

/** The suggestions of a pull request's review comments, each being the one code block of its comment. */
export function suggestionsOf({ reviewComments }: PullRequest): readonly ReadSuggestion[] {
  return reviewComments.map(({ path, line, startLine = line, body }) => {
    return { path, first: startLine, last: line, lines: suggestedLines(body) };
  });
}

/** The lines that a comment suggests, read by CommonMark; throws where it has anything but one suggestion. */
export function suggestedLines(body: string): readonly string[] {
  const blocks = fromMarkdown(body).children.flatMap((node) => (node.type === 'code' ? [node] : []));
  const [block, ...others] = blocks;
  if (block?.lang !== 'suggestion' || others.length > 0) throw new Error(`Not one suggestion: ${body}`);
  // The tree does not tell a block without a line from one with an empty line; what stands between the fences does.
  const { start, end } = block.position ?? {};
  return (start?.line ?? 0) + 1 === end?.line ? [] : block.value.split('\n');
}

/** A text with the suggestions for its file applied; every line keeps its line end. */
export function applySuggestions(text: string, suggestions: readonly ReadSuggestion[]): string {
  const rows = text.split(/(?<=\n)/);
  for (const { first, last, lines } of [...suggestions].sort((one, other) => other.first - one.first)) {
    const lineEnd = /\r?\n$/.exec(rows[first - 1] ?? '')?.[0] ?? '';
    const isAtEnd = last === rows.length;
    const written = lines.map((line, index) =>
      isAtEnd && index === lines.length - 1 ? line + lastEnd(rows) : `${line}${lineEnd}`,
    );
    rows.splice(first - 1, last - first + 1, ...written);
  }
  return rows.join('');
}

function lastEnd(rows: readonly string[]): string {
  return /\r?\n$/.exec(rows.at(-1) ?? '')?.[0] ?? '';
}
