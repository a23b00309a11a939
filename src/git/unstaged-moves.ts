import type { Content } from '../collect/content.js';
import { readBlobs } from './blobs.js';
import { isRegular, type Entry } from './changes.js';
import type { Place } from './command.js';
import { pairMoves, type Movable, type Move } from './moves.js';
import { readWorkTreeFile } from './work-tree-file.js';

/** A deleted or added file, and whether that is staged or committed already. */
export interface Candidate extends Entry {
  readonly unstaged: boolean;
}

/**
 * Finds the moves that git did not, as it takes only what is staged into account: a plan is moved with plain `mv` as well.
 * Texts are read only where there are both deleted and added files.
 */
export async function findUnstagedMoves(
  place: Place,
  top: string,
  deleted: readonly Candidate[],
  added: readonly Candidate[],
): Promise<{ readonly moves: readonly Move[]; readonly gaps: readonly string[] }> {
  const from = deleted.filter((file) => isRegular(file) && (file.unstaged || added.some(isUnstaged)));
  const to = added.filter((file) => file.unstaged || deleted.some(isUnstaged));
  if (from.length === 0 || to.length === 0) return { moves: [], gaps: [] };
  if (from.length * to.length > maxComparisons) return { moves: [], gaps: [tooMany(from.length, to.length)] };

  const texts = await readBlobs(
    place,
    from.flatMap(({ blob }) => blob ?? []),
  );
  const moves = pairMoves(
    [...movable(from, (file) => texts.get(file.blob ?? '') ?? null)],
    movable(to, (file) => readWorkTreeFile(top, file.path)),
  );
  return { moves, gaps: [] };
}

function isUnstaged({ unstaged }: Candidate): boolean {
  return unstaged;
}

function* movable(files: readonly Candidate[], read: (file: Candidate) => Content | null): Generator<Movable> {
  for (const file of files) {
    const content = read(file);
    if (content?.kind === 'text') yield { path: file.path, text: content.text, seenByGit: !file.unstaged };
  }
}

/** So many pairs of deleted and added files are compared in a second or two. */
const maxComparisons = 10_000;

function tooMany(deleted: number, added: number): string {
  return (
    `With ${deleted} deleted and ${added} new files that are not all staged, nothing was paired as moved: ` +
    'a plan that was moved is listed as deleted and added. Stage the move with `git add`.'
  );
}
