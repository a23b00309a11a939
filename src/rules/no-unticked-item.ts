import type { Item } from '../model/plan.js';
import { stateOf } from '../model/progress.js';
import { isReason } from '../model/reason.js';
import { stageOf } from '../model/stage.js';
import { homeOf, sectionName } from '../model/structure.js';
import { noteBehind, textKey } from '../model/text-key.js';
import type { ChangeRule } from './rule.js';

export const noUntickedItem = {
  meta: {
    id: 'no-unticked-item',
    summary: 'What was done stays done.',
    messages: {
      reopened: {
        level: 'notice',
        headline: '{count} done {count|item|items} of {section} open again',
        text: '{count} {count|item|items} of {section} {count|was|were} done and {count|is|are} open again: {names}.',
        howToFix: 'Say in the item why it is open again.',
      },
      'reopened-in-finished': {
        level: 'error',
        headline: '{status} with {count} {count|item|items} of {section} unticked',
        text: 'The status is {status}, but {count} {count|item|items} of {section} {count|was|were} unticked: {names}.',
        howToFix: 'Tick {count|it|them} again, or take the plan out of {status}.',
      },
    },
  },
  reads: 'change',
  check: ({ base, head, pairing }) => {
    const finished = stageOf(head)?.kind === 'finished';
    const bySection = new Map<number, number[]>();
    for (const pair of pairing.items) {
      const [was, is] = [base.items[pair.base], head.items[pair.head]];
      if (was?.done !== true || is === undefined || !is.leaf || stateOf(is) !== 'open') continue;
      if (!finished && saysWhy(was, is)) continue;
      const section = homeOf(head, is);
      const group = bySection.get(section);
      if (group === undefined) bySection.set(section, [pair.head]);
      else group.push(pair.head);
    }
    return [...bySection].map(([section, items]) => ({
      messageId: finished ? 'reopened-in-finished' : 'reopened',
      members: items.map((item) => ({ kind: 'item', item })),
      section,
      claim: null,
      data: { status: head.status?.text ?? '', section: sectionName(head, section) },
      fix: null,
    }));
  },
} as const satisfies ChangeRule;

/** Whether a note was put behind the item, as the message asks for. */
function saysWhy(was: Item, is: Item): boolean {
  return isReason(noteBehind(textKey(was.text), textKey(is.text)) ?? '');
}
