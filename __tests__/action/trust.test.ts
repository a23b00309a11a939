import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { Scene } from '../helpers/pull-request-scene.js';
import { findingLines, reportOf } from '../helpers/report.js';
import { runProgram } from '../helpers/run-program.js';
import { retryQueue, started, unfinished } from '../helpers/retry-queue.js';

const error = 'plan.md:63:3 error complete-is-complete.phases';
const inputs = { 'report-file': 'report.json' };
const settings = '.github/plan-check.yml';
const base = { 'plan.md': retryQueue(started) };
const head = { 'plan.md': retryQueue(unfinished) };

describe('what the pull request brings', () => {
  let folder: string;
  let traps: string;
  let sprung: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plan-check-traps-'));
    traps = join(folder, 'bin');
    sprung = join(folder, 'sprung');
    for (const path of [traps, sprung]) await mkdir(path);
    for (const name of ['git', 'sh', 'npm', 'npx', 'node', 'gh', 'curl']) {
      const path = join(traps, name);
      await writeFile(path, `#!/bin/sh\n: > '${sprung}/${name}'\n`);
      await chmod(path, 0o755);
    }
  });
  afterAll(async () => rm(folder, { recursive: true, force: true }));

  /** A module that leaves a file behind if anybody loads it, and would let every finding pass. */
  const trap = (name: string) =>
    `require('node:fs').writeFileSync(${JSON.stringify(join(sprung, name))}, ''); process.exit(0);\n`;

  /** A checkout in which whatever a program may load, run or believe is a trap. */
  const hostileCheckout = () => ({
    ...head,
    'package.json': JSON.stringify({ type: 'commonjs', imports: { '#*': './trap.js' }, main: 'trap.js' }),
    'trap.js': trap('trap.js'),
    'index.js': trap('index.js'),
    'dist/index.js': trap('dist'),
    ...Object.fromEntries(
      ['@actions/core', '@actions/github', '@octokit/core', 'undici', 'yaml', 'minimatch', 'micromark'].flatMap(
        (name) => [
          [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' })],
          [`node_modules/${name}/index.js`, trap(name.replace('/', '-'))],
        ],
      ),
    ),
    '.npmrc': `script-shell=${join(traps, 'sh')}\nnode-options=--require=./trap.js\n`,
    '.node-version': '0.10\n',
    'plan-check.yml': 'fail-on: never\n',
    [settings]: 'fail-on: never\nrules: { complete-is-complete: off }\n',
    '.gitattributes': '* filter=trap\n',
    '.git/config': '[core]\n\tfsmonitor = ./trap.js\n\thooksPath = .\n',
    '.git/HEAD': 'ref: refs/heads/main\n',
    '.env': 'INPUT_FAIL-ON=never\n',
  });

  it('leaves a trace where something of it is run or loaded, so that the tests below would see it', async () => {
    const checkout = await mkdtemp(join(folder, 'checkout-'));
    await writeFile(join(checkout, 'trap.js'), trap('trap.js'));
    await runProgram(join(checkout, 'trap.js'), [], { directory: checkout, environment: {} });
    execFileSync('git', ['status'], { env: { PATH: traps } });
    expect(await readdir(sprung)).toEqual(['git', 'trap.js']);
    for (const name of await readdir(sprung)) await rm(join(sprung, name));
  });

  it('is never run, loaded or believed, wherever the step runs', async () => {
    const checkout = hostileCheckout();
    const files = Object.fromEntries(Object.entries(checkout).filter(([path]) => !path.startsWith('.git/')));
    await using scene = await Scene.open({ base, head: files });
    const environment = { PATH: [traps, process.env['PATH']].join(delimiter) };
    const run = await scene.run({ inputs, checkout, environment });
    expect([run.exitCode, run.stderr]).toEqual([1, '']);
    expect(findingLines(reportOf(run))).toEqual([error]);
    expect(reportOf(run).notes).toContain(`The pull request changes ${settings}, which counts once it is merged.`);
    expect(await readdir(sprung)).toEqual([]);
    scene.github.assertValid();
  });

  it('cannot be run or read by the step where Node keeps it from starting programs and from the checkout', async () => {
    await using scene = await Scene.open({ base, head });
    const run = await scene.run({ inputs, checkout: hostileCheckout(), nodeArguments: confinedTo });
    expect([run.exitCode, findingLines(reportOf(run))]).toEqual([1, [error]]);
    expect(await readdir(sprung)).toEqual([]);
  });
});

/** The step may read the action and its event, and write what a step writes; no program, no thread, no addon. */
function confinedTo(folder: string): readonly string[] {
  const major = Number(process.versions.node.split('.')[0]);
  const outputs = ['output', 'summary.md', 'report.json'].map((name) => join(folder, name));
  const read = [resolve('dist'), resolve('package.json'), join(folder, 'event.json'), ...outputs];
  return [
    major < 22 ? '--experimental-permission' : '--permission',
    ...read.map((path) => `--allow-fs-read=${path}`),
    ...outputs.map((path) => `--allow-fs-write=${path}`),
    ...(major < 25 ? [] : ['--allow-net']),
  ];
}

describe('the workflow that runs the check', () => {
  const workflow = '.github/workflows/plans.yml';
  const ref = (repository: string, path = workflow) => ({
    GITHUB_WORKFLOW_REF: `${repository}/${path}@refs/pull/1/merge`,
  });
  const note = `The pull request changes ${workflow}, the workflow that runs this check: see that it still does.`;

  it.each<[string, string, string | null]>([
    ['changes', 'on: pull_request\n', 'on: push\n'],
    ['removes', 'on: pull_request\n', null],
  ])('is named where the pull request %s it, in the report and in the comment', async (_, before, after) => {
    await using scene = await Scene.open({
      base: { ...base, [workflow]: before },
      head: { ...head, [workflow]: after },
    });
    const run = await scene.run({ inputs, environment: ref('acme/app') });
    expect(reportOf(run).notes).toContain(note);
    expect(scene.comments[0]?.replaceAll('\\', '')).toContain('plans.yml, the workflow that runs this check');
    scene.github.assertValid();
  });

  it.each([
    ['of another repository', ref('acme/workflows')],
    ['another one', ref('acme/app', '.github/workflows/other.yml')],
    ['not told', {}],
    ['told in another way', { GITHUB_WORKFLOW_REF: 'plans' }],
  ])('is not where it is %s', async (_, environment) => {
    await using scene = await Scene.open({ base, head: { ...head, [workflow]: 'on: push\n' } });
    const run = await scene.run({ inputs, environment });
    expect(reportOf(run).notes.filter((text) => text.includes('workflow'))).toEqual([]);
  });

  it('may have an @ in its name and that of its branch, and be written in another case', async () => {
    const path = '.github/workflows/a@b.yaml';
    await using scene = await Scene.open({ base, head: { ...head, [path]: 'on: push\n' } });
    const environment = { GITHUB_WORKFLOW_REF: `Acme/App/${path}@refs/heads/c@d.yml` };
    const run = await scene.run({ inputs, environment });
    expect(reportOf(run).notes).toContain(
      `The pull request changes ${path}, the workflow that runs this check: see that it still does.`,
    );
  });
});
