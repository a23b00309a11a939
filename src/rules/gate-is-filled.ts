import { sectionKey } from '../model/form.js';
import type { Plan, Text } from '../model/plan.js';
import { roleAround } from '../model/progress.js';
import { stageOf } from '../model/stage.js';
import type { PlanRule, Problem } from './rule.js';

export const gateIsFilled = {
  meta: {
    id: 'gate-is-filled',
    summary: 'The sections by which a phase is judged say something.',
    messages: {
      'acceptance-criteria': {
        level: 'warning',
        headline: '{count} {count|phase|phases} without acceptance criteria',
        text: '{names} {count|is|are} empty; what holds once the phase is done was expected there.',
        howToFix: 'Write what can be seen once the phase is done:',
        example: '- What can be seen once the phase is done',
      },
      verification: {
        level: 'warning',
        headline: '{count} {count|phase|phases} without a step of verification',
        text: '{names} {count|has|have} no command and no other step; how the phase is checked was expected there.',
        howToFix: 'Write the commands into a fence, or say in words how the phase is checked.',
      },
      other: {
        level: 'notice',
        headline: '{count} empty {count|section|sections}',
        text: '{names} {count|is|are} empty; something was expected below {count|the heading|each heading}.',
        howToFix: 'Say what belongs there; "None" will do.',
      },
      'in-draft': {
        level: 'notice',
        headline: '{count} {count|gate|gates} still empty',
        text: '{names} {count|is|are} still empty; what the phase is judged by was expected there once work begins.',
        howToFix: 'Fill {count|it|each of them} before the plan leaves Draft.',
      },
    },
  },
  reads: 'plan',
  check: (plan) => {
    const stage = stageOf(plan)?.kind;
    // Nobody completes the text of a plan that was given up.
    if (!plan.native || stage === 'halted') return [];
    const empty = emptySections(plan);
    const isGate = ({ messageId }: EmptySection) => messageId !== 'other';
    if (stage === 'draft') return problemOf('in-draft', empty.filter(isGate));
    return (['acceptance-criteria', 'verification', 'other'] as const).flatMap((id) => {
      const meant = empty.filter(({ messageId }) => messageId === id);
      return problemOf(id, meant);
    });
  },
} as const satisfies PlanRule;

interface EmptySection {
  /** Index of the section. */
  readonly section: number;
  readonly messageId: 'acceptance-criteria' | 'verification' | 'other';
}

function problemOf(
  messageId: EmptySection['messageId'] | 'in-draft',
  empty: readonly EmptySection[],
): readonly Problem[] {
  if (empty.length === 0) return [];
  const members = empty.map(({ section }) => ({ kind: 'section' as const, section }));
  return [{ messageId, members, section: null, claim: null, data: {}, fix: null }];
}

/** The sections of phases that were to say something, and say nothing. */
function emptySections(plan: Plan): readonly EmptySection[] {
  const required = new Set(plan.form.phaseSections.map(sectionKey));
  const filled = filledSections(plan);
  return [...plan.sections.entries()].flatMap(([index, section]): readonly EmptySection[] => {
    if (section.phase === null || filled.has(index)) return [];
    const { role } = section;
    if (role === 'acceptance-criteria' || role === 'verification') return [{ section: index, messageId: role }];
    return required.has(sectionKey(section)) ? [{ section: index, messageId: 'other' }] : [];
  });
}

/** The sections in which, or in a sub-section of which, a reader finds something. */
function filledSections(plan: Plan): ReadonlySet<number> {
  const code = new Set(plan.hidden.filter(({ kind }) => kind === 'code').map(({ line }) => line));
  const filled = new Set<number>();
  // Sub-sections first: what they hold is held by the sections around them as well.
  for (const [index, { body, parent }] of [...plan.sections.entries()].reverse()) {
    const inVerification = roleAround(plan, index) === 'verification';
    const isComment = ({ text, place }: Text) => inVerification && code.has(place.line) && text.startsWith('#');
    if (body.some((line) => !isBare(line.text) && !isComment(line))) filled.add(index);
    if (filled.has(index) && parent !== null) filled.add(parent);
  }
  return filled;
}

/** Whether a line is nothing but the marks of a list, an item or a quote. */
function isBare(line: string): boolean {
  return /^(?:[-*+>\s]|\d{1,9}[.)]|\[.?\])+$/.test(line);
}
