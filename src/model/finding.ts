import type { Place } from './place.js';
import type { Severity } from './severity.js';

/** One problem in one plan, from one rule. */
export interface Finding {
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Severity;
  /** What was found, as short as a heading. Plain text; pieces of it come from the plan. */
  readonly headline: string;
  /** What was found and what was expected. Plain text; pieces of it come from the plan. */
  readonly message: string;
  readonly path: string;
  /** Where in the head version; null where head has no such place. */
  readonly place: Place | null;
  /** Whether base had it already; such a finding fails nothing. */
  readonly existing: boolean;
  /** Head lines of everything the finding counts. */
  readonly members: readonly number[];
  /** What to do about it. Plain text. */
  readonly howToFix: string | null;
  /** The line to write, as Markdown source made from the plan's own text. */
  readonly example: string | null;
  readonly fix: Fix | null;
}

/** An edit that resolves a finding without a person's judgement. */
export interface Fix {
  readonly description: string;
  readonly edits: readonly Edit[];
}

/** Replaces the text of a place. */
export interface Edit {
  readonly place: Place;
  readonly text: string;
}
