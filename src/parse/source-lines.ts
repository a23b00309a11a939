import type { Nodes } from 'mdast';

export type Position = NonNullable<Nodes['position']>;

/** A text whose lines end with line feeds, with where each line begins. */
export class SourceLines {
  readonly lines: readonly string[];
  /** Per line, in code units. */
  readonly starts: readonly number[];

  constructor(readonly text: string) {
    this.lines = text.split('\n');
    let at = 0;
    this.starts = this.lines.map((line) => {
      const start = at;
      at += line.length + 1;
      return start;
    });
  }

  /** From one place to another. Lines are indexes from 0, and so are the code units within them. */
  place(line: number, from: number, endLine: number, to: number): Position {
    return { start: this.point(line, from), end: this.point(endLine, to) };
  }

  point(line: number, at: number): Position['start'] {
    return { line: line + 1, column: at + 1, offset: (this.starts[line] ?? 0) + at };
  }

  /** The source of some lines, the last one excluded. */
  slice(line: number, end: number): string {
    return this.text.slice(this.starts[line], this.starts[end]);
  }
}
