import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { EntryKind } from '../../src/collect/entry-kind.js';
import { openGitSource, type GitSourceOptions } from '../../src/git/source.js';
import { createGitRepository, type GitRepository } from '../helpers/git-repository.js';
import { isolatedGitEnvironment } from '../helpers/run-git.js';

let repository: GitRepository;

/** One commit on main, and the branch work checked out. */
beforeEach(async () => {
  repository = await createGitRepository();
  await repository.commit('First', { 'docs/plan.md': 'plan\n', 'src/locking/mod.rs': 'mod lock;\n' });
  await repository.branch('work');
});
afterEach(async () => {
  await repository[Symbol.asyncDispose]();
});

describe.each(['WORKTREE', 'HEAD'])('with %s as the head', (head) => {
  test('both sides have files and directories of their own', async () => {
    await repository.git('mv', 'src/locking', 'src/locks');
    await repository.commit('Mine', { 'docs/guide.md': 'guide\n' });
    const paths = ['docs', 'docs/guide.md', 'src/locking', 'src/locking/mod.rs', 'src/locks', 'src/locks/mod.rs'];
    expect(await find(paths, { head })).toEqual(['directory', 'file', 'absent', 'absent', 'directory', 'file']);
    expect(await find(paths, { head }, 'base')).toEqual([
      'directory',
      'absent',
      'directory',
      'file',
      'absent',
      'absent',
    ]);
  });

  test('the case of a name matters, and a part of a name is none', async () => {
    await repository.commit('Mine');
    expect(await find(['docs/Plan.md', 'Docs', 'doc', 'docs/plan', 'docs/plan.md/more'], { head })).toEqual(
      Array.from({ length: 5 }, () => 'absent'),
    );
  });

  test.each([
    'docs/a "plan" for \'you\' .md',
    'docs/a\nplan\t.md',
    'docs/план – 計画 é.md',
    '--help',
    ':(glob)**',
    ':!docs',
    'docs/*',
    'docs\\plan.md',
  ])('a path is a name and nothing else: %j', async (path) => {
    expect(await find([path], { head })).toEqual(['absent']);
    await repository.commit('Mine', { [path]: 'text\n' });
    expect(await find([path], { head })).toEqual(['file']);
  });

  test.each(['../repository/docs/plan.md', '/docs/plan.md', '', '.', 'docs/', 'docs/\0', './docs/plan.md'])(
    'a path that git cannot have is absent, should anybody ask: %j',
    async (path) => {
      await repository.commit('Mine');
      expect(await find([path], { head })).toEqual(['absent']);
    },
  );

  test('symbolic links and submodules are told apart, and nobody looks through them', async () => {
    await repository.symlink('latest', 'docs');
    await repository.symlink('broken.md', 'nowhere.md');
    await repository.submodule('vendor/lib', await repository.sha());
    // A repository may not want to be bothered with what goes on in a submodule.
    await repository.write('.gitmodules', '[submodule "lib"]\npath = vendor/lib\nurl = ../lib\nignore = all\n');
    await repository.git('add', 'latest', 'broken.md', '.gitmodules');
    await repository.git('commit', '--quiet', '--message', 'Mine');
    expect(await find(['latest', 'broken.md', 'vendor/lib', 'vendor', 'latest/plan.md'], { head })).toEqual([
      'link',
      'link',
      'submodule',
      'directory',
      'absent',
    ]);
  });

  test('a subfolder is as good as the top', async () => {
    await repository.commit('Mine', { 'src/new.rs': 'text\n' });
    const directory = join(repository.path, 'docs');
    expect(await find(['src/new.rs', 'docs/plan.md', 'plan.md'], { head, directory })).toEqual([
      'file',
      'file',
      'absent',
    ]);
  });

  test.each(['--no-sparse-index', '--sparse-index'])('a sparse checkout (%s) has all of its files', async (index) => {
    await repository.commit('Mine', { 'docs/deep/guide.md': 'guide\n', 'src/new.rs': 'text\n' });
    await repository.git('sparse-checkout', 'set', '--cone', index, 'src');
    expect(await find(['docs/deep/guide.md', 'docs/deep', 'docs/plan.md', 'src/new.rs'], { head })).toEqual([
      'file',
      'directory',
      'file',
      'file',
    ]);
  });
});

