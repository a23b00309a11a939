import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GitRepository } from '../helpers/git-repository.js';
import type { Fault, LoggedRequest, Permissions } from '../helpers/github/index.js';
import { roundTrips } from '../helpers/large-pull-request.js';
import { readOnly, Scene, type RunOptions } from '../helpers/pull-request-scene.js';
import { findingLines, planLines, reportOf } from '../helpers/report.js';
import { finished, retryQueue, started, unfinished } from '../helpers/retry-queue.js';
import type { ActionRun } from '../helpers/run-action.js';
import { runCli } from '../helpers/run-cli.js';

const settings = '.github/plan-check.yml';
const reported = { comment: 'never', 'report-file': 'report.json' };

/** What a run failed with: one error without a file, and no stack. */
function failureOf({ exitCode, stdout, stderr }: ActionRun): string {
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
  expect(stdout).not.toMatch(/\bat .*\.js:\d+|%0A {4}at |bug in plan-check/);
  expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  return /^::error::(.*)\n$/.exec(stdout)?.[1]?.replaceAll('%25', '%') ?? `no error: ${stdout}`;
}

/** Runs on a pull request with one error, in a step that is set up wrongly, or on a server that is not well. */
async function failure(options: RunOptions, scene: Scene): Promise<string> {
  const run = await scene.run(options);
  scene.github.assertValid();
  expect(run.outputs).toEqual({});
  expect(scene.comments).toEqual([]);
  return failureOf(run);
}

describe('the exit code', () => {
  it.each<[string, Parameters<typeof retryQueue>[0] | null, number, string]>([
    ['no plan changed', null, 0, 'pass'],
    ['a plan is clean', started, 0, 'pass'],
    ['there is a warning', { ...finished, status: 'Completed' }, 0, 'pass'],
    ['there is an error', unfinished, 1, 'fail'],
  ])('where %s', async (_, standing, exitCode, verdict) => {
    await using scene = await Scene.open({ head: standing === null ? {} : { 'plan.md': retryQueue(standing) } });
    expect(await scene.run()).toMatchObject({ exitCode, stderr: '', outputs: { verdict } });
    scene.github.assertValid();
  });
});

describe('a draft', () => {
  it.each([
    ['', 0, 'fail'],
    ['fail', 1, 'fail'],
    ['skip', 0, undefined],
  ])('with drafts: "%s"', async (drafts, exitCode, verdict) => {
    await using scene = await Scene.open({ head: { 'plan.md': retryQueue(unfinished) }, pull: { draft: true } });
    const run = await scene.run({ inputs: { drafts } });
    expect([run.exitCode, run.outputs['verdict']]).toEqual([exitCode, verdict]);
    expect(scene.comments.map((body) => body.split('\n')[1]?.split(':')[0])).toEqual(
      drafts === 'skip' ? [] : ['### 📝 Plan check would fail when ready'],
    );
    scene.github.assertValid();
  });

  it('that is ready fails like any other', async () => {
    await using scene = await Scene.open({ head: { 'plan.md': retryQueue(unfinished) }, pull: { draft: true } });
    scene.pull.draft = false;
    expect((await scene.run({ payload: await scene.pull.event('ready_for_review') })).exitCode).toBe(1);
    scene.github.assertValid();
  });
});

