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
  const blobs = new Map<string, Promise<Content>>();

  /** Equal texts are read once: an unchanged or copied file has the blob of the other. */
  function blobOf(sha: string): Promise<Content> {
    const blob = blobs.get(sha) ?? readBlob(octokit, repository, sha);
    blobs.set(sha, blob);
    return blob;
  }

  async function readEntry({ mode, sha, size }: TreeEntry): Promise<Content> {
    return notRegular(mode) ?? (size > maxPlanBytes ? tooLarge(size) : await blobOf(sha));
  }

  return async ({ commit, path }, blob) => {
    try {
      if (blob !== null) return await blobOf(blob);
      const { entries, truncated } = await treeOf(commit);
      const entry = entries.get(path);
      if (entry !== undefined) return await readEntry(entry);
      return truncated ? { kind: 'unreadable', reason: 'unreadable', detail: tooManyFiles } : null;
    } catch (error) {
      return { kind: 'unreadable', reason: 'unreadable', detail: `the server answered: ${reasonOf(error)}` };
    }
  };
}

async function readBlob(octokit: Octokit, { owner, repo }: Repository, sha: string): Promise<Content> {
  const { data } = await retrying((signal) =>
    octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
      owner,
      repo,
      file_sha: sha,
      request: { signal },
    }),
  );
  return decode(Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8'));
}
