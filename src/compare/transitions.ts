import type { StatusPoint, Transition } from '../model/change.js';
import type { Plan } from '../model/plan.js';
import { phaseState, type PhaseState } from '../model/progress.js';
import { phasesBehind, sameStage, stageOf } from '../model/stage.js';
import type { Pairs } from './pair.js';

/** The steps from base to head, the status first, then phases in the order of head. */
export function transitionsOf(base: Plan, head: Plan, phases: Pairs): readonly Transition[] {
  const behindNow = phasesBehind(head);
  const behindBefore = phasesBehind(base);
  const ofPhases = [...head.phases.keys()].flatMap((phase): readonly Transition[] => {
    const before = phases.baseOf(phase);
    if (before === null) return [{ kind: 'phase-added', phase }];
    const passedByStatus = phase < behindNow && before >= behindBefore;
    return stepsOf(phase, phaseState(base, before), phaseState(head, phase), passedByStatus);
  });
  const removed = [...base.phases.keys()]
    .filter((phase) => phases.headOf(phase) === null)
    .map((basePhase): Transition => ({ kind: 'phase-removed', basePhase }));
  return [...statusStep(base, head), ...ofPhases, ...removed];
}

function statusStep(base: Plan, head: Plan): readonly Transition[] {
  const [from, to] = [pointOf(base), pointOf(head)];
  if (from?.text === to?.text) return [];
  // Another spelling of the same stage is no step.
  if (from?.stage != null && to?.stage != null && sameStage(from.stage, to.stage)) return [];
  return [{ kind: 'status-changed', from, to }];
}

function pointOf(plan: Plan): StatusPoint | null {
  return plan.status === null ? null : { text: plan.status.text, stage: stageOf(plan) };
}

function stepsOf(phase: number, from: PhaseState, to: PhaseState, passedByStatus: boolean): readonly Transition[] {
  const steps: Transition[] = [];
  const waiting = (state: PhaseState) => state === 'pending' || state === 'empty';
  if (waiting(from) && !waiting(to)) steps.push({ kind: 'phase-started', phase });
  if (from !== 'resolved' && to === 'resolved') steps.push({ kind: 'phase-closed', phase, by: 'boxes' });
  else if (passedByStatus) steps.push({ kind: 'phase-closed', phase, by: 'status' });
  if (from === 'resolved' && to !== 'resolved') steps.push({ kind: 'phase-reopened', phase });
  return steps;
}
