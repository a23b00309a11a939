import type { DroppedItem, ItemPair } from '../model/change.js';
import type { Item, Plan } from '../model/plan.js';
import { fatesOf } from './fate.js';
import { pairByKey, Pairs, restOf, type Rest } from './pair.js';
import { bigramsOf, similarity, type Bigrams } from '../model/similarity.js';

export interface ItemPairing {
  readonly items: readonly ItemPair[];
  readonly added: readonly number[];
  readonly dropped: readonly DroppedItem[];
}

/**
 * Which item of base is which of head. Neither text nor place is an identity (a plan says "Unit tests" in every phase), so
 * the strongest evidence goes first: the same text in the same section, an obvious rewording there, the same text in
 * another section, then what is alike enough for where it stands.
 */
export function pairItems(base: Plan, head: Plan, sections: Pairs): ItemPairing {
  const sides = { base: new Items(base), head: new Items(head) };
  const pairs = new Pairs();
  const everything = () => restOf(pairs, [...base.items.keys()], [...head.items.keys()]);
  const inSections = (rest: Rest) => splitBySection(rest, base, head, sections);

  pairEqual(pairs, everything(), sides, (index) => sections.headOf(base.items[index]?.section ?? -1));
  for (const rest of inSections(everything())) pairAlike(pairs, rest, sides, { alike: 0.75, atLeast: 0.75 });
  pairEqual(pairs, everything(), sides, () => null);
  for (const rest of inSections(everything())) pairAlike(pairs, rest, sides, { alike: 0.35, atLeast: 0.6 });
  pairAlike(pairs, everything(), sides, { alike: 0.8, atLeast: 0.8 });

  const { base: dropped, head: added } = everything();
  const items = pairs.list().map(({ base: from, head: to }) => {
    const [was, is] = [base.items[from], head.items[to]];
    return {
      base: from,
      head: to,
      reworded: was !== undefined && is !== undefined && isReworded(was, is),
      moved: was !== undefined && is !== undefined && sections.headOf(was.section) !== is.section,
    };
  });
  return { items, added, dropped: fatesOf(base, head, dropped) };
}

/** A note appended to the text is no rewording. */
function isReworded(base: Item, head: Item): boolean {
  if (base.key === head.key) return false;
  return !(base.key !== '' && head.key.startsWith(base.key) && /^[^\p{L}\p{N}]/u.test(head.key.slice(base.key.length)));
}

/** The items of one side with what pairing looks at. */
class Items {
  private readonly bigrams = new Map<number, Bigrams>();

  constructor(readonly plan: Plan) {}

  key(index: number): string {
    return this.plan.items[index]?.key ?? '';
  }

  section(index: number): number {
    return this.plan.items[index]?.section ?? -1;
  }

  state(index: number): string {
    return this.plan.items[index]?.done === true ? 'done' : 'open';
  }

  /** The texts of the items around this one, outermost last. */
  chain(index: number): string {
    const keys: string[] = [];
    for (let at = this.parent(index); at !== null; at = this.parent(at)) keys.push(this.key(at));
    return keys.join('\n');
  }

  parent(index: number): number | null {
    return this.plan.items[index]?.parent ?? null;
  }

  /** The item before (-1) or after (1) in the same section. */
  neighbour(index: number, step: -1 | 1): number | null {
    const next = this.plan.items[index + step];
    return next?.section === this.section(index) ? index + step : null;
  }

  neighbourKey(index: number, step: -1 | 1): string {
    const next = this.neighbour(index, step);
    return next === null ? '' : this.key(next);
  }

  bigramsOf(index: number): Bigrams {
    const known = this.bigrams.get(index);
    if (known !== undefined) return known;
    const bigrams = bigramsOf(this.key(index));
    this.bigrams.set(index, bigrams);
    return bigrams;
  }
}

interface Sides {
  readonly base: Items;
  readonly head: Items;
}

/**
 * Pairs equal texts, looking at less and less of what is around them, so that of several equal items the one that stayed
 * is found. `headSection` gives the head section that a base item stays in; null where the section is not to matter.
 */
function pairEqual(pairs: Pairs, start: Rest, sides: Sides, headSection: (index: number) => number | null): void {
  const contexts = [
    (items: Items, index: number) =>
      [items.chain(index), items.neighbourKey(index, -1), items.neighbourKey(index, 1)].join('\r'),
    (items: Items, index: number) => [items.chain(index), items.neighbourKey(index, -1)].join('\r'),
    (items: Items, index: number) => [items.chain(index), items.neighbourKey(index, 1)].join('\r'),
    (items: Items, index: number) => [items.chain(index), items.state(index)].join('\r'),
    (items: Items, index: number) => items.chain(index),
    (items: Items, index: number) => items.state(index),
    () => '',
  ];
  const anywhere = start.base.every((index) => headSection(index) === null);
  for (const contextOf of contexts) {
    const rest = restOf(pairs, start.base, start.head);
    pairByKey(
      pairs,
      rest,
      (index) => {
        const section = headSection(index);
        if (section === null && !anywhere) return null;
        return [String(section), sides.base.key(index), contextOf(sides.base, index)].join('\v');
      },
      (index) => {
        const section = anywhere ? null : sides.head.section(index);
        return [String(section), sides.head.key(index), contextOf(sides.head, index)].join('\v');
      },
    );
  }
}

function splitBySection(rest: Rest, base: Plan, head: Plan, sections: Pairs): readonly Rest[] {
  const bySection = new Map<number, { base: number[]; head: number[] }>();
  for (const index of rest.head) {
    const section = head.items[index]?.section ?? -1;
    const group = bySection.get(section) ?? { base: [], head: [] };
    bySection.set(section, group);
    group.head.push(index);
  }
  for (const index of rest.base) {
    const section = sections.headOf(base.items[index]?.section ?? -1);
    if (section !== null) bySection.get(section)?.base.push(index);
  }
  return [...bySection.values()].filter((group) => group.base.length > 0);
}

/** Comparisons of two texts in one step; beyond it only items at nearly the same place are compared. */
const maxComparisons = 100_000;

interface Threshold {
  /** The least similarity of the texts themselves. */
  readonly alike: number;
  /** The least similarity with what their surroundings add. */
  readonly atLeast: number;
}

/** Pairs what is left by likeness, the most alike first. The outcome does not depend on which side is called base. */
function pairAlike(pairs: Pairs, rest: Rest, sides: Sides, threshold: Threshold): void {
  const reach = Math.ceil(maxComparisons / Math.max(1, rest.base.length, rest.head.length));
  const candidates: { base: number; head: number; score: number; sum: number; distance: number }[] = [];
  for (const [from, base] of rest.base.entries()) {
    const start = Math.max(0, from - reach);
    for (const [offset, head] of rest.head.slice(start, from + reach + 1).entries()) {
      const to = start + offset;
      const alike = similarity(sides.base.bigramsOf(base), sides.head.bigramsOf(head));
      if (alike < threshold.alike) continue;
      const score = alike + surroundings(pairs, sides, base, head);
      if (score >= threshold.atLeast) {
        candidates.push({ base, head, score, sum: from + to, distance: Math.abs(from - to) });
      }
    }
  }
  candidates.sort((one, other) => other.score - one.score || one.sum - other.sum || one.distance - other.distance);
  for (const { base, head } of candidates) {
    if (pairs.headOf(base) === null && pairs.baseOf(head) === null) pairs.add(base, head);
  }
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
