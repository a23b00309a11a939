import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config/config.js';
import { asksForLook, isUncertain, statusOf, type Octokit } from '../github/client.js';
import type { PullRequest } from '../github/event.js';
import { isStillHead } from '../github/pull-request-now.js';
import {
  createComment,
  deleteComment,
  editComment,
  findComments,
  type StickyComment,
} from '../github/sticky-comment.js';
import type { Report } from '../model/report.js';
import { toMarkdown } from '../report/markdown/comment.js';
import type { LinkTarget } from '../report/markdown/links.js';
import { commentMarker } from '../report/markdown/marker.js';
import {
  isNewer,
  nextState,
  readState,
  sinceLine,
  tellsTheSame,
  writeState,
  type CommentState,
  type RunNumber,
} from '../report/markdown/since.js';

export interface CommentTask {
  readonly octokit: Octokit;
  readonly pullRequest: PullRequest;
  readonly config: Config;
  readonly links: LinkTarget;
  /** Tells the comment from that of another step; null for the only one. */
  readonly instance: string | null;
  readonly run: RunNumber | null;
  /** The account that the token writes as. */
  readonly author: () => Promise<string>;
}

/** What became of the comment. */
export interface CommentOutcome {
  /** Null where no comment was written or found. */
  readonly url: string | null;
  /** Whose word the comment is left to; null where it is ours. */
  readonly leftTo: 'newer head' | 'newer run' | null;
  /** Why comments that are one too many are still there; null where none are. */
  readonly leftOver: unknown;
}

/** A run that meets others which write as well gives up tidying at some time: the others tidy, too. */
const maxLooks = 6;

/**
 * Brings the pull request to have one comment that tells this report: looks, writes what is missing, and looks again until there is
 * nothing to do. A look comes before every write, so nothing is written twice where an answer got lost or another run was
 * quicker: the oldest comment stays, and the others are deleted. Throws what made a write fail.
 */
export async function publishComment(report: Report, task: CommentTask): Promise<CommentOutcome> {
  const { octokit, pullRequest, instance, author } = task;
  const marker = commentMarker(instance);
  // Before the first look: a connection that waits for it may be closed by the time of the write.
  const write = writer(report, task);
  let written: StickyComment | null = null;
  let failed = false;
  let undeleted: unknown = null;
  const isOurs = ({ id, body }: StickyComment) => id === written?.id || isOf(readState(body), task.run);
  for (let look = 1; ; look += 1) {
    const [found, current] = await Promise.all([
      findComments(octokit, pullRequest, marker, author()),
      isStillHead(octokit, pullRequest),
    ]);
    const [oldest = written, ...others] = found;
    // A comment that is there must not go on saying what no longer holds.
    if (oldest === null && !asksForComment(report, task.config)) return toldBy(null);
    const { text, outdated } = write(found);
    if (!current || outdated) {
      // The other run has looked before ours was there.
      const problem = await deleteAll(octokit, pullRequest, others.filter(isOurs));
      const leftOver = statusOf(problem) === 404 ? null : problem;
      return { url: oldest?.url ?? null, leftTo: current ? 'newer run' : 'newer head', leftOver };
    }
    const isTold = oldest !== null && tellsTheSame(oldest.body, text);
    if (isTold && others.length === 0) return toldBy(oldest);
    if (look === maxLooks) return toldBy(oldest, others.length === 0 ? null : undeleted);
    try {
      if (oldest === null) written = await createComment(octokit, pullRequest, marker, text);
      else if (!isTold) written = await editComment(octokit, pullRequest, oldest, marker, text);
    } catch (error) {
      // It may have been written: the next look tells.
      if (failed || !asksForLook(error)) throw error;
      failed = true;
      await sleep(betweenTries);
      continue;
    }
    const problem = await deleteAll(octokit, pullRequest, others);
    undeleted = problem ?? new Error('the server says that it is deleted, and shows it');
    if (problem === null || statusOf(problem) === 404) continue;
    if (failed || !isUncertain(problem)) return toldBy(oldest, problem);
    failed = true;
    await sleep(betweenTries);
  }
}

/** Milliseconds. */
const betweenTries = 2_000;

function toldBy(comment: StickyComment | null, leftOver: unknown = null): CommentOutcome {
  return { url: comment?.url ?? null, leftTo: null, leftOver };
}

/** Whether a run has written a comment. */
function isOf(state: CommentState | null, run: RunNumber | null): boolean {
  return run !== null && state?.run?.id === run.id && state.run.attempt === run.attempt;
}

/** What the comment is to say, and whether a later run has said it better. It is written anew only where it would say something else. */
function writer(report: Report, { links, pullRequest, run }: CommentTask) {
  const render = (since: string | null) => toMarkdown(report, { links, since, draft: pullRequest.draft });
  let last: { readonly since: string | null; readonly text: string } = { since: null, text: render(null) };
  const textSince = (since: string | null) => {
    if (last.since !== since) last = { since, text: render(since) };
    return last.text;
  };
  return (found: readonly StickyComment[]): { readonly text: string; readonly outdated: boolean } => {
    const states = found.map(({ body }) => readState(body));
    const state = nextState(report, states[0] ?? null, run);
    const outdated = states.some((written) => written !== null && isNewer(written, state));
    return { text: `${textSince(sinceLine(state))}${writeState(state)}\n`, outdated };
  };
}

/** The last error, where there was one. What is not found may have been deleted by another run, so the next one is tried. */
async function deleteAll(
  octokit: Octokit,
  pullRequest: PullRequest,
  comments: readonly StickyComment[],
): Promise<unknown> {
  let problem: unknown = null;
  for (const comment of comments) {
    try {
      await deleteComment(octokit, pullRequest, comment);
    } catch (error) {
      problem = error;
      if (statusOf(error) !== 404) break;
    }
  }
  return problem;
}

function asksForComment(report: Report, { comment }: Config): boolean {
  switch (comment) {
    case 'always':
      return true;
    case 'on-change':
      return report.skipped.length > 0 || report.plans.some((plan) => plan.change.kind !== 'unchanged');
    case 'on-findings':
      return report.findings.some((finding) => !finding.existing);
    case 'never':
      return false;
  }
}
