import type { Json } from './json.js';
import type { LoggedRequest } from './log.js';

/** What goes wrong with an answer. */
export type Fault =
  /** Nothing ever comes. */
  | 'hang'
  /** The page of a proxy instead of JSON, with status 502. */
  | 'html'
  /** The request is carried out, then the connection is cut: the client cannot know. */
  | 'lost'
  /** The connection is cut before anything is done. */
  | 'reset'
  /** The right answer, a few bytes at a time, over one second. */
  | 'slow'
  /** Half of the right answer, as if it were all. */
  | 'truncate'
  | DelayFault
  | StatusFault;

/** The right answer, late. */
export interface DelayFault {
  readonly delayMs: number;
}

export interface StatusFault {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text is sent as it is, anything else as JSON. */
  readonly body?: Json;
  /** Whether the request is carried out all the same, as behind a gateway that gave up waiting. */
  readonly carriedOut?: boolean;
}

/** Asked for every request that is sound; undefined means that all goes well. */
export type FaultFinder = (request: LoggedRequest) => Fault | undefined;

/** GitHub's answer to too many requests in too short a time. */
export function secondaryRateLimit(retryAfterSeconds: number): Fault {
  return {
    status: 403,
    headers: { 'retry-after': `${retryAfterSeconds}` },
    body: {
      message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      documentation_url: 'https://docs.github.com/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api',
    },
  };
}
