import { reasonOf, type Octokit } from './client.js';
import { compareTrees, type Sides } from './compare-trees.js';
import type { PullRequest } from './event.js';
import { listFiles, type FileList, type ListedFiles } from './list-files.js';

/** The files that a pull request changes: as GitHub lists them, and where it has more than that, by the trees of both commits. */
export async function listAllFiles(
  octokit: Octokit,
  pullRequest: PullRequest,
  sides: () => Promise<Sides>,
): Promise<FileList> {
  const listed = await listFiles(octokit, pullRequest);
  if (listed.missing === 0) return { files: listed.files, gaps: [] };
  try {
    const { files, gaps } = await compareTrees(octokit, pullRequest, await sides(), listed.files);
    const moves = files.filter(({ base, head }) => base !== null && head !== null && base.path !== head.path).length;
    // A move is one file to GitHub, and may be two in the trees.
    const missing = count(listed) - files.length - moves;
    if (missing > 0) return { files, gaps: [...gaps, describeMissing(count(listed), files.length, missing)] };
    return { files, gaps: [...gaps, describeLimit(listed)] };
  } catch (error) {
    const gap = describeMissing(count(listed), listed.files.length, listed.missing);
    return { files: listed.files, gaps: [gap, `Their trees could not be compared: ${reasonOf(error)}.`] };
  }
}

function count({ files, missing }: ListedFiles): number {
  return files.length + missing;
}

function describeMissing(all: number, found: number, missing: number): string {
  return `The pull request changes ${all} files, and GitHub lists ${found} of them: plans among the other ${missing} were not checked.`;
}

function describeLimit(listed: ListedFiles): string {
  return `The pull request changes ${count(listed)} files, and GitHub lists ${listed.files.length} of them. The others were found by comparing trees, where a file that moved and changed at once is one deleted and one added.`;
}
