import { isMergeOnly } from './merge-only.js';
import type { Item, Plan } from './plan.js';
import { stateOf } from './progress.js';

/** The section that a finding about an item speaks of: the heading of its phase, else the section it stands in. */
export function homeOf(plan: Plan, { phase, section }: Pick<Item, 'phase' | 'section'>): number {
  return (phase === null ? undefined : plan.phases[phase]?.section) ?? section;
}

/** How messages name a section. */
export function sectionName(plan: Plan, section: number): string {
  return plan.sections[section]?.title || 'the plan';
}

/** Whether an item contradicts a plan or phase that says it is finished. */
export function isLeftOpen(plan: Plan, item: Item): boolean {
  return item.leaf && stateOf(item) === 'open' && !isMergeOnly(plan, item);
}

/** Those of some indexes whose items fulfil a condition. */
export function itemsWhere(plan: Plan, indexes: readonly number[], holds: (item: Item) => boolean): readonly number[] {
  return indexes.filter((index) => {
    const item = plan.items[index];
    return item !== undefined && holds(item);
  });
}
