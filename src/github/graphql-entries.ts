import { isGraphqlError, retrying, statusOf, type Octokit } from './client.js';
import type { Repository, WantedFile } from './repository.js';

interface Answer<Entry> {
  readonly repository: Readonly<Record<string, Side<Entry> | null>> | null;
}

/** What is asked about each path. */
export interface EntryQuery {
  /** For people who read the server's logs. */
  readonly name: string;
  /** Of a TreeEntry. */
  readonly fields: string;
}

type Side<Entry> = Readonly<Record<string, Entry | null>>;

/**
 * One query for the entries at many paths: null for what is not there, undefined for what the answer does not tell. `file(path:)` of a commit tells the mode, which `object(expression:)` does not: a symbolic link would
 * look like an ordinary file. Paths go in as variables, never as part of the query.
 */
export async function queryEntries<Entry>(
  octokit: Octokit,
  { owner, repo }: Repository,
  wanted: readonly WantedFile[],
  { name, fields }: EntryQuery,
): Promise<readonly (Entry | null | undefined)[]> {
  const commits = [...new Set(wanted.map(({ commit }) => commit))];
  const variables: Record<string, string> = {};
  for (const [index, commit] of commits.entries()) variables[`c${index}`] = commit;
  for (const [index, { path }] of wanted.entries()) variables[`p${index}`] = path;
  const query = `query ${name}${queryFor(wanted, commits)}\n  fragment entry on TreeEntry { ${fields} }`;
  const { repository } = await retrying(
    (signal) => octokit.graphql<Answer<Entry>>(query, { owner, repo, ...variables, request: { signal } }),
    // What was too much for the server will be so again, after the same ten seconds.
    (error) => wanted.length === 1 || !isTooMuch(error),
  ).catch((error: unknown) => partialAnswer<Entry>(error));
  return wanted.map(({ commit }, index) => repository?.[`c${commits.indexOf(commit)}`]?.[`p${index}`]);
}

function queryFor(wanted: readonly WantedFile[], commits: readonly string[]): string {
  const parameters = [
    '$owner: String!',
    '$repo: String!',
    ...commits.map((_, index) => `$c${index}: GitObjectID!`),
    ...wanted.map((_, index) => `$p${index}: String!`),
  ];
  const sides = commits.map((commit, index) => {
    const entries = wanted.flatMap((file, at) =>
      file.commit === commit ? [`p${at}: file(path: $p${at}) { ...entry }`] : [],
    );
    return `c${index}: object(oid: $c${index}) { ... on Commit { ${entries.join(' ')} } }`;
  });
  return `(${parameters.join(', ')}) {
    repository(owner: $owner, name: $repo) { ${sides.join(' ')} }
  }`;
}

/** Whether a part of the query may be answered where the whole was not. An error that GitHub has a type for is of another kind. */
export function isTooMuch(error: unknown): boolean {
  if (isGraphqlError(error)) return error.errors?.every(({ type }) => type === undefined) ?? true;
  const status = statusOf(error);
  return status === null || status === 413 || status >= 500;
}

/**
 * An error that concerns some paths comes with the data of the others. What is not there is null; what failed otherwise is left
 * out.
 */
function partialAnswer<Entry>(error: unknown): Answer<Entry> {
  if (!isGraphqlError(error) || !isAnswer<Entry>(error.data)) throw error;
  const broken = new Set(error.errors?.filter(({ type }) => type !== 'NOT_FOUND').map(({ path }) => path?.[2]));
  const sides: Record<string, Side<Entry> | null> = {};
  for (const [name, side] of Object.entries(error.data.repository ?? {})) {
    sides[name] = side && Object.fromEntries(Object.entries(side).filter(([alias]) => !broken.has(alias)));
  }
  return { repository: sides };
}

function isAnswer<Entry>(data: unknown): data is Answer<Entry> {
  return typeof data === 'object' && data !== null && 'repository' in data && data.repository !== null;
}
