import type { Pair } from './change.js';

/** Comparisons of one call; beyond it only what is at nearly the same place is compared. */
const maxComparisons = 100_000;

/**
 * Pairs what scores highest first, nothing twice; of equal scores what stands first and nearest. A score of null is no pair. The
 * outcome does not depend on which side is called base.
 */
export function pairBest(
  rest: { readonly base: readonly number[]; readonly head: readonly number[] },
  scoreOf: (base: number, head: number) => number | null,
): readonly Pair[] {
  const reach = Math.ceil(maxComparisons / Math.max(1, rest.base.length, rest.head.length));
  const candidates: { base: number; head: number; score: number; sum: number; distance: number }[] = [];
  for (const [from, base] of rest.base.entries()) {
    const start = Math.max(0, from - reach);
    for (const [offset, head] of rest.head.slice(start, from + reach + 1).entries()) {
      const to = start + offset;
      const score = scoreOf(base, head);
      if (score !== null) candidates.push({ base, head, score, sum: from + to, distance: Math.abs(from - to) });
    }
  }
  candidates.sort((one, other) => other.score - one.score || one.sum - other.sum || one.distance - other.distance);
  const [bases, heads] = [new Set<number>(), new Set<number>()];
  return candidates.filter(({ base, head }) => {
    if (bases.has(base) || heads.has(head)) return false;
    bases.add(base);
    heads.add(head);
    return true;
  });
}
