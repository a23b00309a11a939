import { pairBest } from '../model/pair-best.js';
import { similarity } from '../model/similarity.js';
import { noteBehind } from '../model/text-key.js';
import type { Sides } from './items.js';
import type { Pairs, Rest } from './pair.js';

export interface Threshold {
  /** The least similarity of the texts themselves. */
  readonly alike: number;
  /** The least similarity with what their surroundings add. */
  readonly atLeast: number;
  /** From how many code units on a text with a note behind it is alike, whatever the note says: it can be many times as long. */
  readonly notesFrom?: number;
}

/** How alike a text is to itself with a note behind it: more than any rewording that is not told by eye. */
const noted = 0.95;

/** Pairs what is left by likeness, the most alike first. The outcome does not depend on which side is called base. */
export function pairAlike(pairs: Pairs, rest: Rest, sides: Sides, threshold: Threshold): void {
  const found = pairBest(rest, (base, head) => {
    const alike = likeness(sides, base, head, threshold);
    if (alike < threshold.alike) return null;
    const score = alike + surroundings(pairs, sides, base, head);
    return score >= threshold.atLeast ? score : null;
  });
  for (const { base, head } of found) pairs.add(base, head);
}

function likeness({ base, head }: Sides, from: number, to: number, { notesFrom = Infinity }: Threshold): number {
  const [one, other] = [base.key(from), head.key(to)];
  if (Math.min(one.length, other.length) >= notesFrom && hasNote(one, other)) return noted;
  return similarity(base.bigramsOf(from), head.bigramsOf(to));
}

function hasNote(one: string, other: string): boolean {
  return noteBehind(one, other) !== null || noteBehind(other, one) !== null;
}

/** What it adds that the items before, after and around two items are the same. */
function surroundings(pairs: Pairs, { base, head }: Sides, from: number, to: number): number {
  const same = (one: number | null, other: number | null) =>
    one === null || other === null ? one === other : pairs.headOf(one) === other;
  let bonus = 0;
  if (same(base.neighbour(from, -1), head.neighbour(to, -1))) bonus += 0.1;
  if (same(base.neighbour(from, 1), head.neighbour(to, 1))) bonus += 0.1;
  if (same(base.parent(from), head.parent(to))) bonus += 0.1;
  return bonus;
}
