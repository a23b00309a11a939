import { mkdir, readFile, rename, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Content } from '../../src/collect/content.js';
import type { ReadRequest } from '../../src/collect/plan-source.js';
import { openGitSource, type GitSource, type GitSourceOptions } from '../../src/git/source.js';
import { createGitRepository, type GitRepository } from '../helpers/git-repository.js';
import { isolatedGitEnvironment } from '../helpers/run-git.js';

const plan = '# Plan\n\n- [ ] a task\n- [ ] another task\n- [x] a task that is done\n';
const changed = `${plan}- [ ] a task more\n`;

let repository: GitRepository;
/** The folder around the repository, which goes with it. */
let folder = '';

/** One commit on main, and the branch work checked out. */
beforeEach(async () => {
  repository = await createGitRepository();
  folder = dirname(repository.path);
  await repository.commit('First', { 'docs/plan.md': plan, 'src/code.ts': 'export {};\n' });
  await repository.branch('work');
});
afterEach(async () => {
  await repository[Symbol.asyncDispose]();
});

test('a listing names both sides', async () => {
  const main = { id: await repository.sha('main'), name: 'main' };
  expect(await (await open()).list('changed')).toEqual({
    base: main,
    head: { id: 'WORKTREE', name: 'work tree' },
    files: [],
    gaps: [],
    unlisted: null,
  });
  await repository.commit('Mine', { 'docs/plan.md': changed });
  const blob = await repository.git('rev-parse', 'work:docs/plan.md');
  expect(await (await open({ base: { kind: 'ref', ref: 'HEAD~1' }, head: 'work' })).list('changed')).toEqual({
    base: { ...main, name: 'HEAD~1' },
    head: { id: await repository.sha('work'), name: 'work' },
    files: [
      {
        base: { path: 'docs/plan.md', blob: await repository.git('rev-parse', 'main:docs/plan.md') },
        head: { path: 'docs/plan.md', blob },
      },
    ],
    gaps: [],
    unlisted: null,
  });
  const { base } = await (await open({ base: { kind: 'none' } })).list('changed');
  expect(base).toEqual({ id: null, name: 'nothing' });
});

test('files are listed in the order of their paths, and symbolic links without a blob', async () => {
  await repository.symlink('docs/link.md', 'plan.md');
  await repository.write('a.md', 'a\n');
  await repository.git('add', '.');
  await repository.remove('src/code.ts');
  const { files } = await (await open()).list('changed');
  expect(files.map(({ base, head }) => head ?? base)).toEqual([
    { path: 'a.md', blob: await repository.git('rev-parse', ':a.md') },
    { path: 'docs/link.md', blob: null },
    { path: 'src/code.ts', blob: await repository.git('rev-parse', ':src/code.ts') },
  ]);
});

describe('a file that cannot be read', () => {
  test('is an answer among the others when it vanished after it was listed', async () => {
    await repository.write('docs/new.md', 'new\n');
    const source = await open();
    await source.list('changed');
    await repository.remove('docs/new.md');
    expect(await source.read([request('head', 'docs/new.md'), request('base', 'docs/plan.md')])).toEqual([
      { kind: 'unreadable', reason: 'unreadable', detail: expect.stringContaining('any more') },
      { kind: 'text', text: plan },
    ]);
  });

  test('is one whose name is not UTF-8, if it is not committed', async () => {
    // No other system has such names.
    if (process.platform !== 'linux') return;
    const name = Buffer.concat([Buffer.from(`${repository.path}/docs/`), Buffer.from([0xe9]), Buffer.from('.md')]);
    await writeFile(name, 'text\n');
    expect(await readAll()).toEqual([
      { kind: 'unreadable', reason: 'unreadable', detail: expect.stringContaining('UTF-8') },
    ]);
    await repository.commit('Mine');
    expect(await readAll({ head: 'HEAD' })).toEqual([{ kind: 'text', text: 'text\n' }]);
  });
});

