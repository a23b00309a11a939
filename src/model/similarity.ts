/** How often each pair of neighbouring characters occurs in a text, and how many there are. */
export interface Bigrams {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Characters, not words: so that languages written without spaces compare as well as any. */
export function bigramsOf(text: string): Bigrams {
  const counts = new Map<string, number>();
  const padded = ` ${text} `;
  for (let index = 0; index + 1 < padded.length; index += 1) {
    const bigram = padded.slice(index, index + 2);
    counts.set(bigram, (counts.get(bigram) ?? 0) + 1);
  }
  return { counts, total: padded.length - 1 };
}

/** Sørensen–Dice coefficient: 1 for equal texts, 0 for texts that share nothing. */
export function similarity(one: Bigrams, other: Bigrams): number {
  let shared = 0;
  for (const [bigram, count] of one.counts) shared += Math.min(count, other.counts.get(bigram) ?? 0);
  return (2 * shared) / (one.total + other.total);
}

/** The candidate most like a text; null where none is alike at all. */
export function nearest(text: string, candidates: readonly string[]): string | null {
  const bigrams = bigramsOf(text.toLowerCase());
  const scored = candidates.map((candidate) => ({
    candidate,
    score: similarity(bigrams, bigramsOf(candidate.toLowerCase())),
  }));
  const [best] = scored.sort((one, other) => other.score - one.score);
  return best !== undefined && best.score >= 0.4 ? best.candidate : null;
}
