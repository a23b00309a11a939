import { explanationsBelow } from '../model/explanation.js';
import type { Item, Plan } from '../model/plan.js';
import { stateOf } from '../model/progress.js';
import { isReason } from '../model/reason.js';
import { groupByHome, itemsWhere, sectionName } from '../model/structure.js';
import type { PlanRule, Problem } from './rule.js';

export const waiverHasReason = {
  meta: {
    id: 'waiver-has-reason',
    summary: 'An item that is waived says why.',
    messages: {
      'no-reason': {
        level: 'warning',
        headline: '{count} {count|item|items} of {section} waived without a reason',
        text: '{count} {count|item|items} of {section} {count|is|are} waived without saying why: {names}.',
        howToFix: 'Put the reason behind {count|it|each}:',
        example: '- [ ] ~~text~~ (deferred: why)',
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
  return itemsWhere(plan, plan.items.keys(), (item, index) => {
    return isSilent(item) && !explained.has(index) && !(item.waiver?.inherited === true && isSettled(item.parent));
  });
}

/** A ticked item counts as done, whatever else it says. */
function isSilent(item: Item): boolean {
  return stateOf(item) === 'waived' && !isReason(item.waiver?.reason ?? '');
}

/** Items put off to some other place that is not named. */
function withoutDestination(plan: Plan): readonly number[] {
  return itemsWhere(plan, plan.items.keys(), (item) => {
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
  messageId: 'no-reason' | 'no-destination',
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
