import type { ModifiedPlan } from '../model/change.js';
import type { Plan } from '../model/plan.js';
import { hasNotBegun, stageOf } from '../model/stage.js';
import { saysNothing, sectionName } from '../model/structure.js';
import { Losses } from './losses.js';
import type { ChangeRule, Member, Problem } from './rule.js';
import { weakenedCommands } from './weakened-commands.js';
import { weakenedLines } from './weakened-lines.js';
import type { LineForm, LoosenedLine, LostLine, Weakening } from './weakening.js';

const putBack = 'Put {count|it|them} back where {count|it|they} stood; what is not to hold any more says why:';
const keep = 'Keep {count|it|them} as {count|it was|they were}; what is not to hold any more says why:';
const example = '{line}';

export const gateNotWeakened = {
  meta: {
    id: 'gate-not-weakened',
    summary: 'What a phase or plan is measured by is not made easier along the way.',
    messages: {
      removed: {
        level: 'warning',
        headline: '{count} {count|line|lines} of {section} gone',
        text: '{count} {count|line|lines} of {section} {count|is|are} gone: {names}.',
        howToFix: putBack,
        example,
      },
      'removed-on-close': {
        level: 'error',
        headline: '{count} {count|line|lines} of {section} gone in the change that {closing}',
        text: '{count} {count|line|lines} of {section} {count|is|are} gone in the change that {closing}: {names}.',
        howToFix: putBack,
        example,
      },
      loosened: {
        level: 'warning',
        headline: '{count} {count|line|lines} of {section} made easier',
        text: '{count} {count|line|lines} of {section} {count|asks|ask} for less than before: {names}.',
        howToFix: keep,
        example,
      },
      'loosened-on-close': {
        level: 'error',
        headline: '{count} {count|line|lines} of {section} made easier in the change that {closing}',
        text: '{count} {count|line|lines} of {section} {count|asks|ask} for less in the change that {closing}: {names}.',
        howToFix: keep,
        example,
      },
      renumbered: {
        level: 'notice',
        headline: '{count} {count|line|lines} of {section} with another number',
        text: '{count} {count|line|lines} of {section} {count|has|have} another number than before: {names}.',
        howToFix: 'Check that {count|it|they} still {count|asks|ask} for what was agreed.',
      },
      'renumbered-on-close': {
        level: 'warning',
        headline: '{count} {count|line|lines} of {section} with another number in the change that {closing}',
        text: '{count} {count|line|lines} of {section} {count|has|have} another number in the change that {closing}: {names}.',
        howToFix: 'Check that {count|it|they} still {count|asks|ask} for what was agreed.',
      },
    },
  },
  reads: 'change',
  check: (change) => {
    // What nobody has begun is still being written; what is no plan any more is told as a whole.
    if ((hasNotBegun(change.base) && hasNotBegun(change.head)) || saysNothing(change.head)) return [];
    const losses = new Losses(change);
    return [...weakenedLines(change, losses), ...weakenedCommands(change, losses)].flatMap((weakening) => [
      ...removed(change, losses, weakening),
      ...changed(change, losses, weakening, 'loosened'),
      ...changed(change, losses, weakening, 'renumbered'),
    ]);
  },
} as const satisfies ChangeRule;

type MessageId = keyof typeof gateNotWeakened.meta.messages;

/** One problem for what is gone. It fails where less is demanded at the gate itself: ticked criteria were met, and new ones make up. */
function removed(change: ModifiedPlan, losses: Losses, weakening: Weakening): readonly Problem[] {
  const { section, lost, gained } = weakening;
  const [first] = lost;
  if (first === undefined) return [];
  const place = losses.placeOf(section);
  const members = lost.map(({ text, source, fate }): Member => {
    return { kind: 'lost', text, source, place, ...(fate === null ? {} : { fate }) };
  });
  const missed = lost.filter(({ done }) => !done).length;
  const fails = closingOf(change.base, losses, section) !== null && missed > gained;
  return [problem(change, losses, fails ? 'removed-on-close' : 'removed', section, members, first)];
}

function changed(
  change: ModifiedPlan,
  losses: Losses,
  weakening: Weakening,
  how: 'loosened' | 'renumbered',
): readonly Problem[] {
  const lines = weakening[how];
  const [first] = lines;
  if (first === undefined) return [];
  const messageId = closingOf(change.base, losses, weakening.section) === null ? how : (`${how}-on-close` as const);
  return [problem(change, losses, messageId, weakening.section, lines.map(changedLine), asWritten(first))];
}

function changedLine({ text, was, place }: LoosenedLine): Member {
  return { kind: 'value', value: text, was, place };
}

function asWritten({ form, wasSource }: LoosenedLine): Pick<LostLine, 'form' | 'source'> {
  return { form, source: wasSource };
}

function problem(
  { base, head }: ModifiedPlan,
  losses: Losses,
  messageId: MessageId,
  section: number,
  members: readonly Member[],
  { form, source }: Pick<LostLine, 'form' | 'source'>,
): Problem {
  const closing = closingOf(base, losses, section) ?? '';
  return {
    messageId,
    members,
    section: losses.sectionInHead(section),
    claim: stageOf(head),
    data: { section: sectionName(base, section), closing, line: excuse(form, source) },
    fix: null,
  };
}

/** What the change does to the phase, or to the plan, that a section is the gate of; null for neither. */
function closingOf(base: Plan, losses: Losses, section: number): string | null {
  const { role, phase = null } = base.sections[section] ?? {};
  // Open, they would not fail a finished plan either.
  if (role === 'success-metrics') return null;
  if (phase !== null) return losses.closesPhaseAround(section) ? 'closes the phase' : null;
  return losses.finishesPlan() ? 'finishes the plan' : null;
}

/** The line to write for something that is not to hold any more. */
function excuse(form: LineForm, source: string): string {
  switch (form) {
    case 'item':
      return `- [ ] ~~${source}~~ (deferred: why)`;
    case 'bullet':
      return `- ~~${source}~~ (deferred: why)`;
    case 'command':
      return `# ${source} (deferred: why)`;
  }
}
