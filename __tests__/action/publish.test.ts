import { describe, expect, it } from '@jest/globals';
import type { Fault, LoggedRequest } from '../helpers/github/index.js';
import { runOvertaken, slowTexts } from '../helpers/overtaken.js';
import { readOnly, Scene, type RunOptions, type SceneOptions } from '../helpers/pull-request-scene.js';
import { findingLines, reportOf } from '../helpers/report.js';
import { finished, retryQueue, started, unfinished } from '../helpers/retry-queue.js';
import type { ActionRun } from '../helpers/run-action.js';

const marker = '<!-- plan-check -->\n';

/** A pull request with one error. */
async function withAnError(options: SceneOptions = {}): Promise<Scene> {
  return Scene.open({
    base: { 'docs/plan.md': retryQueue(started) },
    head: { 'docs/plan.md': retryQueue(unfinished) },
    ...options,
  });
}

/** The workflow commands of a run: `error plan.md:63`, or `warning` and its message where it has no file. */
function commandsOf({ stdout }: ActionRun): readonly string[] {
  return [...stdout.matchAll(/^::(\w+) ?(.*?)::(.*)$/gm)].map(([, name = '', properties = '', message = '']) => {
    const [, file, line] = /file=([^,]*)(?:,line=(\d+))?/.exec(properties) ?? [];
    return file === undefined ? `${name} ${message}` : `${name} ${file}:${line ?? ''}`;
  });
}

