import { explanationsBelow } from '../model/explanation.js';
import type { Item, Plan, Waiver } from '../model/plan.js';
import { itemsAt, stateOf } from '../model/progress.js';
import { isReason } from '../model/reason.js';
import { bigramsOf, similarity } from '../model/similarity.js';
import { allItemsWhere, groupByHome, sectionName } from '../model/structure.js';
import { unicodePattern } from '../model/unicode-pattern.js';
import type { PlanRule, Problem } from './rule.js';

export const waiverHasReason = {
  meta: {
    id: 'waiver-has-reason',
    summary: 'An item that is waived says why, and no more than is true of where it went.',
    messages: {
      'no-reason': {
        level: 'warning',
        headline: '{count} {count|item|items} of {section} waived without a reason',
        text: '{count} {count|item|items} of {section} {count|is|are} waived without saying why: {names}.',
        howToFix: 'Put the reason behind {count|it|each}:',
        example: '- [ ] ~~text~~ (deferred: why)',
      },
      'no-such-phase': {
        level: 'warning',
        headline: '{count} {count|item|items} of {section} put off to a phase that is not there',
        text: '{count} {count|item|items} of {section} {count|is|are} put off to a phase that the plan does not have: {names}.',
        howToFix: 'Name a phase of the plan, or the task that takes {count|it|each} up:',
        example: '- [ ] ~~text~~ (deferred to T-…: why)',
      },
      'not-taken-up': {
        level: 'warning',
        headline: '{count} {count|item|items} of {section} moved to a phase that does not have {count|it|them}',
        text: '{count} {count|item|items} of {section} {count|is|are} said to have moved to a phase that has nothing like {count|it|them}: {names}.',
        howToFix: 'Put {count|it|them} there, or say what became of {count|it|them}.',
      },
      'no-destination': {
        level: 'off',
        headline: '{count} {count|item|items} of {section} deferred to nowhere',
        text: '{count} {count|item|items} of {section} {count|is|are} deferred without saying where to: {names}.',
        howToFix: 'Name the task, phase or version that takes {count|it|each} up:',
        example: '- [ ] ~~text~~ (deferred to T-…: why)',
      },
    },
  },
  reads: 'plan',
  check: (plan) => [
    ...problems(plan, 'no-reason', withoutReason(plan)),
    ...problems(
      plan,
      'no-such-phase',
      ofPhase(plan, (_, phase) => phase === null),
    ),
    ...problems(
      plan,
      'not-taken-up',
      ofPhase(plan, (item, phase) => phase !== null && !takesUp(plan, phase, item)),
    ),
    ...problems(plan, 'no-destination', withoutDestination(plan)),
  ],
} as const satisfies PlanRule;

/** Waived items that give no reason; what they hand down to the items below them is told with them. */
function withoutReason(plan: Plan): readonly number[] {
  const explained = explanationsBelow(plan);
  const isSettled = (index: number | null) => {
    const item = plan.items[index ?? -1];
    return item !== undefined && (isSilent(item) || explained.has(index ?? -1));
  };
  return allItemsWhere(plan, (item, index) => {
    return isSilent(item) && !explained.has(index) && !(item.waiver?.inherited === true && isSettled(item.parent));
  });
}

/** A ticked item counts as done, whatever else it says. */
function isSilent(item: Item): boolean {
  return stateOf(item) === 'waived' && !isReason(item.waiver?.reason ?? '');
}

/** Items that were put off to a phase of this plan, by what its phase is: the index, null where the plan does not have it. */
function ofPhase(plan: Plan, isMeant: (item: Item, phase: number | null) => boolean): readonly number[] {
  if (plan.phases.length === 0) return [];
  return allItemsWhere(plan, (item) => {
    const { waiver, done } = item;
    const named = waiver === null || waiver.inherited || done ? null : toPhase.exec(noteOf(waiver));
    if (named === null) return false;
    const phase = plan.phases.findIndex(({ label }) => label === named.groups?.['label']);
    // Where a thing is only put off, it may be that it comes up there without an item of its own.
    if (phase !== -1 && named.groups?.['way']?.toLowerCase() !== 'moved') return false;
    return isMeant(item, phase === -1 ? null : phase);
  });
}

const toPhase = unicodePattern(
  String.raw`^(?<way>moved|deferred) to (?:the )?phase (?<label>\d+(?:\.\d+)*)(?![\p{L}\p{N}]| of\b)`,
  'i',
);

function noteOf({ keyword, reason }: Waiver): string {
  return `${keyword ?? ''} ${reason ?? ''}`;
}

/** Whether a phase has an item about the same, the waived one apart. */
function takesUp(plan: Plan, phase: number, item: Item): boolean {
  const wanted = bigramsOf(item.key);
  return itemsAt(plan, plan.phases[phase]?.items ?? []).some(
    (other) => other !== item && similarity(wanted, bigramsOf(other.key)) >= takenUpAlike,
  );
}

/** Two texts about the same thing: low, as the new one may be worded for its place. */
const takenUpAlike = 0.4;

/** Items put off to some other place that is not named. */
function withoutDestination(plan: Plan): readonly number[] {
  return allItemsWhere(plan, (item) => {
    const { waiver } = item;
    if (waiver === null || waiver.inherited || item.done || !isReason(waiver.reason ?? '')) return false;
    return waiver.keyword === 'deferred' && !destination.test(waiver.reason ?? '');
  });
}

/** A time or a task to wait for, the name of a task, phase or version, an address. */
const destination = new RegExp(
  [
    String.raw`^(?:to\s+(?!be\b|do\b|later\b|(?:a\s+|the\s+)?future\b)\S|(?:until|till|after|once|when|with|see|tracked|part\s+of)\b)`,
    String.raw`\b(?:T-\w+|[A-Z][A-Z\d]*-\d+|[MQS]\d+|v?\d+\.\d+|v\d+)\b`,
    String.raw`#\d|https?:|\w\/\w|\.md\b`,
    String.raw`\b(?:phase|stage|step|milestone|sprint|epic|wave|slice|iteration|release|version)\s+\d`,
    String.raw`\b(?:next|later|separate|another|own)\s+(?:phase|stage|milestone|sprint|epic|iteration|release|version|plan|task|issue|change|PR)\b`,
    String.raw`\b(?:follow-?ups?|backlog|roadmap)\b`,
  ].join('|'),
  'i',
);

/** One problem for each section that holds some of the items. */
function problems(
  plan: Plan,
  messageId: 'no-reason' | 'no-such-phase' | 'not-taken-up' | 'no-destination',
  indexes: readonly number[],
): readonly Problem[] {
  return [...groupByHome(plan, indexes)].map(([section, items]) => ({
    messageId,
    members: items.map((item) => ({ kind: 'item', item })),
    section,
    claim: null,
    data: { section: sectionName(plan, section) },
    fix: null,
  }));
}
