import type { IssueComment } from '../comment.js';
import { given, ok, type Call, type Handlers } from '../exchange.js';
import { paginated } from '../pagination.js';
import { notFound, validationFailed } from '../problem.js';
import type { PullRequest } from '../pull-request.js';
import { commentShape } from '../shapes/comment.js';
import { timelineShape } from '../shapes/timeline.js';
import { findPull } from './pulls.js';

/** In UTF-16 code units, the strictest reading of "characters". The description does not say it; the error message does. */
export const LONGEST_COMMENT = 65_536;

export const comments: Handlers = {
  'issues/list-comments': async (call) => {
    const pull = await findPull(call);
    const since = call.query['since'];
    const wanted = pull.comments.filter(({ updatedAt }) => since === undefined || updatedAt >= since);
    return paginated(call, wanted, (comment) => commentShape(pull, comment));
  },

  'issues/create-comment': async (call) => {
    const pull = await findPull(call);
    const comment = pull.addComment(bodyOf(call), call.token.login);
    return { status: 201, json: commentShape(pull, comment) };
  },

  'issues/get-comment': async (call) => {
    const { pull, comment } = findComment(call);
    return ok(commentShape(pull, comment));
  },

  'issues/update-comment': async (call) => {
    const { pull, comment } = findComment(call);
    comment.body = bodyOf(call);
    comment.updatedAt = call.repository.world.now();
    return ok(commentShape(pull, comment));
  },

  'issues/delete-comment': async (call) => {
    const { pull, comment } = findComment(call);
    pull.deleteComment(comment);
    return { status: 204 };
  },

  'issues/list-events-for-timeline': async (call) =>
    paginated(call, await timelineShape(await findPull(call)), (event) => event),
};

function findComment({ repository, parameters }: Call): { pull: PullRequest; comment: IssueComment } {
  const id = Number(given(parameters, 'comment_id'));
  for (const pull of repository.pullRequests.values()) {
    const comment = pull.comments.find((candidate) => candidate.id === id);
    if (comment !== undefined) return { pull, comment };
  }
  throw notFound();
}

function bodyOf({ body }: Call): string {
  const text = body['body'] as string;
  if (text.trim() === '') throw validationFailed('IssueComment', 'data', 'Body cannot be blank');
  if (text.length > LONGEST_COMMENT) {
    throw validationFailed('IssueComment', 'data', `Body is too long (maximum is ${LONGEST_COMMENT} characters)`);
  }
  return text;
}
