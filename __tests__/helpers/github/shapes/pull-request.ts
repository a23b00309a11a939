import type { JsonObject } from '../json.js';
import type { Label, PullRequest } from '../pull-request.js';
import type { Repository } from '../repository.js';
import { repositoryShape } from './repository.js';
import { nodeId, userShape } from './user.js';

/** A pull request as lists hold it. */
export function simplePullRequestShape(pull: PullRequest): JsonObject {
  const { repository, number, id } = pull;
  const api = `${repository.apiUrl}/pulls/${number}`;
  const issue = `${repository.apiUrl}/issues/${number}`;
  const html = `${repository.htmlUrl}/pull/${number}`;
  const links = {
    self: api,
    html,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${api}/comments`,
    review_comment: `${repository.apiUrl}/pulls/comments{/number}`,
    commits: `${api}/commits`,
    statuses: `${repository.apiUrl}/statuses/${pull.headSha}`,
  };
  return {
    url: api,
    id,
    node_id: pullRequestNodeId(pull),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    comments_url: links.comments,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    commits_url: links.commits,
    statuses_url: links.statuses,
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    number,
    state: pull.state,
    locked: false,
    title: pull.title,
    body: pull.body,
    draft: pull.draft,
    user: userShape(repository.world.urls, pull.user),
    labels: pull.labels.map((label) => labelShape(repository, label)),
    milestone: null,
    active_lock_reason: null,
    created_at: pull.createdAt,
    updated_at: pull.createdAt,
    closed_at: pull.closedAt ?? null,
    merged_at: pull.merged ? (pull.closedAt ?? null) : null,
    merge_commit_sha: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    author_association: pull.isFromFork ? 'CONTRIBUTOR' : 'MEMBER',
    auto_merge: null,
    head: sideShape(pull.headRepository, pull.headRef, pull.headSha, pull),
    base: sideShape(repository, pull.baseRef, pull.baseSha, pull),
  };
}

/** A pull request by itself, with its counts. Whether it could be merged is not known, as at GitHub at first. */
export async function pullRequestShape(pull: PullRequest): Promise<JsonObject> {
  const files = await pull.files();
  const commits = await pull.repository.git.commitsBetween(await pull.mergeBase(), pull.headSha);
  return {
    ...simplePullRequestShape(pull),
    merged: pull.merged,
    mergeable: null,
    rebaseable: null,
    mergeable_state: 'unknown',
    merged_by: null,
    comments: pull.comments.length,
    review_comments: pull.reviewComments.length,
    maintainer_can_modify: pull.isFromFork,
    commits: commits.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}

/** The payload of a `pull_request` event. */
export async function pullRequestEventShape(
  pull: PullRequest,
  action: string,
  sender: string,
  members: JsonObject,
): Promise<JsonObject> {
  return {
    action,
    number: pull.number,
    pull_request: await pullRequestShape(pull),
    ...members,
    repository: repositoryShape(pull.repository),
    sender: userShape(pull.repository.world.urls, sender),
  };
}

export function pullRequestNodeId(pull: PullRequest): string {
  return nodeId('PR', pull.id);
}

function labelShape(repository: Repository, label: Label): JsonObject {
  return {
    id: label.id,
    node_id: nodeId('LA', label.id),
    url: `${repository.apiUrl}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: 'ededed',
    default: false,
    description: null,
  };
}

/** `head` or `base`. Of a deleted fork GitHub tells no repository, but still the commit and the branch. */
function sideShape(repository: Repository | undefined, ref: string, sha: string, pull: PullRequest): JsonObject {
  const owner = repository?.owner ?? pull.user;
  return {
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: userShape(pull.repository.world.urls, owner),
    repo: repository === undefined ? null : repositoryShape(repository),
  };
}
