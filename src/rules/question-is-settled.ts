import { answerIn, isQuestion, itemsWithBullets } from '../model/answers.js';
import type { Item, Plan } from '../model/plan.js';
import { roleAround } from '../model/progress.js';
import type { PlanRule } from './rule.js';

const howToFix = 'Write the decision behind the question:';
const example = '- [x] {source} → Decision: …';

export const questionIsSettled = {
  meta: {
    id: 'question-is-settled',
    summary: 'A question that is ticked has an answer.',
    messages: {
      unanswered: {
        level: 'warning',
        headline: '{count} {count|question|questions} ticked without an answer',
        text: '{count} {count|question is|questions are} ticked, and {count|its text gives|their texts give} no answer: {names}.',
        howToFix,
        example,
      },
      'only-planned': {
        level: 'warning',
        headline: '{count} {count|question|questions} ticked with the answer still to be found',
        text: '{count} {count|question is|questions are} ticked, and {count|its text says|their texts say} only how the answer is to be found: {names}.',
        howToFix: 'Write the decision behind the question, or leave it open until there is one.',
      },
    },
  },
  reads: 'plan',
  check: (plan) => {
    const groups = new Map<'unanswered' | 'only-planned', number[]>();
    const withBullets = itemsWithBullets(plan);
    for (const [index, item] of plan.items.entries()) {
      const messageId = problemOf(plan, item, !item.leaf || withBullets.has(index));
      if (messageId === null) continue;
      const group = groups.get(messageId);
      if (group === undefined) groups.set(messageId, [index]);
      else group.push(index);
    }
    return [...groups].map(([messageId, items]) => ({
      messageId,
      members: items.map((item) => ({ kind: 'item', item })),
      section: plan.items[items[0] ?? -1]?.section ?? null,
      claim: null,
      data: {},
      fix: null,
    }));
  },
} as const satisfies PlanRule;

/** A statement that is ticked is an answer itself; so is what stands below a question, or why it needs none. */
function problemOf(plan: Plan, item: Item, hasMoreBelow: boolean): 'unanswered' | 'only-planned' | null {
  if (!item.done || item.waiver !== null || hasMoreBelow) return null;
  if (roleAround(plan, item.section) !== 'open-questions') return null;
  const answer = answerIn(item.text);
  if (answer === 'planned') return 'only-planned';
  return answer === null && isQuestion(item.text) ? 'unanswered' : null;
}
