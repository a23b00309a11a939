import type { ChangedPath, PathKind, Surroundings, Tree } from '../model/tree.js';
import type { EntryKind } from './entry-kind.js';
import type { ChangedFile, PathRequest, PlanSource } from './plan-source.js';

/** The paths that are to be asked for, by side. */
export interface WantedPaths {
  readonly base: ReadonlySet<string>;
  readonly head: ReadonlySet<string>;
}

/** The repository around the plans, null where there is none, and what could not be found out about it. */
export interface LookAround {
  readonly surroundings: Surroundings | null;
  readonly gaps: readonly string[];
}

/** Asks a source once for what stands at the wanted paths, and adds what changed. */
export async function readSurroundings(
  source: Pick<PlanSource, 'findPaths'>,
  wanted: WantedPaths,
  changed: readonly ChangedPath[],
): Promise<LookAround> {
  const requests = [...requestsFor('base', wanted.base), ...requestsFor('head', wanted.head)];
  const found = await source.findPaths(requests);
  if (found === null) return { surroundings: null, gaps: [] };
  const known = new Map(requests.map((request, index) => [keyOf(request), found.kinds[index] ?? 'unknown']));
  const surroundings = {
    base: treeOf('base', wanted.base, known),
    head: treeOf('head', wanted.head, known),
    changed,
  };
  return { surroundings, gaps: found.gaps };
}

/** The directories above a path are asked for as well: below a symbolic link or a submodule nobody looks. */
function requestsFor(side: PathRequest['side'], wanted: ReadonlySet<string>): readonly PathRequest[] {
  const paths = new Set<string>();
  for (const path of wanted) {
    if (withoutAsking(path) !== null) continue;
    for (const above of directoriesAbove(path)) paths.add(above);
    paths.add(path);
  }
  return Array.from(paths, (path) => ({ side, path }));
}

function treeOf(side: PathRequest['side'], wanted: ReadonlySet<string>, known: ReadonlyMap<string, EntryKind>): Tree {
  const kindOf = (path: string): EntryKind => known.get(keyOf({ side, path })) ?? 'unknown';
  const told = new Map<string, PathKind>();
  return {
    at(path) {
      if (!wanted.has(path)) throw new Error(`A rule asks for a path that it did not name before: ${path}`);
      // Plans name the same path many times.
      const kind = told.get(path) ?? withoutAsking(path) ?? kindAt(path, kindOf);
      told.set(path, kind);
      return kind;
    },
  };
}

/** What git's own rules for paths tell already; null where a source has to be asked. */
function withoutAsking(path: string): PathKind | null {
  if (path === '') return 'directory';
  const names = path.split('/');
  if (path.includes('\0') || names.some((name) => name === '' || name === '.' || name === '..')) return 'absent';
  return path.length > maxLength || names.length > maxDepth ? 'unknown' : null;
}

/** No system opens a longer path (PATH_MAX of Linux); plan text is hostile, and each name in a path is a further question. */
const maxLength = 4_096;
const maxDepth = 64;

function kindAt(path: string, kindOf: (path: string) => EntryKind): PathKind {
  const leadsAway = directoriesAbove(path).some((above) => kindOf(above) === 'link' || kindOf(above) === 'submodule');
  if (leadsAway) return 'unknown';
  const kind = kindOf(path);
  if (kind === 'link') return 'file';
  return kind === 'submodule' ? 'directory' : kind;
}

function directoriesAbove(path: string): readonly string[] {
  const names = path.split('/');
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}

function keyOf({ side, path }: PathRequest): string {
  return `${side}:${path}`;
}

/** What changed of the files that a source listed. Files that a listing of everything names but the change does not touch are left out. */
export function changedPaths(files: readonly ChangedFile[], isPlan: (path: string) => boolean): readonly ChangedPath[] {
  return files
    .filter(({ base, head }) => base?.path !== head?.path || base?.blob == null || base.blob !== head?.blob)
    .map(({ base, head }) => ({
      base: base?.path ?? null,
      head: head?.path ?? null,
      isPlan: [base, head].some((side) => side !== null && isPlan(side.path)),
    }));
}
