import { retrying, type Octokit } from './client.js';
import { readListedFile, type ListedFile } from './list-files.js';
import { Part, serverOrigin } from './part.js';
import type { Repository } from './repository.js';

/** Files that the API lists of a comparison at most (OpenAPI description, repos/compare-commits-with-basehead). */
export const maxComparedFiles = 300;

/** What a server says of two commits. */
export type ComparedCommits =
  | {
      /** The commit that the name of the base stands for. */
      readonly base: string;
      readonly mergeBase: string;
      /** From the merge base to the head; `maxComparedFiles` of them may be not all. Null where the answer has no list. */
      readonly files: readonly ListedFile[] | null;
    }
  /** Forgejo and Gitea list the commits and nothing else. */
  | { readonly mergeBase: null };

/** Compares two commits by `base...head`; either may be a name. Throws what the client throws, and a UserError for no answer. */
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
  const answer = new Part(data, 'the comparison', serverOrigin);
  const [tip, mergeBase] = [answer.optionalPart('base_commit'), answer.optionalPart('merge_base_commit')];
  if (tip === null || mergeBase === null) return { mergeBase: null };
  const files = answer.value('files') == null ? null : answer.optionalParts('files').map(readListedFile);
  return { base: tip.sha('sha'), mergeBase: mergeBase.sha('sha'), files };
}