describe('the override label', () => {
  const label = 'plan-check-override';
  const head = { 'plan.md': retryQueue(unfinished) };
  const asksForTimeline = ({ operation }: LoggedRequest) => operation === 'issues/list-events-for-timeline';

  /** Runs on the event of a label that was set or removed just now. */
  async function runOn(scene: Scene, action: 'labeled' | 'unlabeled', options: RunOptions = {}): Promise<ActionRun> {
    const payload = await scene.pull.event(action, { sender: 'bob', members: { label: { name: label } } });
    const run = await scene.run({ payload, inputs: { 'report-file': 'report.json' }, ...options });
    scene.github.assertValid();
    expect(run.stderr).toBe('');
    return run;
  }

  const headingOf = (scene: Scene) => scene.comments.at(-1)?.split('\n')[1];

  it('of another person lets findings pass, and everything that tells the verdict tells who', async () => {
    await using scene = await Scene.open({ head });
    expect((await scene.run()).exitCode).toBe(1);
    scene.pull.addLabel(label, 'bob');
    const run = await runOn(scene, 'labeled');
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'overridden', errors: '1' } });
    const sentence = `Overridden by bob with the label "${label}".`;
    const { verdict, notes, findings } = reportOf(run);
    expect({ verdict, findings: findings.length }).toEqual({ verdict: 'overridden', findings: 1 });
    expect(notes).toContain(sentence);
    const heading = '### 🟠 Plan check is overridden by **bob**: Complete with 1 open item in Phase 2';
    expect(scene.comments).toHaveLength(1);
    expect(headingOf(scene)).toContain(heading);
    expect(scene.comments[0]).toContain(sentence);
    expect(run.summary).toContain(heading);
    expect(run.stdout).toContain('\n● overridden by bob: 1 error in 1 plan\n');
    expect(run.stdout).toContain('\n::error title=');
  });

  it('of another person overrides on a pull request from a fork, with the token that only reads', async () => {
    await using scene = await Scene.open({ head, fork: true });
    scene.pull.addLabel(label, 'bob');
    const run = await runOn(scene, 'labeled', { permissions: readOnly });
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'overridden' } });
  });

  it('is gone with the label', async () => {
    await using scene = await Scene.open({ head });
    scene.pull.addLabel(label, 'bob');
    expect((await runOn(scene, 'labeled')).exitCode).toBe(0);
    scene.pull.removeLabel(label, 'bob');
    expect((await runOn(scene, 'unlabeled')).exitCode).toBe(1);
    expect(scene.comments).toHaveLength(1);
    expect(headingOf(scene)).toContain('❌ Plan check fails');
    expect(scene.comments[0]).not.toContain('bob');
    expect(scene.github.requests.filter(asksForTimeline)).toHaveLength(1);
  });

  it.each<[string, readonly string[], string]>([
    ['the author', ['alice'], 'alice set it, who is the author.'],
    ['the author, again after another person', ['bob', 'alice'], 'alice set it, who is the author.'],
    ['a bot', ['github-actions[bot]'], 'github-actions[bot] set it, which is not a person.'],
  ])('of %s overrides nothing, and the report says why', async (_, logins, why) => {
    await using scene = await Scene.open({ head });
    for (const login of logins) {
      if (scene.pull.labels.length > 0) scene.pull.removeLabel(label, login);
      scene.pull.addLabel(label, login);
    }
    const run = await runOn(scene, 'labeled');
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    const note = `The label "${label}" does not override: ${why}`;
    expect(reportOf(run).notes).toContain(note);
    expect(run.stdout).toContain(`\nNote: ${note}\n`);
    expect(headingOf(scene)).toContain('❌ Plan check fails');
    expect(scene.comments[0]?.replaceAll('\\', '')).toContain(note);
  });

  it.each<[string, Parameters<typeof retryQueue>[0]]>([
    ['nothing is found', started],
    ['what is found fails nothing', { ...finished, status: 'Completed' }],
  ])('changes nothing where %s, and nobody is asked who set it', async (_, standing) => {
    await using scene = await Scene.open({ head: { 'plan.md': retryQueue(standing) } });
    scene.pull.addLabel(label, 'alice');
    const run = await runOn(scene, 'labeled');
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(run.stdout).not.toContain(label);
    expect(headingOf(scene)).toMatch(/Plan check passes/);
    expect(scene.github.requests.filter(asksForTimeline)).toEqual([]);
  });

  it.each<[string, Fault, string]>([
    [
      'may not be read',
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      'the token may not read the timeline (403 Resource not accessible by integration); the job needs "permissions: pull-requests: read".',
    ],
    ['is not given out', { status: 500, body: { message: 'Sorry' } }, '500 Sorry.'],
  ])('overrides nothing where the timeline %s, which a warning and the comment say', async (_, fault, why) => {
    await using scene = await Scene.open({
      head,
      github: { fault: (request) => (asksForTimeline(request) ? fault : undefined) },
    });
    scene.pull.addLabel(label, 'bob');
    const run = await runOn(scene, 'labeled');
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    const note = `The label "${label}" does not override: who set it could not be read: ${why}`;
    expect(run.stdout).toContain(`\n::warning::${note}\n`);
    expect(reportOf(run).notes).toContain(note);
    expect(headingOf(scene)).toContain('❌ Plan check fails');
    expect(scene.comments[0]).toContain('does not override: who set it could not be read');
  });

  it.each(['', 'fail'])('overrides on a draft with drafts: "%s"', async (drafts) => {
    await using scene = await Scene.open({ head, pull: { draft: true } });
    scene.pull.addLabel(label, 'bob');
    const run = await runOn(scene, 'labeled', { inputs: { drafts } });
    expect([run.exitCode, run.outputs['verdict']]).toEqual([0, 'overridden']);
    expect(headingOf(scene)).toContain('🟠 Plan check is overridden by **bob**: ');
  });

  it('is the one that the settings name, or none', async () => {
    await using scene = await Scene.open({ base: { [settings]: 'override-label: plans may wait\n' }, head });
    scene.pull.addLabel('plans may wait', 'bob');
    expect((await runOn(scene, 'labeled')).exitCode).toBe(0);
    const inputs = { 'override-label': 'never' };
    expect((await runOn(scene, 'labeled', { inputs })).exitCode).toBe(1);
    expect(scene.github.requests.filter(asksForTimeline)).toHaveLength(1);
  });

  it('is the one of a locked file, whatever the step names', async () => {
    await using scene = await Scene.open({ base: { [settings]: 'locked: true\n' }, head });
    scene.pull.addLabel('dependencies', 'bob');
    const inputs = { 'override-label': 'dependencies', 'report-file': 'report.json' };
    const run = await runOn(scene, 'labeled', { inputs });
    expect(run.exitCode).toBe(1);
    expect(reportOf(run).notes).toContain(
      'The configuration is locked, so the input override-label: dependencies was not used.',
    );
  });

  it('of any name, set by an account of any name, is text and nothing else in the log and the comment', async () => {
    const hostile = '##[error]@acme/all <img src=x> [a](https://evil.example)';
    await using scene = await Scene.open({ head });
    scene.pull.addLabel(hostile, `${hostile} by`);
    const run = await runOn(scene, 'labeled', { inputs: { 'override-label': hostile } });
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'overridden' } });
    expect(run.stdout).not.toContain('##[');
    for (const text of [scene.comments[0] ?? '', run.summary]) {
      expect(text).toContain('overridden by');
      expect(text).not.toMatch(/@acme|<img|\]\(https:\/\/evil/);
    }
  });
});

