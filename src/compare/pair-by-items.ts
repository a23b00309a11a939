import type { Plan } from '../model/plan.js';
import type { Pairs, Rest } from './pair.js';

/** The parts of a plan that are to be paired, with the indexes of the items in each. */
export type PartsOf = (plan: Plan) => readonly { readonly items: readonly number[] }[];

/**
 * Pairs what is left by the items in it: parts that share at least half of either's items are the same under another name.
 * Only texts that one part alone has tell anything: "Unit tests" stands in every phase.
 */
export function pairByItems(pairs: Pairs, rest: Rest, base: Plan, head: Plan, partsOf: PartsOf): void {
  const owners = { base: ownersOf(base, partsOf), head: ownersOf(head, partsOf) };
  const sizes = { base: sizesOf(owners.base), head: sizesOf(owners.head) };
  const left = { base: new Set(rest.base), head: new Set(rest.head) };
  const shared = new Map<string, { readonly base: number; readonly head: number; count: number }>();
  for (const [key, from] of owners.base) {
    const to = owners.head.get(key);
    if (from === null || to === undefined || to === null || !left.base.has(from) || !left.head.has(to)) continue;
    const candidate = shared.get(`${from} ${to}`) ?? { base: from, head: to, count: 0 };
    shared.set(`${from} ${to}`, candidate);
    candidate.count += 1;
  }
  const candidates = [...shared.values()]
    .filter((one) => 2 * one.count >= Math.max(sizes.base.get(one.base) ?? 0, sizes.head.get(one.head) ?? 0))
    .sort((one, other) => other.count - one.count || one.base + one.head - other.base - other.head);
  for (const { base: from, head: to } of candidates) {
    if (pairs.headOf(from) === null && pairs.baseOf(to) === null) pairs.add(from, to);
  }
}

/** Per text the part that has it; null where several have. */
function ownersOf(plan: Plan, partsOf: PartsOf): ReadonlyMap<string, number | null> {
  const owners = new Map<string, number | null>();
  for (const [part, { items }] of partsOf(plan).entries()) {
    for (const index of items) {
      const key = plan.items[index]?.key ?? '';
      const owner = owners.get(key);
      if (key !== '') owners.set(key, owner === undefined || owner === part ? part : null);
    }
  }
  return owners;
}

function sizesOf(owners: ReadonlyMap<string, number | null>): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const part of owners.values()) if (part !== null) sizes.set(part, (sizes.get(part) ?? 0) + 1);
  return sizes;
}
