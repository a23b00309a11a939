import type { IssueComment } from '../comment.js';
import type { JsonObject } from '../json.js';
import type { PullRequest } from '../pull-request.js';
import { isBot, nodeId, userShape } from './user.js';

export function commentShape(pull: PullRequest, comment: IssueComment): JsonObject {
  const { repository, number } = pull;
  return {
    url: `${repository.apiUrl}/issues/comments/${comment.id}`,
    html_url: `${repository.htmlUrl}/pull/${number}#issuecomment-${comment.id}`,
    issue_url: `${repository.apiUrl}/issues/${number}`,
    id: comment.id,
    node_id: commentNodeId(comment),
    user: userShape(repository.world.urls, comment.login),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    body: comment.body,
    author_association: isBot(comment.login) ? 'NONE' : 'MEMBER',
    performed_via_github_app: null,
  };
}

export function commentNodeId(comment: IssueComment): string {
  return nodeId('IC', comment.id);
}
