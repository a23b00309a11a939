import type { Octokit } from './client.js';
import type { PullRequest } from './event.js';
import { readHunks, type Hunk } from './hunks.js';
import { listPage, maxPages } from './list-files.js';

/**
 * What the diff of a pull request shows of some files of its head, by their paths. A file of which the server shows no diff, because it
 * is too large or does not change, is not in it. Throws what the client throws.
 */
export async function readDiff(
  octokit: Octokit,
  pullRequest: PullRequest,
  paths: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly Hunk[]>> {
  const shown = new Map<string, readonly Hunk[]>();
  let found = 0;
  for (let page = 1; page <= maxPages && found < paths.size; page += 1) {
    const { files, isFollowed } = await listPage(octokit, pullRequest, page);
    for (const { filename, patch } of files) {
      if (!paths.has(filename)) continue;
      found += 1;
      if (patch !== null) shown.set(filename, readHunks(patch));
    }
    if (!isFollowed) break;
  }
  return shown;
}
