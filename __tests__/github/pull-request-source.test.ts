import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors.js';
import { checkThroughApi, sourceFor } from '../helpers/github-check.js';
import type { FaultFinder, JsonObject } from '../helpers/github/index.js';
import { Scene } from '../helpers/pull-request-scene.js';
import { findingLines, planLines } from '../helpers/report.js';
import { finished, retryQueue, started, unfinished } from '../helpers/retry-queue.js';

/** What a promise fails with; the test fails where it does not. */
async function problemOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof UserError) return `${error.message} ${error.nextStep}`;
    throw error;
  }
  throw new Error('nothing went wrong');
}

describe('the two ends', () => {
  it('are the head of the event and its merge base with the tip of the target branch', async () => {
    await using scene = await Scene.open({
      base: { 'plan.md': retryQueue() },
      head: { 'plan.md': retryQueue(started) },
    });
    const mergeBase = await scene.git.sha('main');
    await scene.pushToTarget({ 'plan.md': retryQueue({ status: 'Cancelled' }) });
    const source = await sourceFor(scene);
    const { base, head } = await source.list('changed');
    expect([base.id, head.id]).toEqual([mergeBase, scene.pull.headSha]);
    expect(base.name).toBe(`main (${mergeBase.slice(0, 7)})`);
    // What the target branch did meanwhile is not this pull request's.
    expect(findingLines(await checkThroughApi(scene))).toEqual([]);
    scene.github.assertValid();
  });

  it('follow the target branch where the base commit of the event is old', async () => {
    await using scene = await Scene.open({
      base: { 'plan.md': retryQueue() },
      head: { 'plan.md': retryQueue(started) },
    });
    await scene.pushToTarget({ 'other.md': 'Other\n' });
    const tip = await scene.git.sha('main');
    await scene.git.checkout('feature');
    await scene.git.merge('main');
    const old = { base: { sha: await scene.git.sha('main~1') } };
    const source = await sourceFor(scene, withPull(await scene.pull.event('opened'), old));
    expect((await source.list('changed')).base.id).toBe(tip);
    scene.github.assertValid();
  });

  it('are found whatever the target branch is called', async () => {
    const branches = ['release/1.x', 'fix-#12', 'größe', '100%', 'a+b&c=d', "it's;here"];
    await using scene = await Scene.open({
      prepare: async (git) => {
        for (const branch of branches) await git.git('branch', branch, 'main');
      },
      head: { 'plan.md': retryQueue() },
    });
    const bases: object[] = [];
    for (const branch of branches) {
      await scene.pull.changeBase(branch);
      const { base } = await (await sourceFor(scene)).list('changed');
      bases.push(base);
    }
    const id = await scene.git.sha('main');
    expect(bases).toEqual(branches.map((name) => ({ id, name: `${name} (${id.slice(0, 7)})` })));
    // None of them fell back to the base commit of the event.
    expect(scene.github.requests.filter(({ status = 200 }) => status !== 200)).toEqual([]);
    scene.github.assertValid();
  });

  it('are the base commit that the server knew where the target branch is gone', async () => {
    let fault: FaultFinder = () => undefined;
    await using scene = await Scene.open({
      head: { 'plan.md': retryQueue() },
      github: { fault: (request) => fault(request) },
    });
    const payload = withPull(await scene.pull.event('synchronize'), { base: { ref: 'release/gone' } });
    const { pull_request: pull } = payload as { readonly pull_request: JsonObject };
    fault = ({ operation }) => (operation === 'pulls/get' ? { status: 200, body: pull } : undefined);
    const source = await sourceFor(scene, payload);
    expect((await source.list('changed')).base.id).toBe(await scene.git.sha('main'));
    scene.github.assertValid();
  });

  it('are refused where the histories share no commit', async () => {
    let fault: FaultFinder = () => undefined;
    await using scene = await Scene.open({
      github: { fault: (request) => fault(request) },
      head: { 'plan.md': retryQueue() },
      prepare: async (git) => {
        await git.git('checkout', '--quiet', '--orphan', 'elsewhere');
        await git.commit('Begin anew', { 'plan.md': retryQueue() });
      },
    });
    const head = await scene.git.sha('elsewhere');
    const payload = withPull(await scene.pull.event('opened'), { head: { sha: head } });
    const { pull_request: pull } = payload as { readonly pull_request: JsonObject };
    fault = ({ operation }) => (operation === 'pulls/get' ? { status: 200, body: pull } : undefined);
    const source = await sourceFor(scene, payload);
    expect(await problemOf(source.list('changed'))).toMatch(
      new RegExp(`^There is no merge base of main and ${head.slice(0, 7)}: the branches share no commit`),
    );
    scene.github.assertValid();
  });

  it('are refused, with the permission that is missing, where the token may not read the repository', async () => {
    await using scene = await Scene.open({ head: { 'plan.md': retryQueue() } });
    const source = await sourceFor(scene, undefined, { 'pull-requests': 'read' });
    const problem = await problemOf(source.list('changed'));
    expect(problem).toContain('403 Resource not accessible by integration');
    expect(problem).toContain('"permissions: contents: read"');
    scene.github.assertValid();
  });

  it('are asked for together with the files, and once', async () => {
    await using scene = await Scene.open({ head: { 'plan.md': retryQueue() } });
    const source = await sourceFor(scene);
    await source.readSetting('.github/plan-check.yml');
    await source.list('changed');
    await source.list('changed');
    expect(scene.github.requests.map(({ operation }) => operation).sort()).toEqual([
      'graphql',
      'pulls/get',
      'pulls/get',
      'pulls/list-files',
      'repos/compare-commits-with-basehead',
    ]);
    scene.github.assertValid();
  });
});

