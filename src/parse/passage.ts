import type { Position, SourceLines } from './source-lines.js';

/** A part of a line: its index, and code units from its beginning. */
export interface Stretch {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** The text of a paragraph or a heading: parts of lines that follow each other, joined by line feeds. */
export class Passage {
  readonly text: string;
  /** Where each stretch begins in the text. */
  private readonly starts: readonly number[];

  constructor(
    private readonly source: SourceLines,
    private readonly stretches: readonly Stretch[],
  ) {
    const parts = stretches.map(({ line, from, to }) => (source.lines[line] ?? '').slice(from, to));
    this.text = parts.length === 1 ? (parts[0] ?? '') : parts.join('\n');
    let at = 0;
    this.starts = parts.map((part) => {
      const start = at;
      at += part.length + 1;
      return start;
    });
  }

  /** Where a part of the text stands in the source. */
  place(from: number, to: number): Position {
    return { start: this.pointAt(from), end: this.pointAt(to) };
  }

  /** By halves: a hostile paragraph has thousands of lines, and of links. */
  private pointAt(index: number): Position['start'] {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    const { line, from } = this.stretches[low] ?? { line: 0, from: 0 };
    return this.source.point(line, from + index - (this.starts[low] ?? 0));
  }
}