describe('a pull request', () => {
  it('may come by pull_request_target', async () => {
    await using scene = await Scene.open({ head: { 'plan.md': retryQueue(unfinished) }, fork: true });
    const run = await scene.run({ event: 'pull_request_target', inputs: reported });
    expect(findingLines(reportOf(run))).toEqual(['plan.md:63:3 error complete-is-complete.phases']);
    scene.github.assertValid();
  });

  it('may come from a fork that was deleted', async () => {
    await using scene = await Scene.open({ head: { 'plan.md': retryQueue(unfinished) }, fork: true });
    scene.pull.deleteHeadRepository();
    const run = await scene.run();
    expect(run.exitCode).toBe(1);
    expect(scene.comments).toHaveLength(1);
    scene.github.assertValid();
  });

  it('may be on an enterprise server', async () => {
    await using scene = await Scene.open({ head: { 'plan.md': retryQueue(unfinished) }, github: { enterprise: true } });
    expect((await scene.run()).exitCode).toBe(1);
    expect(scene.fileQueries).toHaveLength(2);
    expect(scene.comments).toHaveLength(1);
    scene.github.assertValid();
  });

  it('may be on a server without GraphQL, with the same findings and comment', async () => {
    const files = {
      base: { 'a/plan.md': retryQueue(started), 'b/plan.md': retryQueue(), [settings]: 'fail-on: warning\n' },
      head: { 'a/plan.md': retryQueue(unfinished), 'b/plan.md': null, 'c/plan.md': 'Größe \uFFFD\n\n- [ ] One\n' },
    };
    await using scene = await Scene.open(files);
    await using plain = await Scene.open({ ...files, github: { features: { graphql: false } } });
    const inputs = { 'report-file': 'report.json' };
    const [one, other] = [await scene.run({ inputs }), await plain.run({ inputs })];
    expect(other.files).toEqual(one.files);
    expect([other.exitCode, other.outputs['verdict']]).toEqual([1, 'fail']);
    await plain.run({ inputs });
    expect(plain.writes).toEqual(['POST issues/create-comment']);
    plain.github.assertValid();
  });

  it('of fifty plans takes at most six round trips', async () => {
    const plans = (standing: Parameters<typeof retryQueue>[0]) =>
      Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`docs/${index}/plan.md`, retryQueue(standing)]));
    await using scene = await Scene.open({
      base: plans(started),
      head: plans(unfinished),
      github: { latencyMs: 400 },
    });
    const run = await scene.run();
    expect(run.outputs['errors']).toBe('50');
    expect(scene.writes).toEqual(['POST issues/create-comment']);
    expect(roundTrips(scene.github.requests)).toBeLessThanOrEqual(6);
    // A hundred texts, fifty at a time, and the configuration.
    expect(scene.fileQueries).toHaveLength(3);
    scene.github.assertValid();
  });
});

