import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runCommand } from '../../src/cli/run-command.js';
import type { Surroundings } from '../../src/cli/surroundings.js';
import { createGitRepository, type Files, type GitRepository } from '../helpers/git-repository.js';
import { findingLines, planLines, reportOf } from '../helpers/report.js';
import { finished, retryQueue, started, unfinished } from '../helpers/retry-queue.js';
import { runCli } from '../helpers/run-cli.js';
import type { ProgramRun } from '../helpers/run-program.js';
import { readSarif } from '../helpers/sarif/validate.js';

const todo = '# Errands\n\n- [ ] Buy milk\n- [ ] Post the letter\n';
/** In phase 2, with line 16 open in phase 1. */
const hasty = { status: 'Phase 2 In Progress', store: 'xx ', serve: '  ' };
const hastyLine = 'docs/queue/plan.md:52:3 error phases-in-order.open-behind';
const aliasLine = 'docs/new/plan.md:5:11 warning status-known.alias';
const doneLine = 'docs/done/plan.md:63:3 error complete-is-complete.phases';

/** Main has an old fault; the branch commits a new one; the work tree adds a plan and touches others. */
let git: GitRepository;

beforeAll(async () => {
  git = await createGitRepository();
  await git.commit('Base', {
    'docs/done/plan.md': retryQueue({ id: 'T-ddddd', ...unfinished }),
    'docs/queue/plan.md': retryQueue(started),
    'notes/todo.md': todo,
  });
  await git.branch('feature');
  await git.commit('Go on', { 'docs/queue/plan.md': retryQueue(hasty) });
  await git.write('docs/new/plan.md', retryQueue({ id: 'T-nnnnn', ...finished, status: 'Completed' }));
  await git.write('docs/done/plan.md', `${retryQueue({ id: 'T-ddddd', ...unfinished })}\nA word more.\n`);
  await git.write('notes/todo.md', todo.replace('- [ ] Buy', '- [x] Buy'));
});
afterAll(() => git[Symbol.asyncDispose]());

async function run(...words: readonly string[]): Promise<ProgramRun> {
  return runCli(git.path, words);
}

/** Runs with `--format json`: the exit code and the findings. */
async function check(...words: readonly string[]) {
  const result = await run(...words, '--format', 'json');
  expect(result.stderr).toBe('');
  return { exitCode: result.exitCode, findings: findingLines(reportOf(result)), report: reportOf(result) };
}

/** Runs within this process: quicker, and where there is to be a terminal the only way. */
async function runHere(words: readonly string[], around: Partial<Surroundings> = {}): Promise<ProgramRun> {
  const texts = { stdout: '', stderr: '' };
  const exitCode = await runCommand(words, {
    directory: git.path,
    environment: {},
    isTerminal: false,
    isErrorTerminal: false,
    columns: null,
    program: resolve('dist/cli/index.js'),
    now: () => new Date('2026-02-01T12:00:00Z'),
    write: (text) => (texts.stdout += text),
    writeError: (text) => (texts.stderr += text),
    ...around,
  });
  return { exitCode, ...texts };
}

/** Runs what cannot run: what it says instead, on stderr alone. */
async function refusal(words: readonly string[], directory = git.path): Promise<string> {
  return refusalOf(await runHere(words, { directory }));
}

function refusalOf({ exitCode, stdout, stderr }: ProgramRun): string {
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  // Two lines: what is wrong, what to do. No stack.
  expect(stderr).toMatch(/^plan-check: .+\n.+\n$/);
  return stderr;
}

/** A repository of its own, for what would change the shared one. */
async function repository(files: Files = {}): Promise<GitRepository> {
  const own = await createGitRepository();
  await own.commit('Base', files);
  return own;
}