describe('the comment', () => {
  it('is created by the first run, edited by the next, and left alone where nothing changed', async () => {
    await using scene = await withAnError();
    const first = await scene.run();
    expect(scene.comments).toHaveLength(1);
    expect(scene.comments[0]).toMatch(
      /^<!-- plan-check -->\n### ❌ Plan check fails: Complete with 1 open item in Phase 2/,
    );
    expect(first.outputs['comment-url']).toBe(
      `${scene.github.serverUrl}/acme/app/pull/1#issuecomment-${scene.pull.comments[0]!.id}`,
    );

    const home = `${scene.github.serverUrl}/acme/app`;
    expect(scene.comments[0]).toContain(`${home}/blob/${scene.pull.headSha}/docs/plan.md?plain=1#L63`);
    expect(scene.comments[0]).toContain(`${home}/actions/runs/4711`);

    const again = await scene.run();
    expect(again.outputs['comment-url']).toBe(first.outputs['comment-url']);
    expect(scene.writes).toEqual(['POST issues/create-comment']);

    const head = scene.pull.headSha;
    await scene.push({ 'docs/plan.md': retryQueue(finished) });
    await scene.run();
    expect(scene.writes).toEqual(['POST issues/create-comment', 'PATCH issues/update-comment']);
    expect(scene.comments).toHaveLength(1);
    expect(scene.comments[0]).toMatch(/^<!-- plan-check -->\n### ✅ Plan check passes/);
    expect(scene.comments[0]).toContain(`Since ${head.slice(0, 7)}: 1 fixed.`);

    // Once more on the same commit: what was said about the push is still true.
    const body = scene.comments[0];
    await scene.run();
    expect(scene.comments).toEqual([body]);
    expect(scene.writes).toHaveLength(2);
    scene.github.assertValid();
  });

  it('counts what is fixed and what is new since the last one', async () => {
    await using scene = await withAnError();
    await scene.run();
    const head = scene.pull.headSha;
    await scene.push({ 'docs/plan.md': retryQueue({ status: 'Nearly there', store: 'x  ' }) });
    await scene.run();
    expect(scene.comments[0]).toContain(`Since ${head.slice(0, 7)}: 1 fixed, 1 new.`);
    scene.github.assertValid();
  });

  it('of somebody else is left alone, whatever it begins with', async () => {
    await using scene = await withAnError();
    scene.pull.addComment(`${marker}All is well, says the author`, 'alice');
    await scene.run();
    expect(scene.comments).toHaveLength(2);
    expect(scene.comments[0]).toBe(`${marker}All is well, says the author`);
    expect(scene.pull.comments[1]?.login).toBe('github-actions[bot]');
    scene.github.assertValid();
  });

  it('is left to the run of the newer head where somebody pushed meanwhile', async () => {
    await using scene = await withAnError({ github: { fault: slowTexts } });
    const late = await runOvertaken(scene, { 'docs/plan.md': retryQueue(finished) });
    expect(late.stdout).toMatch(/^::warning::The pull request has a newer head than the one that was checked/m);
    expect([late.exitCode, scene.comments]).toEqual([1, []]);
    await scene.run();
    expect(scene.comments).toEqual([expect.stringContaining('Plan check passes')]);
    scene.github.assertValid();
  });

  it('fits into what GitHub takes, however many plans there are', async () => {
    const names = Array.from({ length: 120 }, (_, index) => `docs/${'a-long-name-'.repeat(12)}${index}/plan.md`);
    const all = (text: string) => Object.fromEntries(names.map((name) => [name, text]));
    await using scene = await Scene.open({ base: all(retryQueue()), head: all(retryQueue({ status: 'Complete' })) });
    const { outputs, stdout, summary } = await scene.run();
    // The tasks of two phases are open in each of them.
    expect(outputs).toMatchObject({ verdict: 'fail', errors: '240' });
    expect(stdout).not.toContain('was not written');
    expect(scene.comments).toHaveLength(1);
    expect(scene.comments[0]).toContain('a comment has room for no more');
    expect(scene.comments[0]!.length).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
    scene.github.assertValid();
  });
});

describe('when there is a comment', () => {
  const nothing = { base: { 'plan.md': retryQueue(started), 'code.ts': '1\n' }, head: { 'code.ts': '2\n' } };
  const clean = { base: {}, head: { 'plan.md': retryQueue(started) } };
  const faulty = { base: {}, head: { 'plan.md': retryQueue(unfinished) } };
  const moved = {
    base: { 'plan.md': retryQueue(started) },
    head: { 'plan.md': null, 'docs/plan.md': retryQueue(started) },
  };

  it.each([
    ['always', 'no plan changed', nothing, 1],
    ['always', 'a plan is clean', clean, 1],
    ['on-change', 'no plan changed', nothing, 0],
    ['on-change', 'a plan only moved', moved, 0],
    ['on-findings', 'a plan is clean', clean, 0],
    ['on-findings', 'a plan is faulty', faulty, 1],
    ['never', 'a plan is faulty', faulty, 0],
    ['', 'a plan is clean', clean, 1],
  ])('with "%s": %s', async (comment, _, files, expected) => {
    await using scene = await Scene.open(files);
    const { outputs } = await scene.run({ inputs: { comment } });
    expect(scene.comments).toHaveLength(expected);
    expect(Object.keys(outputs).includes('comment-url')).toBe(expected === 1);
    scene.github.assertValid();
  });

  it('with "on-findings", one that is there is told when all is well again', async () => {
    await using scene = await withAnError();
    const inputs = { comment: 'on-findings' };
    await scene.run({ inputs });
    await scene.push({ 'docs/plan.md': retryQueue(finished) });
    await scene.run({ inputs });
    expect(scene.comments).toHaveLength(1);
    expect(scene.comments[0]).toContain('Plan check passes');
    scene.github.assertValid();
  });

  it('with "on-change", one that is there is told when the pull request changes no plan any more', async () => {
    await using scene = await withAnError();
    await scene.run();
    await scene.push({ 'docs/plan.md': retryQueue(started), 'code.ts': '2\n' });
    await scene.run();
    expect(scene.comments).toHaveLength(1);
    expect(scene.comments[0]).toContain('no plan changed');
    scene.github.assertValid();
  });
});

describe('with a token that may only read', () => {
  const cases: readonly [string, RunOptions, Partial<SceneOptions>][] = [
    ['as the job asks for', { permissions: readOnly }, {}],
    ['as a pull request from a fork gets it', { permissions: readOnly }, { fork: true }],
    ['as one of Dependabot gets it', { permissions: readOnly }, { pull: { user: 'dependabot[bot]' } }],
  ];

  it.each(cases)(
    '%s, everything but the comment is there, and one warning names the permission',
    async (_, options, more) => {
      await using scene = await Scene.open({ head: { 'docs/plan.md': retryQueue(unfinished) }, ...more });
      const run = await scene.run({ ...options, inputs: { 'report-file': 'report.json' } });
      expect(run.exitCode).toBe(1);
      expect(commandsOf(run)).toEqual([
        'error docs/plan.md:63',
        expect.stringMatching(
          /^warning The comment was not written: .*"permissions: pull-requests: write"\. Everything else/,
        ),
      ]);
      expect(run.outputs).toMatchObject({ verdict: 'fail', errors: '1', 'report-file': 'report.json' });
      expect(run.outputs).not.toHaveProperty('comment-url');
      expect(run.summary).toMatch(/^### ❌ Plan check fails: Complete with 1 open item in Phase 2/);
      expect(run.summary).toMatch(/\[Phase 1: Store\]\(.*\) \| – \| resolved \|/);
      expect(findingLines(reportOf(run))).toEqual(['docs/plan.md:63:3 error complete-is-complete.phases']);
      expect(scene.comments).toEqual([]);
      scene.github.assertValid();
    },
  );

  it('the run passes where the plan does', async () => {
    await using scene = await Scene.open({ head: { 'docs/plan.md': retryQueue(finished) } });
    expect(await scene.run({ permissions: readOnly })).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    scene.github.assertValid();
  });

  it('nothing is said where no comment is asked for', async () => {
    await using scene = await withAnError();
    const run = await scene.run({ permissions: readOnly, inputs: { comment: 'never' } });
    expect(commandsOf(run)).toEqual(['error docs/plan.md:63']);
    scene.github.assertValid();
  });
});

it('a file that the token cannot read is a finding, and all else is checked and shown', async () => {
  const secret = retryQueue({ ...started, id: 'T-secrt' });
  let blob = '';
  await using scene = await Scene.open({
    base: { 'a/plan.md': retryQueue(started), 'b/plan.md': retryQueue() },
    head: { 'a/plan.md': retryQueue(unfinished), 'b/plan.md': secret },
    github: {
      features: { graphql: false },
      fault: ({ path }) =>
        path.endsWith(`/git/blobs/${blob}`)
          ? { status: 403, body: { message: 'Resource not accessible by integration' } }
          : undefined,
    },
  });
  blob = (await scene.git.git('rev-parse', 'feature:b/plan.md')).trim();
  const run = await scene.run({ inputs: { 'report-file': 'report.json' } });
  expect(run.exitCode).toBe(1);
  expect(commandsOf(run)).toEqual(['error a/plan.md:63', 'error b/plan.md:']);
  expect(findingLines(reportOf(run))).toEqual([
    'a/plan.md:63:3 error complete-is-complete.phases',
    'b/plan.md error plan-readable.withheld',
  ]);
  expect(run.stdout).toContain('403 Resource not accessible by integration');
  expect(scene.comments[0]).toContain('1 file not checked');
  expect(run.summary).toContain('1 file not checked');
  scene.github.assertValid();
});

describe('a place that cannot be written costs that place alone', () => {
  it.each<[string, Fault, number]>([
    ['a server that is down, after a look whether it was written', { status: 500 }, 2],
    [
      'a locked conversation',
      { status: 403, body: { message: 'Unable to create comment because issue is locked.' } },
      1,
    ],
  ])('such as the comment, for %s', async (_, fault, times) => {
    await using scene = await Scene.open({
      head: { 'docs/plan.md': retryQueue(finished) },
      github: { fault: ({ operation }: LoggedRequest) => (operation === 'issues/create-comment' ? fault : undefined) },
    });
    const run = await scene.run();
    expect(run.exitCode).toBe(0);
    expect(commandsOf(run)).toEqual([expect.stringMatching(/^warning The comment was not written: /)]);
    expect(run.stdout).not.toContain('permissions');
    expect(scene.writes).toEqual(Array.from({ length: times }, () => 'POST issues/create-comment'));
    expect(scene.comments).toEqual([]);
    scene.github.assertValid();
  });

  it('such as the job summary', async () => {
    await using scene = await withAnError();
    const run = await scene.run({ environment: { GITHUB_STEP_SUMMARY: '/nowhere/summary.md' } });
    expect(commandsOf(run)).toEqual([
      'error docs/plan.md:63',
      expect.stringMatching(/^warning The job summary was not written: /),
    ]);
    expect(run.exitCode).toBe(1);
    expect(scene.comments).toHaveLength(1);
    scene.github.assertValid();
  });

  it('but a report file that was asked for and is not there fails the run, after all else', async () => {
    await using scene = await Scene.open({ head: { 'docs/plan.md': retryQueue(finished) } });
    const run = await scene.run({ inputs: { 'report-file': 'nowhere/report.json' } });
    expect(run.exitCode).toBe(1);
    expect(commandsOf(run)).toEqual([
      'error The report file "nowhere/report.json" cannot be written. Name a file in a folder that exists.',
    ]);
    expect(run.outputs).toMatchObject({ verdict: 'pass' });
    expect(run.summary).toContain('Plan check passes');
    expect(scene.comments).toHaveLength(1);
    scene.github.assertValid();
  });
});

describe('annotations', () => {
  /** One plan for each standing, named so that the order of the paths is the order here. */
  function plans(...standings: readonly Parameters<typeof retryQueue>[0][]): Readonly<Record<string, string>> {
    const name = (index: number) => `p${String(index).padStart(3, '0')}/plan.md`;
    return Object.fromEntries(
      standings.map((standing, index) => [name(index), retryQueue({ id: `T-${10_000 + index}`, ...standing })]),
    );
  }
  const alias = { ...finished, status: 'Completed' };

  it('are ten of each kind, errors first, and the rest is counted', async () => {
    await using scene = await Scene.open({
      head: plans(...Array.from({ length: 11 }, () => alias), ...Array.from({ length: 12 }, () => unfinished)),
    });
    const run = await scene.run({ inputs: { comment: 'never' } });
    const [errors, warnings] = [commandsOf(run).slice(0, 10), commandsOf(run).slice(10)];
    expect(errors).toEqual(Array.from({ length: 10 }, (_, index) => `error p0${11 + index}/plan.md:63`));
    expect(warnings).toEqual(Array.from({ length: 10 }, (_, index) => `warning p00${index}/plan.md:5`));
    expect(run.stdout).toContain('3 more findings not annotated: GitHub shows ten of each kind.');
    expect(run.outputs).toMatchObject({ errors: '12', warnings: '11' });
    scene.github.assertValid();
  });

  it.each([
    ['', ['error p001/plan.md:63', 'warning p000/plan.md:5']],
    ['notice', ['error p001/plan.md:63', 'warning p000/plan.md:5', 'notice p002/plan.md:37']],
  ])('begin with the severity that is asked for: "%s"', async (from, expected) => {
    await using scene = await Scene.open({
      base: plans(started, started, started),
      head: plans(alias, unfinished, { ...started, store: '   ' }),
    });
    expect(commandsOf(await scene.run({ inputs: { 'annotate-from': from, comment: 'never' } }))).toEqual(expected);
    scene.github.assertValid();
  });

  it('are left out on demand, as is the job summary, and never made of what base had already', async () => {
    await using scene = await withAnError();
    const quiet = await scene.run({ inputs: { comment: 'never', annotations: 'none', summary: 'false' } });
    expect([commandsOf(quiet), quiet.summary]).toEqual([[], '']);
    await scene.pushToTarget({ 'docs/plan.md': retryQueue(unfinished) });
    await scene.git.checkout('feature');
    await scene.git.git('reset', '--quiet', '--hard', 'main');
    await scene.push({ 'docs/plan.md': `${retryQueue(unfinished)}\nA word more.\n` });
    const run = await scene.run({ inputs: { comment: 'never', 'report-file': 'report.json' } });
    expect(findingLines(reportOf(run))).toEqual(['docs/plan.md:63:3 error complete-is-complete.phases, existing']);
    expect([run.exitCode, commandsOf(run)]).toEqual([0, []]);
    scene.github.assertValid();
  });

  it('and the log hold no command that a plan brings along', async () => {
    const title = 'Retry ::set-output name=verdict::pass ##[error]queue';
    const text = [
      `# ${title}`,
      '',
      '## Metadata',
      '',
      '- Status: ::error::100% \u202Edone',
      '',
      '## Phase 1: ##[add-mask]e',
      '',
      '### Tasks',
      '',
      '- [x] Folded',
      '  ::stop-commands::token',
      '  ##[set-env name=PATH]/evil',
      '- [ ] 50%0A::error::gone, a:b',
      '',
    ].join('\n');
    const path = '::warning::x/#[group]%0A\n::error::y/plan.md';
    await using scene = await Scene.open({
      base: { [path]: text.replace(/Status: .*/, 'Status: Draft').replace('[ ]', '[x]') },
      head: { [path]: text },
    });
    const run = await scene.run({
      inputs: { rules: 'required-sections: off', 'annotate-from': 'notice', 'report-file': 'report.json' },
    });
    const { findings } = reportOf(run);
    expect(findings.map(({ rule }) => rule).toSorted()).toEqual(['no-unticked-item', 'status-known']);
    // The runner trims a line, then takes what begins with `::`; of `##[` it takes any.
    const commands = run.stdout.split(/\r\n|\r|\n/).filter((line) => line.trim().startsWith('::'));
    expect(commands.every((line) => /^::(error|warning|notice) title=/.test(line))).toBe(true);
    expect(commands).toHaveLength(2);
    expect(run.stdout).not.toContain('##[');
    expect(run.stderr).toBe('');
    expect(run.outputs['verdict']).toBe('fail');
    scene.github.assertValid();
  });
});
