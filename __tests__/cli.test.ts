import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { open, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { commands } from '../src/cli/arguments.js';
import { commandsWithHelp, helpFor } from '../src/cli/help.js';
import { createGitRepository, type GitRepository } from './helpers/git-repository.js';
import { isolatedGitEnvironment } from './helpers/run-git.js';
import { retryQueue, unfinished } from './helpers/retry-queue.js';
import { runCli } from './helpers/run-cli.js';

const execute = promisify(execFile);
const program = resolve('dist/cli/index.js');

/** A work tree with so many new plans that no pipe holds the report. */
let git: GitRepository;

beforeAll(async () => {
  git = await createGitRepository();
  await git.commit('Base');
  await git.branch('feature');
  for (let count = 0; count < 60; count += 1) {
    await git.write(`docs/${count}/plan.md`, retryQueue({ id: `T-${10_000 + count}`, ...unfinished }));
  }
});
afterAll(() => git[Symbol.asyncDispose]());

describe('help', () => {
  it.each([['--help'], ['-h'], ['help'], ['compare', '--help'], ['help', 'init'], ['check', '--fromat', '-h']])(
    'is given for %s %s',
    async (...words) => {
      const { exitCode, stdout, stderr } = await runCli(git.path, words.filter(Boolean));
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(stdout).toMatch(/^plan-check\b.*: /);
    },
  );

  it('has room in a terminal of 120 columns', async () => {
    for (const command of ['--help', ...commands]) {
      const { stdout } = await runCli(git.path, ['help', command]);
      expect(stdout.split('\n').filter((line) => line.length > 120)).toEqual([]);
    }
  });

  it('is there for every command, with examples', async () => {
    expect(commandsWithHelp).toEqual(commands);
    for (const command of commands) expect(helpFor(['help', command])).toMatch(/\n\nExamples\n {2}plan-check/);
  });

  it.each([
    ['nonsense', 'Known are: check, compare, status, explain, init.'],
    ['chekc', 'Did you mean "check"?'],
  ])('is refused for "%s", which is no command', async (name, nextStep) => {
    expect(await runCli(git.path, ['help', name])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `plan-check: There is no command "${name}".\n${nextStep}\n`,
    });
  });
});

it('the version is that of the package', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { readonly version: string };
  expect(await runCli(git.path, ['--version'])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
});

describe('what is loaded', () => {
  /** The files of the program that node ran, as its own coverage lists them. */
  async function loaded(...words: readonly string[]): Promise<readonly string[]> {
    const folder = await mkdtemp(join(tmpdir(), 'plan-check-loaded-'));
    try {
      await runCli(git.path, words, { NODE_V8_COVERAGE: folder });
      const [report = ''] = await readdir(folder);
      const { result } = JSON.parse(await readFile(join(folder, report), 'utf8')) as {
        readonly result: readonly { readonly url: string }[];
      };
      return result
        .map(({ url }) => url)
        .filter((url) => url.startsWith('file:'))
        .map((url) => new URL(url).pathname);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  it.each(['--help', '--version'])('for %s is one small file', async (word) => {
    const files = await loaded(word);
    expect(files.map((file) => basename(file))).toEqual(['index.js']);
    expect((await readFile(program)).length).toBeLessThan(50_000);
  });

  it('for check has nothing of the client of GitHub, and the YAML parser only where there is a configuration', async () => {
    const files = await loaded('--format', 'json');
    const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    expect(files.length).toBeGreaterThan(1);
    // Names that a bundle of the client cannot be without.
    for (const text of texts) expect(text).not.toMatch(/@octokit|undici|api\.github\.com/);
    await git.write('settings.yml', 'fail-on: never\n');
    const withConfiguration = await loaded('--config', 'settings.yml');
    expect(withConfiguration.length).toBeGreaterThan(files.length);
  });
});

describe('the result', () => {
  it('may be cut off by its reader, which is no failure', async () => {
    const child = spawn(process.execPath, [program, '--format', 'json'], {
      cwd: git.path,
      env: isolatedGitEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const [exitCode] = (await once(child, 'close')) as [number | null];
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
  });

  it('is whole where its reader is slow', async () => {
    const pipeline = '"$0" "$1" --format json | { sleep 1; cat; }';
    const { stdout } = await execute('sh', ['-c', pipeline, process.execPath, program], {
      cwd: git.path,
      env: isolatedGitEnvironment(),
    });
    // More than a pipe holds.
    expect(stdout.length).toBeGreaterThan(65_536);
    expect((JSON.parse(stdout) as { readonly findings: readonly unknown[] }).findings).toHaveLength(60);
  });

  const fullDisk = '/dev/full';
  // There is such a device on Linux only.
  if (existsSync(fullDisk)) {
    it('that finds no room is told as one that could not be had', async () => {
      await using target = await open(fullDisk, 'w');
      const child = spawn(process.execPath, [program], {
        cwd: git.path,
        env: isolatedGitEnvironment(),
        stdio: ['ignore', target.fd, 'pipe'],
      });
      let stderr = '';
      child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
      const [exitCode] = (await once(child, 'close')) as [number | null];
      expect({ exitCode, stderr }).toEqual({
        exitCode: 2,
        stderr: 'plan-check: the result cannot be written: ENOSPC: no space left on device, write.\n',
      });
    });
  }
});
