import type { PlanForm } from './form.js';
import type { Place } from './place.js';

/** One plan: a Markdown file as a dialect reads it. Facts only; what follows from them is computed by functions. */
export interface Plan {
  readonly path: string;
  /** The id of the dialect that the plan was read with. */
  readonly dialect: string;
  /** Whether the plan claims the native form (Metadata, or an id in its title): only then are its metadata judged. */
  readonly native: boolean;
  readonly lineCount: number;
  readonly title: Text | null;
  /** `T-<id>` of the title. */
  readonly id: string | null;
  readonly fields: readonly Field[];
  readonly status: Status | null;
  /** Further fields of the status' name that have a value: the first is what counts. */
  readonly otherStatuses: readonly Status[];
  /** How the dialect writes the statuses it knows, for messages; empty where plans of the dialect have none. */
  readonly legalStatuses: readonly string[];
  /** How the dialect writes a stage, `{label}` standing for the phase; a stage that it has no word for is left out. */
  readonly statusWords: Readonly<Partial<Record<Stage['kind'], string>>>;
  /** What plans of the dialect are made of. */
  readonly form: PlanForm;
  /** The first entry is the text before the first heading. */
  readonly sections: readonly Section[];
  readonly phases: readonly Phase[];
  readonly items: readonly Item[];
  /** List items that are no items: they say where a box that vanished may have gone. */
  readonly bullets: readonly PlanBullet[];
  /** Lines that a reader of the rendered plan does not take for list items: code, and HTML comments. */
  readonly hidden: readonly HiddenLine[];
  readonly links: readonly PlanLink[];
  readonly codeSpans: readonly PlanCodeSpan[];
  readonly suppressions: readonly SuppressionComment[];
}

export interface Text {
  readonly text: string;
  readonly place: Place;
}

export interface PlanBullet extends Text {
  readonly section: number;
  /** Whether it stands within another list item. */
  readonly nested: boolean;
  /** Says that it need not hold, as an item would say it. */
  readonly waiver: Omit<Waiver, 'inherited'> | null;
  /** As Markdown source, on one line. */
  readonly source: string;
  /** The text as it is compared, as that of an item. */
  readonly key: string;
}

export interface HiddenLine {
  readonly kind: 'code' | 'comment';
  readonly text: string;
  readonly line: number;
}

/** A `Label: value` bullet of the Metadata section. */
export interface Field {
  readonly label: string;
  /** As written, without a trailing HTML comment. */
  readonly value: string;
  /** Where the value stands. */
  readonly place: Place;
}

/** A link, an image, or the definition of one. */
export interface PlanLink {
  readonly section: number;
  readonly url: string;
  readonly text: string;
  readonly place: Place;
}

export interface PlanCodeSpan extends Text {
  readonly section: number;
  /** Index of the item whose text holds the span. */
  readonly item: number | null;
}

/** `<!-- plan-check-disable-next-line RULE -- reason -->`. */
export interface SuppressionComment {
  /** A rule id or `rule.message`, as written: it need not exist. */
  readonly rule: string;
  readonly reason: string | null;
  /** The next line that is not blank: what the comment is about; null where nothing follows. */
  readonly target: number | null;
  readonly place: Place;
}

/** What a section is for, as the dialect names it. `phase` is the heading of a phase itself, `other` any heading not known. */
export type Role =
  | 'preamble'
  | 'title'
  | 'metadata'
  | 'links'
  | 'overview'
  | 'success-metrics'
  | 'scope'
  | 'adr-legacy'
  | 'plan-summary'
  | 'phase-status-tracking'
  | 'phase'
  | 'goal'
  | 'inputs'
  | 'tasks'
  | 'deliverables'
  | 'verification'
  | 'acceptance-criteria'
  | 'rollback'
  | 'definition-of-done'
  | 'open-questions'
  | 'template-usage'
  | 'other';

export interface Section {
  readonly title: string;
  /** The title without a phase's number, emoji before it and notes in parentheses behind it. */
  readonly name: string;
  /** The heading as Markdown source; empty for the text before the first heading. */
  readonly source: string;
  readonly depth: number;
  readonly role: Role;
  /** Index of the section that holds this one. */
  readonly parent: number | null;
  /** Index of the phase whose heading this is or stands above it. */
  readonly phase: number | null;
  /** The number of the phase that a sub-section's heading names: `2` in `### Phase 2 Tasks`. */
  readonly phaseLabel: string | null;
  /** The heading; for the text before the first heading, the first line. */
  readonly place: Place;
  readonly endLine: number;
  /** Indexes of the items that stand in the section itself, in no sub-section. */
  readonly items: readonly number[];
  /** The lines of the section itself that a reader sees, trimmed: no blank line, rule, comment or border of a code block. */
  readonly body: readonly Text[];
}

export interface Phase {
  /** Identity within the plan: the number as written, and for a repeated number that and its ordinal (`2~2`). */
  readonly key: string;
  /** The number as written, without leading zeros: `2`, `2.1`. */
  readonly label: string;
  readonly title: string;
  readonly section: number;
  /** Whether the heading itself says that the phase is done (`✅`, `(Complete)`). */
  readonly saysDone: boolean;
  /** Indexes of every item under the heading, whatever the sub-section. */
  readonly items: readonly number[];
  readonly criteria: readonly Text[];
  readonly commands: readonly Command[];
}

/** A line of a fence under Verification that is no comment. */
export interface Command extends Text {
  /** Below a comment that begins with "Optional" or "If". */
  readonly optional: boolean;
}

export interface Item {
  readonly section: number;
  readonly phase: number | null;
  /** Index of the nearest item around this one. */
  readonly parent: number | null;
  readonly leaf: boolean;
  readonly box: ItemBox;
  readonly done: boolean;
  readonly waiver: Waiver | null;
  /** Plain text, white space folded, waiver included. */
  readonly text: string;
  /** The same as Markdown source, on one line. */
  readonly source: string;
  /** The text as it is compared: without waiver, emphasis, case or punctuation at its ends. */
  readonly key: string;
  readonly place: Place;
}

export interface ItemBox {
  readonly form: 'task' | 'unknown' | 'malformed';
  readonly mark: string;
  /** The brackets and what stands between them. */
  readonly place: Place;
}

/** Says that an item need not be done. */
export interface Waiver {
  readonly kind: 'struck' | 'keyword';
  /** In lower case: `deferred`, `moved to`; null for a strike-through without one. */
  readonly keyword: string | null;
  /** The text beyond the keyword or the strike-through; null where none is given. */
  readonly reason: string | null;
  /** Whether it is a list item around this one that carries it. */
  readonly inherited: boolean;
}

/** Where a plan says it is. */
export type Stage =
  | { readonly kind: 'draft' }
  | { readonly kind: 'phase'; readonly label: string }
  | { readonly kind: 'phase-complete'; readonly label: string }
  | { readonly kind: 'active' }
  | { readonly kind: 'finished' }
  | { readonly kind: 'halted' };

/** What the plan says of itself, and how the dialect understands it. */
export interface Status {
  /** As written, without a trailing HTML comment. */
  readonly text: string;
  readonly place: Place;
  readonly reading: StatusReading;
}

export type StatusReading =
  | { readonly kind: 'canonical'; readonly stage: Stage }
  /** `canonical` is the spelling to write instead; null where none says the same. */
  | { readonly kind: 'alias'; readonly stage: Stage; readonly canonical: string | null }
  /** A word of the repository's own template, of which nobody has said what it stands for. */
  | { readonly kind: 'stageless' }
  /** The template's line of choices, left as it was. */
  | { readonly kind: 'unedited' }
  | { readonly kind: 'unknown' };
