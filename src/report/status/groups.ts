import type { Attention, PlanStatus } from './plan-status.js';

export interface StatusGroup {
  readonly id: string;
  readonly title: string;
  /** Behind a number: `2 to look at`. */
  readonly counted: string;
  readonly plans: readonly PlanStatus[];
}

/** Plans as a reader looks for them; groups without any are left out. */
export function groupsOf(plans: readonly PlanStatus[]): readonly StatusGroup[] {
  return groups
    .map(({ holds, ...group }) => ({
      ...group,
      plans: plans.filter(({ attention }) => holds.some((one) => one === attention)),
    }))
    .filter((group) => group.plans.length > 0);
}

const groups = [
  { id: 'look', title: 'Needs a look', counted: 'to look at', holds: ['contradiction', 'warning'] },
  { id: 'active', title: 'In work', counted: 'in work', holds: ['active'] },
  { id: 'waiting', title: 'Not started', counted: 'not started', holds: ['waiting'] },
  { id: 'settled', title: 'Settled', counted: 'settled', holds: ['settled'] },
  { id: 'untold', title: 'Without status and items', counted: 'without status and items', holds: ['untold'] },
] as const satisfies readonly (Omit<StatusGroup, 'plans'> & { readonly holds: readonly Attention[] })[];
