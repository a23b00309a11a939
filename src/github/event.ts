import { UserError } from '../errors.js';
import { Part, type Origin } from './part.js';
import type { Repository } from './repository.js';

/** What the program needs to know of a pull request; nothing in it is trusted to be more than a text or a number. */
export interface PullRequest extends Repository {
  readonly number: number;
  readonly headSha: string;
  readonly baseRef: string;
  /** The commit of the target branch that the event knew; it can be hours old. */
  readonly baseSha: string;
  /** Null on a server that does not count them. */
  readonly changedFiles: number | null;
  /** From a server that tells it with the pull request (Forgejo, Gitea); null where it has to be asked for. */
  readonly mergeBase: string | null;
  readonly draft: boolean;
  readonly merged: boolean;
  /** The names of its labels when it was looked at. */
  readonly labels: readonly string[];
  /** Null where the account has been deleted. */
  readonly author: Account | null;
}

/** An account as the API names it. The id stays when the login changes. */
export interface Account {
  readonly login: string;
  readonly id: number;
}

export const pullRequestEvents: readonly string[] = ['pull_request', 'pull_request_target'];

/** Reads the payload of an event that brings a pull request. Throws a UserError for any other event or payload. */
export function readEvent(name: string, payload: unknown): PullRequest {
  if (!pullRequestEvents.includes(name)) {
    throw new UserError(`The event "${name}" brings no pull request.`, `These do: ${pullRequestEvents.join(', ')}.`);
  }
  return readPullRequest(eventPart(name, payload).part('pull_request'));
}

/** The payload of an event, whatever it is. */
export function eventPart(name: string, payload: unknown): Part {
  const origin: Origin = {
    what: "The event's payload",
    nextStep: `Run plan-check in a workflow on the ${name} event; GITHUB_EVENT_PATH names the payload.`,
  };
  return new Part(payload, 'the event', origin);
}

/** Reads a pull request as events and the API have it. Its head repository is not looked at: that of a deleted fork is null. */
export function readPullRequest(pullRequest: Part): PullRequest {
  const base = pullRequest.part('base');
  return {
    ...readRepository(base.part('repo')),
    number: pullRequest.number('number'),
    headSha: pullRequest.part('head').sha('sha'),
    baseRef: base.text('ref'),
    baseSha: base.sha('sha'),
    changedFiles: pullRequest.optionalNumber('changed_files'),
    mergeBase: pullRequest.optionalSha('merge_base'),
    draft: pullRequest.value('draft') === true,
    merged: pullRequest.value('merged') === true,
    labels: pullRequest.optionalParts('labels').map((label) => label.text('name')),
    author: readAccount(pullRequest.optionalPart('user')),
  };
}

export function readRepository(repository: Part): Repository {
  return { owner: repository.part('owner').text('login'), repo: repository.text('name') };
}

function readAccount(user: Part | null): Account | null {
  return user === null ? null : { login: user.text('login'), id: user.number('id') };
}
