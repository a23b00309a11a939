import type { Answer } from './exchange.js';
import { notFound } from './problem.js';
import type { Resource } from './rate-limit.js';
import type { Token } from './tokens.js';

/** What one request is for: an operation of the REST API, or GraphQL. */
export interface Endpoint {
  /** GitHub's id of the operation, or `graphql`; undefined where there is no such thing. */
  readonly operation: string | undefined;
  readonly resource: Resource;
  readonly documentation: string;
  /** What is wrong with the request, by GitHub's description. */
  readonly mistakes: () => readonly string[];
  readonly carryOut: (token: Token) => Promise<Answer>;
  /** What is wrong with an answer, by GitHub's description. */
  readonly answerMistakes: (answer: Answer) => readonly string[];
}

const NOWHERE: Endpoint = {
  operation: undefined,
  resource: 'core',
  documentation: 'https://docs.github.com/rest',
  mistakes: () => [],
  carryOut: async () => Promise.reject(notFound()),
  answerMistakes: () => [],
};

/** An operation that this kind of server does not have. */
export function switchedOff(operation: string): Endpoint {
  return { ...NOWHERE, operation };
}

/** A request for something that is not in the extract of GitHub's description. */
export function unknownEndpoint(): Endpoint {
  const mistake = 'no such operation in schemas/openapi.json (scripts/github-schemas.ts chooses what is in it)';
  return { ...NOWHERE, mistakes: () => [mistake] };
}
