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

/** Reads the trees of commits, each asked for once. */
export function createTrees(octokit: Octokit, repository: Repository): (commit: string) => Promise<Tree> {
  const trees = new Map<string, Promise<Tree>>();
  return (commit) => {
    const tree = trees.get(commit) ?? readTree(octokit, repository, commit);
    trees.set(commit, tree);
    return tree;
  };
}

async function readTree(octokit: Octokit, repository: Repository, commit: string): Promise<Tree> {
  const { data } = await retrying((signal) =>
    octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
      ...repository,
      tree_sha: commit,
      recursive: '1',
      request: { signal },
    }),
  );
  return {
    entries: new Map(data.tree.map(({ path, mode, sha, size = 0 }) => [path, { mode, sha, size }])),
    truncated: data.truncated,
  };
}
