import type { SuppressionUse } from '../model/suppression.js';
import type { Problem, SuppressionRule } from './rule.js';

export const suppressionHolds = {
  meta: {
    id: 'suppression-holds',
    summary: 'A suppression names a rule, says why, and is needed.',
    messages: {
      'unknown-rule': {
        level: 'warning',
        headline: 'a suppression of "{rule}", which is no rule',
        text: 'The suppression names "{rule}", which is neither a rule nor a message of one (rule.message): it does nothing.',
        howToFix: 'Name the rule that the finding gives, or remove the comment.',
        example: '<!-- plan-check-disable-next-line phases-in-order -- why -->',
      },
      'no-reason': {
        level: 'warning',
        headline: 'a suppression of {rule} without a reason',
        text: 'The suppression of {rule} does not say why, and is not honoured until it does.',
        howToFix: 'Write the reason behind two dashes:',
        example: '<!-- plan-check-disable-next-line {rule} -- why -->',
      },
      unused: {
        level: 'notice',
        headline: 'a suppression of {rule} that nothing needs',
        text: 'The suppression of {rule} is not needed: the line below it has no finding of that rule.',
        howToFix: 'Remove the comment.',
      },
    },
  },
  reads: 'suppressions',
  check: (_, uses) => uses.flatMap(problemsOf),
} as const satisfies SuppressionRule;

/** One that was used, or that asks a reviewer for an error to be left out, is shown by the report. */
function problemsOf({ comment, outcome }: SuppressionUse): readonly Problem[] {
  if (outcome === 'used' || outcome === 'requested') return [];
  return [
    {
      messageId: outcome,
      members: [{ kind: 'value', value: comment.rule, place: comment.place }],
      section: null,
      claim: null,
      data: { rule: comment.rule },
      fix: null,
    },
  ];
}
