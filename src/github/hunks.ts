/** Lines of the head side that one part of a diff shows, changed or not: their texts by their numbers, which count from 1. */
export type Hunk = ReadonlyMap<number, string>;

/** Reads the patch of a changed file as the API has it: hunks as git writes them, without what stands above the first. */
export function readHunks(patch: string): readonly Hunk[] {
  const hunks: Map<number, string>[] = [];
  let next = 0;
  // Every row of a hunk begins with a sign, so none can be taken for the head of one.
  for (const row of patch.split('\n')) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(row)?.[1];
    if (start !== undefined) {
      hunks.push(new Map());
      next = Number(start);
    } else if (row.startsWith('+') || row.startsWith(' ')) {
      hunks.at(-1)?.set(next, row.slice(1).replace(/\r$/, ''));
      next += 1;
    }
  }
  return hunks;
}
