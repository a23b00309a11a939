import { kindOfMode, type EntryKind } from '../collect/entry-kind.js';
import type { PathRequest } from '../collect/plan-source.js';
import type { Entry } from './changes.js';
import type { Lister } from './listing.js';

/**
 * What stands at some paths, in the order asked for. Of the work tree that is what git knows, tracked or not, and what it does
 * not ignore: a server sees no more once it is pushed.
 */
export async function findPaths(lister: Lister, requests: readonly PathRequest[]): Promise<readonly EntryKind[]> {
  const [base, head] = await Promise.all([
    createFinder(lister, 'base', requests),
    createFinder(lister, 'head', requests),
  ]);
  return requests.map(({ side, path }) => (side === 'base' ? base(path) : head(path)));
}

/** A side that nobody asks about is not listed. No path becomes an argument of git. */
async function createFinder(
  lister: Lister,
  side: PathRequest['side'],
  requests: readonly PathRequest[],
): Promise<(path: string) => EntryKind> {
  if (!requests.some((request) => request.side === side)) return () => 'absent';
  const entries = await lister.entries(side);
  const directories = await lister.directories(side);
  return (path) => {
    const entry = entries.get(path);
    if (entry !== undefined) return kindOf(entry);
    return directories.has(path) ? 'directory' : 'absent';
  };
}

/** Of an untracked file git tells no mode. */
function kindOf({ mode }: Entry): EntryKind {
  return mode === null ? 'file' : kindOfMode(mode);
}
