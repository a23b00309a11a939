import { isTooMuch } from './graphql-entries.js';

/** How one kind of answer is got. */
export interface Ways<Wanted, Answer> {
  /** How many are asked for in one query. */
  readonly size: number;
  /** Answers all of a batch by a query. */
  readonly query: (wanted: readonly Wanted[]) => Promise<readonly Answer[]>;
  /** Answers one without a query, on a server that answers none. */
  readonly otherwise: (wanted: Wanted) => Promise<Answer>;
}

/** Queries under way at once; GitHub allows 100 requests. */
const maxParallel = 4;

/** Answers in the order of what is wanted, by batches. */
export async function inBatches<Wanted, Answer>(
  wanted: readonly Wanted[],
  { size, query, otherwise }: Ways<Wanted, Answer>,
): Promise<readonly Answer[]> {
  const batches = Array.from({ length: Math.ceil(wanted.length / size) }, (_, index) =>
    wanted.slice(index * size, (index + 1) * size),
  );
  const answers: (readonly Answer[])[] = [];
  let answersQueries = true;

  async function ask(batch: readonly Wanted[]): Promise<readonly Answer[]> {
    if (!answersQueries) return oneByOne(batch);
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
    return oneByOne(batch);
  }

  async function oneByOne(batch: readonly Wanted[]): Promise<readonly Answer[]> {
    const found: Answer[] = [];
    for (const one of batch) found.push(await otherwise(one));
    return found;
  }

  let next = 0;
  const worker = async () => {
    for (let index = next++; index < batches.length; index = next++) answers[index] = await ask(batches[index] ?? []);
  };
  await Promise.all(Array.from({ length: Math.min(maxParallel, batches.length) }, worker));
  return answers.flat();
}
