import { readFileSync } from 'node:fs';
import type { JsonObject } from './json.js';

/** An operation of the REST API, as the extract of GitHub's description has it. */
export interface Operation {
  readonly method: string;
  /** With the names of parameters in braces: `/repos/{owner}/{repo}/pulls/{pull_number}`. */
  readonly path: string;
  readonly documentation: string;
  readonly parameters: readonly Parameter[];
  readonly body?: JsonObject;
  /** Schemas by status, then by media type. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: true;
  /** Its value may hold slashes. */
  readonly multiSegment?: true;
  readonly schema: JsonObject;
}

export interface Description {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly schemas: JsonObject;
}

/** Compiled into build/ by tsconfig.tools.json, this file still reads the extracts where they are committed. */
const SCHEMAS = new URL('schemas/', import.meta.url.replace('/build/__tests__/', '/__tests__/'));

export const description = JSON.parse(readFileSync(new URL('openapi.json', SCHEMAS), 'utf8')) as Description;

export const graphqlDescription = readFileSync(new URL('schema.graphql', SCHEMAS), 'utf8');
