import { describe, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { commentMarker } from '../../src/report/markdown/marker.js';
import { readState } from '../../src/report/markdown/since.js';
import type { GitHubOptions } from '../helpers/github/index.js';
import { Scene, type RunOptions } from '../helpers/pull-request-scene.js';
import { finished, retryQueue, started, unfinished } from '../helpers/retry-queue.js';
import type { ActionRun } from '../helpers/run-action.js';

const marker = `${commentMarker(null)}\n`;
const bot = 'github-actions[bot]';

async function withAnError(github: GitHubOptions = {}): Promise<Scene> {
  return Scene.open({ base: { 'plan.md': retryQueue(started) }, head: { 'plan.md': retryQueue(unfinished) }, github });
}

/** A run with its number. */
async function run(scene: Scene, id: number, options: RunOptions = {}): Promise<ActionRun> {
  return scene.run({ ...options, environment: { GITHUB_RUN_ID: `${id}`, ...options.environment } });
}

const warningsOf = ({ stdout }: ActionRun) => stdout.split('\n').filter((line) => line.startsWith('::warning::'));
const stateOf = (body = '') => readState(body);

describe('ten runs at once on one pull request', () => {
  it('of one commit end with one comment', async () => {
    await using scene = await withAnError({ latencyMs: 50 });
    const runs = await Promise.all(Array.from({ length: 10 }, (_, index) => run(scene, 100 + index)));
    expect(runs.map(({ exitCode }) => exitCode)).toEqual(runs.map(() => 1));
    expect(scene.comments).toHaveLength(1);
    expect(scene.comments[0]).toContain('Plan check fails: Complete with 1 open item in Phase 2');
    expect(stateOf(scene.comments[0])?.head).toBe(scene.pull.headSha);
    const [url] = new Set(runs.map(({ outputs }) => outputs['comment-url']));
    expect(url).toContain(`${scene.pull.comments[0]!.id}`);
    scene.github.assertValid();
  });

  it('of ten commits end with one comment, which is that of the newest', async () => {
    await using scene = await withAnError({ latencyMs: 50 });
    const payloads = [await scene.pull.event('synchronize')];
    for (let push = 1; push < 10; push += 1) {
      await scene.push({ 'plan.md': `${retryQueue(push === 9 ? finished : unfinished)}\nPush ${push}.\n` });
      payloads.push(await scene.pull.event('synchronize'));
    }
    const runs = await Promise.all(payloads.map((payload, index) => run(scene, 200 + index, { payload })));
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([...Array.from({ length: 9 }, () => 1), 0]);
    expect(scene.comments).toHaveLength(1);
    expect(scene.comments[0]).toContain('Plan check passes');
    expect(stateOf(scene.comments[0])?.head).toBe(scene.pull.headSha);
    scene.github.assertValid();
  });

  it('of ten commits that are pushed while they run end with one comment of the newest', async () => {
    await using scene = await withAnError({ latencyMs: 100 });
    const runs: Promise<ActionRun>[] = [];
    for (let push = 0; push < 10; push += 1) {
      await scene.push({ 'plan.md': `${retryQueue(push === 9 ? finished : unfinished)}\nPush ${push}.\n` });
      runs.push(run(scene, 300 + push, { payload: await scene.pull.event('synchronize') }));
      await wait(200);
    }
    await Promise.all(runs);
    expect(scene.comments).toHaveLength(1);
    expect(scene.comments[0]).toContain('Plan check passes');
    expect(stateOf(scene.comments[0])?.head).toBe(scene.pull.headSha);
    scene.github.assertValid();
  });
});

describe('a run that is overtaken', () => {
  it('while its comment is on the way takes the comment back that came too late', async () => {
    await using scene = await withAnError({
      fault: ({ operation, attempt }) =>
        operation === 'issues/create-comment' && attempt === 1 ? { delayMs: 6_000 } : undefined,
    });
    const older = run(scene, 1, { payload: await scene.pull.event('synchronize') });
    while (scene.writes.length === 0) await wait(20);
    await scene.push({ 'plan.md': retryQueue(finished) });
    await run(scene, 2);
    expect(warningsOf(await older)).toEqual([
      expect.stringContaining('has a newer head than the one that was checked'),
    ]);
    expect(scene.comments).toHaveLength(1);
    expect(scene.comments[0]).toContain('Plan check passes');
    scene.github.assertValid();
  });

  it('by a later run on the same commit leaves the comment to it', async () => {
    await using scene = await withAnError();
    scene.pull.draft = true;
    await run(scene, 12);
    const [written] = scene.comments;
    expect(written).toContain('Plan check would fail when ready');
    scene.pull.draft = false;
    const late = await run(scene, 11);
    expect(scene.comments).toEqual([written]);
    expect(warningsOf(late)).toEqual([expect.stringContaining('A later run has written the comment')]);
    // The same event again, in a run that begins after it.
    await run(scene, 12, { environment: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(scene.comments[0]).toContain('❌ Plan check fails');
    scene.github.assertValid();
  });
});

describe('one comment', () => {
  it('is left of several: the oldest is written to, the others are deleted, and those of others stay', async () => {
    await using scene = await withAnError();
    const { id } = scene.pull.addComment(`${marker}First\n`, bot);
    scene.pull.addComment(`${marker}Second\n`, bot);
    scene.pull.addComment(`${marker}Of the author\n`, 'alice');
    scene.pull.addComment(`${marker}Third\n`, bot);
    expect(warningsOf(await run(scene, 1))).toEqual([]);
    expect(scene.comments).toEqual([expect.stringContaining('Plan check fails'), `${marker}Of the author\n`]);
    expect(scene.pull.comments[0]?.id).toBe(id);
    scene.github.assertValid();
  });

  it('is not written again by a run that has nothing else to tell than its number', async () => {
    await using scene = await withAnError();
    await run(scene, 1);
    await run(scene, 2);
    await run(scene, 2, { environment: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(scene.writes).toEqual(['POST issues/create-comment']);
    scene.github.assertValid();
  });

  it.each(['lost', 'truncate'] as const)('is found where the answer was %s, and not written twice', async (fault) => {
    await using scene = await withAnError({
      fault: ({ operation }) => (operation === 'issues/create-comment' ? fault : undefined),
    });
    const { outputs, ...first } = await run(scene, 1);
    expect(warningsOf({ outputs, ...first })).toEqual([]);
    expect(outputs['comment-url']).toContain(`${scene.pull.comments[0]!.id}`);
    expect(scene.comments).toHaveLength(1);
    expect(scene.writes).toEqual(['POST issues/create-comment']);
    scene.github.assertValid();
  });

  it('is kept by each of several steps that have names, whose names it does not carry', async () => {
    await using scene = await withAnError();
    const steps = [{}, { instance: 'docs' }, { instance: 'specs.v2' }];
    for (const inputs of steps) await run(scene, 1, { inputs });
    await scene.push({ 'plan.md': retryQueue(finished) });
    for (const inputs of steps) await run(scene, 2, { inputs });
    expect(scene.comments).toHaveLength(3);
    for (const body of scene.comments) expect(body).toMatch(/^<!-- plan-check (?:[0-9a-f]{12} )?-->\n### ✅/);
    expect(scene.comments.join('')).not.toMatch(/docs|specs/);
    scene.github.assertValid();
  });

  it('is not written where it cannot be told whether there is one: a warning says so, and the check holds', async () => {
    await using scene = await withAnError();
    for (let count = 0; count < 3_000; count += 1) scene.pull.addComment('Hm', 'bob');
    for (const id of [1, 2]) {
      const { exitCode, ...rest } = await run(scene, id);
      expect([exitCode, warningsOf({ exitCode, ...rest })]).toEqual([
        1,
        [
          '::warning::The comment was not written: none of the first 3,000 comments is ours, and there may be more. Everything else of the check holds.',
        ],
      ]);
    }
    expect(scene.writes).toEqual([]);
    scene.github.assertValid();
  });

  it('that is among the first 3,000 is still written to', async () => {
    await using scene = await withAnError();
    scene.pull.addComment(`${marker}First\n`, bot);
    for (let count = 0; count < 3_000; count += 1) scene.pull.addComment('Hm', 'bob');
    await run(scene, 1);
    expect(scene.writes).toEqual(['PATCH issues/update-comment']);
    scene.github.assertValid();
  });
});
