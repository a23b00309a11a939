import { notListed, type UnreadablePlan } from '../model/change.js';
import type { UnreadableRule } from './rule.js';

export const planReadable = {
  meta: {
    id: 'plan-readable',
    summary: 'Every changed plan can be read.',
    messages: {
      'became-unreadable': {
        level: 'error',
        headline: 'a plan cannot be read any more',
        text: 'This plan could be read before and cannot be read now: {detail}.',
        howToFix: 'Restore the plan as an ordinary UTF-8 Markdown file within the limits.',
      },
      withheld: {
        level: 'error',
        headline: 'a plan could not be fetched',
        text: 'This plan was not checked, because its text could not be fetched: {detail}.',
        howToFix: 'Run the check again; if that does not help, let the token read the file.',
      },
      'not-listed': {
        level: 'error',
        headline: 'not all changed files are known',
        text: 'Plans may have changed that were not checked: {detail}.',
        howToFix:
          'Run the check again; if that does not help, split the change, or name the folders of plans with the setting plans.',
      },
      unreadable: {
        level: 'warning',
        headline: 'a plan could not be read',
        text: 'This plan was not checked, because it could not be read: {detail}.',
        howToFix: 'Make it an ordinary UTF-8 Markdown file within the limits, or exclude it from the plans.',
      },
    },
  },
  reads: 'unreadable',
  check: (file) => [
    {
      messageId: messageFor(file),
      members: [{ kind: 'value', value: file.reason, place: null }],
      section: null,
      claim: null,
      data: { detail: file.detail },
      fix: null,
    },
  ],
} as const satisfies UnreadableRule;

/** What is not given may be anything; what cannot be read by itself was no plan before either, where there was none to read. */
function messageFor({
  base,
  reason,
  withheld,
}: UnreadablePlan): 'not-listed' | 'withheld' | 'became-unreadable' | 'unreadable' {
  if (reason === notListed) return 'not-listed';
  if (withheld) return 'withheld';
  return base === null ? 'unreadable' : 'became-unreadable';
}
