import { getOctokit } from '@actions/github';
import { describe, expect, it } from '@jest/globals';
import { isGraphqlError, reasonOf, retrying, statusOf } from '../../src/github/client.js';
import { Scene } from '../helpers/pull-request-scene.js';
import { secondaryRateLimit, type Fault, type GitHubOptions } from '../helpers/github/index.js';

/** Asks for the pull request, while the first `times` answers are spoilt; tells how it ended and how often it was asked. */
async function ask(fault: Fault, times: number, options: GitHubOptions = {}) {
  await using scene = await Scene.open({
    head: { 'readme.md': 'Hello\n' },
    github: { ...options, fault: ({ attempt }) => (attempt <= times ? fault : undefined) },
  });
  const octokit = getOctokit(scene.github.token({ 'pull-requests': 'read' }), { baseUrl: scene.github.url });
  const began = performance.now();
  const ending = await retrying((signal) =>
    octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      owner: 'acme',
      repo: 'app',
      pull_number: 1,
      request: { signal },
    }),
  ).then(
    ({ data }) => `answer about ${data.number}`,
    (error: unknown) => `${statusOf(error) ?? 'no status'}: ${reasonOf(error)}`,
  );
  scene.github.assertValid();
  return { ending, asked: scene.github.requests.length, seconds: (performance.now() - began) / 1000 };
}

describe('a request that changes nothing', () => {
  it('is made again where the next answer may be a better one', async () => {
    const faults: Readonly<Record<string, Fault>> = {
      'a cut connection': 'reset',
      'an answer that got lost': 'lost',
      'the page of a proxy': 'html',
      'the page of a proxy that says all is well': { status: 200, body: '<!doctype html><title>Sign in</title>' },
      'half an answer': 'truncate',
      'a server error': { status: 500 },
      'a gateway that gave up': { status: 504 },
      'too many requests': { status: 429, headers: { 'retry-after': '0' } },
    };
    const endings = await Promise.all(
      Object.entries(faults).map(async ([name, fault]) => {
        const { ending, asked } = await ask(fault, 1);
        return `${name}: ${ending}, asked ${asked} times`;
      }),
    );
    expect(endings).toEqual(Object.keys(faults).map((name) => `${name}: answer about 1, asked 2 times`));
  });

  it('is made three times at most, and then fails with the last reason', async () => {
    expect(await ask({ status: 503, body: { message: 'Down for maintenance' } }, 9)).toMatchObject({
      ending: '503: 503 Down for maintenance',
      asked: 3,
    });
  });

  it.each([401, 403, 404, 422])('is not made again after status %d, which would come again', async (status) => {
    expect(await ask({ status, body: { message: 'No' } }, 1)).toMatchObject({
      ending: `${status}: ${status} No`,
      asked: 1,
    });
  });

  it('waits as long as a secondary rate limit asks for', async () => {
    const { ending, asked, seconds } = await ask(secondaryRateLimit(1), 1);
    expect([ending, asked]).toEqual(['answer about 1', 2]);
    expect(seconds).toBeGreaterThanOrEqual(1);
  });

  it('gives up at once where a rate limit asks for more patience than a run has', async () => {
    const { ending, asked } = await ask(secondaryRateLimit(61), 1);
    expect(ending).toMatch(/^403: 403 You have exceeded a secondary rate limit\./);
    expect(asked).toBe(1);
  });

  it('gives up at once where the budget of the hour is spent', async () => {
    const { ending, asked } = await ask('slow', 0, { rateLimit: { remaining: 0 } });
    expect(ending).toMatch(/^403: 403 API rate limit exceeded/);
    expect(asked).toBe(1);
  });
});

describe('an error of a query', () => {
  it('is told from one of the server, and is not asked again', async () => {
    await using scene = await Scene.open({ head: { 'readme.md': 'Hello\n' } });
    const octokit = getOctokit(scene.github.token({}), { baseUrl: scene.github.url });
    const error: unknown = await retrying(() =>
      octokit.graphql('query { repository(owner: "acme", name: "other") { id } }'),
    ).catch((cause: unknown) => cause);
    expect(isGraphqlError(error)).toBe(true);
    expect(statusOf(error)).toBeNull();
    expect(isGraphqlError(new Error('socket hang up'))).toBe(false);
    expect(scene.github.requests).toHaveLength(1);
  });
});

describe('the reason of a failure', () => {
  it('is the message without the address of its documentation', async () => {
    const { ending } = await ask(
      { status: 403, body: { message: 'No', documentation_url: 'https://docs.github.com/no' } },
      1,
    );
    expect(ending).toBe('403: 403 No');
  });

  it('is the first line of what was thrown where nothing was answered', () => {
    expect(reasonOf(new Error('connect ECONNREFUSED\n    at somewhere'))).toBe('connect ECONNREFUSED');
    expect(reasonOf('cut')).toBe('cut');
  });
});
