import { phasesBehind, stageOf } from '../model/stage.js';
import { isLeftOpen, itemsWhere, sectionName } from '../model/structure.js';
import type { PlanRule } from './rule.js';

export const phasesInOrder = {
  meta: {
    id: 'phases-in-order',
    summary: 'The phases that the status has left behind have no open item.',
    messages: {
      'open-behind': {
        level: 'error',
        headline: '{status} with {count} open {count|item|items} in {section}',
        text: 'The status is {status}, but {section} still has {count} open {count|item|items}: {names}.',
        howToFix: 'Tick what is done, or strike what is not going to be, with the reason:',
        example: '- [ ] ~~{source}~~ (deferred: why)',
      },
    },
  },
  reads: 'plan',
  check: (plan) => {
    const stage = stageOf(plan);
    // What a finished plan leaves open is the business of its own rule.
    if (stage?.kind !== 'phase' && stage?.kind !== 'phase-complete') return [];
    return plan.phases.slice(0, phasesBehind(plan)).flatMap((phase) => {
      const open = itemsWhere(plan, phase.items, (item) => isLeftOpen(plan, item));
      if (open.length === 0) return [];
      return [
        {
          messageId: 'open-behind',
          members: open.map((item) => ({ kind: 'item' as const, item })),
          section: phase.section,
          claim: stage,
          data: { status: plan.status?.text ?? '', section: sectionName(plan, phase.section) },
          fix: null,
        },
      ];
    });
  },
} as const satisfies PlanRule;
