import { retrying, type Octokit } from './client.js';
import type { ListedFile } from './list-files.js';
import type { Repository } from './repository.js';

/** Files that the API lists of a comparison at most (OpenAPI description, repos/compare-commits-with-basehead). */
export const maxComparedFiles = 300;

/** What a server says of two commits. */
export type ComparedCommits =
  | {
      /** The commit that the name of the base stands for. */
      readonly base: string;
      readonly mergeBase: string;
      /** From the merge base to the head; `maxComparedFiles` of them may be not all. */
      readonly files: readonly ListedFile[];
    }
  /** Forgejo and Gitea list the commits and nothing else. */
  | { readonly mergeBase: null };

/** Compares two commits by `base...head`; either may be a name. Throws what the client throws. */
export async function compareCommits(
  octokit: Octokit,
  { owner, repo }: Repository,
  base: string,
  head: string,
): Promise<ComparedCommits> {
  const { data } = await retrying((signal) =>
    octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      owner,
      repo,
      basehead: `${base}...${head}`,
      per_page: 1,
      request: { signal },
    }),
  );
  const answer: Partial<typeof data> = data;
  if (answer.base_commit === undefined || answer.merge_base_commit === undefined) return { mergeBase: null };
  return {
    base: answer.base_commit.sha,
    mergeBase: answer.merge_base_commit.sha,
    files: answer.files ?? [],
  };
}
