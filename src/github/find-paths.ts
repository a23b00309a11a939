import { kindOfMode, type EntryKind } from '../collect/entry-kind.js';
import type { FoundPaths } from '../collect/plan-source.js';
import { inBatches } from './batches.js';
import { reasonOf, type Octokit } from './client.js';
import { queryEntries } from './graphql-entries.js';
import type { Repository, WantedFile } from './repository.js';
import { createTrees, tooManyFiles } from './rest-trees.js';

/** Paths asked for in one query, which reads directories and no texts: 250 texts are known to work (sveltia/sveltia-cms#786). */
const size = 200;

/** A plan can name as many paths as it likes, and a workflow's token has 1,000 queries an hour. */
const maxPaths = 4_000;

/** What is known of a path, or why nothing is. */
type Answer = { readonly kind: EntryKind } | { readonly kind: 'unknown'; readonly reason: string };

/**
 * What stands at paths of commits. Many are asked for in one GraphQL query; what it does not tell, a commit's tree does by REST.
 * Nothing that goes wrong here stops a run.
 */
export async function findPaths(
  octokit: Octokit,
  repository: Repository,
  wanted: readonly WantedFile[],
): Promise<FoundPaths> {
  const treeOf = createTrees(octokit, repository);

  async function query(files: readonly WantedFile[]): Promise<readonly Answer[]> {
    const entries = await queryEntries<{ readonly mode: number }>(octokit, repository, files, modes);
    return Promise.all(files.map(async (file, index) => answerFor(entries[index]) ?? byTree(file)));
  }

  async function byTree({ commit, path }: WantedFile): Promise<Answer> {
    try {
      const { entries, truncated } = await treeOf(commit);
      const entry = entries.get(path);
      if (entry !== undefined) return { kind: kindOfMode(entry.mode) };
      return truncated ? unknown(tooManyFiles) : { kind: 'absent' };
    } catch (error) {
      return unknown(`the server answered: ${reasonOf(error)}`);
    }
  }

  const asked = await inBatches(wanted.slice(0, maxPaths), { size, query, otherwise: byTree });
  const answers = [...asked, ...wanted.slice(maxPaths).map(() => unknown(tooManyPaths()))];
  const reasons = new Set(answers.flatMap((answer) => ('reason' in answer ? answer.reason : [])));
  return { kinds: answers.map(({ kind }) => kind), gaps: Array.from(reasons, describeGap) };
}

const modes = { name: 'planPaths', fields: 'mode' } as const;

/** Null where the query did not tell. */
function answerFor(entry: { readonly mode: number } | null | undefined): Answer | null {
  if (entry === undefined) return null;
  return { kind: entry === null ? 'absent' : kindOfMode(entry.mode.toString(8)) };
}

function unknown(reason: string): Answer {
  return { kind: 'unknown', reason };
}

/** Made when it is said: the first number that is written for a language takes ten milliseconds. */
function tooManyPaths(): string {
  return `plans name more than ${maxPaths.toLocaleString('en')} of them`;
}

function describeGap(reason: string): string {
  return `Some of the paths that plans name could not be looked up (${reason}): no rule says anything of these.`;
}
