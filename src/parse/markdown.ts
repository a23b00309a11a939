import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import type { Nodes, Root } from 'mdast';
import type { TimeLimit } from './time-limit.js';

/** Markdown text to a syntax tree, or why it was not parsed. */
export type MarkdownResult =
  | { readonly kind: 'tree'; readonly tree: Root }
  | { readonly kind: 'refused'; readonly reason: 'too deep' | 'timed out'; readonly detail: string };

/**
 * Levels of lists and block quotes within each other. Plans use three; parsing time grows with the square of the depth and
 * worse (2,000 levels on one line take over a second).
 */
const maxNesting = 32;

/**
 * More than {@link maxNesting} container markers in a row at the start of a line. Only white space makes a list marker of
 * `-` or `+`: the border of a table drawn in characters is none.
 */
const deepLine = new RegExp(
  `^[ \\t]*(?:(?:(?:[-*+]|\\d{1,9}[.)])(?=[ \\t]|$)|>)[ \\t]*){${String(maxNesting + 1)}}`,
  'm',
);

/** Lines that look like nested lists and are not: thematic breaks and the underlines of headings. */
const breakLine = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/gm;

/** CommonMark with GitHub's strike-through. `text` has no byte order mark. */
export function parseMarkdown(text: string, limit: TimeLimit): MarkdownResult {
  if (deepLine.test(text.replace(breakLine, ''))) return tooDeep();
  const tree = limit(() =>
    fromMarkdown(text, { extensions: [gfmStrikethrough()], mdastExtensions: [gfmStrikethroughFromMarkdown()] }),
  );
  if (tree === null) return { kind: 'refused', reason: 'timed out', detail: 'parsing it took too long' };
  return nestingOf(tree) > maxNesting ? tooDeep() : { kind: 'tree', tree };
}

function tooDeep(): MarkdownResult {
  return {
    kind: 'refused',
    reason: 'too deep',
    detail: `its lists and quotes nest deeper than ${String(maxNesting)} levels`,
  };
}

/** The deepest nesting of list items and block quotes. Without recursion, as the depth is what is in question. */
function nestingOf(tree: Root): number {
  let deepest = 0;
  const open: { readonly node: Nodes; readonly depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node } = next;
    const depth = next.depth + (node.type === 'listItem' || node.type === 'blockquote' ? 1 : 0);
    deepest = Math.max(deepest, depth);
    if ('children' in node && node.type !== 'paragraph') {
      for (const child of node.children) open.push({ node: child, depth });
    }
  }
  return deepest;
}
