import type { Definition, Heading, Html, Image, Link, List, ListItem, Nodes, Paragraph, Root } from 'mdast';
import type {
  Box,
  Bullet,
  CodeBlock,
  CodeSpan,
  Comment,
  Document,
  DocumentSection,
  Link as DocumentLink,
  Paragraph as DocumentParagraph,
} from '../model/document.js';
import type { Place } from '../model/place.js';
import { boxAtStart, boxesInLines, runsBeforeStray } from './box.js';
import { fold, plainText, pushChildren, runsOf, textOf } from './inline.js';

/** Reads a syntax tree of `source` into a {@link Document}. */
export function readDocument(tree: Root, source: string): Document {
  const reading = new Reading(source);
  for (const node of tree.children) {
    if (node.type === 'heading') reading.openSection(node);
    else reading.readBlock(node, null);
  }
  return reading.document();
}

/** What has been read so far of one document. */
class Reading {
  private readonly lines: readonly string[];
  private readonly sections: { heading: DocumentSection['heading']; depth: number; parent: number | null }[] = [
    { heading: null, depth: 0, parent: null },
  ];
  private readonly bullets: Bullet[] = [];
  private readonly paragraphs: DocumentParagraph[] = [];
  private readonly codeBlocks: CodeBlock[] = [];
  private readonly codeSpans: CodeSpan[] = [];
  private readonly comments: Comment[] = [];
  private readonly links: DocumentLink[] = [];

  constructor(private readonly source: string) {
    this.lines = linesOf(source);
  }

  document(): Document {
    const ends = this.endLines();
    return {
      lines: this.lines,
      sections: this.sections.map((section, index) => ({ ...section, endLine: ends[index] ?? 1 })),
      bullets: this.bullets,
      paragraphs: this.paragraphs,
      codeBlocks: this.codeBlocks,
      codeSpans: this.codeSpans,
      comments: this.comments,
      links: this.links,
    };
  }

  openSection(node: Heading): void {
    let parent: number | null = this.sections.length - 1;
    while (parent !== null && (this.sections[parent]?.depth ?? 0) >= node.depth) {
      parent = this.sections[parent]?.parent ?? null;
    }
    // The text before the first heading holds nothing.
    if (parent === 0) parent = null;
    this.sections.push({ heading: { text: textOf(node), place: placeOf(node) }, depth: node.depth, parent });
    this.readInline(node, null);
  }

  /** `bullet` is the list item that holds the block. */
  readBlock(node: Nodes, bullet: number | null): void {
    switch (node.type) {
      case 'list':
        this.readList(node, bullet);
        return;
      case 'blockquote':
        for (const child of node.children) this.readBlock(child, bullet);
        return;
      case 'paragraph':
        this.paragraphs.push({ section: this.section, text: textOf(node), place: placeOf(node) });
        this.readStrayBoxes(node, bullet, null);
        this.readInline(node, null);
        return;
      case 'heading':
        this.readInline(node, null);
        return;
      case 'code':
        this.readCode(node, bullet);
        return;
      case 'html':
        this.readComments(node);
        return;
      case 'definition':
        this.readLink(node, '');
        return;
      default:
        return;
    }
  }

  private get section(): number {
    return this.sections.length - 1;
  }

