import { parseWorkflow, NoOperationTraceWriter } from '@actions/workflow-parser';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createGitRepository, type GitRepository } from '../helpers/git-repository.js';
import { finished, retryQueue, started, unfinished } from '../helpers/retry-queue.js';
import { runCli } from '../helpers/run-cli.js';
import { readSchema } from '../helpers/schemas.js';

let git: GitRepository;

beforeEach(async () => {
  git = await createGitRepository();
});
afterEach(() => git[Symbol.asyncDispose]());

async function init(...words: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await runCli(git.path, ['init', ...words]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return stdout;
}

async function textOf(file: string): Promise<string> {
  return readFile(join(git.path, file), 'utf8');
}

async function has(file: string): Promise<boolean> {
  return stat(join(git.path, file)).then(
    () => true,
    () => false,
  );
}

describe('init in an empty repository', () => {
  it('writes a workflow, a configuration and a template, and says what comes next', async () => {
    expect(await init()).toBe(`No plan was found.

  wrote     .github/workflows/plan-check.yml
  wrote     .github/plan-check.yml
  wrote     docs/templates/plan.md

Next
  1. Look at the files, and commit: git add .github/workflows/plan-check.yml .github/plan-check.yml docs/templates/plan.md
  2. Copy docs/templates/plan.md to docs/plans/ for your first plan, and fill it in.
  3. plan-check says before pushing what the pull request will be told.
`);
    expect(await textOf('docs/templates/plan.md')).toBe(await readFile('docs/templates/plan.md', 'utf8'));
  });

  it('then check says what is missing, and passes once there is a commit', async () => {
    await init();
    const before = await runCli(git.path, []);
    expect(before.exitCode).toBe(2);
    expect(before.stderr).toContain('Make the first commit, then run plan-check again.');
    await git.commit('Set up');
    expect(await runCli(git.path, [])).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await runCli(git.path, ['--all'])).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('writes a workflow that GitHub takes, which is that of the README', async () => {
    await init();
    const content = await textOf('.github/workflows/plan-check.yml');
    const { context } = parseWorkflow({ name: 'plan-check.yml', content }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
    expect(await readFile('README.md', 'utf8')).toContain(`\`\`\`yaml\n${content}\`\`\``);
  });

  it('writes a configuration that fits its schema, names it for editors, and has examples that fit it too', async () => {
    await init();
    const text = await textOf('.github/plan-check.yml');
    expect(text.split('\n')[0]).toMatch(
      /^# yaml-language-server: \$schema=https:\/\/cdn\.jsdelivr\.net\/npm\/plan-check@[\d.]+\/schemas\/plan-check\.schema\.json$/,
    );
    const validate = new Ajv({ allowUnionTypes: true }).compile(readSchema('plan-check.schema.json'));
    const examples = text.replace(/^# (?=plans:|rules:|fail-on:| {2}\S)/gm, '');
    for (const written of [text, examples]) {
      validate(parse(written));
      expect(validate.errors).toBeNull();
    }
    expect(parse(examples)).toMatchObject({ 'fail-on': 'error', rules: { 'no-work-ahead': 'off' } });
  });
});

describe('init in a repository with plans', () => {
  const template =
    '# T-<id> `[Title]`\n\n## Metadata\n\n- Status: Draft | Phase X In Progress | Complete\n\n## Phase 1: `[Name]`\n\n### Tasks\n\n- [ ] `[Task]`\n';

  it('finds them and their template, and the check of a change passes whatever they say', async () => {
    await git.commit('Base', {
      'docs/tasks/T-aaaaa-one/plan.md': retryQueue({ id: 'T-aaaaa', ...started }),
      'docs/tasks/T-bbbbb-two/plan.md': retryQueue({ id: 'T-bbbbb', ...unfinished }),
      'docs/tasks/archive/T-ccccc-three/plan.md': retryQueue({ id: 'T-ccccc', ...finished }),
      'docs/templates/plan.md': template,
    });
    const said = await init();
    expect(said).toContain(
      'Found 3 plans with phases and a status in docs/tasks/, docs/tasks/archive/, and their template docs/templates/plan.md.\n',
    );
    expect(said).toContain('1 of 3 plans contradicts itself today. That fails nothing: ');
    expect(await textOf('docs/templates/plan.md')).toBe(template);
    expect(parse(await textOf('.github/plan-check.yml'))).toEqual({ template: 'docs/templates/plan.md' });
    await git.branch('feature');
    await git.write('docs/tasks/T-aaaaa-one/plan.md', `${retryQueue({ id: 'T-aaaaa', ...started })}\nMore.\n`);
    expect(await runCli(git.path, [])).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('adds globs for those that the default ones do not find', async () => {
    const phases = '# Roadmap\n\n## Phase 1: Store\n\n- [ ] Table\n';
    await git.commit('Base', {
      'openspec/changes/one/tasks.md': '# Tasks\n\n- [ ] One\n',
      'openspec/changes/two/tasks.md': '# Tasks\n\n- [ ] Two\n',
      'roadmaps/2026-q1.md': phases,
      'roadmaps/2026-q2 (draft).md': phases,
      'notes/tasks-for-later.md': 'Nothing to do.\n',
      'node_modules/x/tasks.md': '- [ ] Not ours\n',
      'src/tasks/readme.md': '- [ ] A box in a file that no name makes a plan\n',
    });
    const said = await init();
    expect(said).toContain('Found 4 plans (2 with phases and a status, the others are checklists)');
    expect((parse(await textOf('.github/plan-check.yml')) as { readonly plans: unknown }).plans).toEqual([
      '**/plan.md',
      '**/*.plan.md',
      '**/PLAN.md',
      'docs/plans/**/*.md',
      'openspec/changes/**/tasks.md',
      'roadmaps/*.md',
    ]);
    const { stdout } = await runCli(git.path, ['status', '--format', 'json']);
    expect((JSON.parse(stdout) as { readonly plans: readonly unknown[] }).plans).toHaveLength(4);
  });
});

describe('what is there', () => {
  it('is kept, and a second run changes nothing', async () => {
    await git.commit('Base', {
      '.github/plan-check.yml': 'fail-on: warning\nplans: ["todo/*.md"]\n',
      '.github/workflows/plan-check.yml': 'name: mine\n',
      'todo/a.md': '- [ ] Do\n',
    });
    const said = await init();
    expect(said).toContain('  kept      .github/workflows/plan-check.yml\n  kept      .github/plan-check.yml\n\nNext');
    expect(await textOf('.github/plan-check.yml')).toBe('fail-on: warning\nplans: ["todo/*.md"]\n');
    expect(await textOf('.github/workflows/plan-check.yml')).toBe('name: mine\n');
    // The configuration names no template, so none is put beside it.
    expect(await has('docs/templates/plan.md')).toBe(false);
    expect(await init()).toBe(said);
    expect(await git.git('status', '--porcelain')).toBe('');
    expect(await runCli(git.path, ['--all'])).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('is no obstacle where it is a broken configuration: that is said, and nothing is written', async () => {
    await git.commit('Base', { '.github/plan-check.yml': 'fail_on: warning\n' });
    const { exitCode, stdout, stderr } = await runCli(git.path, ['init']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('Did you mean "fail-on"?');
    expect(await has('.github/workflows')).toBe(false);
  });

  it('is not written through where it is a dangling symbolic link', async () => {
    await git.symlink('.github/plan-check.yml', '../../outside.yml');
    const { exitCode } = await runCli(git.path, ['init']);
    expect(exitCode).not.toBe(1);
    expect(await has('../outside.yml')).toBe(false);
  });
});

describe('--agents', () => {
  it('adds lines to AGENTS.md once, with its line ends, and begins it where there is none', async () => {
    await git.write('AGENTS.md', '# Agents\r\n\r\nBe kind.');
    expect(await init('--agents')).toContain('  added to  AGENTS.md\n');
    const text = await textOf('AGENTS.md');
    expect(text).toMatch(/^# Agents\r\n\r\nBe kind\.\r\n\r\n<!-- plan-check -->\r\n\r\n## Plans\r\n/);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(await init('--agents')).toContain('  kept      AGENTS.md\n');
    expect(await textOf('AGENTS.md')).toBe(text);
    await git.remove('AGENTS.md');
    expect(await init('--agents')).toContain('  wrote     AGENTS.md\n');
    expect(await textOf('AGENTS.md')).toMatch(/^<!-- plan-check -->\n/);
  });

  it('refuses to write where it must not', async () => {
    await git.symlink('AGENTS.md', '../outside.md');
    const { exitCode, stderr } = await runCli(git.path, ['init', '--agents']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('"AGENTS.md" cannot be written');
    expect(await has('../outside.md')).toBe(false);
  });
});

it('--dry-run says what would be written, and writes nothing', async () => {
  await git.write('.github/plan-check.yml', 'fail-on: warning\n');
  const said = await init('--agents', '--dry-run');
  expect(said).toContain('  would write   .github/workflows/plan-check.yml\n  would keep    .github/plan-check.yml\n');
  expect(said).toContain('  would write   AGENTS.md\n');
  expect((await git.git('status', '--porcelain', '--untracked-files=all')).split('\n')).toEqual([
    '?? .github/plan-check.yml',
  ]);
});

it('outside of a repository says what to do', async () => {
  const { exitCode, stderr } = await runCli('/', ['init']);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('/ is not in a git repository.');
});
