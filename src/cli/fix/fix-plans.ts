import { applyEdits, overlap } from '../../fix/apply-edits.js';
import { planGuard } from '../../fix/plan-guard.js';
import { offersFix, type FixableFinding } from '../../fix/offered-fixes.js';
import type { Edit } from '../../model/finding.js';
import type { Plan } from '../../model/plan.js';
import { headOf, type Report } from '../../model/report.js';
import type { EditableSource } from './editable-source.js';

/** A fix that was made, in words, and where. */
export interface AppliedFix {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  readonly description: string;
}

export interface FixResult {
  /** What is left, as of the texts with all edits made. */
  readonly report: Report;
  readonly applied: readonly AppliedFix[];
}

/** One edit can make room for the next: a parent is late once the one below it was ticked. Nothing real takes as many rounds. */
const maxRounds = 10;

/**
 * Makes the edits that new findings offer, in memory, until none is left. `check` reports on the source as it is by then.
 * Nothing is written anywhere.
 */
export async function fixPlans(source: EditableSource, check: () => Promise<Report>): Promise<FixResult> {
  const applied: AppliedFix[] = [];
  let report = await check();
  for (let round = 0; round < maxRounds; round += 1) {
    const made = report.plans.flatMap((plan) => {
      const head = headOf(plan);
      return head === null ? [] : fixPlan(source, plan.path, head, fixesFor(report, plan.path));
    });
    if (made.length === 0) break;
    applied.push(...made);
    report = await check();
  }
  return { report, applied };
}

function fixesFor({ findings }: Report, path: string): readonly FixableFinding[] {
  return findings.filter((finding) => finding.path === path).filter(offersFix);
}

/** Fixes of one plan that do not touch each other; the next round offers again what is left out. */
function fixPlan(
  source: EditableSource,
  path: string,
  plan: Plan,
  findings: readonly FixableFinding[],
): readonly AppliedFix[] {
  const text = source.textOf(path);
  if (text === null) return [];
  const keepsPlan = planGuard(text, plan);
  const edits: Edit[] = [];
  const applied: AppliedFix[] = [];
  for (const { fix, rule, messageId } of findings) {
    const touches = fix.edits.some((edit) => edits.some((other) => overlap(edit, other)));
    if (touches || !keepsPlan([...edits, ...fix.edits])) continue;
    edits.push(...fix.edits);
    for (const { place } of fix.edits) {
      applied.push({ path, line: place.line, rule: `${rule}.${messageId}`, description: fix.description });
    }
  }
  if (edits.length > 0) source.edit(path, applyEdits(text, edits));
  return applied;
}
