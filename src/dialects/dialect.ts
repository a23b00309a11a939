import type { PlanForm } from '../model/form.js';
import type { Role, Stage } from '../model/plan.js';
import type { Pattern } from '../model/unicode-pattern.js';

/** How plans are written: data, read by the parser. */
export interface Dialect {
  readonly id: string;
  /** One sentence for people. */
  readonly summary: string;
  /** Null where the dialect has no phases. */
  readonly phases: PhaseForm | null;
  /** Where the status is and what it may say; null where plans of the dialect claim nothing of themselves. */
  readonly status: StatusForm | null;
  /** The id at the start of a native plan's title. */
  readonly titleId: RegExp | null;
  /** Which headings are known; the first that fits decides. Tried on the title without a phase's prefix and without notes. */
  readonly roles: readonly RoleForm[];
  /** Marks that say done; any other mark is open. */
  readonly doneMarks: readonly string[];
  /** What a plan of the dialect is made of. */
  readonly form: PlanForm;
}

export interface PhaseForm {
  /** Depths at which a phase heading may stand outside of any phase. */
  readonly depths: readonly number[];
  /** Matches a heading's plain text: group `number`, and group `title` where there is one. */
  readonly heading: Pattern;
  /** Signs in a heading by which it says that its phase is done. */
  readonly saysDone: RegExp;
  /** Matches what a sub-section of a phase may put before its title (`Phase 2 Tasks`): group `label` is the number. */
  readonly prefix: RegExp;
  /** The same two in a template, where a sign may stand for the number (`Phase X`). */
  readonly inTemplate: { readonly heading: Pattern; readonly prefix: RegExp };
}

export interface RoleForm {
  readonly role: Role;
  readonly title: RegExp;
}

export interface StatusForm {
  /** The label of the field in Metadata. */
  readonly label: string;
  /** Tried in order, on the text without what stands in parentheses behind it. A status so written is kept with them. */
  readonly vocabulary: readonly StatusWord[];
  /** The template's line of choices, left unedited. */
  readonly unedited: RegExp;
}

export interface StatusWord {
  /** Matches the whole text, without regard to case. Group `label` names a phase. */
  readonly text: RegExp;
  /** Null for a word of a template that nobody has given a stage. */
  readonly stage: Stage['kind'] | null;
  /** How the dialect writes it, `{label}` standing for the phase; null for a word that none of its own says the same as. */
  readonly write: string | null;
}
