import { UserError } from '../errors.js';
import { nextStepAfter, reasonOf, retrying, statusOf, type Octokit } from './client.js';
import { Part, serverOrigin } from './part.js';
import type { Repository } from './repository.js';

type Numbered = Repository & { readonly number: number };

/** A pull request as the API has it now. Throws what the client throws. */
export async function fetchPullRequest(octokit: Octokit, { owner, repo, number }: Numbered) {
  const { data } = await retrying((signal) =>
    octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      owner,
      repo,
      pull_number: number,
      request: { signal },
    }),
  );
  return data;
}

/** The same, to be read part by part. Throws a UserError where it cannot be had. */
export async function pullRequestPart(octokit: Octokit, wanted: Numbered): Promise<Part> {
  const { owner, repo, number } = wanted;
  try {
    return new Part(await fetchPullRequest(octokit, wanted), `pull request ${number}`, serverOrigin);
  } catch (cause) {
    const missing = statusOf(cause) === 404;
    throw new UserError(
      missing
        ? `There is no pull request ${number} in ${owner}/${repo}, or the token may not read it.`
        : `Pull request ${number} could not be read: ${reasonOf(cause)}.`,
      missing
        ? 'Check the input pull-request, where it is given, and that the job has "permissions: pull-requests: read".'
        : nextStepAfter(cause, 'pull-requests: read'),
      { cause },
    );
  }
}
