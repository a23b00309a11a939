import { describe, expect, it } from '@jest/globals';
import { readEvent, type PullRequest } from '../../src/github/event.js';
import { listFiles } from '../../src/github/list-files.js';
import { UserError } from '../../src/errors.js';
import { octokitFor } from '../helpers/github-check.js';
import type { Fault, GitHubOptions, JsonObject, LoggedRequest, Permissions } from '../helpers/github/index.js';
import { Scene } from '../helpers/pull-request-scene.js';

interface Asked {
  readonly count?: number;
  /** How many files the event says that there are; as many as there are unless told. */
  readonly changedFiles?: number | null;
  readonly github?: GitHubOptions;
  readonly permissions?: Permissions;
}

/** Lists the files of a pull request that adds some. */
async function list({ count = 3, changedFiles, github = {}, permissions }: Asked) {
  const head = Object.fromEntries(Array.from({ length: count }, (_, index) => [`${1000 + index}.md`, 'Text\n']));
  await using scene = await Scene.open({ head, github, work: false });
  const event: PullRequest = readEvent('pull_request', scene.pull.payload);
  const pullRequest = { ...event, changedFiles: changedFiles === undefined ? event.changedFiles : changedFiles };
  const { files, whole } = await listFiles(octokitFor(scene, permissions), pullRequest, Promise.resolve(pullRequest));
  scene.github.assertValid();
  return { paths: files.map(({ head: side }) => side?.path), whole, requests: scene.github.requests };
}

async function problemOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'nothing went wrong',
    (error: unknown) => (error instanceof UserError ? `${error.message} ${error.nextStep}` : String(error)),
  );
}

/** A page of a long list, made up: a repository with thousands of files would take long to make. */
function longList({ operation, query }: LoggedRequest): Fault | undefined {
  if (operation !== 'pulls/list-files') return undefined;
  const first = (Number(query['page']) - 1) * 100;
  const body = Array.from({ length: 100 }, (_, index): JsonObject => ({
    filename: `${first + index}.md`,
    status: 'added',
    sha: 'a'.repeat(40),
    changes: 1,
  }));
  return { status: 200, body };
}

describe('the list of files', () => {
  it('has every file, from pages that are asked for at once', async () => {
    const { paths, whole, requests } = await list({ count: 250, github: { latencyMs: 300 } });
    expect(paths).toEqual(Array.from({ length: 250 }, (_, index) => `${1000 + index}.md`));
    expect(whole).toBe(true);
    const begins = requests.map(({ startedAt }) => startedAt);
    const ends = requests.map(({ endedAt }) => endedAt ?? Infinity);
    expect(requests).toHaveLength(3);
    expect(Math.max(...begins)).toBeLessThan(Math.min(...ends));
  });

  it('has every file where the event counted too few of them', async () => {
    const { paths, whole } = await list({ count: 120, changedFiles: 0 });
    expect(paths).toHaveLength(120);
    expect(whole).toBe(true);
  });

  it('is not whole where it ends at the 3,000 files that GitHub lists at most', async () => {
    const { paths, whole, requests } = await list({ changedFiles: 3_210, github: { fault: longList } });
    expect(paths).toHaveLength(3_000);
    expect(requests).toHaveLength(30);
    expect(whole).toBe(false);
  });

  it.each([5, 3_000, null])('of 3,000 files is not known to be whole where %j are counted', async (changedFiles) => {
    const { paths, whole } = await list({ changedFiles, github: { fault: longList } });
    expect([paths.length, whole]).toEqual([3_000, false]);
  });

  it('is not whole where files are missing that should be listed', async () => {
    expect((await list({ count: 3, changedFiles: 5 })).whole).toBe(false);
  });

  it('has a file once that pages repeat, which makes up for none that is missing', async () => {
    const entry = (name: string): JsonObject => ({ filename: name, status: 'added', sha: 'a'.repeat(40), changes: 1 });
    const body = [entry('a.md'), entry('b.md'), entry('a.md')];
    const fault = ({ operation }: LoggedRequest): Fault | undefined =>
      operation === 'pulls/list-files' ? { status: 200, body } : undefined;
    const { paths, whole } = await list({ changedFiles: 3, github: { fault } });
    expect([paths, whole]).toEqual([['a.md', 'b.md'], false]);
  });

  it('is not whole where it goes on behind the last page that is asked for', async () => {
    const endless = ({ operation, query }: LoggedRequest): Fault | undefined =>
      operation === 'pulls/list-files'
        ? {
            status: 200,
            headers: { link: '<https://forge.example/next>; rel="next"' },
            body: [{ filename: `${query['page'] ?? ''}.md`, status: 'added' }],
          }
        : undefined;
    const { paths, whole, requests } = await list({ changedFiles: 3, github: { fault: endless } });
    expect([paths.length, requests.length, whole]).toEqual([300, 300, false]);
  });

  it('takes what GitHub lists of other kinds', async () => {
    const sha = 'b'.repeat(40);
    const body = [
      { filename: 'copied.md', previous_filename: 'source.md', status: 'copied', sha, changes: 0 },
      { filename: 'mode.md', status: 'changed', sha, changes: 0 },
      { filename: 'same.md', status: 'unchanged', sha, changes: 0 },
      { filename: 'submodule', status: 'added', sha: null, changes: 1 },
    ];
    await using scene = await Scene.open({
      head: { 'a.md': 'A\n' },
      github: { fault: ({ operation }) => (operation === 'pulls/list-files' ? { status: 200, body } : undefined) },
    });
    const pullRequest = { ...readEvent('pull_request', scene.pull.payload), changedFiles: 4 };
    expect((await listFiles(octokitFor(scene), pullRequest, Promise.resolve(pullRequest))).files).toEqual([
      { base: null, head: { path: 'copied.md', blob: sha } },
      { base: { path: 'mode.md', blob: null }, head: { path: 'mode.md', blob: sha } },
      { base: { path: 'same.md', blob: null }, head: { path: 'same.md', blob: sha } },
      { base: null, head: { path: 'submodule', blob: null } },
    ]);
  });
});

describe('a list that cannot be had', () => {
  it('names the permission that is missing', async () => {
    const problem = await problemOf(list({ permissions: { contents: 'read' } }));
    expect(problem).toContain(
      'The files of pull request 1 could not be listed: 403 Resource not accessible by integration.',
    );
    expect(problem).toContain('"permissions: pull-requests: read"');
  });

  it('says what the server said, after three attempts', async () => {
    const fault = ({ operation }: LoggedRequest): Fault | undefined =>
      operation === 'pulls/list-files' ? { status: 503, body: { message: 'No server is available' } } : undefined;
    const problem = await problemOf(list({ github: { fault } }));
    expect(problem).toContain('could not be listed: 503 No server is available.');
  });
});