describe('files', () => {
  it('that were added, changed, removed and moved are told apart', async () => {
    await using scene = await Scene.open({
      base: {
        'changed/plan.md': retryQueue(),
        'removed/plan.md': retryQueue({ id: 'T-rrrrr' }),
        'old/plan.md': `${retryQueue({ id: 'T-mmmmm', status: 'Cancelled' })}\nA note of its own.\n`,
      },
      head: {
        'added/plan.md': 'A plan is yet to be written.\n\n- [ ] Write it\n',
        'changed/plan.md': retryQueue(started),
        'removed/plan.md': null,
        'old/plan.md': null,
        'new/plan.md': `${retryQueue({ id: 'T-mmmmm', status: 'Cancelled' })}\nA note of its own.\n`,
      },
    });
    expect(planLines(await checkThroughApi(scene))).toEqual([
      'added added/plan.md',
      'modified changed/plan.md',
      'unchanged new/plan.md, was old/plan.md',
      'deleted removed/plan.md',
    ]);
    scene.github.assertValid();
  });

  it('that only moved have no new finding, whatever is wrong with them', async () => {
    const plan = retryQueue(unfinished);
    await using scene = await Scene.open({
      base: { 'docs/old/plan.md': plan },
      head: { 'docs/old/plan.md': null, 'docs/new/plan.md': plan },
    });
    expect(findingLines(await checkThroughApi(scene))).toEqual([
      'docs/new/plan.md:63:3 error complete-is-complete.phases, existing',
    ]);
    expect(scene.fileQueries).toHaveLength(1);
    scene.github.assertValid();
  });

  it('that moved and changed at once are judged by what changed', async () => {
    await using scene = await Scene.open({
      base: { 'docs/old/plan.md': retryQueue(started) },
      head: { 'docs/old/plan.md': null, 'docs/new/plan.md': retryQueue(unfinished) },
    });
    const report = await checkThroughApi(scene);
    expect(planLines(report)).toEqual(['modified docs/new/plan.md, was docs/old/plan.md']);
    expect(findingLines(report)).toEqual(['docs/new/plan.md:63:3 error complete-is-complete.phases']);
    expect(report.plans[0]?.changes).toMatchObject({ ticked: 3, added: 0, dropped: 0 });
    scene.github.assertValid();
  });

  it('that moved out of the reach of the globs are still plans', async () => {
    await using scene = await Scene.open({
      base: { 'docs/plan.md': retryQueue(started) },
      head: { 'docs/plan.md': null, 'docs/notes.md': retryQueue(unfinished) },
    });
    expect(findingLines(await checkThroughApi(scene))).toEqual([
      'docs/notes.md:63:3 error complete-is-complete.phases',
      'docs/notes.md:1:1 warning no-deleted-plan.moved-out',
    ]);
    scene.github.assertValid();
  });

  it('that moved and became binary are not excused as only moved', async () => {
    const binary = Buffer.from(`${retryQueue(started)}\0`);
    await using scene = await Scene.open({
      base: { 'docs/old/plan.md': retryQueue(started) },
      head: { 'docs/old/plan.md': null, 'docs/new/plan.md': binary },
    });
    expect(findingLines(await checkThroughApi(scene))).toEqual([
      'docs/new/plan.md error plan-readable.became-unreadable',
    ]);
    scene.github.assertValid();
  });

  it('are read whatever they are called', async () => {
    const paths = [
      'with space/plan.md',
      'größe/☑ done/plan.md',
      'it\'s "quoted"/plan.md',
      'a%20b/plan.md',
      'semi;colon, comma=equals&more/plan.md',
      '#12/plan.md',
      'what?/plan.md',
      'two\nlines/plan.md',
      'tab\tin it/plan.md',
      'back\\slash/plan.md',
      '-dash/plan.md',
      '${{ github.token }}/plan.md',
      '{owner}/plan.md',
      '::error::/plan.md',
    ];
    const all = (text: string) => Object.fromEntries(paths.map((path) => [path, text]));
    await using scene = await Scene.open({ base: all(retryQueue(started)), head: all(retryQueue(unfinished)) });
    const report = await checkThroughApi(scene);
    expect(findingLines(report).toSorted()).toEqual(
      paths.map((path) => `${path}:63:3 error complete-is-complete.phases`).toSorted(),
    );
    expect(scene.github.requests.filter(({ operation }) => operation === 'graphql')).toHaveLength(1);
    scene.github.assertValid();
  });

  it('of a fork are read from the base repository', async () => {
    await using scene = await Scene.open({ head: { 'plan.md': retryQueue(unfinished) }, fork: true });
    expect(findingLines(await checkThroughApi(scene))).toEqual(['plan.md:63:3 error complete-is-complete.phases']);
    expect(scene.github.requests.filter(({ path }) => path.startsWith('/repos/bob'))).toEqual([]);
    scene.github.assertValid();
  });

  it('of a fork that was deleted are still read', async () => {
    await using scene = await Scene.open({ head: { 'plan.md': retryQueue(unfinished) }, fork: true });
    scene.pull.deleteHeadRepository();
    const report = await checkThroughApi(scene);
    expect(findingLines(report)).toEqual(['plan.md:63:3 error complete-is-complete.phases']);
    scene.github.assertValid();
  });
});

