import { randomUUID } from 'node:crypto';
import type { App } from './check-run.js';
import { Problem } from './problem.js';
import type { Repository } from './repository.js';
import { appSlug, isBot } from './shapes/user.js';

/** Named as in the `permissions:` of a workflow. */
export type Permission = 'checks' | 'contents' | 'issues' | 'metadata' | 'pull-requests';
export type Level = 'read' | 'write';
export type Permissions = Readonly<Partial<Record<Permission, Level | 'none'>>>;

export interface TokenOptions {
  /** Whose token it is: a bot's (`github-actions[bot]` unless told) is that of an app, any other a person's own. */
  readonly login?: string;
  /** The repositories it was made for; all of them unless told. */
  readonly repositories?: readonly Repository[];
}

export interface Token {
  readonly secret: string;
  readonly login: string;
  readonly permissions: Permissions;
  readonly repositories: readonly Repository[] | undefined;
}

/** GitHub's own number of the app behind GITHUB_TOKEN. */
const ACTIONS_APP_ID = 15_368;

export class Tokens {
  readonly #tokens = new Map<string, Token>();

  create(permissions: Permissions, options: TokenOptions): Token {
    const login = options.login ?? 'github-actions[bot]';
    const secret = `ghs_${randomUUID().replaceAll('-', '')}`;
    const token = { secret, login, permissions, repositories: options.repositories };
    this.#tokens.set(secret, token);
    return token;
  }

  /** The token of a request, or a Problem of status 401. */
  authenticate(authorization: string | undefined): Token {
    if (authorization === undefined) throw new Problem(401, 'Requires authentication');
    const token = this.#find(authorization);
    if (token === undefined) throw new Problem(401, 'Bad credentials');
    return token;
  }

  loginOf(authorization: string | undefined): string | undefined {
    return authorization === undefined ? undefined : this.#find(authorization)?.login;
  }

  #find(authorization: string): Token | undefined {
    return this.#tokens.get(authorization.replace(/^(bearer|token) /i, ''));
  }
}

/** The app that acts through a token; a person is none. */
export function appOf(token: Token): App | undefined {
  if (!isBot(token.login)) return undefined;
  const slug = appSlug(token.login);
  return { slug, id: slug === 'github-actions' ? ACTIONS_APP_ID : 100_000 + slug.length };
}

export function canSee(token: Token, repository: Repository): boolean {
  return repository.visibility === 'public' || isFor(token, repository);
}

/** Everybody may read a public repository; all else needs the permission, on a repository that the token is for. */
export function isAllowed(token: Token, repository: Repository, permission: Permission, level: Level): boolean {
  if (level === 'read' && repository.visibility === 'public') return true;
  if (!isFor(token, repository)) return false;
  if (permission === 'metadata') return level === 'read';
  const granted = token.permissions[permission];
  return granted === 'write' || granted === level;
}

/** What GitHub says to a token that lacks a permission. */
export function notAccessible(token: Token): Problem {
  const actor = appOf(token) === undefined ? 'personal access token' : 'integration';
  return new Problem(403, `Resource not accessible by ${actor}`);
}

function isFor(token: Token, repository: Repository): boolean {
  return token.repositories?.includes(repository) ?? true;
}
