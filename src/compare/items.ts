import type { Plan } from '../model/plan.js';
import { bigramsOf, type Bigrams } from '../model/similarity.js';

/** What two items are compared by besides their texts, each as a number that is the same for the same text on both sides. */
export interface Traits {
  readonly key: number;
  /** The texts of the items around this one. */
  readonly chain: number;
  /** The nearest other text before it in its section: of equal items in a row none is told by the rest of them. */
  readonly before: number;
  readonly after: number;
  readonly done: boolean;
}

/** Gives equal texts the same number. */
export class Numbering {
  private readonly numbers = new Map<string, number>();

  of(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.numbers.size + 1;
    this.numbers.set(text, number);
    return number;
  }
}

/** The items of one side with what pairing looks at. */
export class Items {
  readonly traits: readonly Traits[];
  private readonly bigrams = new Map<number, Bigrams>();

  constructor(
    readonly plan: Plan,
    numbering: Numbering,
  ) {
    this.traits = traitsOf(plan, numbering);
  }

  section(index: number): number {
    return this.plan.items[index]?.section ?? -1;
  }

  key(index: number): string {
    return this.plan.items[index]?.key ?? '';
  }

  parent(index: number): number | null {
    return this.plan.items[index]?.parent ?? null;
  }

  /** The item before (-1) or after (1) in the same section. */
  neighbour(index: number, step: -1 | 1): number | null {
    const next = this.plan.items[index + step];
    return next?.section === this.section(index) ? index + step : null;
  }

  bigramsOf(index: number): Bigrams {
    const known = this.bigrams.get(index);
    if (known !== undefined) return known;
    const bigrams = bigramsOf(this.key(index));
    this.bigrams.set(index, bigrams);
    return bigrams;
  }
}

export interface Sides {
  readonly base: Items;
  readonly head: Items;
}

/** Stands for "nothing there"; no text has this number. */
const none = 0;

/** One pass each way, whatever the plan looks like: a hostile one repeats an item ten thousand times. */
function traitsOf({ items }: Plan, numbering: Numbering): readonly Traits[] {
  const keys = items.map((item) => numbering.of(item.key));
  const chains: number[] = [];
  for (const { parent } of items) {
    // An item stands behind the one that it is in.
    chains.push(parent === null ? none : numbering.of(`${chains[parent] ?? none}\n${keys[parent] ?? none}`));
  }
  const otherText = (index: number, step: -1 | 1, known: readonly number[]) => {
    const next = index + step;
    if (items[next]?.section !== items[index]?.section) return none;
    return (keys[next] === keys[index] ? known[next] : keys[next]) ?? none;
  };
  const before: number[] = [];
  for (const index of items.keys()) before[index] = otherText(index, -1, before);
  const after: number[] = [];
  for (const index of [...items.keys()].reverse()) after[index] = otherText(index, 1, after);
  return items.map((item, index) => ({
    key: keys[index] ?? none,
    chain: chains[index] ?? none,
    before: before[index] ?? none,
    after: after[index] ?? none,
    done: item.done,
  }));
}
