import { describe, expect, it } from '@jest/globals';
import { dispatchEvent, mergeGroupEvent, pushEvent, workflowRunEvent } from '../helpers/events.js';
import type { Files } from '../helpers/git-repository.js';
import type { Fault, JsonObject, LoggedRequest } from '../helpers/github/index.js';
import { usualPermissions, Scene, type RunOptions } from '../helpers/pull-request-scene.js';
import { findingLines, planLines, reportOf } from '../helpers/report.js';
import { finished, retryQueue, started, unfinished } from '../helpers/retry-queue.js';
import type { ActionRun } from '../helpers/run-action.js';

const settings = '.github/plan-check.yml';
const error = 'plan.md:63:3 error complete-is-complete.phases';
const inputs = { 'report-file': 'report.json' };

/** A run that is not of a pull request: it asks for nothing that only a pull request has, and writes nothing. */
async function runOn(scene: Scene, event: string, payload: object, options: RunOptions = {}): Promise<ActionRun> {
  const run = await scene.run({ event, payload, inputs, permissions: { contents: 'read' }, ...options });
  scene.github.assertValid();
  expect(run.stderr).toBe('');
  expect(scene.writes).toEqual([]);
  return run;
}

const startedPlan: Files = { 'plan.md': retryQueue(started) };
const brokenPlan: Files = { 'plan.md': retryQueue(unfinished) };

