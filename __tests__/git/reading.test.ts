import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { maxPlanBytes, type Content } from '../../src/collect/content.js';
import { findEnds } from '../../src/git/ends.js';
import { createLister } from '../../src/git/listing.js';
import { createReader, type WantedFile } from '../../src/git/reading.js';
import { createGitRepository, type GitRepository } from '../helpers/git-repository.js';
import { isolatedGitEnvironment } from '../helpers/run-git.js';

const plan = '# Plan\n\n- [ ] a task\n- [ ] another task\n- [x] a task that is done\n';

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

test('files are read in the order asked for, listed or not', async () => {
  await repository.git('mv', 'docs/plan.md', 'docs/moved.md');
  await repository.commit('Mine');
  const files: WantedFile[] = [
    { side: 'head', path: 'docs/moved.md' },
    { side: 'base', path: 'src/code.ts' },
    { side: 'head', path: 'docs/plan.md' },
    { side: 'base', path: 'docs/plan.md' },
  ];
  expect(await read('HEAD', files)).toEqual([text(plan), text('export {};\n'), null, text(plan)]);
  expect(await read('WORKTREE', files)).toEqual([text(plan), text('export {};\n'), null, text(plan)]);
});

describe('the work tree', () => {
  test('is read as it is, whatever is staged', async () => {
    await repository.write('docs/plan.md', `${plan}staged\n`);
    await repository.git('add', 'docs/plan.md');
    await repository.write('docs/plan.md', `${plan}not staged\n`);
    expect(await readListed('WORKTREE')).toEqual([text(plan), text(`${plan}not staged\n`)]);
  });

  test('is read with the marks of a conflict', async () => {
    await repository.commit('Mine', { 'docs/plan.md': `${plan}mine\n` });
    await repository.checkout('main');
    await repository.commit('Theirs', { 'docs/plan.md': `${plan}theirs\n` });
    await repository.checkout('work');
    await expect(repository.git('merge', '--quiet', 'main')).rejects.toThrow();
    const conflict = '<<<<<<< HEAD\nmine\n=======\ntheirs\n>>>>>>> main\n';
    expect(await readListed('WORKTREE')).toEqual([text(`${plan}theirs\n`), text(plan + conflict)]);
  });

  test('is completed from the index where a sparse checkout leaves files out', async () => {
    await repository.commit('Mine', { 'docs/plan.md': `${plan}more\n` });
    await repository.git('sparse-checkout', 'set', 'src');
    expect(await readListed('WORKTREE')).toEqual([text(plan), text(`${plan}more\n`)]);
  });
});

describe.each(['WORKTREE', 'HEAD'])('on the side of %s', (head) => {
  test.each([
    ['spaces and quotes', 'docs/a "plan" for \'you\' .md'],
    ['a line break and a tab', 'docs/a\nplan\t.md'],
    ['letters beyond ASCII', 'docs/план – 計画 é.md'],
    ['what looks like an option', '-plan.md'],
    ['what looks like a pattern', ':(top)*[a].md'],
    ['a backslash', 'docs\\plan.md'],
  ])('a path may have %s', async (_, path) => {
    await repository.commit('Mine', { [path]: plan });
    await repository.git('branch', '--force', 'main');
    await repository.commit('More', { [path]: `${plan}more\n` });
    expect(await readListed(head)).toEqual([text(plan), text(`${plan}more\n`)]);
  });

  test('a text may have a byte order mark and carriage returns', async () => {
    await repository.commit('Mine', { 'docs/new.md': '\uFEFFa\r\nb\r\n' });
    expect(await readListed(head)).toEqual([text('a\r\nb\r\n')]);
  });

  test('a symbolic link is not followed', async () => {
    await repository.symlink('docs/link.md', 'plan.md');
    await repository.commit('Mine');
    expect(await readListed(head)).toEqual([
      { kind: 'unreadable', reason: 'not regular', detail: 'it is a symbolic link' },
    ]);
  });

  test('a submodule has no text', async () => {
    await repository.submodule('docs/plan.md', await repository.sha());
    await repository.git('commit', '--quiet', '--message', 'Mine');
    expect(await readListed(head)).toEqual([
      text(plan),
      { kind: 'unreadable', reason: 'not regular', detail: expect.stringContaining('submodule') },
    ]);
  });

  test('large and binary files cost nothing but themselves', async () => {
    await repository.commit('Mine', {
      'a-large.md': 'x'.repeat(maxPlanBytes + 1),
      'b-largest.md': 'x'.repeat(maxPlanBytes),
      'c-binary.md': 'a\0b',
      'd-plan.md': plan,
    });
    expect(await readListed(head)).toEqual([
      {
        kind: 'unreadable',
        reason: 'too large',
        detail: `it has ${maxPlanBytes + 1} bytes, and at most ${maxPlanBytes} are read`,
      },
      text('x'.repeat(maxPlanBytes)),
      { kind: 'unreadable', reason: 'binary', detail: 'it has a NUL byte at offset 1' },
      text(plan),
    ]);
  });
});

test('damaged objects cost one text each', async () => {
  // Just under 64 KiB: of a damaged object of that size git writes more than it has.
  const textOf = (name: string) => Array.from({ length: 5000 }, (_, index) => `- [ ] ${name} ${index}\n`).join('');
  const names = ['a', 'b', 'c', 'd', 'e'];
  await repository.commit('Mine', Object.fromEntries(names.map((name) => [`${name}.md`, textOf(name)])));
  await damage('b.md', (object) => object.fill(0, object.length >> 1));
  await damage('c.md', (object) => object.subarray(0, 0));
  await damage('d.md', (object) => object.fill(0, object.length >> 1));
  const contents = await readListed('HEAD');
  expect(contents.map((content) => content?.kind)).toEqual(['text', 'unreadable', 'unreadable', 'unreadable', 'text']);
  expect([contents[0], contents[4]]).toEqual([text(textOf('a')), text(textOf('e'))]);
});

/** All files that a listing names, read: of each the base, then the head. */
async function readListed(head: string): Promise<readonly (Content | null)[]> {
  const { lister, reader } = await open(head);
  const { changes } = await lister.list('changed');
  reader.remember(changes);
  return reader.read(
    changes.flatMap(({ base, head: file }) => [
      ...(base === null ? [] : [{ side: 'base' as const, path: base.path }]),
      ...(file === null ? [] : [{ side: 'head' as const, path: file.path }]),
    ]),
  );
}

async function read(head: string, files: readonly WantedFile[]): Promise<readonly (Content | null)[]> {
  return (await open(head)).reader.read(files);
}

async function open(head: string) {
  const place = { directory: repository.path, environment: isolatedGitEnvironment() };
  const ends = await findEnds(place, { kind: 'default-branch' }, head);
  const lister = createLister(place, ends);
  return { lister, reader: createReader(place, ends, lister) };
}

async function damage(path: string, change: (object: Buffer) => Buffer): Promise<void> {
  const blob = await repository.git('rev-parse', `HEAD:${path}`);
  const file = join(repository.gitDir, 'objects', blob.slice(0, 2), blob.slice(2));
  await chmod(file, 0o644);
  await writeFile(file, change(await readFile(file)));
}

function text(content: string): Content {
  return { kind: 'text', text: content };
}
