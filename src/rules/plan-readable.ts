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
      messageId: file.base === null ? 'unreadable' : 'became-unreadable',
      members: [{ kind: 'value', value: file.reason, place: null }],
      section: null,
      claim: null,
      data: { detail: file.detail },
      fix: null,
    },
  ],
} as const satisfies UnreadableRule;
