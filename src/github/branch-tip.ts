import { UserError } from '../errors.js';
import { nextStepAfter, reasonOf, retrying, statusOf, type Octokit } from './client.js';
import { Part, serverOrigin } from './part.js';
import type { Repository } from './repository.js';

/** The newest commit of a branch; null where there is no such branch. */
export async function findTip(octokit: Octokit, { owner, repo }: Repository, branch: string): Promise<string | null> {
  try {
    const { data } = await retrying((signal) =>
      octokit.request('GET /repos/{owner}/{repo}/branches/{branch}', { owner, repo, branch, request: { signal } }),
    );
    const commit = new Part(data, `the branch ${branch}`, serverOrigin).part('commit');
    // Forgejo and Gitea call it id.
    return commit.optionalSha('sha') ?? commit.sha('id');
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    if (statusOf(cause) === 404) return null;
    throw new UserError(
      `The newest commit of ${branch} could not be asked for: ${reasonOf(cause)}.`,
      nextStepAfter(cause, 'contents: read'),
      { cause },
    );
  }
}