describe('check', () => {
  it('finds what the work tree changed since the merge base, and fails for what is new in it', async () => {
    const { exitCode, findings, report } = await check();
    expect(findings).toEqual([`${doneLine}, existing`, aliasLine, hastyLine]);
    expect(exitCode).toBe(1);
    expect([report.base, report.head]).toEqual([await git.sha('main'), 'WORKTREE']);
    expect(planLines(report)).toEqual([
      'modified docs/done/plan.md',
      'added docs/new/plan.md',
      'modified docs/queue/plan.md',
    ]);
  });

  it('is the same with its name, and from a subfolder', async () => {
    const { stdout } = await run('--format', 'json');
    expect((await run('check', '--format', 'json')).stdout).toBe(stdout);
    expect((await runCli(join(git.path, 'docs/new'), ['--format', 'json'])).stdout).toBe(stdout);
  });

  it('passes with exit code 0 where nothing new is at the level that fails', async () => {
    expect(await check('docs/new')).toMatchObject({ exitCode: 0, findings: [aliasLine] });
    expect(await check('docs/done')).toMatchObject({ exitCode: 0, findings: [`${doneLine}, existing`] });
  });

  it.each([
    ['error', 'docs/new', 0],
    ['warning', 'docs/new', 1],
    ['notice', 'docs/new', 1],
    ['never', 'docs/queue', 0],
    ['error', 'docs/queue', 1],
  ])('with --fail-on %s has for %s the exit code %d', async (level, path, exitCode) => {
    expect((await runHere(['--fail-on', level, path])).exitCode).toBe(exitCode);
  });

  it('takes levels of rules, and of single messages', async () => {
    expect(await check('--rule', 'phases-in-order=off', 'docs/queue')).toMatchObject({ exitCode: 0, findings: [] });
    expect(await check('--rule', 'status-known.alias=error', '--rule', 'phases-in-order=notice')).toMatchObject({
      exitCode: 1,
      findings: [`${doneLine}, existing`, aliasLine.replace('warning', 'error'), hastyLine.replace('error', 'notice')],
    });
  });

  it('compares commits with --base and --head, and sees nothing of the work tree then', async () => {
    const { report, findings } = await check('--base', 'main', '--head', 'feature');
    expect([report.base, report.head]).toEqual([await git.sha('main'), await git.sha('feature')]);
    expect(findings).toEqual([hastyLine, 'docs/queue/plan.md:38:3 warning tick-has-work.no-work-on-close']);
    expect(await check('--base', 'feature', '--head', 'feature')).toMatchObject({ exitCode: 0, findings: [] });
  });

  it('with --all looks at every plan, changed or not, and every finding counts', async () => {
    expect(await check('--all')).toMatchObject({ exitCode: 1, findings: [doneLine, aliasLine, hastyLine] });
    expect(await check('--all', '--head', 'main')).toMatchObject({ exitCode: 1, findings: [doneLine] });
  });

  it('with --dialect reads every plan so', async () => {
    const { report } = await check('--dialect', 'checklist');
    expect(report.plans.map(({ dialect }) => dialect)).toEqual(['checklist', 'checklist', 'checklist']);
    expect(report.findings).toEqual([]);
  });

  it('reads the configuration of the work tree, or the file that is named, with options above it', async () => {
    await using own = await repository({ '.github/plan-check.yml': 'fail-on: never\n' });
    await own.branch('feature');
    await own.write('plan.md', retryQueue(unfinished));
    await own.write('strict.yml', 'rules: { complete-is-complete: warning }\nfail-on: warning\n');
    expect((await runCli(own.path, [])).exitCode).toBe(0);
    expect((await runCli(own.path, ['--fail-on', 'error'])).exitCode).toBe(1);
    expect((await runCli(own.path, ['--config', 'strict.yml'])).exitCode).toBe(1);
    expect((await runCli(own.path, ['--config', 'strict.yml', '--fail-on', 'error'])).exitCode).toBe(0);
    await own.write('.github/plan-check.yml', 'plans: ["nowhere/*.md"]\n');
    expect((await runCli(own.path, [])).stdout).toBe('✔ passes: no plan changed\n');
    await own.write('.github/plan-check.yml', 'plans: ["./*.md"]\n');
    expect((await runCli(own.path, [])).exitCode).toBe(1);
    await own.write('.github/plan-check.yml', 'plans: docs/plans\n');
    expect(await runCli(own.path, [])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('.github/plan-check.yml:1: plans has the glob "docs/plans", which names no'),
    });
  });
});

