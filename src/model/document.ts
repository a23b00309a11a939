import type { Place } from './place.js';

/**
 * A Markdown file as CommonMark reads it, before any dialect: what stands where, and nothing about plans.
 * All lists are flat and in document order; nesting is told by indexes, so that no depth of input needs recursion.
 */
export interface Document {
  /** The source, line by line, without line endings; a final line ending starts no further line. */
  readonly lines: readonly string[];
  /** The first entry is the text before the first heading; it has no heading and depth 0. */
  readonly sections: readonly DocumentSection[];
  readonly bullets: readonly Bullet[];
  readonly paragraphs: readonly Paragraph[];
  readonly codeBlocks: readonly CodeBlock[];
  readonly codeSpans: readonly CodeSpan[];
  readonly comments: readonly Comment[];
  readonly links: readonly Link[];
}

/** A heading of the document's top level and what follows up to the next heading of its depth or above. */
export interface DocumentSection {
  readonly heading: Heading | null;
  /** 1 to 6; 0 for the text before the first heading. */
  readonly depth: number;
  /** Index of the section that holds this one; null where none does. */
  readonly parent: number | null;
  /** The last line that belongs to the section, sub-sections included. */
  readonly endLine: number;
}

export interface Heading {
  /** Plain text, white space folded. */
  readonly text: string;
  readonly place: Place;
}

/** A CommonMark list item, with a box or without. */
export interface Bullet {
  readonly section: number;
  /** Index of the nearest list item around this one. */
  readonly parent: number | null;
  readonly box: Box | null;
  /** The first paragraph without its box: plain text, white space folded. Empty where the list item has none. */
  readonly text: string;
  /** The same paragraph as its outermost inline pieces, in order. */
  readonly runs: readonly Run[];
  /** From the box, or else from the first paragraph, to the end of that paragraph. */
  readonly place: Place;
}

/**
 * What stands where a checkbox would: `[c]`.
 * - `task`: a box that GitHub renders (a space, x or X).
 * - `unknown`: any other one character.
 * - `malformed`: meant as a box, but not one to GitHub, such as `[]`, `[ x]`, `[x]text` or `-[ ] text`.
 */
export interface Box {
  readonly form: 'task' | 'unknown' | 'malformed';
  /** The text between the brackets. */
  readonly mark: string;
  readonly place: Place;
}

export interface Run {
  readonly kind: 'text' | 'code' | 'emphasis' | 'struck' | 'link';
  readonly text: string;
}

export interface Paragraph {
  readonly section: number;
  readonly text: string;
  readonly place: Place;
}

export interface CodeBlock {
  readonly section: number;
  /** Index of the list item that holds the block. */
  readonly bullet: number | null;
  readonly language: string | null;
  readonly lines: readonly string[];
  /** The first line of the block's content. */
  readonly firstLine: number;
  readonly place: Place;
}

/** Code within a text. */
export interface CodeSpan {
  readonly section: number;
  /** Index of the list item whose first paragraph holds the span. */
  readonly bullet: number | null;
  readonly text: string;
  readonly place: Place;
}

/** An HTML comment. */
export interface Comment {
  readonly section: number;
  /** The text between `<!--` and `-->`. */
  readonly text: string;
  /** From `<!--` to behind `-->`, or to the end of the text that nothing closes. */
  readonly place: Place;
}

/** A link, an image, or the definition of one; the text of an image is what stands for it. */
export interface Link {
  readonly section: number;
  readonly url: string;
  readonly text: string;
  readonly place: Place;
}