describe('the configuration', () => {
  const faulty = { 'plan.md': retryQueue(unfinished) };
  let shared: Scene;
  beforeAll(async () => {
    shared = await Scene.open({ head: faulty });
  });
  afterAll(() => shared[Symbol.asyncDispose]());

  it('is that of the tip of the target branch, whatever the merge base has', async () => {
    await using scene = await Scene.open({ head: faulty });
    await scene.pushToTarget({ [settings]: 'fail-on: never\n' });
    const run = await scene.run({ inputs: reported });
    expect(run.exitCode).toBe(0);
    expect(reportOf(run).notes).toContain(
      `Configuration read from ${settings} on main (${(await scene.git.sha('main')).slice(0, 7)}).`,
    );
    scene.github.assertValid();
  });

  it('that the pull request adds counts once it is merged, which the comment says', async () => {
    await using scene = await Scene.open({ head: { ...faulty, [settings]: 'fail-on: never\n' } });
    expect((await scene.run()).exitCode).toBe(1);
    expect(scene.comments[0]).toContain('plan-check.yml, which counts once it is merged');
    scene.github.assertValid();
  });

  it('that the pull request adds by a name that nothing reads is told', async () => {
    await using scene = await Scene.open({ head: { ...faulty, '.github/plan-check.yaml': 'fail-on: never\n' } });
    const run = await scene.run({ inputs: reported });
    expect(run.exitCode).toBe(1);
    expect(reportOf(run).notes).toContain(
      '.github/plan-check.yaml is read by nothing: the configuration is .github/plan-check.yml.',
    );
    scene.github.assertValid();
  });

  it('that the pull request breaks or removes is still that of the target branch', async () => {
    await using scene = await Scene.open({ base: { [settings]: 'fail-on: warning\n' }, head: faulty });
    for (const text of ['fail-on: [\n', null]) {
      await scene.push({ [settings]: text });
      const run = await scene.run({ inputs: reported });
      expect([run.exitCode, reportOf(run).failOn]).toEqual([1, 'warning']);
      expect(reportOf(run).notes).toContain(`The pull request changes ${settings}, which counts once it is merged.`);
    }
    scene.github.assertValid();
  });

  it('may be another file', async () => {
    await using scene = await Scene.open({ base: { 'ci/plans.yml': 'fail-on: never\n' }, head: faulty });
    expect((await scene.run({ inputs: { config: 'ci/plans.yml' } })).exitCode).toBe(0);
    scene.github.assertValid();
  });

  it('that is locked holds whatever other file the step names', async () => {
    const locked = 'rules: { complete-is-complete: error }\nlocked: true\n';
    await using scene = await Scene.open({
      base: { [settings]: locked, 'ci/plans.yml': 'fail-on: never\n' },
      head: { ...faulty, [settings]: null },
    });
    for (const config of ['ci/plans.yml', './nowhere.yml']) {
      const run = await scene.run({ inputs: { ...reported, config } });
      expect(run.exitCode).toBe(1);
      expect(reportOf(run).notes).toEqual([
        `The configuration is locked, so the input config: ${config.replace('./', '')} was not used.`,
        `The pull request changes ${settings}, which counts once it is merged.`,
        expect.stringContaining(`Configuration read from ${settings} on main`),
      ]);
    }
    const same = await scene.run({ inputs: { ...reported, config: `./${settings}` } });
    expect(reportOf(same).notes.join()).not.toContain('locked');
    scene.github.assertValid();
  });

  it('that is named is read, but not past one in the usual place that may be locked and cannot be read', async () => {
    await using scene = await Scene.open({
      base: { [settings]: 'locked: yes\n', 'ci/plans.yml': 'fail-on: never\n' },
      head: faulty,
    });
    expect(await failure({ inputs: { config: 'ci/plans.yml' } }, scene)).toContain(`${settings}:1: locked is expected`);
  });

  it('that is named and not there is said where everybody sees it', async () => {
    await using scene = await Scene.open({ head: faulty });
    await scene.run({ inputs: { config: 'ci/plans.yml' } });
    expect(scene.comments[0]).toContain('No configuration at ci/plans.yml on the target branch');
    scene.github.assertValid();
  });

  it('yields to inputs, unless it is locked', async () => {
    await using scene = await Scene.open({ base: { [settings]: 'fail-on: never\n' }, head: faulty });
    expect((await scene.run({ inputs: { 'fail-on': 'error' } })).exitCode).toBe(1);
    await scene.pushToTarget({ [settings]: 'fail-on: error\nlocked: true\n' });
    const run = await scene.run({ inputs: { ...reported, 'fail-on': 'never', rules: 'complete-is-complete: off' } });
    expect(run.exitCode).toBe(1);
    expect(reportOf(run).notes.filter((note) => note.startsWith('The configuration is locked'))).toHaveLength(2);
    scene.github.assertValid();
  });

  it.each<[string, string, string]>([
    ['is not YAML', 'plans: [\n', `${settings}:2: is not valid YAML`],
    [
      'has an unknown key',
      'fail-on: error\n\ncoment: never\n',
      `${settings}:3: the key "coment" is not known. Did you mean "comment"?`,
    ],
    ['has a key twice', 'fail-on: error\nfail-on: never\n', `${settings}:2: `],
    ['has a value of the wrong kind', 'plans: { a: b }\n', `${settings}:1: plans is expected to be a list of texts.`],
    ['is indented by a tab', 'rules:\n\tstatus-known: off\n', `${settings}:2: is not valid YAML`],
  ])('that %s fails the run with its line', async (_, text, expected) => {
    await shared.pushToTarget({ [settings]: text });
    expect(await failure({}, shared)).toContain(expected);
  });

  it.each(['', '# Nothing yet\n'])('%j is one without settings', async (text) => {
    await shared.pushToTarget({ [settings]: text });
    expect((await shared.run({ inputs: reported })).outputs['errors']).toBe('1');
    shared.github.assertValid();
  });
});

