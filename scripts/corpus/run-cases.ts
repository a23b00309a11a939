import { inspect } from 'node:util';
import { pairSource } from '../../src/collect/pair-source.js';
import type { PlanSource } from '../../src/collect/plan-source.js';
import { resolveConfig } from '../../src/config/config.js';
import { defaultLevel } from '../../src/known-names.js';
import type { Report } from '../../src/model/report.js';
import { checkPlans } from '../../src/plan-check.js';
import type { PlanCase } from './read-cases.js';

/** What became of one case. */
export type CaseRun = CheckedCase | CrashedCase;

export interface CheckedCase {
  readonly kind: 'checked';
  readonly planCase: PlanCase;
  readonly report: Report;
  readonly milliseconds: number;
}

export interface CrashedCase {
  readonly kind: 'crashed';
  readonly planCase: PlanCase;
  /** The error with its stack and causes. */
  readonly error: string;
}

export type CheckCase = (planCase: PlanCase) => Promise<Report>;

/** Runs the cases one after the other, so that their times are their own. A crash ends its case alone. */
export async function runCases(cases: readonly PlanCase[], check: CheckCase): Promise<readonly CaseRun[]> {
  const runs: CaseRun[] = [];
  for (const planCase of cases) runs.push(await runCase(planCase, check));
  return runs;
}

async function runCase(planCase: PlanCase, check: CheckCase): Promise<CaseRun> {
  try {
    const start = performance.now();
    const report = await check(planCase);
    return { kind: 'checked', planCase, report, milliseconds: performance.now() - start };
  } catch (error) {
    return { kind: 'crashed', planCase, error: inspect(error) };
  }
}

/** The report of a default run, except that every case is a plan, whatever the globs say of its path. */
export async function checkCase(planCase: PlanCase): Promise<Report> {
  const { config } = resolveConfig({}, {}, defaultLevel);
  return checkPlans(sourceOf(planCase), { config, scope: 'changed', isPlan: () => true });
}

/** Only the plan itself: a rule that looks at other files of the repository finds none. */
function sourceOf({ path, previousPath, base, head }: PlanCase): PlanSource {
  return pairSource(path, base, head, previousPath ?? path);
}
