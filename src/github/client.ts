import type { getOctokit } from '@actions/github';
import { setTimeout as sleep } from 'node:timers/promises';

/** GitHub's client as @actions/github makes it: with the server's address and the proxy of the run. */
export type Octokit = ReturnType<typeof getOctokit>;

/** Milliseconds for one request; GitHub itself gives up on one after 10 seconds. */
export const requestTimeout = 15_000;

/** Milliseconds that are waited at most for a rate limit. A minute is what GitHub asks for where it names no time. */
const maxWait = 60_000;
const maxAttempts = 3;
/** What did not answer in time is asked once more: a server that hangs takes the time of the run. */
const maxTimeouts = 2;

/**
 * Asks again where a request may succeed the next time: a broken connection, a server error, a rate limit, an answer that is no
 * JSON. Only for requests that change nothing: a comment that was written although the answer got lost must not be written twice.
 */
export async function retrying<T>(
  request: (signal: AbortSignal) => Promise<T>,
  isWorthIt: (error: unknown) => boolean = () => true,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await request(AbortSignal.timeout(requestTimeout));
      if (isJson(answer)) return answer;
      throw new Error('the answer is not JSON');
    } catch (error) {
      const most = isTimeout(error) ? maxTimeouts : maxAttempts;
      const wait = attempt < most && isWorthIt(error) ? waitBefore(error, attempt) : null;
      if (wait === null) throw error;
      await sleep(wait);
    }
  }
}

/** Half an answer, or the page of a proxy, is handed on by the client as a text; as the answer to a query it is nothing. */
function isJson(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null) return false;
  return !('data' in answer) || typeof answer.data !== 'string';
}

/** Milliseconds to wait; null where asking again is of no use. */
function waitBefore(error: unknown, attempt: number): number | null {
  // An answer that says what is wrong, such as a path that is not there, will say so again.
  if (isGraphqlError(error) || error instanceof GivenUp) return null;
  const proposed = rateLimitWait(error);
  if (proposed !== null) return proposed <= maxWait ? proposed : null;
  return isUncertain(error) ? 500 * attempt ** 2 : null;
}

/**
 * Milliseconds that a rate limit asks to wait before the same is asked again; null for any other error. What it refused was not
 * carried out. The order is that of docs.github.com, "Best practices for using the REST API".
 */
export function rateLimitWait(error: unknown): number | null {
  const status = statusOf(error);
  if ((status !== 403 && status !== 429) || lacksPermission(error)) return null;
  const headers = headersOf(error);
  const seconds = Number.parseInt(headers['retry-after'] ?? '', 10);
  if (!Number.isNaN(seconds)) return seconds * 1_000;
  const reset = Number.parseInt(headers['x-ratelimit-reset'] ?? '', 10);
  // A second more than asked for, as clocks differ.
  if (headers['x-ratelimit-remaining'] === '0' && !Number.isNaN(reset)) {
    return Math.max(0, reset * 1_000 - Date.now()) + 1_000;
  }
  return status === 429 || reasonOf(error).includes('secondary rate limit') ? maxWait : null;
}

/** Whether the server may have done what it was asked for: there was no whole answer, or one of a server that is not well. */
export function isUncertain(error: unknown): boolean {
  const status = statusOf(error);
  return status === null || status >= 500;
}

/**
 * Whether what became of a write is known only after a look. 404 is the answer to who may not write as well as for what is gone
 * (docs.github.com, "Troubleshooting the REST API"); where the look finds it, the write is what is refused.
 */
export function asksForLook(error: unknown): boolean {
  return isUncertain(error) || statusOf(error) === 404;
}

/** The client hands the error of a time limit on as the cause of one of its own. */
function isTimeout(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('name' in error && error.name === 'TimeoutError') return true;
  return 'cause' in error && isTimeout(error.cause);
}

/** A request that is not made again, because the run has no time left for it. */
export class GivenUp extends Error {
  constructor(
    override readonly cause: unknown,
    /** What was to be waited for, in milliseconds; null where the time is just over. */
    readonly wait: number | null,
  ) {
    super('the run has no time left');
  }
}

