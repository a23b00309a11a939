import type { ModifiedPlan } from '../model/change.js';
import type { Role } from '../model/plan.js';
import { isReason, isReasonLine } from '../model/reason.js';
import { stageOf, statusFor } from '../model/stage.js';
import type { ChangeRule } from './rule.js';

export const cancelledHasReason = {
  meta: {
    id: 'cancelled-has-reason',
    summary: 'A plan that is cancelled says why.',
    messages: {
      'no-reason': {
        level: 'notice',
        headline: '{status} without a reason',
        text: 'The plan is {status} from this change on, and does not say why.',
        howToFix: 'Put the reason behind the status, or what took the place of the plan:',
        example: '- Status: {halted} (why)',
      },
    },
  },
  reads: 'change',
  check: (change) => {
    const { base, head } = change;
    const { status } = head;
    if (status === null || stageOf(head)?.kind !== 'halted' || stageOf(base)?.kind === 'halted') return [];
    if (saysWhy(status.text) || isExplained(change)) return [];
    return [
      {
        messageId: 'no-reason',
        members: [{ kind: 'value', value: status.text, place: status.place }],
        section: null,
        claim: null,
        data: { status: status.text, halted: statusFor(head, { kind: 'halted' }) ?? 'Cancelled' },
        fix: null,
      },
    ];
  },
} as const satisfies ChangeRule;

/** "Cancelled (nobody runs it)", "Superseded by T-9m2xr". */
function saysWhy(status: string): boolean {
  const note =
    /[(（](.*)$/s.exec(status)?.[1] ?? /\b(?:by|for|because|due to|in favou?r of)\s(.*)$/is.exec(status)?.[1];
  return note !== undefined && isReason(note);
}

/** Whether Metadata say why, or this change does elsewhere: with a link, a note at the head of the plan, a line about its end. */
function isExplained({ base, head }: ModifiedPlan): boolean {
  const knownLinks = new Set(base.links.map(({ url }) => url));
  if (head.links.some(({ url }) => !knownLinks.has(url))) return true;
  const known = new Set(base.sections.flatMap(({ title, body }) => [title, ...body.map(({ text }) => text)]));
  const taken = new Set([head.status?.place.line, ...head.items.map(({ place }) => place.line)]);
  return head.sections.some(({ role, title, body }) => {
    if (role === 'other' && !known.has(title) && isAboutTheEnd(title)) return true;
    const lines = body.filter(({ place }) => !taken.has(place.line)).map(({ text }) => text);
    const isAtTheHead = atTheHead.has(role);
    return lines.some((line) => {
      if (isAtTheHead && isReasonLine(line)) return true;
      return !known.has(line) && (isAboutTheEnd(line) || (isAtTheHead && isProse(line)));
    });
  });
}

const atTheHead: ReadonlySet<Role> = new Set(['preamble', 'title', 'metadata']);

/** "We abandon this in favour of …", "No longer needed": more than the word itself. */
function isAboutTheEnd(line: string): boolean {
  const end =
    /\b(?:cancel|supersed|deprecat|abandon|obsolete|replaced by|no longer|halted|given up|why|reason)[a-z]*/i.exec(
      line,
    );
  return end !== null && isReason(line.slice(0, end.index) + line.slice(end.index + end[0].length));
}

/** Not a list item, such as a date that changes with the status. */
function isProse(line: string): boolean {
  return !/^(?:[-*+]|\d+[.)])\s/.test(line) && isReason(line);
}