describe('the template', () => {
  const template = 'docs/plan-form.md';
  const form = '## Metadata\n\n- Status: Draft | Over\n\n## Why\n\n`[Why now]`\n';
  const plan = '# T-k7m2q Queue\n\n## Metadata\n\n- Status: Over\n\n## Why\n\n`[Why now]`\n';
  const configured = { [settings]: `template: ${template}\nplans: ["docs/**/*.md"]\nstatuses: { Over: finished }\n` };
  const head = { 'docs/plan.md': plan };
  const left = 'docs/plan.md:9:1 error no-placeholder.left';

  it('is that of the tip of the target branch, and no plan itself', async () => {
    await using scene = await Scene.open({ base: configured, head });
    await scene.pushToTarget({ [template]: form });
    const run = await scene.run({ inputs: reported });
    expect([findingLines(reportOf(run)), planLines(reportOf(run))]).toEqual([[left], ['added docs/plan.md']]);
    expect(reportOf(run).notes).toContain(
      `Template read from main (${(await scene.git.sha('main')).slice(0, 7)}): ${template}.`,
    );
    scene.github.assertValid();
  });

  it('costs no round trip of its own', async () => {
    await using scene = await Scene.open({
      base: { ...configured, [template]: form },
      head,
      github: { latencyMs: 400 },
    });
    await scene.run();
    // The configuration, the plan and the template.
    expect(scene.fileQueries).toHaveLength(3);
    expect(roundTrips(scene.github.requests)).toBeLessThanOrEqual(6);
    scene.github.assertValid();
  });

  it('that the pull request changes counts once it is merged, which the comment says', async () => {
    await using scene = await Scene.open({
      base: { ...configured, [template]: form },
      head: { ...head, [template]: '## Metadata\n' },
    });
    expect((await scene.run()).exitCode).toBe(1);
    expect(scene.comments[0]).toContain('The pull request changes docs/plan-form.md, which counts once it is merged.');
    scene.github.assertValid();
  });

  it.each<[string, string | Buffer | null, string]>([
    ['there is none', null, `There is no template at ${template} on the target branch`],
    ['it is no text', Buffer.from('## Metadata\n\0'), 'it has a NUL byte at offset 12'],
    ['it is too large', `## Metadata\n\n${'A word more.\n'.repeat(50_000)}`, 'and at most 512000 are read'],
  ])('is the built-in one where %s, which the comment says, and the plans are checked', async (_, text, note) => {
    await using scene = await Scene.open({ base: { ...configured, [template]: text ?? '' }, head });
    if (text === null) await scene.pushToTarget({ [template]: null });
    const run = await scene.run({ inputs: { 'report-file': 'report.json', comment: 'always' } });
    expect(planLines(reportOf(run))).toEqual(['added docs/plan.md']);
    expect(reportOf(run).notes.filter((one) => one.includes(note))).toHaveLength(1);
    expect(scene.comments[0]).toContain('The built-in form holds.');
    expect(run.exitCode).toBe(0);
    scene.github.assertValid();
  });

  it('is the built-in one where it is a folder or a symbolic link', async () => {
    await using scene = await Scene.open({
      base: { [settings]: 'template: docs\noverrides: [{ plans: ["x.md"], template: link.md }]\n' },
      head,
      prepare: async (git) => {
        await git.checkout('main');
        await git.symlink('link.md', 'docs/plan.md');
        await git.write('docs/a.md', 'a');
        await git.commit('A link');
      },
    });
    const { notes } = reportOf(await scene.run({ inputs: reported }));
    const on = `on main (${(await scene.git.sha('main')).slice(0, 7)}) cannot be read`;
    expect(notes).toContain(`The template link.md ${on}: it is a symbolic link. The built-in form holds.`);
    expect(notes.filter((note) => note.startsWith(`The template docs ${on}: `))).toHaveLength(1);
    scene.github.assertValid();
  });

  it('is that of the input, unless the configuration is locked', async () => {
    const base = { ...configured, [template]: '## Metadata\n', 'own.md': form };
    await using scene = await Scene.open({ base, head });
    const inputs = { ...reported, template: './own.md' };
    expect(findingLines(reportOf(await scene.run({ inputs })))).toEqual([left]);
    await scene.pushToTarget({ [settings]: `${configured[settings]}locked: true\n` });
    const { findings, notes } = reportOf(await scene.run({ inputs }));
    expect(findings.filter(({ rule }) => rule === 'no-placeholder')).toEqual([]);
    expect(notes).toContain('The configuration is locked, so the input template was not used.');
    scene.github.assertValid();
  });
});

