import type { Plan, Stage } from './plan.js';

/** What happened to one plan between base and head. */
export type PlanChange = AddedPlan | ModifiedPlan | UnchangedPlan | DeletedPlan;

/** A plan that base did not have, or had in a form that was no plan or could not be read. */
export interface AddedPlan {
  readonly kind: 'added';
  readonly head: Plan;
}

export interface ModifiedPlan {
  readonly kind: 'modified';
  readonly base: Plan;
  readonly head: Plan;
  readonly pairing: Pairing;
  readonly transitions: readonly Transition[];
}

/**
 * A plan that head does not have any more as one.
 * - `deleted`: there is no such file; `head` is null.
 * - `moved-out`: the file went to where no plans are looked for.
 * - `unmade`: nothing of the text is a plan: no status, phase or item.
 */
export interface PlanLoss {
  readonly kind: 'deleted' | 'moved-out' | 'unmade';
  readonly base: Plan;
  readonly head: Plan | null;
}

/** The same text on both sides; it may have moved. */
export interface UnchangedPlan {
  readonly kind: 'unchanged';
  readonly base: Plan;
  readonly head: Plan;
}

export interface DeletedPlan {
  readonly kind: 'deleted';
  readonly base: Plan;
}

/** Stands for the path where something is found of the whole repository. */
export const wholeRepository = './';
/** The reason why plans were not read that may have changed, but are in no list. */
export const notListed = 'not listed';

/** A plan that could not be read on head. */
export interface UnreadablePlan {
  readonly path: string;
  readonly previousPath: string | null;
  readonly reason: string;
  readonly detail: string;
  /** The plan as base had it; null where base had none, or none that could be read. */
  readonly base: Plan | null;
  /** Whether the source did not give the text of a side; a text that it gave says by itself why it could not be read. */
  readonly withheld: boolean;
  /** Whether base has the very same bytes. */
  readonly existing: boolean;
}

/** Indexes of the same thing in base and head. */
export interface Pair {
  readonly base: number;
  readonly head: number;
}

export interface ItemPair extends Pair {
  readonly reworded: boolean;
  /** Whether the item stands in another section now. */
  readonly moved: boolean;
}

/** Which phases, sections and items of base are which of head. Nothing is paired twice. */
export interface Pairing {
  readonly phases: readonly Pair[];
  readonly sections: readonly Pair[];
  readonly items: readonly ItemPair[];
  /** Indexes of head items that base does not have. */
  readonly added: readonly number[];
  /** Base items that head does not have. */
  readonly dropped: readonly DroppedItem[];
}

export interface DroppedItem {
  /** Index of the item in base. */
  readonly base: number;
  readonly fate: Fate;
}

/** What became of an item that is none any more: a bullet without a box, hidden in code or a comment, or nothing. */
export type Fate = { readonly kind: 'gone' } | { readonly kind: 'bullet' | 'code' | 'comment'; readonly line: number };

/** A step that a plan took. Phases are named by their index, in head unless the phase is gone. */
export type Transition =
  | { readonly kind: 'status-changed'; readonly from: StatusPoint | null; readonly to: StatusPoint | null }
  | { readonly kind: 'phase-added'; readonly phase: number }
  | { readonly kind: 'phase-removed'; readonly basePhase: number }
  | { readonly kind: 'phase-started'; readonly phase: number }
  /** `by` says whether the last open leaf was resolved or the status moved past the phase. */
  | { readonly kind: 'phase-closed'; readonly phase: number; readonly by: 'boxes' | 'status' }
  | { readonly kind: 'phase-reopened'; readonly phase: number };

export interface StatusPoint {
  readonly text: string;
  /** Null where the dialect does not know the text. */
  readonly stage: Stage | null;
}
