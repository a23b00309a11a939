import type { ChangedFile } from '../collect/plan-source.js';
import { UserError } from '../errors.js';
import { nextStepAfter, reasonOf, retrying, type Octokit } from './client.js';
import type { PullRequest } from './event.js';

/** Files that the API lists of a pull request at most (OpenAPI description, pulls/list-files). */
const maxFiles = 3_000;
const perPage = 100;

export interface FileList {
  readonly files: readonly ChangedFile[];
  readonly gaps: readonly string[];
}

/** The files that a pull request changes, its pages asked for at once. */
export async function listFiles(octokit: Octokit, pullRequest: PullRequest): Promise<FileList> {
  const { changedFiles } = pullRequest;
  const pageCount = Math.max(1, Math.ceil(Math.min(changedFiles, maxFiles) / perPage));
  try {
    const pages = await Promise.all(
      Array.from({ length: pageCount }, (_, index) => listPage(octokit, pullRequest, index + 1)),
    );
    // The event may have counted too few: a full last page is not taken for the end.
    while (pages.at(-1)?.length === perPage && pages.length < maxFiles / perPage) {
      pages.push(await listPage(octokit, pullRequest, pages.length + 1));
    }
    const files = pages.flat();
    const missing = changedFiles - files.length;
    const gaps =
      missing > 0
        ? [
            `The pull request changes ${changedFiles} files, and GitHub lists ${files.length} of them: plans among the other ${missing} were not checked.`,
          ]
        : [];
    return { files: files.flatMap(changedFile), gaps };
  } catch (cause) {
    throw new UserError(
      `The files of pull request ${pullRequest.number} could not be listed: ${reasonOf(cause)}.`,
      nextStepAfter(cause, 'pull-requests: read'),
      { cause },
    );
  }
}

async function listPage(octokit: Octokit, { owner, repo, number }: PullRequest, page: number) {
  const { data } = await retrying((signal) =>
    octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
      owner,
      repo,
      pull_number: number,
      per_page: perPage,
      page,
      request: { signal },
    }),
  );
  return data;
}

type ListedFile = Awaited<ReturnType<typeof listPage>>[number];

function changedFile({ filename, previous_filename, status, sha }: ListedFile): readonly ChangedFile[] {
  // GitHub sends no hash for some submodules.
  const blob = typeof sha === 'string' ? sha : null;
  switch (status) {
    case 'added':
    case 'copied':
      return [{ base: null, head: { path: filename, blob } }];
    case 'removed':
      return [{ base: { path: filename, blob }, head: null }];
    case 'renamed':
      // That no line changed does not make the texts equal: of a binary file GitHub counts no lines.
      return [{ base: { path: previous_filename ?? filename, blob: null }, head: { path: filename, blob } }];
    case 'modified':
    case 'changed':
      return [{ base: { path: filename, blob: null }, head: { path: filename, blob } }];
    case 'unchanged':
      return [];
  }
}
