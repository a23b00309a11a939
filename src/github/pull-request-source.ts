import type { PlanSource } from '../collect/plan-source.js';
import { UserError } from '../errors.js';
import { findTip } from './branch-tip.js';
import { nextStepAfter, reasonOf, statusOf, type Octokit } from './client.js';
import { compareCommits } from './compare-commits.js';
import type { PullRequest } from './event.js';
import { listAllFiles } from './list-all-files.js';
import { revisionOn, shortHash, sourceOver, type Ends } from './source.js';

/** A pull request as a source of plans, its head and its base read from the base repository. */
export function pullRequestSource(octokit: Octokit, pullRequest: PullRequest): PlanSource {
  const { owner, repo } = pullRequest;
  return sourceOver(octokit, { owner, repo }, () => {
    const ends = findEnds(octokit, pullRequest);
    const sides = async () => {
      const { base, head } = await ends;
      return { base: base.commit, head: head.commit };
    };
    return { ends, files: listAllFiles(octokit, pullRequest, sides) };
  });
}

async function findEnds(octokit: Octokit, pullRequest: PullRequest): Promise<Ends> {
  const { baseRef, headSha } = pullRequest;
  const { tip, mergeBase } = await findBase(octokit, pullRequest);
  return {
    settings: revisionOn(baseRef, tip),
    base: revisionOn(baseRef, mergeBase),
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
