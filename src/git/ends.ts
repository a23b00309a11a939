import type { Side } from '../collect/plan-source.js';
import { UserError } from '../errors.js';
import { runGit, streamGit, type Place } from './command.js';
import { defaultBranches, resolveCommits, unknownRef } from './refs.js';
import { askRepository, type Repository } from './repository.js';

/** What to compare with: the merge base of the head and the default branch, or of the head and a ref, or nothing at all. */
export type BaseChoice =
  { readonly kind: 'default-branch' } | { readonly kind: 'ref'; readonly ref: string } | { readonly kind: 'none' };

/** The head that is no commit: the files as they are on the disk. */
export const workTreeHead = 'WORKTREE';

/** The two ends of a comparison, found out. */
export interface Ends {
  readonly base: Side;
  readonly head: HeadEnd;
  /** What git compares with: the base commit, or the empty tree where there is no base. */
  readonly baseTree: string;
  readonly emptyTree: string;
  /** The top of the work tree, absolute and without symbolic links; null outside of one. */
  readonly workTree: string | null;
}

export type HeadEnd =
  | { readonly kind: 'work-tree'; readonly top: string }
  | { readonly kind: 'commit'; readonly commit: string; readonly name: string };

/**
 * Finds both ends, by two processes: one for all names, one for the repository and the merge base. The middle of a merge needs
 * a third.
 */
export async function findEnds(place: Place, choice: BaseChoice, head: string): Promise<Ends> {
  const headRef = head === workTreeHead ? 'HEAD' : head;
  const tips = await findTips(place, choice, headRef);
  const compared = tips.base && tips.head ? ([tips.base.commit, tips.head] as const) : null;
  const repository = await askRepository(place, compared);
  const headEnd = head === workTreeHead ? workTreeEnd(repository) : commitEnd(tips.head, head);
  const baseName = tips.base?.name ?? 'nothing';
  if (compared && repository.mergeBase === null) throw noMergeBase(baseName, headRef, repository.shallow);
  const mergeBase =
    compared && tips.merging && headEnd.kind === 'work-tree'
      ? await mergeBaseWhileMerging(place, compared, tips.merging)
      : repository.mergeBase;
  return {
    base: { id: mergeBase, name: baseName },
    head: headEnd,
    baseTree: mergeBase ?? repository.emptyTree,
    emptyTree: repository.emptyTree,
    workTree: repository.workTree,
  };
}

interface Tips {
  readonly base: { readonly commit: string; readonly name: string } | null;
  /** Null in a repository without a commit. */
  readonly head: string | null;
  /** The commit that is being merged into the work tree. */
  readonly merging: string | null;
}

async function findTips(place: Place, choice: BaseChoice, headRef: string): Promise<Tips> {
  const candidates = baseCandidates(choice);
  const refs = [headRef, 'MERGE_HEAD', ...candidates.map(({ ref }) => ref)];
  const [head = null, merging = null, ...commits] = await resolveCommits(place, refs);
  if (head === null && headRef !== 'HEAD') throw await unknownRef(place, headRef);
  if (head === null && choice.kind !== 'none') throw await noCommit(place);

  for (const [index, { name }] of candidates.entries()) {
    const commit = commits[index] ?? null;
    if (commit !== null) return { base: { commit, name }, head, merging };
  }
  if (choice.kind === 'ref') throw await unknownRef(place, choice.ref);
  if (choice.kind === 'default-branch') throw noDefaultBranch();
  return { base: null, head, merging };
}

function baseCandidates(choice: BaseChoice): readonly { readonly ref: string; readonly name: string }[] {
  switch (choice.kind) {
    case 'default-branch':
      return defaultBranches;
    case 'ref':
      return [{ ref: choice.ref, name: choice.ref }];
    case 'none':
      return [];
  }
}

function workTreeEnd({ workTree, bare }: Repository): HeadEnd {
  if (workTree === null) throw noWorkTree(bare);
  return { kind: 'work-tree', top: workTree };
}

function commitEnd(commit: string | null, name: string): HeadEnd {
  if (commit === null) throw noCommitYet();
  return { kind: 'commit', commit, name };
}

/**
 * In the middle of a merge the work tree holds what both sides brought, so the base is that of the merge commit to come: with
 * HEAD alone, all that the default branch did meanwhile would look like the work of this branch.
 */
async function mergeBaseWhileMerging(
  place: Place,
  [base, head]: readonly [string, string],
  merging: string,
): Promise<string> {
  // From the second commit on, git takes all as one merge. It finds a base, as HEAD alone has one.
  const { stdout } = await runGit(place, ['merge-base', base, head, merging]);
  return stdout.toString().trim();
}

/** HEAD names none, or one that is not there. */
async function noCommit(place: Place): Promise<UserError> {
  let name = '';
  await streamGit(place, ['rev-parse', '--verify', '--quiet', 'HEAD'], '', (chunk) => (name += chunk.toString()));
  if (name === '') return noCommitYet();
  return new UserError(
    `HEAD names the commit ${name.trim().slice(0, 7)}, which is not in the repository.`,
    'The repository is damaged: `git fsck` says what is missing. A new clone has everything.',
  );
}

function noCommitYet(): UserError {
  return new UserError(
    'HEAD names no commit yet, so there is nothing to compare the plans with.',
    'Make the first commit, then run plan-check again.',
  );
}

function noDefaultBranch(): UserError {
  return new UserError(
    `The default branch was not found: there is none of ${defaultBranches.map(({ name }) => name).join(', ')}.`,
    'Name the branch to compare with: `--base REF`. In a workflow, `fetch-depth: 0` of actions/checkout fetches every branch.',
  );
}

function noWorkTree(bare: boolean): UserError {
  return new UserError(
    bare ? 'This is a bare repository, which has no work tree to check.' : 'This directory is not in a work tree.',
    'Run plan-check in a work tree of the repository. Without one a commit can be checked, and not fixed: `--head REF`.',
  );
}

function noMergeBase(baseName: string, headName: string, shallow: boolean): UserError {
  if (shallow) {
    return new UserError(
      `No merge base of ${baseName} and ${headName} was found: this is a shallow clone, and its history ends before they meet.`,
      'Fetch more history: `git fetch --deepen=100`, or all of it: `git fetch --unshallow`. In a workflow, set `fetch-depth: 0` for actions/checkout.',
    );
  }
  return new UserError(
    `${baseName} and ${headName} have no merge base: their histories are unrelated.`,
    'Name a base that shares history with the head: `--base REF`.',
  );
}
