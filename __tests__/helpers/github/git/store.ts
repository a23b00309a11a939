import { runGit } from '../../run-git.js';
import { parseCommit, type Commit } from './commits.js';
import { DIFF_ARGUMENTS, parseDiff, type ChangedFile } from './diff.js';
import { ObjectReader, type GitObject } from './objects.js';
import { parseTree, type TreeEntry } from './trees.js';

const WHOLE_SHA = /^[0-9a-f]{40}$/;
const SHA = /^[0-9a-f]{7,40}$/;
/** The kinds of references that GitHub shows, without the characters that mean something to git. */
const REFERENCE = /^refs\/(heads|tags|pull)\/(?!.*(\.\.|@\{))[^\s~^:?*[\\]+$/;

/** Reads one git repository. Whatever can never change (trees, diffs of two commits) is read once. */
export class GitStore {
  readonly gitDir: string;
  readonly #objects: ObjectReader;
  readonly #trees = new Map<string, Promise<ReadonlyMap<string, TreeEntry> | undefined>>();
  readonly #diffs = new Map<string, Promise<readonly ChangedFile[]>>();
  readonly #commits = new Map<string, Promise<readonly Commit[]>>();
  readonly #mergeBases = new Map<string, Promise<string | undefined>>();

  constructor(gitDir: string) {
    this.gitDir = gitDir;
    this.#objects = new ObjectReader(gitDir);
  }

  async git(...args: readonly string[]): Promise<string> {
    return runGit([['--git-dir', this.gitDir, ...args]]);
  }

  async object(oid: string): Promise<GitObject | undefined> {
    return WHOLE_SHA.test(oid) ? this.#objects.read(oid) : undefined;
  }

  /** The commit itself, or the one an annotated tag stands for. */
  async commit(oid: string): Promise<Commit | undefined> {
    const object = await this.object(oid);
    if (object?.type === 'commit') return parseCommit(oid, object.content);
    const tagged = object?.type === 'tag' ? /^object ([0-9a-f]{40})$/m.exec(object.content.toString('utf8')) : null;
    return tagged?.[1] === undefined ? undefined : this.commit(tagged[1]);
  }

  /** The object that a reference points at, by its full name: `refs/heads/main`. */
  async reference(name: string): Promise<string | undefined> {
    return REFERENCE.test(name) ? (await this.#objects.read(name))?.oid : undefined;
  }

  /**
   * What a name stands for: a whole or shortened SHA, a branch, a tag, `heads/…`, `tags/…`, `pull/…` or `refs/…`. Other ways
   * to name a commit (`HEAD~1`, `origin/main`) are git's, not GitHub's.
   */
  async resolve(name: string): Promise<string | undefined> {
    const candidates = [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`, name];
    const found = await Promise.all(candidates.map((candidate) => this.reference(candidate)));
    const oid = found.find((candidate) => candidate !== undefined);
    return oid ?? (SHA.test(name) ? (await this.#objects.read(name))?.oid : undefined);
  }

  /** The entries of a tree by name, in git's order; nothing where `oid` is no tree. */
  async tree(oid: string): Promise<ReadonlyMap<string, TreeEntry> | undefined> {
    return remembered(this.#trees, oid, async () => {
      const object = await this.object(oid);
      if (object?.type !== 'tree') return undefined;
      return new Map(parseTree(object.content).map((entry) => [entry.name, entry]));
    });
  }

  /** The entry at `path` below a tree. */
  async entry(tree: string, path: string): Promise<TreeEntry | undefined> {
    const [first = '', ...rest] = path.split('/');
    const entry = (await this.tree(tree))?.get(first);
    if (rest.length === 0 || entry === undefined) return entry;
    return entry.type === 'tree' ? this.entry(entry.oid, rest.join('/')) : undefined;
  }

  async mergeBase(base: string, head: string): Promise<string | undefined> {
    return remembered(this.#mergeBases, `${base} ${head}`, async () => {
      return (await this.#gitOrNo('merge-base', base, head))?.trim();
    });
  }

  /** The files that differ between two commits, by path. */
  async diff(base: string, head: string): Promise<readonly ChangedFile[]> {
    return remembered(this.#diffs, `${base} ${head}`, async () => {
      return parseDiff(await this.git(...DIFF_ARGUMENTS, base, head));
    });
  }

  /** The commits that `head` has and `base` has not, oldest first. */
  async commitsBetween(base: string, head: string): Promise<readonly Commit[]> {
    return remembered(this.#commits, `${base} ${head}`, async () => {
      const oids = (await this.git('rev-list', '--reverse', `${base}..${head}`)).split('\n');
      const commits = await Promise.all(oids.map((oid) => this.commit(oid)));
      return commits.filter((commit) => commit !== undefined);
    });
  }

  async close(): Promise<void> {
    await this.#objects.close();
  }

  /** Exit code 1 is how git says no: no such reference, no common ancestor. */
  async #gitOrNo(...args: readonly string[]): Promise<string | undefined> {
    try {
      return await this.git(...args);
    } catch (error) {
      if ((error as { readonly code?: unknown }).code === 1) return undefined;
      throw error;
    }
  }
}

async function remembered<Value>(
  memory: Map<string, Promise<Value>>,
  key: string,
  find: () => Promise<Value>,
): Promise<Value> {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const found = find();
  memory.set(key, found);
  return found;
}
