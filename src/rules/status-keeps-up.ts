import type { Plan } from '../model/plan.js';
import { itemsAt } from '../model/progress.js';
import { phaseOfStage, stageOf } from '../model/stage.js';
import { canFinish, isLeftOpen, sectionName } from '../model/structure.js';
import type { PlanRule, Problem } from './rule.js';

export const statusKeepsUp = {
  meta: {
    id: 'status-keeps-up',
    summary: 'The status moves on when the work does.',
    messages: {
      'all-resolved': {
        level: 'notice',
        headline: '{status} with every phase resolved',
        text: 'The status is {status}, but no phase has an open item left; expected is Complete.',
        howToFix: 'Write the line below, if the plan is finished.',
        example: '- Status: Complete',
      },
      'phase-resolved': {
        level: 'off',
        headline: '{status} with {section} resolved',
        text: 'The status is {status}, but {section} has no open item left; expected is the phase that comes next.',
        howToFix: 'Write the line below, once that phase is begun.',
        example: '- Status: Phase {next} In Progress',
      },
    },
  },
  reads: 'plan',
  check: (plan) => {
    const stage = stageOf(plan);
    if (stage === null || stage.kind === 'finished' || stage.kind === 'halted') return [];
    // The claim tells one stage from the next; another spelling of the same is no other problem.
    const status = { kind: 'value' as const, value: '', place: plan.status?.place ?? null };
    const problem = (of: Pick<Problem, 'messageId' | 'section' | 'data'>): Problem => ({
      ...of,
      members: [status],
      claim: stage,
      data: { status: plan.status?.text ?? '', ...of.data },
      fix: null,
    });
    const left = plan.phases.map(({ items }) => itemsAt(plan, items).some((item) => isLeftOpen(plan, item)));
    if (!left.includes(true)) {
      return isWorkDone(plan) && canFinish(plan)
        ? [problem({ messageId: 'all-resolved', section: null, data: {} })]
        : [];
    }
    const current = stage.kind === 'phase' ? phaseOfStage(plan, stage) : null;
    const [phase, next] = [plan.phases[current ?? -1], plan.phases[left.indexOf(true, (current ?? 0) + 1)]];
    if (current === null || phase === undefined || next === undefined || left[current] === true) return [];
    if (!itemsAt(plan, phase.items).some((item) => item.leaf)) return [];
    const data = { section: sectionName(plan, phase.section), next: next.label };
    return [problem({ messageId: 'phase-resolved', section: phase.section, data })];
  },
} as const satisfies PlanRule;

/** Whether any phase has something done: one of which all is waived may as well have been given up. */
function isWorkDone(plan: Plan): boolean {
  return plan.items.some((item) => item.phase !== null && item.leaf && item.done);
}
