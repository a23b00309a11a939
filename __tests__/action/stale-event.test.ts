import { describe, expect, it } from '@jest/globals';
import type { Fault, JsonObject, LoggedRequest } from '../helpers/github/index.js';
import { roundTrips } from '../helpers/large-pull-request.js';
import { Scene, type SceneOptions } from '../helpers/pull-request-scene.js';
import { findingLines, reportOf } from '../helpers/report.js';
import { retryQueue, started, unfinished } from '../helpers/retry-queue.js';
import type { ActionRun } from '../helpers/run-action.js';

const settings = '.github/plan-check.yml';
const error = 'plan.md:63:3 error complete-is-complete.phases';
const inputs = { 'report-file': 'report.json' };
const base = { 'plan.md': retryQueue(started) };
const head = { 'plan.md': retryQueue(unfinished) };

/** A run of an event of before `happens`. Everything that it asks for is as it is after that. */
async function runLate(
  happens: (scene: Scene) => Promise<unknown>,
  options: SceneOptions = {},
): Promise<{ readonly run: ActionRun; readonly scene: Scene }> {
  await using scene = await Scene.open({ base, head, ...options });
  const payload = await scene.pull.event('synchronize');
  await happens(scene);
  await scene.pull.refresh();
  const run = await scene.run({ payload, inputs });
  scene.github.assertValid();
  expect(run.stderr).toBe('');
  return { run, scene };
}

const otherHead =
  /^::error::This run is of commit [0-9a-f]{7}, and pull request 1 has another head by now, [0-9a-f]{7}\./;

describe('a run of an old event', () => {
  it('whose head is not that of the pull request any more fails, says whose word counts, and writes nothing', async () => {
    const { run, scene } = await runLate(async (one) => one.push({ 'plan.md': retryQueue(started) }));
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(otherHead);
    expect(run.stdout).toContain(
      'The run of that head checks it; where there is none, run the checks of that head again.',
    );
    expect([run.outputs, scene.comments]).toEqual([{}, []]);
  });

  it('does not pass by the list of another head, which leaves out the plan that its own has', async () => {
    const { run } = await runLate(async ({ git }) => {
      await git.git('checkout', '--quiet', '-B', 'feature', 'main');
      await git.commit('Nothing of plans', { 'other.md': 'Other\n' });
    });
    expect([run.exitCode, run.outputs['verdict']]).toEqual([1, undefined]);
    expect(run.stdout).toMatch(otherHead);
  });

  it('is not excused as a draft once the pull request is ready', async () => {
    const { run } = await runLate(async ({ pull }) => void (pull.draft = false), { pull: { draft: true } });
    expect([run.exitCode, run.outputs['verdict']]).toEqual([1, 'fail']);
  });

  it('is excused where the pull request is a draft by now', async () => {
    const { run, scene } = await runLate(async ({ pull }) => void (pull.draft = true));
    expect([run.exitCode, run.outputs['verdict']]).toEqual([0, 'fail']);
    expect(scene.comments[0]).toContain('would fail when ready');
  });

  it('is not overridden by a label that is gone', async () => {
    const { run } = await runLate(async ({ pull }) => pull.removeLabel('plan-check-override', 'bob'), {
      pull: { labels: ['plan-check-override'] },
    });
    expect([run.exitCode, run.outputs['verdict']]).toEqual([1, 'fail']);
  });

  it('is checked under the settings, and from the merge base, of the target branch of now', async () => {
    let tip = '';
    const { run } = await runLate(async ({ pull }) => pull.changeBase('release'), {
      base: { ...base, [settings]: 'fail-on: never\n' },
      prepare: async (git) => {
        await git.checkout('main');
        await git.branch('release');
        tip = (await git.commit('Strict', { [settings]: 'fail-on: error\n' })).slice(0, 7);
      },
    });
    expect([run.exitCode, findingLines(reportOf(run))]).toEqual([1, [error]]);
    expect(reportOf(run).notes).toEqual([`Configuration read from ${settings} on release (${tip}).`]);
  });

  it('is of all files of now, though the event counted fewer', async () => {
    await using scene = await Scene.open({ base, head });
    const payload = await scene.pull.event('synchronize');
    const pull = payload['pull_request'] as JsonObject;
    const run = await scene.run({ payload: { ...payload, pull_request: { ...pull, changed_files: 0 } }, inputs });
    expect(findingLines(reportOf(run))).toEqual([error]);
  });

  it('of a pull request that is merged by now has nothing to check', async () => {
    const { run, scene } = await runLate(async ({ pull }) => pull.merge('bob'));
    expect([run.exitCode, run.stdout]).toEqual([0, 'Pull request 1 is merged. There is nothing to check.\n']);
    expect([run.outputs, scene.writes]).toEqual([{}, []]);
  });

  it('of a pull request that is closed by now does not pass for that: it may be opened again', async () => {
    const { run } = await runLate(async ({ pull }) => pull.close('alice'));
    expect([run.exitCode, findingLines(reportOf(run))]).toEqual([1, [error]]);
  });
});

