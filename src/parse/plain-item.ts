import { behindSpaces, indentOf } from './block-starts.js';
import type { DocumentBuilder } from './document-builder.js';
import { markerEnd } from './list-marker.js';
import { maxNesting } from './nesting.js';
import type { Stretch } from './passage.js';
import type { Piece } from './pieces.js';
import { codeLines, readParagraph } from './plain-blocks.js';

/**
 * Tells a builder of an item of a list with the lists within it; false, with nothing told, where it has anything but paragraphs,
 * fences, comments and lists that micromark reads.
 */
export function readPlainItem({ line, end }: Piece, lines: readonly string[], builder: DocumentBuilder): boolean {
  const before = builder.point();
  const reader = new ItemReader(lines, builder);
  let next = line;
  while (next < end && reader.readLine(next)) next += 1;
  if (next === end && reader.end()) return true;
  builder.backTo(before);
  return false;
}

/** `- text`, `1. text`. */
interface Marker {
  /** Index of its first character. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
  /** Index of the text, one to four spaces behind it. */
  readonly column: number;
}

function plainMarker(line: string, start: number): Marker | null {
  const end = markerEnd(line, start);
  if (end === -1) return null;
  const column = behindSpaces(line, end);
  const isPlain = column > end && column - end <= 4 && column < line.length && line.charAt(column) !== '\t';
  return isPlain ? { start, end, column } : null;
}

/** What may begin something else than text: a heading, a fence, a quote, HTML, a list, an underline or a line across. */
const mayBegin =
  /^ *(?:#{1,6}(?:[ \t]|$)|`{3}|~{3}|>|<[A-Za-z/!?]|(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)|([-=*_])(?:[ \t]*\1)*[ \t]*$)/;
/** What that begins with. */
const mayBeginWith = /[#`~><\-*+\d=_]/;

const breakLine = /^ *([-*])(?:[ \t]*\1)+[ \t]*$/;

interface OpenItem {
  /** The column, from 0, at which its text begins. */
  readonly column: number;
  readonly delimiter: string;
  /** Its index, once its text has been told. */
  bullet: number | null;
}

interface Fence {
  readonly line: number;
  readonly column: number;
  readonly language: string;
  readonly closing: RegExp;
  readonly lines: string[];
}

class ItemReader {
  private isStarted = false;
  private readonly open: OpenItem[] = [];
  /** The lines of the paragraph that is open in the innermost item. */
  private paragraph: Stretch[] = [];
  private fence: Fence | null = null;

  constructor(
    private readonly lines: readonly string[],
    private readonly builder: DocumentBuilder,
  ) {}

  /** False where something is left open. */
  end(): boolean {
    return this.fence === null && this.endParagraph();
  }

  /** False for a line that is not plain. */
  readLine(line: number): boolean {
    const text = this.lines[line] ?? '';
    const indent = indentOf(text);
    if (this.fence !== null) return this.readFenced(this.fence, line, text, indent);
    if (indent === text.length) return this.endParagraph();
    const first = text.charAt(indent);
    if (first === '\t') return false;
    const depth = this.depthAt(indent);
    const isOpen = this.paragraph.length > 0;
    const within = indent - (this.open[depth - 1]?.column ?? 0);
    if (within >= 4) return isOpen && this.addText(line, indent, text.length);
    if (mayBeginWith.test(first)) {
      const marker = plainMarker(text, indent);
      if (marker !== null) return this.readMarker(line, depth, marker);
      if (mayBegin.test(text)) return within === 0 && this.readBlock(line, depth, text.slice(indent));
    }
    if (!isOpen) this.open.length = depth;
    return depth > 0 || isOpen ? this.addText(line, indent, text.length) : false;
  }

  /** How many of the open items a line of an indentation is within. */
  private depthAt(indent: number): number {
    let depth = 0;
    while (depth < this.open.length && indent >= (this.open[depth]?.column ?? 0)) depth += 1;
    return depth;
  }

  private readMarker(line: number, depth: number, { start, end, column }: Marker): boolean {
    const text = this.lines[line] ?? '';
    if (mayBeginWith.test(text.charAt(column)) && (breakLine.test(text) || mayBegin.test(text.slice(column)))) {
      return false;
    }
    if ((depth === 0 && this.isStarted) || depth >= maxNesting) return false;
    // A number that is not 1 begins no list within a paragraph, but the next item of a list of numbers.
    const delimiter = text.charAt(end - 1);
    const isFirst = end - start === 1 || (end - start === 2 && text.charAt(start) === '1');
    if (this.paragraph.length > 0 && !isFirst && this.open[depth]?.delimiter !== delimiter) return false;
    if (!this.endParagraph()) return false;
    this.open.length = depth;
    this.isStarted = true;
    this.open.push({ column, delimiter, bullet: null });
    return this.addText(line, column, text.length);
  }

  /** A comment on one line, or the first line of a fence. */
  private readBlock(line: number, depth: number, text: string): boolean {
    const comment = /^<!--(?!-?>).*?-->/.test(text);
    const fence = /^(`{3,}|~{3,})([^\s&\\`~]*)$/.exec(text);
    if ((!comment && fence === null) || depth === 0 || !this.endParagraph()) return false;
    this.open.length = depth;
    const column = this.open.at(-1)?.column ?? 0;
    if (fence !== null) {
      const [, border = '', language = ''] = fence;
      const closing = new RegExp(`^ {0,3}${border.charAt(0)}{${border.length},}[ \\t]*$`);
      this.fence = { line, column, language, closing, lines: [] };
      return true;
    }
    const endColumn = column + text.length + 1;
    this.builder.addHtml(text, { line: line + 1, column: column + 1, endLine: line + 1, endColumn });
    return true;
  }

  private readFenced(fence: Fence, line: number, text: string, indent: number): boolean {
    if (text.charAt(indent) === '\t' || (indent < fence.column && indent < text.length)) return false;
    const inner = text.slice(fence.column);
    if (!fence.closing.test(inner)) {
      fence.lines.push(inner);
      return true;
    }
    if (/^ |[ \t]$/.test(inner)) return false;
    const code = {
      language: fence.language === '' ? null : fence.language,
      lines: codeLines(fence.lines),
      firstLine: fence.line + 2,
      place: {
        line: fence.line + 1,
        column: fence.column + 1,
        endLine: line + 1,
        endColumn: text.length + 1,
      },
    };
    this.builder.addCode(code, this.open.at(-1)?.bullet ?? null);
    this.fence = null;
    return true;
  }

  private addText(line: number, from: number, to: number): boolean {
    // A list of one takes less memory than one that grows.
    if (this.paragraph.length === 0) this.paragraph = [{ line, from, to }];
    else this.paragraph.push({ line, from, to });
    return true;
  }

  private endParagraph(): boolean {
    if (this.paragraph.length === 0) return true;
    const block = readParagraph(this.lines, this.paragraph);
    if (block === null) return false;
    this.paragraph = [];
    const own = this.open.at(-1);
    // What comes first in an item is its text.
    if (own?.bullet === null) own.bullet = this.builder.addBullet(block, this.open.at(-2)?.bullet ?? null);
    else this.builder.addParagraph(block, own?.bullet ?? null);
    return true;
  }
}
