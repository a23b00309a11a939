import type {
  Bullet,
  CodeBlock,
  CodeSpan,
  Comment,
  Document,
  DocumentSection,
  Link,
  Paragraph,
} from '../model/document.js';
import type { Place } from '../model/place.js';
import { boxAtStart, boxesInLines, runsBeforeStray } from './box.js';
import { fold, plainText, withoutBox, type Inline } from './inline.js';

/** A paragraph or a heading. */
export interface TextBlock {
  readonly kind: 'paragraph' | 'heading';
  /** As it stands in the file, from its first character to its last. */
  readonly source: string;
  readonly place: Place;
  readonly inline: Inline;
}

/**
 * A {@link Document} in the making, told what stands in a text from top to bottom by whoever reads it. A `bullet` is the index of the list
 * item around a block, null outside of lists.
 */
export class DocumentBuilder {
  private readonly sections: { heading: DocumentSection['heading']; depth: number; parent: number | null }[] = [
    { heading: null, depth: 0, parent: null },
  ];
  private readonly bullets: Bullet[] = [];
  private readonly paragraphs: Paragraph[] = [];
  private readonly codeBlocks: CodeBlock[] = [];
  private readonly codeSpans: CodeSpan[] = [];
  private readonly comments: Comment[] = [];
  private readonly links: Link[] = [];

  /** `lines` are those of the whole text; a final line end begins none. */
  constructor(private readonly lines: readonly string[]) {}

  /** What has been told so far. */
  document(): Document {
    const ends = this.endLines();
    return {
      lines: this.lines,
      sections: this.sections.map(({ heading, depth, parent }, index) => ({
        heading,
        depth,
        parent,
        endLine: ends[index] ?? 1,
      })),
      bullets: this.bullets,
      paragraphs: this.paragraphs,
      codeBlocks: this.codeBlocks,
      codeSpans: this.codeSpans,
      comments: this.comments,
      links: this.links,
    };
  }

  /** Takes back all but what was told before `point` was asked for; sections stay. */
  backTo(point: BuilderPoint): void {
    this.bullets.length = point.bullets;
    this.paragraphs.length = point.paragraphs;
    this.codeBlocks.length = point.codeBlocks;
    this.codeSpans.length = point.codeSpans;
    this.comments.length = point.comments;
    this.links.length = point.links;
  }

  /** How much has been told. */
  point(): BuilderPoint {
    return {
      bullets: this.bullets.length,
      paragraphs: this.paragraphs.length,
      codeBlocks: this.codeBlocks.length,
      codeSpans: this.codeSpans.length,
      comments: this.comments.length,
      links: this.links.length,
    };
  }

  /** A heading of the top level. */
  openSection(depth: number, { place, inline }: TextBlock): void {
    let parent: number | null = this.section;
    while (parent !== null && (this.sections[parent]?.depth ?? 0) >= depth) {
      parent = this.sections[parent]?.parent ?? null;
    }
    // The text before the first heading holds nothing.
    if (parent === 0) parent = null;
    this.sections.push({ heading: { text: fold(plainText(inline.runs)), place }, depth, parent });
    this.addInline(inline, null);
  }

  /** A heading within a list or a quote is no section: only what stands in it counts. */
  addHeading({ inline }: TextBlock): void {
    this.addInline(inline, null);
  }

  /** A paragraph that is not the first block of a list item. */
  addParagraph(block: TextBlock, bullet: number | null): void {
    const { inline, place } = block;
    this.paragraphs.push({ section: this.section, text: fold(plainText(inline.runs)), place });
    this.addStrayBoxes(block, bullet, null);
    this.addInline(inline, null);
  }

  /** A list item that begins with some text. Gives its index. */
  addBullet(block: TextBlock, parent: number | null): number {
    const index = this.bullets.length;
    this.bullets.push(this.bulletOf(block, parent));
    this.addInline(block.inline, index);
    if (block.kind === 'paragraph') this.addStrayBoxes(block, parent, index);
    return index;
  }

  /** A list item that is empty, or begins with anything else. Gives its index. */
  addBareBullet(place: Place, parent: number | null): number {
    const index = this.bullets.length;
    this.bullets.push({
      section: this.section,
      parent,
      box: null,
      text: '',
      runs: [],
      place: this.within(place),
    });
    return index;
  }

  addCode(code: Omit<CodeBlock, 'section' | 'bullet'>, bullet: number | null): void {
    const { language, lines, firstLine, place } = code;
    this.codeBlocks.push({ section: this.section, bullet, language, lines, firstLine, place: this.within(place) });
  }

  addLink({ url, text, place }: Omit<Link, 'section'>): void {
    this.links.push({ section: this.section, url, text, place });
  }

  /** HTML as written, of which only the comments are kept. */
  addHtml(html: string, place: Place): void {
    if (!html.includes('<!--')) return;
    let { line, column } = place;
    let at = 0;
    for (const match of html.matchAll(/<!--([\s\S]*?)(?:-->|$)/g)) {
      const passed = html.slice(at, match.index).split('\n');
      line += passed.length - 1;
      column = (passed.length === 1 ? column : 1) + (passed.at(-1)?.length ?? 0);
      at = match.index;
      const endLine = line + match[0].split('\n').length - 1;
      const endColumn = endLine === line ? column + match[0].length : this.columnBehind('-->', endLine);
      const own = this.within({ line, column, endLine, endColumn });
      this.comments.push({ section: this.section, text: match[1] ?? '', place: own });
    }
  }

  private get section(): number {
    return this.sections.length - 1;
  }

  /** `bullet` is the list item of which the text is the first block. */
  private addInline({ links, codeSpans, html }: Inline, bullet: number | null): void {
    for (const link of links) this.addLink(link);
    for (const { text, place } of codeSpans) this.codeSpans.push({ section: this.section, bullet, text, place });
    for (const { text, place } of html) this.addHtml(text, place);
  }

  private bulletOf({ kind, source, place: whole, inline }: TextBlock, parent: number | null): Bullet {
    const box = boxAtStart(source, inline.startsWithLink);
    const all = withoutBox(inline.runs, box === null ? '' : source.slice(0, box.length), source);
    const [stray] = kind === 'paragraph' ? boxesInLines(source, 1) : [];
    // What an item swallowed is an item of its own: a waiver there is none of this one.
    const runs = stray === undefined ? all : runsBeforeStray(all);
    const place = stray === undefined ? whole : this.untilLine(whole, stray.line);
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
   * paragraph swallowed them (`own`) where they stand as deep as its text, else beside it.
   */
  private addStrayBoxes({ source, place: start }: TextBlock, parent: number | null, own: number | null): void {
    for (const stray of boxesInLines(source, own === null ? 0 : 1)) {
      const column = stray.column + (stray.line === 0 ? start.column - 1 : 0);
      const place = this.linePlace(start.line + stray.line, column);
      this.bullets.push({
        section: this.section,
        parent: stray.indent + 1 >= start.column ? (own ?? parent) : parent,
        box: { form: 'malformed', mark: stray.mark, place: spanAt(place, stray.length) },
        text: stray.text,
        runs: [{ kind: 'text', text: stray.text }],
        place,
      });
    }
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

/** How much a {@link DocumentBuilder} has been told: so many of each. */
export type BuilderPoint = Readonly<
  Record<'bullets' | 'paragraphs' | 'codeBlocks' | 'codeSpans' | 'comments' | 'links', number>
>;

/** The first `length` code units of a place. */
function spanAt({ line, column }: Place, length: number): Place {
  return { line, column, endLine: line, endColumn: column + length };
}
