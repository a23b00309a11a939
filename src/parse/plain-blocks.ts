import { indentOf, sequelOf, startOf } from './block-starts.js';
import type { DocumentBuilder, TextBlock } from './document-builder.js';
import { Passage, type Stretch } from './passage.js';
import type { Piece } from './pieces.js';
import { readPlainItem } from './plain-item.js';
import { readPlainText } from './plain-text.js';

/** Tells a builder what a piece holds, as micromark reads it; false, with nothing told, where it takes micromark to tell. */
export function readPlainPiece(piece: Piece, lines: readonly string[], builder: DocumentBuilder): boolean {
  switch (piece.kind) {
    case 'heading':
      return readHeading(piece.line, lines, builder);
    case 'paragraph':
      return readLines(piece, lines, builder);
    case 'item':
      return readPlainItem(piece, lines, builder);
    case 'quote':
      return readQuote(piece, lines, builder);
    case 'fence':
      return readFence(piece, lines, builder);
    case 'comment':
      return readComment(piece, lines, builder);
    case 'other':
      return false;
  }
}

/** A paragraph of some stretches of text; null where it takes micromark to read it. */
export function readParagraph(lines: readonly string[], stretches: readonly Stretch[]): TextBlock | null {
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (first === undefined || last === undefined) return null;
  const source = sourceOf(lines, first, last);
  if (source.includes('\t') && source.split('\n').some(endsOnTab)) return null;
  // A definition of a link is what a paragraph may begin with.
  if (source.startsWith('[') && source.includes(']:')) return null;
  // Spaces at the end belong to the paragraph, but not to its text.
  const end = last.to - spacesAtEnd(source);
  const own = end === last.to ? stretches : stretches.with(-1, { ...last, to: end });
  const inline = readPlainText(new Passage(lines, own));
  if (inline === null) return null;
  const place = { line: first.line + 1, column: first.from + 1, endLine: last.line + 1, endColumn: last.to + 1 };
  return { kind: 'paragraph', source, place, inline };
}

/** From one stretch to another, with what stands before the lines between. */
function sourceOf(lines: readonly string[], first: Stretch, last: Stretch): string {
  if (first.line === last.line) return (lines[first.line] ?? '').slice(first.from, last.to);
  return [
    (lines[first.line] ?? '').slice(first.from),
    ...lines.slice(first.line + 1, last.line),
    (lines[last.line] ?? '').slice(0, last.to),
  ].join('\n');
}

/** Whether there is a tab in the white space at the end. Looked for from there: a hostile line is tabs from its start. */
function endsOnTab(line: string): boolean {
  let end = line.length - 1;
  while (line.charAt(end) === ' ') end -= 1;
  return line.charAt(end) === '\t';
}

function spacesAtEnd(text: string): number {
  let end = text.length;
  while (text.charCodeAt(end - 1) === 0x20) end -= 1;
  return text.length - end;
}

function readHeading(line: number, lines: readonly string[], builder: DocumentBuilder): boolean {
  const [source, signs = '', text = ''] = /^(#{1,6}) +([^ \t].*)$/.exec(lines[line] ?? '') ?? [];
  // What ends on white space or signs may have a closing sequence.
  if (source === undefined || /[ \t#]$/.test(text)) return false;
  const stretch = { line, from: source.length - text.length, to: source.length };
  const inline = readPlainText(new Passage(lines, [stretch]));
  if (inline === null) return false;
  const place = { line: line + 1, column: 1, endLine: line + 1, endColumn: source.length + 1 };
  builder.openSection(signs.length, { kind: 'heading', source, place, inline });
  return true;
}

function readLines({ line, end }: Piece, lines: readonly string[], builder: DocumentBuilder): boolean {
  const stretches = lines
    .slice(line, end)
    .map((text, index) => ({ line: line + index, from: indentOf(text), to: text.length }));
  return addParagraph(readParagraph(lines, stretches), builder);
}

/** A quote of one paragraph. */
function readQuote({ line, end }: Piece, lines: readonly string[], builder: DocumentBuilder): boolean {
  const stretches: Stretch[] = [];
  for (let next = line; next < end; next += 1) {
    const text = lines[next] ?? '';
    const quoted = /^> ?(.*)$/.exec(text)?.[1];
    if (quoted === undefined || (next === line ? startOf(quoted) : sequelOf(quoted)) !== 'text') return false;
    stretches.push({ line: next, from: text.length - quoted.length + indentOf(quoted), to: text.length });
  }
  return addParagraph(readParagraph(lines, stretches), builder);
}

function addParagraph(block: TextBlock | null, builder: DocumentBuilder): boolean {
  if (block !== null) builder.addParagraph(block, null);
  return block !== null;
}

function readFence({ line, end }: Piece, lines: readonly string[], builder: DocumentBuilder): boolean {
  const info = /^(?:`{3,}|~{3,})([^\s&\\`~]*)$/.exec(lines[line] ?? '')?.[1];
  const closing = lines[end - 1] ?? '';
  if (info === undefined || /[ \t]/.test(closing)) return false;
  const code = {
    language: info === '' ? null : info,
    lines: codeLines(lines.slice(line + 1, end - 1)),
    firstLine: line + 2,
    place: { line: line + 1, column: 1, endLine: end, endColumn: closing.length + 1 },
  };
  builder.addCode(code, null);
  return true;
}

/** The lines of a block of code: a single one that is empty is none. */
export function codeLines(lines: readonly string[]): readonly string[] {
  return lines.length === 1 && lines[0] === '' ? [] : lines;
}

function readComment({ line, end }: Piece, lines: readonly string[], builder: DocumentBuilder): boolean {
  const own = lines.slice(line, end);
  if (own[0]?.startsWith('<') !== true) return false;
  const place = { line: line + 1, column: 1, endLine: end, endColumn: (own.at(-1)?.length ?? 0) + 1 };
  builder.addHtml(own.join('\n'), place);
  return true;
}
