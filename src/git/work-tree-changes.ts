import type { Change, Changes, Entry } from './changes.js';
import type { Place } from './command.js';
import type { Difference, Status } from './status.js';
import { findUnstagedMoves } from './unstaged-moves.js';

/** What the work tree changed against the base: what is staged, and on top of it what is not. */
export async function applyStatus(
  place: Place,
  top: string,
  staged: readonly Change[],
  status: Status,
): Promise<Changes> {
  const overlay = startFrom(staged);
  for (const difference of status.differences) applyDifference(overlay, difference);
  for (const path of status.untracked) addFile(overlay, { path, mode: null, blob: null });
  const gaps = await pairMoves(overlay, place, top);
  return {
    changes: [...overlay.files.values(), ...Array.from(overlay.deleted.values(), (base) => ({ base, head: null }))],
    gaps: [...status.gaps, ...gaps],
  };
}

/** The changes while they are worked on. */
interface Overlay {
  /** Changed files that are there, by their path. */
  readonly files: Map<string, Change & { readonly head: Entry }>;
  /** Files of the base that are gone, by their path. */
  readonly deleted: Map<string, Entry>;
  /** Where renamed files came from -> where they are. */
  readonly renamed: Map<string, string>;
  /** Paths that were deleted or added since the last staging. */
  readonly unstaged: Set<string>;
}

function startFrom(staged: readonly Change[]): Overlay {
  const overlay: Overlay = {
    files: new Map(),
    deleted: new Map(),
    renamed: new Map(),
    unstaged: new Set(),
  };
  for (const change of staged) {
    if (change.head === null) overlay.deleted.set(change.base.path, change.base);
    else overlay.files.set(change.head.path, change);
    if (change.base && change.head && change.base.path !== change.head.path) {
      overlay.renamed.set(change.base.path, change.head.path);
    }
  }
  return overlay;
}

function applyDifference(overlay: Overlay, { path, indexed, file }: Difference): void {
  if (file === null) {
    removeFile(overlay, path, indexed);
  } else if (indexed === null) {
    addFile(overlay, file);
  } else {
    const staged = overlay.files.get(path);
    // What the staged changes do not name is in the index as it is in the base.
    overlay.files.set(path, { base: staged ? staged.base : indexed, head: file });
  }
}

function removeFile(overlay: Overlay, path: string, indexed: Entry | null): void {
  const staged = overlay.files.get(path);
  const base = staged ? staged.base : indexed;
  overlay.files.delete(path);
  if (base === null) return;
  overlay.deleted.set(base.path, base);
  overlay.unstaged.add(base.path);
}

/** A file that the index does not have. At a path that the base has, it is that file, whatever was staged. */
function addFile(overlay: Overlay, head: Entry): void {
  const base = takeDeleted(overlay, head.path) ?? takeRenamed(overlay, head.path);
  overlay.files.set(head.path, { base, head });
  if (base === null) overlay.unstaged.add(head.path);
}

function takeDeleted(overlay: Overlay, path: string): Entry | null {
  const base = overlay.deleted.get(path) ?? null;
  overlay.deleted.delete(path);
  return base;
}

function takeRenamed(overlay: Overlay, path: string): Entry | null {
  const renamedTo = overlay.renamed.get(path);
  const rename = renamedTo === undefined ? undefined : overlay.files.get(renamedTo);
  if (rename?.base?.path !== path) return null;
  overlay.files.set(rename.head.path, { base: null, head: rename.head });
  return rename.base;
}

/** Pairs what is left of deleted and added files where git could not, as one of the two is not staged. */
async function pairMoves(overlay: Overlay, place: Place, top: string): Promise<readonly string[]> {
  const withState = (entry: Entry) => ({ ...entry, unstaged: overlay.unstaged.has(entry.path) });
  const deleted = Array.from(overlay.deleted.values(), withState);
  const added = [...overlay.files.values()].flatMap(({ base, head }) => (base === null ? [withState(head)] : []));
  const { moves, gaps } = await findUnstagedMoves(place, top, deleted, added);
  for (const move of moves) {
    const base = takeDeleted(overlay, move.from);
    const head = overlay.files.get(move.to)?.head;
    if (base && head) overlay.files.set(head.path, { base, head });
  }
  return gaps;
}
