import { describe, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { commentMarker } from '../../src/report/markdown/marker.js';
import { readState } from '../../src/report/markdown/since.js';
import type { Fault, GitHubOptions } from '../helpers/github/index.js';
import { Scene, type RunOptions } from '../helpers/pull-request-scene.js';
import { finished, retryQueue, started, unfinished } from '../helpers/retry-queue.js';
import type { ActionRun } from '../helpers/run-action.js';

const marker = `${commentMarker(null)}\n`;
const bot = 'github-actions[bot]';
const notFound = { status: 404, body: { message: 'Not Found' } } as const;

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

  it.each<[string, Fault, string]>([
    [
      'is forbidden',
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      'the token may not write comments (403 Resource not accessible by integration); the job needs "permissions: pull-requests: write"',
    ],
    [
      'is answered as if the comment was not there',
      notFound,
      'the token may not write comments (404 Not Found); the job needs "permissions: pull-requests: write"',
    ],
    ['fails', { status: 500, body: { message: 'Sorry' } }, '500 Sorry'],
    [
      'is answered by another server',
      { status: 200, body: '<!doctype html>' },
      'the server says that it is deleted, and shows it',
    ],
  ])(
    'is left by the next run where the deletion of a second one %s, which one warning tells',
    async (_, fault, why) => {
      let broken = true;
      await using scene = await withAnError({
        fault: ({ operation }) => (broken && operation === 'issues/delete-comment' ? fault : undefined),
      });
      for (const text of ['First', 'Second']) scene.pull.addComment(`${marker}${text}\n`, bot);
      expect(warningsOf(await run(scene, 1))).toEqual([
        `::warning::A second comment of plan-check could not be deleted: ${why}. The next run tries again.`,
      ]);
      const [first, ...others] = scene.comments;
      expect(first).toContain('Plan check fails');
      expect(others).toEqual([`${marker}Second\n`]);
      broken = false;
      expect(warningsOf(await run(scene, 2))).toEqual([]);
      expect(scene.comments).toEqual([first]);
      scene.github.assertValid();
    },
  );

  it.each<[string, Fault]>([
    ['got lost', 'lost'],
    ['came from a server that was not well', { status: 502 }],
  ])('is left at once where the first answer to the deletion of a second one %s', async (_, fault) => {
    await using scene = await withAnError({
      fault: ({ operation, attempt }) => (operation === 'issues/delete-comment' && attempt === 1 ? fault : undefined),
    });
    for (const text of ['First', 'Second']) scene.pull.addComment(`${marker}${text}\n`, bot);
    expect(warningsOf(await run(scene, 1))).toEqual([]);
    expect(scene.comments).toEqual([expect.stringContaining('Plan check fails')]);
    scene.github.assertValid();
  });

  it('is written anew where somebody deletes it between the look and the edit', async () => {
    await using scene = await withAnError({
      fault: ({ operation, attempt }) => {
        const [comment] = scene.pull.comments;
        if (operation === 'issues/update-comment' && attempt === 1 && comment !== undefined) {
          scene.pull.deleteComment(comment);
        }
        return undefined;
      },
    });
    scene.pull.addComment(`${marker}First\n`, bot);
    expect(warningsOf(await run(scene, 1))).toEqual([]);
    expect(scene.comments).toEqual([expect.stringContaining('Plan check fails')]);
    expect(scene.writes).toEqual(['PATCH issues/update-comment', 'POST issues/create-comment']);
    scene.github.assertValid();
  });

  it.each<[string, readonly string[], string]>([
    [
      'names the permission where the pull request is there',
      ['issues/create-comment'],
      'the token may not write comments (404 Not Found); the job needs "permissions: pull-requests: write"',
    ],
    [
      'tells what is gone where the pull request is not',
      ['issues/create-comment', 'issues/list-comments', 'pulls/get'],
      'the server did not find comments of pull request 1 of acme/app (404 Not Found); if it is still there, the job needs "permissions: pull-requests: write"',
    ],
  ])('that is refused with 404 costs one warning, which %s', async (_, gone, why) => {
    let written = false;
    await using scene = await withAnError({
      // The pull request vanishes with the first write.
      fault: ({ operation = '' }) => {
        written ||= operation === 'issues/create-comment';
        return written && gone.includes(operation) ? notFound : undefined;
      },
    });
    const { exitCode, ...result } = await run(scene, 1);
    expect(warningsOf({ exitCode, ...result })).toEqual([
      `::warning::The comment was not written: ${why}. Everything else of the check holds.`,
    ]);
    expect(exitCode).toBe(1);
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