describe('PATH', () => {
  it.each([
    [['docs/queue'], [hastyLine]],
    [['docs/queue/'], [hastyLine]],
    [['docs/queue/plan.md'], [hastyLine]],
    [
      ['docs/queue', 'docs/new/plan.md'],
      [aliasLine, hastyLine],
    ],
    [['.'], [`${doneLine}, existing`, aliasLine, hastyLine]],
  ])('%j narrows the plans', async (paths, expected) => {
    expect(findingLines(reportOf(await runHere([...paths, '--format', 'json'])))).toEqual(expected);
  });

  it('that names a file makes it a plan, whatever the globs say', async () => {
    expect(planLines((await check('notes')).report)).toEqual([]);
    expect(planLines((await check('notes/todo.md')).report)).toEqual(['modified notes/todo.md']);
  });

  it('is taken from where the command runs', async () => {
    const below = join(git.path, 'docs');
    const found = await runCli(below, ['queue', '../docs/new', join(git.path, 'docs/done'), '--format', 'json']);
    expect(findingLines(reportOf(found))).toEqual([`${doneLine}, existing`, aliasLine, hastyLine]);
  });

  it('may name what was deleted', async () => {
    await using own = await repository({ 'docs/plan.md': retryQueue() });
    await own.branch('feature');
    await own.remove('docs');
    const result = await runCli(own.path, ['docs/plan.md', '--format', 'json']);
    expect(planLines(reportOf(result))).toEqual(['deleted docs/plan.md']);
  });

  it('that is misspelt does not pass for one where nothing changed', async () => {
    expect(await refusal(['docs/nwe'])).toBe(
      'plan-check: There is no file or folder "docs/nwe", and none was deleted.\nName a file or folder of the repository.\n',
    );
    expect(await refusal(['docs/que*'])).toContain('There is no file or folder "docs/que*"');
    expect(await refusal(['chekc'])).toContain('Did you mean the command "check"?');
    expect(await refusal(['check', 'check'])).not.toContain('Did you mean');
  });

  it.each(['..', '../elsewhere', '/'])('%s, outside of the repository, is refused', async (path) => {
    expect(await refusal([path])).toContain(`"${path}" is outside of the repository at ${git.path}.`);
  });
});