describe('in the work tree', () => {
  test('a file is there whether it is committed, staged, or neither', async () => {
    await repository.commit('Mine', { 'a.md': 'a\n' });
    await repository.write('b/staged.md', 'b\n');
    await repository.git('add', 'b');
    await repository.write('c/d/untracked.md', 'c\n');
    expect(await find(['a.md', 'b/staged.md', 'b', 'c/d/untracked.md', 'c', 'c/d'])).toEqual([
      'file',
      'file',
      'directory',
      'file',
      'directory',
      'directory',
    ]);
  });

  test('a file that was deleted is gone, and so is the directory that it was alone in', async () => {
    await repository.remove('docs/plan.md');
    await repository.git('rm', '--quiet', 'src/locking/mod.rs');
    await repository.write('src/other.rs', 'text\n');
    expect(await find(['docs/plan.md', 'docs', 'src/locking/mod.rs', 'src/locking', 'src'])).toEqual([
      'absent',
      'absent',
      'absent',
      'absent',
      'directory',
    ]);
  });

  test('what is ignored or empty is not there, as no server will have it', async () => {
    await repository.commit('Mine', { '.gitignore': 'target/\n*.log\n' });
    await repository.write('target/out.txt', 'text\n');
    await repository.write('docs/run.log', 'text\n');
    await mkdir(join(repository.path, 'empty'));
    expect(await find(['target', 'target/out.txt', 'docs/run.log', 'empty'])).toEqual([
      'absent',
      'absent',
      'absent',
      'absent',
    ]);
  });

  test('a file that is tracked though it is ignored is there', async () => {
    await repository.commit('Mine', { '.gitignore': '*.log\n', 'docs/run.log': 'text\n' });
    expect(await find(['docs/run.log'])).toEqual(['file']);
  });

  test('a file in conflict is there', async () => {
    await repository.commit('Mine', { 'docs/plan.md': 'mine\n' });
    await repository.checkout('main');
    await repository.commit('Theirs', { 'docs/plan.md': 'theirs\n' });
    await repository.checkout('work');
    await expect(repository.git('merge', '--quiet', 'main')).rejects.toThrow();
    expect(await find(['docs/plan.md'])).toEqual(['file']);
  });

  test('a name that is not UTF-8 disturbs no other', async () => {
    // No other system has such names.
    if (process.platform !== 'linux') return;
    await writeFile(Buffer.from(`${repository.path}/docs/caf\xe9.md`, 'latin1'), 'text\n');
    expect(await find(['docs/café.md', 'docs/plan.md'])).toEqual(['absent', 'file']);
    await repository.commit('Mine');
    expect(await find(['docs/café.md', 'docs/plan.md'], { head: 'HEAD' })).toEqual(['absent', 'file']);
  });

  test('another repository within it is not of this one', async () => {
    await repository.git('init', '--quiet', 'nested');
    await repository.write('nested/file.md', 'text\n');
    expect(await find(['nested/file.md', 'nested'])).toEqual(['absent', 'absent']);
  });
});

test('a bare repository has the files of its commits', async () => {
  const bare = join(dirname(repository.path), 'bare');
  await repository.git('clone', '--quiet', '--bare', repository.path, bare);
  expect(await find(['docs/plan.md', 'docs'], { directory: bare, head: 'work' })).toEqual(['file', 'directory']);
});

test('nothing is on the side of a base that does not exist', async () => {
  expect(await find(['docs/plan.md'], { base: { kind: 'none' } }, 'base')).toEqual(['absent']);
});

test('nothing is asked of git where nobody asks', async () => {
  const source = await open();
  await source.list('changed');
  await rename(repository.gitDir, `${repository.gitDir}-gone`);
  expect(await source.findPaths([])).toEqual({ kinds: [], gaps: [] });
  await rename(`${repository.gitDir}-gone`, repository.gitDir);
});

async function open(options: Partial<GitSourceOptions> = {}) {
  return openGitSource({
    directory: repository.path,
    base: { kind: 'ref', ref: 'main' },
    head: 'WORKTREE',
    environment: isolatedGitEnvironment(),
    ...options,
  });
}

/** What stands at paths of a side. */
async function find(
  paths: readonly string[],
  options: Partial<GitSourceOptions> = {},
  side: 'base' | 'head' = 'head',
): Promise<readonly EntryKind[]> {
  const found = await (await open(options)).findPaths(paths.map((path) => ({ side, path })));
  expect(found?.gaps).toEqual([]);
  return found?.kinds ?? [];
}
