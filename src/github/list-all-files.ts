import { UserError } from '../errors.js';
import { reasonOf, type Octokit } from './client.js';
import { compareTrees, unreadFolders, type MayHavePlans, type Sides } from './compare-trees.js';
import type { PullRequest } from './event.js';
import { listFiles, type FileList, type ListedFiles } from './list-files.js';

/** What comes after the list where it may not be whole. */
export interface Further {
  readonly sides: () => Promise<Sides>;
  readonly mayHavePlans: () => Promise<MayHavePlans>;
}

/**
 * The files that a pull request changes: as GitHub lists them, and where that may not be all, by the trees of both commits as well.
 * `now` is the pull request as the server has it.
 */
export async function listAllFiles(
  octokit: Octokit,
  pullRequest: PullRequest,
  now: Promise<PullRequest>,
  { sides, mayHavePlans }: Further,
): Promise<FileList> {
  const listed = await listFiles(octokit, pullRequest, now);
  if (listed.whole) return { files: listed.files, gaps: [], unlisted: null };
  try {
    const known = listed.files;
    const { files, unread } = await compareTrees(octokit, pullRequest, await sides(), { known, mayHavePlans });
    const { gaps, unlisted } = await unreadFolders(unread, mayHavePlans);
    return { files, gaps: [...gaps, ...describeLimit(listed, files.length)], unlisted };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { files } = listed;
    const unlisted = `the pull request ${lists(listed)}, and the trees could not be compared: ${reasonOf(error)}`;
    return { files, gaps: [], unlisted };
  }
}

function describeLimit(listed: ListedFiles, found: number): readonly string[] {
  // As many as are counted: nothing is behind the end of the list.
  if (found === listed.files.length && found >= (listed.count ?? 0)) return [];
  return [
    `The pull request ${lists(listed)}. The others were found by comparing trees, where a file that moved and changed at once is one deleted and one added.`,
  ];
}

function lists({ files, count }: ListedFiles): string {
  const all = count === null ? 'more files than are listed' : `${count} files`;
  return `changes ${all}, and GitHub lists ${files.length} of them`;
}
