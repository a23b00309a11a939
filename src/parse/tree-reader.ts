import type { Code, Heading, List, ListItem, Nodes, Paragraph, Root } from 'mdast';
import type { Place } from '../model/place.js';
import type { DocumentBuilder, TextBlock } from './document-builder.js';
import { inlineOf } from './tree-inline.js';

/** Tells a builder what a syntax tree of `source` holds. `above` is how many lines of the document stand above it. */
export function readTree(tree: Root, source: string, above: number, builder: DocumentBuilder): void {
  const reader = new TreeReader(source, above, builder);
  for (const node of tree.children) {
    if (node.type === 'heading') builder.openSection(node.depth, reader.textBlock(node));
    else reader.readBlock(node, null);
  }
}

class TreeReader {
  constructor(
    private readonly source: string,
    private readonly above: number,
    private readonly builder: DocumentBuilder,
  ) {}

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
        this.builder.addParagraph(this.textBlock(node), bullet);
        return;
      case 'heading':
        this.builder.addHeading(this.textBlock(node));
        return;
      case 'code':
        this.readCode(node, bullet);
        return;
      case 'html':
        this.builder.addHtml(node.value, this.placeOf(node));
        return;
      case 'definition':
        this.builder.addLink({ url: node.url, text: '', place: this.placeOf(node) });
        return;
      default:
        return;
    }
  }

  textBlock(node: Paragraph | Heading): TextBlock {
    const placeOf = (inner: Nodes): Place => this.placeOf(inner);
    return {
      kind: node.type,
      source: this.sourceOf(node),
      place: this.placeOf(node),
      inline: inlineOf(node, placeOf),
    };
  }

  private readList(list: List, parent: number | null): void {
    for (const item of list.children) this.readListItem(item, parent);
  }

  private readListItem(item: ListItem, parent: number | null): void {
    const [first, ...rest] = item.children;
    // A line of dashes below an item's text makes it a heading to CommonMark; it is the item's text all the same.
    const isText = first?.type === 'paragraph' || first?.type === 'heading';
    const bullet = isText
      ? this.builder.addBullet({ ...this.textBlock(first), place: this.textPlaceOf(first) }, parent)
      : this.builder.addBareBullet(this.placeOf(item), parent);
    if (first !== undefined && !isText) this.readBlock(first, bullet);
    for (const child of rest) this.readBlock(child, bullet);
  }

  private readCode(node: Code, bullet: number | null): void {
    const place = this.placeOf(node);
    // An indented block begins with its indentation.
    const fenced = /^(?:`{3}|~{3})/.test(this.sourceOf(node));
    const code = {
      language: node.lang ?? null,
      lines: node.value === '' ? [] : node.value.split('\n'),
      firstLine: place.line + (fenced ? 1 : 0),
      place,
    };
    this.builder.addCode(code, bullet);
  }

  private sourceOf(node: Nodes): string {
    return this.source.slice(node.position?.start.offset, node.position?.end.offset);
  }

  private placeOf(node: Nodes): Place {
    if (node.position === undefined) throw new Error(`The parser gave a ${node.type} without a position.`);
    const { start, end } = node.position;
    return {
      line: start.line + this.above,
      column: start.column,
      endLine: end.line + this.above,
      endColumn: end.column,
    };
  }

  /** Where the text of a paragraph or a heading stands: the line of dashes below a heading is none of it. */
  private textPlaceOf(node: Paragraph | Heading): Place {
    const place = this.placeOf(node);
    const last = node.type === 'heading' ? node.children.at(-1) : undefined;
    if (last === undefined) return place;
    const { endLine, endColumn } = this.placeOf(last);
    return { ...place, endLine, endColumn };
  }
}
