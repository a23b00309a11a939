import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ChangedFile } from '../../src/collect/plan-source.js';
import { compareTrees } from '../../src/github/compare-trees.js';
import { pairMoves } from '../../src/github/pair-moves.js';
import type { Files, GitRepository } from '../helpers/git-repository.js';
import { octokitFor } from '../helpers/github-check.js';
import { Scene } from '../helpers/pull-request-scene.js';

const acme = { owner: 'acme', repo: 'app' };
const nothingKnown = { known: [], mayHavePlans: async () => () => true };

/** A changed file in one line: `a.md`, `a.md -> b/a.md`, `- -> new.md`, `old.md -> -`. */
function lineOf({ base, head }: ChangedFile): string {
  return base?.path === head?.path ? (base?.path ?? '') : `${base?.path ?? '-'} -> ${head?.path ?? '-'}`;
}

/** The differences of the two commits of a scene, as the trees tell them, in the order of their lines. */
async function differences(prepare: (git: GitRepository) => Promise<void>, treeEntryLimit = 100_000) {
  await using scene = await Scene.open({
    base: { 'kept.md': 'Kept\n' },
    work: false,
    prepare,
    github: { treeEntryLimit },
  });
  const sides = { base: await scene.git.sha('main'), head: scene.pull.headSha };
  const { files, unread } = await compareTrees(octokitFor(scene), acme, sides, nothingKnown);
  scene.github.assertValid();
  return { lines: files.map(lineOf).toSorted(), files, unread };
}

describe('the differences of two trees', () => {
  // No folder has more than four entries; a tree of more is taken for one that is cut off, so that every folder is read by itself.
  it.each([100_000, 4])(
    'are those that git finds, whatever changed (entries in a tree: %d)',
    async (treeEntryLimit) => {
      const name = fc.constantFrom('a', 'b', 'c');
      const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));
      const entries = fc.dictionary(path, fc.constantFrom('1\n', '2\n', '3\n'), { maxKeys: 6 }).map(withoutClashes);
      await using scene = await Scene.open({ base: { 'kept.md': 'Kept\n' }, work: false, github: { treeEntryLimit } });
      const { git } = scene;
      const commit = async (files: Files) => {
        await git.git('rm', '--quiet', '-r', '--ignore-unmatch', 'a', 'b', 'c');
        return git.commit('Next', files);
      };
      await fc.assert(
        fc.asyncProperty(entries, entries, async (before, after) => {
          const base = await commit(before);
          const head = await commit(after);
          const { files, unread } = await compareTrees(octokitFor(scene), acme, { base, head }, nothingKnown);
          const found = files.flatMap((file) => [file.base?.path, file.head?.path]).filter((one) => one !== undefined);
          const expected = await git.git('diff', '--name-only', '--no-renames', base, head);
          expect(unread).toEqual([]);
          expect([...new Set(found)].toSorted()).toEqual(expected.split('\n').filter((one) => one !== ''));
        }),
        { numRuns: 8, endOnFailure: true },
      );
    },
  );

  it('have symbolic links and submodules as files without a text', async () => {
    const { files } = await differences(async (git) => {
      await git.symlink('link.md', 'kept.md');
      await git.submodule('module', await git.sha());
      await git.git('add', 'link.md');
      await git.git('commit', '--quiet', '--message', 'Links');
    });
    expect(files).toEqual([
      { base: null, head: { path: 'link.md', blob: null } },
      { base: null, head: { path: 'module', blob: null } },
    ]);
  });

  it('have a file that became executable, with equal texts', async () => {
    const { files } = await differences(async (git) => {
      await git.write('kept.md', 'Kept\n', { executable: true });
      await git.git('update-index', '--chmod=+x', 'kept.md');
      await git.git('commit', '--quiet', '--message', 'Executable');
    });
    expect(files.map(({ base, head }) => [head?.path, base?.blob === head?.blob])).toEqual([['kept.md', true]]);
  });

  it('have a folder in place of a file, and the other way round', async () => {
    const { lines } = await differences(async (git) => {
      await git.commit('Folder', { 'kept.md': null });
      await git.commit('Folder', { 'kept.md/in.md': 'In\n' });
    }, 1);
    expect(lines).toEqual(['- -> kept.md/in.md', 'kept.md -> -']);
  });
});

/** No path may lead through another one. */
function withoutClashes(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const paths = Object.keys(files);
  return Object.fromEntries(Object.entries(files).filter(([path]) => !paths.some((one) => one.startsWith(`${path}/`))));
}

describe('a move', () => {
  const side = (text: string) => {
    const [path = '', blob = null] = text.split('=');
    return { path, blob };
  };
  const removed = (text: string): ChangedFile => ({ base: side(text), head: null });
  const added = (text: string): ChangedFile => ({ base: null, head: side(text) });

  it.each<[string, readonly ChangedFile[], readonly ChangedFile[], readonly string[]]>([
    ['is of equal texts', [removed('a.md=1'), added('b.md=1'), added('c.md=2')], [], ['a.md -> b.md', '- -> c.md']],
    [
      'goes to the file of the same name, where several have the text',
      [removed('x/a.md=1'), removed('y/b.md=1'), added('z/b.md=1')],
      [],
      ['x/a.md -> -', 'y/b.md -> z/b.md'],
    ],
    [
      'is made once of a removed file',
      [removed('a.md=1'), added('b.md=1'), added('c.md=1')],
      [],
      ['a.md -> b.md', '- -> c.md'],
    ],
    [
      'is what the server says, whatever the texts',
      [removed('a.md=1'), removed('b.md=2'), added('c.md=2')],
      [{ base: side('a.md'), head: side('c.md') }],
      ['b.md -> -', 'a.md -> c.md'],
    ],
    ['is none of what has no text', [removed('a'), added('b')], [], ['a -> -', '- -> b']],
    [
      'is none of an empty file, which is equal to every other',
      [
        removed('a.md=e69de29bb2d1d6434b8b29ae775ad8c2e48c5391'),
        added('b.md=e69de29bb2d1d6434b8b29ae775ad8c2e48c5391'),
      ],
      [],
      ['a.md -> -', '- -> b.md'],
    ],
  ])('%s', (_, files, known, expected) => {
    expect(pairMoves(files, known).map(lineOf)).toEqual(expected);
  });
});
