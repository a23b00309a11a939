import type { Content } from '../collect/content.js';
import { inBatches } from './batches.js';
import type { Octokit } from './client.js';
import { queryFiles } from './graphql-files.js';
import type { Repository, WantedFile } from './repository.js';
import { createTreeReader } from './rest-files.js';

/** Files asked for in one query. Its brake is the 10 seconds that GitHub gives one, and 50 texts take far less. */
const size = 50;

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

  async function query(files: readonly WantedFile[]): Promise<readonly (Content | null)[]> {
    const contents = await queryFiles(octokit, repository, files);
    return Promise.all(
      files.map(async (file, index) => {
        const content = contents[index] ?? null;
        return content?.kind === 'ask again' ? byRest(file, content.blob) : content;
      }),
    );
  }

  return inBatches(wanted, { size, query, otherwise: (file) => byRest(file, null) });
}
