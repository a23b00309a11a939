import { UserError } from '../errors.js';
import { openGitSource, type GitSource } from '../git/source.js';
import type { CheckOptions } from './arguments.js';
import type { ExitCode, Surroundings } from './surroundings.js';

/** Checks the plans of a repository: those that changed, or with `--all` every one. With `--fix` it mends what can be mended first. */
export async function check(paths: readonly string[], options: CheckOptions, around: Surroundings): Promise<ExitCode> {
  expectToFit(options);
  // Git answers while the parser and the rules are loaded.
  const [git, { checkRepository }] = await Promise.all([openSource(options, around), import('./check-repository.js')]);
  return checkRepository(git, paths, options, around);
}

function expectToFit({ fix: fixes, head, 'dry-run': dryRun, format }: CheckOptions): void {
  if (fixes === true && head !== undefined && head !== 'WORKTREE') {
    throw new UserError('--fix writes to the work tree, and --head names a commit.', 'Leave --head out.');
  }
  if (dryRun === true && fixes !== true) {
    throw new UserError('--dry-run says what --fix would do.', 'Write: plan-check --fix --dry-run.');
  }
  if (dryRun === true && format !== undefined && format !== 'text') {
    throw new UserError('--fix --dry-run prints a diff, in no other format.', 'Leave --format out.');
  }
}

async function openSource(
  { base, head = 'WORKTREE', all = false }: CheckOptions,
  { directory }: Surroundings,
): Promise<GitSource> {
  if (base !== undefined) return openGitSource({ directory, base: { kind: 'ref', ref: base }, head });
  try {
    return await openGitSource({ directory, base: { kind: 'default-branch' }, head });
  } catch (error) {
    // Looking at every plan needs nothing to compare with: a clone of one commit will do.
    if (!all || !(error instanceof UserError)) throw error;
    return openGitSource({ directory, base: { kind: 'none' }, head });
  }
}
