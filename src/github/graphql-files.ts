import { maxPlanBytes, tooLarge, type Content } from '../collect/content.js';
import { isGraphqlError, retrying, statusOf, type Octokit } from './client.js';
import { notRegular } from './file-modes.js';
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

interface Answer {
  readonly repository: Readonly<Record<string, Readonly<Record<string, FileAnswer | null>> | null>> | null;
}

/** What a query did not tell. REST is asked for the file then, by its blob where that is known. */
export interface AskAgain {
  readonly kind: 'ask again';
  readonly blob: string | null;
}

/**
 * One query for many files. `file(path:)` of a commit tells the mode, which `object(expression:)` does not: a symbolic link
 * would look like an ordinary file. Paths go in as variables, never as part of the query.
 */
export async function queryFiles(
  octokit: Octokit,
  { owner, repo }: Repository,
  files: readonly WantedFile[],
): Promise<readonly (Content | AskAgain | null)[]> {
  const commits = [...new Set(files.map((file) => file.commit))];
  const variables: Record<string, string> = {};
  for (const [index, commit] of commits.entries()) variables[`c${index}`] = commit;
  for (const [index, { path }] of files.entries()) variables[`p${index}`] = path;
  const answer = await retrying(
    (signal) => octokit.graphql<Answer>(queryFor(files, commits), { owner, repo, ...variables, request: { signal } }),
    // What was too much for the server will be so again, after the same ten seconds.
    (error) => files.length === 1 || !isTooMuch(error),
  ).catch((error: unknown) => partialAnswer(error));
  return files.map(({ commit }, index) => {
    const side = answer.repository?.[`c${commits.indexOf(commit)}`];
    const file = side?.[`p${index}`];
    // A commit that is not found, or an error at one path: REST knows better what is wrong.
    return file === undefined ? { kind: 'ask again', blob: null } : contentOf(file);
  });
}

function queryFor(files: readonly WantedFile[], commits: readonly string[]): string {
  const parameters = [
    '$owner: String!',
    '$repo: String!',
    ...commits.map((_, index) => `$c${index}: GitObjectID!`),
    ...files.map((_, index) => `$p${index}: String!`),
  ];
  const sides = commits.map((commit, index) => {
    const fields = files.flatMap((file, at) =>
      file.commit === commit ? [`p${at}: file(path: $p${at}) { ...contents }`] : [],
    );
    return `c${index}: object(oid: $c${index}) { ... on Commit { ${fields.join(' ')} } }`;
  });
  return `query planTexts(${parameters.join(', ')}) {
    repository(owner: $owner, name: $repo) { ${sides.join(' ')} }
  }
  fragment contents on TreeEntry {
    mode
    object { ... on Blob { oid byteSize isBinary isTruncated text } }
  }`;
}

/** Whether a part of the query may be answered where the whole was not. An error that GitHub has a type for is of another kind. */
export function isTooMuch(error: unknown): boolean {
  if (isGraphqlError(error)) return error.errors?.every(({ type }) => type === undefined) ?? true;
  const status = statusOf(error);
  return status === null || status >= 500;
}

/**
 * An error that concerns some paths comes with the data of the others. What is not there is null; what failed otherwise is left
 * out, to be asked for again.
 */
function partialAnswer(error: unknown): Answer {
  if (!isGraphqlError(error) || !isAnswer(error.data)) throw error;
  const broken = new Set(error.errors?.filter(({ type }) => type !== 'NOT_FOUND').map(({ path }) => path?.[2]));
  const sides: Record<string, Readonly<Record<string, FileAnswer | null>> | null> = {};
  for (const [name, side] of Object.entries(error.data.repository ?? {})) {
    sides[name] = side && Object.fromEntries(Object.entries(side).filter(([alias]) => !broken.has(alias)));
  }
  return { repository: sides };
}

function isAnswer(data: unknown): data is Answer {
  return typeof data === 'object' && data !== null && 'repository' in data && data.repository !== null;
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
