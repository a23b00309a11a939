import type { Pair } from './change.js';
import { pairBest } from './pair-best.js';
import { bigramsOf, similarity } from './similarity.js';
import { noteBehind, textKey } from './text-key.js';

/** Which line of base is which of head, by index; what is alike enough is a line that was changed. */
export interface LinePairing {
  readonly pairs: readonly Pair[];
  readonly added: readonly number[];
  readonly removed: readonly number[];
}

/** How alike two lines are: 1 is the same, 0 nothing in common. */
export type Likeness = (one: string, other: string) => number;

/** Texts at least this alike are two versions of one line. */
const alikeEnough = 0.5;
/** How alike a text is to itself with a note behind it. */
const noted = 0.95;

/** Pairs equal lines, the first with the first, then those most alike. */
export function pairLines(
  base: readonly string[],
  head: readonly string[],
  likeness: Likeness = textLikeness(),
  atLeast: number = alikeEnough,
): LinePairing {
  const equal = pairEqual(base, head);
  const rest = without(equal, base, head);
  const alike = pairBest(rest, (from, to) => {
    const score = likeness(base[from] ?? '', head[to] ?? '');
    return score >= atLeast ? score : null;
  });
  const pairs = [...equal, ...alike];
  const { base: removed, head: added } = without(pairs, base, head);
  return { pairs, added, removed };
}

/** Sentences: a note behind one does not make it another. */
export function textLikeness(): Likeness {
  const parts = remember((text) => ({ key: textKey(text), bigrams: bigramsOf(text.toLowerCase()) }));
  return (one, other) => {
    const [from, to] = [parts(one), parts(other)];
    if (noteBehind(from.key, to.key) !== null || noteBehind(to.key, from.key) !== null) return noted;
    return similarity(from.bigrams, to.bigrams);
  };
}

/** Commands: one that has all words of the other, and more, is another version of it. */
export function commandLikeness(): Likeness {
  const [texts, words] = [textLikeness(), remember((text) => text.split(' '))];
  return (one, other) => {
    const [from, to] = [words(one), words(other)];
    return Math.max(texts(one, other), isWithin(from, to) || isWithin(to, from) ? 0.6 : 0);
  };
}

/** A function of a text that is asked for the same texts again and again. */
function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? read(text);
    known.set(text, found);
    return found;
  };
}

/** Whether the words of one command stand in the other, in their order. One word alone says too little. */
function isWithin(words: readonly string[], others: readonly string[]): boolean {
  let found = 0;
  for (const other of others) if (other === words[found]) found += 1;
  return words.length > 1 && found === words.length;
}

function pairEqual(base: readonly string[], head: readonly string[]): readonly Pair[] {
  const places = new Map<string, number[]>();
  for (const [index, text] of head.entries()) {
    const known = places.get(text);
    if (known === undefined) places.set(text, [index]);
    else known.push(index);
  }
  const used = new Map<string, number>();
  return base.flatMap((text, from) => {
    const ordinal = used.get(text) ?? 0;
    const to = places.get(text)?.[ordinal];
    used.set(text, ordinal + 1);
    return to === undefined ? [] : [{ base: from, head: to }];
  });
}

function without(pairs: readonly Pair[], base: readonly string[], head: readonly string[]) {
  const [bases, heads] = [new Set(pairs.map((pair) => pair.base)), new Set(pairs.map((pair) => pair.head))];
  return {
    base: [...base.keys()].filter((index) => !bases.has(index)),
    head: [...head.keys()].filter((index) => !heads.has(index)),
  };
}
