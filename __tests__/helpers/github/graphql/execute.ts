import { buildSchema, execute, GraphQLError, parse, validate } from 'graphql';
import { graphqlDescription } from '../description.js';
import type { Json, JsonObject } from '../json.js';
import { Mistakes } from '../problem.js';
import { GraphQLProblem } from './problem.js';
import { rootNode, type Session } from './root.js';

const schema = buildSchema(graphqlDescription);

const known = new Map<string, string[]>();

/** What is wrong with the body of a GraphQL request; empty where nothing is. A query is looked at once, however often it is asked. */
export function queryMistakes(body: Json | undefined): string[] {
  const query = (body as JsonObject | undefined)?.['query'];
  if (typeof query !== 'string') return ['the body has no query'];
  const mistakes = known.get(query) ?? mistakesIn(query);
  known.set(query, mistakes);
  return mistakes;
}

function mistakesIn(query: string): string[] {
  try {
    return validate(schema, parse(query)).map(({ message }) => message);
  } catch (error) {
    if (error instanceof GraphQLError) return [error.message];
    throw error;
  }
}

/** Answers a query that has no mistakes. Without `data` the variables do not fit the query, which is found only here. */
export async function answerQuery(session: Session, body: JsonObject): Promise<JsonObject> {
  const { data, errors = [] } = await execute({
    schema,
    document: parse(body['query'] as string),
    rootValue: rootNode(session),
    variableValues: (body['variables'] ?? {}) as Readonly<Record<string, unknown>>,
    ...(typeof body['operationName'] === 'string' ? { operationName: body['operationName'] } : {}),
  });
  if (data === undefined) throw new Mistakes(errors.map(({ message }) => message));
  return {
    data: JSON.parse(JSON.stringify(data)) as Json,
    ...(errors.length === 0 ? {} : { errors: errors.map(errorShape) }),
  };
}

/** GitHub puts the type of an error beside its message. An error that is not one of GitHub's is a defect of the stand-in. */
function errorShape({ originalError, path = [], locations = [], message }: GraphQLError): JsonObject {
  if (!(originalError instanceof GraphQLProblem)) throw originalError ?? new Error(message);
  return {
    type: originalError.type,
    path,
    locations: locations.map(({ line, column }) => ({ line, column })),
    message,
  };
}