describe('compare', () => {
  let own: GitRepository;
  beforeAll(async () => {
    own = await repository({
      'old.md': retryQueue(started),
      'new.md': retryQueue(unfinished),
      'nul.md': Buffer.from('# Plan\n\0\n'),
      'prose.md': 'Nothing to do.\n',
    });
  });
  afterAll(() => own[Symbol.asyncDispose]());

  async function compare(...words: readonly string[]) {
    const result = await runCli(own.path, ['compare', ...words, '--format', 'json']);
    const report = reportOf(result);
    return { exitCode: result.exitCode, findings: findingLines(report), plans: planLines(report), report };
  }

  it('takes two files for the two sides of one plan', async () => {
    expect(await compare('old.md', 'new.md')).toMatchObject({
      exitCode: 1,
      findings: ['new.md:63:3 error complete-is-complete.phases'],
      plans: ['modified new.md'],
      report: { base: null, head: null },
    });
    expect(await compare('new.md', 'new.md')).toMatchObject({
      exitCode: 0,
      findings: ['new.md:63:3 error complete-is-complete.phases, existing'],
    });
  });

  it('takes "-" for a side that does not exist', async () => {
    expect(await compare('-', 'new.md')).toMatchObject({ exitCode: 1, plans: ['added new.md'] });
    expect(await compare('old.md', '-')).toMatchObject({
      exitCode: 0,
      plans: ['deleted old.md'],
      findings: ['old.md warning no-deleted-plan.deleted'],
    });
  });

  it('with --path tells the plan its place in the repository', async () => {
    expect((await compare('old.md', 'new.md', '--path', 'docs/q/plan.md')).findings).toEqual([
      'docs/q/plan.md:63:3 error complete-is-complete.phases',
    ]);
  });

  it('takes no --path that is none', async () => {
    const result = await runCli(own.path, ['compare', 'old.md', 'new.md', '--path', '']);
    expect(result).toMatchObject({ exitCode: 2, stdout: '' });
    expect(result.stderr).toContain('--path is expected to be the path of a file.');
  });

  it('needs no repository', async () => {
    const { stdout, exitCode } = await runCli('/', ['compare', '-', join(own.path, 'new.md'), '--path', 'plan.md']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('plan.md:63:3 error ');
  });

  it('tells of a side that is no text, and of a file that is no plan', async () => {
    expect(await compare('old.md', 'nul.md')).toMatchObject({
      exitCode: 1,
      findings: ['nul.md error plan-readable.became-unreadable'],
    });
    const { exitCode, findings, report } = await compare('-', 'prose.md');
    expect({ exitCode, findings, skipped: report.skipped }).toEqual({
      exitCode: 0,
      findings: [],
      skipped: [{ path: 'prose.md', reason: 'not a plan' }],
    });
  });

  it('refuses what it cannot compare', async () => {
    expect(refusalOf(await runCli(own.path, ['compare', 'old.md', 'gone.md']))).toContain(
      '"gone.md" cannot be read: no such file or directory.',
    );
    expect(refusalOf(await runCli(own.path, ['compare', '.', 'new.md']))).toContain(
      '"." cannot be read: illegal operation on a directory.',
    );
    expect(await refusal(['compare', '-', '-'], own.path)).toContain('compare was given no file at all.');
    expect(await refusal(['compare', 'new.md'], own.path)).toContain('compare takes two files, not 1.');
  });
});

describe('--template', () => {
  const why = '## Metadata\n\n## Why\n\n`[Why now]`\n';
  const plan = '# T-k7m2q Queue\n\n## Metadata\n\n- Status: Complete\n\n## Why\n\n`[Why now]`\n';
  const left = 'error no-placeholder.left';
  let own: GitRepository;
  beforeAll(async () => {
    own = await repository({
      'docs/plans/why.md': why,
      'nul.md': Buffer.from('# Plan\n\0\n'),
      'configured.yml': 'template: ./docs/plans/why.md\n',
      'missing.yml': 'template: docs/gone.md\n',
      'locked.yml': 'locked: true\n',
      'folder.yml': 'template: docs\n',
    });
    await own.branch('feature');
    await own.write('plan.md', plan);
    await own.write('docs/plans/why.md', `${why}\nA word more.\n`);
  });
  afterAll(() => own[Symbol.asyncDispose]());

  async function checked(directory: string, ...words: readonly string[]) {
    const report = reportOf(await runCli(directory, [...words, '--format', 'json']));
    return { findings: findingLines(report), plans: planLines(report), notes: report.notes };
  }

  it('is a file on the disk, from where the command runs, and no plan itself', async () => {
    expect(await checked(join(own.path, 'docs'), '--template', 'plans/why.md')).toEqual({
      findings: [`plan.md:9:1 ${left}`],
      plans: ['added plan.md'],
      notes: [
        'Template read from the disk: docs/plans/why.md.',
        'The template docs/plans/why.md has no phase, such as "## Phase 1: Title": what a phase needs is as built in.',
        'The template docs/plans/why.md has no "- Status: …" below a heading "Metadata": the built-in statuses hold.',
      ],
    });
    expect((await checked(own.path, '--all', '--dialect', 'tdl')).plans).toContain('modified docs/plans/why.md');
  });

  it('may be outside of the repository, and is on the disk also where commits are compared', async () => {
    await own.commit('Work', {});
    const words = ['--template', '../why.md', '--base', 'main', '--head', 'feature'];
    await own.write('../why.md', why);
    expect((await checked(own.path, ...words)).findings).toEqual([`plan.md:9:1 ${left}`]);
  });

  it('is for compare as well', async () => {
    const { findings, notes } = await checked(own.path, 'compare', '-', 'plan.md', '--template', 'docs/plans/why.md');
    expect(findings).toEqual([`plan.md:9:1 ${left}`]);
    expect(notes).toContain('Template read from the disk: docs/plans/why.md.');
  });

  it('may be named by the configuration, which reads it from the work tree', async () => {
    const { findings, plans, notes } = await checked(own.path, '--config', 'configured.yml', '--all');
    expect([findings, plans]).toEqual([[`plan.md:9:1 ${left}`], ['added plan.md']]);
    expect(notes).toContain('Template read from the work tree: docs/plans/why.md.');
    expect((await checked(own.path, '--config', 'missing.yml', '--all')).notes).toContain(
      'There is no template at docs/gone.md in the work tree. The built-in form holds.',
    );
    expect((await checked(own.path, 'compare', '-', 'plan.md', '--config', 'configured.yml')).notes).toContain(
      'There is no template at docs/plans/why.md (two files are compared without their repository). The built-in form holds.',
    );
  });

  it('that is a folder is a note where the configuration names it, and the plans are checked', async () => {
    const { plans, notes } = await checked(own.path, '--config', 'folder.yml', '--all');
    expect(plans).toContain('added plan.md');
    expect(notes).toContain(
      'The template "docs" cannot be read: it is a directory, as a submodule is. The built-in form holds.',
    );
  });

  it('yields to a configuration that is locked', async () => {
    const words = ['--template', 'docs/plans/why.md', '--config', 'locked.yml', '--all'];
    const { findings, notes } = await checked(own.path, ...words);
    expect(findings.filter((line) => line.includes('no-placeholder'))).toEqual([]);
    expect(notes).toContain('The configuration is locked, so the input template was not used.');
  });

  it('that cannot be read is refused', async () => {
    const refused = async (...words: readonly string[]) => refusalOf(await runCli(own.path, words));
    expect(await refused('--template', 'gone.md')).toContain('"gone.md" cannot be read: no such file or directory.');
    expect(await refused('--template', 'docs')).toContain('"docs" cannot be read: illegal operation on a directory.');
    expect(await refused('compare', '-', 'plan.md', '--template', 'nul.md')).toContain(
      '"nul.md" cannot be read: it has a NUL byte at offset 7.',
    );
  });
});

describe('formats', () => {
  it('text is for people: findings as path:line:column, and the verdict at the end', async () => {
    const { stdout, stderr, exitCode } = await run();
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 1 });
    expect(stdout).toMatch(/^ {2}docs\/queue\/plan\.md:52:3 error .+ phases-in-order\.open-behind$/m);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('✖ fails: 1 error, 1 warning in 3 plans');
    expect(stdout).not.toContain('\u001B');
  });

  it('json is a report with a version', async () => {
    const { report } = await check();
    expect(report).toMatchObject({
      version: 1,
      tool: { name: 'plan-check' },
      verdict: 'fail',
      failOn: 'error',
      counts: { error: 1, warning: 1, notice: 0, existing: 1, suppressed: 0 },
    });
  });

  it('sarif is a log of the same findings, which is valid', async () => {
    const { stdout, stderr, exitCode } = await run('--format', 'sarif');
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 1 });
    const { log, problems } = readSarif(stdout);
    expect(problems).toEqual([]);
    const lines = log.runs[0].results.map(({ ruleId, level, baselineState, locations }) => {
      const { artifactLocation, region } = locations[0].physicalLocation;
      return `${artifactLocation.uri}:${region['startLine'] ?? 0}:${region['startColumn'] ?? 0} ${level} ${ruleId} ${baselineState}`;
    });
    expect(lines).toEqual([
      'docs/queue/plan.md:52:3 error phases-in-order new',
      'docs/new/plan.md:5:11 warning status-known new',
      'docs/done/plan.md:63:3 error complete-is-complete unchanged',
    ]);
  });

  it('markdown is what the comment would say, without links', async () => {
    const { stdout, exitCode } = await run('--format', 'markdown');
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^### ❌ Plan check fails/);
    expect(stdout).not.toContain('](http');
  });

  it('github is workflow commands and nothing else', async () => {
    const { stdout, exitCode } = await run('--format', 'github');
    expect(exitCode).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => /^::(\w+) .*file=([^,]+),line=(\d+)/.exec(line)?.slice(1))).toEqual([
      ['error', 'docs/queue/plan.md', '52'],
      ['warning', 'docs/new/plan.md', '5'],
    ]);
  });

  it('github says on stderr how many findings GitHub would not show', async () => {
    await using own = await repository();
    await own.branch('feature');
    for (let index = 0; index < 12; index += 1) await own.write(`${index}/plan.md`, retryQueue(unfinished));
    const { stdout, stderr } = await runCli(own.path, ['--format', 'github']);
    expect(stdout.match(/^::error /gm)).toHaveLength(10);
    expect(stderr).toBe('2 more findings not annotated: GitHub shows ten of each kind.\n');
    await own.write('11/plan.md', retryQueue(finished));
    await own.write('10/plan.md', retryQueue(finished));
    expect((await runCli(own.path, ['--format', 'github'])).stderr).toBe('');
  });

  it('go into a file with --output, from where the command runs, and nothing goes to stdout', async () => {
    await using own = await repository();
    await own.branch('feature');
    await own.write('docs/plan.md', retryQueue(unfinished));
    const result = await runCli(join(own.path, 'docs'), ['--format', 'json', '--output', 'report.json']);
    expect(result).toEqual({ exitCode: 1, stdout: '', stderr: '' });
    const written = await readFile(join(own.path, 'docs/report.json'), 'utf8');
    expect(findingLines(reportOf({ ...result, stdout: written }))).toEqual([
      'docs/plan.md:63:3 error complete-is-complete.phases',
    ]);
    expect(refusalOf(await runCli(own.path, ['--output', 'nowhere/report.json']))).toContain(
      '"nowhere/report.json" cannot be written: no such file or directory.',
    );
  });
});