describe('a push', () => {
  it('is checked from the commit before it to the one behind it, with contents: read alone', async () => {
    await using scene = await Scene.open({ base: startedPlan, head: { 'other.md': 'Other\n' } });
    const before = await scene.git.sha('feature');
    const after = await scene.push({ ...brokenPlan, 'src/more.ts': 'export {};\n' });
    const run = await runOn(scene, 'push', pushEvent('refs/heads/feature', before, after));
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail', errors: '1' } });
    expect(run.outputs['comment-url']).toBeUndefined();
    const report = reportOf(run);
    expect([report.base, report.head]).toEqual([before, after]);
    expect([findingLines(report), planLines(report)]).toEqual([[error], ['modified plan.md']]);
    expect(run.stdout).toContain('\n::error title=');
    expect(run.summary).toContain(`${scene.github.serverUrl}/acme/app/blob/${after}/plan.md?plain=1#L63`);
  });

  it('finds nothing new where the commits before it are at fault', async () => {
    await using scene = await Scene.open({ base: startedPlan, head: brokenPlan });
    const before = await scene.git.sha('feature');
    const after = await scene.push({ 'other.md': 'Other\n' });
    const run = await runOn(scene, 'push', pushEvent('refs/heads/feature', before, after));
    expect([run.exitCode, planLines(reportOf(run))]).toEqual([0, []]);
  });

  it('of a new branch is checked from where it left the default branch', async () => {
    await using scene = await Scene.open({ base: startedPlan, head: brokenPlan });
    const mergeBase = await scene.git.sha('main');
    await scene.pushToTarget({ 'other/plan.md': retryQueue(unfinished) });
    const head = await scene.git.sha('feature');
    const report = reportOf(await runOn(scene, 'push', pushEvent('refs/heads/feature', null, head)));
    expect([report.base, findingLines(report)]).toEqual([mergeBase, [error]]);
  });

  it('that was forced is checked from the last commit that the branch had before and has still', async () => {
    await using scene = await Scene.open({ base: startedPlan, head: { 'plan.md': retryQueue(finished) } });
    const [mergeBase, before] = await Promise.all([scene.git.sha('main'), scene.git.sha('feature')]);
    await scene.git.git('checkout', '--quiet', '-B', 'feature', 'main');
    const after = await scene.git.commit('Anew', { ...brokenPlan, 'src/more.ts': 'export {};\n' });
    const report = reportOf(await runOn(scene, 'push', pushEvent('refs/heads/feature', before, after)));
    expect([report.base, findingLines(report)]).toEqual([mergeBase, [error]]);
  });

  it('that was forced over a commit which is gone is checked from the default branch, which a warning says', async () => {
    await using scene = await Scene.open({ base: startedPlan, head: brokenPlan });
    const [mergeBase, head] = await Promise.all([scene.git.sha('main'), scene.git.sha('feature')]);
    const run = await runOn(scene, 'push', pushEvent('refs/heads/feature', 'd'.repeat(40), head));
    expect([reportOf(run).base, findingLines(reportOf(run))]).toEqual([mergeBase, [error]]);
    expect(run.stdout).toContain(
      '\n::warning::The commit before the push, ddddddd, is gone or has nothing in common with what was pushed: the ' +
        'merge base with main was compared with.\n',
    );
  });

  it('to the default branch over a commit which is gone cannot be checked', async () => {
    await using scene = await Scene.open({ base: startedPlan });
    const payload = pushEvent('refs/heads/main', 'd'.repeat(40), await scene.git.sha('main'));
    const run = await runOn(scene, 'push', payload);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(/^::error::There is no merge base of ddddddd and [0-9a-f]{7}: they share no commit, /);
  });

  it.each<[string, (scene: Scene) => object, string]>([
    [
      'deletes a branch',
      ({ pull }) => pushEvent('refs/heads/feature', pull.headSha, null),
      'The push deleted the branch feature.',
    ],
    [
      'is of a tag',
      ({ pull }) => pushEvent('refs/tags/v1', null, pull.headSha),
      'The push is to refs/tags/v1, which is no branch.',
    ],
  ])('that %s passes, says so, and asks for nothing', async (_, payload, why) => {
    await using scene = await Scene.open({ head: brokenPlan });
    const run = await runOn(scene, 'push', payload(scene));
    expect([run.exitCode, run.stdout]).toEqual([0, `${why} There is nothing to check.\n`]);
    expect(scene.github.requests).toEqual([]);
  });

  it('is checked under the settings of the default branch, and told when its own count', async () => {
    await using scene = await Scene.open({ base: { ...startedPlan, [settings]: 'fail-on: never\n' } });
    const before = await scene.git.sha('feature');
    const after = await scene.push({ ...brokenPlan, [settings]: 'fail-on: error\n' });
    const run = await runOn(scene, 'push', pushEvent('refs/heads/feature', before, after));
    const tip = (await scene.git.sha('main')).slice(0, 7);
    expect([run.exitCode, reportOf(run).failOn]).toEqual([0, 'never']);
    expect(reportOf(run).notes).toEqual([
      `The push changes ${settings}, which counts once it is merged into main.`,
      `Configuration read from ${settings} on main (${tip}).`,
    ]);
  });

  it('to the default branch is checked under the settings that it brings', async () => {
    await using scene = await Scene.open({ base: { ...startedPlan, [settings]: 'fail-on: never\n' } });
    const before = await scene.git.sha('main');
    const after = await scene.pushToTarget({ ...brokenPlan, [settings]: 'fail-on: error\n' });
    const run = await runOn(scene, 'push', pushEvent('refs/heads/main', before, after));
    expect(run.exitCode).toBe(1);
    expect(reportOf(run).notes).toContain(`The push changes ${settings}, which counts from now on.`);
  });

  it('is neither a draft nor overridden: labels are of pull requests', async () => {
    await using scene = await Scene.open({ base: startedPlan, head: brokenPlan, pull: { draft: true } });
    scene.pull.addLabel('plan-check-override', 'bob');
    const payload = pushEvent('refs/heads/feature', await scene.git.sha('main'), scene.pull.headSha);
    expect((await runOn(scene, 'push', payload)).exitCode).toBe(1);
  });
});

