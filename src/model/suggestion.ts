import type { Edit, Finding } from './finding.js';

/** A fix, or a part of one that makes sense by itself, as whole lines in place of others. */
export interface Suggestion {
  readonly finding: Finding;
  readonly edits: readonly Edit[];
  /** Whether it is a part of edits that were to be one, and were too long for that. */
  readonly isPart: boolean;
  /** Lines of head from 1, the last one included. */
  readonly first: number;
  readonly last: number;
  /** Those lines as they are, without line ends. */
  readonly before: readonly string[];
  /** What is to stand in their place; empty where they are to go. */
  readonly after: readonly string[];
}
