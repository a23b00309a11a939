import type { Item, Plan, Role } from './plan.js';

export type ItemState = 'done' | 'open' | 'waived';

/** A tick counts even where the item is also struck or called deferred. */
export function stateOf(item: Item): ItemState {
  if (item.done) return 'done';
  return item.waiver === null ? 'open' : 'waived';
}

export interface Tally {
  readonly done: number;
  readonly open: number;
  readonly waived: number;
}

/** Items of every level, and leaves apart. Progress is told in leaves. */
export interface Counts {
  readonly items: Tally;
  readonly leaves: Tally;
}

export function countItems(items: readonly Item[]): Counts {
  return { items: tally(items), leaves: tally(items.filter((item) => item.leaf)) };
}

function tally(items: readonly Item[]): Tally {
  const counts = { done: 0, open: 0, waived: 0 };
  for (const item of items) counts[stateOf(item)] += 1;
  return counts;
}

/** `empty` has no leaves; `pending` none done, `resolved` none open, `active` is in between. */
export type PhaseState = 'empty' | 'pending' | 'active' | 'resolved';

export function phaseState(plan: Plan, phase: number): PhaseState {
  const { done, open, waived } = countItems(itemsAt(plan, plan.phases[phase]?.items ?? [])).leaves;
  if (done + open + waived === 0) return 'empty';
  if (open === 0) return 'resolved';
  return done === 0 ? 'pending' : 'active';
}

/** The items with some indexes. */
export function itemsAt(plan: Plan, indexes: readonly number[]): readonly Item[] {
  return indexes.map((index) => plan.items[index]).filter((item) => item !== undefined);
}

/** Checklists beside the work itself. */
const besideTheWork: ReadonlySet<Role> = new Set([
  'success-metrics',
  'definition-of-done',
  'adr-legacy',
  'open-questions',
]);

/** What progress counts: the items of all phases; without phases, all but those of the checklists beside the work. */
export function workItems(plan: Plan): readonly Item[] {
  if (plan.phases.length > 0) return plan.items.filter((item) => item.phase !== null);
  return plan.items.filter((item) => !besideTheWork.has(roleAround(plan, item.section)));
}

export function progressOf(plan: Plan): Counts {
  return countItems(workItems(plan));
}

/** The role of a section, or that of the nearest section around it that has one of its own. */
export function roleAround(plan: Plan, section: number): Role {
  for (let at: number | null = section; at !== null; at = plan.sections[at]?.parent ?? null) {
    const role = plan.sections[at]?.role ?? 'other';
    if (role === 'title') break;
    if (role !== 'other') return role;
  }
  return 'other';
}
