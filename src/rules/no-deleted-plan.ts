import type { PlanLoss } from '../model/change.js';
import type { Place } from '../model/place.js';
import { stateOf } from '../model/progress.js';
import { stageOf, statusFor } from '../model/stage.js';
import type { LossRule, Member } from './rule.js';

const howToFix = 'Keep it as a plan: finish it, or end it with the reason:';
const example = '- Status: {halted} (why)';

export const noDeletedPlan = {
  meta: {
    id: 'no-deleted-plan',
    summary: 'An unfinished plan is finished or cancelled; it does not disappear.',
    messages: {
      deleted: {
        level: 'warning',
        headline: 'an unfinished plan with {count} open {count|item|items} is deleted',
        text: 'The plan was at {status} and is deleted, with {count} open {count|item|items}: {names}.',
        howToFix,
        example,
      },
      'moved-out': {
        level: 'warning',
        headline: 'an unfinished plan with {count} open {count|item|items} goes to where no plans are looked for',
        text: 'The plan was at {status} and goes to {path}, where no plans are looked for, with {count} open {count|item|items}: {names}.',
        howToFix: 'Keep it where plans are, add its new place to the plans, or end it with the reason:',
        example,
      },
      unmade: {
        level: 'warning',
        headline: 'an unfinished plan with {count} open {count|item|items} is no plan any more',
        text: 'The plan was at {status}; the file has no status, phase or item any more, and {count} open {count|item is|items are} gone: {names}.',
        howToFix,
        example,
      },
    },
  },
  reads: 'loss',
  check: (loss) => {
    const stage = stageOf(loss.base);
    // A draft is a proposal: to withdraw it is an answer.
    if (stage?.kind === 'finished' || stage?.kind === 'halted' || stage?.kind === 'draft') return [];
    const members = openItems(loss);
    if (members.length === 0) return [];
    return [
      {
        messageId: loss.kind,
        members,
        section: null,
        claim: null,
        data: {
          status: loss.base.status?.text ?? 'no status',
          path: loss.head?.path ?? '',
          halted: statusFor(loss.base, { kind: 'halted' }) ?? 'Cancelled',
        },
        fix: null,
      },
    ];
  },
} as const satisfies LossRule;

function openItems({ base, head }: PlanLoss): readonly Member[] {
  const place: Place | null = head === null ? null : (head.title?.place ?? head.sections[0]?.place ?? null);
  return base.items
    .filter((item) => item.leaf && stateOf(item) === 'open')
    .map(({ text, source }) => ({ kind: 'lost', text, source, place }));
}
