import type { PlanChange } from '../model/change.js';
import type { Plan } from '../model/plan.js';
import type { Surroundings } from '../model/tree.js';
import type { Problem, Rule, RuleMeta } from '../rules/rule.js';
import type { CheckSubject } from './check.js';
import type { Found } from './finding.js';
import { KnownProblems } from './known-problems.js';
import { narrow } from './narrow.js';
import type { SuppressionUses } from './suppress.js';

/** What the rules find, each told as new or existing; a problem of both kinds of members becomes two. */
export function problemsOf(rules: readonly Rule[], subject: CheckSubject): readonly Found[] {
  return rules.flatMap((rule) => problemsOfRule(rule, subject));
}

/** What the rules find in what became of a plan's suppressions; of one that base had it is not new. */
export function suppressionProblems(
  rules: readonly Rule[],
  change: PlanChange,
  { standing, fresh }: SuppressionUses,
): readonly Found[] {
  if (change.kind === 'deleted') return [];
  const { head } = change;
  return rules
    .filter((rule) => rule.reads === 'suppressions')
    .flatMap((rule) => [
      ...found(rule.meta, head, rule.check(head, fresh), false),
      ...found(rule.meta, head, rule.check(head, standing), true),
    ]);
}

function problemsOfRule(rule: Rule, { change, loss, surroundings }: CheckSubject): readonly Found[] {
  const { meta } = rule;
  switch (rule.reads) {
    case 'plan':
      return ofPlan(meta, change, (plan) => rule.check(plan));
    case 'plan in tree':
      return surroundings === null
        ? []
        : ofPlan(meta, change, (plan, side) => rule.check(plan, treeOf(surroundings, side)));
    case 'change':
      return change.kind === 'modified' ? found(meta, change.head, rule.check(change), false) : [];
    case 'change in tree':
      return change.kind === 'modified' && surroundings !== null
        ? found(meta, change.head, rule.check(change, surroundings), false)
        : [];
    case 'loss':
      return loss === null ? [] : found(meta, loss.head ?? loss.base, rule.check(loss), false);
    case 'unreadable':
    case 'suppressions':
      return [];
  }
}

function treeOf(surroundings: Surroundings, side: 'base' | 'head') {
  return side === 'base' ? surroundings.base : surroundings.head;
}

/** Runs a rule about one plan on each side: what it finds on base is not new. */
function ofPlan(
  meta: RuleMeta,
  change: PlanChange,
  check: (plan: Plan, side: 'base' | 'head') => Iterable<Problem>,
): readonly Found[] {
  switch (change.kind) {
    case 'deleted':
      return [];
    case 'added':
      return found(meta, change.head, check(change.head, 'head'), false);
    case 'unchanged':
      return found(meta, change.head, check(change.head, 'head'), true);
    case 'modified': {
      const known = KnownProblems.of(check(change.base, 'base'), change);
      return [...check(change.head, 'head')].flatMap((problem) => {
        const [before, now] = split(problem.members, (member) => known.has(problem, member));
        const part = (members: typeof now) => (members.length === 0 ? [] : [narrow(problem, members, change.head)]);
        return [...found(meta, change.head, part(now), false), ...found(meta, change.head, part(before), true)];
      });
    }
  }
}

function found(meta: RuleMeta, plan: Plan, problems: Iterable<Problem>, existing: boolean): readonly Found[] {
  return [...problems].map((problem) => ({ meta, problem, plan, path: plan.path, existing }));
}

function split<T>(values: readonly T[], holds: (value: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [values.filter(holds), values.filter((value) => !holds(value))];
}
