import { retrying, type Octokit } from './client.js';
import type { PullRequest } from './event.js';
import { hasNext } from './pages.js';

/** Pages of a pull request's review comments that are searched for ours. */
const maxPages = 30;
const perPage = 100;

/** A comment on lines of head, which must be in one hunk of the diff. */
export interface LineComment {
  readonly path: string;
  /** From 1, the last one included. */
  readonly first: number;
  readonly last: number;
  readonly body: string;
}

/**
 * The bodies of all review comments that the account `author` has written, whatever became of them since: GitHub lists those that are
 * outdated or resolved as well. Throws where there are too many to know.
 */
export async function findReviewComments(
  octokit: Octokit,
  { owner, repo, number }: PullRequest,
  author: Promise<string>,
): Promise<readonly string[]> {
  const listPage = (page: number) =>
    retrying((signal) =>
      octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
        owner,
        repo,
        pull_number: number,
        per_page: perPage,
        page,
        request: { signal },
      }),
    );
  const [login, first] = await Promise.all([author, listPage(1)]);
  const bodies: string[] = [];
  for (let page = 1; page <= maxPages; page += 1) {
    const { data, headers } = page === 1 ? first : await listPage(page);
    // The account of a comment is null once it was deleted, whatever the client's types say.
    const comments: readonly { readonly body: string; readonly user: { readonly login: string } | null }[] = data;
    for (const { body, user } of comments) if (user?.login === login) bodies.push(body);
    if (!hasNext(headers)) return bodies;
  }
  throw new Error(`the pull request has more than ${maxPages * perPage} review comments`);
}

/**
 * Writes one review with comments on the commit that was checked. GitHub refuses it as a whole where one of the lines is not in the
 * diff. Where it fails without a clear answer, the review may be there all the same.
 */
export async function createReview(
  octokit: Octokit,
  { owner, repo, number, headSha }: PullRequest,
  body: string,
  comments: readonly LineComment[],
): Promise<void> {
  const { data } = await octokit.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    owner,
    repo,
    pull_number: number,
    commit_id: headSha,
    event: 'COMMENT',
    body,
    comments: comments.map(({ path, first, last, body: text }) => ({
      path,
      body: text,
      line: last,
      side: 'RIGHT',
      ...(first < last ? { start_line: first, start_side: 'RIGHT' } : {}),
    })),
  });
  // Half an answer, or the page of a proxy, is a text to the client, whatever its type says.
  if (typeof data === 'string') throw new Error('the answer is not JSON');
}
