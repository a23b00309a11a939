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
  readonly changedFiles?: number;
  readonly github?: GitHubOptions;
  readonly permissions?: Permissions;
}

/** Lists the files of a pull request that adds some. */
async function list({ count = 3, changedFiles, github = {}, permissions }: Asked) {
  const head = Object.fromEntries(Array.from({ length: count }, (_, index) => [`${1000 + index}.md`, 'Text\n']));
  await using scene = await Scene.open({ head, github, work: false });
  const event: PullRequest = readEvent('pull_request', scene.pull.payload);
  const pullRequest = { ...event, changedFiles: changedFiles ?? event.changedFiles };
  const { files, missing } = await listFiles(octokitFor(scene, permissions), pullRequest);
  scene.github.assertValid();
  return { paths: files.map(({ head: side }) => side?.path), missing, requests: scene.github.requests };
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
    const { paths, missing, requests } = await list({ count: 250, github: { latencyMs: 300 } });
    expect(paths).toEqual(Array.from({ length: 250 }, (_, index) => `${1000 + index}.md`));
    expect(missing).toBe(0);
    const begins = requests.map(({ startedAt }) => startedAt);
    const ends = requests.map(({ endedAt }) => endedAt ?? Infinity);
    expect(requests).toHaveLength(3);
    expect(Math.max(...begins)).toBeLessThan(Math.min(...ends));
  });

  it('has every file where the event counted too few of them', async () => {
    const { paths, missing } = await list({ count: 120, changedFiles: 0 });
    expect(paths).toHaveLength(120);
    expect(missing).toBe(0);
  });

  it('says how many files GitHub does not list, which is those beyond 3,000', async () => {
    const { paths, missing, requests } = await list({ changedFiles: 3_210, github: { fault: longList } });
    expect(paths).toHaveLength(3_000);
    expect(requests).toHaveLength(30);
    expect(missing).toBe(210);
  });

  it('says so where files are missing that should be listed', async () => {
    expect((await list({ count: 3, changedFiles: 5 })).missing).toBe(2);
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
    expect((await listFiles(octokitFor(scene), pullRequest)).files).toEqual([
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
