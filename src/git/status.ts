import { absent, type Entry } from './changes.js';
import { runGit, type Place } from './command.js';

/** How the work tree differs from the index. */
export interface Status {
  readonly differences: readonly Difference[];
  /** Paths that are neither tracked nor ignored. */
  readonly untracked: readonly string[];
  readonly gaps: readonly string[];
}

/** A tracked path whose file is not what the index holds. */
export interface Difference {
  readonly path: string;
  /** Null where the index has no one version: a conflict, or a file that is only meant to be added. */
  readonly indexed: Entry | null;
  /** Null where the file is gone. */
  readonly file: Entry | null;
}

/**
 * Asks git how the work tree differs from the index. To tell changed from merely touched, git reads the touched files, and runs
 * a clean filter that the user's configuration has for them, as every `git status` does.
 */
export async function readStatus(place: Place): Promise<Status> {
  const { stdout, stderr } = await runGit(place, [
    'status',
    '--porcelain=v2',
    '-z',
    '--untracked-files=all',
    '--no-renames',
    // Another commit in a submodule is a difference; what is going on in its files is not looked at.
    '--ignore-submodules=dirty',
  ]);
  const records = stdout.toString().split('\0');
  return {
    differences: records.flatMap(parseDifference),
    // A path that ends in a slash is another repository, such as a linked work tree; what it holds is not this one's.
    untracked: records.flatMap((record) => (/^\? .*[^/]$/s.test(record) ? [record.slice(2)] : [])),
    gaps: describeUnseen(stderr),
  };
}

/** The format is in `git help status`, "Porcelain Format Version 2". */
function parseDifference(record: string): readonly Difference[] {
  const tracked = /^1 .(.) \S+ \d+ (\d+) (\d+) \S+ (\S+) (.*)$/s.exec(record);
  if (tracked) {
    const [, state, indexMode = '', fileMode = '', indexBlob = '', path = ''] = tracked;
    if (state === '.') return [];
    const indexed = indexMode === absent ? null : { path, mode: indexMode, blob: indexBlob };
    return [{ path, indexed, file: fileEntry(path, fileMode) }];
  }
  const conflict = /^u \S+ \S+ \d+ \d+ \d+ (\d+) \S+ \S+ \S+ (.*)$/s.exec(record);
  if (!conflict) return [];
  const [, fileMode = '', path = ''] = conflict;
  return [{ path, indexed: null, file: fileEntry(path, fileMode) }];
}

function fileEntry(path: string, mode: string): Entry | null {
  return mode === absent ? null : { path, mode, blob: null };
}

/** Git names what it may not look at on stderr only, and goes on: directories with a warning, tracked files without. */
function describeUnseen(stderr: string): readonly string[] {
  const lines = stderr.matchAll(/^(?:warning: could not open directory '(.*)'|(?!\w+: )(.*)): Permission denied$/gm);
  const paths = Array.from(lines, ([, directory, file]) => JSON.stringify(directory ?? file));
  if (paths.length === 0) return [];
  const more = paths.length > mostNamed ? ` and ${paths.length - mostNamed} more` : '';
  return [`Git may not look at ${paths.slice(0, mostNamed).join(', ')}${more}: what changed there was not seen.`];
}

/** The sentence is for people. */
const mostNamed = 5;
