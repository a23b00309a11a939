import type { DroppedItem, ModifiedPlan } from '../model/change.js';
import type { Plan } from '../model/plan.js';
import { roleAround, stateOf } from '../model/progress.js';
import { stageOf } from '../model/stage.js';
import { homeOf, saysNothing, sectionName } from '../model/structure.js';
import { fateText, Losses } from './losses.js';
import type { ChangeRule, Member, Problem } from './rule.js';

const howToFix = 'Put {count|it|them} back, struck with the reason, where {count|it|they} stood:';
const example = '- [ ] ~~{source}~~ (deferred: why)';

export const noDroppedItem = {
  meta: {
    id: 'no-dropped-item',
    summary: 'An open item is done or waived in the open; it does not vanish.',
    messages: {
      dropped: {
        level: 'warning',
        headline: '{count} open {count|item|items} of {section} gone',
        text: '{count} open {count|item|items} of {section} {count|is|are} gone: {names}.',
        howToFix,
        example,
      },
      'dropped-on-close': {
        level: 'error',
        headline: '{count} open {count|item|items} of {section} gone in the change that {closing}',
        text: '{count} open {count|item|items} of {section} {count|is|are} gone in the change that {closing}: {names}.',
        howToFix,
        example,
      },
      'dropped-in-draft': {
        level: 'notice',
        headline: '{count} open {count|item|items} of {section} gone',
        text: '{count} open {count|item|items} of {section} {count|is|are} gone from this draft: {names}.',
        howToFix,
        example,
      },
    },
  },
  reads: 'change',
  check: (change) => {
    // What is no plan any more is told as a whole.
    if (saysNothing(change.head)) return [];
    const losses = new Losses(change);
    const bySection = new Map<number, DroppedItem[]>();
    for (const dropped of change.pairing.dropped) {
      const item = change.base.items[dropped.base];
      if (item === undefined || !item.leaf || stateOf(item) !== 'open' || losses.isStandingGate(item.section)) continue;
      const section = homeOf(change.base, item);
      const group = bySection.get(section);
      if (group === undefined) bySection.set(section, [dropped]);
      else group.push(dropped);
    }
    return [...bySection].map(([section, dropped]) => problem(change, losses, section, dropped));
  },
} as const satisfies ChangeRule;

/** `section` is of base: the phase that lost the items, or else the section. */
function problem(change: ModifiedPlan, losses: Losses, section: number, dropped: readonly DroppedItem[]): Problem {
  const { base, head } = change;
  const place = losses.placeOf(section);
  const closing = closingOf(base, losses, section);
  return {
    messageId: messageFor(change, losses, section, closing, dropped.length),
    members: dropped.map((one): Member => {
      const { text = '', source = '' } = base.items[one.base] ?? {};
      const fate = fateText(one.fate);
      return { kind: 'lost', text, source, place, ...(fate === null ? {} : { fate }) };
    }),
    section: losses.sectionInHead(section),
    claim: stageOf(head),
    data: { section: sectionName(base, section), closing: closing ?? '' },
    fix: null,
  };
}

function messageFor(
  change: ModifiedPlan,
  losses: Losses,
  section: number,
  closing: string | null,
  lost: number,
): keyof typeof noDroppedItem.meta.messages {
  if (stageOf(change.base)?.kind === 'draft' && stageOf(change.head)?.kind === 'draft') return 'dropped-in-draft';
  return closing !== null && lost > losses.doneGainedIn(section) ? 'dropped-on-close' : 'dropped';
}

/** What the change does to the phase that a base section heads, or to the plan around what is part of its work; null for neither. */
function closingOf(base: Plan, losses: Losses, section: number): string | null {
  if (losses.closesPhaseAround(section)) return 'closes it';
  const role = roleAround(base, section);
  if (role === 'adr-legacy' || role === 'open-questions') return null;
  return losses.finishesPlan() ? 'finishes the plan' : null;
}
