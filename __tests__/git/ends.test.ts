import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findEnds, type BaseChoice, type Ends } from '../../src/git/ends.js';
import { createGitRepository, type GitRepository } from '../helpers/git-repository.js';
import { isolatedGitEnvironment } from '../helpers/run-git.js';

const defaultBranch: BaseChoice = { kind: 'default-branch' };

let repository: GitRepository;
/** The folder around the repository, which goes with it. */
let folder = '';

/** The branch work is one commit ahead of where it parted from main, and so is main. */
beforeEach(async () => {
  repository = await createGitRepository();
  folder = dirname(repository.path);
  await repository.commit('First', { file: 'first' });
  await repository.git('branch', 'work');
  await repository.commit('Theirs', { file: 'theirs' });
  await repository.checkout('work');
  await repository.commit('Mine', { file: 'mine' });
});
afterEach(async () => {
  await repository[Symbol.asyncDispose]();
});

describe('the default branch', () => {
  test.each([
    ['main', ['refs/heads/main', 'refs/heads/master']],
    ['master', ['refs/heads/master']],
    ['origin/master', ['refs/remotes/origin/master', 'refs/heads/main']],
    ['origin/main', ['refs/remotes/origin/main', 'refs/remotes/origin/master', 'refs/heads/main']],
  ])('is %s before what comes after it', async (name, refs) => {
    const tip = await repository.git('rev-parse', 'main');
    await repository.git('branch', '--quiet', '-D', 'main');
    for (const ref of refs) await repository.git('update-ref', ref, tip);
    const ends = await find();
    expect(ends.base).toEqual({ id: await repository.git('merge-base', tip, 'work'), name });
  });

  test('is what origin/HEAD points to before all others', async () => {
    await repository.git('branch', 'trunk', 'work');
    await repository.git('update-ref', 'refs/remotes/origin/trunk', 'work');
    await repository.git('update-ref', 'refs/remotes/origin/main', 'main');
    await repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
    expect((await find()).base).toEqual({ id: await repository.git('rev-parse', 'work'), name: 'origin/HEAD' });
  });

  test('is not what origin/HEAD points to once that is gone', async () => {
    await repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/gone');
    expect((await find()).base.name).toBe('main');
  });

  test('is a branch, whatever tag has its name', async () => {
    await repository.git('tag', 'main', 'work');
    expect((await find()).base.id).toBe(await repository.git('merge-base', 'refs/heads/main', 'work'));
  });
});

describe('a base that is named', () => {
  test.each([
    ['a branch', 'main'],
    ['a full ref', 'refs/heads/main'],
    ['an annotated tag', 'v1'],
    ['an expression', 'main@{0}'],
  ])('may be %s', async (_, ref) => {
    await repository.git('tag', '--annotate', '--message', 'One', 'v1', 'main');
    expect((await find({ kind: 'ref', ref })).base).toEqual({
      id: await repository.git('merge-base', 'main', 'work'),
      name: ref,
    });
  });

  test('may be a short hash, and is its own merge base where it is behind', async () => {
    const parent = await repository.git('rev-parse', 'work~1');
    const ends = await find({ kind: 'ref', ref: parent.slice(0, 8) }, 'work');
    expect(ends.base).toEqual({ id: parent, name: parent.slice(0, 8) });
    expect(ends.head).toEqual({ kind: 'commit', commit: await repository.git('rev-parse', 'work'), name: 'work' });
  });
});

describe('in the middle of a merge', () => {
  test('the work tree is compared as the merge that it will be, a commit as it is', async () => {
    const [main, parting] = [await repository.sha('main'), await repository.git('merge-base', 'main', 'work')];
    await expect(repository.git('merge', '--quiet', 'main')).rejects.toThrow();
    expect((await find()).base.id).toBe(main);
    expect((await find(defaultBranch, 'HEAD')).base.id).toBe(parting);
  });
});

