import type { Code, Heading, Html, Paragraph, RootContent } from 'mdast';
import { Passage, type Stretch } from './passage.js';
import { indentOf, type Piece } from './pieces.js';
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
  const passage = new Passage(source, stretches);
  const { text } = passage;
  if (mayDefine(text) || hasLooseEnd.test(text)) return null;
  const children = readPlainText(passage);
  return children && { type: 'paragraph', children, position: passage.place(0, text.length) };
}

/** White space at the end of a line may be a line break; micromark knows. */
const hasLooseEnd = /[ \t](?:\n|$)/;

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
