import type { ChangedPath, PathKind, Surroundings, Tree } from '../model/tree.js';
import type { ChangedFile, PathRequest, PlanSource } from './plan-source.js';

/** The paths that are to be asked for, by side. */
export interface WantedPaths {
  readonly base: ReadonlySet<string>;
  readonly head: ReadonlySet<string>;
}

/** The repository around the plans: what stands at the wanted paths, and what changed. Null where there is none. */
export async function readSurroundings(
  source: PlanSource,
  wanted: WantedPaths,
  files: readonly ChangedFile[],
  isPlan: (path: string) => boolean,
): Promise<Surroundings | null> {
  const requests = [...requestsFor('base', wanted.base), ...requestsFor('head', wanted.head)];
  const kinds = await source.findPaths(requests);
  if (kinds === null) return null;
  const known = new Map(requests.map((request, index) => [keyOf(request), kinds[index] ?? 'unknown']));
  return { base: treeOf('base', known), head: treeOf('head', known), changed: changedPaths(files, isPlan) };
}

function requestsFor(side: PathRequest['side'], paths: ReadonlySet<string>): readonly PathRequest[] {
  return [...paths].map((path) => ({ side, path }));
}

function treeOf(side: PathRequest['side'], known: ReadonlyMap<string, PathKind>): Tree {
  return {
    at(path) {
      const kind = known.get(keyOf({ side, path }));
      if (kind === undefined) throw new Error(`A rule asks for a path that it did not name before: ${path}`);
      return kind;
    },
  };
}

function keyOf({ side, path }: PathRequest): string {
  return `${side}:${path}`;
}

/** Files that a listing of everything names but the change does not touch are left out. */
function changedPaths(files: readonly ChangedFile[], isPlan: (path: string) => boolean): readonly ChangedPath[] {
  return files
    .filter(({ base, head }) => base?.path !== head?.path || base?.blob == null || base.blob !== head?.blob)
    .map(({ base, head }) => ({
      base: base?.path ?? null,
      head: head?.path ?? null,
      isPlan: [base, head].some((side) => side !== null && isPlan(side.path)),
    }));
}
