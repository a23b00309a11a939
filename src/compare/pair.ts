import type { Pair } from '../model/change.js';

/** Pairs that were made so far, each index used once. */
export class Pairs {
  private readonly heads = new Map<number, number>();
  private readonly bases = new Map<number, number>();

  add(base: number, head: number): void {
    this.heads.set(base, head);
    this.bases.set(head, base);
  }

  headOf(base: number): number | null {
    return this.heads.get(base) ?? null;
  }

  baseOf(head: number): number | null {
    return this.bases.get(head) ?? null;
  }

  list(): readonly Pair[] {
    return [...this.heads].map(([base, head]) => ({ base, head })).sort((one, other) => one.head - other.head);
  }
}

/** What is left of two sequences: the indexes that have no partner yet. */
export interface Rest {
  readonly base: readonly number[];
  readonly head: readonly number[];
}

export function restOf(pairs: Pairs, base: readonly number[], head: readonly number[]): Rest {
  return {
    base: base.filter((index) => pairs.headOf(index) === null),
    head: head.filter((index) => pairs.baseOf(index) === null),
  };
}

/** Groups indexes by a key, in order; an index with the key null is left out. */
export function groupBy(indexes: readonly number[], keyOf: (index: number) => string | null): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const index of indexes) {
    const key = keyOf(index);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  return groups;
}

/** Pairs what is left by equal keys, the first with the first. */
export function pairByKey(
  pairs: Pairs,
  rest: Rest,
  baseKey: (index: number) => string | null,
  headKey: (index: number) => string | null,
): void {
  const heads = groupBy(rest.head, headKey);
  for (const [key, bases] of groupBy(rest.base, baseKey)) {
    const candidates = heads.get(key) ?? [];
    for (const [ordinal, base] of bases.entries()) {
      const head = candidates[ordinal];
      if (head !== undefined) pairs.add(base, head);
    }
  }
}
