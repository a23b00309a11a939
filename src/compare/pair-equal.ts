import type { Sides, Traits } from './items.js';
import { pairByKey, restOf, type Pairs, type Rest } from './pair.js';

/**
 * What of an item's surroundings must be equal, from the most telling to the least. The mark breaks ties: where one of two
 * equal items is left, it is the one that looks the same, or else deleting an open item would pass for ticking another.
 */
const contexts: readonly (readonly (keyof Traits)[])[] = [
  ['chain', 'before', 'after', 'done'],
  ['chain', 'before', 'after'],
  ['chain', 'before', 'done'],
  ['chain', 'after', 'done'],
  ['chain', 'before'],
  ['chain', 'after'],
  ['chain', 'done'],
  ['chain'],
  ['done'],
  [],
];

/**
 * Pairs equal texts, looking at less and less of what is around them, so that of several equal items the one that stayed
 * is found. `headSection` gives the head section that a base item stays in, null where there is none; without it, any will do.
 */
export function pairEqual(
  pairs: Pairs,
  start: Rest,
  { base, head }: Sides,
  headSection: ((index: number) => number | null) | null,
): void {
  const keyOf = (section: number | null, traits: Traits | undefined, context: readonly (keyof Traits)[]) =>
    traits === undefined ? null : [section, traits.key, ...context.map((name) => traits[name])].join(' ');
  for (const context of contexts) {
    pairByKey(
      pairs,
      restOf(pairs, start.base, start.head),
      (index) => {
        if (headSection === null) return keyOf(null, base.traits[index], context);
        const section = headSection(index);
        return section === null ? null : keyOf(section, base.traits[index], context);
      },
      (index) => keyOf(headSection === null ? null : head.section(index), head.traits[index], context),
    );
  }
}
