import { answerIn } from '../model/answers.js';
import type { Item, Plan, Stage } from '../model/plan.js';
import { roleAround } from '../model/progress.js';
import { phasesBehind, stageOf } from '../model/stage.js';
import { homeOf, isLeftOpen, itemsWhere, sectionName } from '../model/structure.js';
import type { PlanRule, Problem } from './rule.js';

const howToFix = 'Tick what is done, or strike what is not going to be, with the reason:';
const example = '- [ ] ~~{source}~~ (deferred: why)';

export const completeIsComplete = {
  meta: {
    id: 'complete-is-complete',
    summary: 'A plan or phase that says it is finished has no open item.',
    messages: {
      phases: {
        level: 'error',
        headline: '{status} with {count} open {count|item|items} in {section}',
        text: 'The status is {status}, but {section} has {count} open {count|item|items}: {names}.',
        howToFix,
        example,
      },
      'phase-heading': {
        level: 'error',
        headline: '{section} says done with {count} open {count|item|items}',
        text: 'The heading says that {section} is done, but it has {count} open {count|item|items}: {names}.',
        howToFix,
        example,
      },
      'definition-of-done': {
        level: 'error',
        headline: '{status} with {count} open {count|item|items} in {section}',
        text: 'The status is {status}, but {section} has {count} open {count|item|items}: {names}.',
        howToFix,
        example,
      },
      conditional: {
        level: 'notice',
        headline: '{status} with {count} open conditional {count|item|items} in {section}',
        text: 'The status is {status}, and {section} has {count} open {count|item|items} that may not apply: {names}.',
        howToFix,
        example: '- [ ] ~~{source}~~ (not required: why)',
      },
      'success-metrics': {
        level: 'warning',
        headline: '{status} with {count} open {count|item|items} in {section}',
        text: 'The status is {status}, but {count} of its {section} {count|is|are} open: {names}.',
        howToFix,
        example,
      },
      other: {
        level: 'warning',
        headline: '{status} with {count} open {count|item|items} in {section}',
        text: 'The status is {status}, but {section} has {count} open {count|item|items}: {names}.',
        howToFix,
        example,
      },
      'adr-legacy': {
        level: 'notice',
        headline: '{status} with {count} open {count|item|items} in {section}',
        text: 'The status is {status}, and {section} has {count} open {count|item|items}: {names}.',
        howToFix,
        example,
      },
      'open-questions': {
        level: 'notice',
        headline: '{status} with {count} undecided {count|question|questions}',
        text: 'The status is {status}, and {count} open {count|question has|questions have} no decision: {names}.',
        howToFix: 'Write the decision behind the question:',
        example: '- [x] {source} → Decision: …',
      },
    },
  },
  reads: 'plan',
  check: (plan) => {
    const stage = stageOf(plan);
    return stage?.kind === 'finished' ? unfinished(plan, stage) : unfinishedPhases(plan);
  },
} as const satisfies PlanRule;

type MessageId = keyof typeof completeIsComplete.meta.messages;

/** Open items of a finished plan, one problem for each kind in each section; a phase counts as one section. */
function unfinished(plan: Plan, stage: Stage): Iterable<Problem> {
  const groups = new Map<
    string,
    { readonly messageId: MessageId; readonly section: number; readonly items: number[] }
  >();
  for (const [index, item] of plan.items.entries()) {
    const messageId = messageFor(plan, item);
    if (messageId === null) continue;
    const section = homeOf(plan, item);
    const key = `${messageId} ${String(section)}`;
    const group = groups.get(key) ?? { messageId, section, items: [] };
    groups.set(key, group);
    group.items.push(index);
  }
  return [...groups.values()].map(({ messageId, section, items }) => problem(plan, messageId, section, items, stage));
}

/** Phases whose heading says that they are done. Of those that the status has left behind the status says so already. */
function unfinishedPhases(plan: Plan): Iterable<Problem> {
  return plan.phases.slice(phasesBehind(plan)).flatMap((phase) => {
    const items = itemsWhere(plan, phase.items, (item) => isLeftOpen(plan, item));
    return phase.saysDone && items.length > 0
      ? [problem(plan, 'phase-heading', phase.section, items, { kind: 'phase-complete', label: phase.label })]
      : [];
  });
}

function problem(plan: Plan, messageId: MessageId, section: number, items: readonly number[], claim: Stage): Problem {
  return {
    messageId,
    members: items.map((item) => ({ kind: 'item', item })),
    section,
    claim,
    data: { status: plan.status?.text ?? '', section: sectionName(plan, section) },
    fix: null,
  };
}

/** Which message an open leaf of a finished plan belongs to; null for one that contradicts nothing. */
function messageFor(plan: Plan, item: Item): MessageId | null {
  if (!isLeftOpen(plan, item)) return null;
  if (item.phase !== null) return 'phases';
  const role = roleAround(plan, item.section);
  switch (role) {
    case 'definition-of-done':
      return isConditional(item) ? 'conditional' : role;
    case 'success-metrics':
    case 'adr-legacy':
      return role;
    case 'open-questions':
      // Questions are closed by text more often than by their box.
      return answerIn(item.text) === 'decided' ? null : role;
    default:
      return plan.phases.length === 0 ? 'phases' : 'other';
  }
}

/** "if …", "as applicable": the item itself leaves open whether it applies. */
function isConditional(item: Item): boolean {
  return /\b(?:if|where|as|when)\s+(?:applicable|needed|necessary|required|relevant|appropriate)\b|(?:^|\()\s*(?:if|when)\b/i.test(
    item.text,
  );
}
