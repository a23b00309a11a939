import type { ChangedFile } from '../collect/plan-source.js';
import { UserError } from '../errors.js';
import { nextStepAfter, reasonOf, retrying, type Octokit } from './client.js';
import type { PullRequest } from './event.js';
import { hasNext } from './pages.js';
import { Part, serverOrigin } from './part.js';

/** Files that the API lists of a pull request at most (OpenAPI description, pulls/list-files). */
const maxFiles = 3_000;
const perPage = 100;
/** Where a server lists more, or gives fewer a page (Forgejo, Gitea: 30 unless it is set otherwise). */
export const maxPages = 300;

export interface FileList {
  readonly files: readonly ChangedFile[];
  readonly gaps: readonly string[];
  /** Why there may be more, plans among them, as a sentence without its period; null where these are all. */
  readonly unlisted: string | null;
}

/** What the API lists of a pull request. */
export interface ListedFiles {
  /** No file twice, whatever the pages repeat. */
  readonly files: readonly ChangedFile[];
  /** How many files the pull request has; null on a server that does not count them. */
  readonly count: number | null;
  /** Whether these are known to be all. */
  readonly whole: boolean;
}

/** The files that a pull request changes, its pages asked for at once, as many as its event counted; `counted` is the server's own word. */
export async function listFiles(
  octokit: Octokit,
  pullRequest: PullRequest,
  counted: Promise<PullRequest>,
): Promise<ListedFiles> {
  const pageCount = Math.max(1, Math.ceil(Math.min(pullRequest.changedFiles ?? 0, maxFiles) / perPage));
  const pages = await listPages(octokit, pullRequest, pageCount);
  const { changedFiles: count } = await counted;
  const listed = new Map(pages.flatMap((page) => page.files).map((file) => [file.filename, file]));
  const isCutOff = listed.size >= maxFiles || pages.at(-1)?.isFollowed === true;
  return {
    files: changedFilesOf([...listed.values()]),
    count,
    whole: !isCutOff && listed.size >= (count ?? 0),
  };
}

async function listPages(octokit: Octokit, pullRequest: PullRequest, pageCount: number): Promise<readonly Page[]> {
  try {
    const pages = await Promise.all(
      Array.from({ length: pageCount }, (_, index) => listPage(octokit, pullRequest, index + 1)),
    );
    // The event may have counted too few: a full last page is not taken for the end.
    while (hasMore(pages)) pages.push(await listPage(octokit, pullRequest, pages.length + 1));
    return pages;
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError(
      `The files of pull request ${pullRequest.number} could not be listed: ${reasonOf(cause)}.`,
      nextStepAfter(cause, 'pull-requests: read'),
      { cause },
    );
  }
}

export interface Page {
  readonly files: readonly ListedFile[];
  readonly isFollowed: boolean;
}

function hasMore(pages: readonly Page[]): boolean {
  const last = pages.at(-1);
  if (last === undefined || pages.length >= maxPages) return false;
  return last.isFollowed || (last.files.length === perPage && pages.length < maxFiles / perPage);
}

/** One page of the files that a pull request changes, the first being 1. Throws what the client throws. */
export async function listPage(octokit: Octokit, { owner, repo, number }: PullRequest, page: number): Promise<Page> {
  const { data, headers } = await retrying((signal) =>
    octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
      owner,
      repo,
      pull_number: number,
      per_page: perPage,
      page,
      request: { signal },
    }),
  );
  const entries = new Part(data, 'the list of files', serverOrigin).entries();
  return { files: entries.map(readListedFile), isFollowed: hasNext(headers) };
}

/** A changed file as the API lists it, of a pull request as of a comparison. */
export interface ListedFile {
  readonly filename: string;
  readonly previous: string | null;
  readonly status: string;
  /** GitHub sends no hash for some submodules, Forgejo and Gitea none at all. */
  readonly sha: string | null;
  /** What changed, as git writes it; null where that is too large, binary or nothing. */
  readonly patch: string | null;
}

/** Reads one entry of a list of changed files. */
export function readListedFile(entry: Part): ListedFile {
  return {
    filename: entry.text('filename'),
    previous: entry.optionalText('previous_filename'),
    status: entry.text('status'),
    sha: entry.optionalSha('sha'),
    patch: entry.optionalText('patch'),
  };
}

/** What the API lists as changed files. */
export function changedFilesOf(listed: readonly ListedFile[]): readonly ChangedFile[] {
  return listed.map(changedFile);
}

function changedFile({ filename, previous, status, sha: blob }: ListedFile): ChangedFile {
  switch (status) {
    case 'added':
    case 'copied':
      return { base: null, head: { path: filename, blob } };
    case 'removed':
    case 'deleted':
      return { base: { path: filename, blob }, head: null };
    case 'renamed':
      // That no line changed does not make the texts equal: of a binary file GitHub counts no lines.
      return { base: { path: previous ?? filename, blob: null }, head: { path: filename, blob } };
    default:
      // "unchanged" says that no line changed, which is so of a file that became binary, too.
      return { base: { path: filename, blob: null }, head: { path: filename, blob } };
  }
}
