import { switchedOff, unknownEndpoint, type Endpoint } from './endpoint.js';
import type { Answer, JsonAnswer } from './exchange.js';
import { graphqlEndpoint } from './graphql/endpoint.js';
import type { Incoming } from './incoming.js';
import type { Violation } from './log.js';
import { Mistakes, Problem } from './problem.js';
import type { RateLimit } from './rate-limit.js';
import { restEndpoint } from './rest/endpoint.js';
import { matchRoute } from './routes.js';
import type { Tokens } from './tokens.js';
import type { World } from './world.js';

export interface Features {
  readonly graphql: boolean;
  readonly checks: boolean;
}

export interface ApiParts {
  readonly world: World;
  readonly tokens: Tokens;
  readonly rateLimit: RateLimit;
  readonly features: Features;
  /** Before every path of the REST API: nothing, or `/api/v3`. */
  readonly prefix: string;
  readonly graphqlPath: string;
}

/** The rules that hold for every request: the description of GitHub, tokens, the rate limit. */
export class Api {
  readonly violations: Violation[] = [];
  readonly #parts: ApiParts;

  constructor(parts: ApiParts) {
    this.#parts = parts;
  }

  /** The path of a request below the root of the API. */
  pathOf({ path }: Incoming): string {
    const { prefix } = this.#parts;
    return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path;
  }

  endpointOf(incoming: Incoming): Endpoint {
    const { world, rateLimit, features, prefix, graphqlPath } = this.#parts;
    if (incoming.method === 'POST' && incoming.path === graphqlPath) {
      return features.graphql ? graphqlEndpoint(world, rateLimit, incoming) : switchedOff('graphql');
    }
    const match = incoming.path.startsWith(`${prefix}/`)
      ? matchRoute(incoming.method, this.pathOf(incoming))
      : undefined;
    if (match === undefined) return unknownEndpoint();
    return match.id.startsWith('checks/') && !features.checks
      ? switchedOff(match.id)
      : restEndpoint(world, match, incoming);
  }

  /** The answer to a request that is against the description; undefined for a sound one. */
  refusal(incoming: Incoming, endpoint: Endpoint): Answer | undefined {
    const mistakes = endpoint.mistakes();
    return mistakes.length === 0 ? undefined : this.#violation(incoming, mistakes);
  }

  /** Carries a sound request out. An answer that is against the description is not given. */
  async answer(incoming: Incoming, endpoint: Endpoint): Promise<Answer> {
    try {
      const answer = await this.#allowedAnswer(incoming, endpoint);
      const mistakes = endpoint.answerMistakes(answer);
      return mistakes.length === 0 ? answer : this.#violation(incoming, mistakes);
    } catch (error) {
      return this.defect(incoming, error);
    }
  }

  /** The answer where the stand-in, or what a test gave to it, has failed. */
  defect(incoming: Incoming, error: unknown): JsonAnswer {
    const text = (error as Partial<Error>).stack ?? String(error);
    return this.#violation(incoming, error instanceof Mistakes ? error.mistakes : [`the stand-in failed: ${text}`]);
  }

  async #allowedAnswer(incoming: Incoming, endpoint: Endpoint): Promise<Answer> {
    try {
      if (incoming.userAgent === undefined) throw new Problem(403, 'Request forbidden by administrative rules.');
      const token = this.#parts.tokens.authenticate(incoming.authorization);
      if (!this.#parts.rateLimit.spend(endpoint.resource)) return exhausted(endpoint);
      return await endpoint.carryOut(token);
    } catch (error) {
      if (error instanceof Problem) return problemAnswer(error, endpoint);
      throw error;
    }
  }

  #violation({ method, url }: Incoming, mistakes: readonly string[]): JsonAnswer {
    this.violations.push({ request: `${method} ${url.pathname}${url.search}`, mistakes });
    return { status: 500, json: { message: `Against GitHub's description of its API: ${mistakes.join('; ')}` } };
  }
}

function problemAnswer({ status, message, details, headers }: Problem, { documentation }: Endpoint): Answer {
  return { status, headers, json: { message, ...details, documentation_url: documentation, status: `${status}` } };
}

/** An exhausted budget is 403 in the REST API, and 200 in GraphQL. */
function exhausted(endpoint: Endpoint): Answer {
  const message = 'API rate limit exceeded for installation ID 1.';
  if (endpoint.resource === 'core') return problemAnswer(new Problem(403, message), endpoint);
  return { status: 200, json: { errors: [{ type: 'RATE_LIMITED', message }] } };
}