describe('what cannot be read as a plan', () => {
  const odd: Readonly<Record<string, Buffer | string>> = {
    nul: Buffer.from('# Plan\n\n- [ ] One\n\0\n'),
    latin: Buffer.from('# Pl\xE4ne\n\n- [ ] Eins\n', 'latin1'),
    large: `# Plan\n\n${'- [ ] One more of many items\n'.repeat(20_000)}`,
    deep: `# Plan\n\n${'> '.repeat(2_000)}- [ ] Deep down\n`,
  };
  const reasons = {
    nul: 'binary',
    latin: 'binary',
    large: 'too large',
    deep: 'too deep',
    link: 'not regular',
    module: 'not regular',
  };
  const names = Object.keys(reasons).toSorted();

  async function makeOdd(git: GitRepository): Promise<void> {
    const commit = await git.sha('main');
    for (const folder of ['new', 'old']) {
      for (const [name, content] of Object.entries(odd)) await git.write(`${folder}/${name}/plan.md`, content);
      await git.symlink(`${folder}/link/plan.md`, '../../good/plan.md');
      await git.git('add', '--all');
      await git.submodule(`${folder}/module/plan.md`, commit);
    }
    await git.git('commit', '--quiet', '--message', 'Odd');
  }

  it('is a finding, an error where it was a plan, while the other plans are checked; the same by git', async () => {
    await using scene = await Scene.open({
      base: Object.fromEntries(names.map((name) => [`old/${name}/plan.md`, retryQueue()])),
      head: { 'good/plan.md': retryQueue(unfinished), 'own/plan.md': "# Plan\n\n- [ ] The file's own \uFFFD\n" },
      prepare: makeOdd,
    });
    const run = await scene.run({ inputs: { ...reported } });
    const report = reportOf(run);
    expect(findingLines(report)).toEqual([
      'good/plan.md:63:3 error complete-is-complete.phases',
      ...names.map((name) => `new/${name}/plan.md warning plan-readable.unreadable`),
      ...names.map((name) => `old/${name}/plan.md error plan-readable.became-unreadable`),
    ]);
    expect(planLines(report)).toEqual(['added good/plan.md', 'added own/plan.md']);
    expect(report.skipped).toEqual(
      ['new', 'old'].flatMap((folder) =>
        names.map((name) => ({ path: `${folder}/${name}/plan.md`, reason: reasons[name as keyof typeof reasons] })),
      ),
    );
    const local = reportOf(await runCli(scene.git.path, ['--head', 'feature', '--format', 'json']));
    expect(local.findings).toEqual(report.findings);
    expect(local.skipped).toEqual(report.skipped);
    scene.github.assertValid();
  });
});

