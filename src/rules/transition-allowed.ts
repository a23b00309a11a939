import type { ModifiedPlan } from '../model/change.js';
import type { Plan, Stage } from '../model/plan.js';
import { phaseState } from '../model/progress.js';
import { phaseOfStage, stageOf } from '../model/stage.js';
import type { ChangeRule, Problem } from './rule.js';

export const transitionAllowed = {
  meta: {
    id: 'transition-allowed',
    summary: 'The status moves forward, one phase at a time, and stays where it ended.',
    messages: {
      backwards: {
        level: 'warning',
        headline: 'the status goes back from "{from}" to "{to}"',
        text: 'The status goes back from "{from}" to "{to}"; it was expected to move forward.',
        howToFix: 'Say in the plan why the earlier stage is open again, or keep the status.',
      },
      'out-of-final': {
        level: 'warning',
        headline: 'the status leaves "{from}" for "{to}"',
        text: 'The plan had ended as "{from}" and was expected to stay so, but its status is "{to}" now.',
        howToFix: 'Say in the plan why it is taken up again, or write what is left into a plan of its own.',
      },
      jump: {
        level: 'warning',
        headline: 'the status jumps from "{from}" to "{to}"',
        text: 'The status jumps from "{from}" to "{to}", but {count|a phase|phases} between them {count|has|have} open items: {names}.',
        howToFix: 'Move on one phase at a time, or resolve what is skipped: tick it, or strike it with a reason.',
      },
      'draft-to-complete': {
        level: 'off',
        headline: 'the status goes from "{from}" straight to "{to}"',
        text: 'The status goes from "{from}" straight to "{to}", with no phase in progress between them.',
        howToFix: 'Set the phase in progress while its work is done.',
      },
    },
  },
  reads: 'change',
  check: (change) => {
    const [from, to] = [stageOf(change.base), stageOf(change.head)];
    const moved = change.transitions.some((transition) => transition.kind === 'status-changed');
    return moved && from !== null && to !== null ? stepProblems(change, from, to) : [];
  },
} as const satisfies ChangeRule;

type MessageId = keyof typeof transitionAllowed.meta.messages;

function stepProblems(change: ModifiedPlan, from: Stage, to: Stage): readonly Problem[] {
  if (from.kind === 'finished' || from.kind === 'halted') return [problem(change, 'out-of-final', [])];
  if (from.kind === 'draft' && to.kind === 'finished') return [problem(change, 'draft-to-complete', [])];
  // Of a status that names no phase it cannot be told which way it moved.
  if (from.kind === 'active' || to.kind === 'active' || to.kind === 'halted' || to.kind === 'finished') return [];
  const [before, now] = [positionIn(change, from), positionOf(change.head, to)];
  if (before === null || now === null) return [];
  if (now < before) return [problem(change, 'backwards', [])];
  const skipped = [...change.head.phases.keys()]
    .filter((phase) => phase > Math.floor(before) && phase < Math.floor(now))
    .filter((phase) => ['pending', 'active'].includes(phaseState(change.head, phase)));
  return skipped.length === 0 ? [] : [problem(change, 'jump', skipped)];
}

/** Where a stage stands in a plan: -1 for a draft, then its phase; half a step further once that phase is over. */
function positionOf(plan: Plan, stage: Stage): number | null {
  if (stage.kind === 'draft') return -1;
  const phase = phaseOfStage(plan, stage);
  return phase === null || stage.kind !== 'phase-complete' ? phase : phase + 0.5;
}

/** The same for a stage of base, in head's order of phases. */
function positionIn(change: ModifiedPlan, stage: Stage): number | null {
  const position = positionOf(change.base, stage);
  if (position === null || position < 0) return position;
  const pair = change.pairing.phases.find(({ base }) => base === Math.floor(position));
  return pair === undefined ? null : pair.head + (position - Math.floor(position));
}

function problem(change: ModifiedPlan, messageId: MessageId, skipped: readonly number[]): Problem {
  const { base, head } = change;
  const place = head.status?.place ?? null;
  const status = { kind: 'value' as const, value: head.status?.text ?? '', place };
  return {
    messageId,
    members:
      skipped.length === 0
        ? [status]
        : skipped.map((phase) => ({
            kind: 'value',
            value: head.sections[head.phases[phase]?.section ?? -1]?.title ?? '',
            place,
          })),
    section: null,
    claim: null,
    data: { from: base.status?.text ?? '', to: head.status?.text ?? '' },
    fix: null,
  };
}
