import type { DroppedItem, ItemPair } from '../model/change.js';
import type { Item, Plan } from '../model/plan.js';
import { noteBehind } from '../model/text-key.js';
import { fatesOf } from './fate.js';
import { Items, Numbering } from './items.js';
import { Pairs, restOf, type Rest } from './pair.js';
import { pairAlike } from './pair-alike.js';
import { pairEqual } from './pair-equal.js';

export interface ItemPairing {
  readonly items: readonly ItemPair[];
  readonly added: readonly number[];
  readonly dropped: readonly DroppedItem[];
}

/** Code units from which a text tells an item in another section: "Tests" stands in each of them. */
const tellingText = 20;

/**
 * Which item of base is which of head. Neither text nor place is an identity (a plan says "Unit tests" in every phase), so
 * the strongest evidence goes first: the same text in the same section, an obvious rewording there, the same text in
 * another section, then what is alike enough for where it stands.
 */
export function pairItems(base: Plan, head: Plan, sections: Pairs): ItemPairing {
  const numbering = new Numbering();
  const sides = { base: new Items(base, numbering), head: new Items(head, numbering) };
  const pairs = new Pairs();
  const everything = () => restOf(pairs, [...base.items.keys()], [...head.items.keys()]);
  const inSections = (rest: Rest) => splitBySection(rest, base, head, sections);

  pairEqual(pairs, everything(), sides, (index) => sections.headOf(sides.base.section(index)));
  for (const rest of inSections(everything()))
    pairAlike(pairs, rest, sides, { alike: 0.75, atLeast: 0.75, notesFrom: 1 });
  pairEqual(pairs, everything(), sides, null);
  for (const rest of inSections(everything())) pairAlike(pairs, rest, sides, { alike: 0.35, atLeast: 0.6 });
  pairAlike(pairs, everything(), sides, { alike: 0.8, atLeast: 0.8, notesFrom: tellingText });

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

/** A note appended to the text is no rewording; "Write docs" that becomes "Write docs and publish them" is. */
function isReworded(base: Item, head: Item): boolean {
  return base.key !== head.key && noteBehind(base.key, head.key) === null;
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