describe('a push of more than 300 files', () => {
  const many = Object.fromEntries(Array.from({ length: 320 }, (_, index) => [`a/${1000 + index}.txt`, `${index}\n`]));

  it('is checked whole: what the server does not list is found in the trees', async () => {
    await using scene = await Scene.open({
      base: { 'z/plan.md': retryQueue(started), 'z/old/plan.md': retryQueue({ id: 'T-aaaaa', ...started }) },
      head: {
        ...many,
        'z/plan.md': retryQueue(unfinished),
        'z/old/plan.md': null,
        'z/new/plan.md': retryQueue({ id: 'T-aaaaa', ...started }),
      },
    });
    const payload = pushEvent('refs/heads/feature', await scene.git.sha('main'), scene.pull.headSha);
    const report = reportOf(await runOn(scene, 'push', payload));
    expect(planLines(report)).toEqual(['unchanged z/new/plan.md, was z/old/plan.md', 'modified z/plan.md']);
    expect(findingLines(report)).toEqual(['z/plan.md:63:3 error complete-is-complete.phases']);
  });

  it('is checked whole in a repository of more files than a tree lists, folder by folder', async () => {
    await using scene = await Scene.open({
      base: { 'y/same/plan.md': retryQueue(), 'z/1/2/plan.md': retryQueue(started), 'z/plan.md': retryQueue() },
      head: { ...many, 'z/1/2/plan.md': retryQueue(unfinished), 'z/plan.md': null, 'new/plan.md': retryQueue(started) },
      // The folder a is the largest, with 320 entries.
      github: { treeEntryLimit: 325 },
    });
    const payload = pushEvent('refs/heads/feature', await scene.git.sha('main'), scene.pull.headSha);
    const run = await runOn(scene, 'push', payload);
    expect(planLines(reportOf(run))).toEqual(['added new/plan.md', 'modified z/1/2/plan.md', 'deleted z/plan.md']);
    expect(run.stdout).toContain('\n::warning::More files changed than the server compares, so that one which moved ');
    // Both sides: the whole tree, then the topmost folder, a, new, src, z, z/1 and z/1/2; of y, which is the same, neither.
    expect(scene.github.requests.filter(({ operation }) => operation === 'git/get-tree')).toHaveLength(2 + 5 + 6);
  });

  it('fails where folders could not be read in which plans may be, and says which', async () => {
    await using scene = await Scene.open({ base: startedPlan, head: many, github: { treeEntryLimit: 300 } });
    const payload = pushEvent('refs/heads/feature', await scene.git.sha('main'), scene.pull.headSha);
    const run = await runOn(scene, 'push', payload);
    expect([run.exitCode, findingLines(reportOf(run))]).toEqual([1, ['./ error plan-readable.not-listed']]);
    expect(run.stdout).toContain('and not all folders that differ were read (a/).');
  });

  it('passes with a warning where the folders that could not be read are none of plans', async () => {
    const base = { ...startedPlan, [settings]: 'plans: [z/**/plan.md]\n' };
    await using scene = await Scene.open({ base, head: many, github: { treeEntryLimit: 300 } });
    const payload = pushEvent('refs/heads/feature', await scene.git.sha('main'), scene.pull.headSha);
    const run = await runOn(scene, 'push', payload);
    expect([run.exitCode, findingLines(reportOf(run))]).toEqual([0, []]);
    expect(run.stdout).toContain(
      '\n::warning::In folders where no plans are looked for, the repository has more files ',
    );
  });
});

describe('a comparison without a list of files', () => {
  it.each(['push', 'merge_group'])('is none without changes: the trees of a %s are compared', async (event) => {
    let answer: JsonObject = {};
    const fault = ({ operation }: LoggedRequest): Fault | undefined =>
      operation === 'repos/compare-commits-with-basehead' ? { status: 200, body: answer } : undefined;
    await using scene = await Scene.open({ base: startedPlan, head: brokenPlan, github: { fault } });
    const [sha, { headSha }] = [await scene.git.sha('main'), scene.pull];
    answer = { base_commit: { sha }, merge_base_commit: { sha } };
    const payload = event === 'push' ? pushEvent('refs/heads/feature', sha, headSha) : mergeGroupEvent(sha, headSha);
    const run = await runOn(scene, event, payload);
    expect([run.exitCode, findingLines(reportOf(run))]).toEqual([1, [error]]);
  });
});

describe('a merge group', () => {
  it('is checked from its base to its head, without a comment, and no label overrides', async () => {
    await using scene = await Scene.open({
      base: startedPlan,
      head: { ...brokenPlan, [settings]: 'fail-on: never\n' },
      pull: { labels: ['plan-check-override'] },
    });
    const base = await scene.pushToTarget({ 'other/plan.md': retryQueue({ id: 'T-aaaaa', ...unfinished }) });
    await scene.git.branch('queue', 'main');
    const head = await scene.git.merge('feature');
    const run = await runOn(scene, 'merge_group', mergeGroupEvent(base, head));
    const report = reportOf(run);
    expect([report.base, report.head, run.exitCode]).toEqual([base, head, 1]);
    expect(findingLines(report)).toEqual([error]);
    expect(report.notes).toEqual([
      `The merge group changes ${settings}, which counts once it is merged.`,
      `No configuration at ${settings} on the target branch: the defaults hold.`,
    ]);
  });
});

