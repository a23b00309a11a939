import { isTooMuch } from './graphql-entries.js';
import { inParallel } from './in-parallel.js';

/** How one kind of answer is got. */
export interface Ways<Wanted, Answer> {
  /** How many are asked for in one query. */
  readonly size: number;
  /** Answers all of a batch by a query. */
  readonly query: (wanted: readonly Wanted[]) => Promise<readonly Answer[]>;
  /** Answers one without a query, on a server that answers none. */
  readonly otherwise: (wanted: Wanted) => Promise<Answer>;
}

/** Queries under way at once, and requests for single answers; GitHub allows 100 requests at once. */
const maxQueries = 4;
const maxSingles = 8;

/** Answers in the order of what is wanted, by batches. */
export async function inBatches<Wanted, Answer>(
  wanted: readonly Wanted[],
  { size, query, otherwise }: Ways<Wanted, Answer>,
): Promise<readonly Answer[]> {
  const batches = Array.from({ length: Math.ceil(wanted.length / size) }, (_, index) =>
    wanted.slice(index * size, (index + 1) * size),
  );
  let answersQueries = true;

  async function ask(batch: readonly Wanted[]): Promise<readonly Answer[]> {
    if (!answersQueries) return inParallel(batch, maxSingles, otherwise);
    try {
      return await query(batch);
    } catch (error) {
      return askOtherwise(batch, error);
    }
  }

  /** A query that was too much for the server is asked in halves; one that it does not answer at all is not asked again. */
  async function askOtherwise(batch: readonly Wanted[], error: unknown): Promise<readonly Answer[]> {
    if (batch.length > 1 && isTooMuch(error)) {
      const middle = Math.ceil(batch.length / 2);
      return [...(await ask(batch.slice(0, middle))), ...(await ask(batch.slice(middle)))];
    }
    answersQueries = false;
    return inParallel(batch, maxSingles, otherwise);
  }

  return (await inParallel(batches, maxQueries, ask)).flat();
}
