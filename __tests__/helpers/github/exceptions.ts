import type { Description } from './description.js';
import type { Json, JsonObject } from './json.js';

/** Where GitHub's description is stricter than GitHub: the place, what is written there instead, and why. */
const EXCEPTIONS: readonly { readonly at: readonly string[]; readonly change: (schema: Json) => Json }[] = [
  // A deleted fork leaves `head.repo: null`, for which the description has no room.
  { at: ['schemas', 'pull-request', 'properties', 'head', 'properties', 'repo'], change: orNull },
  { at: ['schemas', 'pull-request-simple', 'properties', 'head', 'properties', 'repo'], change: orNull },
  // A label without a description has `null`, in a list of pull requests as well as in a single one.
  {
    at: ['schemas', 'pull-request-simple', 'properties', 'labels', 'items', 'properties', 'description'],
    change: orNull,
  },
  // A submodule that .gitmodules does not name has no address; null is the harder answer for a client.
  { at: ['schemas', 'content-submodule', 'properties', 'submodule_git_url'], change: orNull },
  // "completed needs a conclusion" is answered with 422, for creation too, whose description does not say it: rest/checks.ts.
  { at: ['operations', 'checks/update', 'body', 'anyOf'], change: () => [{}] },
];

/** The description as GitHub really keeps to it. */
export function withExceptions(description: Description): Description {
  return EXCEPTIONS.reduce<Json>(
    (schema, { at, change }) => changedAt(schema, at, change),
    description as unknown as Json,
  ) as unknown as Description;
}

function changedAt(value: Json | undefined, at: readonly string[], change: (schema: Json) => Json): Json {
  if (value === undefined) throw new Error('an exception is made of something that is not in the extract');
  const [key, ...rest] = at;
  if (key === undefined) return change(value);
  const object = value as JsonObject;
  return { ...object, [key]: changedAt(object[key], rest, change) };
}

function orNull(schema: Json): Json {
  return { anyOf: [schema, { type: 'null' }] };
}
