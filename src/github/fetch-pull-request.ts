import { retrying, type Octokit } from './client.js';
import type { Repository } from './repository.js';

/** A pull request as the API has it now. Throws what the client throws. */
export async function fetchPullRequest(
  octokit: Octokit,
  { owner, repo, number }: Repository & { readonly number: number },
) {
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