describe('where it is opened', () => {
  test('a subfolder is as good as the top', async () => {
    await repository.write('docs/plan.md', changed);
    await repository.write('docs/new/plan.md', 'new\n');
    const directory = join(repository.path, 'docs');
    expect((await open({ directory })).workTree).toBe(repository.path);
    expect(await readAll({ directory })).toEqual(texts('new\n', plan, changed));
  });

  test('a directory may have a line break in its name', async () => {
    const odd = join(folder, 'an "odd"\n name');
    await rename(repository.path, odd);
    expect((await open({ directory: join(odd, 'docs') })).workTree).toBe(odd);
  });

  test('a symbolic link may lead there', async () => {
    await symlink(join(repository.path, 'docs'), join(folder, 'link'));
    await repository.write('new.md', 'new\n');
    const directory = join(folder, 'link');
    expect((await open({ directory })).workTree).toBe(repository.path);
    expect(await readAll({ directory })).toEqual(texts('new\n'));
  });

  test('a linked work tree has files of its own', async () => {
    const linked = join(folder, 'linked');
    await repository.git('worktree', 'add', '--quiet', '-b', 'linked', linked);
    await repository.write('docs/plan.md', 'changed elsewhere\n');
    await writeFile(join(linked, 'new.md'), 'new\n');
    expect((await open({ directory: linked })).workTree).toBe(linked);
    expect(await readAll({ directory: linked })).toEqual(texts('new\n'));
  });

  test('a detached head is a head', async () => {
    await repository.commit('Mine', { 'docs/plan.md': changed });
    await repository.git('checkout', '--quiet', '--detach');
    expect(await readAll()).toEqual(texts(plan, changed));
  });

  test('a bare repository has commits', async () => {
    await repository.commit('Mine', { 'docs/plan.md': changed });
    const bare = join(folder, 'bare');
    await repository.git('clone', '--quiet', '--bare', repository.path, bare);
    expect((await open({ directory: bare, head: 'work' })).workTree).toBeNull();
    expect(await readAll({ directory: bare, head: 'work' })).toEqual(texts(plan, changed));
  });

  test('a repository may have SHA-256 hashes', async () => {
    const newer = join(folder, 'newer');
    await repository.git('init', '--quiet', '--object-format=sha256', '--initial-branch=main', newer);
    await writeFile(join(newer, 'plan.md'), plan);
    await repository.git('-C', newer, 'add', '.');
    await repository.git('-C', newer, 'commit', '--quiet', '--message', 'First');
    await rename(join(newer, 'plan.md'), join(newer, 'moved.md'));
    expect(await readAll({ directory: newer }, 'all')).toEqual(texts(plan, plan));
  });

  test('a variable of git may say which repository it is', async () => {
    await repository.write('docs/plan.md', changed);
    const environment = {
      ...isolatedGitEnvironment(),
      GIT_DIR: repository.gitDir,
      GIT_WORK_TREE: repository.path,
    };
    expect(await readAll({ directory: join(repository.path, 'src'), environment })).toEqual(texts(plan, changed));
  });
});

describe('a setting', () => {
  const path = '.github/plan-check.yml';

  test('comes from the work tree, committed or not', async () => {
    await repository.write(path, 'fail-on: warning\n');
    expect(await (await open()).readSetting(path)).toEqual({ text: 'fail-on: warning\n', from: 'the work tree' });
  });

  test('comes from the head where that is a commit', async () => {
    const commit = await repository.commit('Mine', { [path]: 'fail-on: warning\n' });
    await repository.write(path, 'fail-on: never\n');
    expect(await (await open({ head: 'work' })).readSetting(path)).toEqual({
      text: 'fail-on: warning\n',
      from: `work (${commit.slice(0, 7)})`,
    });
  });

  test('is null where there is none', async () => {
    expect(await (await open()).readSetting(path)).toBeNull();
    expect(await (await open({ head: 'HEAD' })).readSetting(path)).toBeNull();
  });

  test('is refused as a symbolic link, in the work tree and in a commit', async () => {
    await repository.symlink(path, '../elsewhere.yml');
    await repository.write('elsewhere.yml', 'fail-on: never\n');
    const refused = { name: 'UserError', message: `"${path}" cannot be read: it is a symbolic link.` };
    await expect((await open()).readSetting(path)).rejects.toMatchObject(refused);
    await repository.commit('Mine');
    await expect((await open({ head: 'HEAD' })).readSetting(path)).rejects.toMatchObject(refused);
  });

  test('is refused outside of the repository', async () => {
    await writeFile(join(folder, 'plan-check.yml'), 'fail-on: never\n');
    await expect((await open()).readSetting('../plan-check.yml')).rejects.toMatchObject({
      name: 'UserError',
      message: '"../plan-check.yml" cannot be read: it is outside of the repository.',
    });
  });
});