describe('the verdict', () => {
  it('is the same by the local command, for commits as for the work tree', async () => {
    await using scene = await Scene.open({
      base: {
        'a/plan.md': retryQueue({ id: 'T-aaaaa', ...started }),
        'b/plan.md': retryQueue({ id: 'T-bbbbb', ...unfinished }),
        'c/old/plan.md': retryQueue({ id: 'T-ccccc', ...started, serve: 'x ' }),
        'd/plan.md': retryQueue({ id: 'T-ddddd' }),
        'größe "x"/plan.md': 'Eins\r\n\r\n- [ ] Größe\r\n',
      },
      head: {
        'a/plan.md': retryQueue({ id: 'T-aaaaa', ...unfinished }),
        'b/plan.md': `${retryQueue({ id: 'T-bbbbb', ...unfinished })}\n- [ ] One more\n`,
        'c/old/plan.md': null,
        'c/new/plan.md': retryQueue({ id: 'T-ccccc', status: 'Phase 2 In Progress', store: 'xx ', serve: 'x ' }),
        'd/plan.md': null,
        'größe "x"/plan.md': '\uFEFFEins\r\n\r\n- [x] Größe\r\n',
        'docs/plans/readme.md': 'No plan at all.\n',
      },
    });
    const run = await scene.run({ inputs: reported });
    const { findings, plans, skipped, verdict, base } = reportOf(run);
    expect(findingLines(reportOf(run))).toEqual([
      'a/plan.md:63:3 error complete-is-complete.phases',
      'b/plan.md:63:3 error complete-is-complete.phases, existing',
      'b/plan.md:83:3 error complete-is-complete.definition-of-done',
      'c/new/plan.md:52:3 error phases-in-order.open-behind',
    ]);
    for (const words of [['--head', 'feature'], []]) {
      const local = reportOf(await runCli(scene.git.path, [...words, '--format', 'json']));
      expect({ ...local, findings: [], plans: [] }).toMatchObject({ skipped, verdict, base });
      expect(local.findings).toEqual(findings);
      expect(local.plans).toEqual(plans);
    }
    scene.github.assertValid();
  });
});

