import type { getOctokit } from '@actions/github';
import { setTimeout as sleep } from 'node:timers/promises';

/** GitHub's client as @actions/github makes it: with the server's address and the proxy of the run. */
export type Octokit = ReturnType<typeof getOctokit>;

/** Milliseconds for one request; GitHub itself gives up on one after 10 seconds. */
export const requestTimeout = 30_000;

/** Milliseconds that a run waits at most before it asks again, whatever the server proposes. */
const maxWait = 20_000;
const maxAttempts = 3;

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
      const wait = attempt < maxAttempts && isWorthIt(error) ? waitBefore(error, attempt) : null;
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
  if (isGraphqlError(error)) return null;
  const status = statusOf(error);
  const proposed = retryAfterOf(error);
  if (proposed !== null && (status === 403 || status === 429)) return proposed <= maxWait ? proposed : null;
  if (status === null || status === 429 || status >= 500) return 500 * attempt ** 2;
  return null;
}

/** The HTTP status that a request failed with; null where there was no whole answer. */
export function statusOf(error: unknown): number | null {
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

function retryAfterOf(error: unknown): number | null {
  const headers = headersOf(error);
  const seconds = Number.parseInt(headers['retry-after'] ?? '', 10);
  return Number.isNaN(seconds) ? null : seconds * 1_000;
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
  const status = statusOf(error);
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const short = message.replace(/ - https?:\/\/\S+$/, '').replace(/\.$/, '');
  return status === null ? short : `${status} ${short}`;
}

/** Whether the token may not do what was asked. 403 is the answer to too many requests as well, and to a locked conversation. */
export function lacksPermission(error: unknown): boolean {
  return statusOf(error) === 404 || reasonOf(error).startsWith('403 Resource not accessible');
}

/** What to do about a request that failed, `permission` being what it needs. */
export function nextStepAfter(error: unknown, permission: string): string {
  if (statusOf(error) === 401) return 'Give the input token a token that is valid, or leave it out.';
  if (lacksPermission(error)) return `Check that the job has "permissions: ${permission}", and run it again.`;
  return 'Run it again in a while.';
}
