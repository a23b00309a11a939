export const itemChangeKinds = ['ticked', 'unticked', 'added', 'dropped', 'reworded', 'moved', 'waived'] as const;
export type ItemChangeKind = (typeof itemChangeKinds)[number];

/** One thing that happened to one item. An item can be moved, reworded and ticked at once: three changes. */
export interface ItemChange {
  readonly kind: ItemChangeKind;
  readonly text: string;
  /** The text in base, of a reworded item. */
  readonly was: string | null;
  /** Null for a dropped item. */
  readonly line: number | null;
  readonly leaf: boolean;
}
