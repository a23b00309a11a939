import type { CaseRun } from './run-cases.js';

/** How long cases take, in milliseconds. */
export interface Timing {
  readonly median: number;
  readonly slowest: { readonly name: string; readonly milliseconds: number };
}

/** Of the cases that ran to their end; null where none did. */
export function timingOf(runs: readonly CaseRun[]): Timing | null {
  const checked = runs.filter((run) => run.kind === 'checked');
  const sorted = checked.sort((one, other) => one.milliseconds - other.milliseconds);
  const [middle, last] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted.at(-1)];
  if (middle === undefined || last === undefined) return null;
  return {
    median: middle.milliseconds,
    slowest: { name: last.planCase.name, milliseconds: last.milliseconds },
  };
}
