import type { List, ListItem } from 'mdast';
import type { Stretch } from './passage.js';
import { indentOf } from './block-starts.js';
import type { Piece } from './pieces.js';
import { readParagraph } from './plain-blocks.js';
import type { SourceLines } from './source-lines.js';

/** An item of a list with the lists within it; null where it has anything but paragraphs and lists that micromark reads. */
export function readPlainItem({ line, end }: Piece, source: SourceLines): List | null {
  const reader = new ItemReader(source);
  for (let next = line; next < end; next += 1) {
    if (!reader.readLine(next)) return null;
  }
  return reader.end();
}

/** `- text`, `1. text`: one to four spaces behind the marker. */
const plainMarker = /^ *([-*+]|\d{1,9}[.)]) {1,4}(?=[^ \t])/;

/** What may begin something else than text: a heading, a fence, a quote, HTML, a list, an underline or a line across. */
const mayBegin =
  /^ *(?:#{1,6}(?:[ \t]|$)|`{3}|~{3}|>|<[A-Za-z/!?]|(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)|([-=*_])(?:[ \t]*\1)*[ \t]*$)/;

const breakLine = /^ *([-*])(?:[ \t]*\1)+[ \t]*$/;

interface OpenItem {
  /** The column, from 0, at which its text begins. */
  readonly column: number;
  readonly delimiter: string;
  readonly item: ListItem;
}

interface Fence {
  readonly line: number;
  readonly column: number;
  readonly language: string;
  readonly closing: RegExp;
  readonly lines: string[];
}

class ItemReader {
  private outermost: List | null = null;
  private readonly open: OpenItem[] = [];
  /** The lines of the paragraph that is open in the innermost item. */
  private paragraph: Stretch[] = [];
  private fence: Fence | null = null;
  constructor(private readonly source: SourceLines) {}

  end(): List | null {
    return this.fence === null && this.endParagraph() ? this.outermost : null;
  }

  /** False for a line that is not plain. */
  readLine(line: number): boolean {
    const text = this.source.lines[line] ?? '';
    const indent = indentOf(text);
    if (this.fence !== null) return this.readFenced(this.fence, line, text, indent);
    if (indent === text.length) return this.endParagraph();
    if (text.charAt(indent) === '\t') return false;
    const depth = this.depthAt(indent);
    const isOpen = this.paragraph.length > 0;
    const within = indent - (this.open[depth - 1]?.column ?? 0);
    if (within >= 4) return isOpen && this.addText(line, indent, text.length);
    const marker = plainMarker.exec(text);
    if (marker !== null) return this.readMarker(line, depth, marker);
    if (mayBegin.test(text)) return within === 0 && this.readBlock(line, depth, text.slice(indent));
    if (!isOpen) this.open.length = depth;
    return depth > 0 || isOpen ? this.addText(line, indent, text.length) : false;
  }

  /** How many of the open items a line of an indentation is within. */
  private depthAt(indent: number): number {
    let depth = 0;
    while (depth < this.open.length && indent >= (this.open[depth]?.column ?? 0)) depth += 1;
    return depth;
  }

  private readMarker(line: number, depth: number, [head, sign = '']: RegExpExecArray): boolean {
    const text = this.source.lines[line] ?? '';
    const rest = text.slice(head.length);
    if (breakLine.test(text) || mayBegin.test(rest)) return false;
    if (depth === 0 && this.outermost !== null) return false;
    // A number that is not 1 begins no list within a paragraph, but the next item of a list of numbers.
    const delimiter = sign.slice(-1);
    const isFirst = !/^\d/.test(sign) || sign === `1${delimiter}`;
    if (this.paragraph.length > 0 && !isFirst && this.open[depth]?.delimiter !== delimiter) return false;
    if (!this.endParagraph()) return false;
    this.open.length = depth;
    const item: ListItem = { type: 'listItem', children: [] };
    const list: List = { type: 'list', children: [item] };
    if (depth === 0) this.outermost = list;
    else this.add(list);
    this.open.push({ column: head.length, delimiter, item });
    return this.addText(line, head.length, text.length);
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
    const position = this.source.place(line, column, line, column + text.length);
    this.add({ type: 'html', value: text, position });
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
    this.add({
      type: 'code',
      lang: fence.language === '' ? null : fence.language,
      value: fence.lines.join('\n'),
      position: this.source.place(fence.line, fence.column, line, text.length),
    });
    this.fence = null;
    return true;
  }

  private addText(line: number, from: number, to: number): boolean {
    if (this.paragraph.length === 0) this.paragraph = [{ line, from, to }];
    else this.paragraph.push({ line, from, to });
    return true;
  }

  private endParagraph(): boolean {
    if (this.paragraph.length === 0) return true;
    const paragraph = readParagraph(this.source, this.paragraph);
    if (paragraph === null) return false;
    this.add(paragraph);
    this.paragraph = [];
    return true;
  }

  private add(node: ListItem['children'][number]): void {
    this.open.at(-1)?.item.children.push(node);
  }
}
