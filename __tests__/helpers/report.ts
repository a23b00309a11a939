import type { Report } from '../../src/model/report.js';
import { toJson } from '../../src/report/json.js';
import type { ActionRun } from './run-action.js';
import type { ProgramRun } from './run-program.js';

/** What the tests look at in a JSON report. */
export interface JsonReport {
  readonly base: string | null;
  readonly head: string | null;
  readonly verdict: string;
  readonly failOn: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly plans: readonly {
    readonly path: string;
    readonly previousPath: string | null;
    readonly kind: string;
    readonly dialect: string;
    readonly changes: Readonly<Record<string, number>>;
  }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly messageId: string;
    readonly severity: string;
    readonly message: string;
    readonly path: string;
    readonly line: number | null;
    readonly column: number | null;
    readonly existing: boolean;
  }[];
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  readonly notes: readonly string[];
}

/** The report that a program wrote: to stdout, or to the file `report.json` of an action's step. */
export function reportOf(run: ActionRun | ProgramRun): JsonReport {
  const text = 'files' in run ? (run.files['report.json'] ?? '') : run.stdout;
  return JSON.parse(text) as JsonReport;
}

/** A report as the JSON report has it. */
export function asJson(report: Report): JsonReport {
  return JSON.parse(toJson(report)) as JsonReport;
}

/** One line for each finding: `plan.md:5:11 warning status-known.alias`, with `, existing` where base had it. */
export function findingLines({ findings }: JsonReport): readonly string[] {
  return findings.map(({ path, line, column, severity, rule, messageId, existing }) => {
    const at = line === null ? path : `${path}:${line}:${column ?? 0}`;
    return `${at} ${severity} ${rule}.${messageId}${existing ? ', existing' : ''}`;
  });
}

/** One line for each plan: `added plan.md`, with `, was old.md` where it moved. */
export function planLines({ plans }: JsonReport): readonly string[] {
  return plans.map(
    ({ kind, path, previousPath }) => `${kind} ${path}${previousPath === null ? '' : `, was ${previousPath}`}`,
  );
}
