import { isMergeOnly } from './merge-only.js';
import type { Item, Plan, Role } from './plan.js';
import { roleAround, stateOf } from './progress.js';

/** The section that a finding about an item speaks of: the heading of its phase, else the section it stands in. */
export function homeOf(plan: Plan, { phase, section }: Pick<Item, 'phase' | 'section'>): number {
  return (phase === null ? undefined : plan.phases[phase]?.section) ?? section;
}

/** Items by their homes, in the order in which they are given. */
export function groupByHome(plan: Plan, items: Iterable<number>): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const index of items) {
    const item = plan.items[index];
    if (item === undefined) continue;
    const home = homeOf(plan, item);
    const group = groups.get(home);
    if (group === undefined) groups.set(home, [index]);
    else group.push(index);
  }
  return groups;
}

/** How messages name a section; one of a phase by that too, if its heading does not say which phase it is of. */
export function sectionName(plan: Plan, section: number): string {
  const { title = '', phase = null, phaseLabel = null } = plan.sections[section] ?? {};
  const around = phase === null ? section : (plan.phases[phase]?.section ?? section);
  const name = title || 'the plan';
  return around === section || phaseLabel !== null ? name : `${name} of ${sectionName(plan, around)}`;
}

/** Whether an item contradicts a plan or phase that says it is finished. */
export function isLeftOpen(plan: Plan, item: Item): boolean {
  return item.leaf && stateOf(item) === 'open' && !isMergeOnly(plan, item);
}

/** Whether nothing contradicts the plan if it says that it is finished. */
export function canFinish(plan: Plan): boolean {
  return !plan.items.some((item) => isLeftOpen(plan, item) && holdsUpFinish(plan, item));
}

/** Whether a plan is not finished while an item is open: success metrics, ADRs and questions are settled later. */
export function holdsUpFinish(plan: Plan, { section }: Item): boolean {
  return !settledLater.has(roleAround(plan, section));
}

const settledLater: ReadonlySet<Role> = new Set(['success-metrics', 'adr-legacy', 'open-questions']);

/** Indexes of all items that fulfil a condition. */
export function allItemsWhere(plan: Plan, holds: (item: Item, index: number) => boolean): readonly number[] {
  const found: number[] = [];
  let index = 0;
  for (const item of plan.items) {
    if (holds(item, index)) found.push(index);
    index += 1;
  }
  return found;
}

/** Those of some indexes whose items fulfil a condition. */
export function itemsWhere(
  plan: Plan,
  indexes: Iterable<number>,
  holds: (item: Item, index: number) => boolean,
): readonly number[] {
  const found: number[] = [];
  for (const index of indexes) {
    const item = plan.items[index];
    if (item !== undefined && holds(item, index)) found.push(index);
  }
  return found;
}

/** Whether nothing in a text is of a plan: no status, phase or item. */
export function saysNothing({ status, phases, items }: Plan): boolean {
  return status === null && phases.length === 0 && items.length === 0;
}
