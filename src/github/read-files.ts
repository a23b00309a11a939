import type { Content } from '../collect/content.js';
import type { Octokit } from './client.js';
import { isTooMuch, queryFiles } from './graphql-files.js';
import type { Repository, WantedFile } from './repository.js';
import { createTreeReader } from './rest-files.js';

/** Files asked for in one query. Its brake is the 10 seconds that GitHub gives one, and 50 texts take far less. */
const batchSize = 50;
/** Queries under way at once; GitHub allows 100 requests. */
const maxParallel = 4;

/**
 * The contents of files, in the order asked for; null for one that is not there. Texts come in batches by GraphQL. What a batch
 * does not give, or all of it on a server without GraphQL, comes by REST.
 */
export async function readFiles(
  octokit: Octokit,
  repository: Repository,
  wanted: readonly WantedFile[],
): Promise<readonly (Content | null)[]> {
  const byRest = createTreeReader(octokit, repository);
  const results = new Map<WantedFile, Content | null>();
  const batches = Array.from({ length: Math.ceil(wanted.length / batchSize) }, (_, index) =>
    wanted.slice(index * batchSize, (index + 1) * batchSize),
  );

  let answersQueries = true;

  async function readBatch(files: readonly WantedFile[]): Promise<void> {
    if (!answersQueries) return readOneByOne(files);
    try {
      const contents = await queryFiles(octokit, repository, files);
      await Promise.all(
        files.map(async (file, index) => {
          const content = contents[index] ?? null;
          results.set(file, content?.kind === 'ask again' ? await byRest(file, content.blob) : content);
        }),
      );
    } catch (error) {
      await readOtherwise(files, error);
    }
  }

  /** A query that was too much for the server is asked in halves; one that it does not answer at all is not asked again. */
  async function readOtherwise(files: readonly WantedFile[], error: unknown): Promise<void> {
    if (files.length > 1 && isTooMuch(error)) {
      const middle = Math.ceil(files.length / 2);
      await readBatch(files.slice(0, middle));
      await readBatch(files.slice(middle));
      return;
    }
    answersQueries = false;
    await readOneByOne(files);
  }

  async function readOneByOne(files: readonly WantedFile[]): Promise<void> {
    for (const file of files) results.set(file, await byRest(file, null));
  }

  let next = 0;
  const worker = async () => {
    for (let batch = batches[next++]; batch !== undefined; batch = batches[next++]) await readBatch(batch);
  };
  await Promise.all(Array.from({ length: Math.min(maxParallel, batches.length) }, worker));
  return wanted.map((file) => results.get(file) ?? null);
}
