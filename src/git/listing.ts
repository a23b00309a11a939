import { index, listChanges, type Change, type Changes, type Entry } from './changes.js';
import type { Place } from './command.js';
import type { Ends } from './ends.js';
import { readStatus } from './status.js';
import { applyStatus } from './work-tree-changes.js';

/** Lists what both ends hold. Git is asked for each thing once, however often it is wanted. */
export interface Lister {
  /** What the head changed against the base, or every file of the head, with the side of the base where there is one. */
  list(scope: 'changed' | 'all'): Promise<Changes>;
  /** Everything that an end holds, by its path. */
  entries(side: 'base' | 'head'): Promise<ReadonlyMap<string, Entry>>;
  /** The directories of all of these. */
  directories(side: 'base' | 'head'): Promise<ReadonlySet<string>>;
}

export function createLister(place: Place, ends: Ends): Lister {
  const changed = once(() => listChanged(place, ends));
  const base = once(() => listBase(place, ends));
  const head = once(async () => everythingIn(...(await Promise.all([base(), changed()]))));
  const entries = {
    base: once(async () => byPath(await base())),
    head: once(async () => byPath((await head()).flatMap((change) => change.head ?? []))),
  };
  const directories = {
    base: once(async () => directoriesOf(await entries.base())),
    head: once(async () => directoriesOf(await entries.head())),
  };
  return {
    list: async (scope) => (scope === 'all' ? { changes: await head(), gaps: (await changed()).gaps } : changed()),
    entries: (side) => entries[side](),
    directories: (side) => directories[side](),
  };
}

async function listChanged(place: Place, { baseTree, head }: Ends): Promise<Changes> {
  if (head.kind === 'commit') return listChanges(place, baseTree, head.commit);
  const [staged, status] = await Promise.all([listChanges(place, baseTree, index), readStatus(place)]);
  const applied = await applyStatus(place, head.top, staged.changes, status);
  return { changes: applied.changes, gaps: [...staged.gaps, ...applied.gaps] };
}

/** Every file of the base, as what is added to the empty tree. */
async function listBase(place: Place, { emptyTree, baseTree }: Ends): Promise<readonly Entry[]> {
  if (baseTree === emptyTree) return [];
  const { changes } = await listChanges(place, emptyTree, baseTree);
  return changes.flatMap(({ head }) => head ?? []);
}

/** What the head has: what changed and is still there, and what the base has and no change took away. */
function everythingIn(base: readonly Entry[], { changes }: Changes): readonly Change[] {
  const present = changes.filter((change) => change.head !== null);
  const named = new Set(changes.flatMap(({ base: was, head: is }) => [was?.path, is?.path]));
  const unchanged = base.filter(({ path }) => !named.has(path));
  return [...present, ...unchanged.map((entry) => ({ base: entry, head: entry }))];
}

function byPath(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.path, entry]));
}

/** Git knows files only: a directory is there where something is in it. */
function directoriesOf(entries: ReadonlyMap<string, Entry>): ReadonlySet<string> {
  const directories = new Set<string>();
  for (const path of entries.keys()) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const directory = path.slice(0, end);
      if (directories.has(directory)) break;
      directories.add(directory);
    }
  }
  return directories;
}

function once<Value>(produce: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | null = null;
  return () => (value ??= produce());
}
