import type { Commit } from '../git/commits.js';
import type { JsonObject } from '../json.js';
import type { Repository } from '../repository.js';
import { nodeId } from './user.js';

const UNSIGNED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

/** A commit as the commits endpoints give it. Its people have no accounts: `author` and `committer` are null. */
export function commitShape(repository: Repository, commit: Commit): JsonObject {
  const { apiUrl, htmlUrl } = repository;
  return {
    sha: commit.oid,
    node_id: nodeId('C', `${repository.id}:${commit.oid}`),
    commit: {
      author: { ...commit.author },
      committer: { ...commit.committer },
      message: commit.message,
      tree: { sha: commit.tree, url: `${apiUrl}/git/trees/${commit.tree}` },
      url: `${apiUrl}/git/commits/${commit.oid}`,
      comment_count: 0,
      verification: UNSIGNED,
    },
    url: `${apiUrl}/commits/${commit.oid}`,
    html_url: `${htmlUrl}/commit/${commit.oid}`,
    comments_url: `${apiUrl}/commits/${commit.oid}/comments`,
    author: null,
    committer: null,
    parents: parents(repository, commit, 'commits'),
  };
}

/** A commit as the timeline of a pull request holds it: an event that has no actor and no id. */
export function committedEventShape(repository: Repository, commit: Commit): JsonObject {
  const { apiUrl, htmlUrl } = repository;
  return {
    event: 'committed',
    sha: commit.oid,
    node_id: nodeId('C', `${repository.id}:${commit.oid}`),
    url: `${apiUrl}/git/commits/${commit.oid}`,
    html_url: `${htmlUrl}/commit/${commit.oid}`,
    author: { ...commit.author },
    committer: { ...commit.committer },
    message: commit.message,
    tree: { sha: commit.tree, url: `${apiUrl}/git/trees/${commit.tree}` },
    parents: parents(repository, commit, 'git/commits'),
    verification: UNSIGNED,
  };
}

function parents({ apiUrl, htmlUrl }: Repository, commit: Commit, folder: string): JsonObject[] {
  return commit.parents.map((sha) => ({
    sha,
    url: `${apiUrl}/${folder}/${sha}`,
    html_url: `${htmlUrl}/commit/${sha}`,
  }));
}
