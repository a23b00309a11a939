import { setTimeout as sleep } from 'node:timers/promises';
import type { PlanSource } from '../collect/plan-source.js';
import { UserError } from '../errors.js';
import { findTip } from './branch-tip.js';
import { nextStepAfter, reasonOf, statusOf, type Octokit } from './client.js';
import { compareCommits } from './compare-commits.js';
import type { MayHavePlans } from './compare-trees.js';
import type { PullRequest } from './event.js';
import { listAllFiles } from './list-all-files.js';
import { catchUp, expectUnmoved, OtherHead, pullRequestNow } from './pull-request-now.js';
import { revisionOn, shortHash, sourceOver, withoutOrphans, type Ends } from './source.js';

/** A pull request as the server has it, and as a source of plans. */
export interface OpenedPullRequest {
  readonly pullRequest: PullRequest;
  readonly source: PlanSource;
}

/**
 * Asks at once for the pull request, its files and its merge base. Its head and its base are read from the base repository. Throws an
 * OtherHead where the head is not the event's, which a server that is behind its own event is given time for. `mayHavePlans` is asked for
 * where there are too many files to look at all of them.
 */
export async function openPullRequest(
  octokit: Octokit,
  event: PullRequest,
  mayHavePlans: (source: PlanSource) => Promise<MayHavePlans>,
): Promise<OpenedPullRequest> {
  const first = ask(octokit, event, mayHavePlans);
  try {
    return await opened(first);
  } catch (error) {
    if (!(error instanceof OtherHead)) throw error;
    await sleep(catchUp);
    return opened(ask(octokit, event, mayHavePlans));
  }
}

interface Asked {
  readonly now: Promise<PullRequest>;
  readonly source: PlanSource;
}

function ask(octokit: Octokit, event: PullRequest, mayHavePlans: (source: PlanSource) => Promise<MayHavePlans>): Asked {
  const now = pullRequestNow(octokit, event);
  const ends = findEnds(octokit, event, now);
  const sides = async () => {
    const { base, head } = await ends;
    return { base: base.commit, head: head.commit };
  };
  const files = listAllFiles(octokit, event, now, { sides, mayHavePlans: async () => mayHavePlans(source) });
  const confirmed = Promise.all([now, files]).then(async ([pullRequest]) => expectUnmoved(octokit, pullRequest));
  const source = sourceOver(octokit, event, withoutOrphans({ ends, files, confirmed }));
  return { now, source };
}

async function opened({ now, source }: Asked): Promise<OpenedPullRequest> {
  return { pullRequest: await now, source };
}

/** The merge base is asked for by what the event says, before it is known whether that still holds. */
async function findEnds(octokit: Octokit, event: PullRequest, now: Promise<PullRequest>): Promise<Ends> {
  const guess = findBase(octokit, event);
  guess.catch(() => undefined);
  const pullRequest = await now;
  const { baseRef, headSha, mergeBase } = pullRequest;
  const holds = baseRef === event.baseRef && mergeBase === event.mergeBase;
  const base = await (holds ? guess : findBase(octokit, pullRequest));
  return {
    settings: revisionOn(baseRef, base.tip),
    base: revisionOn(baseRef, base.mergeBase),
    head: { commit: headSha, name: shortHash(headSha) },
  };
}

interface Base {
  readonly tip: string;
  readonly mergeBase: string;
}

/** Asks with the name of the target branch, as the event's commit can be hours old; with that commit where the name is gone. */
async function findBase(octokit: Octokit, pullRequest: PullRequest): Promise<Base> {
  const { baseRef, baseSha, headSha, mergeBase } = pullRequest;
  if (mergeBase !== null) return { tip: (await findTip(octokit, pullRequest, baseRef)) ?? baseSha, mergeBase };
  const compare = (base: string) => compareCommits(octokit, pullRequest, base, headSha);
  try {
    const found = await compare(baseRef).catch((error: unknown) => {
      if (statusOf(error) !== 404) throw error;
      return compare(baseSha);
    });
    if (found.mergeBase !== null) return { tip: found.base, mergeBase: found.mergeBase };
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    if (statusOf(cause) === 404) throw noMergeBase(pullRequest, cause);
    throw new UserError(
      `The merge base of ${baseRef} and ${shortHash(headSha)} could not be asked for: ${reasonOf(cause)}.`,
      nextStepAfter(cause, 'contents: read'),
      { cause },
    );
  }
  throw new UserError(
    `The server does not tell the merge base of ${baseRef} and ${shortHash(headSha)}.`,
    'Check that the server is GitHub, Forgejo or Gitea, and of a version that its makers still care for.',
  );
}

function noMergeBase({ baseRef, headSha }: PullRequest, cause: unknown): UserError {
  return new UserError(
    `There is no merge base of ${baseRef} and ${shortHash(headSha)}: the branches share no commit, or the token may not read the repository.`,
    'Check that the pull request can be merged, and that the job has "permissions: contents: read".',
    { cause },
  );
}
