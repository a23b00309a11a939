import { checkSizes, requestMistakes, responseMistakes } from '../contract.js';
import { given, type Answer, type Call, type Media } from '../exchange.js';
import type { JsonObject } from '../json.js';
import { NEEDED_PERMISSIONS } from '../permissions.js';
import { notFound, Problem } from '../problem.js';
import type { Repository } from '../repository.js';
import type { Match } from '../routes.js';
import { canSee, isAllowed, notAccessible, type Token } from '../tokens.js';
import type { World } from '../world.js';
import type { Endpoint } from '../endpoint.js';
import type { Incoming } from '../incoming.js';
import { HANDLERS } from './handlers.js';

/** An operation of the REST API, as one request asks for it. */
export function restEndpoint(world: World, { id, operation, parameters }: Match, request: Incoming): Endpoint {
  const media = mediaOf(request.accept);
  return {
    operation: id,
    resource: 'core',
    documentation: operation.documentation,
    mistakes: () => [
      ...requestMistakes(id, { parameters, query: request.query, body: request.body }),
      ...(media === undefined ? [`accept ${request.accept}: not a media type of the stand-in`] : []),
    ],
    carryOut: async (token) => {
      const repository = findRepository(world, token, parameters);
      demandPermission(token, repository, id);
      checkSizes(id, request.body);
      const body = (request.body ?? {}) as JsonObject;
      const call: Call = {
        repository,
        token,
        parameters,
        query: request.query,
        body,
        media: media ?? 'json',
        url: request.url,
      };
      const handler = HANDLERS[id];
      if (handler === undefined) throw new Error(`the extract has ${id}, the stand-in has not`);
      return handler(call);
    },
    answerMistakes: (answer) => answerMistakes(id, media, answer),
  };
}

function answerMistakes(id: string, media: Media | undefined, answer: Answer): string[] {
  if (!('json' in answer)) return [];
  const mediaType = media === 'object' ? 'application/vnd.github.object' : 'application/json';
  return responseMistakes(id, answer.status, mediaType, answer.json);
}

/** What `application/vnd.github.raw+json`, or `application/vnd.github.v3.raw` of old, asks for. */
function mediaOf(accept: string): Media | undefined {
  const special = /vnd\.github\.(?:v3\.)?(\w+)/.exec(accept)?.[1] ?? 'json';
  if (special === 'v3') return 'json';
  return special === 'json' || special === 'object' || special === 'raw' ? special : undefined;
}

function findRepository(world: World, token: Token, parameters: Match['parameters']): Repository {
  const repository = world.findRepository(given(parameters, 'owner'), given(parameters, 'repo'));
  if (repository === undefined || !canSee(token, repository)) throw notFound();
  return repository;
}

function demandPermission(token: Token, repository: Repository, id: string): void {
  const needed = NEEDED_PERMISSIONS[id];
  if (needed === undefined) throw new Error(`nothing says which permission ${id} needs`);
  const [permission, level] = needed;
  if (isAllowed(token, repository, permission, level)) return;
  const accepted = { 'x-accepted-github-permissions': `${permission.replace('-', '_')}=${level}` };
  const { status, message } = notAccessible(token);
  throw new Problem(status, message, {}, accepted);
}
