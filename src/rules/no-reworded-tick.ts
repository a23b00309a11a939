import type { ModifiedPlan } from '../model/change.js';
import { gateAround } from '../model/gate.js';
import { asksForLess, checksLess, leavesOpen } from '../model/loosening.js';
import { saysLess } from '../model/rewording.js';
import type { Item, Plan } from '../model/plan.js';
import { homeOf, sectionName } from '../model/structure.js';
import type { ChangeRule } from './rule.js';

export const noRewordedTick = {
  meta: {
    id: 'no-reworded-tick',
    summary: 'What is ticked is what was asked for: no item asks for less in the change that ticks it.',
    messages: {
      reworded: {
        level: 'notice',
        headline: '{count} {count|item|items} of {section} ticked with another text',
        text: '{count} {count|item|items} of {section} {count|was|were} ticked in the change that made {count|it|them} ask for something else: {names}.',
        howToFix:
          'Check that what was asked for is done; what is not done stays as an item of its own, open or struck with the reason.',
      },
    },
  },
  reads: 'change',
  check: (change) => {
    const bySection = new Map<number, { item: number; was: string }[]>();
    for (const { item, was } of rewordedTicks(change)) {
      const head = change.head.items[item];
      if (head === undefined) continue;
      const section = homeOf(change.head, head);
      const group = bySection.get(section) ?? [];
      bySection.set(section, group);
      group.push({ item, was });
    }
    return [...bySection].map(([section, ticks]) => ({
      messageId: 'reworded',
      members: ticks.map((tick) => ({ kind: 'item', ...tick })),
      section,
      claim: null,
      data: { section: sectionName(change.head, section) },
      fix: null,
    }));
  },
} as const satisfies ChangeRule;

/** Items that became done and another text at once, with the text that they had. */
function rewordedTicks({
  base,
  head,
  pairing,
}: ModifiedPlan): readonly { readonly item: number; readonly was: string }[] {
  return pairing.items.flatMap((pair) => {
    const [was, is] = [base.items[pair.base], head.items[pair.head]];
    if (was === undefined || is === undefined || was.done || !is.done || was.text === is.text) return [];
    return saysLess(was.source, is.source) && !isOfGate(head, was, is) ? [{ item: pair.head, was: was.text }] : [];
  });
}

/** A criterion that asks for less is told of as one of a gate that was made easier. */
function isOfGate(head: Plan, was: Item, is: Item): boolean {
  if (gateAround(head, is.section) === null) return false;
  return asksForLess(was.text, is.text) || checksLess(was.text, is.text) || leavesOpen(was.text, is.text);
}
