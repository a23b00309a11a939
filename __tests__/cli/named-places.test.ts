import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { createGitRepository, type GitRepository } from '../helpers/git-repository.js';
import { findingLines, planLines, reportOf } from '../helpers/report.js';
import { retryQueue, unfinished } from '../helpers/retry-queue.js';
import { runCli } from '../helpers/run-cli.js';

/** A plan that fails, in places of every kind. */
const plan = retryQueue(unfinished);
let git: GitRepository;

beforeAll(async () => {
  git = await createGitRepository();
  await git.commit('Base', {
    '.gitignore': 'private/\n*.local.md\n',
    'real/plans/plan.md': plan,
    'docs/old/plan.md': plan,
    'private.txt': 'Nothing.\n',
  });
  await git.branch('feature');
  await git.symlink('linked', 'real');
  await git.symlink('tracked', 'real');
  await git.git('add', 'tracked');
  await git.git('commit', '--quiet', '--message', 'Link');
  await git.symlink('one.md', 'real/plans/plan.md');
  await git.symlink('hidden', 'private');
  await git.symlink('outside', '..');
  await git.symlink('dangling.md', 'nowhere.md');
  await git.git('add', 'dangling.md');
  await git.write('private/plan.md', plan);
  await git.write('docs/plan.local.md', plan);
  await mkdir(join(git.path, 'empty'));
  await mkdir(join(git.path, 'nested/docs'), { recursive: true });
  await git.git('init', '--quiet', 'nested');
  await git.write('nested/docs/plan.md', plan);
  await git.git('-C', 'nested', 'add', '.');
  await git.git('-C', 'nested', '-c', 'user.name=n', '-c', 'user.email=n@example.org', 'commit', '--quiet', '-m', 'n');
  await git.git('clone', '--quiet', './nested', 'sub');
  await git.git('add', 'sub');
  await git.git('commit', '--quiet', '--message', 'Submodule');
  await git.git('branch', '--force', 'main', 'feature');
  execFileSync('mkfifo', [join(git.path, 'docs/pipe.md')]);
});
afterAll(() => git[Symbol.asyncDispose]());

describe('a PATH that git does not list', () => {
  const nameAnother = 'Name a file or folder of the repository.';
  const compare = 'Name what git has; plan-check compare - FILE checks a file that it does not have.';
  it.each<[string, string, string]>([
    ['docs/plan.local.md', '"docs/plan.local.md": it is ignored (.gitignore:2: *.local.md).', compare],
    ['private/plan.md', '"private/plan.md": it is ignored (.gitignore:1: private/).', compare],
    ['private', '"private": it is ignored (.gitignore:1: private/).', compare],
    [
      'hidden/plan.md',
      '"hidden/plan.md", which is "private/plan.md" behind a symbolic link: it is ignored (.gitignore:1: private/).',
      compare,
    ],
    [
      'outside/elsewhere.md',
      '"outside/elsewhere.md": "outside" is a symbolic link, and leads to no file or folder of the repository.',
      compare,
    ],
    [
      'sub/docs/plan.md',
      '"sub/docs/plan.md": "sub" is a submodule, or another repository.',
      'Run plan-check in "sub".',
    ],
    [
      'nested/docs/plan.md',
      '"nested/docs/plan.md": "nested" is a submodule, or another repository.',
      'Run plan-check in "nested".',
    ],
    ['docs/pipe.md', '"docs/pipe.md": it is no regular file.', nameAnother],
    ['empty', '"empty": there is no file in it that git would take.', nameAnother],
  ])('%s is refused, with the reason', async (path, told, nextStep) => {
    for (const words of [[path], ['--all', path], ['status', path]]) {
      expect(await runCli(git.path, words)).toEqual({
        exitCode: 2,
        stdout: '',
        stderr: `plan-check: git does not list ${told}\n${nextStep}\n`,
      });
    }
  });

  it('as it is a submodule is refused where it did not change, and is otherwise a file that was not read', async () => {
    expect(await runCli(git.path, ['sub'])).toMatchObject({ exitCode: 2, stdout: '' });
    expect((await runCli(git.path, ['--all', 'sub'])).stdout).toContain('sub not checked: not regular\n');
    expect((await runCli(git.path, ['--all', 'nested'])).stderr).toContain(
      '"nested" is a submodule, or another repository.',
    );
  });

  it('as it is a symbolic link to nothing is refused where it did not change', async () => {
    expect((await runCli(git.path, ['dangling.md'])).stderr).toContain(
      '"dangling.md" is a symbolic link, and leads to no file or folder of the repository.',
    );
    expect((await runCli(git.path, ['--all', 'dangling.md'])).stdout).toContain('dangling.md not checked: not regular');
  });

  it('in a commit is refused even where the disk has it', async () => {
    const { exitCode, stderr } = await runCli(git.path, ['--all', '--head', 'main', 'private/plan.md']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('There is no file or folder "private/plan.md" in main.\n');
  });

  it('beside one that it lists is refused as well', async () => {
    expect(await runCli(git.path, ['--all', 'real', 'private'])).toMatchObject({ exitCode: 2, stdout: '' });
  });
});

describe('a PATH behind a symbolic link', () => {
  it.each([['linked/plans/plan.md'], ['linked/plans'], ['linked'], ['tracked'], ['tracked/plans/plan.md'], ['one.md']])(
    '%s is checked where it really is',
    async (path) => {
      const report = reportOf(await runCli(git.path, ['--all', path, '--format', 'json']));
      expect(planLines(report)).toEqual(['unchanged real/plans/plan.md']);
      expect(findingLines(report)).toContain('real/plans/plan.md:63:3 error complete-is-complete.phases');
      const status = await runCli(git.path, ['status', path, '--format', 'json']);
      expect(JSON.parse(status.stdout)).toMatchObject({ plans: [{ path: 'real/plans/plan.md' }] });
    },
  );

  it('that is absolute may lead into the repository from outside', async () => {
    await symlink(git.path, join(git.path, '../door'));
    const result = await runCli(git.path, ['--all', join(git.path, '../door/real'), '--format', 'json']);
    expect(planLines(reportOf(result))).toEqual(['unchanged real/plans/plan.md']);
  });

  it('in a commit is checked where it is on the disk', async () => {
    const result = await runCli(git.path, ['--all', '--head', 'main', 'tracked/plans', '--format', 'json']);
    expect(planLines(reportOf(result))).toEqual(['unchanged real/plans/plan.md']);
  });
});

describe('a PATH that git lists and nobody changed', () => {
  it.each([['real/plans/plan.md'], ['real'], ['linked/plans/plan.md'], ['private.txt']])(
    '%s is no error',
    async (path) => {
      expect(await runCli(git.path, [path])).toEqual({
        exitCode: 0,
        stdout: '✔ passes: no plan changed\n',
        stderr: '',
      });
    },
  );

  it('is none in a bare repository either, where the disk has no such file', async () => {
    await git.git('clone', '--quiet', '--bare', '.', '../bare.git');
    const bare = join(git.path, '../bare.git');
    const result = await runCli(bare, ['--all', '--head', 'main', 'real/plans/plan.md', '--format', 'json']);
    expect(planLines(reportOf(result))).toEqual(['unchanged real/plans/plan.md']);
  });
});
