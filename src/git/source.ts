import type { Content } from '../collect/content.js';
import type {
  ChangedFile,
  FileSide,
  FoundPaths,
  Listing,
  PathRequest,
  PlanSource,
  ReadRequest,
  Setting,
  Side,
} from '../collect/plan-source.js';
import { UnreadableSetting } from '../errors.js';
import { isRegular, type Change, type Entry } from './changes.js';
import type { Environment } from './command.js';
import { findEnds, workTreeHead, type BaseChoice, type HeadEnd } from './ends.js';
import { createLister } from './listing.js';
import { findPaths as findListedPaths } from './paths.js';
import { createReader } from './reading.js';
import { explainUnlisted, type Unlisted } from './unlisted.js';

/** Which repository is read, and what is compared in it. */
export interface GitSourceOptions {
  /** Any directory of the repository. */
  readonly directory: string;
  readonly base: BaseChoice;
  /** A ref, or `WORKTREE`. */
  readonly head: string;
  /** The environment git is run with; that of this process where none is given. */
  readonly environment?: Environment;
}

/** A plan source over a local repository. */
export interface GitSource extends PlanSource {
  /** The top of the work tree, absolute and without symbolic links; null outside of one. */
  readonly workTree: string | null;
  /** Why the head's listing has nothing at or below a path; null where it has something there, changed or not. */
  readonly explainUnlisted: (path: string) => Promise<Unlisted | null>;
}

/**
 * Opens the repository around a directory. What makes comparing impossible is a UserError here already: no repository, no such
 * ref, no merge base.
 *
 * A run starts five git processes: two here, two to list, one to read; where the head is a commit, one lists. One more tells
 * everything that there is, for a listing of all, for what a rule wants to know, or because a rule is likely to: see `read`. One
 * looks for a moved file that is not staged.
 */
export async function openGitSource(options: GitSourceOptions): Promise<GitSource> {
  const place = { directory: options.directory, environment: options.environment ?? process.env };
  const ends = await findEnds(place, options.base, options.head);
  const lister = createLister(place, ends);
  const reader = createReader(place, ends, lister);

  async function list(scope: 'changed' | 'all'): Promise<Listing> {
    const { changes, gaps } = await lister.list(scope);
    reader.remember(changes);
    return {
      base: ends.base,
      head: headSide(ends.head),
      files: changes.map(changedFile).sort(byPath),
      gaps,
      unlisted: null,
    };
  }

  async function read(requests: readonly ReadRequest[]): Promise<readonly Content[]> {
    const contents = await reader.read(requests);
    // Rules will want to know whether what a plan links to is there. Git lists it while the texts are parsed.
    if (requests.some(({ side }, index) => side === 'head' && mayLinkToFile(contents[index] ?? null))) {
      // Whoever asks gets the same listing, or the same error.
      lister.entries('head').catch(() => undefined);
    }
    return contents.map((content) => content ?? notThere);
  }

  async function findPaths(requests: readonly PathRequest[]): Promise<FoundPaths> {
    return { kinds: await findListedPaths(lister, requests), gaps: [] };
  }

  async function readSetting(path: string): Promise<Setting | null> {
    const [content = null] = await reader.read([{ side: 'head', path }]);
    if (content?.kind === 'unreadable') throw unreadableSetting(path, content.detail);
    return content && { text: content.text, from: describeHead(ends.head) };
  }

  return {
    workTree: ends.workTree,
    list,
    read,
    findPaths,
    readSetting,
    explainUnlisted: (path) => explainUnlisted(place, ends, lister, path),
  };
}

function headSide(head: HeadEnd): Side {
  return head.kind === 'work-tree' ? { id: workTreeHead, name: 'work tree' } : { id: head.commit, name: head.name };
}

function changedFile({ base, head }: Change): ChangedFile {
  return { base: base && fileSide(base), head: head && fileSide(head) };
}

/** What a symbolic link or a submodule has for a blob is no text, and equal to none. */
function fileSide(entry: Entry): FileSide {
  return { path: entry.path, blob: isRegular(entry) ? entry.blob : null };
}

function byPath(a: ChangedFile, b: ChangedFile): number {
  const [left, right] = [pathOf(a), pathOf(b)];
  return left < right ? -1 : Number(left > right);
}

function pathOf({ base, head }: ChangedFile): string {
  return (head ?? base)?.path ?? '';
}

/**
 * Whether a text has what looks like a link to a file. A guess: where it is wrong, as in code or in a text that is no plan, the tree is
 * listed for nothing; where it is right, five milliseconds of waiting are saved.
 */
function mayLinkToFile(content: Content | null): boolean {
  return content?.kind === 'text' && /\]\((?!#|\/\/|[a-z][a-z\d+.-]*:)[^\s()]/i.test(content.text);
}

/** For a file that was there when it was listed. A name that is not UTF-8 is shown with U+FFFD, and cannot be asked for. */
const notThere: Content = {
  kind: 'unreadable',
  reason: 'unreadable',
  detail: 'there is no file of this name any more, or its name is not UTF-8',
};

function describeHead(head: HeadEnd): string {
  return head.kind === 'work-tree' ? 'the work tree' : `${head.name} (${head.commit.slice(0, 7)})`;
}

function unreadableSetting(path: string, detail: string): UnreadableSetting {
  return new UnreadableSetting(
    `${JSON.stringify(path)} cannot be read: ${detail}.`,
    'Make it a regular UTF-8 file, or name another one.',
  );
}