describe('a workflow_dispatch', () => {
  const asking = (number: string) => ({ event: 'workflow_dispatch', inputs: { ...inputs, 'pull-request': number } });

  it('checks the pull request that the input names like any other, draft and label included', async () => {
    await using scene = await Scene.open({ base: startedPlan, head: brokenPlan, pull: { draft: true } });
    const run = await scene.run({ ...asking('1'), payload: dispatchEvent() });
    expect([run.exitCode, run.outputs['verdict'], findingLines(reportOf(run))]).toEqual([0, 'fail', [error]]);
    expect(scene.comments[0]).toContain('### 📝 Plan check would fail when ready');
    scene.pull.addLabel('plan-check-override', 'bob');
    expect((await scene.run({ ...asking('1'), payload: dispatchEvent() })).outputs['verdict']).toBe('overridden');
    expect(scene.comments).toHaveLength(1);
    scene.github.assertValid();
  });

  it.each([
    ['', 'The event workflow_dispatch does not tell which pull request to check. Name it with the input pull-request'],
    ['8', 'There is no pull request 8 in acme/app, or the token may not read it. Check the input pull-request'],
    ['main', 'The input pull-request is "main", and is expected to be a number.'],
    ['0', 'The input pull-request is "0", and is expected to be a number.'],
    ['1/../2', 'The input pull-request is "1/../2", and is expected to be a number.'],
  ])('that names "%s" fails with what to do', async (number, expected) => {
    await using scene = await Scene.open({ head: brokenPlan });
    const run = await scene.run({ ...asking(number), payload: dispatchEvent() });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain(`::error::${expected}`);
    scene.github.assertValid();
  });

  it('that names a closed pull request fails', async () => {
    await using scene = await Scene.open({ head: brokenPlan });
    scene.pull.close('alice');
    const run = await scene.run({ ...asking('1'), payload: dispatchEvent() });
    expect(run.stdout).toBe('::error::Pull request 1 is closed. Name one that is open with the input pull-request.\n');
    expect([run.exitCode, scene.writes]).toEqual([1, []]);
  });
});

describe('a workflow_run', () => {
  const found = ({ github }: Scene) => github.requests.filter(({ operation }) => operation === 'pulls/list');

  it.each([false, true])('checks the pull request whose head it is of (from a fork: %j)', async (fork) => {
    await using scene = await Scene.open({ base: startedPlan, head: brokenPlan, fork });
    const run = await scene.run({ event: 'workflow_run', payload: workflowRunEvent(scene), inputs });
    expect([run.exitCode, findingLines(reportOf(run))]).toEqual([1, [error]]);
    expect(scene.comments).toHaveLength(1);
    expect(found(scene)).toHaveLength(1);
    scene.github.assertValid();
  });

  it('finds it without the branch, of a fork that was deleted', async () => {
    await using scene = await Scene.open({ base: startedPlan, head: brokenPlan, fork: true });
    scene.pull.deleteHeadRepository();
    const run = await scene.run({ event: 'workflow_run', payload: workflowRunEvent(scene), inputs });
    expect(findingLines(reportOf(run))).toEqual([error]);
    expect(scene.comments).toHaveLength(1);
    scene.github.assertValid();
  });

  it.each<[string, (scene: Scene) => Promise<unknown>, string]>([
    ['has moved on', async (scene) => scene.push(brokenPlan), 'No open pull request has the head '],
    ['was closed', async (scene) => scene.pull.close('alice'), 'No open pull request has the head '],
  ])('fails where the pull request %s, and says what to do', async (_, happens, expected) => {
    await using scene = await Scene.open({ base: startedPlan, head: brokenPlan });
    const payload = workflowRunEvent(scene);
    await happens(scene);
    const run = await scene.run({ event: 'workflow_run', payload });
    expect([run.exitCode, scene.writes]).toEqual([1, []]);
    expect(run.stdout).toContain(`::error::${expected}`);
    expect(run.stdout).toContain('or name one with the input pull-request');
    scene.github.assertValid();
  });

  it('fails where its commit is the head of several, of which the input names one', async () => {
    await using scene = await Scene.open({
      base: startedPlan,
      head: brokenPlan,
      prepare: async (git) => git.git('branch', 'release', 'main'),
    });
    await scene.github.openPullRequest({ head: 'feature', base: 'release' });
    const payload = workflowRunEvent(scene);
    const run = await scene.run({ event: 'workflow_run', payload });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(
      /^::error::The workflow run is of commit [0-9a-f]{7}, which is the head of several pull requests: 2, 1\. Name one of them with the input pull-request\.\n$/,
    );
    const named = await scene.run({ event: 'workflow_run', payload, inputs: { ...inputs, 'pull-request': '1' } });
    expect(findingLines(reportOf(named))).toEqual([error]);
    expect(scene.comments).toHaveLength(1);
    scene.github.assertValid();
  });

  it('does not check a pull request that the input names if another commit is its head', async () => {
    await using scene = await Scene.open({ base: startedPlan, head: brokenPlan });
    const payload = workflowRunEvent(scene, { head_sha: await scene.git.sha('main') });
    const run = await scene.run({ event: 'workflow_run', payload, inputs: { 'pull-request': '1' } });
    expect([run.exitCode, scene.writes]).toEqual([1, []]);
    expect(run.stdout).toMatch(/^::error::The workflow run is of commit [0-9a-f]{7}, and pull request 1 has the head /);
    scene.github.assertValid();
  });

  it('needs the permission to read pull requests, which the error names', async () => {
    await using scene = await Scene.open({ base: startedPlan, head: brokenPlan });
    const permissions = { contents: 'read' } as const;
    const run = await scene.run({ event: 'workflow_run', payload: workflowRunEvent(scene), permissions });
    expect(run.stdout).toContain('::error::The open pull requests of acme/app could not be listed: 403 Resource not');
    expect(run.stdout).toContain('"permissions: pull-requests: read"');
    scene.github.assertValid();
  });
});

