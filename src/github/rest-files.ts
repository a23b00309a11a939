import { decode, maxPlanBytes, tooLarge, type Content } from '../collect/content.js';
import { reasonOf, retrying, type Octokit } from './client.js';
import { notRegular } from './file-modes.js';
import type { Repository, WantedFile } from './repository.js';

/**
 * Reads single files by their blob, which their commit's tree tells where it is not known. The contents endpoint would be one
 * request, but it follows symbolic links. A commit's tree is asked for once.
 */
export function createTreeReader(
  octokit: Octokit,
  repository: Repository,
): (file: WantedFile, blob: string | null) => Promise<Content | null> {
  const trees = new Map<string, Promise<Tree>>();

  return async ({ commit, path }, blob) => {
    try {
      if (blob !== null) return await readBlob(octokit, repository, blob);
      const tree = trees.get(commit) ?? readTree(octokit, repository, commit);
      trees.set(commit, tree);
      const { entries, truncated } = await tree;
      const entry = entries.get(path);
      if (entry !== undefined) return await readEntry(octokit, repository, entry);
      return truncated
        ? { kind: 'unreadable', reason: 'unreadable', detail: 'the repository has more files than GitHub lists' }
        : null;
    } catch (error) {
      return { kind: 'unreadable', reason: 'unreadable', detail: `the server answered: ${reasonOf(error)}` };
    }
  };
}

interface Tree {
  readonly entries: ReadonlyMap<string, TreeEntry>;
  /** GitHub lists 100,000 entries or 7 MB at most (OpenAPI description, git/get-tree). */
  readonly truncated: boolean;
}

interface TreeEntry {
  readonly mode: string;
  readonly sha: string;
  readonly size: number;
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

async function readEntry(octokit: Octokit, repository: Repository, entry: TreeEntry): Promise<Content> {
  const special = notRegular(entry.mode);
  if (special !== null) return special;
  return entry.size > maxPlanBytes ? tooLarge(entry.size) : readBlob(octokit, repository, entry.sha);
}

async function readBlob(octokit: Octokit, repository: Repository, sha: string): Promise<Content> {
  const { data } = await retrying((signal) =>
    octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
      ...repository,
      file_sha: sha,
      request: { signal },
    }),
  );
  return decode(Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8'));
}
