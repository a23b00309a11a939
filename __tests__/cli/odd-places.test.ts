import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runCommand } from '../../src/cli/run-command.js';
import type { Surroundings } from '../../src/cli/surroundings.js';
import { createGitRepository, type GitRepository } from '../helpers/git-repository.js';
import { isolatedGitEnvironment } from '../helpers/run-git.js';
import { retryQueue, unfinished } from '../helpers/retry-queue.js';
import { runCli } from '../helpers/run-cli.js';
import type { ProgramRun } from '../helpers/run-program.js';

/** A branch with sixty new plans in its work tree. */
let git: GitRepository;

beforeAll(async () => {
  git = await createGitRepository();
  await git.commit('Base');
  await git.branch('feature');
  for (let count = 0; count < 60; count += 1) {
    await git.write(`docs/${String(count)}/plan.md`, retryQueue({ id: `T-${String(10_000 + count)}`, ...unfinished }));
  }
});
afterAll(() => git[Symbol.asyncDispose]());

/** Runs within this process, where there can be a terminal. */
async function runHere(words: readonly string[], around: Partial<Surroundings> = {}): Promise<ProgramRun> {
  const texts = { stdout: '', stderr: '' };
  const exitCode = await runCommand(words, {
    directory: git.path,
    environment: {},
    isTerminal: true,
    isErrorTerminal: true,
    columns: 40,
    program: resolve('dist/cli/index.js'),
    now: () => new Date('2026-02-01T12:00:00Z'),
    write: (text) => (texts.stdout += text),
    writeError: (text) => (texts.stderr += text),
    ...around,
  });
  return { exitCode, stdout: visible(texts.stdout), stderr: visible(texts.stderr) };
}

/** What steers a terminal, as words. */
function visible(text: string): string {
  return text.replaceAll('\r\u001B[K', '<clear>').replaceAll('\u001B', '<escape>');
}

describe('progress', () => {
  it.each([[[]], [['status']], [['--fix', '--dry-run']]])(
    'of many plans is shown on a terminal, and gone in the end: %j',
    async (words) => {
      const { stderr } = await runHere(words);
      expect(stderr).toMatch(/^(?:<clear>Reading plans, \d+ so far…)*<clear>Reading plans, 60 so far…/);
      expect(stderr).toMatch(/<clear>(?:plan-check: .*\n)?$/);
    },
  );

  it('is shown in HTML for the history too', async () => {
    await using own = await createGitRepository();
    await own.commit('Base', { 'plan.md': retryQueue() });
    const { stderr } = await runHere(['status', '--format', 'html'], { directory: own.path });
    expect(stderr).toBe('<clear>Reading the history of the plans: 1 of 1 versions…<clear>');
  });

  it.each<[string, Partial<Surroundings>]>([
    ['where stderr is no terminal', { isErrorTerminal: false }],
    ['in CI', { environment: { CI: 'true' } }],
    ['where the terminal can do nothing', { environment: { TERM: 'dumb' } }],
  ])('is not shown %s', async (_, around) => {
    expect((await runHere([], around)).stderr).toBe('');
  });

  it('is not shown of few plans', async () => {
    expect((await runHere(['docs/1'])).stderr).toBe('');
  });
});

