import { retrying, type Octokit } from './client.js';
import type { Repository } from './repository.js';

/** Everything in a commit, as far as GitHub lists it. */
export interface Tree {
  readonly entries: ReadonlyMap<string, TreeEntry>;
  /** GitHub lists 100,000 entries or 7 MB at most (OpenAPI description, git/get-tree). */
  readonly truncated: boolean;
}

export interface TreeEntry {
  readonly mode: string;
  readonly sha: string;
  readonly size: number;
}

/** Why a truncated tree does not tell of a path. */
export const tooManyFiles = 'the repository has more files than GitHub lists';

/** Pages of a tree that are read from a server that gives it in pages (Forgejo, Gitea: 1,000 entries each). */
const maxPages = 100;

/** Reads the trees of commits, each asked for once. */
export function createTrees(octokit: Octokit, repository: Repository): (commit: string) => Promise<Tree> {
  const trees = new Map<string, Promise<Tree>>();
  return (commit) => {
    const tree = trees.get(commit) ?? readTree(octokit, repository, commit, { recursive: '1' });
    trees.set(commit, tree);
    return tree;
  };
}

/** Reads what is in one directory, by the hash of its tree, or of a commit for the topmost one. */
export async function readDirectory(octokit: Octokit, repository: Repository, tree: string): Promise<Tree> {
  return readTree(octokit, repository, tree, {});
}

async function readTree(
  octokit: Octokit,
  { owner, repo }: Repository,
  tree: string,
  how: { readonly recursive?: '1' },
): Promise<Tree> {
  const entries = new Map<string, TreeEntry>();
  for (let page = 1; ; page += 1) {
    const { data } = await retrying((signal) =>
      octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
        owner,
        repo,
        tree_sha: tree,
        ...how,
        ...(page === 1 ? {} : { page }),
        request: { signal },
      }),
    );
    if (!Array.isArray(data.tree)) throw new Error('the answer is not a tree');
    for (const { path, mode, sha, size = 0 } of data.tree) entries.set(path, { mode, sha, size });
    // On GitHub there is no page behind what is truncated.
    const isFollowed = data.truncated && 'page' in data && data.tree.length > 0 && page < maxPages;
    if (!isFollowed) return { entries, truncated: data.truncated };
  }
}
