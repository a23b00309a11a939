import { UserError } from '../errors.js';
import type { Repository } from './repository.js';

/** What the program needs to know of a pull request; nothing in it is trusted to be more than a text or a number. */
export interface PullRequest extends Repository {
  readonly number: number;
  readonly headSha: string;
  readonly baseRef: string;
  /** The commit of the target branch that the event knew; it can be hours old. */
  readonly baseSha: string;
  readonly changedFiles: number;
  readonly draft: boolean;
  /** The names of its labels when the event was sent. */
  readonly labels: readonly string[];
  /** Null where the account has been deleted. */
  readonly author: Account | null;
}

/** An account as the API names it. The id stays when the login changes. */
export interface Account {
  readonly login: string;
  readonly id: number;
}

const pullRequestEvents = ['pull_request', 'pull_request_target'];

/** Reads the payload of an event. Throws a UserError for an event, or a payload, that has no pull request. */
export function readEvent(name: string, payload: unknown): PullRequest {
  if (!pullRequestEvents.includes(name)) {
    throw new UserError(
      `The event "${name}" is not one that plan-check can check.`,
      `Run it on: ${pullRequestEvents.join(', ')}.`,
    );
  }
  const pullRequest = new Part(payload, 'the event').part('pull_request');
  const base = pullRequest.part('base');
  const repository = base.part('repo');
  return {
    owner: repository.part('owner').text('login'),
    repo: repository.text('name'),
    number: pullRequest.number('number'),
    headSha: pullRequest.part('head').sha('sha'),
    baseRef: base.text('ref'),
    baseSha: base.sha('sha'),
    changedFiles: pullRequest.number('changed_files'),
    draft: pullRequest.value('draft') === true,
    labels: pullRequest.optionalParts('labels').map((label) => label.text('name')),
    author: accountOf(pullRequest.optionalPart('user')),
  };
}

function accountOf(user: Part | null): Account | null {
  return user === null ? null : { login: user.text('login'), id: user.number('id') };
}

/** A part of the payload that knows its own name. */
class Part {
  constructor(
    private readonly content: unknown,
    private readonly name: string,
  ) {}

  value(key: string): unknown {
    if (typeof this.content !== 'object' || this.content === null) throw this.error('an object');
    return new Map(Object.entries(this.content)).get(key);
  }

  part(key: string): Part {
    const part = new Part(this.value(key), `${this.name}.${key}`);
    if (typeof part.content !== 'object' || part.content === null) throw part.error('an object');
    return part;
  }

  /** Null where the payload has nothing there. */
  optionalPart(key: string): Part | null {
    return this.value(key) == null ? null : this.part(key);
  }

  /** The entries of a list; none where the payload has nothing there. */
  optionalParts(key: string): readonly Part[] {
    const list = this.value(key) ?? [];
    if (!Array.isArray(list)) throw new Part(list, `${this.name}.${key}`).error('a list');
    return list.map((entry, index) => new Part(entry, `${this.name}.${key}[${index}]`));
  }

  text(key: string): string {
    const value = this.value(key);
    if (typeof value === 'string' && value !== '') return value;
    throw new Part(value, `${this.name}.${key}`).error('a text');
  }

  sha(key: string): string {
    const value = this.text(key);
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return value;
    throw new Part(value, `${this.name}.${key}`).error("a commit's full hash");
  }

  number(key: string): number {
    const value = this.value(key);
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
    throw new Part(value, `${this.name}.${key}`).error('a whole number');
  }

  private error(expected: string): UserError {
    return new UserError(
      `The event's payload has ${describe(this.content)} at ${this.name}, where ${expected} was expected.`,
      'Run plan-check in a workflow on the pull_request event; GITHUB_EVENT_PATH names the payload.',
    );
  }
}

function describe(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return JSON.stringify(value).slice(0, 80);
  }
  return value == null ? 'nothing' : 'something else';
}
