import { isTooMuch } from './graphql-entries.js';
import { inParallel } from './in-parallel.js';
import type { WantedFile } from './repository.js';

/** How one kind of answer is got. */
export interface Ways<Answer> {
  /** How many are asked for in one query. */
  readonly size: number;
  /** Answers all of a batch by a query. */
  readonly query: (wanted: readonly WantedFile[]) => Promise<readonly Answer[]>;
  /** Answers one without a query, on a server that answers none. */
  readonly otherwise: (wanted: WantedFile) => Promise<Answer>;
}

/** Code units of all paths in one query. Paths can have thousands each, and no server says how long a request may be. */
const maxPathLength = 32_000;

/** Queries under way at once, and requests for single answers; GitHub allows 100 requests at once. */
const maxQueries = 4;
const maxSingles = 8;

/** Answers in the order of what is wanted, by batches. */
export async function inBatches<Answer>(
  wanted: readonly WantedFile[],
  { size, query, otherwise }: Ways<Answer>,
): Promise<readonly Answer[]> {
  let answersQueries = true;

  async function ask(batch: readonly WantedFile[]): Promise<readonly Answer[]> {
    if (!answersQueries) return inParallel(batch, maxSingles, otherwise);
    try {
      return await query(batch);
    } catch (error) {
      return askOtherwise(batch, error);
    }
  }

  /** A query that was too much for the server is asked in halves; one that it does not answer at all is not asked again. */
  async function askOtherwise(batch: readonly WantedFile[], error: unknown): Promise<readonly Answer[]> {
    if (batch.length > 1 && isTooMuch(error)) {
      const middle = Math.ceil(batch.length / 2);
      return [...(await ask(batch.slice(0, middle))), ...(await ask(batch.slice(middle)))];
    }
    answersQueries = false;
    return inParallel(batch, maxSingles, otherwise);
  }

  return (await inParallel(batchesOf(wanted, size), maxQueries, ask)).flat();
}

function batchesOf(wanted: readonly WantedFile[], size: number): readonly (readonly WantedFile[])[] {
  const batches: WantedFile[][] = [];
  let room = 0;
  for (const file of wanted) {
    const last = batches.at(-1);
    room -= file.path.length;
    if (last !== undefined && last.length < size && room >= 0) {
      last.push(file);
    } else {
      batches.push([file]);
      room = maxPathLength - file.path.length;
    }
  }
  return batches;
}