describe('the largest plan', () => {
  it('has 512,000 bytes; one more is too many', async () => {
    const filler = (bytes: number) => `${retryQueue(finished)}\n${'x'.repeat(bytes)}`;
    const rest = 512_000 - Buffer.byteLength(filler(0));
    await using scene = await Scene.open({ head: { 'a/plan.md': filler(rest), 'b/plan.md': filler(rest + 1) } });
    const report = await checkThroughApi(scene);
    expect(planLines(report)).toEqual(['added a/plan.md']);
    expect(report.skipped).toEqual([{ path: 'b/plan.md', reason: 'too large' }]);
    scene.github.assertValid();
  });
});

describe('a setting', () => {
  const path = '.github/plan-check.yml';

  it('is read from the tip of the target branch, whatever the merge base and the pull request have', async () => {
    await using scene = await Scene.open({ head: { [path]: 'fail-on: never\n', 'plan.md': retryQueue() } });
    const tip = await scene.pushToTarget({ [path]: 'fail-on: warning\n' });
    const source = await sourceFor(scene);
    expect(await source.readSetting(path)).toEqual({ text: 'fail-on: warning\n', from: `main (${tip.slice(0, 7)})` });
    scene.github.assertValid();
  });

  it('is null where the target branch has none, even where the pull request adds it', async () => {
    await using scene = await Scene.open({ head: { [path]: 'fail-on: never\n' } });
    expect(await (await sourceFor(scene)).readSetting(path)).toBeNull();
    scene.github.assertValid();
  });

  it('that is a symbolic link is refused, with its path and branch', async () => {
    await using scene = await Scene.open({
      head: { 'plan.md': retryQueue() },
      prepare: async (git) => {
        await git.checkout('main');
        await git.symlink(path, '../elsewhere.yml');
        await git.commit('A link');
      },
    });
    const source = await sourceFor(scene);
    expect(await problemOf(source.readSetting(path))).toMatch(
      /^\.github\/plan-check\.yml on main \([0-9a-f]{7}\) cannot be read: it is a symbolic link\./,
    );
    scene.github.assertValid();
  });
});

/** A payload with other members in its pull request. */
function withPull(payload: object, members: Readonly<Record<string, object>>): object {
  const { pull_request: pull } = payload as { pull_request: Readonly<Record<string, object>> };
  const merged = Object.entries(members).map(([name, value]) => [name, { ...pull[name], ...value }] as const);
  return { ...payload, pull_request: { ...pull, ...Object.fromEntries(merged) } };
}
