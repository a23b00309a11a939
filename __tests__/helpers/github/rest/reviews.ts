import { ok, type Handlers } from '../exchange.js';
import { paginated } from '../pagination.js';
import { Problem } from '../problem.js';
import type { PullRequest } from '../pull-request.js';
import type { Review, ReviewComment, ReviewState, Side } from '../review.js';
import { reviewCommentShape, reviewShape } from '../shapes/review.js';
import { LONGEST_COMMENT } from './comments.js';
import { findPull } from './pulls.js';

interface ReviewInput {
  readonly body?: string;
  readonly event?: 'APPROVE' | 'COMMENT' | 'REQUEST_CHANGES';
  readonly commit_id?: string;
  readonly comments?: readonly CommentInput[];
}

interface CommentInput {
  readonly path: string;
  readonly body: string;
  readonly line?: number;
  readonly side?: Side;
  readonly start_line?: number;
}

const STATES: Readonly<Record<NonNullable<ReviewInput['event']>, ReviewState>> = {
  APPROVE: 'APPROVED',
  COMMENT: 'COMMENTED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
};

export const reviews: Handlers = {
  'pulls/list-reviews': async (call) => {
    const pull = await findPull(call);
    return paginated(call, pull.reviews, (review) => reviewShape(pull, review));
  },

  'pulls/list-review-comments': async (call) => {
    const pull = await findPull(call);
    return paginated(call, pull.reviewComments, (comment) => reviewCommentShape(pull, comment));
  },

  'pulls/create-review': async (call) => {
    const pull = await findPull(call);
    const input = call.body as unknown as ReviewInput;
    if ((input.event === 'COMMENT' || input.event === 'REQUEST_CHANGES') && !input.body && !input.comments?.length) {
      throw unprocessable('Review cannot be submitted without a body or comments');
    }
    // A commit that the pull request never had as its head; GitHub also takes those in between.
    if (input.commit_id !== undefined && !pull.hasHead(input.commit_id)) {
      throw unprocessable('commit_id is not part of the pull request');
    }
    const { world } = call.repository;
    const review: Review = {
      id: world.nextId(),
      login: call.token.login,
      body: input.body ?? '',
      state: input.event === undefined ? 'PENDING' : STATES[input.event],
      commit: input.commit_id ?? pull.headSha,
      submittedAt: world.now(),
    };
    const comments = await Promise.all((input.comments ?? []).map((comment) => toComment(pull, review, comment)));
    pull.addReview(review, comments);
    return ok(reviewShape(pull, review));
  },
};

/** One comment outside of the diff, and the whole review is refused. */
async function toComment(pull: PullRequest, review: Review, input: CommentInput): Promise<ReviewComment> {
  const file = (await pull.files()).find(({ path }) => path === input.path);
  const side = input.side ?? 'RIGHT';
  if (input.body.trim() === '') throw unprocessable("Body can't be blank");
  if (input.body.length > LONGEST_COMMENT)
    throw unprocessable(`Body is too long (maximum is ${LONGEST_COMMENT} characters)`);
  const hunk = hunkTo(file?.patch ?? '', input.line ?? 0, side);
  const start = input.start_line;
  if (hunk === undefined || (start !== undefined && (start >= (input.line ?? 0) || !holds(hunk, start, side)))) {
    throw unprocessable('Pull request review thread line must be part of the diff');
  }
  const { path, body, line = 0 } = input;
  return { id: pull.repository.world.nextId(), review, path, body, line, side, startLine: start, hunk };
}

/** The hunk of a patch which shows a line on a side, down to that line. */
function hunkTo(patch: string, line: number, side: Side): string | undefined {
  for (const hunk of patch.split(/(?<=\n)(?=@@ )/)) {
    const rows = hunk.replace(/\n$/, '').split('\n');
    const at = numbered(rows, side).indexOf(line);
    if (at >= 0) return rows.slice(0, at + 1).join('\n');
  }
  return undefined;
}

function holds(hunk: string, line: number, side: Side): boolean {
  return numbered(hunk.split('\n'), side).includes(line);
}

/** The line number of every row of a hunk on one side, undefined where the row is not on that side. */
function numbered(rows: readonly string[], side: Side): (number | undefined)[] {
  const [, left = '0', right = '0'] = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(rows[0] ?? '') ?? [];
  const other = side === 'LEFT' ? '+' : '-';
  let next = Number(side === 'LEFT' ? left : right);
  return rows.map((row, index) => {
    if (index === 0 || row.startsWith(other) || row.startsWith('\\')) return undefined;
    next += 1;
    return next - 1;
  });
}

function unprocessable(reason: string): Problem {
  return new Problem(422, 'Unprocessable Entity', { errors: [reason] });
}
