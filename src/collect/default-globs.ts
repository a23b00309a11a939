/** Where plans are looked for where nothing is configured. */
export const defaultPlanGlobs = ['**/plan.md', '**/*.plan.md', '**/PLAN.md', 'docs/plans/**/*.md'] as const;

/** What is no plan even where a glob fits, unless it is named literally. */
export const neverPlanGlobs = ['**/templates/**', '**/*template*.md', '**/node_modules/**'] as const;

/**
 * Whether a path, as git writes it, is one of a plan by these globs: what a matcher of them says, without a library for globs to be
 * loaded and two times seven of them to be compiled, which takes a twentieth of a check of one plan. Most repositories name none.
 */
export function isPlanByDefault(path: string): boolean {
  return plan.test(path) && !never.test(path);
}

const plan = /(?:^|\/)(?:plan\.md|[^/]*\.plan\.md|PLAN\.md)$|^docs\/plans\/.*\.md$/s;
const never = /(?:^|\/)(?:templates|node_modules)\/|template[^/]*\.md$/;
