import type { ChangedFile } from '../collect/plan-source.js';

/** Git takes no empty file for a moved one: it is equal to every other. */
const emptyBlob = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';

/**
 * Makes one moved file of a removed and an added one: where `known` has them as a move, else where their texts are equal. Of several
 * equal ones, those of the same file name belong together.
 */
export function pairMoves(files: readonly ChangedFile[], known: readonly ChangedFile[]): readonly ChangedFile[] {
  const removed = new Map(
    files.flatMap((file) => (file.head === null && file.base !== null ? [[file.base.path, file]] : [])),
  );
  const moves = new Map(
    known.flatMap(({ base, head }) => (base !== null && head !== null ? [[head.path, base.path]] : [])),
  );
  const taken = new Set<string>();

  function sourceOf({ base, head }: ChangedFile): ChangedFile | null {
    if (base !== null || head === null) return null;
    const from = moves.get(head.path);
    if (from !== undefined) return removed.get(from) ?? null;
    if (head.blob === null || head.blob === emptyBlob) return null;
    const equal = (byBlob.get(head.blob) ?? []).filter((path) => !taken.has(path));
    const path = equal.find((one) => nameOf(one) === nameOf(head.path)) ?? equal[0];
    return path === undefined ? null : (removed.get(path) ?? null);
  }

  const byBlob = new Map<string, string[]>();
  const reserved = new Set(moves.values());
  for (const [path, { base }] of removed) {
    if (base?.blob == null || reserved.has(path)) continue;
    const equal = byBlob.get(base.blob);
    if (equal === undefined) byBlob.set(base.blob, [path]);
    else equal.push(path);
  }
  const paired = files.map((file): ChangedFile => {
    const source = sourceOf(file);
    if (source?.base == null) return file;
    taken.add(source.base.path);
    return { base: source.base, head: file.head };
  });
  return paired.filter(({ base, head }) => head !== null || base === null || !taken.has(base.path));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
