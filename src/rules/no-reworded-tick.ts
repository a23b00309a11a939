import type { ModifiedPlan } from '../model/change.js';
import { asksForLess } from '../model/rewording.js';
import { shorten } from '../model/shorten.js';
import { homeOf, sectionName } from '../model/structure.js';
import type { ChangeRule } from './rule.js';

/** Code units of the former text that a message quotes. */
const maxFormer = 80;

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
    const bySection = new Map<number, { item: number; fate: string }[]>();
    for (const { item, was } of rewordedTicks(change)) {
      const head = change.head.items[item];
      if (head === undefined) continue;
      const section = homeOf(change.head, head);
      const group = bySection.get(section) ?? [];
      bySection.set(section, group);
      group.push({ item, fate: `was "${shorten(was, maxFormer)}"` });
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
    return asksForLess(was.source, is.source) ? [{ item: pair.head, was: was.text }] : [];
  });
}
