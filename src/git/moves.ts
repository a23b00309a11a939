import { posix } from 'node:path';

/** A file that may have been moved. */
export interface Movable {
  readonly path: string;
  readonly text: string;
  /** True where the side is staged or committed: two such sides git compares on its own. */
  readonly seenByGit: boolean;
}

/** A deleted file and an added one that are the same file. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * Pairs deleted with added files as `git diff -M` will once all is staged: the most alike first, half alike at least. The added
 * ones are taken one after the other and not kept, as there may be many.
 */
export function pairMoves(deleted: readonly Movable[], added: Iterable<Movable>): readonly Move[] {
  const sources = deleted.map((file) => ({ file, pieces: cut(bytesOf(file.text)) }));
  const likely: (Move & { readonly likeness: number })[] = [];
  for (const file of added) {
    const text = bytesOf(file.text);
    const rivals = sources.filter((source) => mayBeAlike(source.pieces.weight, text.length));
    if (rivals.length === 0) continue;
    const pieces = cut(text);
    for (const source of rivals) {
      const likeness = source.file.seenByGit && file.seenByGit ? 0 : likenessOf(source.pieces, pieces);
      if (likeness >= leastLikeness) likely.push({ from: source.file.path, to: file.path, likeness });
    }
  }
  return takeBest(likely);
}

/** A text in pieces: how much of it each different piece makes up. */
interface Pieces {
  readonly weights: ReadonlyMap<string, number>;
  readonly weight: number;
}

/** Git's own threshold. */
const leastLikeness = 0.5;

/** A character for each byte, as git weighs bytes; it takes no note of how lines end either. */
function bytesOf(text: string): string {
  return Buffer.from(text.replaceAll('\r\n', '\n')).toString('latin1');
}

function mayBeAlike(weight: number, other: number): boolean {
  return weight > 0 && Math.min(weight, other) >= Math.max(weight, other) * leastLikeness;
}

function cut(text: string): Pieces {
  const weights = new Map<string, number>();
  for (const [piece] of text.matchAll(gitPiece)) weights.set(piece, (weights.get(piece) ?? 0) + piece.length);
  return { weights, weight: text.length };
}

/** What git compares by: lines, and pieces of 64 bytes where they are longer (diffcore-delta.c). */
const gitPiece = /[^\n]{0,63}\n|[^\n]{1,64}/g;

function likenessOf(one: Pieces, other: Pieces): number {
  let common = 0;
  for (const [piece, weight] of one.weights) common += Math.min(weight, other.weights.get(piece) ?? 0);
  return common / Math.max(one.weight, other.weight);
}

function takeBest(likely: readonly (Move & { readonly likeness: number })[]): readonly Move[] {
  const best = likely.toSorted((a, b) => b.likeness - a.likeness || Number(keepsName(b)) - Number(keepsName(a)));
  const gone = new Set<string>();
  const taken = new Set<string>();
  const moves: Move[] = [];
  for (const { from, to } of best) {
    if (gone.has(from) || taken.has(to)) continue;
    gone.add(from);
    taken.add(to);
    moves.push({ from, to });
  }
  return moves;
}

function keepsName({ from, to }: Move): boolean {
  return posix.basename(from) === posix.basename(to);
}
