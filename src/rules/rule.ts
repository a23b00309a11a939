import type { ModifiedPlan, PlanLoss, UnreadablePlan } from '../model/change.js';
import type { Fix } from '../model/finding.js';
import type { Place } from '../model/place.js';
import type { Plan, Stage } from '../model/plan.js';
import type { Level } from '../model/severity.js';
import type { SuppressionUse } from '../model/suppression.js';
import type { Surroundings, Tree } from '../model/tree.js';

/**
 * One rule: what it is, and how it looks. A rule never reads configuration, formats, sorts, or knows another rule.
 * - `plan`: a function of one plan; it is run on base and on head, and what base had already is not new.
 * - `plan in tree`: the same with the tree around the plan, of which it says beforehand what it asks for.
 * - `change`: a function of a change; what it finds is always new.
 * - `change in tree`: the same with the repository around the plan.
 * - `loss`: a function of a plan that is gone.
 * - `unreadable`: a function of a plan that could not be read.
 * - `suppressions`: a function of what became of the suppressions in a plan.
 */
export type Rule =
  | (RuleOf<'plan'> & { check(plan: Plan): Iterable<Problem> })
  | (RuleOf<'plan in tree'> & {
      /** The paths that `check` asks the tree for. */
      paths(plan: Plan): Iterable<string>;
      check(plan: Plan, tree: Tree): Iterable<Problem>;
    })
  | (RuleOf<'change'> & { check(change: ModifiedPlan): Iterable<Problem> })
  | (RuleOf<'change in tree'> & {
      /** The paths that `check` asks the tree of head for. */
      paths(change: ModifiedPlan): Iterable<string>;
      check(change: ModifiedPlan, surroundings: Surroundings): Iterable<Problem>;
    })
  | (RuleOf<'loss'> & { check(loss: PlanLoss): Iterable<Problem> })
  | (RuleOf<'unreadable'> & { check(file: UnreadablePlan): Iterable<Problem> })
  | (RuleOf<'suppressions'> & { check(plan: Plan, uses: readonly SuppressionUse[]): Iterable<Problem> });

export type PlanRule = Extract<Rule, { reads: 'plan' }>;
export type PlanInTreeRule = Extract<Rule, { reads: 'plan in tree' }>;
export type ChangeRule = Extract<Rule, { reads: 'change' }>;
export type ChangeInTreeRule = Extract<Rule, { reads: 'change in tree' }>;
export type LossRule = Extract<Rule, { reads: 'loss' }>;
export type UnreadableRule = Extract<Rule, { reads: 'unreadable' }>;
export type SuppressionRule = Extract<Rule, { reads: 'suppressions' }>;

interface RuleOf<Subject extends string> {
  readonly meta: RuleMeta;
  readonly reads: Subject;
}

export interface RuleMeta {
  readonly id: string;
  /** What holds where the rule is kept, as one sentence. */
  readonly summary: string;
  readonly messages: Readonly<Record<string, MessageMeta>>;
}

/**
 * Templates: `{name}` is a datum of the problem; `{count}` the number of members, `{count|item|items}` a word by that
 * number, `{names}` the members' texts, quoted, the first few of them, each with its fate or what it was before.
 */
export interface MessageMeta {
  /** The level where nothing else is configured. */
  readonly level: Level;
  /** What was found, as short as a heading; it continues "Plan check fails: …". */
  readonly headline: string;
  /** What was found and what was expected, in one sentence. */
  readonly text: string;
  readonly howToFix?: string;
  /** The line to write; `{source}` is the first member's text as Markdown source. */
  readonly example?: string;
}

/** What a rule found, before it is known whether base had it too. */
export interface Problem {
  readonly messageId: string;
  /** What the problem is made of; at least one. */
  readonly members: readonly Member[];
  /** Index of the section that the problem is about; null for the whole plan. */
  readonly section: number | null;
  /** What the plan says of itself that the members contradict: the same members under another claim are another problem. */
  readonly claim: Stage | null;
  readonly data: Readonly<Record<string, string>>;
  readonly fix: Fix | null;
}

export type Member =
  /** An item of the plan, by index; of the head plan in a change. `was` is its text before, where that is told. */
  | { readonly kind: 'item'; readonly item: number; readonly was?: string }
  /** A section of the plan, by index; of the head plan in a change. */
  | { readonly kind: 'section'; readonly section: number }
  /** An offending text, and what it was before, where that is told. */
  | { readonly kind: 'value'; readonly value: string; readonly place: Place | null; readonly was?: string }
  /** An item that head no longer has; `place` is where it was expected, `fate` what became of it, where that is known. */
  | {
      readonly kind: 'lost';
      readonly text: string;
      readonly source: string;
      readonly place: Place | null;
      readonly fate?: string;
    };
