import type { ChangedFile } from '../git/diff.js';
import type { JsonObject } from '../json.js';
import type { Repository } from '../repository.js';

/** One file of a diff between `base` and `head`. */
export function changedFileShape(repository: Repository, file: ChangedFile, base: string, head: string): JsonObject {
  const { apiUrl, htmlUrl } = repository;
  const commit = file.status === 'removed' ? base : head;
  // GitHub encodes the slashes of a path here, and only here.
  const path = encodeURIComponent(file.path);
  return {
    sha: file.oid,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${htmlUrl}/blob/${commit}/${path}`,
    raw_url: `${htmlUrl}/raw/${commit}/${path}`,
    contents_url: `${apiUrl}/contents/${path}?ref=${commit}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }),
    ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
  };
}
