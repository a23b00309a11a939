import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { runGit, type Place } from './command.js';

/** What git says of the repository around a directory. */
export interface Repository {
  readonly bare: boolean;
  readonly shallow: boolean;
  /** The hash of the tree without entries, which git knows without it being stored. */
  readonly emptyTree: string;
  /** The top of the work tree, absolute and without symbolic links; null outside of one. */
  readonly workTree: string | null;
  /** The best merge base of the two commits asked about; null where they have none, or none were asked about. */
  readonly mergeBase: string | null;
}

/** Asks git for what it knows of the repository, and for the merge base of two commits in the same process. */
export async function askRepository(place: Place, compared: readonly [string, string] | null): Promise<Repository> {
  const { stdout } = await runGit(place, [
    'rev-parse',
    '--is-bare-repository',
    '--is-inside-work-tree',
    '--is-shallow-repository',
    '--show-object-format',
    ...(compared === null ? [] : [compared.join('...')]),
    // Last, as a path may hold a line break.
    '--show-cdup',
  ]);
  const [bare, inside, shallow, format, ...rest] = stdout.toString().split('\n');
  // `A...B` becomes both commits and, behind a circumflex, every merge base; the best comes first.
  const commits = compared === null ? [] : rest.filter((line) => /^\^?[0-9a-f]{40,}$/.test(line));
  const upwards = rest.slice(commits.length, -1).join('\n');
  return {
    bare: bare === 'true',
    shallow: shallow === 'true',
    emptyTree: format === 'sha256' ? emptyTreeSha256 : emptyTreeSha1,
    workTree: inside === 'true' ? realpathSync(resolve(realpathSync(place.directory), upwards)) : null,
    mergeBase: commits.find((line) => line.startsWith('^'))?.slice(1) ?? null,
  };
}

// `git hash-object -t tree /dev/null`
const emptyTreeSha1 = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const emptyTreeSha256 = '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321';
