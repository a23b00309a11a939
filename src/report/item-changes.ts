import type { ItemChange, ItemChangeKind } from '../model/item-change.js';
import { stateOf } from '../model/progress.js';
import type { BothSides } from './both-sides.js';

export { itemChangeKinds, type ItemChange, type ItemChangeKind } from '../model/item-change.js';

/** What happened to items of every level, in the order of head; then the dropped ones in the order of base. */
export function itemChangesOf({ base, head, items }: BothSides): readonly ItemChange[] {
  const pairOf = new Map(items.map((pair) => [pair.head, pair]));
  const kept = new Set(items.map((pair) => pair.base));
  const inHead = (head?.items ?? []).flatMap((item, index): readonly ItemChange[] => {
    const pair = pairOf.get(index);
    const was = base?.items[pair?.base ?? -1];
    const change = (kind: ItemChangeKind, before: string | null = null): ItemChange => ({
      kind,
      text: item.text,
      was: before,
      line: item.place.line,
      leaf: item.leaf,
    });
    if (pair === undefined || was === undefined) return [change('added')];
    return [
      ...(!was.done && item.done ? [change('ticked')] : []),
      ...(was.done && !item.done ? [change('unticked')] : []),
      ...(pair.reworded ? [change('reworded', was.text)] : []),
      ...(pair.moved ? [change('moved')] : []),
      ...(stateOf(item) === 'waived' && was.waiver === null ? [change('waived')] : []),
    ];
  });
  const dropped = (base?.items ?? []).flatMap((item, index): readonly ItemChange[] =>
    kept.has(index) ? [] : [{ kind: 'dropped', text: item.text, was: null, line: null, leaf: item.leaf }],
  );
  return [...inHead, ...dropped];
}