describe('color', () => {
  it.each<[string, readonly string[], boolean, Readonly<Record<string, string>>, boolean]>([
    ['is for terminals', [], true, {}, true],
    ['is not for pipes', [], false, {}, false],
    ['is on demand for anything', ['--color', 'always'], false, {}, true],
    ['is left out on demand', ['--color', 'never'], true, {}, false],
    ['is left out with NO_COLOR', [], true, { NO_COLOR: '1' }, false],
    ['is not left out with an empty NO_COLOR', [], true, { NO_COLOR: '' }, true],
    ['is left out where the terminal knows none', [], true, { TERM: 'dumb' }, false],
    ['is asked for in spite of NO_COLOR', ['--color', 'always'], true, { NO_COLOR: '1' }, true],
  ])('%s', async (_, words, isTerminal, environment, expected) => {
    const { stdout } = await runHere(words, { isTerminal, environment });
    expect(stdout.includes('\u001B[')).toBe(expected);
  });

  it('is not for files and not for machines', async () => {
    await using own = await repository();
    await own.branch('feature');
    await own.write('plan.md', retryQueue(unfinished));
    await runHere(['--output', 'out.txt'], { directory: own.path, isTerminal: true });
    expect(await readFile(join(own.path, 'out.txt'), 'utf8')).not.toContain('\u001B');
    for (const format of ['json', 'markdown', 'github']) {
      const { stdout } = await runHere(['--format', format, '--color', 'always'], { isTerminal: true });
      expect(stdout).not.toContain('\u001B');
    }
  });

  it('apart, the text is the same', async () => {
    const { stdout } = await runHere(['--color', 'always']);
    // eslint-disable-next-line no-control-regex -- the escape character is what is looked for
    expect(stdout.replace(/\u001B\[\d+m/g, '')).toBe((await run()).stdout);
  });
});

describe('what cannot be run says why and what to do, with exit code 2', () => {
  it('on stderr', async () => {
    expect(refusalOf(await run('--base', 'mian'))).toBe(
      'plan-check: "mian" does not name one commit of this repository.\n' +
        'Did you mean "main"? Otherwise name a branch, a tag or a commit that is here.\n',
    );
  });

  it.each<[readonly string[], string]>([
    [['--fromat', 'json'], 'Did you mean "--format"?'],
    [['--format', 'jsno'], 'Did you mean "json"?'],
    [['--fail-on', 'errors'], 'Did you mean "error"?'],
    [['--color', 'allways'], 'Did you mean "always"?'],
    [['--dialect', 'checklists'], 'Did you mean "checklist"?'],
    [['--rule', 'phase-in-order=off'], 'Did you mean "phases-in-order"?'],
    [['--rule', 'status-known.aliases=off'], 'Did you mean "alias"?'],
    [['--rule', 'status-known=of'], 'Did you mean "off"?'],
    [['--rule', 'status-known'], '"status-known" is not a rule with its level.'],
    [['--base', 'mian'], 'Did you mean "main"?'],
    [['--head', 'featrue'], 'Did you mean "feature"?'],
    [['--base', '-x'], "Option '--base' argument is ambiguous."],
    [['--base=-x'], '"-x" does not name one commit of this repository.'],
  ])('%j', async (words, expected) => {
    expect(await refusal(words)).toContain(expected);
  });

  it('a configuration that is not there', async () => {
    expect(refusalOf(await run('--config', 'gone.yml'))).toContain(
      '"gone.yml" cannot be read: no such file or directory.',
    );
  });

  it.each<[string, string, string]>([
    ['what is not YAML', 'plans: [\n', 'bad.yml:2: is not valid YAML'],
    ['an unknown key', 'fail-on: error\nfial-on: error\n', 'bad.yml:2: the key "fial-on" is not known.'],
    ['a key twice', 'fail-on: error\nfail-on: never\n', 'bad.yml:2: '],
    ['a value of the wrong kind', 'summary: maybe\n', 'bad.yml:1: summary is expected to be true or false.'],
    ['a list where keys belong', '- plans\n', 'bad.yml:1: The file is expected to be a map'],
    ['a tab', 'rules:\n\tstatus-known: off\n', 'bad.yml:2: is not valid YAML'],
    ['an unknown rule', 'rules:\n  status-konwn: off\n', 'bad.yml:2: there is no rule "status-konwn".'],
  ])('a configuration with %s', async (_, text, expected) => {
    await using own = await repository({ 'bad.yml': text });
    expect(await refusal(['--config', 'bad.yml'], own.path)).toContain(expected);
  });

  it('a configuration that is empty is one without settings', async () => {
    await using own = await repository({ '.github/plan-check.yml': '# Nothing yet\n' });
    expect((await runCli(own.path, [])).exitCode).toBe(0);
  });

  it('a folder that is in no repository', async () => {
    expect(await refusal([], '/')).toContain('/ is not in a git repository.');
  });

  it('a repository without a commit', async () => {
    await using own = await createGitRepository();
    expect(await refusal([], own.path)).toContain('Make the first commit');
  });

  it('a repository without a default branch', async () => {
    await using own = await repository();
    await own.git('branch', '--move', 'trunk');
    expect(await refusal([], own.path)).toContain('`--base REF`');
    expect((await runCli(own.path, ['--base', 'trunk'])).exitCode).toBe(0);
  });

  it('branches that share no commit', async () => {
    await using own = await repository();
    await own.git('checkout', '--quiet', '--orphan', 'anew');
    await own.commit('Anew');
    expect(await refusal([], own.path)).toContain('main and HEAD have no merge base: their histories are unrelated.');
  });

  it('a shallow clone whose history ends too early, which says how to deepen it', async () => {
    await using own = await repository({ 'plan.md': retryQueue() });
    await own.branch('feature');
    await own.commit('Further', { 'plan.md': retryQueue(unfinished) });
    await own.checkout('main');
    await own.commit('Meanwhile');
    await own.git('clone', '--quiet', '--depth=1', '--no-single-branch', `file://${own.path}`, 'shallow');
    const clone = join(own.path, 'shallow');
    expect(await refusal(['--head', 'origin/feature'], clone)).toContain('`git fetch --unshallow`');
    // Looking at everything needs nothing to compare with.
    const all = await runCli(clone, ['--all', '--head', 'origin/feature', '--format', 'json']);
    expect(findingLines(reportOf(all))).toEqual(['plan.md:63:3 error complete-is-complete.phases']);
  });
});

describe('a repository in an unusual state', () => {
  it('may have a detached head', async () => {
    await using own = await repository();
    await own.branch('feature');
    const head = await own.commit('Head', { 'plan.md': retryQueue(unfinished) });
    await own.checkout(head);
    expect((await runCli(own.path, [])).exitCode).toBe(1);
  });

  it('may be a linked work tree', async () => {
    await using own = await repository();
    await own.git('worktree', 'add', '--quiet', '-b', 'feature', 'linked');
    await own.write('linked/plan.md', retryQueue(unfinished));
    const linked = await runCli(join(own.path, 'linked'), ['--format', 'json']);
    expect(findingLines(reportOf(linked))).toEqual(['plan.md:63:3 error complete-is-complete.phases']);
    // Of the main work tree it is no part.
    expect((await runCli(own.path, [])).stdout).toBe('✔ passes: no plan changed\n');
  });

  it('may have its plan staged, in conflict or ignored', async () => {
    await using own = await repository({ 'plan.md': retryQueue(started) });
    await own.branch('feature');
    await own.write('.gitignore', 'ignored/\n');
    await own.write('ignored/plan.md', retryQueue(unfinished));
    await own.write('staged/plan.md', retryQueue({ id: 'T-sssss', ...unfinished }));
    await own.git('add', 'staged');
    const result = await runCli(own.path, ['--format', 'json']);
    expect(findingLines(reportOf(result))).toEqual(['staged/plan.md:63:3 error complete-is-complete.phases']);
  });
});
