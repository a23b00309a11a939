import { execFileSync } from 'node:child_process';
import { chmod, rm, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Change, Changes } from '../../src/git/changes.js';
import { findEnds, type BaseChoice } from '../../src/git/ends.js';
import { createLister } from '../../src/git/listing.js';
import { createGitRepository, type GitRepository } from '../helpers/git-repository.js';
import { isolatedGitEnvironment } from '../helpers/run-git.js';

const plan = lines('task', 20);

let repository: GitRepository;

/** One commit on main, and the branch work checked out. */
beforeEach(async () => {
  repository = await createGitRepository();
  await repository.commit('First', { 'docs/plan.md': plan, 'src/code.ts': 'export {};\n' });
  await repository.branch('work');
});
afterEach(async () => {
  await repository[Symbol.asyncDispose]();
});

describe('what changed in commits', () => {
  test('is compared with the merge base, not with the tip of the base', async () => {
    await repository.commit('Mine', { 'docs/plan.md': `${plan}mine\n` });
    await repository.checkout('main');
    await repository.commit('Theirs', { 'docs/theirs.md': 'theirs\n' });
    expect(await sentences({ head: 'work' })).toEqual(['docs/plan.md changed']);
  });

  test('is added, changed, deleted and renamed files', async () => {
    await repository.git('mv', 'docs/plan.md', 'docs/moved.md');
    await repository.commit('Mine', { 'docs/new.md': lines('new', 5), 'src/code.ts': null });
    expect(await sentences({ head: 'HEAD' })).toEqual([
      'docs/new.md added',
      'docs/plan.md -> docs/moved.md, same text',
      'src/code.ts deleted',
    ]);
  });

  test('is a rename also where the file was changed at once', async () => {
    await repository.commit('Mine', { 'docs/plan.md': null, 'docs/moved.md': `${plan}more\n` });
    expect(await sentences({ head: 'HEAD' })).toEqual(['docs/plan.md -> docs/moved.md']);
  });

  test('is a rename also where the case alone changed', async () => {
    await repository.git('mv', 'docs/plan.md', 'docs/PLAN.md');
    await repository.commit('Mine');
    expect(await sentences({ head: 'HEAD' })).toEqual(['docs/plan.md -> docs/PLAN.md, same text']);
  });

  test('is a file also of which the mode alone changed', async () => {
    await repository.write('docs/plan.md', plan, { executable: true });
    await chmod(join(repository.path, 'docs/plan.md'), 0o755);
    await repository.commit('Mine');
    expect(await sentences({ head: 'HEAD' })).toEqual(['docs/plan.md, same text']);
  });

  test('has nothing to do with the work tree', async () => {
    await repository.write('docs/new.md', 'new\n');
    await repository.write('docs/plan.md', 'changed\n');
    expect(await sentences({ head: 'HEAD' })).toEqual([]);
  });

  test('is said to be incomplete where git gave up looking for renames', async () => {
    await commitMany('old', 1001, lines('old', 5));
    await commitMany('new', 1001, lines('old', 6));
    const listing = await list({ base: { kind: 'ref', ref: 'HEAD~1' }, head: 'HEAD' });
    expect(listing.gaps).toEqual([expect.stringContaining('More than 1000 files were deleted and as many added')]);
    expect(listing.changes).toHaveLength(2002);
  });
});

