import type { Endpoint } from '../endpoint.js';
import type { Incoming } from '../incoming.js';
import { ok } from '../exchange.js';
import type { JsonObject } from '../json.js';
import type { RateLimit } from '../rate-limit.js';
import type { World } from '../world.js';
import { answerQuery, queryMistakes } from './execute.js';

/** `POST /graphql`. */
export function graphqlEndpoint(world: World, rateLimit: RateLimit, { body }: Incoming): Endpoint {
  return {
    operation: 'graphql',
    resource: 'graphql',
    documentation: 'https://docs.github.com/graphql',
    mistakes: () => queryMistakes(body),
    carryOut: async (token) => ok(await answerQuery({ world, token, rateLimit }, body as JsonObject)),
    // The answer is put together by the schema itself.
    answerMistakes: () => [],
  };
}
