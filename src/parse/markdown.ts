import type { Nodes, Root, RootContent } from 'mdast';
import { moveDown } from './move-down.js';
import { cutIntoPieces, type Piece } from './pieces.js';
import { readPlainPiece } from './plain-blocks.js';
import { SourceLines } from './source-lines.js';

/** A text to its tree, by the parser that decides. The time it takes grows faster than the text. */
export type Micromark = (text: string) => Root;

/** Markdown text to a syntax tree, or why it was not parsed. */
export type MarkdownResult =
  | { readonly kind: 'tree'; readonly tree: Root }
  | { readonly kind: 'refused'; readonly reason: 'too deep'; readonly detail: string };

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

/**
 * CommonMark with GitHub's strike-through, as micromark reads it. `text` has no byte order mark, and line feeds only. The tree has
 * what a document is made of: list items that lists group otherwise, no lines across the page, and places where someone looks
 * for them. Null where it takes micromark to read the text, and it was not given.
 */
export function parseMarkdown(text: string, micromark: Micromark): MarkdownResult;
export function parseMarkdown(text: string, micromark: Micromark | null): MarkdownResult | null;
export function parseMarkdown(text: string, micromark: Micromark | null): MarkdownResult | null {
  if (deepLine.test(text.replace(breakLine, ''))) return tooDeep();
  const tree = readPieces(text, micromark) ?? micromark?.(text);
  if (tree === undefined) return null;
  return nestingOf(tree) > maxNesting ? tooDeep() : { kind: 'tree', tree };
}

/** What micromark replaces, or leaves out at the start. */
const notPlain = /[\0\uFEFF]/;

/**
 * The tree of a text in pieces: those that are plain are read here, and each of the others alone by micromark. Null where the
 * text cannot be cut, or defines links, so that it takes the whole of it to read any piece.
 */
function readPieces(text: string, micromark: Micromark | null): Root | null {
  if (notPlain.test(text)) return null;
  const source = new SourceLines(text);
  const pieces = cutIntoPieces(source.lines);
  if (pieces === null) return null;
  const nodes: (RootContent | null)[] = [];
  for (const piece of pieces) {
    const node = readPlainPiece(piece, source);
    if (node === null && micromark === null) return null;
    nodes.push(node);
  }
  if (micromark === null || nodes.every((node) => node !== null)) {
    return { type: 'root', children: nodes.filter((node) => node !== null) };
  }
  const tree = fillGaps(nodes, pieces, source, micromark);
  return hasDefinition(tree) ? null : tree;
}

/** Reads the pieces that are not plain. Where the end of one depends on what follows, it is read together with that. */
function fillGaps(
  nodes: readonly (RootContent | null)[],
  pieces: readonly Piece[],
  source: SourceLines,
  micromark: Micromark,
): Root {
  const parseLines = (line: number, end = source.lines.length): Root => {
    const tree = micromark(source.slice(line, end));
    moveDown(tree, line, source.starts[line] ?? 0);
    return tree;
  };
  const children: RootContent[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const [node = null, line = 0] = [nodes[index], pieces[index]?.line];
    if (node !== null) {
      children.push(node);
      continue;
    }
    let tree = parseLines(line, pieces[index + 1]?.line);
    while (index + 1 < pieces.length && endsOpen(tree)) {
      index += 1;
      tree = parseLines(line, pieces[index + 1]?.line);
    }
    for (const child of tree.children) children.push(child);
  }
  return { type: 'root', children };
}

/** Whether the last thing in a list or quote may be code or HTML that only the end of the piece ended: its end depends on what follows. */
function endsOpen({ children }: Root): boolean {
  let last: RootContent | undefined = children.at(-1);
  if (last?.type !== 'list' && last?.type !== 'blockquote') return false;
  while (last !== undefined && (last.type === 'list' || last.type === 'listItem' || last.type === 'blockquote')) {
    last = last.children.at(-1);
  }
  return last?.type === 'code' || last?.type === 'html';
}

function hasDefinition(tree: Root): boolean {
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'definition') return true;
    if ('children' in node) for (const child of node.children) open.push(child);
  }
  return false;
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