describe('a reader that stops early', () => {
  it.each([[['status']], [['--format', 'sarif']], [['status', '--format', 'html']], [['explain']]])(
    'is no failure: %j',
    async (words) => {
      const child = spawn(process.execPath, [resolve('dist/cli/index.js'), ...words], {
        cwd: git.path,
        env: isolatedGitEnvironment(),
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let stderr = '';
      child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
      child.stdout.destroy();
      const [exitCode] = (await once(child, 'close')) as [number | null];
      expect(stderr).toBe('');
      expect([0, 1]).toContain(exitCode);
    },
  );
});

describe('an output that cannot be written', () => {
  it.each([
    ['a folder', ['--output', 'docs'], '"docs" cannot be written: illegal operation on a directory.'],
    [
      'in no folder',
      ['status', '--output', 'nowhere/a.html'],
      '"nowhere/a.html" cannot be written: no such file or directory.',
    ],
    ['below a file', ['--output', 'docs/1/plan.md/a'], '"docs/1/plan.md/a" cannot be written: not a directory.'],
    [
      'the diff of --dry-run',
      ['--fix', '--dry-run', '--output', 'docs'],
      '"docs" cannot be written: illegal operation on a directory.',
    ],
  ])('such as %s is told, with exit code 2', async (_, words, message) => {
    const { exitCode, stdout, stderr } = await runCli(git.path, words);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toBe(`plan-check: ${message}\nName a file in a folder that exists.\n`);
  });

  // There is such a device on Linux only.
  if (existsSync('/dev/full')) {
    it('such as one on a full disk', async () => {
      const { exitCode, stderr } = await runCli(git.path, ['status', '--output', '/dev/full']);
      expect(exitCode).toBe(2);
      expect(stderr).toContain('"/dev/full" cannot be written: no space left on device.');
    });
  }
});

describe('a repository in an odd state', () => {
  it('that is bare can be checked at a commit', async () => {
    await using own = await createGitRepository();
    await own.commit('Base', { 'docs/plan.md': retryQueue(unfinished) });
    await own.git('clone', '--quiet', '--bare', '.', '../bare.git');
    const bare = join(own.path, '..', 'bare.git');
    for (const [words, verb] of [
      [[], 'check'],
      [['--all'], 'check'],
      [['--fix'], 'check'],
      [['init'], 'write to'],
    ] as const) {
      const { exitCode, stderr } = await runCli(bare, words);
      expect(exitCode).toBe(2);
      expect(stderr).toContain(`plan-check: This is a bare repository, which has no work tree to ${verb}.\n`);
    }
    expect((await runCli(bare, ['--all', '--head', 'main'])).stdout).toContain('docs/plan.md:63:3 error');
  });

  it('with a broken index says what git says, and fixes nothing', async () => {
    await using own = await createGitRepository();
    await own.commit('Base', { 'docs/plan.md': retryQueue({ status: 'Done' }) });
    await own.write('.git/index', 'broken');
    for (const words of [[], ['--all'], ['--all', '--fix'], ['init']]) {
      const { exitCode, stdout, stderr } = await runCli(own.path, words);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toMatch(/^plan-check: `git [\w-]+` failed in .*\nMend what git reports .*\n$/);
    }
    expect(await readFile(join(own.path, 'docs/plan.md'), 'utf8')).toBe(retryQueue({ status: 'Done' }));
    expect(existsSync(join(own.path, '.github'))).toBe(false);
  });

  it('is fixed from a subfolder, with a detached head, and in a work tree of its own', async () => {
    await using own = await createGitRepository();
    await own.commit('Base', {
      'docs/one/plan.md': retryQueue({ status: 'Not Started' }),
      'docs/two/plan.md': retryQueue({ status: 'Not Started' }),
    });
    await own.git('checkout', '--quiet', '--detach');
    await own.git('worktree', 'add', '--quiet', '../other', 'main');
    const textOf = (...path: readonly string[]) => readFile(join(own.path, ...path), 'utf8');
    await runCli(join(own.path, 'docs'), ['--all', '--fix', 'one']);
    expect(await textOf('docs/one/plan.md')).toBe(retryQueue());
    expect(await textOf('docs/two/plan.md')).toBe(retryQueue({ status: 'Not Started' }));
    await runCli(join(own.path, '../other/docs'), ['--all', '--fix']);
    expect(await textOf('../other/docs/two/plan.md')).toBe(retryQueue());
    expect(await textOf('docs/two/plan.md')).toBe(retryQueue({ status: 'Not Started' }));
  });

  it('without plans passes, and says so', async () => {
    await using own = await createGitRepository();
    await own.commit('Base', { 'README.md': '# Nothing\n' });
    expect((await runCli(own.path, ['--all'])).stdout).toBe('✔ passes: there is no plan\n');
    expect((await runCli(own.path, ['--all', '--output', 'r.txt'])).exitCode).toBe(0);
    expect(await readFile(join(own.path, 'r.txt'), 'utf8')).toBe('✔ passes: there is no plan\n');
    expect(await runCli(own.path, ['--all', '--fix', '--dry-run'])).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: 'plan-check: nothing to fix; left: nothing\n',
    });
  });

  it('whose folder for workflows may not be written says so', async () => {
    await using own = await createGitRepository();
    await own.write('.github', 'A file where a folder would be.\n');
    const { exitCode, stderr } = await runCli(own.path, ['init']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^plan-check: "\.github\/workflows\/plan-check\.yml" cannot be written: /);
    expect(await readFile(join(own.path, '.github'), 'utf8')).toBe('A file where a folder would be.\n');
  });
});

describe('a window of 40 columns', () => {
  it('has the status in lines of its own', async () => {
    const { stdout } = await runHere(['status', 'docs/7']);
    expect(stdout).toContain('T-10007 Retry queue');
    expect(stdout).toMatch(/\n {2}████████░░ 4\/5\n {2}Complete\n/);
  });
});