  /** A section ends before the next heading that is not below it; the text before the first heading, before any. */
  private endLines(): readonly number[] {
    const ends = this.sections.map(() => Math.max(1, this.lines.length));
    const open: number[] = [];
    for (const [index, { heading, depth }] of this.sections.entries()) {
      for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
        if (last !== 0 && (this.sections[last]?.depth ?? 0) < depth) break;
        ends[last] = (heading?.place.line ?? 1) - 1;
        open.pop();
      }
      open.push(index);
    }
    return ends;
  }

  private readList(list: List, parent: number | null): void {
    for (const item of list.children) this.readListItem(item, parent);
  }

  private readListItem(item: ListItem, parent: number | null): void {
    const index = this.bullets.length;
    const [first, ...rest] = item.children;
    // A line of dashes below an item's text makes it a heading to CommonMark; it is the item's text all the same.
    if (first?.type === 'paragraph' || first?.type === 'heading') {
      this.bullets.push(this.bulletOf(first, parent));
      this.readInline(first, index);
      if (first.type === 'paragraph') this.readStrayBoxes(first, parent, index);
    } else {
      this.bullets.push({
        section: this.section,
        parent,
        box: null,
        text: '',
        runs: [],
        place: this.placeWithin(item),
      });
      if (first !== undefined) this.readBlock(first, index);
    }
    for (const child of rest) this.readBlock(child, index);
  }

  private bulletOf(node: Paragraph | Heading, parent: number | null): Bullet {
    const source = this.sourceOf(node);
    const box = boxAtStart(source, node.children[0]?.type);
    const all = runsOf(node, box === null ? '' : source.slice(0, box.length), source);
    const [stray] = node.type === 'paragraph' ? boxesInLines(source, 1) : [];
    // What an item swallowed is an item of its own: a waiver there is none of this one.
    const runs = stray === undefined ? all : runsBeforeStray(all);
    const place = stray === undefined ? textPlaceOf(node) : this.untilLine(placeOf(node), stray.line);
    return {
      section: this.section,
      parent,
      box: box === null ? null : { form: box.form, mark: box.mark, place: spanAt(place, box.length) },
      text: fold(plainText(runs)),
      runs,
      place,
    };
  }

  /**
   * Lines that are meant as items but are text to CommonMark. They count as open items: below the list item whose first
   * paragraph swallowed them (`bullet`) where they stand as deep as its text, else beside it.
   */
  private readStrayBoxes(node: Paragraph, parent: number | null, bullet: number | null): void {
    const start = placeOf(node);
    for (const stray of boxesInLines(this.sourceOf(node), bullet === null ? 0 : 1)) {
      const column = stray.column + (stray.line === 0 ? start.column - 1 : 0);
      const place = this.linePlace(start.line + stray.line, column);
      const box: Box = { form: 'malformed', mark: stray.mark, place: spanAt(place, stray.length) };
      this.bullets.push({
        section: this.section,
        parent: stray.indent + 1 >= start.column ? (bullet ?? parent) : parent,
        box,
        text: stray.text,
        runs: [{ kind: 'text', text: stray.text }],
        place,
      });
    }
  }

  private readCode(node: Extract<Nodes, { type: 'code' }>, bullet: number | null): void {
    const place = this.placeWithin(node);
    // An indented block begins with its indentation.
    const fenced = /^(?:`{3}|~{3})/.test(this.sourceOf(node));
    this.codeBlocks.push({
      section: this.section,
      bullet,
      language: node.lang ?? null,
      lines: node.value === '' ? [] : node.value.split(/\r\n|\n|\r/),
      firstLine: place.line + (fenced ? 1 : 0),
      place,
    });
  }

  /** Comments, links, images and code of a block's text; `bullet` is the list item of which it is the first paragraph. */
  private readInline(node: Nodes, bullet: number | null): void {
    const open: Nodes[] = [node];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next.type === 'html') this.readComments(next);
      if (next.type === 'link' || next.type === 'image') this.readLink(next, textOf(next));
      if (next.type === 'inlineCode') {
        // CommonMark shows a line end within code as a space.
        const text = next.value.replace(/\r\n|\n|\r/g, ' ');
        this.codeSpans.push({ section: this.section, bullet, text, place: placeOf(next) });
      }
      pushChildren(next, open);
    }
  }

  private readComments(node: Html): void {
    let { line, column } = placeOf(node);
    let at = 0;
    for (const match of node.value.matchAll(/<!--([\s\S]*?)(?:-->|$)/g)) {
      const passed = node.value.slice(at, match.index).split(/\r\n|\n|\r/);
      line += passed.length - 1;
      column = (passed.length === 1 ? column : 1) + (passed.at(-1)?.length ?? 0);
      at = match.index;
      const endLine = line + match[0].split(/\r\n|\n|\r/).length - 1;
      const endColumn = endLine === line ? column + match[0].length : this.columnBehind('-->', endLine);
      const place = this.within({ line, column, endLine, endColumn });
      this.comments.push({ section: this.section, text: match[1] ?? '', place });
    }
  }

  private readLink(node: Link | Image | Definition, text: string): void {
    this.links.push({ section: this.section, url: node.url, text, place: placeOf(node) });
  }

  private sourceOf(node: Nodes): string {
    return this.source.slice(node.position?.start.offset, node.position?.end.offset);
  }

  private placeWithin(node: Nodes): Place {
    return this.within(placeOf(node));
  }

  /** A fence or comment that nothing closes ends below the last line for the parser. */
  private within(place: Place): Place {
    if (place.endLine <= this.lines.length) return place;
    return { ...place, endLine: this.lines.length, endColumn: (this.lines.at(-1)?.length ?? 0) + 1 };
  }

  /** The first lines of a place. */
  private untilLine(place: Place, count: number): Place {
    const endLine = place.line + count - 1;
    return { ...place, endLine, endColumn: (this.lines[endLine - 1] ?? '').trimEnd().length + 1 };
  }

  /** The column behind the first `mark` of a line; what a list or a quote puts before a line is none of the node's value. */
  private columnBehind(mark: string, line: number): number {
    const text = this.lines[line - 1] ?? '';
    const at = text.indexOf(mark);
    return (at === -1 ? text.length : at + mark.length) + 1;
  }

  /** From a column of a line to the line's end. */
  private linePlace(line: number, column: number): Place {
    const text = this.lines[line - 1] ?? '';
    return { line, column, endLine: line, endColumn: Math.max(column, text.trimEnd().length + 1) };
  }
}

function placeOf(node: Nodes): Place {
  if (node.position === undefined) throw new Error(`The parser gave a ${node.type} without a position.`);
  const { start, end } = node.position;
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** Where the text of a paragraph or a heading stands: the line of dashes below a heading is none of it. */
function textPlaceOf(node: Paragraph | Heading): Place {
  const place = placeOf(node);
  const last = node.type === 'heading' ? node.children.at(-1) : undefined;
  if (last === undefined) return place;
  const { endLine, endColumn } = placeOf(last);
  return { ...place, endLine, endColumn };
}

/** The first `length` code units of a place. */
function spanAt({ line, column }: Place, length: number): Place {
  return { line, column, endLine: line, endColumn: column + length };
}

/** CommonMark's line endings are `\n`, `\r\n` and `\r`. */
function linesOf(source: string): readonly string[] {
  const lines = source.split(/\r\n|\n|\r/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
