import type { JsonObject } from '../json.js';
import type { PullRequest } from '../pull-request.js';
import type { Review, ReviewComment } from '../review.js';
import { isBot, nodeId, userShape } from './user.js';

export function reviewShape(pull: PullRequest, review: Review): JsonObject {
  const api = `${pull.repository.apiUrl}/pulls/${pull.number}`;
  const html = `${pull.repository.htmlUrl}/pull/${pull.number}#pullrequestreview-${review.id}`;
  return {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: userShape(pull.repository.world.urls, review.login),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: api,
    _links: { html: { href: html }, pull_request: { href: api } },
    submitted_at: review.submittedAt,
    commit_id: review.commit,
    author_association: association(review),
  };
}

export function reviewCommentShape(pull: PullRequest, comment: ReviewComment): JsonObject {
  const { review } = comment;
  const pullApi = `${pull.repository.apiUrl}/pulls/${pull.number}`;
  const api = `${pull.repository.apiUrl}/pulls/comments/${comment.id}`;
  const html = `${pull.repository.htmlUrl}/pull/${pull.number}#discussion_r${comment.id}`;
  return {
    url: api,
    id: comment.id,
    node_id: nodeId('PRRC', comment.id),
    pull_request_review_id: review.id,
    diff_hunk: comment.hunk,
    path: comment.path,
    commit_id: review.commit,
    original_commit_id: review.commit,
    user: userShape(pull.repository.world.urls, review.login),
    body: comment.body,
    created_at: review.submittedAt,
    updated_at: review.submittedAt,
    html_url: html,
    pull_request_url: pullApi,
    author_association: association(review),
    _links: { self: { href: api }, html: { href: html }, pull_request: { href: pullApi } },
    start_line: comment.startLine ?? null,
    original_start_line: comment.startLine ?? null,
    start_side: comment.startLine === undefined ? null : comment.side,
    line: comment.line,
    original_line: comment.line,
    side: comment.side,
    subject_type: 'line',
  };
}

function association(review: Review): string {
  return isBot(review.login) ? 'NONE' : 'MEMBER';
}
