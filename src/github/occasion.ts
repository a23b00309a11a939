import { UserError } from '../errors.js';
import { eventPart, pullRequestEvents, readPullRequest, readRepository, type PullRequest } from './event.js';
import type { Part } from './part.js';
import type { Repository } from './repository.js';

/** What an event asks to have checked, as far as its payload tells. */
export type Occasion =
  | { readonly kind: 'pull request'; readonly pullRequest: PullRequest }
  | { readonly kind: 'pull request to be read'; readonly wanted: WantedPullRequest }
  | { readonly kind: 'pull request to be found'; readonly head: Head }
  | { readonly kind: 'commits'; readonly commits: CommitRange }
  /** There is nothing to check; `why` is a sentence. */
  | { readonly kind: 'nothing'; readonly why: string };

/** A pull request of which only the number is known. */
export interface WantedPullRequest extends Repository {
  readonly number: number;
  /** The commit that its head has to be; null where any will do. */
  readonly headSha: string | null;
}

/** The head of a pull request of which the number is not known. */
export interface Head extends Repository {
  readonly headSha: string;
  /** Its branch with the account that has it, such as `octocat:feature`; null where the payload does not tell. */
  readonly label: string | null;
}

/** Commits that no pull request stands for: what a branch got by a push, or a merge queue put together. */
export interface CommitRange extends Repository {
  readonly event: 'push' | 'merge_group';
  /** What the commits are compared with: a commit, or a branch where the pushed one is new. The merge base counts. */
  readonly base: { readonly kind: 'commit'; readonly sha: string } | { readonly kind: 'branch'; readonly name: string };
  readonly headSha: string;
  /** The branch that the commits are on, or are to go to. */
  readonly branch: string;
  /** The branch that the settings are read from. */
  readonly settingsBranch: string;
}

/** Events and what is read of them. `asked` is the input pull-request. */
const readers: Readonly<Record<string, (event: Part, asked: number | null) => Occasion>> = {
  merge_group: readMergeGroup,
  push: readPush,
  workflow_dispatch: readDispatch,
  workflow_run: readWorkflowRun,
};

/** Reads the payload of an event. Throws a UserError for an event that cannot be checked, and for a payload that is none. */
export function readOccasion(name: string, payload: unknown, asked: number | null): Occasion {
  const event = eventPart(name, payload);
  if (pullRequestEvents.includes(name)) return readPullRequestEvent(event, asked);
  const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
  if (reader !== undefined) return reader(event, asked);
  throw new UserError(
    `The event "${name}" is not one that plan-check can check.`,
    `Run it on: ${[...pullRequestEvents, ...Object.keys(readers)].join(', ')}.`,
  );
}

function readPullRequestEvent(event: Part, asked: number | null): Occasion {
  const part = event.part('pull_request');
  const pullRequest = readPullRequest(part);
  if (asked !== null && asked !== pullRequest.number) {
    throw new UserError(
      `The event is of pull request ${pullRequest.number}, and the input pull-request names ${asked}.`,
      'Leave the input out on events that bring a pull request.',
    );
  }
  if (part.value('state') === 'closed') {
    return { kind: 'nothing', why: `Pull request ${pullRequest.number} is closed.` };
  }
  return { kind: 'pull request', pullRequest };
}

function readMergeGroup(event: Part, asked: number | null): Occasion {
  refuseNumber('merge_group', asked);
  const group = event.part('merge_group');
  const branch = branchOf(group.text('base_ref')) ?? group.text('base_ref');
  return {
    kind: 'commits',
    commits: {
      ...readRepository(event.part('repository')),
      event: 'merge_group',
      base: { kind: 'commit', sha: group.sha('base_sha') },
      headSha: group.sha('head_sha'),
      branch,
      settingsBranch: branch,
    },
  };
}

function readPush(event: Part, asked: number | null): Occasion {
  refuseNumber('push', asked);
  const ref = event.text('ref');
  const [before, after] = [event.sha('before'), event.sha('after')];
  const repository = event.part('repository');
  const branch = branchOf(ref);
  if (branch === null) return { kind: 'nothing', why: `The push is to ${ref}, which is no branch.` };
  if (isNoCommit(after)) return { kind: 'nothing', why: `The push deleted the branch ${branch}.` };
  const defaultBranch = repository.text('default_branch');
  if (isNoCommit(before) && branch === defaultBranch) {
    return { kind: 'nothing', why: `The push is the first one to ${branch}: there is nothing to compare it with.` };
  }
  return {
    kind: 'commits',
    commits: {
      ...readRepository(repository),
      event: 'push',
      base: isNoCommit(before) ? { kind: 'branch', name: defaultBranch } : { kind: 'commit', sha: before },
      headSha: after,
      branch,
      settingsBranch: defaultBranch,
    },
  };
}

function readDispatch(event: Part, asked: number | null): Occasion {
  if (asked === null) {
    throw new UserError(
      'The event workflow_dispatch does not tell which pull request to check.',
      'Name it with the input pull-request: pull-request: ${{ inputs.pull-request }}.',
    );
  }
  const wanted = { ...readRepository(event.part('repository')), number: asked, headSha: null };
  return { kind: 'pull request to be read', wanted };
}

function readWorkflowRun(event: Part, asked: number | null): Occasion {
  const repository = readRepository(event.part('repository'));
  const run = event.part('workflow_run');
  const headSha = run.sha('head_sha');
  if (asked !== null) return { kind: 'pull request to be read', wanted: { ...repository, number: asked, headSha } };
  const owner = run.optionalPart('head_repository')?.part('owner').text('login') ?? null;
  const branch = run.optionalText('head_branch');
  const label = owner === null || branch === null ? null : `${owner}:${branch}`;
  return { kind: 'pull request to be found', head: { ...repository, headSha, label } };
}

function refuseNumber(name: string, asked: number | null): void {
  if (asked === null) return;
  throw new UserError(
    `The event ${name} is of commits, and the input pull-request names pull request ${asked}.`,
    'Leave the input out on this event.',
  );
}

function branchOf(ref: string): string | null {
  return /^refs\/heads\/(.+)$/s.exec(ref)?.[1] ?? null;
}

/** Zeros stand for the commit before the first and after the last one of a branch. */
function isNoCommit(sha: string): boolean {
  return /^0+$/.test(sha);
}
