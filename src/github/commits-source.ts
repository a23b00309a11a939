import type { PlanSource } from '../collect/plan-source.js';
import { UserError } from '../errors.js';
import { findTip } from './branch-tip.js';
import { nextStepAfter, reasonOf, statusOf, type Octokit } from './client.js';
import { compareCommits, maxComparedFiles, type ComparedCommits } from './compare-commits.js';
import { compareTrees, unreadFolders, type MayHavePlans } from './compare-trees.js';
import { changedFilesOf, type FileList } from './list-files.js';
import type { CommitRange } from './occasion.js';
import { revisionOn, shortHash, sourceOver, withoutOrphans, type Ends } from './source.js';

/**
 * The commits of a push or of a merge group as a source of plans. What every run needs is asked for at once. `mayHavePlans` is asked for where
 * there are too many files to look at all of them.
 */
export function commitsSource(
  octokit: Octokit,
  commits: CommitRange,
  mayHavePlans: (source: PlanSource) => Promise<MayHavePlans>,
): PlanSource {
  const { owner, repo } = commits;
  const tip = findSettingsTip(octokit, commits);
  const base = findBase(octokit, commits, tip);
  const ends = endsOf(commits, tip, base);
  const files = filesOf(octokit, commits, base, async () => mayHavePlans(source));
  // Commits do not change, so nothing is to be confirmed.
  const comparison = withoutOrphans({ ends, files, confirmed: Promise.resolve() });
  const source = sourceOver(octokit, { owner, repo }, comparison);
  return source;
}

/** Where the commits begin, and what was found of their files on the way. */
interface Base {
  readonly commit: string;
  readonly branch: string;
  /** Null where the server does not tell them all. */
  readonly files: FileList['files'] | null;
  readonly gaps: readonly string[];
}

async function findSettingsTip(octokit: Octokit, { settingsBranch, ...repository }: CommitRange): Promise<string> {
  const tip = await findTip(octokit, repository, settingsBranch);
  if (tip !== null) return tip;
  throw new UserError(
    `There is no branch ${settingsBranch} in ${repository.owner}/${repository.repo}, or the token may not read it.`,
    'Check that the job has "permissions: contents: read", and run it again.',
  );
}

async function findBase(octokit: Octokit, commits: CommitRange, tip: Promise<string>): Promise<Base> {
  const { base, branch, headSha, settingsBranch } = commits;
  const compare = (name: string) => compareCommits(octokit, commits, name, headSha);
  try {
    if (base.kind === 'branch') return baseFrom(await compare(base.name), base.name, await tip, [guessOf(base.name)]);
    const compared = await compare(base.sha).catch((error: unknown) => {
      if (statusOf(error) !== 404 || branch === settingsBranch) throw error;
      return null;
    });
    if (compared !== null) return baseFrom(compared, branch, base.sha, []);
    // A forced push may have thrown the commit before away, or have nothing in common with it.
    const found = baseFrom(await compare(settingsBranch), settingsBranch, await tip, [guessOf(settingsBranch)]);
    return { ...found, gaps: [...found.gaps, describeLost(base.sha, settingsBranch)] };
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw noBase(commits, cause);
  }
}

/** `fallback` and what is to be said of it hold on a server that does not tell the merge base. */
function baseFrom(compared: ComparedCommits, branch: string, fallback: string, gaps: readonly string[]): Base {
  if (compared.mergeBase === null) return { commit: fallback, branch, files: null, gaps };
  const { mergeBase: commit, files } = compared;
  const isWhole = files !== null && files.length < maxComparedFiles;
  return { commit, branch, files: isWhole ? changedFilesOf(files) : null, gaps: [] };
}

async function endsOf(commits: CommitRange, tip: Promise<string>, base: Promise<Base>): Promise<Ends> {
  const [settings, { commit, branch }] = await Promise.all([tip, base]);
  return {
    settings: revisionOn(commits.settingsBranch, settings),
    base: revisionOn(branch, commit),
    head: { commit: commits.headSha, name: shortHash(commits.headSha) },
  };
}

async function filesOf(
  octokit: Octokit,
  commits: CommitRange,
  found: Promise<Base>,
  mayHavePlans: () => Promise<MayHavePlans>,
): Promise<FileList> {
  const { commit, files, gaps } = await found;
  if (files !== null) return { files, gaps, unlisted: null };
  try {
    const sides = { base: commit, head: commits.headSha };
    const trees = await compareTrees(octokit, commits, sides, { known: [], mayHavePlans });
    const unread = await unreadFolders(trees.unread, mayHavePlans);
    return {
      files: trees.files,
      gaps: [...gaps, ...unread.gaps, ...unpairedMoves(trees.files)],
      unlisted: unread.unlisted,
    };
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError(
      `The files of ${shortHash(commit)} and ${shortHash(commits.headSha)} could not be compared: ${reasonOf(cause)}.`,
      nextStepAfter(cause, 'contents: read'),
      { cause },
    );
  }
}

/** Trees tell of a move only where the text stayed the same. */
function unpairedMoves(files: FileList['files']): readonly string[] {
  const isUnpaired = files.some(({ base }) => base === null) && files.some(({ head }) => head === null);
  return isUnpaired
    ? [
        'More files changed than the server compares, so that one which moved and changed at once is shown as deleted and added.',
      ]
    : [];
}

function guessOf(branch: string): string {
  return `The server does not tell the merge base with ${branch}: its newest commit was compared with.`;
}

function describeLost(sha: string, branch: string): string {
  return `The commit before the push, ${shortHash(sha)}, is gone or has nothing in common with what was pushed: the merge base with ${branch} was compared with.`;
}

function noBase({ base, headSha }: CommitRange, cause: unknown): UserError {
  const [one, other] = [base.kind === 'branch' ? base.name : shortHash(base.sha), shortHash(headSha)];
  if (statusOf(cause) === 404) {
    return new UserError(
      `There is no merge base of ${one} and ${other}: they share no commit, one of them is gone, or the token may not read the repository.`,
      'Check that the job has "permissions: contents: read".',
      { cause },
    );
  }
  return new UserError(
    `The merge base of ${one} and ${other} could not be asked for: ${reasonOf(cause)}.`,
    nextStepAfter(cause, 'contents: read'),
    { cause },
  );
}
