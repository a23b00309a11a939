/**
 * Writes the extracts of GitHub's own descriptions of its API which the stand-in for GitHub is held against:
 * `__tests__/helpers/github/schemas/openapi.json` and `schema.graphql`.
 *
 * The packages are far too large to depend on (385 MB), so they are installed elsewhere and only when an operation or a
 * field is added to the lists below:
 *
 *     npm install --prefix FOLDER --ignore-scripts @octokit/openapi@23.0.2 @octokit/graphql-schema@15.26.1
 *     node scripts/github-schemas.ts FOLDER        (Node 24: it runs TypeScript as it is)
 *     npm run format
 *
 * A new version of the packages also goes into `schemas/NOTICE`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, isTypeDefinitionNode, Kind, parse, print, visit } from 'graphql';
import type { DocumentNode, TypeDefinitionNode } from 'graphql';

/** The operations of the REST API that the stand-in answers, by operation id. */
const OPERATIONS = [
  'checks/create',
  'checks/get',
  'checks/list-for-ref',
  'checks/update',
  'git/get-blob',
  'git/get-ref',
  'git/get-tree',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/get-comment',
  'issues/list-comments',
  'issues/list-events-for-timeline',
  'issues/update-comment',
  'pulls/create-review',
  'pulls/get',
  'pulls/list',
  'pulls/list-files',
  'pulls/list-review-comments',
  'pulls/list-reviews',
  'repos/compare-commits-with-basehead',
  'repos/get',
  'repos/get-branch',
  'repos/get-commit',
  'repos/get-content',
];

/** Schemas that belong to no operation: the `pull_request` event as a webhook, and so as a workflow, gets it. */
const FURTHER_SCHEMAS = ['pull-request-webhook', 'repository-webhooks', 'simple-user'];

/** Unions of which the stand-in makes only some members. A shorter union is a stricter one, so nothing is lost. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  'timeline-issue-events': [
    'labeled-issue-event',
    'unlabeled-issue-event',
    'timeline-comment-event',
    'timeline-committed-event',
    'timeline-reviewed-event',
    'state-change-issue-event',
  ],
};

/** The part of the GraphQL schema that the stand-in answers: types with the fields of them that are kept. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Query: ['rateLimit', 'repository', 'viewer'],
  Mutation: ['minimizeComment'],
  Actor: ['login', 'url'],
  Blob: ['byteSize', 'id', 'isBinary', 'isTruncated', 'oid', 'text'],
  Bot: ['id', 'login', 'url'],
  Commit: ['committedDate', 'file', 'id', 'message', 'messageHeadline', 'oid', 'tree'],
  GitObject: ['id', 'oid'],
  IssueComment: ['body', 'databaseId', 'id', 'isMinimized', 'minimizedReason', 'viewerDidAuthor'],
  MinimizeCommentPayload: ['clientMutationId', 'minimizedComment'],
  Minimizable: ['isMinimized', 'minimizedReason'],
  Node: ['id'],
  PullRequest: [
    'author',
    'baseRefName',
    'baseRefOid',
    'body',
    'changedFiles',
    'headRefName',
    'headRefOid',
    'headRepository',
    'id',
    'isCrossRepository',
    'isDraft',
    'number',
    'state',
    'title',
    'url',
  ],
  RateLimit: ['cost', 'limit', 'nodeCount', 'remaining', 'resetAt', 'used'],
  Ref: ['id', 'name', 'prefix', 'target'],
  Repository: [
    'defaultBranchRef',
    'id',
    'isPrivate',
    'name',
    'nameWithOwner',
    'object',
    'owner',
    'pullRequest',
    'ref',
    'url',
  ],
  RepositoryOwner: ['id', 'login'],
  Tag: ['id', 'message', 'name', 'oid', 'target'],
  Tree: ['entries', 'id', 'oid'],
  TreeEntry: ['mode', 'name', 'object', 'oid', 'path', 'size', 'type'],
  User: ['id', 'login', 'url'],
};

/** The keywords of OpenAPI 3.0 that say something about a value; prose, examples and hints are dropped. */
const KEYWORDS = new Set(
  ['type', 'enum', 'format', 'pattern', 'required', 'minimum', 'maximum', 'minLength', 'maxLength'].concat(
    ['minItems', 'maxItems', 'uniqueItems', 'items', 'properties', 'additionalProperties', 'nullable'],
    ['allOf', 'anyOf', 'oneOf', 'not', '$ref'],
  ),
);

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node scripts/github-schemas.ts FOLDER');
const packages = path.join(folder, 'node_modules', '@octokit');
const target = new URL('../__tests__/helpers/github/schemas/', import.meta.url);

const description = JSON.parse(
  readFileSync(path.join(packages, 'openapi', 'generated', 'api.github.com.json'), 'utf8'),
) as JsonObject;
writeFileSync(new URL('openapi.json', target), JSON.stringify(openApiExtract(description)));

const sdl = readFileSync(path.join(packages, 'graphql-schema', 'schema.graphql'), 'utf8');
writeFileSync(new URL('schema.graphql', target), graphqlExtract(sdl));

function openApiExtract(document: JsonObject): JsonObject {
  const operations = Object.fromEntries(OPERATIONS.map((id) => [id, operation(document, id)]));
  return { operations, schemas: reachableSchemas(document, operations) };
}

function operation(document: JsonObject, id: string): JsonObject {
  for (const [route, methods] of Object.entries(object(document['paths']))) {
    for (const [method, value] of Object.entries(object(methods))) {
      const found = object(value);
      if (found['operationId'] !== id) continue;
      const body = found['requestBody'];
      return {
        method: method.toUpperCase(),
        path: route,
        documentation: object(found['externalDocs'])['url'] ?? '',
        parameters: list(found['parameters']).map((parameter) => slimParameter(resolve(document, parameter))),
        ...(body === undefined ? {} : { body: contentSchemas(object(body))['application/json'] ?? {} }),
        responses: slimResponses(document, object(found['responses'])),
      };
    }
  }
  throw new Error(`no operation ${id}`);
}