describe('what is left alone', () => {
  test("the user's index and objects", async () => {
    await repository.write('docs/plan.md', changed);
    await repository.rename('src/code.ts', 'src/moved.ts');
    await utimes(join(repository.path, 'docs/plan.md'), 1_000_000_000, 1_000_000_000);
    const state = async () => [
      (await stat(join(repository.gitDir, 'index'))).mtimeMs,
      await repository.git('count-objects', '--verbose'),
    ];
    const before = await state();
    await readAll({}, 'all');
    expect(await state()).toEqual(before);
  });

  test('programs that the configuration of the repository names', async () => {
    const program = join(folder, 'program');
    await writeFile(program, `#!/bin/sh\necho "$@" >> '${folder}/ran'\n`, { mode: 0o755 });
    await configure({
      'core.fsmonitor': program,
      'core.pager': program,
      'core.editor': program,
      'diff.external': program,
      'diff.plan.command': program,
      'diff.plan.textconv': program,
      'alias.status': `!${program}`,
    });
    await repository.write('.git/info/attributes', '*.md diff=plan\n');
    for (const hook of ['post-index-change', 'reference-transaction', 'pre-auto-gc']) {
      await repository.write(`.git/hooks/${hook}`, `#!/bin/sh\nexec '${program}'\n`, { executable: true });
    }
    await repository.rename('docs/plan.md', 'docs/moved.md');
    await repository.write('docs/moved.md', changed);
    expect(await readAll({}, 'all')).toEqual(texts(plan, changed, 'export {};\n', 'export {};\n'));
    expect(await readAll({ head: 'HEAD' })).toEqual([]);
    await expect(readFile(join(folder, 'ran'))).rejects.toThrow('ENOENT');
  });
});

test('no setting of the user changes what is listed', async () => {
  await repository.commit('Another', { 'docs/another.md': plan.replaceAll('task', 'job') });
  await repository.git('branch', '--force', 'main');
  await repository.commit('Mine', {
    'docs/plan.md': null,
    'docs/another.md': null,
    'docs/plan-é.md': changed,
    'docs/another-é.md': changed.replaceAll('task', 'job'),
  });
  await repository.write('docs/untracked.md', 'text\n');
  await configure({
    'color.ui': 'always',
    'core.quotePath': 'true',
    'diff.ignoreSubmodules': 'all',
    'diff.relative': 'true',
    'diff.renameLimit': '1',
    'diff.renames': 'false',
    'status.branch': 'true',
    'status.relativePaths': 'true',
    'status.renames': 'copies',
    'status.showStash': 'true',
    'status.showUntrackedFiles': 'no',
  });
  const { files } = await (await open({ directory: join(repository.path, 'docs') })).list('changed');
  expect(files.map(({ base, head }) => [base?.path, head?.path])).toEqual([
    ['docs/another.md', 'docs/another-é.md'],
    ['docs/plan.md', 'docs/plan-é.md'],
    [undefined, 'docs/untracked.md'],
  ]);
});

