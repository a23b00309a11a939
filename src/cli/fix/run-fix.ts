import type { PlanSource } from '../../collect/plan-source.js';
import type { Note, Report } from '../../model/report.js';
import { printable } from '../../report/printable.js';
import { unifiedDiff } from '../../report/unified-diff.js';
import { count, findingCounts } from '../../report/words.js';
import { editableSource } from './editable-source.js';
import { fixPlans, type AppliedFix } from './fix-plans.js';
import { byteOrderMark, writeFixed } from './write-fixed.js';

export interface FixRun {
  /** What is left; its notes say what was done. */
  readonly report: Report;
  /** What could not be written, as sentences. */
  readonly problems: readonly string[];
}

/** Fixes the plans of a work tree and writes them. `check` reports on the source that it is given. */
export async function fixAndWrite(
  source: PlanSource,
  top: string,
  check: (source: PlanSource) => Promise<Report>,
): Promise<FixRun> {
  const editable = editableSource(source);
  const { report, applied } = await fixPlans(editable, () => check(editable));
  const failed = new Map<string, string>();
  for (const path of new Set(applied.map((fix) => fix.path))) {
    const [before, after] = [editable.originalOf(path), editable.textOf(path)];
    const problem = before === null || after === null ? null : await writeFixed(top, path, before, after);
    if (problem === null) continue;
    failed.set(path, problem);
    editable.edit(path, null);
  }
  const left = failed.size === 0 ? report : await check(editable);
  const written = applied.filter(({ path }) => !failed.has(path));
  return {
    report: { ...left, notes: [...left.notes, ...written.map(note)] },
    problems: Array.from(failed, ([path, problem]) => `${path} was not fixed: ${problem}.`),
  };
}

function note({ path, line, description, rule }: AppliedFix): Note {
  return { kind: 'origin', text: `Fixed ${path}:${line}: ${description}. ${rule}` };
}

export interface DryRun {
  readonly report: Report;
  /** Bytes of plans as they are: for `git apply`, not for a terminal. */
  readonly diff: string;
  /** One line that says what the diff comes to. */
  readonly summary: string;
}

/** What {@link fixAndWrite} would write. */
export async function planFixes(
  source: PlanSource,
  top: string,
  check: (source: PlanSource) => Promise<Report>,
): Promise<DryRun> {
  const editable = editableSource(source);
  const { report, applied } = await fixPlans(editable, () => check(editable));
  const diffs = new Map<string, string>();
  for (const { path } of applied) {
    if (diffs.has(path)) continue;
    const mark = await byteOrderMark(top, path);
    const [before, after] = [editable.originalOf(path) ?? '', editable.textOf(path) ?? ''];
    diffs.set(path, unifiedDiff(path, mark + before, mark + after));
  }
  const what =
    applied.length === 0 ? 'nothing to fix' : `${count(applied.length, 'edit')} in ${count(diffs.size, 'plan')}`;
  return {
    report,
    diff: [...diffs.values()].join(''),
    summary: `${what}; left: ${findingCounts(report) ?? 'nothing'}`,
  };
}

/** A diff for a terminal: no character of a plan steers it. Removed lines are red and added ones green, where colors are wanted. */
export function showDiff(diff: string, color: boolean): string {
  const paint = (code: number, line: string) => (color ? `\u001B[${code}m${line}\u001B[39m` : line);
  return diff
    .split('\n')
    .map((line) => {
      const shown = line.slice(0, 1) + indentOf(line.slice(1)) + printable(line.slice(1)).trimStart();
      if (line.startsWith('-')) return paint(31, shown);
      return line.startsWith('+') ? paint(32, shown) : shown;
    })
    .join('\n');
}

function indentOf(line: string): string {
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}
