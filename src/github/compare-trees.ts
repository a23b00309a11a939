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

/** Tells of a folder whether plans may be in it; it may take the settings to know. */
export type MayHavePlans = (folder: string) => boolean;

export interface TreeDifferences {
  readonly files: readonly ChangedFile[];
  /** Folders that differ and were not read; the topmost one is the empty text. */
  readonly unread: readonly string[];
}

/** How trees are to be compared. */
export interface TreeOptions {
  /** What the API did list: it is kept, and its moves are. */
  readonly known: readonly ChangedFile[];
  /** Folders that plans may be in are read first. */
  readonly mayHavePlans: () => Promise<MayHavePlans>;
}

/**
 * The files that differ between two commits, by their trees: where there are more than the API lists. Moved files are those of
 * equal texts, and those that the API did list. Throws what the client throws.
 */
export async function compareTrees(
  octokit: Octokit,
  repository: Repository,
  { base, head }: Sides,
  { known, mayHavePlans }: TreeOptions,
): Promise<TreeDifferences> {
  const treeOf = createTrees(octokit, repository);
  const [baseTree, headTree] = await Promise.all([treeOf(base), treeOf(head)]);
  const { differences, unread } =
    baseTree.truncated || headTree.truncated
      ? await walk(octokit, repository, { base, head }, await mayHavePlans())
      : { differences: differencesOf(baseTree.entries, headTree.entries), unread: [] };
  const files = differences.filter(({ base, head }) => isFile(base) || isFile(head)).map(changedFile);
  return { files: pairMoves([...files, ...missingIn(files, known)], known), unread };
}

/** What the API listed and the trees that were read do not have, as what happened to single paths. */
function missingIn(files: readonly ChangedFile[], known: readonly ChangedFile[]): readonly ChangedFile[] {
  const paths = new Set(files.flatMap(({ base, head }) => [base?.path, head?.path]));
  const isMissing = (side: FileSide | null) => side !== null && !paths.has(side.path);
  return known.flatMap(({ base, head }) => {
    if (base?.path === head?.path) return isMissing(head) ? [{ base, head }] : [];
    return [...(isMissing(base) ? [{ base, head: null }] : []), ...(isMissing(head) ? [{ base: null, head }] : [])];
  });
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
  mayHavePlans: MayHavePlans,
): Promise<{ readonly differences: readonly Difference[]; readonly unread: readonly string[] }> {
  const read = async (tree: string | null) =>
    tree === null
      ? { entries: new Map<string, TreeEntry>(), truncated: false }
      : readDirectory(octokit, repository, tree);
  const found: Difference[] = [];
  const unread: string[] = [];
  let left = maxDirectories;
  let waiting: readonly Folder[] = [{ path: '', base, head }];
  while (waiting.length > 0 && left > 0) {
    const likely = waiting.filter(({ path }) => mayHavePlans(nameOf(path)));
    const now = (likely.length > 0 ? likely : waiting).slice(0, left);
    left -= now.length;
    const levels = await inParallel(now, maxParallel, async (folder) => {
      const [one, other] = await Promise.all([read(folder.base), read(folder.head)]);
      if (one.truncated || other.truncated) unread.push(folder.path);
      return differencesOf(one.entries, other.entries, folder.path);
    });
    const differences = levels.flat();
    found.push(...differences);
    const taken = new Set(now);
    waiting = [...waiting.filter((folder) => !taken.has(folder)), ...differences.flatMap(folderOf)];
  }
  return { differences: found, unread: [...unread, ...waiting.map(({ path }) => path)].map(nameOf) };
}

function nameOf(folder: string): string {
  return folder.replace(/\/$/, '');
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

/** What to say of folders that were not read: as something that plans may be in, or as a gap where none can be. */
export async function unreadFolders(
  unread: readonly string[],
  mayHavePlans: () => Promise<MayHavePlans>,
): Promise<Pick<FileList, 'gaps' | 'unlisted'>> {
  if (unread.length === 0) return { gaps: [], unlisted: null };
  const likely = unread.filter(await mayHavePlans());
  if (likely.length > 0) return { gaps: [], unlisted: describeUnread(likely) };
  return { gaps: [`In folders where no plans are looked for, ${describeUnread(unread)}.`], unlisted: null };
}

function describeUnread(folders: readonly string[]): string {
  const [first = ''] = folders;
  const others = folders.length === 1 ? '' : `, and ${folders.length - 1} more`;
  return `the repository has more files than GitHub lists, and not all folders that differ were read (${first === '' ? 'the topmost one' : `${first}/`}${others})`;
}
