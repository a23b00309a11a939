import type { ModifiedPlan } from '../model/change.js';
import { stateOf } from '../model/progress.js';
import { sameStage, stageOf } from '../model/stage.js';
import { sectionName } from '../model/structure.js';
import type { ChangeRule, Problem } from './rule.js';

const howToFix = 'Write the heading as that of a phase again:';
const example = '## {phase}';

export const noUnmadePhase = {
  meta: {
    id: 'no-unmade-phase',
    summary: 'A phase stays a phase as long as its items are in the plan.',
    messages: {
      unmade: {
        level: 'warning',
        headline: '{phase} is no phase any more',
        text: 'The {count|item|items} of {phase} {count|stands|stand} below "{heading}" now, which is no phase: no status or gate covers {count|it|them}.',
        howToFix,
        example,
      },
      'unmade-while-open': {
        level: 'error',
        headline: '{phase} is no phase any more, with open items, in the change to {status}',
        text: 'The status becomes {status}, and {phase} is no phase any more: its open {count|item stands|items stand} below "{heading}", which the status does not cover: {names}.',
        howToFix,
        example,
      },
    },
  },
  reads: 'change',
  check: (change) => {
    const { base, head, transitions } = change;
    // A draft is still being written.
    if (stageOf(base)?.kind === 'draft' && stageOf(head)?.kind === 'draft') return [];
    return transitions.flatMap((step) => (step.kind === 'phase-removed' ? unmade(change, step.basePhase) : []));
  },
} as const satisfies ChangeRule;

/** A phase that head does not have, and of whose items at least half stand outside of any phase. */
function unmade({ base, head, pairing }: ModifiedPlan, basePhase: number): readonly Problem[] {
  const phase = base.phases[basePhase];
  if (phase === undefined) return [];
  const headOf = new Map(pairing.items.map((pair) => [pair.base, pair.head]));
  const outside = phase.items
    .map((item) => headOf.get(item))
    .filter((item) => item !== undefined)
    .filter((item) => head.items[item]?.phase === null);
  const [first] = outside;
  if (first === undefined || 2 * outside.length < phase.items.length) return [];
  const open = outside.filter((index) => {
    const item = head.items[index];
    return item !== undefined && item.leaf && stateOf(item) === 'open';
  });
  const moves = !sameStage(stageOf(base), stageOf(head));
  const section = outermost(head.sections, head.items[first]?.section ?? 0);
  return [
    {
      messageId: moves && open.length > 0 ? 'unmade-while-open' : 'unmade',
      members: (moves && open.length > 0 ? open : outside).map((item) => ({ kind: 'item', item })),
      section: null,
      claim: null,
      data: {
        phase: sectionName(base, phase.section),
        heading: sectionName(head, section),
        status: head.status?.text ?? 'none',
      },
      fix: null,
    },
  ];
}

/** The section right below the title that holds a section. */
function outermost(sections: ModifiedPlan['head']['sections'], section: number): number {
  let at = section;
  for (
    let parent = sections[at]?.parent ?? null;
    parent !== null && sections[parent]?.role !== 'title';
    parent = sections[at]?.parent ?? null
  ) {
    at = parent;
  }
  return at;
}
