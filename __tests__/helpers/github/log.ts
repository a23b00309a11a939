import type { Json } from './json.js';

/** A request as it came, and what became of it. */
export interface LoggedRequest {
  readonly method: string;
  /** Without the prefix of the API, encoded as it came: `/repos/acme/app/pulls/1/files`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** GitHub's id of the operation (`pulls/list-files`), or `graphql`; undefined where there is no such operation. */
  readonly operation: string | undefined;
  /** The JSON of the body; undefined where there was none. */
  readonly body: Json | undefined;
  /** Whose token was sent; undefined where it is unknown or there was none. */
  readonly login: string | undefined;
  /** How many requests of this method and path came so far, this one included. */
  readonly attempt: number;
  /** In milliseconds since the server was started. */
  readonly startedAt: number;
  /** Both undefined until there is an answer, and where there never was one. */
  endedAt: number | undefined;
  status: number | undefined;
}

/** Something that the client or the stand-in itself did against GitHub's description. */
export interface Violation {
  readonly request: string;
  readonly mistakes: readonly string[];
}
