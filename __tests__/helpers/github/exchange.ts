import type { Json, JsonObject } from './json.js';
import type { Repository } from './repository.js';
import type { Token } from './tokens.js';

/** A request for an operation, allowed and sound, as its handler gets it. */
export interface Call {
  readonly repository: Repository;
  readonly token: Token;
  /** The parameters in the path. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: JsonObject;
  /** What the Accept header asks for. */
  readonly media: Media;
  /** The address that was asked, for links to other pages of it. */
  readonly url: URL;
}

export type Media = 'json' | 'object' | 'raw';

export interface JsonAnswer {
  readonly status: number;
  readonly json: Json;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RawAnswer {
  readonly status: number;
  readonly raw: Buffer;
}

export interface EmptyAnswer {
  readonly status: 204;
}

export type Answer = EmptyAnswer | JsonAnswer | RawAnswer;

export type Handler = (call: Call) => Promise<Answer>;

export type Handlers = Readonly<Record<string, Handler>>;

export function ok(json: Json): JsonAnswer {
  return { status: 200, json };
}

/** Part of a path, query or body that the contract has found to be there. */
export function given(parameters: Readonly<Record<string, string>>, name: string): string {
  const value = parameters[name];
  if (value === undefined) throw new Error(`the contract lets a request without ${name} through`);
  return value;
}