describe('a server', () => {
  it('that is behind its own event is given time', async () => {
    let behind = 1;
    let old: JsonObject = {};
    const fault = ({ operation }: LoggedRequest): Fault | undefined =>
      operation === 'pulls/get' && behind-- > 0 ? { status: 200, body: old } : undefined;
    await using scene = await Scene.open({ base, head, github: { fault } });
    old = (await scene.pull.event('opened'))['pull_request'] as JsonObject;
    await scene.push({ 'other.md': 'Other\n' });
    const run = await scene.run({ inputs });
    expect([run.exitCode, findingLines(reportOf(run)), scene.comments.length]).toEqual([1, [error], 1]);
    scene.github.assertValid();
  });

  it('that does not answer for the pull request lets nothing pass', async () => {
    const fault = ({ operation }: LoggedRequest): Fault | undefined =>
      operation === 'pulls/get'
        ? { status: 403, body: { message: 'Resource not accessible by integration' } }
        : undefined;
    await using scene = await Scene.open({ base, head: { 'other.md': 'Other\n' }, github: { fault } });
    const run = await scene.run();
    expect([run.exitCode, run.outputs]).toEqual([1, {}]);
    expect(run.stdout).toContain(
      '::error::Pull request 1 could not be read: 403 Resource not accessible by integration.',
    );
    expect(run.stdout).toContain('"permissions: pull-requests: read"');
  });
});

describe('a head that moves while its files are listed', () => {
  it('does not pass by the list of the newer one', async () => {
    let moved: JsonObject | null = null;
    let looks = 0;
    const fault = ({ operation }: LoggedRequest): Fault | undefined => {
      if (operation === 'pulls/list-files') return { status: 200, body: [{ filename: 'other.md', status: 'added' }] };
      if (operation !== 'pulls/get') return undefined;
      looks += 1;
      return looks > 1 && moved !== null ? { status: 200, body: moved } : undefined;
    };
    await using scene = await Scene.open({ base, head, github: { fault } });
    const payload = await scene.pull.event('synchronize');
    const pull = payload['pull_request'] as JsonObject;
    moved = { ...pull, head: { ...(pull['head'] as JsonObject), sha: 'd'.repeat(40) } };
    const run = await scene.run({ payload, inputs });
    expect([run.exitCode, run.outputs, scene.comments]).toEqual([1, {}, []]);
    expect(run.stdout).toMatch(otherHead);
  });

  it('is asked for beside what is asked for anyway', async () => {
    await using scene = await Scene.open({ base, head, github: { latencyMs: 300 } });
    await scene.run({ inputs: { comment: 'never' } });
    const looks = scene.github.requests.filter(({ operation }) => operation === 'pulls/get');
    expect(looks).toHaveLength(2);
    // The list and the merge base; the configuration; the texts; the paths that the plan names.
    expect(roundTrips(scene.github.requests)).toBeLessThanOrEqual(4);
    scene.github.assertValid();
  });
});
