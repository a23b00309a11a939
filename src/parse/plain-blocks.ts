import type { Blockquote, Code, Heading, Html, Paragraph, RootContent } from 'mdast';
import { Passage, type Stretch } from './passage.js';
import { indentOf, sequelOf, startOf } from './block-starts.js';
import type { Piece } from './pieces.js';
import { readPlainItem } from './plain-item.js';
import { readPlainText } from './plain-text.js';
import type { SourceLines } from './source-lines.js';

/** A piece of a text as micromark reads it; null where it takes micromark to tell. */
export function readPlainPiece(piece: Piece, source: SourceLines): RootContent | null {
  switch (piece.kind) {
    case 'heading':
      return readHeading(piece.line, source);
    case 'paragraph':
      return readLines(piece, source);
    case 'item':
      return readPlainItem(piece, source);
    case 'quote':
      return readQuote(piece, source);
    case 'fence':
      return readFence(piece, source);
    case 'comment':
      return readComment(piece, source);
    case 'other':
      return null;
  }
}

/** A paragraph of some stretches of text. */
export function readParagraph(source: SourceLines, stretches: readonly Stretch[]): Paragraph | null {
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (first === undefined || last === undefined) return null;
  // Spaces at the end belong to the paragraph, but not to its text.
  const passage = new Passage(source, stretches.with(-1, { ...last, to: last.to - spacesAtEnd(source, last) }));
  if (mayDefine(passage.text) || /\t[ \t]*(?:\n|$)/.test(passage.text)) return null;
  const children = readPlainText(passage);
  return (
    children && { type: 'paragraph', children, position: source.place(first.line, first.from, last.line, last.to) }
  );
}

function spacesAtEnd(source: SourceLines, { line, to }: Stretch): number {
  const text = source.lines[line] ?? '';
  let end = to;
  while (text.charCodeAt(end - 1) === 0x20) end -= 1;
  return to - end;
}

/** A definition of a link is what a paragraph may begin with. */
function mayDefine(text: string): boolean {
  return text.startsWith('[') && text.includes(']:');
}

const depths = [1, 2, 3, 4, 5, 6] as const;

function readHeading(line: number, source: SourceLines): Heading | null {
  const [whole, signs = '', text = ''] = /^(#{1,6}) +([^ \t].*)$/.exec(source.lines[line] ?? '') ?? [];
  // What ends on white space or signs may have a closing sequence.
  if (whole === undefined || /[ \t#]$/.test(text)) return null;
  const children = readPlainText(new Passage(source, [{ line, from: whole.length - text.length, to: whole.length }]));
  const depth = depths[signs.length - 1];
  if (children === null || depth === undefined) return null;
  return { type: 'heading', depth, children, position: source.place(line, 0, line, whole.length) };
}

function readLines({ line, end }: Piece, source: SourceLines): Paragraph | null {
  const stretches = source.lines
    .slice(line, end)
    .map((text, index) => ({ line: line + index, from: indentOf(text), to: text.length }));
  return readParagraph(source, stretches);
}

/** A quote of one paragraph. */
function readQuote({ line, end }: Piece, source: SourceLines): Blockquote | null {
  const stretches: Stretch[] = [];
  for (let next = line; next < end; next += 1) {
    const text = source.lines[next] ?? '';
    const quoted = /^> ?(.*)$/.exec(text)?.[1];
    if (quoted === undefined || (next === line ? startOf(quoted) : sequelOf(quoted)) !== 'text') return null;
    stretches.push({ line: next, from: text.length - quoted.length + indentOf(quoted), to: text.length });
  }
  const paragraph = readParagraph(source, stretches);
  return paragraph && { type: 'blockquote', children: [paragraph] };
}

function readFence({ line, end }: Piece, source: SourceLines): Code | null {
  const [whole, info = ''] = /^(?:`{3,}|~{3,})([^\s&\\`~]*)$/.exec(source.lines[line] ?? '') ?? [];
  const closing = source.lines[end - 1] ?? '';
  if (whole === undefined || /[ \t]/.test(closing)) return null;
  return {
    type: 'code',
    lang: info === '' ? null : info,
    value: source.lines.slice(line + 1, end - 1).join('\n'),
    position: source.place(line, 0, end - 1, closing.length),
  };
}

function readComment({ line, end }: Piece, source: SourceLines): Html | null {
  const lines = source.lines.slice(line, end);
  if (lines[0]?.startsWith('<') !== true) return null;
  return {
    type: 'html',
    value: lines.join('\n'),
    position: source.place(line, 0, end - 1, lines.at(-1)?.length ?? 0),
  };
}
