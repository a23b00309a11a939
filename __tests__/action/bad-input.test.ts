import { describe, expect, it } from '@jest/globals';
import type { Fault, JsonObject, LoggedRequest } from '../helpers/github/index.js';
import { Scene, type SceneOptions } from '../helpers/pull-request-scene.js';
import { findingLines, planLines, reportOf } from '../helpers/report.js';
import { retryQueue, started, unfinished } from '../helpers/retry-queue.js';
import type { ActionRun } from '../helpers/run-action.js';

const error = 'plan.md:63:3 error complete-is-complete.phases';
const inputs = { 'report-file': 'report.json' };
const base = { 'plan.md': retryQueue(started) };
const head = { 'plan.md': retryQueue(unfinished) };

/** Runs on a pull request in which other members stand, in the event and in the server's answer alike. */
async function runWith(
  members: (scene: Scene) => Promise<JsonObject>,
  prepare: SceneOptions['prepare'] = async () => undefined,
): Promise<{ readonly run: ActionRun; readonly base: string; readonly comments: readonly string[] }> {
  let pull: JsonObject = {};
  const fault = ({ operation }: LoggedRequest): Fault | undefined =>
    operation === 'pulls/get' ? { status: 200, body: pull } : undefined;
  await using scene = await Scene.open({ base, head, prepare, github: { fault } });
  const payload = await scene.pull.event('synchronize');
  pull = { ...(payload['pull_request'] as JsonObject), ...(await members(scene)) };
  const run = await scene.run({ payload: { ...payload, pull_request: pull }, inputs });
  scene.github.assertValid();
  return { run, base: await scene.git.sha('main'), comments: scene.comments };
}

describe('a pull request', () => {
  it('whose target branch is gone is compared with the commit that the server knew', async () => {
    const { run, base: sha } = await runWith(async ({ git }) => ({
      base: { repo: { name: 'app', owner: { login: 'acme' } }, ref: 'release/gone', sha: await git.sha('main') },
    }));
    expect([run.exitCode, reportOf(run).base, findingLines(reportOf(run))]).toEqual([1, sha, [error]]);
  });

  it('whose branches share no commit is refused, with what to do', async () => {
    const { run, comments } = await runWith(
      async ({ git }) => ({ head: { sha: await git.sha('elsewhere'), ref: 'elsewhere', repo: null } }),
      async (git) => {
        await git.git('checkout', '--quiet', '--orphan', 'elsewhere');
        await git.commit('Begin anew', head);
      },
    );
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(
      /^::error::There is no merge base of main and [0-9a-f]{7}: the branches share no commit, /,
    );
    expect(comments).toEqual([]);
  });

  it.each<[string, JsonObject]>([
    ['no labels', { labels: null }],
    ['no author', { user: null }],
    ['no head repository', { head: null }],
    ['no count of files', { changed_files: null }],
    ['no draft', { draft: null }],
    ['no word of a merge', { merged: null }],
    ['neither title nor body', { title: null, body: null }],
  ])('that has %s is checked', async (_, members) => {
    const { run } = await runWith(async ({ pull }) =>
      'head' in members ? { head: { sha: pull.headSha, repo: null } } : members,
    );
    expect(findingLines(reportOf(run))).toEqual([error]);
  });
});

describe('a plan', () => {
  it.each([true, false])('whose name changed in its case alone is one that moved (GraphQL: %j)', async (graphql) => {
    await using scene = await Scene.open({
      base: { 'docs/plan.md': retryQueue(started) },
      head: { 'docs/plan.md': null, 'docs/PLAN.md': retryQueue(unfinished) },
      github: { features: { graphql } },
    });
    const report = reportOf(await scene.run({ inputs }));
    expect(planLines(report)).toEqual(['modified docs/PLAN.md, was docs/plan.md']);
    expect(findingLines(report)).toEqual(['docs/PLAN.md:63:3 error complete-is-complete.phases']);
    scene.github.assertValid();
  });

  it('that moved and changed at once is judged by what changed, by REST as well', async () => {
    await using scene = await Scene.open({
      base: { 'old/plan.md': retryQueue(started) },
      head: { 'old/plan.md': null, 'new/plan.md': retryQueue(unfinished) },
      github: { features: { graphql: false } },
    });
    const report = reportOf(await scene.run({ inputs }));
    expect(planLines(report)).toEqual(['modified new/plan.md, was old/plan.md']);
    expect(findingLines(report)).toEqual(['new/plan.md:63:3 error complete-is-complete.phases']);
  });

  it.each([true, false])('of more than 100 MB is a finding, and never asked for (GraphQL: %j)', async (graphql) => {
    const size = 104_857_601;
    const tooLong = {
      type: 'UNPROCESSABLE',
      path: ['repository', 'c0', 'p0'],
      message: 'Could not resolve file over 10mb.',
    };
    const asksForTexts = ({ body }: LoggedRequest) => JSON.stringify(body ?? '').includes('"p0":"big/plan.md"');
    await using scene = await Scene.open({
      head: { 'big/plan.md': '# Said to be large\n' },
      github: {
        features: { graphql },
        fault: (request) => {
          if (asksForTexts(request)) {
            return { status: 200, body: { data: { repository: { c0: { p0: null } } }, errors: [tooLong] } };
          }
          if (request.operation !== 'git/get-tree') return undefined;
          const entry = { path: 'big/plan.md', mode: '100644', type: 'blob', sha: 'b'.repeat(40), size };
          return { status: 200, body: { sha: 'c'.repeat(40), tree: [entry], truncated: false } };
        },
      },
    });
    const report = reportOf(await scene.run({ inputs }));
    expect(report.skipped).toEqual([{ path: 'big/plan.md', reason: 'too large' }]);
    expect(report.findings.map(({ message }) => message)).toEqual([expect.stringContaining('104857601 bytes')]);
    expect(scene.github.requests.filter(({ operation }) => operation === 'git/get-blob')).toEqual([]);
  });
});

describe('paths of 72 KB in all', () => {
  const folder = Array.from({ length: 15 }, (_, index) => String.fromCharCode(97 + index).repeat(200)).join('/');
  const paths = Array.from({ length: 24 }, (_, index) => `${1000 + index}/${folder}/plan.md`);
  const all = (standing: typeof started | typeof unfinished) =>
    Object.fromEntries(paths.map((path, index) => [path, retryQueue({ id: `T-${10_000 + index}`, ...standing })]));

  it.each([true, false])('are all checked, in requests of a size that servers take (GraphQL: %j)', async (graphql) => {
    await using scene = await Scene.open({
      base: all(started),
      head: all(unfinished),
      github: { features: { graphql } },
    });
    const run = await scene.run({ inputs });
    const report = reportOf(run);
    expect(planLines(report)).toEqual(paths.map((path) => `modified ${path}`));
    expect(report.counts['error']).toBe(24);
    expect(Math.max(...scene.fileQueries.map(({ body }) => JSON.stringify(body).length))).toBeLessThan(40_000);
    expect(scene.comments).toHaveLength(1);
    expect(scene.comments[0]?.length).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(run.outputs['plans'] ?? '')).toBeGreaterThan(72_000);
    scene.github.assertValid();
  });
});
