import { describe, expect, it } from '@jest/globals';
import { pushEvent, workflowRunEvent } from '../helpers/events.js';
import { openForgejo } from '../helpers/forgejo.js';
import { startProxy } from '../helpers/proxy.js';
import { Scene } from '../helpers/pull-request-scene.js';
import { findingLines, planLines, reportOf } from '../helpers/report.js';
import { retryQueue, started, unfinished } from '../helpers/retry-queue.js';

const error = 'plan.md:63:3 error complete-is-complete.phases';
const inputs = { 'report-file': 'report.json' };
const bare = { features: { graphql: false, checks: false } };
const settings = '.github/plan-check.yml';

describe('on Forgejo and Gitea', () => {
  const others = Object.fromEntries(Array.from({ length: 70 }, (_, index) => [`a/${1000 + index}.txt`, `${index}\n`]));
  const files = {
    base: {
      'plan.md': retryQueue(started),
      'gone/plan.md': retryQueue({ id: 'T-aaaaa' }),
      'binary/plan.md': retryQueue({ id: 'T-bbbbb', ...started }),
      [settings]: 'fail-on: warning\n',
    },
    head: {
      ...others,
      'plan.md': retryQueue(unfinished),
      'gone/plan.md': null,
      'binary/plan.md': Buffer.from('\0'),
      'z/new/plan.md': retryQueue({ id: 'T-ccccc' }),
    },
  };

  it('a pull request is checked whole, under the settings of the tip, with links to the pages that they have', async () => {
    await using scene = await Scene.open({ ...files, github: bare });
    await using forgejo = await openForgejo(scene);
    const tip = await scene.pushToTarget({ [settings]: 'fail-on: error\n' });
    const payload = await forgejo.pullRequestEvent();
    const run = await scene.run({ payload, inputs, environment: forgejo.environment });
    const report = reportOf(run);
    expect([run.exitCode, run.stderr, report.failOn]).toEqual([1, '', 'error']);
    expect(planLines(report)).toEqual(['modified plan.md', 'modified z/new/plan.md, was gone/plan.md']);
    expect(findingLines(report)).toContain(error);
    expect(report.skipped).toEqual([{ path: 'binary/plan.md', reason: 'binary' }]);
    expect(report.notes).toEqual([`Configuration read from ${settings} on main (${tip.slice(0, 7)}).`]);
    const home = 'https://forge.example/acme/app';
    expect(scene.comments).toHaveLength(1);
    expect(scene.comments[0]).toContain(`(${home}/src/commit/${scene.pull.headSha}/plan.md?display=source#L63)`);
    expect(scene.comments[0]).toContain(`${home}/actions/runs/12`);
    expect(scene.comments[0]).not.toContain('/blob/');
    scene.github.assertValid();
  });

  it('a push is checked by the trees of both commits', async () => {
    await using scene = await Scene.open({ ...files, github: bare });
    await using forgejo = await openForgejo(scene);
    const payload = pushEvent('refs/heads/feature', await scene.git.sha('main'), scene.pull.headSha);
    const report = reportOf(await scene.run({ event: 'push', payload, inputs, environment: forgejo.environment }));
    expect(planLines(report)).toEqual(['deleted gone/plan.md', 'modified plan.md', 'added z/new/plan.md']);
    expect(findingLines(report)).toContain(error);
    expect(scene.writes).toEqual([]);
    scene.github.assertValid();
  });

  it('a push of a new branch is compared with the newest commit of the default branch, which the report says', async () => {
    await using scene = await Scene.open({ ...files, github: bare });
    await using forgejo = await openForgejo(scene);
    const payload = pushEvent('refs/heads/feature', null, scene.pull.headSha);
    const run = await scene.run({ event: 'push', payload, inputs, environment: forgejo.environment });
    expect(findingLines(reportOf(run))).toContain(error);
    expect(run.stdout).toContain(
      '\n::warning::The server does not tell the merge base with main: its newest commit was compared with.\n',
    );
  });

  it('the pull request of a workflow_run is found', async () => {
    await using scene = await Scene.open({ ...files, github: bare });
    await using forgejo = await openForgejo(scene);
    const payload = workflowRunEvent(scene);
    const run = await scene.run({ event: 'workflow_run', payload, inputs, environment: forgejo.environment });
    expect(findingLines(reportOf(run))).toContain(error);
    scene.github.assertValid();
  });
});

describe('on an enterprise server', () => {
  it('requests go to its API and its GraphQL, and links to its pages', async () => {
    await using scene = await Scene.open({
      base: { 'plan.md': retryQueue(started) },
      head: { 'plan.md': retryQueue(unfinished) },
      github: { enterprise: true },
    });
    const environment = { GITHUB_SERVER_URL: 'https://git.example.org' };
    const run = await scene.run({ inputs, environment });
    expect(findingLines(reportOf(run))).toEqual([error]);
    const { headSha } = scene.pull;
    expect(scene.comments[0]).toContain(`(https://git.example.org/acme/app/blob/${headSha}/plan.md?plain=1#L63)`);
    expect(scene.comments[0]).toContain('https://git.example.org/acme/app/actions/runs/4711');
    expect(scene.comments[0]).not.toContain('github.com');
    expect(new Set(scene.github.requests.map(({ status }) => status))).toEqual(new Set([200, 201]));
    expect(scene.fileQueries).toHaveLength(2);
    scene.github.assertValid();
  });
});

describe('behind a proxy', () => {
  const api = 'http://github.example.test';
  const proxied = (url: string) => ({
    GITHUB_API_URL: api,
    GITHUB_GRAPHQL_URL: `${api}/graphql`,
    http_proxy: url,
    https_proxy: url,
  });

  it('every request goes through it: reading, queries and the comment', async () => {
    await using scene = await Scene.open({
      base: { 'plan.md': retryQueue(started) },
      head: { 'plan.md': retryQueue(unfinished) },
    });
    await using proxy = await startProxy(scene.github.url);
    const run = await scene.run({ inputs, environment: proxied(proxy.url) });
    expect([findingLines(reportOf(run)), scene.comments.length]).toEqual([[error], 1]);
    expect(new Set(proxy.asked)).toEqual(new Set(['github.example.test:80']));
    scene.github.assertValid();
  });

  it('none goes through it to a host that no_proxy names', async () => {
    await using scene = await Scene.open({ head: { 'plan.md': retryQueue(started) } });
    await using proxy = await startProxy(scene.github.url);
    const environment = { ...proxied(proxy.url), no_proxy: 'example.test' };
    const run = await scene.run({ inputs, environment });
    // There is no such host, so that a request which does not go through the proxy fails.
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(/^::error::/);
    expect([proxy.asked, scene.github.requests]).toEqual([[], []]);
  });
});
