import { describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fault, Json, LoggedRequest } from '../helpers/github/index.js';
import { Scene, type RunOptions } from '../helpers/pull-request-scene.js';
import { retryQueue, started, unfinished } from '../helpers/retry-queue.js';
import type { ActionRun } from '../helpers/run-action.js';

const base = { 'plan.md': retryQueue(started) };
const head = { 'plan.md': retryQueue(unfinished) };

async function runWith(answers: (request: LoggedRequest) => Fault | undefined, options: RunOptions = {}) {
  await using scene = await Scene.open({ base, head, github: { fault: answers } });
  const run: ActionRun = await scene.run(options);
  expect(run.stderr).toBe('');
  expect(run.stdout).not.toMatch(/bug in plan-check|TypeError|Cannot read|is not iterable/);
  return { run, writes: scene.writes };
}

describe('an answer that is not what GitHub answers', () => {
  const sha = 'a'.repeat(40);
  it.each<[string, string, Json, string]>([
    [
      'a merge base of nothing',
      'repos/compare-commits-with-basehead',
      { base_commit: { sha }, merge_base_commit: {} },
      'nothing at the comparison.merge_base_commit.sha',
    ],
    [
      'a merge base without a hash',
      'repos/compare-commits-with-basehead',
      { base_commit: { sha }, merge_base_commit: { sha: 'main' } },
      '"main" at the comparison.merge_base_commit.sha',
    ],
    ['a comparison that is nothing', 'repos/compare-commits-with-basehead', null, 'nothing at the comparison'],
    [
      'a list of files that is nothing',
      'pulls/list-files',
      null,
      'nothing at the list of files, where a list was expected',
    ],
    [
      'a list of files that is none',
      'pulls/list-files',
      {},
      'something else at the list of files, where a list was expected',
    ],
    ['files without names', 'pulls/list-files', [{ status: 'added' }], 'nothing at the list of files[0].filename'],
    ['a pull request that is nothing', 'pulls/get', null, 'nothing at pull request 1'],
  ])('stops the run, which says where it is wrong: %s', async (_, operation, body, expected) => {
    const { run, writes } = await runWith((request) =>
      request.operation === operation ? { status: 200, body } : undefined,
    );
    expect([run.exitCode, run.outputs, writes]).toEqual([1, {}, []]);
    expect(run.stdout).toContain(`::error::The server's answer has ${expected}`);
    expect(run.stdout).toContain('Check that the server is GitHub, Forgejo or Gitea.');
  });

  it('costs the comment alone where it is the list of comments', async () => {
    const { run, writes } = await runWith(({ operation }) =>
      operation === 'issues/list-comments' ? { status: 200, body: null } : undefined,
    );
    expect([run.exitCode, run.outputs['verdict'], writes]).toEqual([1, 'fail', []]);
    expect(run.stdout).toContain('::warning::The comment was not written: the answer is not a list of comments. Ever');
  });
});

it.each(['nonsense', 'ftp://github.example', '//github.example'])(
  'an address of the API that is none, %s, is told as such',
  async (url) => {
    const { run } = await runWith(() => undefined, { environment: { GITHUB_API_URL: url } });
    expect([run.exitCode, run.outputs]).toEqual([1, {}]);
    expect(run.stdout).toMatch(
      /^::error::GITHUB_API_URL is ".*", and is expected to be the address of the server's API\./,
    );
  },
);

describe('a redirect', () => {
  it('on the same host is followed, as a repository that was renamed answers with one', async () => {
    const moved = ({ path, query }: LoggedRequest): Fault | undefined => {
      if (!path.startsWith('/repos/acme/old/')) return undefined;
      const to = `${path.replace('/acme/old/', '/acme/app/')}?${new URLSearchParams(query).toString()}`;
      return { status: 301, headers: { location: to.replace(/\?$/, '') }, body: { message: 'Moved Permanently' } };
    };
    await using scene = await Scene.open({ base, head, github: { fault: moved } });
    const text = JSON.stringify(await scene.pull.event('synchronize')).replaceAll('"name":"app"', '"name":"old"');
    const run = await scene.run({ payload: text });
    expect([run.exitCode, run.outputs['errors'], scene.comments.length]).toEqual([1, '1', 1]);
    expect(scene.github.requests.filter(({ path }) => path.startsWith('/repos/acme/old/')).length).toBeGreaterThan(0);
    scene.github.assertValid();
  });

  it('to another host is not followed, and nothing reaches that', async () => {
    const asked: string[] = [];
    const elsewhere = createServer((message, response) => {
      asked.push(message.url ?? '');
      response.end('[]');
    }).listen(0, '127.0.0.1');
    await once(elsewhere, 'listening');
    const location = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/files`;
    const { run } = await runWith(({ operation }) =>
      operation === 'pulls/list-files' ? { status: 302, headers: { location }, body: {} } : undefined,
    );
    elsewhere.close();
    expect([run.exitCode, run.outputs, asked]).toEqual([1, {}, []]);
    expect(run.stdout).toContain('could not be listed: the server redirects to another host, 127.0.0.1:');
  });

  it('in a circle ends', async () => {
    const { run } = await runWith(({ operation, path }) =>
      operation === 'pulls/list-files' ? { status: 307, headers: { location: path }, body: {} } : undefined,
    );
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('could not be listed: the server redirects in circles.');
  });
});
