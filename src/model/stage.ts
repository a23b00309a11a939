import type { Plan, Stage } from './plan.js';

/** What the status claims; null where there is none, or none that the dialect knows. */
export function stageOf(plan: Plan): Stage | null {
  const reading = plan.status?.reading;
  return reading?.kind === 'canonical' || reading?.kind === 'alias' ? reading.stage : null;
}

/** Index of the first phase with the label that a status names; null where the plan has none. */
export function phaseByLabel(plan: Plan, label: string): number | null {
  const index = plan.phases.findIndex((phase) => phase.label === label);
  return index === -1 ? null : index;
}

/** Index of the phase that a stage names. */
export function phaseOfStage(plan: Plan, stage: Stage | null): number | null {
  return stage?.kind === 'phase' || stage?.kind === 'phase-complete' ? phaseByLabel(plan, stage.label) : null;
}

/** How many phases, from the first, the plan's status says are behind it; 0 where it says nothing of the kind. */
export function phasesBehind(plan: Plan): number {
  const stage = stageOf(plan);
  switch (stage?.kind) {
    case 'finished':
      return plan.phases.length;
    case 'phase':
      return phaseOfStage(plan, stage) ?? 0;
    case 'phase-complete':
      return (phaseOfStage(plan, stage) ?? -1) + 1;
    default:
      return 0;
  }
}

/** Whether nobody has begun: the plan says that it is a draft, or says nothing that is known, and nothing in it is done. */
export function hasNotBegun(plan: Plan): boolean {
  const stage = stageOf(plan);
  return stage === null ? plan.items.every((item) => !item.done) : stage.kind === 'draft';
}

export function sameStage(one: Stage | null, other: Stage | null): boolean {
  if (one === null || other === null) return one === other;
  return one.kind === other.kind && ('label' in one ? one.label : null) === ('label' in other ? other.label : null);
}
