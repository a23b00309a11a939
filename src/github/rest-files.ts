import { decode, maxPlanBytes, tooLarge, type Content } from '../collect/content.js';
import { reasonOf, retrying, type Octokit } from './client.js';
import { notRegular } from './file-modes.js';
import type { Repository, WantedFile } from './repository.js';
import { createTrees, tooManyFiles, type TreeEntry } from './rest-trees.js';

/**
 * Reads single files by their blob, which their commit's tree tells where it is not known. The contents endpoint would be one
 * request, but it follows symbolic links.
 */
export function createTreeReader(
  octokit: Octokit,
  repository: Repository,
): (file: WantedFile, blob: string | null) => Promise<Content | null> {
  const treeOf = createTrees(octokit, repository);

  return async ({ commit, path }, blob) => {
    try {
      if (blob !== null) return await readBlob(octokit, repository, blob);
      const { entries, truncated } = await treeOf(commit);
      const entry = entries.get(path);
      if (entry !== undefined) return await readEntry(octokit, repository, entry);
      return truncated ? { kind: 'unreadable', reason: 'unreadable', detail: tooManyFiles } : null;
    } catch (error) {
      return { kind: 'unreadable', reason: 'unreadable', detail: `the server answered: ${reasonOf(error)}` };
    }
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
