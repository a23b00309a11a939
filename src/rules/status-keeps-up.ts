import type { Plan, Stage } from '../model/plan.js';
import { itemsAt, phaseState, workItems } from '../model/progress.js';
import { phaseOfStage, stageOf, statusFor } from '../model/stage.js';
import { canFinish, isLeftOpen, sectionName } from '../model/structure.js';
import type { PlanRule, Problem } from './rule.js';

export const statusKeepsUp = {
  meta: {
    id: 'status-keeps-up',
    summary: 'The status moves on when the work does.',
    messages: {
      'all-resolved': {
        level: 'notice',
        headline: '{status} with nothing left open',
        text: 'The status is {status}, but no {where} left; expected is {write}.',
        howToFix: 'Write the line below, if the plan is finished.',
        example: '- Status: {write}',
      },
      'phase-resolved': {
        level: 'off',
        headline: '{status} with {section} resolved',
        text: 'The status is {status}, but {section} has no open item left; expected is the phase that comes next.',
        howToFix: 'Write the line below, once that phase is begun.',
        example: '- Status: {write}',
      },
    },
  },
  reads: 'plan',
  check: (plan) => {
    const stage = stageOf(plan);
    if (stage === null || stage.kind === 'finished' || stage.kind === 'halted') return [];
    const left = plan.phases.map(({ items }) => itemsAt(plan, items).some((item) => isLeftOpen(plan, item)));
    if (left.includes(true)) return phaseResolved(plan, stage, left);
    if (!isWorkDone(plan) || !canFinish(plan)) return [];
    const where = plan.phases.length > 0 ? 'phase has an open item' : 'item is';
    const write = statusFor(plan, { kind: 'finished' }) ?? 'Complete';
    return [problem(plan, 'all-resolved', stage, null, { where, write })];
  },
} as const satisfies PlanRule;

/** `left` tells for each phase whether it has something left to do. */
function phaseResolved(plan: Plan, stage: Stage, left: readonly boolean[]): readonly Problem[] {
  const current = stage.kind === 'phase' ? phaseOfStage(plan, stage) : null;
  const phase = plan.phases[current ?? -1];
  if (current === null || phase === undefined || phaseState(plan, current) !== 'resolved') return [];
  const next = plan.phases[left.indexOf(true, current)];
  if (next === undefined) return [];
  const write = statusFor(plan, { kind: 'phase', label: next.label }) ?? `Phase ${next.label} In Progress`;
  const data = { section: sectionName(plan, phase.section), write };
  return [problem(plan, 'phase-resolved', stage, phase.section, data)];
}

/** Whether something was done, and nothing is left: work of which all is waived may as well have been given up. */
function isWorkDone(plan: Plan): boolean {
  const work = workItems(plan).filter((item) => item.leaf);
  return work.some((item) => item.done) && !work.some((item) => isLeftOpen(plan, item));
}

function problem(
  plan: Plan,
  messageId: 'all-resolved' | 'phase-resolved',
  claim: Stage,
  section: number | null,
  data: Problem['data'],
): Problem {
  return {
    messageId,
    // The claim tells one stage from the next: another spelling of the same is no other problem.
    members: [{ kind: 'value', value: '', place: plan.status?.place ?? null }],
    section,
    claim,
    data: { status: plan.status?.text ?? '', ...data },
    fix: null,
  };
}
