import type { ModifiedPlan } from '../model/change.js';
import type { Role } from '../model/plan.js';
import { roleAround, workItems } from '../model/progress.js';
import { sectionName } from '../model/structure.js';
import type { ChangeInTreeRule } from './rule.js';

export const tickHasWork = {
  meta: {
    id: 'tick-has-work',
    summary: 'A change that ticks tasks changes more than plans.',
    messages: {
      'no-work': {
        level: 'notice',
        headline: '{count} {count|task|tasks} ticked, and nothing but plans changed',
        text: '{count} {count|task was|tasks were} ticked, and nothing but plans changed: {names}.',
        howToFix: 'Tick a task in the change that does it, or say in the pull request where it was done.',
      },
      'no-work-on-close': {
        level: 'warning',
        headline: '{closed} closed with {count} ticked {count|task|tasks}, and nothing but plans changed',
        text: '{count} {count|task was|tasks were} ticked in the change that closes {closed}, and nothing but plans changed: {names}.',
        howToFix: 'Close a phase in the change that finishes it, or say in the pull request where it was done.',
      },
    },
  },
  reads: 'change in tree',
  paths: () => [],
  check: (change, { changed }) => {
    const ticked = changed.every(({ isPlan }) => isPlan) ? tickedTasks(change) : [];
    if (ticked.length === 0) return [];
    const closed = closedPhases(change);
    return [
      {
        messageId: closed.length === 0 ? 'no-work' : 'no-work-on-close',
        members: ticked.map((item) => ({ kind: 'item', item })),
        section: null,
        claim: null,
        data: { closed: closed.join(' and ') },
        fix: null,
      },
    ];
  },
} as const satisfies ChangeInTreeRule;

/** Indexes of the leaves that this change ticks and that somebody had to do something for. */
function tickedTasks({ base, head, pairing }: ModifiedPlan): readonly number[] {
  const work = new Set(workItems(head));
  return pairing.items.flatMap((pair) => {
    const item = head.items[pair.head];
    const wasDone = base.items[pair.base]?.done ?? true;
    if (item === undefined || wasDone || !item.done || !item.leaf || !work.has(item)) return [];
    return judgements.has(roleAround(head, item.section)) ? [] : [pair.head];
  });
}

/** Lists within a phase that are ticked by looking at what is there. */
const judgements: ReadonlySet<Role> = new Set([
  'goal',
  'inputs',
  'verification',
  'acceptance-criteria',
  'definition-of-done',
  'open-questions',
]);

function closedPhases({ head, transitions }: ModifiedPlan): readonly string[] {
  return transitions.flatMap((step) => {
    const section = step.kind === 'phase-closed' ? head.phases[step.phase]?.section : undefined;
    return section === undefined ? [] : [sectionName(head, section)];
  });
}
