import { runGit, type Place } from './command.js';

/** A file in a tree, the index or the work tree. */
export interface Entry {
  readonly path: string;
  /** Git's six octal digits; null where nobody asked yet, as for an untracked file. */
  readonly mode: string | null;
  /** Null where only the disk knows the content. */
  readonly blob: string | null;
}

/** True of a file that has a text: no symbolic link and no submodule. */
export function isRegular({ mode }: Entry): boolean {
  return mode === null || mode.startsWith('100');
}

/** What became of a file. Both sides with different paths are a rename. */
export type Change =
  | { readonly base: Entry; readonly head: Entry }
  | { readonly base: Entry; readonly head: null }
  | { readonly base: null; readonly head: Entry };

/** Changes, and what git says it left out of them. */
export interface Changes {
  readonly changes: readonly Change[];
  readonly gaps: readonly string[];
}

/** What `to`, a commit or the index, changed against `from`, a commit or tree. A conflict in the index counts as deleted. */
export async function listChanges(place: Place, from: string, to: string | typeof index): Promise<Changes> {
  const command =
    to === index ? ['diff-index', '--cached', '--ita-invisible-in-index', from] : ['diff-tree', '-r', from, to];
  // Raw output of these two commands runs neither an external diff nor a text conversion.
  const { stdout, stderr } = await runGit(place, [...command, '--raw', '-z', '-M', `-l${renameLimit}`, ...submodules]);
  return {
    changes: parseRaw(stdout.toString()),
    gaps: stderr.includes('rename detection was skipped') ? [tooManyRenames] : [],
  };
}

/** A repository may say of its submodules that nobody wants to see them; they are there all the same. */
const submodules = ['--ignore-submodules=none'];

/** Stands for the index where a commit could stand. */
export const index = Symbol('index');

/**
 * Up to this many deleted times this many added files are looked at for renames: git's own default since 2.34, said here so that
 * nobody's configuration changes a verdict.
 */
const renameLimit = 1000;

const tooManyRenames =
  `More than ${renameLimit} files were deleted and as many added, so git looked only for files that moved unchanged: ` +
  'a plan that was moved and changed is listed as deleted and added.';

/** The format is in `git help diff-format`, "Raw output format". */
function parseRaw(raw: string): readonly Change[] {
  const fields = raw.split('\0').values();
  const next = (): string => fields.next().value ?? '';
  const changes: Change[] = [];
  for (let header = next(); header !== ''; header = next()) {
    const [baseMode = '', headMode = '', baseBlob = '', headBlob = '', status = ''] = header.slice(1).split(' ');
    const path = next();
    const headPath = status.startsWith('R') ? next() : path;
    const base = entry(path, baseMode, baseBlob);
    const head = entry(headPath, headMode, headBlob);
    if (base && head) changes.push({ base, head });
    else if (base) changes.push({ base, head: null });
    else if (head) changes.push({ base: null, head });
  }
  return changes;
}

function entry(path: string, mode: string, blob: string): Entry | null {
  return mode === absent ? null : { path, mode, blob };
}

/** The mode that stands for a file that is not there. */
export const absent = '000000';
