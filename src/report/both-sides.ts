import type { ItemPair, Pair, PlanChange } from '../model/change.js';
import type { Plan } from '../model/plan.js';

/** A change with the same shape whatever happened: pairs are empty where one side is missing. */
export type BothSides = (
  | { readonly base: Plan; readonly head: Plan }
  | { readonly base: null; readonly head: Plan }
  | { readonly base: Plan; readonly head: null }
) & {
  readonly phases: readonly Pair[];
  readonly sections: readonly Pair[];
  readonly items: readonly ItemPair[];
};

export function bothSides(change: PlanChange): BothSides {
  const none = { phases: [], sections: [], items: [] };
  switch (change.kind) {
    case 'added':
      return { base: null, head: change.head, ...none };
    case 'deleted':
      return { base: change.base, head: null, ...none };
    case 'modified': {
      const { base, head, pairing } = change;
      return { base, head, phases: pairing.phases, sections: pairing.sections, items: pairing.items };
    }
    case 'unchanged': {
      const { base, head } = change;
      return {
        base,
        head,
        phases: samePlaces(head.phases),
        sections: samePlaces(head.sections),
        items: head.items.map((_, index) => ({ base: index, head: index, reworded: false, moved: false })),
      };
    }
  }
}

function samePlaces(values: readonly unknown[]): readonly Pair[] {
  return values.map((_, index) => ({ base: index, head: index }));
}
