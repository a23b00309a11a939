import type { Nodes, Root, RootContent } from 'mdast';
import type { DocumentBuilder } from './document-builder.js';
import { maxNesting, nestingOf } from './nesting.js';
import { cutIntoPieces, type Piece } from './pieces.js';
import { readPlainPiece } from './plain-blocks.js';
import { readTree } from './tree-reader.js';

/** A text to its tree, by the parser that decides. The time it takes grows faster than the text. */
export type Micromark = (text: string) => Root;

/**
 * Tells a builder what a text holds, piece by piece: those that are plain are read here, and each of the others alone by micromark.
 *
 * `unread` is what cannot be cut, or defines links, so that it takes micromark and the whole text to read any piece; and what takes
 * micromark where none is given. The builder has been told of a part then.
 */
export function readPieces(
  lines: readonly string[],
  micromark: Micromark | null,
  builder: DocumentBuilder,
): 'read' | 'too deep' | 'unread' {
  const pieces = cutIntoPieces(lines);
  if (pieces === null) return 'unread';
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || readPlainPiece(piece, lines, builder)) continue;
    if (micromark === null) return 'unread';
    const { source, tree, last } = readWithMicromark(pieces, index, lines, micromark);
    if (hasDefinition(tree)) return 'unread';
    if (nestingOf(tree) > maxNesting) return 'too deep';
    readTree(tree, source, piece.line, builder);
    index = last;
  }
  return 'read';
}

/** Reads a piece; where its end depends on what follows, together with that. `last` is the last piece that was read. */
function readWithMicromark(
  pieces: readonly Piece[],
  index: number,
  lines: readonly string[],
  micromark: Micromark,
): { readonly source: string; readonly tree: Root; readonly last: number } {
  const line = pieces[index]?.line ?? 0;
  for (let last = index; ; last += 1) {
    const source = sourceOf(lines, line, pieces[last + 1]?.line ?? lines.length);
    const tree = micromark(source);
    if (last + 1 >= pieces.length || !endsOpen(tree)) return { source, tree, last };
  }
}

/** The source of some lines, the last one excluded. */
function sourceOf(lines: readonly string[], line: number, end: number): string {
  const source = lines.slice(line, end).join('\n');
  return end < lines.length ? `${source}\n` : source;
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
