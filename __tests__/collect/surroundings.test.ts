import { describe, expect, it } from '@jest/globals';
import type { EntryKind } from '../../src/collect/entry-kind.js';
import { kindOfMode } from '../../src/collect/entry-kind.js';
import { pairSource } from '../../src/collect/pair-source.js';
import type { ChangedFile, PathRequest, PlanSource } from '../../src/collect/plan-source.js';
import { changedPaths, readSurroundings } from '../../src/collect/surroundings.js';
import type { PathKind } from '../../src/model/tree.js';

const tree: Readonly<Record<string, EntryKind>> = {
  'docs/guide.md': 'file',
  docs: 'directory',
  'CLAUDE.md': 'link',
  skills: 'link',
  vendor: 'directory',
  'vendor/lib': 'submodule',
  'too/large': 'unknown',
};

/** A source that knows the tree on both sides, and writes down what it is asked. */
function sourceWith(asked: PathRequest[] = [], gaps: readonly string[] = []): PlanSource {
  return {
    ...pairSource('plan.md', null, null),
    findPaths: async (requests) => {
      asked.push(...requests);
      return { kinds: requests.map(({ path }) => tree[path] ?? 'absent'), gaps };
    },
  };
}

async function lookAt(...paths: readonly string[]): Promise<readonly PathKind[]> {
  const wanted = { base: new Set<string>(), head: new Set(paths) };
  const { surroundings } = await readSurroundings(sourceWith(), wanted, []);
  return paths.map((path) => surroundings!.head.at(path));
}

describe('what stands at a path', () => {
  it('is what the source says', async () => {
    expect(await lookAt('docs/guide.md', 'docs', 'docs/other.md', 'too/large')).toEqual([
      'file',
      'directory',
      'absent',
      'unknown',
    ]);
  });

  it('is a directory at the top', async () => {
    expect(await lookAt('')).toEqual(['directory']);
  });

  it('is there for a symbolic link and a submodule, whatever they lead to', async () => {
    expect(await lookAt('CLAUDE.md', 'vendor/lib')).toEqual(['file', 'directory']);
  });

  it('is unknown below a symbolic link or a submodule', async () => {
    expect(await lookAt('skills/review/SKILL.md', 'vendor/lib/README.md', 'vendor/other/README.md')).toEqual([
      'unknown',
      'unknown',
      'absent',
    ]);
  });

  it.each(['/docs', 'docs/', 'docs//guide.md', '.', './docs', '..', '../docs', 'docs/../docs', 'docs/\0.md'])(
    'is nothing where git cannot have a file, which nobody is asked about: %j',
    async (path) => {
      const asked: PathRequest[] = [];
      const wanted = { base: new Set<string>(), head: new Set([path]) };
      const { surroundings } = await readSurroundings(sourceWith(asked), wanted, []);
      expect(surroundings?.head.at(path)).toBe('absent');
      expect(asked).toEqual([]);
    },
  );

  it.each([
    ['long', 'x'.repeat(4_097)],
    ['deep', 'x/'.repeat(64) + 'x'],
  ])('is unknown where the path is too %s to ask about', async (_, path) => {
    expect(await lookAt(path, path.slice(2))).toEqual(['unknown', 'absent']);
  });

  it('is told for each side', async () => {
    const asked: PathRequest[] = [];
    const wanted = { base: new Set(['docs/guide.md']), head: new Set(['docs/new.md', 'docs/guide.md']) };
    const { surroundings } = await readSurroundings(sourceWith(asked), wanted, []);
    expect(asked.map(({ side, path }) => `${side}:${path}`)).toEqual([
      'base:docs',
      'base:docs/guide.md',
      'head:docs',
      'head:docs/new.md',
      'head:docs/guide.md',
    ]);
    expect(surroundings?.base.at('docs/guide.md')).toBe('file');
    expect(() => surroundings?.base.at('docs/new.md')).toThrow('did not name before: docs/new.md');
  });

  it('is nothing at all where there is no repository', async () => {
    const wanted = { base: new Set<string>(), head: new Set(['docs']) };
    expect(await readSurroundings(pairSource('plan.md', null, null), wanted, [])).toEqual({
      surroundings: null,
      gaps: [],
    });
  });

  it('comes with what the source could not find out', async () => {
    const nothing = { base: new Set<string>(), head: new Set<string>() };
    const { gaps } = await readSurroundings(sourceWith([], ['The server is down.']), nothing, []);
    expect(gaps).toEqual(['The server is down.']);
  });
});

describe('what changed', () => {
  it('is every file that differs, plan or not', async () => {
    const side = (path: string, blob: string | null = null) => ({ path, blob });
    const files: readonly ChangedFile[] = [
      { base: side('plan.md', 'a'), head: side('plan.md', 'b') },
      { base: null, head: side('new.ts', 'c') },
      { base: side('gone.ts', 'd'), head: null },
      { base: side('old.ts', 'e'), head: side('moved.ts', 'e') },
      { base: side('on-disk.ts', 'f'), head: side('on-disk.ts') },
      { base: side('same.ts', 'g'), head: side('same.ts', 'g') },
      { base: side('plan.md', 'h'), head: side('archive/plan.txt', 'h') },
    ];
    const nothing = { base: new Set<string>(), head: new Set<string>() };
    const { surroundings } = await readSurroundings(
      sourceWith(),
      nothing,
      changedPaths(files, (path) => path.endsWith('plan.md')),
    );
    expect(surroundings?.changed).toEqual([
      { base: 'plan.md', head: 'plan.md', isPlan: true },
      { base: null, head: 'new.ts', isPlan: false },
      { base: 'gone.ts', head: null, isPlan: false },
      { base: 'old.ts', head: 'moved.ts', isPlan: false },
      { base: 'on-disk.ts', head: 'on-disk.ts', isPlan: false },
      { base: 'plan.md', head: 'archive/plan.txt', isPlan: true },
    ]);
  });
});

describe('a mode', () => {
  it.each<[string, EntryKind]>([
    ['100644', 'file'],
    ['100755', 'file'],
    ['100664', 'file'],
    ['120000', 'link'],
    ['160000', 'submodule'],
    ['040000', 'directory'],
    ['40000', 'directory'],
  ])('%s is a %s', (mode, kind) => {
    expect(kindOfMode(mode)).toBe(kind);
  });
});
