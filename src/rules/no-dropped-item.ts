import type { DroppedItem, ModifiedPlan } from '../model/change.js';
import type { Plan } from '../model/plan.js';
import type { Place } from '../model/place.js';
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
        headline: '{count} open {count|item|items} gone from a draft',
        text: '{count} open {count|item|items} {count|is|are} gone from this draft: {names}.',
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
    const vanished = change.pairing.dropped.flatMap((dropped) => {
      const item = change.base.items[dropped.base];
      if (item === undefined || !item.leaf || stateOf(item) !== 'open' || losses.isStandingGate(item.section))
        return [];
      return [{ dropped, section: homeOf(change.base, item) }];
    });
    // A draft is still being written: what it lost is worth one line, not one for each of its sections.
    if (isDraft(change.base) && isDraft(change.head))
      return vanished.length > 0 ? [draftProblem(change, losses, vanished)] : [];
    const bySection = new Map<number, DroppedItem[]>();
    for (const { dropped, section } of vanished) {
      const known = bySection.get(section);
      if (known === undefined) bySection.set(section, [dropped]);
      else known.push(dropped);
    }
    return [...bySection].map(([section, dropped]) => problem(change, losses, section, dropped));
  },
} as const satisfies ChangeRule;

interface Vanished {
  readonly dropped: DroppedItem;
  /** Of base: the phase that lost the item, or else the section. */
  readonly section: number;
}

function isDraft(plan: Plan): boolean {
  return stageOf(plan)?.kind === 'draft';
}

function draftProblem({ base, head }: ModifiedPlan, losses: Losses, vanished: readonly Vanished[]): Problem {
  return {
    messageId: 'dropped-in-draft',
    members: vanished.map(({ dropped, section }) => lostMember(base, dropped, losses.placeOf(section))),
    section: null,
    claim: stageOf(head),
    data: {},
    fix: null,
  };
}

/** `section` is of base: the phase that lost the items, or else the section. */
function problem(change: ModifiedPlan, losses: Losses, section: number, dropped: readonly DroppedItem[]): Problem {
  const { base, head } = change;
  const place = losses.placeOf(section);
  const closing = closingOf(base, losses, section);
  const failing = closing !== null && dropped.length > losses.doneGainedIn(section);
  return {
    messageId: failing ? 'dropped-on-close' : 'dropped',
    members: dropped.map((one) => lostMember(base, one, place)),
    section: losses.sectionInHead(section),
    claim: stageOf(head),
    data: { section: sectionName(base, section), closing: closing ?? '' },
    fix: null,
  };
}

function lostMember(base: Plan, dropped: DroppedItem, place: Place | null): Member {
  const { text = '', source = '' } = base.items[dropped.base] ?? {};
  const fate = fateText(dropped.fate);
  return { kind: 'lost', text, source, place, ...(fate === null ? {} : { fate }) };
}

/** What the change does to the phase that a base section heads, or to the plan around what is part of its work; null for neither. */
function closingOf(base: Plan, losses: Losses, section: number): string | null {
  if (losses.closesPhaseAround(section)) return 'closes it';
  const role = roleAround(base, section);
  if (role === 'adr-legacy' || role === 'open-questions') return null;
  return losses.finishesPlan() ? 'finishes the plan' : null;
}
