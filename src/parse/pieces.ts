import { behindSpaces, blankLine, indentOf, sequelOf, startOf, type Start } from './block-starts.js';
import { markerEnd } from './list-marker.js';

/**
 * Some lines of a text that CommonMark reads the same whatever stands around them: a block of the top level, or an item of a list of
 * the top level. Lines are indexes from 0, the last one excluded.
 */
export interface Piece {
  /** `other` is anything that only micromark reads. */
  readonly kind: 'heading' | 'paragraph' | 'item' | 'quote' | 'fence' | 'comment' | 'other';
  readonly line: number;
  readonly end: number;
}

/**
 * Cuts a text where it is certain that something of its own begins, whatever came before. Blank lines and lines across the page are
 * in no piece. Null where it is not certain what a line is to the lines above it.
 */
export function cutIntoPieces(lines: readonly string[]): readonly Piece[] | null {
  const pieces: Piece[] = [];
  let line = 0;
  while (line < lines.length) {
    const start = startOf(lines[line] ?? '');
    if (start === 'blank' || start === 'break') {
      line += 1;
      continue;
    }
    if (nestedStart.test(lines[line] ?? '') && isInterruption(lines, line)) return null;
    const piece = pieceAt(lines, line, start);
    if (piece === null) return null;
    pieces.push(piece);
    line = piece.end;
  }
  return pieces;
}

/** Whether a line stands right below another one. To micromark even a list within the list that begins there interrupts it. */
function isInterruption(lines: readonly string[], line: number): boolean {
  return line > 0 && !blankLine.test(lines[line - 1] ?? '');
}

const nestedStart = /^ *(?:[-*+]|\d{1,9}[.)]|>)[ \t]*(?:[-*+]|\d{1,9}[.)]|>)(?:[ \t]|$)/;

function pieceAt(lines: readonly string[], line: number, start: Start): Piece | null {
  switch (start) {
    case 'heading':
      return { kind: 'heading', line, end: line + 1 };
    case 'fence':
      return fenceAt(lines, line);
    case 'item':
      return itemAt(lines, line);
    case 'quote':
      return quoteAt(lines, line);
    case 'comment':
      return commentAt(lines, line);
    case 'html':
      return { kind: 'other', line, end: lineAfter(lines, line, (text) => !blankLine.test(text)) };
    case 'text':
      return paragraphAt(lines, line);
    // Below indented code micromark begins no list that could not interrupt a paragraph.
    case 'code':
    case 'tag':
    case 'blank':
    case 'break':
      return null;
  }
}

/** The first line behind `line` for which something does not hold. */
function lineAfter(lines: readonly string[], line: number, holds: (text: string) => boolean): number {
  let end = line + 1;
  while (end < lines.length && holds(lines[end] ?? '')) end += 1;
  return end;
}

function fenceAt(lines: readonly string[], line: number): Piece {
  const [, border = ''] = /^ *(`+|~+)/.exec(lines[line] ?? '') ?? [];
  const closing = new RegExp(`^ {0,3}${border.charAt(0)}{${border.length},}[ \\t]*$`);
  const end = lineAfter(lines, line, (text) => !closing.test(text));
  return end < lines.length ? { kind: 'fence', line, end: end + 1 } : { kind: 'other', line, end };
}

function commentAt(lines: readonly string[], line: number): Piece {
  let end = line;
  for (let from = (lines[line] ?? '').indexOf('<!--') + 4; end < lines.length; from = 0, end += 1) {
    if ((lines[end] ?? '').includes('-->', from)) return { kind: 'comment', line, end: end + 1 };
  }
  return { kind: 'other', line, end };
}

function paragraphAt(lines: readonly string[], line: number): Piece | null {
  for (let end = line + 1; end < lines.length; end += 1) {
    switch (sequelOf(lines[end] ?? '')) {
      case 'text':
        continue;
      case 'underline':
        return { kind: 'other', line, end: end + 1 };
      case 'unsure':
        return null;
      case 'blank':
      case 'start':
        return { kind: 'paragraph', line, end };
    }
  }
  return { kind: 'paragraph', line, end: lines.length };
}

function quoteAt(lines: readonly string[], line: number): Piece | null {
  const end = lineAfter(lines, line, (text) => /^ {0,3}>/.test(text));
  const sequel = sequelOf(lines[end] ?? '');
  return sequel === 'blank' || sequel === 'start' ? { kind: 'quote', line, end } : null;
}

/**
 * An item goes on as long as lines are indented as deep as its text. A line that is not may still continue a paragraph in it:
 * what is open from there on is not certain until something begins at the margin.
 */
function itemAt(lines: readonly string[], line: number): Piece | null {
  const marker = markerOf(lines[line] ?? '');
  if (marker === null) return null;
  const kind = marker.isPlain ? 'item' : 'other';
  const { column, delimiter } = marker;
  let end = line + 1;
  let afterBlank = false;
  let afterLazy = false;
  for (let next = end; next < lines.length; next += 1) {
    const text = lines[next] ?? '';
    if (blankLine.test(text)) {
      if (!marker.hasText && next === line + 1) break;
      afterBlank = true;
      continue;
    }
    const indent = indentOf(text);
    if (text.charAt(indent) === '\t') return null;
    if (indent >= column) {
      if (afterLazy && (afterBlank || sequelOf(text) !== 'text')) return null;
      end = next + 1;
      afterBlank = false;
      continue;
    }
    if (afterLazy && (indent > 0 || sequelOf(text) === 'unsure')) return null;
    if (afterBlank) break;
    const sequel = sequelOf(text);
    if (sequel === 'start' || (!afterLazy && isSibling(text, delimiter))) break;
    if (sequel !== 'text' || indent >= 4) return null;
    afterLazy = true;
    end = next + 1;
  }
  return { kind, line, end };
}

interface Marker {
  /** The column, from 0, at which the item's text begins, and below which nothing is in the item. */
  readonly column: number;
  /** `-`, `*` or `+`, or what stands behind a number. */
  readonly delimiter: string;
  readonly hasText: boolean;
  /** Whether the text begins on the marker's line, one to four spaces behind it. */
  readonly isPlain: boolean;
}

/** The marker of a list item; null where it is followed by a tab. */
function markerOf(line: string): Marker | null {
  const end = markerEnd(line, indentOf(line));
  const column = behindSpaces(line, end);
  if (line.charAt(column) === '\t') return null;
  const hasText = column < line.length;
  const isPlain = hasText && column - end <= 4;
  return { column: isPlain ? column : end + 1, delimiter: line.charAt(end - 1), hasText, isPlain };
}

/** Whether a line that is no part of an item begins the next one of its list, or is a line across the page. */
function isSibling(line: string, delimiter: string): boolean {
  return /^-{3,}$/.test(line) || /^ {0,3}\d{1,9}([.)]) +[^ \t]/.exec(line)?.[1] === delimiter;
}