describe('what cannot be compared', () => {
  test('a directory outside of any repository', async () => {
    await expect(find(defaultBranch, 'WORKTREE', folder)).rejects.toMatchObject({
      name: 'UserError',
      message: `${folder} is not in a git repository.`,
      nextStep: expect.stringContaining('plan-check compare BASE HEAD'),
    });
  });

  test('a directory that does not exist', async () => {
    await expect(find(defaultBranch, 'WORKTREE', join(folder, 'nowhere'))).rejects.toMatchObject({
      name: 'UserError',
      message: `There is no directory ${join(folder, 'nowhere')}.`,
    });
  });

  test('a repository without git to read it', async () => {
    const found = findEnds({ directory: repository.path, environment: { PATH: folder } }, defaultBranch, 'WORKTREE');
    await expect(found).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('git was not found'),
      nextStep: expect.stringContaining('Install git'),
    });
  });

  test('a repository that git does not trust', async () => {
    const place = {
      directory: repository.path,
      environment: { ...isolatedGitEnvironment(), GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' },
    };
    await expect(findEnds(place, defaultBranch, 'WORKTREE')).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('does not trust'),
      nextStep: expect.stringContaining(`safe.directory "${repository.path}"`),
    });
  });

  test('a damaged repository: git says what is wrong', async () => {
    await writeFile(join(repository.gitDir, 'config'), '[core\n');
    await expect(find()).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/^`git cat-file` failed in .*: bad config line 1 in file \.git\/config\.$/),
    });
  });

  test('a repository whose commits are gone', async () => {
    await repository.git('clone', '--quiet', '--bare', repository.path, join(folder, 'damaged'));
    const head = await repository.git('rev-parse', 'HEAD');
    await rm(join(folder, 'damaged/objects'), { recursive: true });
    await mkdir(join(folder, 'damaged/objects'));
    await expect(find(defaultBranch, 'HEAD', join(folder, 'damaged'))).rejects.toMatchObject({
      name: 'UserError',
      message: `HEAD names the commit ${head.slice(0, 7)}, which is not in the repository.`,
      nextStep: expect.stringContaining('`git fsck`'),
    });
  });

  test('a repository without commits', async () => {
    await repository.git('init', '--quiet', join(folder, 'fresh'));
    const noCommit = { name: 'UserError', message: expect.stringContaining('no commit yet') };
    await expect(find(defaultBranch, 'WORKTREE', join(folder, 'fresh'))).rejects.toMatchObject(noCommit);
    await expect(find({ kind: 'none' }, 'HEAD', join(folder, 'fresh'))).rejects.toMatchObject(noCommit);
    await repository.git('checkout', '--quiet', '--orphan', 'unborn');
    await expect(find()).rejects.toMatchObject(noCommit);
  });

  test('a repository without a default branch', async () => {
    await repository.git('branch', '--quiet', '-D', 'main');
    await expect(find()).rejects.toMatchObject({
      name: 'UserError',
      message:
        'The default branch was not found: there is none of origin/HEAD, origin/main, origin/master, main, master.',
      nextStep: expect.stringContaining('`--base REF`'),
    });
  });

  test('the work tree of a bare repository, or one seen from its .git directory', async () => {
    await repository.git('clone', '--quiet', '--bare', repository.path, join(folder, 'bare'));
    await expect(find(defaultBranch, 'WORKTREE', join(folder, 'bare'))).rejects.toMatchObject({
      name: 'UserError',
      message: 'This is a bare repository, which has no work tree to check.',
      nextStep: expect.stringContaining('`--head REF`'),
    });
    await expect(find(defaultBranch, 'WORKTREE', repository.gitDir)).rejects.toMatchObject({
      message: 'This directory is not in a work tree.',
    });
  });

  test('unrelated histories', async () => {
    await repository.git('checkout', '--quiet', '--orphan', 'other');
    await repository.commit('Unrelated');
    await expect(find()).rejects.toMatchObject({
      name: 'UserError',
      message: 'main and HEAD have no merge base: their histories are unrelated.',
      nextStep: expect.stringContaining('`--base REF`'),
    });
  });

  test('a shallow clone whose history ends too early, until it is deepened', async () => {
    const shallow = join(folder, 'shallow');
    const url = pathToFileURL(repository.path).href;
    await repository.git('clone', '--quiet', '--depth=1', '--no-single-branch', url, shallow);
    const main: BaseChoice = { kind: 'ref', ref: 'origin/main' };
    const failure = {
      name: 'UserError',
      message: expect.stringMatching(/^No merge base of origin\/main and HEAD was found: this is a shallow clone/),
      nextStep: expect.stringMatching(/`git fetch --deepen=100`.*`fetch-depth: 0`/),
    };
    await expect(find(main, 'WORKTREE', shallow)).rejects.toMatchObject(failure);
    await repository.git('-C', shallow, 'fetch', '--quiet', '--deepen=100');
    expect((await find(main, 'WORKTREE', shallow)).base.id).toBe(await repository.git('merge-base', 'main', 'work'));
  });
});

describe('a ref that names no commit', () => {
  test.each([
    ['a slip of the finger', 'mian', 'Did you mean "main"?'],
    ['a branch of the remote without its name', 'develop', 'Did you mean "origin/develop"?'],
    ['nothing like any branch', 'xyzzy', 'Name a branch, a tag or a commit that is here'],
    ['a file', 'HEAD:file', 'Name a branch'],
    ['an option', '--all', 'Name a branch'],
    ['an option with a path', '--output=/tmp/plan-check-output', 'Name a branch'],
    ['an empty text', '', 'Name a branch'],
    ['two lines', 'main\nwork', ''],
    ['a range', 'main..work', ''],
  ])('may be %s', async (_, ref, hint) => {
    await repository.git('update-ref', 'refs/remotes/origin/develop', 'main');
    const unknown = {
      name: 'UserError',
      message: `${JSON.stringify(ref)} does not name one commit of this repository.`,
      nextStep: expect.stringContaining(hint),
    };
    await expect(find({ kind: 'ref', ref })).rejects.toMatchObject(unknown);
    await expect(find(defaultBranch, ref)).rejects.toMatchObject(unknown);
  });
});

async function find(choice = defaultBranch, head = 'WORKTREE', directory = repository.path): Promise<Ends> {
  return findEnds({ directory, environment: isolatedGitEnvironment() }, choice, head);
}
