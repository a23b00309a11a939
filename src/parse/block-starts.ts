import { markerEnd } from './list-marker.js';

/** What a line begins where nothing is open that it could continue. */
export type Start =
  'blank' | 'break' | 'heading' | 'fence' | 'item' | 'quote' | 'comment' | 'html' | 'tag' | 'code' | 'text';

/** A line of white space alone. */
export const blankLine = /^[ \t]*$/;
const breakLine = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
const headingStart = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const fenceStart = /^ {0,3}(?:`{3,}[^`]*$|~{3,})/;
/** Of the names that begin a block of HTML wherever they stand, those that people write in plans. */
const blockTag =
  /^ {0,3}<\/?(?:details|summary|div|p|table|thead|tbody|tr|td|th|ul|ol|li|h[1-6]|center|section|dl|dt|dd)(?:[ \t>]|\/>|$)/i;

/** What a line begins where nothing is open. */
export function startOf(line: string): Start {
  const indent = indentOf(line);
  const first = line.charAt(indent);
  if (first === '' || (first === '\t' && blankLine.test(line))) return 'blank';
  if (indent >= 4 || first === '\t') return 'code';
  switch (first) {
    case '#':
      return headingStart.test(line) ? 'heading' : 'text';
    case '`':
    case '~':
      return fenceStart.test(line) ? 'fence' : 'text';
    case '>':
      return 'quote';
    case '<':
      if (/^<!--(?!-?>)/.test(line.slice(indent))) return 'comment';
      if (blockTag.test(line)) return 'html';
      return /^<[A-Za-z/!?]/.test(line.slice(indent)) ? 'tag' : 'text';
    case '-':
    case '*':
    case '_':
      return breakLine.test(line) ? 'break' : itemOrText(line, indent);
    default:
      return itemOrText(line, indent);
  }
}

function itemOrText(line: string, indent: number): Start {
  const end = markerEnd(line, indent);
  const behind = line.charAt(end);
  return end !== -1 && (behind === ' ' || behind === '\t' || behind === '') ? 'item' : 'text';
}

/** Spaces at the start of a line. */
export function indentOf(line: string): number {
  return behindSpaces(line, 0);
}

/** Where the spaces end that begin at a place of a line. */
export function behindSpaces(line: string, start: number): number {
  let end = start;
  while (line.charCodeAt(end) === 0x20) end += 1;
  return end;
}

/** What a line is to a paragraph that may be open above it. */
export type Sequel = 'blank' | 'text' | 'start' | 'underline' | 'unsure';

/** What a line is to a paragraph that is open above it. */
export function sequelOf(line: string): Sequel {
  const start = startOf(line);
  switch (start) {
    case 'text':
      return underline.test(line) ? 'underline' : 'text';
    case 'break':
      return underline.test(line) ? 'underline' : 'start';
    case 'code':
      return line.charAt(indentOf(line)) === '\t' ? 'unsure' : 'text';
    case 'blank':
      return 'blank';
    case 'item':
      // An item without text, or of another number, does not end a paragraph.
      return /^ {0,3}(?:[-*+]|1[.)])[ \t]+[^ \t]/.test(line) ? 'start' : 'unsure';
    case 'tag':
      return 'unsure';
    case 'heading':
    case 'fence':
    case 'quote':
    case 'comment':
    case 'html':
      return 'start';
  }
}
