import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../errors.js';
import type { Octokit } from './client.js';
import { readPullRequest, type PullRequest } from './event.js';
import { fetchPullRequest, pullRequestPart } from './fetch-pull-request.js';
import { shortHash } from './source.js';

/** The pull request has another head than the one that the run is of. */
export class OtherHead extends UserError {}

/** Milliseconds in which a server that is behind its own event may catch up. */
export const catchUp = 2_000;

/**
 * The pull request as the server has it. An event is a picture of the moment when it was sent, and a run may begin again days later.
 * Throws an OtherHead where its head is not the one that is known, unless it is merged: what is merged is not checked.
 */
export async function pullRequestNow(octokit: Octokit, known: PullRequest): Promise<PullRequest> {
  const now = readPullRequest(await pullRequestPart(octokit, known));
  if (!now.merged && now.headSha !== known.headSha) throw otherHead(known, now);
  return now;
}

/**
 * Throws a UserError unless the server still has the known head and target branch. A list of files is of whatever they are when it is
 * asked for: one that they stand before and behind is of them.
 */
export async function expectUnmoved(octokit: Octokit, known: PullRequest): Promise<void> {
  const now = await pullRequestNow(octokit, known).catch(async (error: unknown) => {
    if (!(error instanceof OtherHead)) throw error;
    await sleep(catchUp);
    return pullRequestNow(octokit, known);
  });
  if (now.merged || now.baseRef === known.baseRef) return;
  throw new UserError(
    `The target branch of pull request ${known.number} was changed from ${known.baseRef} to ${now.baseRef} while it was checked.`,
    'Run it again.',
  );
}

/** Whether the pull request still has the head that was checked. */
export async function isStillHead(octokit: Octokit, pullRequest: PullRequest): Promise<boolean> {
  const { head } = await fetchPullRequest(octokit, pullRequest);
  return head.sha === pullRequest.headSha;
}

function otherHead({ number, headSha }: PullRequest, now: PullRequest): OtherHead {
  return new OtherHead(
    `This run is of commit ${shortHash(headSha)}, and pull request ${number} has another head by now, ${shortHash(now.headSha)}.`,
    'The run of that head checks it; where there is none, run the checks of that head again.',
  );
}