describe('what stands in the way is told in one sentence and what to do', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await Scene.open({ head: { 'plan.md': retryQueue(unfinished) } });
  });
  afterAll(() => scene[Symbol.asyncDispose]());

  it.each(['issue_comment', 'schedule', ''])('the event "%s"', async (event) => {
    expect(await failure({ event }, scene)).toBe(
      `The event "${event}" is not one that plan-check can check. Run it on: pull_request, pull_request_target, ` +
        'merge_group, push, workflow_dispatch, workflow_run.',
    );
  });

  it.each<[string, object | string, string]>([
    [
      'a payload without a pull request',
      { action: 'opened' },
      'nothing at the event.pull_request, where an object was expected.',
    ],
    ['a payload that is not JSON', '{"pull_request": ', "The event's payload cannot be read from "],
  ])('%s', async (_, payload, expected) => {
    expect(await failure({ payload }, scene)).toContain(expected);
  });

  it('a payload that is not there', async () => {
    const environment = { GITHUB_EVENT_PATH: '/nowhere/event.json' };
    expect(await failure({ environment }, scene)).toContain(
      'The event\'s payload cannot be read from "/nowhere/event.json".',
    );
  });

  it('an empty token', async () => {
    expect(await failure({ token: '' }, scene)).toBe(
      'The input token is empty. Leave it out, or give it a token: token: ${{ github.token }}.',
    );
  });

  it.each(['ghs_SE\nCRET', 'ghs_SE CRET', 'ghs_SECRET\u00e9', 'ghs_SE\u0001CRET'])(
    'a token that is broken: %j',
    async (token) => {
      expect(await failure({ token }, scene)).toBe(
        'The input token has white space or characters in it that no token has. Store the secret again, as one line with nothing but the token.',
      );
      expect(scene.github.requests).toEqual([]);
    },
  );

  it('a token that is none', async () => {
    const text = await failure({ token: 'ghs_none' }, scene);
    expect(text).toContain('401 Bad credentials');
    expect(text).not.toContain('permissions');
  });

  it.each<[string, Permissions, string]>([
    ['list the files', { contents: 'read' }, '"permissions: pull-requests: read"'],
    ['read the repository', { 'pull-requests': 'write' }, '"permissions: contents: read"'],
    ['do anything', {}, 'read"'],
  ])('a token that may not %s', async (_, permissions, expected) => {
    const text = await failure({ permissions }, scene);
    expect(text).toContain('403 Resource not accessible by integration');
    expect(text).toContain(expected);
  });

  it('a token for another repository', async () => {
    const elsewhere = scene.github.repository('acme', 'other', scene.git.gitDir);
    const token = scene.github.token({ contents: 'read', 'pull-requests': 'write' }, { repositories: [elsewhere] });
    expect(failureOf(await scene.run({ token }))).toMatch(
      /^There is no pull request 1 in acme\/app, or the token may not read it\. /,
    );
    scene.github.assertValid();
  });

  it('a server that is down, after three attempts', async () => {
    const fault = ({ operation }: LoggedRequest): Fault | undefined =>
      operation === 'pulls/list-files' ? { status: 503, body: { message: 'Unavailable' } } : undefined;
    await using down = await Scene.open({ head: { 'plan.md': retryQueue(unfinished) }, github: { fault } });
    expect(await failure({}, down)).toContain('503 Unavailable');
  });

  it('a budget that is spent', async () => {
    await using spent = await Scene.open({
      head: { 'plan.md': retryQueue(unfinished) },
      github: { rateLimit: { remaining: 0 } },
    });
    const text = await failure({}, spent);
    expect(text).toMatch(
      /403 API rate limit exceeded for installation ID 1 \(the server asks to wait \d+ seconds\)\. Run it again in a while\./,
    );
  });

  it.each([
    [
      'fail-on',
      'errors',
      'The input fail-on is "errors", and is expected to be one of: error, warning, notice, never. Did you mean "error"?',
    ],
    ['rules', 'status-knwon: off', 'there is no rule "status-knwon". Did you mean "status-known"?'],
  ])('the input %s: %s', async (name, value, expected) => {
    expect(await failure({ inputs: { [name]: value } }, scene)).toContain(expected);
  });
});