function slimParameter(parameter: JsonObject): JsonObject {
  return {
    name: parameter['name'] ?? '',
    in: parameter['in'] ?? '',
    ...(parameter['required'] === true ? { required: true } : {}),
    ...(parameter['x-multi-segment'] === true ? { multiSegment: true } : {}),
    schema: jsonSchema(parameter['schema'] ?? {}),
  };
}

/** By status, then by media type. Only answers that the stand-in gives are kept. */
function slimResponses(document: JsonObject, responses: JsonObject): JsonObject {
  const kept = Object.entries(responses).filter(([status]) => /^(2|403|404|409|422)/.test(status));
  return Object.fromEntries(kept.map(([status, response]) => [status, contentSchemas(resolve(document, response))]));
}

function contentSchemas(holder: JsonObject): JsonObject {
  const json = Object.entries(object(holder['content'] ?? {})).filter(([media]) => /json|object/.test(media));
  return Object.fromEntries(json.map(([media, content]) => [media, jsonSchema(object(content)['schema'] ?? {})]));
}

function reachableSchemas(document: JsonObject, operations: JsonObject): JsonObject {
  const all = object(object(document['components'])['schemas']);
  const reached: Record<string, Json> = {};
  const waiting = [...FURTHER_SCHEMAS, ...referencesIn(operations)];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (name in reached) continue;
    const schema = jsonSchema(narrowed(name, object(all[name])));
    reached[name] = schema;
    waiting.push(...referencesIn(schema));
  }
  return Object.fromEntries(Object.entries(reached).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function narrowed(name: string, schema: JsonObject): JsonObject {
  const members = MEMBERS[name];
  if (members === undefined) return schema;
  return { ...schema, anyOf: members.map((member) => ({ $ref: `#/components/schemas/${member}` })) };
}

function referencesIn(value: Json): string[] {
  return [...JSON.stringify(value).matchAll(/"#\/schemas\/([^"]+)"/g)].map((match) => match[1] ?? '');
}

function resolve(document: JsonObject, value: Json): JsonObject {
  const reference = object(value)['$ref'];
  if (typeof reference !== 'string') return object(value);
  return object(
    reference
      .split('/')
      .slice(1)
      .reduce<Json>((at, key) => object(at)[key] ?? null, document),
  );
}

/** A schema of OpenAPI 3.0 as JSON Schema, which has no `nullable`. */
function jsonSchema(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(jsonSchema);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { nullable, ...rest } = schema as JsonObject;
  const slim: Record<string, Json> = {};
  for (const [keyword, value] of Object.entries(rest)) {
    if (!KEYWORDS.has(keyword)) continue;
    if (keyword === '$ref') slim[keyword] = (value as string).replace('#/components/schemas/', '#/schemas/');
    else if (keyword === 'properties') slim[keyword] = mapValues(object(value), jsonSchema);
    else if (keyword === 'enum' || keyword === 'required') slim[keyword] = value;
    else slim[keyword] = jsonSchema(value);
  }
  return nullable === true ? orNull(slim) : slim;
}

function orNull(schema: JsonObject): JsonObject {
  const { type, enum: values } = schema;
  if (typeof type !== 'string' || 'allOf' in schema || 'anyOf' in schema || 'oneOf' in schema) {
    return { anyOf: [schema, { type: 'null' }] };
  }
  return { ...schema, type: [type, 'null'], ...(values === undefined ? {} : { enum: [...list(values), null] }) };
}

function mapValues(entries: JsonObject, change: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, change(value)]));
}

function object(value: Json | undefined): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('expected an object');
  return value as JsonObject;
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

/** The kept fields, with every argument, and whatever scalar, enum and input type these name. */
function graphqlExtract(source: string): string {
  const types = parse(source, { noLocation: true }).definitions.filter(isTypeDefinitionNode);
  const pruned = types.map(keptFields).filter((type) => type !== undefined);
  const reached = reachableTypes(pruned);
  const extract: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: pruned.filter((type) => reached.has(type.name.value)),
  };
  const bare = visit(extract, {
    StringValue: (_node, key) => (key === 'description' ? null : undefined),
    Directive: () => null,
  });
  const text = `${print(bare)}\n`;
  buildSchema(text);
  return text;
}

function keptFields(type: TypeDefinitionNode): TypeDefinitionNode | undefined {
  if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) return type;
  const kept = FIELDS[type.name.value];
  if (kept === undefined) return undefined;
  const fields = (type.fields ?? []).filter((field) => kept.includes(field.name.value));
  const missing = kept.filter((name) => !fields.some((field) => field.name.value === name));
  if (missing.length > 0) throw new Error(`${type.name.value} has no ${missing.join(', ')}`);
  const interfaces = (type.interfaces ?? []).filter((parent) => keepsAllFieldsOf(parent.name.value, kept));
  return { ...type, fields, interfaces };
}

function keepsAllFieldsOf(parent: string, kept: readonly string[]): boolean {
  return FIELDS[parent]?.every((field) => kept.includes(field)) ?? false;
}

function reachableTypes(types: readonly TypeDefinitionNode[]): ReadonlySet<string> {
  const reached = new Set(Object.keys(FIELDS));
  // A set visits what is added to it while it is walked.
  for (const name of reached) {
    const type = types.find((candidate) => candidate.name.value === name);
    if (type !== undefined) visit(type, { NamedType: ({ name: { value } }) => void reached.add(value) });
  }
  return reached;
}
