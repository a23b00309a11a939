import { maxPlanBytes, tooLarge, type Content } from '../collect/content.js';
import type { Octokit } from './client.js';
import { notRegular } from './file-modes.js';
import { queryEntries } from './graphql-entries.js';
import type { Repository, WantedFile } from './repository.js';

/** What the API says of one path of a commit. */
interface FileAnswer {
  readonly mode: number;
  readonly object: {
    readonly oid?: string;
    readonly byteSize?: number;
    readonly isBinary?: boolean | null;
    readonly isTruncated?: boolean;
    readonly text?: string | null;
  } | null;
}

const texts = {
  name: 'planTexts',
  fields: 'mode object { ... on Blob { oid byteSize isBinary isTruncated text } }',
} as const;

/** What a query did not tell. REST is asked for the file then, by its blob where that is known. */
export interface AskAgain {
  readonly kind: 'ask again';
  readonly blob: string | null;
}

/** One query for many files; null for one that is not there. */
export async function queryFiles(
  octokit: Octokit,
  repository: Repository,
  files: readonly WantedFile[],
): Promise<readonly (Content | AskAgain | null)[]> {
  const answers = await queryEntries<FileAnswer>(octokit, repository, files, texts);
  // A commit that is not found, or an error at one path: REST knows better what is wrong.
  return answers.map((file) => (file === undefined ? { kind: 'ask again', blob: null } : contentOf(file)));
}

function contentOf(file: FileAnswer | null): Content | AskAgain | null {
  if (file === null) return null;
  const special = notRegular(file.mode.toString(8));
  if (special !== null) return special;
  const { oid = null, byteSize = 0, isBinary, isTruncated, text } = file.object ?? {};
  if (byteSize > maxPlanBytes) return tooLarge(byteSize);
  // A replacement character may be the file's own, or stand for bytes that are no UTF-8, and what is binary is a guess of
  // GitHub's: only the bytes tell.
  const isSure = typeof text === 'string' && isBinary !== true && isTruncated !== true && !text.includes('\uFFFD');
  return isSure ? { kind: 'text', text } : { kind: 'ask again', blob: oid };
}
