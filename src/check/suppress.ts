import type { PlanChange } from '../model/change.js';
import type { Plan, SuppressionComment } from '../model/plan.js';
import type { Suppression } from '../model/report.js';
import type { SuppressionUse } from '../model/suppression.js';
import { placeOf, type Found } from './finding.js';
import { narrow } from './narrow.js';
import { levelOf, type LevelLayers } from './severities.js';
import { standingSuppressions } from './standing.js';

/** Rule ids with the ids of their messages. */
export type KnownRules = ReadonlyMap<string, ReadonlySet<string>>;

export interface SuppressionResult {
  /** What is left of the problems. */
  readonly left: readonly Found[];
  /** For the report: what was left out, and what was asked for in vain. */
  readonly suppressed: readonly Suppression[];
  readonly uses: SuppressionUses;
}

/** What became of the suppressions that base had already, and of the others. */
export interface SuppressionUses {
  readonly standing: readonly SuppressionUse[];
  readonly fresh: readonly SuppressionUse[];
}

/**
 * Leaves out the members of problems that stand on a line which the plan says not to be told of. An error is left out only
 * where base says so already: a pull request cannot excuse itself.
 */
export function suppress(
  found: readonly Found[],
  change: PlanChange,
  knownRules: () => KnownRules,
  options: { readonly levels: LevelLayers; readonly withoutBase: boolean },
): SuppressionResult {
  const nothing = { left: found, suppressed: [], uses: { standing: [], fresh: [] } };
  if (change.kind === 'deleted') return nothing;
  const { head } = change;
  if (head.suppressions.length === 0) return nothing;
  const standing = options.withoutBase ? new Set(head.suppressions) : standingSuppressions(change);
  const byLine = groupByTarget(head.suppressions);
  const outcomes = new Map<SuppressionComment, Set<'used' | 'requested'>>();
  const isLeft = (one: Found, line: number | undefined): boolean => {
    const comments = (byLine.get(line ?? 0) ?? []).filter((comment) => concerns(comment, one));
    const [comment] = comments.filter(({ reason }) => reason !== null);
    if (comment === undefined) return true;
    const isError = levelOf(one.meta, one.problem.messageId, options.levels) === 'error';
    const outcome = isError && !standing.has(comment) ? 'requested' : 'used';
    outcomes.set(comment, (outcomes.get(comment) ?? new Set()).add(outcome));
    return outcome === 'requested';
  };
  const left = found.flatMap((one) => {
    const members = one.problem.members.filter((member) => isLeft(one, placeOf(member, one.plan)?.line));
    if (members.length === one.problem.members.length) return [one];
    return members.length === 0 ? [] : [{ ...one, problem: narrow(one.problem, members, one.plan) }];
  });
  const known = knownRules();
  const uses = head.suppressions.map((comment) => ({ comment, outcome: outcomeOf(comment, outcomes, known) }));
  return {
    left,
    suppressed: [...outcomes].flatMap(([comment, kinds]) =>
      [...kinds].map((kind) => reported(head, comment, kind === 'requested')),
    ),
    uses: {
      standing: uses.filter(({ comment }) => standing.has(comment)),
      fresh: uses.filter(({ comment }) => !standing.has(comment)),
    },
  };
}

function groupByTarget(comments: readonly SuppressionComment[]): ReadonlyMap<number, readonly SuppressionComment[]> {
  const byLine = new Map<number, SuppressionComment[]>();
  for (const comment of comments) {
    if (comment.target === null) continue;
    const there = byLine.get(comment.target);
    if (there === undefined) byLine.set(comment.target, [comment]);
    else there.push(comment);
  }
  return byLine;
}

function concerns({ rule }: SuppressionComment, { meta, problem }: Found): boolean {
  return rule === meta.id || rule === `${meta.id}.${problem.messageId}`;
}

function reported({ path }: Plan, { rule, reason, place }: SuppressionComment, requested: boolean): Suppression {
  return { rule, path, line: place.line, reason: reason ?? '', requested };
}

function outcomeOf(
  comment: SuppressionComment,
  outcomes: ReadonlyMap<SuppressionComment, ReadonlySet<'used' | 'requested'>>,
  known: KnownRules,
): SuppressionUse['outcome'] {
  const [rule = '', ...message] = comment.rule.split('.');
  const messages = known.get(rule);
  if (messages === undefined || (message.length > 0 && !messages.has(message.join('.')))) return 'unknown-rule';
  if (comment.reason === null) return 'no-reason';
  const kinds = outcomes.get(comment);
  if (kinds === undefined) return 'unused';
  return kinds.has('requested') ? 'requested' : 'used';
}
