import type { Plan, Text } from './plan.js';
import { isReasonLine } from './reason.js';

/** Waived items that have a line of their own below them that says why, by their index, with the first such line. */
export function explanationsBelow(plan: Plan): ReadonlyMap<number, string> {
  const explanations = new Map<number, string>();
  if (plan.items.every(({ waiver }) => waiver === null)) return explanations;
  for (const { items, body } of plan.sections) {
    let last = -1;
    for (const line of body) {
      while ((plan.items[items[last + 1] ?? -1]?.place.line ?? Infinity) <= line.place.line) last += 1;
      const item = itemAround(plan, items[last] ?? null, line);
      if (item === null || plan.items[item]?.waiver == null || !isReasonLine(line.text)) continue;
      if (!explanations.has(item)) explanations.set(item, line.text);
    }
  }
  return explanations;
}

/** The item that a line belongs to by its indentation, of the last one above it and those around that; null for none. */
function itemAround(plan: Plan, last: number | null, { place }: Text): number | null {
  for (let at = last; at !== null; at = plan.items[at]?.parent ?? null) {
    const item = plan.items[at];
    if (item === undefined || place.line <= item.place.endLine) return null;
    if (place.column >= item.place.column) return at;
  }
  return null;
}
