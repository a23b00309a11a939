import { retrying, statusOf, type Octokit } from './client.js';
import type { PullRequest } from './event.js';

/** Pages of a pull request's comments that are searched for ours. */
const maxPages = 30;
const perPage = 100;

export interface StickyComment {
  readonly id: number | bigint;
  readonly url: string;
  /** Without the marker. */
  readonly body: string;
}

/** The comments that were searched end before the pull request's do, and none of ours is among them. */
export class TooManyComments extends Error {
  constructor() {
    super(`none of the first ${(maxPages * perPage).toLocaleString('en')} comments is ours, and there may be more`);
  }
}

/**
 * The comments of earlier runs, the oldest first: they begin with the line of the marker, and we, the account `author`, wrote them. Throws a
 * TooManyComments where one of them may be behind those that are searched: every run would add one more.
 */
export async function findComments(
  octokit: Octokit,
  { owner, repo, number }: PullRequest,
  marker: string,
  author: Promise<string>,
): Promise<readonly StickyComment[]> {
  const listPage = (page: number) =>
    retrying((signal) =>
      octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        owner,
        repo,
        issue_number: number,
        per_page: perPage,
        page,
        request: { signal },
      }),
    );
  const [login, first] = await Promise.all([author, listPage(1)]);
  const found: StickyComment[] = [];
  for (let page = 1; page <= maxPages; page += 1) {
    const { data } = page === 1 ? first : await listPage(page);
    if (!Array.isArray(data)) throw new Error('the answer is not a list of comments');
    for (const { id, html_url: url, body = '', user } of data) {
      const ours = user?.login === login ? withoutMarker(body, marker) : null;
      if (ours !== null) found.push({ id, url, body: ours });
    }
    if (data.length < perPage) return found;
  }
  if (found.length === 0) throw new TooManyComments();
  return found;
}

/** The rest of a body that begins with the marker's line; null for any other. Who edits a comment by hand leaves it with CRLF. */
function withoutMarker(body: string, marker: string): string | null {
  const [first, ...rest] = body.split(/\r?\n/);
  return first === marker ? rest.join('\n') : null;
}

/** Creates a comment. Where it fails without a clear answer, the comment may be there all the same. */
export async function createComment(
  octokit: Octokit,
  { owner, repo, number }: PullRequest,
  marker: string,
  text: string,
): Promise<StickyComment> {
  const { data } = await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    owner,
    repo,
    issue_number: number,
    body: `${marker}\n${text}`,
  });
  return commentOf(data, text);
}

/** Writes another text into a comment of ours. */
export async function editComment(
  octokit: Octokit,
  { owner, repo }: PullRequest,
  { id }: StickyComment,
  marker: string,
  text: string,
): Promise<StickyComment> {
  const { data } = await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    owner,
    repo,
    comment_id: id,
    body: `${marker}\n${text}`,
  });
  return commentOf(data, text);
}

/** Deletes a comment of ours. One that is gone already fails with 404. */
export async function deleteComment(
  octokit: Octokit,
  { owner, repo }: PullRequest,
  { id }: StickyComment,
): Promise<void> {
  await octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id });
}

/** Half an answer, or the page of a proxy, is a text to the client, whatever its type says. */
function commentOf(data: { readonly id: number | bigint; readonly html_url: string }, body: string): StickyComment {
  if (typeof data === 'string') throw new Error('the answer is not JSON');
  return { id: data.id, url: data.html_url, body };
}

/** The account that the token writes as. GET /user refuses the token of a workflow run; GraphQL answers it. */
export async function ownLogin(octokit: Octokit): Promise<string> {
  try {
    const { viewer } = await retrying((signal) =>
      octokit.graphql<{ readonly viewer: { readonly login: string } }>('query author { viewer { login } }', {
        request: { signal },
      }),
    );
    return viewer.login;
  } catch (error) {
    // A name that is only guessed where the server has one to give would not find the comment, and write another.
    if (statusOf(error) !== 404) throw error;
    // A server without GraphQL: the account of workflow runs goes by this name.
    return 'github-actions[bot]';
  }
}
