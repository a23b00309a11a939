import { kindOfMode } from '../collect/entry-kind.js';
import type { ChangedFile, FileSide } from '../collect/plan-source.js';
import type { Octokit } from './client.js';
import { notRegular } from './file-modes.js';
import { inParallel } from './in-parallel.js';
import type { FileList } from './list-files.js';
import { pairMoves } from './pair-moves.js';
import type { Repository } from './repository.js';
import { createTrees, readDirectory, type TreeEntry } from './rest-trees.js';

/** The two commits that are compared. */
export interface Sides {
  readonly base: string;
  readonly head: string;
}

/** Directories that are read one by one at most, and at once: all runs of a repository share 1,000 requests an hour. */
const maxDirectories = 400;
const maxParallel = 8;

/**
 * The files that differ between two commits, by their trees: where there are more than the API lists. Moved files are those of
 * equal texts, and those in `known`, which the API did list. Throws what the client throws.
 */
export async function compareTrees(
  octokit: Octokit,
  repository: Repository,
  { base, head }: Sides,
  known: readonly ChangedFile[],
): Promise<FileList> {
  const treeOf = createTrees(octokit, repository);
  const [baseTree, headTree] = await Promise.all([treeOf(base), treeOf(head)]);
  const { differences, gaps } =
    baseTree.truncated || headTree.truncated
      ? await walk(octokit, repository, { base, head })
      : { differences: differencesOf(baseTree.entries, headTree.entries), gaps: [] };
  const files = differences.filter(({ base, head }) => isFile(base) || isFile(head)).map(changedFile);
  return { files: pairMoves(files, known), gaps };
}

/** What stands at a path that is not the same on both sides. */
interface Difference {
  readonly path: string;
  readonly base: TreeEntry | null;
  readonly head: TreeEntry | null;
}

type Entries = ReadonlyMap<string, TreeEntry>;

function differencesOf(base: Entries, head: Entries, folder = ''): readonly Difference[] {
  const names = new Set([...base.keys(), ...head.keys()]);
  return Array.from(names, (name) => ({
    path: `${folder}${name}`,
    base: base.get(name) ?? null,
    head: head.get(name) ?? null,
  })).filter(({ base, head }) => base?.sha !== head?.sha || base?.mode !== head?.mode);
}

/** One directory after the other, those alone that differ, which GitHub lists whole up to 100,000 entries each. */
async function walk(
  octokit: Octokit,
  repository: Repository,
  { base, head }: Sides,
): Promise<{ readonly differences: readonly Difference[]; readonly gaps: readonly string[] }> {
  const read = async (tree: string | null) =>
    tree === null
      ? { entries: new Map<string, TreeEntry>(), truncated: false }
      : readDirectory(octokit, repository, tree);
  const found: Difference[] = [];
  const unread: string[] = [];
  let left = maxDirectories;
  let level: readonly Folder[] = [{ path: '', base, head }];
  while (level.length > 0) {
    const now = level.slice(0, left);
    unread.push(...level.slice(left).map(({ path }) => path));
    left -= now.length;
    const levels = await inParallel(now, maxParallel, async (folder) => {
      const [one, other] = await Promise.all([read(folder.base), read(folder.head)]);
      if (one.truncated || other.truncated) unread.push(folder.path);
      return differencesOf(one.entries, other.entries, folder.path);
    });
    const differences = levels.flat();
    found.push(...differences);
    level = differences.flatMap(folderOf);
  }
  return { differences: found, gaps: unread.length === 0 ? [] : [describeUnread(unread)] };
}

/** A directory of which at least one side is there; `path` ends with a slash, or is empty for the topmost one. */
interface Folder {
  readonly path: string;
  readonly base: string | null;
  readonly head: string | null;
}

function folderOf({ path, base, head }: Difference): readonly Folder[] {
  const [baseTree, headTree] = [treeIn(base), treeIn(head)];
  return baseTree === headTree ? [] : [{ path: `${path}/`, base: baseTree, head: headTree }];
}

function treeIn(entry: TreeEntry | null): string | null {
  return entry !== null && kindOfMode(entry.mode) === 'directory' ? entry.sha : null;
}

function isFile(entry: TreeEntry | null): boolean {
  return entry !== null && kindOfMode(entry.mode) !== 'directory';
}

function changedFile({ path, base, head }: Difference): ChangedFile {
  return { base: sideOf(path, base), head: sideOf(path, head) };
}

/** What a symbolic link or a submodule has for a blob is no text, and equal to none. */
function sideOf(path: string, entry: TreeEntry | null): FileSide | null {
  if (entry === null || !isFile(entry)) return null;
  return { path, blob: notRegular(entry.mode) === null ? entry.sha : null };
}

function describeUnread(folders: readonly string[]): string {
  const [first = ''] = folders;
  const others = folders.length === 1 ? '' : `, and ${folders.length - 1} more`;
  return `The repository has more files than GitHub lists, and not all folders that differ were read (${first === '' ? 'the topmost one' : first}${others}): plans in them may not have been checked.`;
}
