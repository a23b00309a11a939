import { setTimeout as sleep } from 'node:timers/promises';
import { GivenUp, rateLimitWait, requestTimeout, type Octokit } from './client.js';
import { isFetch, onSameHost } from './same-host.js';

/** Milliseconds after which a run begins no request, so that it ends within two minutes whatever the server does. */
export const runTime = 100_000;

/** Milliseconds between two writes (docs.github.com, "Best practices for using the REST API"). */
const betweenWrites = 1_000;

/** How often a write is made again that a rate limit refused. */
const maxRefusals = 3;

/**
 * Gives the requests of a client their pace: no request waits longer than it may, none begins when the time of the run is over,
 * and writes come one after the other, each again after a rate limit that refused it. Reads are repeated by `retrying`. None goes to another
 * host than the server's.
 */
export function paced(octokit: Octokit): Octokit {
  const end = performance.now() + runTime;
  const left = () => end - performance.now();
  const inTurn = turns();

  octokit.hook.wrap('request', (request, options) => {
    const { signal } = options.request;
    const given: unknown = options.request.fetch;
    const fetch = onSameHost(isFetch(given) ? given : globalThis.fetch);
    const ask = () =>
      inTime(left, async () => {
        // The options themselves are changed, as whatever else is wrapped around a request is given those, and not what is handed on here.
        options.request = { ...options.request, fetch, signal: signal ?? timeout(left()) };
        return request(options);
      });
    // A query of GraphQL is a POST as well.
    const reads = options.method === 'GET' || options.url.endsWith('/graphql');
    return reads ? ask() : inTurn(() => untilAdmitted(ask));
  });
  return octokit;
}

/** One after the other, with time between them. */
function turns(): <T>(write: () => Promise<T>) => Promise<T> {
  let before: Promise<unknown> = Promise.resolve();
  let next = 0;
  return (write) => {
    const turn = before.then(async () => {
      const wait = next - performance.now();
      if (wait > 0) await sleep(wait);
      try {
        return await write();
      } finally {
        next = performance.now() + betweenWrites;
      }
    });
    before = turn.catch(() => undefined);
    return turn;
  };
}

async function inTime<T>(left: () => number, request: () => Promise<T>): Promise<T> {
  if (left() <= 0) throw new GivenUp(new Error('not asked for any more'), null);
  try {
    return await request();
  } catch (error) {
    const wait = rateLimitWait(error);
    if (left() <= 0) throw new GivenUp(error, null);
    if (wait !== null && wait > left()) throw new GivenUp(error, wait);
    throw error;
  }
}

/** For writes; reads bring the limit of their own. */
function timeout(left: number): AbortSignal {
  return AbortSignal.timeout(Math.ceil(Math.min(requestTimeout, left)));
}

/** What a rate limit refused was not carried out, whatever it was. */
async function untilAdmitted<T>(write: () => Promise<T>): Promise<T> {
  for (let refusals = 1; ; refusals += 1) {
    try {
      return await write();
    } catch (error) {
      const wait = error instanceof GivenUp || refusals > maxRefusals ? null : rateLimitWait(error);
      if (wait === null) throw error;
      await sleep(wait);
    }
  }
}
