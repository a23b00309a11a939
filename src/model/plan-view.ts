import type { Transition } from './change.js';
import type { ItemChange } from './item-change.js';
import type { Counts, PhaseState } from './progress.js';

/** What a reader is told of one plan: both sides of everything that has two. Null stands for a side that is not there. */
export interface PlanView {
  readonly path: string;
  readonly previousPath: string | null;
  readonly kind: 'added' | 'modified' | 'deleted' | 'unchanged';
  readonly dialect: string;
  readonly title: string | null;
  readonly id: string | null;
  readonly status: Sides<string>;
  readonly progress: Sides<Counts>;
  readonly phases: readonly PhaseView[];
  /** Checklists outside of phases. */
  readonly sections: readonly SectionView[];
  readonly itemChanges: readonly ItemChange[];
  readonly waivers: readonly WaiverView[];
  readonly transitions: readonly TransitionView[];
  /** Open questions of head. */
  readonly questions: readonly ItemView[];
  /** Open items that only the merge can make true. */
  readonly mergeOnly: readonly ItemView[];
}

export interface ItemView {
  readonly line: number;
  readonly text: string;
}

export interface Sides<T> {
  readonly base: T | null;
  readonly head: T | null;
}

export interface PhaseView {
  readonly key: string;
  readonly label: string;
  readonly title: string;
  /** Of the heading in head; null for a phase that is gone. */
  readonly line: number | null;
  readonly state: Sides<PhaseState>;
  readonly counts: Sides<Counts>;
}

export interface SectionView {
  readonly title: string;
  readonly line: number | null;
  readonly counts: Sides<Counts>;
}

export interface WaiverView {
  readonly line: number;
  readonly text: string;
  readonly reason: string | null;
  readonly inherited: boolean;
  readonly new: boolean;
}

export type TransitionView =
  | { readonly kind: 'status-changed'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'phase-closed'; readonly phase: string; readonly by: 'boxes' | 'status' }
  | { readonly kind: Exclude<Transition['kind'], 'status-changed' | 'phase-closed'>; readonly phase: string };
