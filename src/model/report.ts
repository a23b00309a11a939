import type { PlanChange } from './change.js';
import type { Finding } from './finding.js';
import type { Plan } from './plan.js';
import type { PlanView } from './plan-view.js';
import { isAtLeast, type FailOn, type Severity } from './severity.js';

/** Everything a run found out. Every output is a function of this value and of where its links lead. */
export interface Report {
  readonly version: string;
  readonly base: string | null;
  readonly head: string | null;
  readonly failOn: FailOn;
  /** Who lets findings pass that would fail; null where nobody does. */
  readonly override: VerdictOverride | null;
  readonly plans: readonly PlanReport[];
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppression[];
  readonly skipped: readonly Skipped[];
  readonly notes: readonly Note[];
}

/** A person's word that findings may pass. */
export interface VerdictOverride {
  readonly label: string;
  /** The login of who set the label. */
  readonly by: string;
}

/**
 * A sentence about the run itself.
 * - `gap`: something that was not looked at, or not as it should have been.
 * - `setting`: a setting that did not take effect.
 * - `override`: who lets findings pass.
 * - `origin`: where something was read from; no reviewer needs it.
 */
export interface Note {
  readonly kind: 'gap' | 'setting' | 'override' | 'origin';
  readonly text: string;
}

export interface PlanReport {
  readonly path: string;
  readonly previousPath: string | null;
  readonly change: PlanChange | ToldPlan;
}

/** A plan of which only that was kept which reports tell: there may be more plans than there is memory for. */
export interface ToldPlan {
  readonly kind: 'told';
  readonly view: PlanView;
}

/** The plan of head; null for one that is deleted. A report that only tells of its plans has none to give: asking it is a bug. */
export function headOf({ path, change }: PlanReport): Plan | null {
  switch (change.kind) {
    case 'told':
      throw new Error(`The report tells of "${path}" without its plan.`);
    case 'deleted':
      return null;
    default:
      return change.head;
  }
}

export interface Suppression {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  readonly reason: string;
  /** Added by the change that it would excuse: shown, not honoured. */
  readonly requested: boolean;
}

export interface Skipped {
  readonly path: string;
  readonly reason: string;
}

export type Verdict = 'pass' | 'fail' | 'overridden';

/** Whether a finding makes the run fail. */
export function fails(finding: Finding, failOn: FailOn): boolean {
  return failOn !== 'never' && !finding.existing && isAtLeast(finding.severity, failOn);
}

export function verdictOf(report: Report): Verdict {
  if (!report.findings.some((finding) => fails(finding, report.failOn))) return 'pass';
  return report.override === null ? 'fail' : 'overridden';
}

/** The report of a run whose findings somebody lets pass; it says who. */
export function withOverride(report: Report, override: VerdictOverride): Report {
  const text = `Overridden by ${override.by} with the label "${override.label}".`;
  return { ...report, override, notes: [...report.notes, { kind: 'override', text }] };
}

/** How many new findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const finding of findings) if (!finding.existing) counts[finding.severity] += 1;
  return counts;
}
