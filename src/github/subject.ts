import { UserError } from '../errors.js';
import { nextStepAfter, reasonOf, retrying, type Octokit } from './client.js';
import { readPullRequest, type PullRequest } from './event.js';
import { pullRequestPart } from './fetch-pull-request.js';
import type { CommitRange, Head, Occasion, WantedPullRequest } from './occasion.js';
import { hasNext } from './pages.js';
import { Part, serverOrigin } from './part.js';

/** What is checked. Only a pull request has labels, can be a draft, and can be commented on. */
export type Subject =
  | { readonly kind: 'pull request'; readonly pullRequest: PullRequest }
  | { readonly kind: 'commits'; readonly commits: CommitRange };

/** An occasion on which there is something to check. */
type Cause = Exclude<Occasion, { readonly kind: 'nothing' }>;

/** Asks the server for the pull request where the event brings none. It has to be open, and its head the one that the event is of. */
export async function findSubject(octokit: Octokit, cause: Cause): Promise<Subject> {
  switch (cause.kind) {
    case 'pull request':
    case 'commits':
      return cause;
    case 'pull request to be read':
      return { kind: 'pull request', pullRequest: await readWanted(octokit, cause.wanted) };
    case 'pull request to be found': {
      const number = await findNumber(octokit, cause.head);
      // A list tells neither the count of files nor, on every server, whether it is a draft.
      const { owner, repo, headSha } = cause.head;
      return { kind: 'pull request', pullRequest: await readWanted(octokit, { owner, repo, number, headSha }) };
    }
  }
}

async function readWanted(octokit: Octokit, { owner, repo, number, headSha }: WantedPullRequest): Promise<PullRequest> {
  const part = await pullRequestPart(octokit, { owner, repo, number });
  if (part.value('state') === 'closed') {
    throw new UserError(`Pull request ${number} is closed.`, 'Name one that is open with the input pull-request.');
  }
  const pullRequest = readPullRequest(part);
  if (headSha !== null && headSha !== pullRequest.headSha) {
    throw new UserError(
      `The workflow run is of commit ${short(headSha)}, and pull request ${number} has the head ${short(pullRequest.headSha)}.`,
      'Where it got new commits meanwhile, the run of those checks it. Otherwise name the pull request of the run with the input pull-request.',
    );
  }
  return pullRequest;
}

const perPage = 100;
/** Pages of open pull requests that are searched where the branch of the head is not known. */
const maxPages = 10;

/** The number of the one open pull request that has the head. The event's own list of pull requests is empty for those of forks. */
async function findNumber(octokit: Octokit, head: Head): Promise<number> {
  const found: number[] = [];
  for (let page = 1; page <= maxPages; page += 1) {
    const { data, headers } = await listPage(octokit, head, page);
    const parts = new Part(data, 'the list of pull requests', serverOrigin).entries();
    // A server that does not know the filter by branch lists all of them, and one that does not know the size of a page fewer.
    for (const part of parts) if (part.part('head').value('sha') === head.headSha) found.push(part.number('number'));
    if (data.length < perPage && !hasNext(headers)) break;
  }
  const [number, ...others] = found;
  if (number === undefined) {
    throw new UserError(
      `No open pull request has the head ${short(head.headSha)}, which the workflow run is of.`,
      "Run plan-check only after runs of pull requests (if: github.event.workflow_run.event == 'pull_request'), or name one with the input pull-request.",
    );
  }
  if (others.length > 0) {
    throw new UserError(
      `The workflow run is of commit ${short(head.headSha)}, which is the head of several pull requests: ${found.join(', ')}.`,
      'Name one of them with the input pull-request.',
    );
  }
  return number;
}

async function listPage(octokit: Octokit, { owner, repo, label }: Head, page: number) {
  try {
    return await retrying((signal) =>
      octokit.request('GET /repos/{owner}/{repo}/pulls', {
        owner,
        repo,
        state: 'open',
        ...(label === null ? {} : { head: label }),
        per_page: perPage,
        page,
        request: { signal },
      }),
    );
  } catch (cause) {
    throw new UserError(
      `The open pull requests of ${owner}/${repo} could not be listed: ${reasonOf(cause)}.`,
      nextStepAfter(cause, 'pull-requests: read'),
      { cause },
    );
  }
}

function short(sha: string): string {
  return sha.slice(0, 7);
}