describe('an event of a pull request', () => {
  it.each(['opened', 'synchronize', 'reopened', 'edited', 'labeled', 'unlabeled', 'ready_for_review', 'assigned'])(
    'of the type %s is checked',
    async (action) => {
      await using scene = await Scene.open({ base: startedPlan, head: brokenPlan });
      const run = await scene.run({ payload: await scene.pull.event(action), inputs });
      expect([run.exitCode, findingLines(reportOf(run)), scene.comments.length]).toEqual([1, [error], 1]);
      scene.github.assertValid();
    },
  );

  it('edited in its title alone writes nothing new; edited in its base is checked against that', async () => {
    await using scene = await Scene.open({
      base: startedPlan,
      head: brokenPlan,
      prepare: async (git) => {
        await git.checkout('main');
        await git.branch('release');
        await git.merge('feature');
      },
    });
    await scene.run();
    const titled = await scene.pull.event('edited', { members: { changes: { title: { from: 'Before' } } } });
    await scene.run({ payload: titled });
    expect(scene.writes).toEqual(['POST issues/create-comment']);
    await scene.pull.changeBase('release');
    const changes = { base: { ref: { from: 'main' }, sha: { from: await scene.git.sha('main') } } };
    const run = await scene.run({ payload: await scene.pull.event('edited', { members: { changes } }) });
    expect(run.exitCode).toBe(0);
    expect(scene.writes).toEqual(['POST issues/create-comment', 'PATCH issues/update-comment']);
    expect(scene.comments[0]).toContain('Plan check passes');
    scene.github.assertValid();
  });

  it('that is closed passes, and says so', async () => {
    await using scene = await Scene.open({ base: startedPlan, head: brokenPlan });
    scene.pull.close('alice');
    const run = await scene.run({ payload: await scene.pull.event('labeled') });
    expect([run.exitCode, run.stdout]).toEqual([0, 'Pull request 1 is closed. There is nothing to check.\n']);
    expect(scene.github.requests).toEqual([]);
  });

  it('takes the input pull-request if it is the same one', async () => {
    await using scene = await Scene.open({ head: startedPlan });
    expect((await scene.run({ inputs: { 'pull-request': '1' } })).exitCode).toBe(0);
    const run = await scene.run({ inputs: { 'pull-request': '2' }, permissions: usualPermissions });
    expect(run.stdout).toContain('::error::The event is of pull request 1, and the input pull-request names 2.');
    expect(run.exitCode).toBe(1);
  });
});
