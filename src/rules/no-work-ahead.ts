import type { Plan, Stage } from '../model/plan.js';
import { stateOf, workItems } from '../model/progress.js';
import { phaseOfStage, stageOf, statusFor } from '../model/stage.js';
import { allItemsWhere, itemsWhere, sectionName } from '../model/structure.js';
import type { PlanRule, Problem } from './rule.js';

export const noWorkAhead = {
  meta: {
    id: 'no-work-ahead',
    summary: 'No item is done in a phase that the status has not reached.',
    messages: {
      ahead: {
        level: 'warning',
        headline: '{status}, but {count} {count|item|items} done in {section}',
        text: 'The status is {status}, but {section} has {count} done {count|item|items} already: {names}.',
        howToFix: 'Move the status on to the phase that is in progress.',
        example: '- Status: {inProgress}',
      },
      draft: {
        level: 'warning',
        headline: '{status}, but {count} {count|item|items} done',
        text: 'The status is {status}, but {count} {count|item is|items are} done already: {names}.',
        howToFix: 'Move the status on to the phase that is in progress.',
        example: '- Status: {inProgress}',
      },
    },
  },
  reads: 'plan',
  check: (plan) => {
    const stage = stageOf(plan);
    if (stage?.kind === 'draft') return doneInDraft(plan, stage);
    const current = stage?.kind === 'phase' ? phaseOfStage(plan, stage) : null;
    return stage === null || current === null ? [] : doneAhead(plan, stage, current);
  },
} as const satisfies PlanRule;

function doneInDraft(plan: Plan, stage: Stage): readonly Problem[] {
  const work = new Set(workItems(plan));
  const done = allItemsWhere(plan, (item) => item.leaf && stateOf(item) === 'done' && work.has(item));
  return done.length === 0 ? [] : [problem(plan, 'draft', done, null, stage, furthest(plan, done))];
}

/** One problem for each phase beyond the current one. */
function doneAhead(plan: Plan, stage: Stage, current: number): readonly Problem[] {
  return plan.phases.slice(current + 1).flatMap((phase) => {
    const done = itemsWhere(plan, phase.items, (item) => item.leaf && stateOf(item) === 'done');
    return done.length === 0 ? [] : [problem(plan, 'ahead', done, phase.section, stage, phase.label)];
  });
}

function problem(
  plan: Plan,
  messageId: keyof typeof noWorkAhead.meta.messages,
  items: readonly number[],
  section: number | null,
  claim: Stage,
  label: string,
): Problem {
  return {
    messageId,
    members: items.map((item) => ({ kind: 'item', item })),
    section,
    claim,
    data: {
      status: plan.status?.text ?? '',
      section: section === null ? '' : sectionName(plan, section),
      inProgress: statusFor(plan, { kind: 'phase', label }) ?? `Phase ${label} In Progress`,
    },
    fix: null,
  };
}

/** The label of the last phase that has something done. */
function furthest(plan: Plan, items: readonly number[]): string {
  const phases = items.map((item) => plan.items[item]?.phase ?? 0);
  return plan.phases[Math.max(0, ...phases)]?.label ?? '1';
}
