import { reasonOf, type Octokit } from './client.js';
import { compareTrees, type Sides } from './compare-trees.js';
import type { PullRequest } from './event.js';
import { listFiles, type FileList, type ListedFiles } from './list-files.js';

/**
 * The files that a pull request changes: as GitHub lists them, and where that may not be all, by the trees of both commits as well.
 * `now` is the pull request as the server has it.
 */
export async function listAllFiles(
  octokit: Octokit,
  pullRequest: PullRequest,
  now: Promise<PullRequest>,
  sides: () => Promise<Sides>,
): Promise<FileList> {
  const listed = await listFiles(octokit, pullRequest, now);
  if (listed.whole) return { files: listed.files, gaps: [] };
  try {
    const { files, gaps } = await compareTrees(octokit, pullRequest, await sides(), listed.files);
    const moves = files.filter(({ base, head }) => base !== null && head !== null && base.path !== head.path).length;
    // A move is one file to GitHub, and may be two in the trees.
    const missing = count(listed) - files.length - moves;
    if (missing > 0) return { files, gaps: [...gaps, describeMissing(count(listed), files.length, missing)] };
    return { files, gaps: [...gaps, describeLimit(listed)] };
  } catch (error) {
    const gap = describeMissing(count(listed), listed.files.length, count(listed) - listed.files.length);
    return { files: listed.files, gaps: [gap, `Their trees could not be compared: ${reasonOf(error)}.`] };
  }
}

function count({ files, count: all }: ListedFiles): number {
  return all ?? files.length;
}

function describeMissing(all: number, found: number, missing: number): string {
  return `The pull request changes ${all} files, and GitHub lists ${found} of them: plans among the other ${missing} were not checked.`;
}

function describeLimit(listed: ListedFiles): string {
  return `The pull request changes ${count(listed)} files, and GitHub lists ${listed.files.length} of them. The others were found by comparing trees, where a file that moved and changed at once is one deleted and one added.`;
}
