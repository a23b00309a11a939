/** The runs of backticks of a text, of which code is what stands between two of one length. */
export class Backticks {
  /** By length. Null until a run was found that nothing closes. */
  private runs: ReadonlyMap<number, Runs> | null = null;

  constructor(private readonly text: string) {}

  /**
   * Where the next run of so many backticks begins, in a part of the text; null where there is none. Parts are asked for from left to
   * right.
   */
  closing(length: number, from: number, to: number): number | null {
    if (this.runs === null) {
      const found = closingRun(this.text, length, from, to);
      if (found !== null) return found;
    }
    // A hostile text has thousands of runs that nothing closes, of every length. So all are gathered at once.
    this.runs ??= runsByLength(this.text, from);
    const runs = this.runs.get(length);
    if (runs === undefined) return null;
    while ((runs.starts[runs.next] ?? Infinity) < from) runs.next += 1;
    const close = runs.starts[runs.next];
    return close === undefined || close >= to ? null : close;
  }
}

/** The end of a run of one character, within a part of a text. */
export function endOfRun(text: string, start: number, to: number): number {
  const character = text.charCodeAt(start);
  let end = start + 1;
  while (end < to && text.charCodeAt(end) === character) end += 1;
  return end;
}

function closingRun(text: string, length: number, from: number, to: number): number | null {
  for (let start = text.indexOf('`', from); start !== -1 && start < to; start = text.indexOf('`', start)) {
    const end = endOfRun(text, start, to);
    if (end - start === length) return start;
    start = end;
  }
  return null;
}

/** Where runs of one length begin, and the first of them that was not passed yet. */
interface Runs {
  readonly starts: number[];
  next: number;
}

function runsByLength(text: string, from: number): ReadonlyMap<number, Runs> {
  const byLength = new Map<number, Runs>();
  for (let start = text.indexOf('`', from); start !== -1; start = text.indexOf('`', start)) {
    const end = endOfRun(text, start, text.length);
    const runs = byLength.get(end - start);
    if (runs === undefined) byLength.set(end - start, { starts: [start], next: 0 });
    else runs.starts.push(start);
    start = end;
  }
  return byLength;
}
