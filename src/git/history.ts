import type { Content } from '../collect/content.js';
import { readBlobs } from './blobs.js';
import { absent } from './changes.js';
import { explainFailure, streamGit, type Environment, type Place } from './command.js';
import { resolveCommits } from './refs.js';
import { askRepository } from './repository.js';

/** A version of a file that a commit brought. */
export interface FileVersion {
  readonly commit: string;
  /** When the commit was made, in milliseconds since 1970; in the year 9999 at the latest. */
  readonly time: number;
  /** Null where the commit took the file away. */
  readonly blob: string | null;
}

export interface History {
  /** The newest version first; a path that no commit names is not in it. */
  readonly versions: ReadonlyMap<string, readonly FileVersion[]>;
  /** Whether the clone ends before its history does. */
  readonly shallow: boolean;
}

export interface HistoryOptions {
  /** The top of the work tree, or any directory of a bare repository. */
  readonly directory: string;
  /** A ref or a commit. */
  readonly head: string;
  readonly environment?: Environment;
}

/**
 * What the commits of a branch made of some files, by one git process: a merge counts as one step, made when it was merged. Moves are
 * not followed. A repository without commits has no history.
 */
export async function readHistory(options: HistoryOptions, paths: readonly string[]): Promise<History> {
  const { directory, head, environment = process.env } = options;
  const place = { directory, environment: { ...environment, GIT_LITERAL_PATHSPECS: '1' } };
  const [commit = null] = await resolveCommits(place, [head]);
  const { shallow } = await askRepository(place, null);
  // A path with a line break cannot be asked for.
  const asked = paths.filter((path) => !path.includes('\n'));
  if (commit === null || asked.length === 0) return { versions: new Map(), shallow };
  return { versions: await readVersions(place, commit, asked), shallow };
}

/** The texts of some versions, each under its hash. */
export async function readVersionTexts(
  { directory, environment = process.env }: Omit<HistoryOptions, 'head'>,
  blobs: Iterable<string>,
): Promise<ReadonlyMap<string, Content>> {
  return readBlobs({ directory, environment }, blobs);
}

// A repository's settings may ask for signatures to be verified and for diffs by other programs: neither is run.
const quiet = ['--no-show-signature', '--no-ext-diff', '--no-textconv', '--no-notes', '--no-color', '--no-mailmap'];

async function readVersions(
  place: Place,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, readonly FileVersion[]>> {
  const args = ['log', '--stdin', '--first-parent', '-m', '-z', '--raw', '--no-abbrev', '--no-renames', ...quiet];
  const command = [...args, '--format=commit %H %ct'];
  const chunks: Buffer[] = [];
  const exit = await streamGit(place, command, [commit, '--', ...paths, ''].join('\n'), (chunk) => chunks.push(chunk));
  if (exit.code !== 0) throw explainFailure(place, ['log'], exit);
  return parseLog(Buffer.concat(chunks).toString());
}

/** 31 December 9999: git takes later dates, which ISO 8601 has other forms for, and at last `Date` none at all. */
const lastTime = Date.UTC(10_000, 0) - 1;

/** Fields that end with NUL: `commit <hash> <seconds>`, and for each file `:<mode> <mode> <blob> <blob> <status>` and its path. */
function parseLog(log: string): ReadonlyMap<string, readonly FileVersion[]> {
  const versions = new Map<string, FileVersion[]>();
  let [commit, time] = ['', 0];
  const fields = log.split('\0').values();
  for (const field of fields) {
    const text = field.trimStart();
    if (text.startsWith('commit ')) {
      const [, hash = '', seconds = ''] = text.split(' ');
      [commit, time] = [hash, Math.min(Number(seconds) * 1000, lastTime)];
    } else if (text.startsWith(':')) {
      const [, mode = '', , blob = ''] = text.split(' ');
      const path = fields.next().value ?? '';
      const version = { commit, time, blob: mode === absent ? null : blob };
      const known = versions.get(path);
      if (known === undefined) versions.set(path, [version]);
      else known.push(version);
    }
  }
  return versions;
}
