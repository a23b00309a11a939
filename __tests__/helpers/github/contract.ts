/** Holds requests and responses against GitHub's own description of its API. */
import { Ajv, type ErrorObject } from 'ajv';
import { description, type Parameter } from './description.js';
import { withExceptions } from './exceptions.js';
import type { Json, JsonObject } from './json.js';
import { invalidRequest } from './problem.js';

export interface RequestParts {
  /** The parameters in the path. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Json | undefined;
}

const { operations, schemas } = withExceptions(description);

const ajv = new Ajv({
  strict: false,
  allErrors: true,
  formats: {
    uri: (value: string) => URL.canParse(value),
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[-+]\d\d:\d\d)$/,
    int64: true,
  },
});
ajv.addSchema({ $id: 'github', operations, schemas });

/**
 * What is wrong with a request; empty where nothing is. Stricter than GitHub in one thing: what the operation does not know
 * (a parameter, a member of the body) is a mistake, where GitHub passes over it. Sizes are left to {@link checkSizes}.
 */
export function requestMistakes(id: string, request: RequestParts): string[] {
  const operation = operations[id];
  if (operation === undefined) return [`no operation ${id}`];
  const { parameters } = operation;
  return [
    ...parameters.flatMap((parameter) => parameterMistakes(parameter, request)),
    ...Object.keys(request.query)
      .filter((name) => !parameters.some((parameter) => parameter.in === 'query' && parameter.name === name))
      .map((name) => `query ${name}: no such parameter`),
    ...bodyErrors(id, request.body)
      .filter((error) => !isSize(error))
      .map((error) => `body ${described(error)}`),
  ];
}

/** What is too long or too many is answered with 422 in GitHub's words, not as a mistake: a client may try where the limit is. */
export function checkSizes(id: string, body: Json | undefined): void {
  const error = bodyErrors(id, body).find(isSize);
  if (error === undefined) return;
  const { limit } = error.params as { readonly limit: number };
  const value = valueAt(body, error.instancePath);
  const isList = Array.isArray(value);
  const { length } = isList ? value : Array.from(value as string);
  const allowed = isList ? `No more than ${limit} items are allowed` : `Only ${limit} characters are allowed`;
  throw invalidRequest(`${allowed}; ${length} were supplied.`);
}

/** What is wrong with the JSON of a response; empty where nothing is. */
export function responseMistakes(id: string, status: number, mediaType: string, body: Json): string[] {
  const documented = operations[id]?.responses[status];
  if (documented === undefined) {
    return status < 400 ? [`status ${status} is not one of ${id}`] : errorsOf('#/schemas/basic-error', body);
  }
  const media = mediaType in documented ? mediaType : 'application/json';
  return errorsOf(pointer('operations', id, 'responses', `${status}`, media), body);
}

/** What is wrong with a value that belongs to no operation: the `pull_request` of an event. */
export function schemaMistakes(name: string, value: Json): string[] {
  return errorsOf(pointer('schemas', name), value);
}

function errorsOf(path: string, value: Json): string[] {
  return errors({ $ref: `github${path}` }, value).map(described);
}

function parameterMistakes({ name, in: place, required, schema }: Parameter, request: RequestParts): string[] {
  const text = (place === 'path' ? request.parameters : request.query)[name];
  if (text === undefined) return required === true ? [`${place} ${name}: missing`] : [];
  const value = schema['type'] === 'integer' ? Number(text) : text;
  return errors(schema, value).map((error) => `${place} ${name}: ${error.message ?? error.keyword}`);
}

function bodyErrors(id: string, body: Json | undefined): ErrorObject[] {
  const schema = operations[id]?.body;
  if (schema !== undefined) return errors(closed(schema) as JsonObject, body ?? {});
  return body === undefined ? [] : errors(false, body);
}

const compiled = new Map<string, ReturnType<typeof ajv.compile>>();

function errors(schema: JsonObject | boolean, value: Json): ErrorObject[] {
  const key = JSON.stringify(schema);
  const validate = compiled.get(key) ?? ajv.compile(schema);
  compiled.set(key, validate);
  return validate(value) ? [] : [...(validate.errors ?? [])];
}

/** The schema of a body without room for members that it does not name. */
function closed(schema: Json): Json {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return schema;
  const { properties, items, ...rest } = schema as JsonObject;
  if (items !== undefined) return { ...rest, items: closed(items) };
  if (properties === undefined) return schema;
  const members = Object.entries(properties as JsonObject).map(([name, member]) => [name, closed(member)] as const);
  return { ...rest, properties: Object.fromEntries(members), additionalProperties: false };
}

function isSize({ keyword }: ErrorObject): boolean {
  return keyword === 'maxItems' || keyword === 'maxLength';
}

function described({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath || '(root)'}: ${message ?? 'invalid'} ${JSON.stringify(params)}`;
}

function pointer(...keys: readonly string[]): string {
  return `#/${keys.map((key) => key.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;
}

function valueAt(value: Json | undefined, path: string): Json | undefined {
  const keys = path.split('/').slice(1);
  return keys.reduce<Json | undefined>((at, key) => (at as JsonObject | undefined)?.[key], value);
}
