import type { Nodes } from 'mdast';

/**
 * Levels of lists and block quotes within each other. Plans use three; parsing time grows with the square of the depth and
 * worse (2,000 levels on one line take over a second).
 */
export const maxNesting = 32;

/**
 * More than {@link maxNesting} container markers in a row at the start of a line. Only white space makes a list marker of
 * `-` or `+`: the border of a table drawn in characters is none.
 */
const deepLine = new RegExp(`^[ \\t]*(?:(?:(?:[-*+]|\\d{1,9}[.)])(?=[ \\t]|$)|>)[ \\t]*){${String(maxNesting + 1)}}`);

/** Lines that look like nested lists and are not: thematic breaks and the underlines of headings. */
const breakLine = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/;

/** Whether a line nests deeper than is read, whatever stands above it. */
export function isTooDeep(line: string): boolean {
  return line.length > maxNesting && deepLine.test(line) && !breakLine.test(line);
}

/** The deepest nesting of list items and block quotes. Without recursion, as the depth is what is in question. */
export function nestingOf(tree: Nodes): number {
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
