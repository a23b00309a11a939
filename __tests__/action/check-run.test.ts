import { describe, expect, it } from '@jest/globals';
import type { CheckRun, Fault, GitHubOptions, LoggedRequest, Permissions } from '../helpers/github/index.js';
import {
  readOnly,
  Scene,
  usualPermissions,
  type RunOptions,
  type SceneOptions,
} from '../helpers/pull-request-scene.js';
import { retryQueue, started, unfinished } from '../helpers/retry-queue.js';
import type { ActionRun } from '../helpers/run-action.js';

const permissions: Permissions = { ...usualPermissions, checks: 'write' };

const open = (head: SceneOptions['head'], options: SceneOptions = {}) => Scene.open({ head: head ?? {}, ...options });
const faulty = { 'docs/plan.md': retryQueue(unfinished) };

async function run(scene: Scene, { inputs, ...options }: RunOptions = {}): Promise<ActionRun> {
  const asked = { annotations: 'check-run', comment: 'never', ...inputs };
  return scene.run({ permissions, inputs: asked, ...options });
}

function commandsOf({ stdout }: ActionRun): readonly string[] {
  return stdout.split('\n').filter((line) => line.startsWith('::'));
}

function only(scene: Scene): CheckRun {
  expect(scene.pull.checkRuns).toHaveLength(1);
  return scene.pull.checkRuns[0]!;
}

/** So many plans, each with one error. */
const many = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `p${String(index).padStart(3, '0')}/plan.md`,
      retryQueue({ id: `T-${10_000 + index}`, ...unfinished }),
    ]),
  );

describe('the check run', () => {
  it('is of the head commit, has its own name, and annotates in place of the job', async () => {
    await using scene = await open(faulty);
    const result = await run(scene);
    expect(result.exitCode).toBe(1);
    expect(commandsOf(result)).toEqual([]);
    const { name, headSha, status, conclusion, output, annotations } = only(scene);
    expect({ name, headSha, status, conclusion, title: output.title }).toEqual({
      name: 'plan-check / plans',
      headSha: scene.pull.headSha,
      status: 'completed',
      conclusion: 'failure',
      title: '1 error',
    });
    expect(output.summary).toMatch(/^### ❌ Plan check fails: Complete with 1 open item in Phase 2/);
    expect(output.text).toMatch(/\[Phase 1: Store\]\(.*\) \| – \| resolved \|/);
    expect(annotations).toEqual([
      {
        path: 'docs/plan.md',
        start_line: 63,
        end_line: 63,
        start_column: 3,
        end_column: expect.any(Number),
        annotation_level: 'failure',
        title: expect.stringMatching(/ \(complete-is-complete\)$/),
        message: expect.stringContaining('Report the length'),
      },
    ]);
    scene.github.assertValid();
  });

  it.each<[string, SceneOptions, RunOptions, string]>([
    ['is a success where nothing is found', { head: { 'plan.md': retryQueue(started) } }, {}, 'success'],
    ['is a success where no plan changed', { head: { 'code.ts': '1\n' } }, {}, 'success'],
    ['is neutral for a draft', { head: faulty, pull: { draft: true } }, {}, 'neutral'],
    [
      'is a failure for a draft that fails',
      { head: faulty, pull: { draft: true } },
      { inputs: { drafts: 'fail' } },
      'failure',
    ],
    ['is a success where nothing fails', { head: faulty }, { inputs: { 'fail-on': 'never' } }, 'success'],
  ])('%s', async (_, options, given, conclusion) => {
    await using scene = await Scene.open(options);
    await run(scene, given);
    expect(only(scene).conclusion).toBe(conclusion);
    scene.github.assertValid();
  });

  it('is neutral where somebody lets findings pass', async () => {
    await using scene = await open(faulty);
    scene.pull.addLabel('plan-check-override', 'bob');
    await run(scene, { payload: await scene.pull.event('labeled') });
    expect(only(scene).conclusion).toBe('neutral');
    scene.github.assertValid();
  });

  it('has the name of its instance', async () => {
    await using scene = await open(faulty);
    await run(scene, { inputs: { instance: 'specs' } });
    expect(only(scene).name).toBe('plan-check / specs');
    scene.github.assertValid();
  });

  it('takes fifty annotations with each request, one request after the other, and three hundred in all', async () => {
    await using scene = await open(many(310));
    const result = await run(scene);
    const { annotations, output } = only(scene);
    expect(annotations).toHaveLength(300);
    expect(new Set(annotations.map(({ path }) => path)).size).toBe(300);
    expect(scene.writes).toEqual(['POST checks/create', ...Array.from({ length: 5 }, () => 'PATCH checks/update')]);
    const writes = scene.github.requests.filter(({ operation }) => operation?.startsWith('checks/') === true);
    for (const [index, { startedAt }] of writes.slice(1).entries()) {
      expect(startedAt - (writes[index]?.endedAt ?? Infinity)).toBeGreaterThan(990);
    }
    expect(output.summary).toContain('10 more findings not annotated.');
    expect(Buffer.byteLength(output.summary ?? '')).toBeLessThanOrEqual(65_535);
    // What does not fit is cut off by us, with a word, and not by GitHub, without one.
    const text = output.text ?? '';
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_535);
    expect(text).toContain('Cut off here, because a check run has room for no more.');
    expect(text.split('<details>')).toHaveLength(text.split('</details>').length);
    expect(commandsOf(result)).toEqual([]);
    scene.github.assertValid();
  });
});