/** The HTTP status that a request failed with; null where there was no whole answer. */
export function statusOf(error: unknown): number | null {
  if (error instanceof GivenUp) return statusOf(error.cause);
  if (typeof error !== 'object' || error === null || !('status' in error)) return null;
  // The client reports a broken connection as status 500 without a response.
  const answered = 'response' in error && error.response !== undefined;
  return answered && typeof error.status === 'number' ? error.status : null;
}

/** A GraphQL answer with errors, which comes with status 200, and with the data of what went well. */
export function isGraphqlError(error: unknown): error is GraphqlError {
  return error instanceof Error && error.name === 'GraphqlResponseError';
}

export interface GraphqlError extends Error {
  readonly data?: unknown;
  readonly errors?: readonly GraphqlErrorEntry[];
}

export interface GraphqlErrorEntry {
  readonly type?: string;
  readonly path?: readonly unknown[];
}

function headersOf(error: unknown): Readonly<Record<string, string | undefined>> {
  if (typeof error !== 'object' || error === null || !('response' in error)) return {};
  const { response } = error;
  if (typeof response !== 'object' || response === null || !('headers' in response)) return {};
  const { headers } = response;
  if (typeof headers !== 'object' || headers === null) return {};
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

/** What went wrong, in a few words: the server's own message where it gave one. */
export function reasonOf(error: unknown): string {
  if (error instanceof GivenUp) return givenUpReason(error);
  if (isTimeout(error)) return `no answer within ${requestTimeout / 1_000} seconds`;
  const status = statusOf(error);
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  // The page of a proxy says nothing that a reader of the log could use.
  if (/^\s*<(?:!doctype|html)/i.test(message)) return `${status ?? ''} a page of HTML where JSON was expected`.trim();
  const short = message.replace(/ - https?:\/\/\S+$/, '').replace(/\.$/, '');
  return status === null ? short : `${status} ${short}`;
}

function givenUpReason({ cause, wait }: GivenUp): string {
  const left =
    wait === null ? 'the time of the run is over' : `the server asks to wait ${Math.ceil(wait / 1_000)} seconds`;
  return `${reasonOf(cause)} (${left})`;
}

/** Whether the token may not do what was asked. 403 is the answer to too many requests as well, and to a locked conversation. */
function lacksPermission(error: unknown): boolean {
  return reasonOf(error).startsWith('403 Resource not accessible');
}

/** What is read or written, for the words that say why it could not be. */
export interface Wanted {
  /** Such as "comments". */
  readonly what: string;
  /** What they belong to, such as "pull request 1 of acme/app". */
  readonly of: string;
  /** As in a workflow, such as "pull-requests: write". */
  readonly permission: string;
}

/** Why something could not be read: what was not found, or the permission that is missing. */
export function readProblem(error: unknown, { what, of, permission }: Wanted): string {
  const reason = reasonOf(error);
  const needs = `the job needs "permissions: ${permission}"`;
  if (lacksPermission(error)) return `the token may not read ${what} (${reason}); ${needs}`;
  // Who may not know that something exists is told that it does not.
  if (statusOf(error) !== 404) return reason;
  return `the server did not find ${what} of ${of} (${reason}); if it is still there, ${needs}`;
}

/** Why something could not be written, after a look at it where the answer asked for one. */
export function writeProblem(error: unknown, wanted: Wanted): string {
  if (isRead(error)) return readProblem(error, wanted);
  const reason = reasonOf(error);
  return lacksPermission(error) || statusOf(error) === 404
    ? `the token may not write ${wanted.what} (${reason}); the job needs "permissions: ${wanted.permission}"`
    : reason;
}

/** Whether a request failed that was to read. */
function isRead(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('request' in error)) return false;
  const { request } = error;
  return typeof request === 'object' && request !== null && 'method' in request && request.method === 'GET';
}

/** What to do about a request that failed, `permission` being what it needs. */
export function nextStepAfter(error: unknown, permission: string): string {
  if (statusOf(error) === 401) return 'Give the input token a token that is valid, or leave it out.';
  if (lacksPermission(error)) return `Check that the job has "permissions: ${permission}", and run it again.`;
  if (statusOf(error) === 404) {
    return `Check that it is still there, and that the job has "permissions: ${permission}", and run it again.`;
  }
  return 'Run it again in a while.';
}
