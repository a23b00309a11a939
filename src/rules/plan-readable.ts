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
        howToFix:
          'Run the check again; if that does not help, see that the token, or locally your user, may read the file.',
      },
      'too-slow': {
        level: 'error',
        headline: 'a plan takes too long to parse',
        text: 'This plan was not checked: {detail}.',
        howToFix:
          'Split it, and look for what no reader needs: thousands of brackets, links or levels in one paragraph.',
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

/** What is not given, or was not looked at to its end, may be anything; what cannot be read by itself is no plan to anyone. */
function messageFor({
  base,
  reason,
  withheld,
}: UnreadablePlan): 'not-listed' | 'withheld' | 'became-unreadable' | 'too-slow' | 'unreadable' {
  if (reason === notListed) return 'not-listed';
  if (withheld) return 'withheld';
  if (base !== null) return 'became-unreadable';
  return reason === 'timed out' ? 'too-slow' : 'unreadable';
}