describe('what changed in the work tree', () => {
  test('is both what is committed and what is not', async () => {
    await repository.commit('Mine', { 'docs/plan.md': `${plan}more\n` });
    await repository.write('src/code.ts', 'changed\n');
    await repository.write('docs/staged.md', lines('staged', 3));
    await repository.git('add', 'docs/staged.md');
    await repository.write('docs/untracked.md', lines('untracked', 3));
    await repository.write('docs/meant.md', lines('meant', 3));
    await repository.git('add', '--intent-to-add', 'docs/meant.md');
    expect(await sentences()).toEqual([
      'docs/meant.md added',
      'docs/plan.md changed',
      'docs/staged.md added',
      'docs/untracked.md added',
      'src/code.ts changed',
    ]);
  });

  test('is no ignored file, and nothing of another repository in the work tree', async () => {
    await repository.commit('Mine', { '.gitignore': 'ignored/\n' });
    await repository.write('ignored/plan.md', plan);
    await repository.git('worktree', 'add', '--quiet', 'trees/other', 'main');
    await repository.git('init', '--quiet', 'inner');
    await repository.write('inner/plan.md', plan);
    expect(await sentences()).toEqual(['.gitignore added']);
  });

  test('has a blob where it is staged and not changed since', async () => {
    await repository.write('docs/plan.md', `${plan}more\n`);
    await repository.git('add', 'docs/plan.md');
    const blob = await repository.git('rev-parse', ':docs/plan.md');
    expect((await list()).changes[0]?.head).toEqual({ path: 'docs/plan.md', mode: '100644', blob });
    await repository.write('docs/plan.md', `${plan}more and more\n`);
    expect((await list()).changes[0]?.head).toEqual({ path: 'docs/plan.md', mode: '100644', blob: null });
  });

  test('is nothing where a file was touched only', async () => {
    await utimes(join(repository.path, 'docs/plan.md'), 1_000_000_000, 1_000_000_000);
    expect(await sentences()).toEqual([]);
  });

  test('is a deletion, staged or not', async () => {
    await repository.remove('docs/plan.md');
    await repository.git('rm', '--quiet', 'src/code.ts');
    expect(await sentences()).toEqual(['docs/plan.md deleted', 'src/code.ts deleted']);
  });

  test('is nothing where a file was staged as new and is gone again', async () => {
    await repository.write('docs/new.md', 'new\n');
    await repository.git('add', 'docs/new.md');
    await repository.remove('docs/new.md');
    expect(await sentences()).toEqual([]);
    expect(await sentences({ scope: 'all' })).toEqual(['docs/plan.md, same text', 'src/code.ts, same text']);
  });

  test.each([
    ['the same', plan],
    ['another', lines('other', 20)],
  ])('is a change where a file is not tracked any more, with %s text', async (_, text) => {
    await repository.git('rm', '--quiet', '--cached', 'docs/plan.md');
    await repository.write('docs/plan.md', text);
    expect(await sentences()).toEqual(['docs/plan.md changed']);
  });

  test('is a change where a file became a symbolic link', async () => {
    await repository.symlink('docs/plan.md', '../src/code.ts');
    expect(await sentences()).toEqual(['docs/plan.md changed']);
  });

  test('is said to be incomplete where something may not be looked at', async () => {
    const closed = ['shut', 'locked-0', 'locked-1', 'locked-2', 'locked-3', 'locked-4'];
    for (const directory of closed) await repository.write(`${directory}/plan.md`, plan);
    await repository.git('add', 'shut');
    await repository.write('shut/new/plan.md', plan);
    for (const directory of closed) await chmod(join(repository.path, directory), directory === 'shut' ? 0o444 : 0o000);
    const { gaps } = await asOrdinaryUser(async () => list());
    for (const directory of closed) await chmod(join(repository.path, directory), 0o755);
    expect(gaps).toEqual([
      expect.stringMatching(
        /^Git may not look at ("[^"]+", ){4}"[^"]+" and 2 more: what changed there was not seen\.$/,
      ),
    ]);
    expect(gaps[0]).toContain('"shut/plan.md"');
  });
});

describe('a move in the work tree', () => {
  test('is found when it was made with plain mv', async () => {
    await repository.rename('docs/plan.md', 'done/plan.md');
    await repository.write('done/plan.md', `${plan}more\n`);
    expect(await sentences()).toEqual(['docs/plan.md -> done/plan.md']);
  });

  test.each([
    ['the new file', 'done/plan.md'],
    ['the deletion', 'docs/plan.md'],
    ['both', '.'],
  ])('is found when %s is staged', async (_, staged) => {
    await repository.rename('docs/plan.md', 'done/plan.md');
    await repository.write('done/plan.md', `${plan}more\n`);
    await repository.git('add', '--all', staged);
    expect(await sentences()).toEqual(['docs/plan.md -> done/plan.md']);
  });

  test('is found when the deletion is committed', async () => {
    await repository.rename('docs/plan.md', 'done/plan.md');
    await repository.git('commit', '--quiet', '--all', '--message', 'Half of it');
    expect(await sentences()).toEqual(['docs/plan.md -> done/plan.md']);
  });

  test('is found when the new file is only meant to be added', async () => {
    await repository.rename('docs/plan.md', 'done/plan.md');
    await repository.git('add', '--intent-to-add', 'done/plan.md');
    expect(await sentences()).toEqual(['docs/plan.md -> done/plan.md']);
  });

  test('is found when it goes on after a staged one', async () => {
    await repository.git('mv', 'docs/plan.md', 'docs/moved.md');
    await repository.rename('docs/moved.md', 'done/plan.md');
    expect(await sentences()).toEqual(['docs/plan.md -> done/plan.md']);
  });

  test('is found where the case alone changes', async () => {
    await repository.rename('docs/plan.md', 'docs/Plan.md');
    expect(await sentences()).toEqual(['docs/plan.md -> docs/Plan.md']);
  });

  test('is undone when the plan stands at its old place again', async () => {
    await repository.git('mv', 'docs/plan.md', 'docs/moved.md');
    await repository.write('docs/plan.md', `${plan}more\n`);
    expect(await sentences()).toEqual(['docs/moved.md added', 'docs/plan.md changed']);
  });

  test('is not made up of files that have little in common', async () => {
    await repository.remove('docs/plan.md');
    await repository.write('docs/new.md', lines('other', 20));
    expect(await sentences()).toEqual(['docs/new.md added', 'docs/plan.md deleted']);
  });

  test('is not made up of an empty file and one that is only meant to be added', async () => {
    await repository.commit('Mine', { 'empty.md': '' });
    await repository.git('branch', '--force', 'main');
    await repository.git('rm', '--quiet', 'empty.md');
    await repository.write('docs/new.md', plan);
    await repository.git('add', '--intent-to-add', 'docs/new.md');
    expect(await sentences()).toEqual(['docs/new.md added', 'empty.md deleted']);
  });

  test('is not made up of a symbolic link and a file that has its target for a text', async () => {
    await repository.symlink('link.md', 'docs/plan.md');
    await repository.commit('Mine');
    await repository.git('branch', '--force', 'main');
    await repository.remove('link.md');
    await repository.write('new.md', 'docs/plan.md');
    expect(await sentences()).toEqual(['link.md deleted', 'new.md added']);
  });

  test('is not looked for among too many files, and that is said', async () => {
    await commitMany('docs', 101, plan);
    await repository.git('branch', '--force', 'main');
    await rm(join(repository.path, 'docs'), { recursive: true });
    await rm(join(repository.path, 'src'), { recursive: true });
    for (let index = 0; index < 100; index += 1) await repository.write(`moved/${index}.md`, plan);
    const listing = await list();
    expect(listing.gaps).toEqual([expect.stringContaining('With 101 deleted and 100 new files')]);
    expect(listing.changes).toHaveLength(201);
  });
});

describe('everything', () => {
  test('is every file of the work tree, with the base side where there is one', async () => {
    await repository.write('docs/plan.md', `${plan}more\n`);
    await repository.write('docs/untracked.md', 'text\n');
    await repository.remove('src/code.ts');
    await repository.write('src/kept.ts', 'kept\n');
    await repository.git('add', 'src/kept.ts');
    expect(await sentences({ scope: 'all' })).toEqual([
      'docs/plan.md changed',
      'docs/untracked.md added',
      'src/kept.ts added',
    ]);
  });

  test('is every file of a commit, with the base side where there is one', async () => {
    await repository.commit('Mine', { 'docs/new.md': 'new\n', 'src/code.ts': null });
    await repository.write('docs/untracked.md', 'text\n');
    expect(await sentences({ head: 'HEAD', scope: 'all' })).toEqual(['docs/new.md added', 'docs/plan.md, same text']);
  });

  test('is added where nothing is compared with', async () => {
    const base: BaseChoice = { kind: 'none' };
    const added = ['docs/plan.md added', 'src/code.ts added'];
    expect(await sentences({ base, head: 'HEAD', scope: 'all' })).toEqual(added);
    await repository.git('checkout', '--quiet', '--orphan', 'without-a-commit');
    expect(await sentences({ base, scope: 'all' })).toEqual(added);
    expect(await sentences({ base, scope: 'changed' })).toEqual(added);
  });
});

describe('in the middle of a merge', () => {
  beforeEach(async () => {
    await repository.commit('Mine', { 'docs/plan.md': `${plan}mine\n`, 'docs/mine.md': lines('mine', 9) });
    await repository.checkout('main');
    await repository.commit('Theirs', { 'docs/plan.md': `${plan}theirs\n`, 'docs/theirs.md': lines('theirs', 9) });
    await repository.checkout('work');
    await expect(repository.git('merge', '--quiet', 'main')).rejects.toThrow();
  });

  test('what the other branch brought is not listed, and a conflict is', async () => {
    expect(await sentences()).toEqual(['docs/mine.md added', 'docs/plan.md changed']);
  });

  test('a conflict that was settled by deleting the file is a deletion', async () => {
    await repository.remove('docs/plan.md');
    expect(await sentences()).toEqual(['docs/mine.md added', 'docs/plan.md deleted']);
    expect(await sentences({ scope: 'all' })).toEqual([
      'docs/mine.md added',
      'docs/theirs.md, same text',
      'src/code.ts, same text',
    ]);
  });
});

interface Options {
  readonly base?: BaseChoice;
  readonly head?: string;
  readonly scope?: 'changed' | 'all';
}

async function list({
  base = { kind: 'default-branch' },
  head = 'WORKTREE',
  scope = 'changed',
}: Options = {}): Promise<Changes> {
  const place = { directory: repository.path, environment: isolatedGitEnvironment() };
  return createLister(place, await findEnds(place, base, head)).list(scope);
}

/** One sentence a change. */
async function sentences(options: Options = {}): Promise<readonly string[]> {
  const { changes } = await list(options);
  return changes.map(describeChange).sort();
}

function describeChange({ base, head }: Change): string {
  if (base === null) return `${head.path} added`;
  if (head === null) return `${base.path} deleted`;
  const same = base.blob !== null && base.blob === head.blob;
  if (base.path !== head.path) return `${base.path} -> ${head.path}${same ? ', same text' : ''}`;
  return same ? `${head.path}, same text` : `${head.path} changed`;
}

/** A commit of nothing but files of one text. They are not written to the work tree. */
async function commitMany(directory: string, count: number, text: string): Promise<void> {
  await repository.write('.git/text', text);
  const blob = await repository.git('hash-object', '-w', '.git/text');
  const entries = Array.from(
    { length: count },
    (_, index) => `100644 ${blob}\t${directory}/${directory}-${index}.md\n`,
  );
  await repository.git('read-tree', '--empty');
  execFileSync('git', ['update-index', '--index-info'], {
    cwd: repository.path,
    env: isolatedGitEnvironment(),
    input: entries.join(''),
  });
  await repository.git('commit', '--quiet', '--message', 'Many files');
}

/** The superuser may look at everything, so a test that runs as one puts that aside. */
async function asOrdinaryUser<Result>(act: () => Promise<Result>): Promise<Result> {
  if (process.geteuid?.() !== 0) return act();
  execFileSync('chown', ['-R', '65534', dirname(repository.path)]);
  process.seteuid?.(65534);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}

/** Lines that are all different, so that what stays of a text can be counted. */
function lines(word: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `- [ ] ${word} ${index}\n`).join('');
}
