import { index, listChanges, type Changes } from './changes.js';
import type { Place } from './command.js';
import type { Ends } from './ends.js';
import { readStatus } from './status.js';
import { applyStatus, type WorkTreeChanges } from './work-tree-changes.js';

/** Lists what the head changed against the base, or every file of the head, with the side of the base where there is one. */
export async function listFiles(place: Place, ends: Ends, scope: 'changed' | 'all'): Promise<Changes> {
  const changed = await listChanged(place, ends);
  return scope === 'all' ? addUnchanged(place, ends, changed) : changed;
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