const notFound = { status: 404, body: { message: 'Not Found' } } as const;

describe('a check run that cannot be written', () => {
  it.each<[string, SceneOptions, RunOptions, GitHubOptions, RegExp]>([
    ['for want of a permission', {}, { permissions: usualPermissions }, {}, /403 .*"permissions: checks: write"/],
    [
      'on a pull request from a fork',
      { fork: true },
      { permissions: readOnly },
      {},
      /403 .*"permissions: checks: write"/,
    ],
    [
      'on a server that has none',
      {},
      {},
      { features: { checks: false } },
      /: the server did not find check runs of commit [0-9a-f]{7} of acme\/app \(404 Not Found\); if it is still there, the job needs "permissions: checks: write"/,
    ],
    [
      'that are there to be read',
      {},
      {},
      { fault: failing('checks/create', notFound) },
      /: the token may not write check runs \(404 Not Found\); the job needs "permissions: checks: write"/,
    ],
    ['on a server that is down', {}, {}, { fault: failing('checks/create', { status: 502 }) }, /502 /],
  ])('%s leaves annotations of the job, and one warning', async (_, options, given, github, reason) => {
    await using scene = await open(faulty, { ...options, github });
    const result = await run(scene, given);
    expect(result.exitCode).toBe(1);
    const [warning, error, ...others] = commandsOf(result);
    expect(warning).toMatch(
      /^::warning::The check run was not written: .*The findings are annotated as a job's own are\.$/,
    );
    expect(warning).toMatch(reason);
    expect(error).toMatch(/^::error title=.*file=docs\/plan\.md,line=63/);
    expect(others).toEqual([]);
    expect(scene.pull.checkRuns).toEqual([]);
    expect(result.outputs).toMatchObject({ verdict: 'fail', errors: '1' });
    scene.github.assertValid();
  });
});

describe('a request whose answer got lost', () => {
  it('creates one check run', async () => {
    await using scene = await open(faulty, { github: { fault: failing('checks/create', 'lost') } });
    expect(commandsOf(await run(scene))).toEqual([]);
    expect(only(scene).annotations).toHaveLength(1);
    expect(scene.writes).toEqual(['POST checks/create']);
    scene.github.assertValid();
  });

  it('adds annotations once, and tells how many are missing where none can be added', async () => {
    await using scene = await open(many(60), { github: { fault: failing('checks/update', 'lost') } });
    expect(commandsOf(await run(scene))).toEqual([]);
    expect(only(scene).annotations).toHaveLength(60);
    await using down = await open(many(60), { github: { fault: failing('checks/update', { status: 500 }) } });
    expect(commandsOf(await run(down))).toEqual([
      expect.stringMatching(/^::warning::10 annotations of the check run could not be added: 500 /),
    ]);
    expect(only(down).annotations).toHaveLength(50);
    scene.github.assertValid();
    down.github.assertValid();
  });
});

function failing(operation: string, fault: Fault): (request: LoggedRequest) => Fault | undefined {
  return (request) => (request.operation === operation ? fault : undefined);
}
