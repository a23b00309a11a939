import type { PlanChange, PlanLoss, UnreadablePlan } from '../model/change.js';
import type { Finding } from '../model/finding.js';
import type { Suppression } from '../model/report.js';
import type { Surroundings } from '../model/tree.js';
import type { Rule } from '../rules/rule.js';
import { findingOf } from './finding.js';
import { problemsOf, suppressionProblems } from './problems.js';
import type { LevelLayers } from './severities.js';
import { suppress, type KnownRules } from './suppress.js';

export interface CheckOptions {
  readonly levels: LevelLayers;
  /** Whether what base had already counts like anything else. */
  readonly everythingIsNew: boolean;
  /** Whether there is no base at all, so that nothing can have stood on it: then what stands in the plan stands. */
  readonly withoutBase: boolean;
}

/** What is judged: what happened to one plan, whether it is lost by that, and the repository around it where there is one. */
export interface CheckSubject {
  readonly change: PlanChange;
  readonly loss: PlanLoss | null;
  readonly surroundings: Surroundings | null;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppression[];
}

/** Runs all rules on what happened to one plan. Findings come in the order of the rules. */
export function checkChange(rules: readonly Rule[], subject: CheckSubject, options: CheckOptions): CheckResult {
  const found = problemsOf(rules, subject);
  const { left, suppressed, uses } = suppress(found, subject.change, () => knownRules(rules), options);
  return {
    findings: [...left, ...suppressionProblems(rules, subject.change, uses)]
      .map((one) => findingOf(one, options))
      .filter((finding) => finding !== null),
    suppressed,
  };
}

/** Runs the rules about files that could not be read. */
export function checkUnreadable(
  rules: readonly Rule[],
  file: UnreadablePlan,
  options: CheckOptions,
): readonly Finding[] {
  return rules
    .filter((rule) => rule.reads === 'unreadable')
    .flatMap((rule) =>
      [...rule.check(file)].map((problem) =>
        findingOf({ meta: rule.meta, problem, plan: null, path: file.path, existing: file.existing }, options),
      ),
    )
    .filter((finding) => finding !== null);
}

function knownRules(rules: readonly Rule[]): KnownRules {
  return new Map(rules.map(({ meta }) => [meta.id, new Set(Object.keys(meta.messages))]));
}