describe('the number of git processes', () => {
  test.each<[number, string, Partial<GitSourceOptions>, 'changed' | 'all']>([
    [5, 'the work tree', {}, 'changed'],
    [5, 'the work tree against another base', { base: { kind: 'ref', ref: 'HEAD~1' } }, 'changed'],
    [4, 'two commits', { head: 'HEAD' }, 'changed'],
    [6, 'everything', {}, 'all'],
  ])('is %i for %s', async (expected, _, options, scope) => {
    await repository.commit('Mine', { 'docs/plan.md': changed });
    await repository.write('docs/plan.md', `${changed}more\n`);
    const { environment, count } = await counting();
    await readAll({ ...options, environment }, scope);
    expect(await count()).toBe(expected);
  });

  test.each(['WORKTREE', 'HEAD'])(
    'is one more where paths are asked of, on one side or both, with %s as the head',
    async (head) => {
      await repository.commit('Mine', { 'docs/plan.md': changed });
      const { environment, count } = await counting();
      const source = await open({ environment, head });
      await source.list('changed');
      const before = await count();
      const paths = ['docs/plan.md', 'src/code.ts', 'nowhere'];
      await source.findPaths(paths.map((path) => ({ side: 'head', path })));
      expect(await count()).toBe(before + 1);
      await source.findPaths(
        paths.flatMap((path) => [{ side: 'base', path } as const, { side: 'head', path } as const]),
      );
      expect(await count()).toBe(before + 1);
    },
  );

  test.each([
    [3, 'a file', '[code](../src/code.ts)'],
    [2, 'nothing but itself and the web', '[a](#plan) [b](https://example.com/a) [c](//example.com) [d](mailto:a@b.c)'],
  ])('is %i for both sides of a plan of which head links to %s', async (expected, _, link) => {
    await repository.commit('Mine', { 'docs/plan.md': `${changed}\n${link}\n` });
    const { environment, count } = await counting();
    const source = await open({ environment, head: 'HEAD' });
    const { files } = await source.list('changed');
    const before = await count();
    const sideOf = (side: 'base' | 'head') =>
      files.map((file) => ({ side, path: 'docs/plan.md', blob: file[side]?.blob ?? null }));
    await source.read(sideOf('base'));
    await source.read(sideOf('head'));
    expect(await count()).toBe(before + expected);
    // What is listed while texts are read is not listed again.
    await source.findPaths([{ side: 'head', path: 'src/code.ts' }]);
    expect(await count()).toBe(before + 3);
  });

  /** An environment with a git before the real one in PATH, which counts. */
  async function counting() {
    const calls = join(folder, 'calls');
    const environment = isolatedGitEnvironment();
    const counter = `#!/bin/sh\necho "$@" >> '${calls}'\nPATH='${environment['PATH'] ?? ''}' exec git "$@"\n`;
    await mkdir(join(folder, 'bin'));
    await writeFile(join(folder, 'bin/git'), counter, { mode: 0o755 });
    const path = [join(folder, 'bin'), environment['PATH']].join(delimiter);
    return {
      environment: { ...environment, PATH: path },
      count: async () => (await readFile(calls, 'utf8')).trimEnd().split('\n').length,
    };
  }
});

async function open(options: Partial<GitSourceOptions> = {}): Promise<GitSource> {
  return openGitSource({
    directory: repository.path,
    base: { kind: 'default-branch' },
    head: 'WORKTREE',
    environment: isolatedGitEnvironment(),
    ...options,
  });
}

/** All files that a listing names, read: of each the base, then the head. */
async function readAll(
  options: Partial<GitSourceOptions> = {},
  scope: 'changed' | 'all' = 'changed',
): Promise<readonly Content[]> {
  const source = await open(options);
  const { files } = await source.list(scope);
  return source.read(
    files.flatMap(({ base, head }) => [
      ...(base === null ? [] : [request('base', base.path)]),
      ...(head === null ? [] : [request('head', head.path)]),
    ]),
  );
}

function request(side: 'base' | 'head', path: string): ReadRequest {
  return { side, path, blob: null };
}

function texts(...expected: readonly string[]): readonly Content[] {
  return expected.map((text) => ({ kind: 'text', text }));
}

async function configure(settings: Readonly<Record<string, string>>): Promise<void> {
  for (const [key, value] of Object.entries(settings)) await repository.git('config', key, value);
}
