import { lacksPermission, reasonOf, retrying, requestTimeout, statusOf, type Octokit } from './client.js';
import type { PullRequest } from './event.js';

/** The first line of our comment; it never carries text from outside. */
const marker = '<!-- plan-check -->';

/** Pages of a pull request's comments that are searched for ours. */
const maxPages = 30;
const perPage = 100;

export interface StickyComment {
  readonly id: number | bigint;
  readonly url: string;
  /** Without the marker. */
  readonly body: string;
}

/** The comment of an earlier run: it begins with the marker and we are its author. The oldest, where there are several. */
export async function findComment(
  octokit: Octokit,
  { owner, repo, number }: PullRequest,
): Promise<StickyComment | null> {
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
  const [login, first] = await Promise.all([ownLogin(octokit), listPage(1)]);
  for (let page = 1; page <= maxPages; page += 1) {
    const { data } = page === 1 ? first : await listPage(page);
    for (const { id, html_url: url, body = '', user } of data) {
      const ours = user?.login === login ? withoutMarker(body) : null;
      if (ours !== null) return { id, url, body: ours };
    }
    if (data.length < perPage) return null;
  }
  return null;
}

/** The rest of a body that begins with the marker's line; null for any other. Who edits a comment by hand leaves it with CRLF. */
function withoutMarker(body: string): string | null {
  const [first, ...rest] = body.split(/\r?\n/);
  return first === marker ? rest.join('\n') : null;
}

/** Writes the comment: edits the one that is there, else creates it. An unchanged text writes nothing. */
export async function writeComment(
  octokit: Octokit,
  { owner, repo, number }: PullRequest,
  existing: StickyComment | null,
  text: string,
): Promise<string> {
  if (existing !== null && sameBody(existing.body, text)) return existing.url;
  const body = `${marker}\n${text}`;
  const request = { signal: AbortSignal.timeout(requestTimeout) };
  const { data } =
    existing === null
      ? await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          owner,
          repo,
          issue_number: number,
          body,
          request,
        })
      : await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
          owner,
          repo,
          comment_id: existing.id,
          body,
          request,
        });
  return data.html_url;
}

/** GitHub trims what it stores. */
function sameBody(one: string, other: string): boolean {
  return one.trim() === other.trim();
}

/** The account that the token writes as. GET /user refuses the token of a workflow run; GraphQL answers it. */
async function ownLogin(octokit: Octokit): Promise<string> {
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

/** Why a comment could not be written, with the permission that is missing where that is why. */
export function commentProblem(error: unknown): string {
  const reason = reasonOf(error);
  return lacksPermission(error)
    ? `the token may not write comments (${reason}); the job needs "permissions: pull-requests: write"`
    : reason;
}

/** Whether the pull request still has the head that was checked. */
export async function isStillHead(octokit: Octokit, { owner, repo, number, headSha }: PullRequest): Promise<boolean> {
  const { data } = await retrying((signal) =>
    octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      owner,
      repo,
      pull_number: number,
      request: { signal },
    }),
  );
  return data.head.sha === headSha;
}
