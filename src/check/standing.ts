import type { PlanChange } from '../model/change.js';
import type { Plan, SuppressionComment } from '../model/plan.js';

/** The suppressions of head that base has as well: of the same rule, about the same thing. */
export function standingSuppressions(
  change: Exclude<PlanChange, { kind: 'deleted' }>,
): ReadonlySet<SuppressionComment> {
  if (change.kind === 'added') return new Set();
  const { base, head } = change;
  if (change.kind === 'unchanged') return new Set(head.suppressions);
  const baseItems = new Map(change.pairing.items.map((pair) => [pair.head, pair.base]));
  const baseSections = new Map(change.pairing.sections.map((pair) => [pair.head, pair.base]));
  const [before, now] = [
    targetsOf(base, same, same),
    targetsOf(
      head,
      (index) => baseItems.get(index),
      (index) => baseSections.get(index),
    ),
  ];
  const onBase = new Set(base.suppressions.map((comment) => nameOf(comment, before)));
  return new Set(head.suppressions.filter((comment) => onBase.has(nameOf(comment, now))));
}

function nameOf({ rule, target }: SuppressionComment, targets: ReadonlyMap<number, string>): string {
  return `${rule} ${targets.get(target ?? 0) ?? 'nothing'}`;
}

/** What stands on each line, in the terms of base. Only what is nothing else is told by its text. */
function targetsOf(
  plan: Plan,
  baseItem: (index: number) => number | undefined,
  baseSection: (index: number) => number | undefined,
): ReadonlyMap<number, string> {
  const targets = new Map<number, string>();
  for (const { body } of plan.sections) for (const { text, place } of body) targets.set(place.line, `text ${text}`);
  for (const [index, { place, depth }] of plan.sections.entries()) {
    if (depth > 0) targets.set(place.line, `section ${baseSection(index) ?? 'new'}`);
  }
  for (const [index, { place }] of plan.items.entries()) targets.set(place.line, `item ${baseItem(index) ?? 'new'}`);
  if (plan.status !== null) targets.set(plan.status.place.line, 'status');
  return targets;
}

function same(index: number): number {
  return index;
}
