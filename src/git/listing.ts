import { index, listChanges, type Changes, type Entry } from './changes.js';
import type { Place } from './command.js';
import type { Ends } from './ends.js';
import { readStatus } from './status.js';
import { applyStatus, type WorkTreeChanges } from './work-tree-changes.js';

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
  const all = once(async () => addUnchanged(place, ends, await changed()));
  const entries = {
    base: once(async () => byPath(await listChanges(place, ends.emptyTree, ends.baseTree))),
    head: once(async () => byPath(await all())),
  };
  const directories = {
    base: once(async () => directoriesOf(await entries.base())),
    head: once(async () => directoriesOf(await entries.head())),
  };
  return {
    list: (scope) => (scope === 'all' ? all() : changed()),
    entries: (side) => entries[side](),
    directories: (side) => directories[side](),
  };
}

async function listChanged(place: Place, { baseTree, head }: Ends): Promise<WorkTreeChanges> {
  if (head.kind === 'commit') return { ...(await listChanges(place, baseTree, head.commit)), gone: new Set() };
  const [staged, status] = await Promise.all([listChanges(place, baseTree, index), readStatus(place)]);
  const applied = await applyStatus(place, head.top, staged.changes, status);
  return { ...applied, gaps: [...staged.gaps, ...applied.gaps] };
}

/** What the head has and no change names is in the base as well; what was deleted is not of the head. */
async function addUnchanged(
  place: Place,
  { emptyTree, head }: Ends,
  { changes, gone, gaps }: WorkTreeChanges,
): Promise<Changes> {
  const everything = await listChanges(place, emptyTree, head.kind === 'commit' ? head.commit : index);
  const present = changes.filter((change) => change.head !== null);
  const listed = new Set(present.map((change) => change.head.path));
  const unchanged = everything.changes.flatMap((added) =>
    added.head === null || listed.has(added.head.path) || gone.has(added.head.path)
      ? []
      : [{ base: added.head, head: added.head }],
  );
  return { changes: [...present, ...unchanged], gaps };
}

function byPath({ changes }: Changes): ReadonlyMap<string, Entry> {
  return new Map(changes.flatMap(({ head }) => (head === null ? [] : [[head.path, head] as const])));
}

/** Git knows files only: a directory is there where something is in it. */
function directoriesOf(entries: ReadonlyMap<string, Entry>): ReadonlySet<string> {
  const directories = new Set<string>();
  for (const path of entries.keys()) {
    for (let end = path.lastIndexOf('/'); end !== -1; end = path.lastIndexOf('/', end - 1)) {
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
