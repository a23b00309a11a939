import type { PlanChange } from '../model/change.js';
import type { Rule } from '../rules/rule.js';

/** The paths of each side that the rules ask for, so that a source can be asked once for all of them. */
export function wantedPaths(
  rules: readonly Rule[],
  changes: readonly PlanChange[],
): { readonly base: ReadonlySet<string>; readonly head: ReadonlySet<string> } {
  const [base, head] = [new Set<string>(), new Set<string>()];
  for (const change of changes) {
    if (change.kind === 'deleted') continue;
    for (const rule of rules) {
      if (rule.reads === 'plan in tree') {
        for (const path of rule.paths(change.head)) head.add(path);
        if (change.kind === 'modified') for (const path of rule.paths(change.base)) base.add(path);
      }
      if (rule.reads === 'change in tree' && change.kind === 'modified') {
        for (const path of rule.paths(change)) head.add(path);
      }
    }
  }
  return { base, head };
}
