/** Real git repositories in temporary folders, the same on every machine: identity, dates and configuration are fixed. */
import { mkdir, mkdtemp, readFile, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { runGit, type GitArguments } from './run-git.js';

/** The first commit of a repository is made at this time, every further one a minute after the one before. */
const FIRST_COMMIT = Date.parse('2026-01-05T09:00:00Z');

/** Content by path; `null` removes the file. */
export type Files = Readonly<Record<string, string | Buffer | null>>;

/** Makes an empty repository on branch `main`. */
export async function createGitRepository(): Promise<GitRepository> {
  const folder = await temporaryFolder();
  await git(folder, [['init', '--quiet', '--template=', '--initial-branch=main', 'repository']]);
  return new GitRepository(folder);
}

/** A work tree with its repository. Disposing of it removes both. */
export class GitRepository implements AsyncDisposable {
  /** The root of the work tree. */
  readonly path: string;
  readonly gitDir: string;
  readonly #folder: string;
  #commits = 0;

  constructor(folder: string, commits = 0) {
    this.#folder = folder;
    this.#commits = commits;
    this.path = path.join(folder, 'repository');
    this.gitDir = path.join(this.path, '.git');
  }

  /** Runs git in the work tree and gives what it prints, without the last line end. */
  async git(...args: readonly string[]): Promise<string> {
    return git(this.path, [args], this.#date());
  }

  async write(file: string, content: string | Buffer, options: { executable?: boolean } = {}): Promise<void> {
    await mkdir(path.dirname(this.#at(file)), { recursive: true });
    await writeFile(this.#at(file), content, { mode: options.executable === true ? 0o755 : 0o644 });
  }

  async remove(file: string): Promise<void> {
    await rm(this.#at(file), { recursive: true });
  }

  async rename(from: string, to: string): Promise<void> {
    await mkdir(path.dirname(this.#at(to)), { recursive: true });
    await rename(this.#at(from), this.#at(to));
  }

  async symlink(file: string, target: string): Promise<void> {
    await mkdir(path.dirname(this.#at(file)), { recursive: true });
    await rm(this.#at(file), { force: true });
    await symlink(target, this.#at(file));
  }

  /** Puts a submodule at `file` which is not checked out: an entry in the tree, an empty folder in the work tree. */
  async submodule(file: string, sha: string): Promise<void> {
    await rm(this.#at(file), { recursive: true, force: true });
    await mkdir(this.#at(file), { recursive: true });
    await this.git('update-index', '--add', '--cacheinfo', `160000,${sha},${file}`);
  }

  /** Commits the whole work tree, after writing `files` into it; gives the commit's SHA. */
  async commit(message: string, files: Files = {}): Promise<string> {
    const entries = Object.entries(files);
    await Promise.all(entries.map(async ([file, content]) => (content === null ? this.remove(file) : undefined)));
    await Promise.all(
      entries.map(async ([file, content]) => (content === null ? undefined : this.write(file, content))),
    );
    const all = [
      ['add', '--all', '--force'],
      ['commit', '--quiet', '--allow-empty', '--message', message],
    ];
    await git(this.path, all, this.#date());
    this.#commits += 1;
    return this.#head();
  }

  /** Makes a branch at `start` (the current commit) and switches to it. */
  async branch(name: string, start = 'HEAD'): Promise<void> {
    await this.git('checkout', '--quiet', '--no-track', '-b', name, start);
  }

  async checkout(reference: string): Promise<void> {
    await this.git('checkout', '--quiet', reference);
  }

  /** Merges `reference` into the current branch, always with a merge commit; gives its SHA. */
  async merge(reference: string, message = `Merge ${reference}`): Promise<string> {
    await this.git('merge', '--quiet', '--no-ff', '--message', message, reference);
    return this.#committed();
  }

  async sha(reference = 'HEAD'): Promise<string> {
    return this.git('rev-parse', '--verify', `${reference}^{commit}`);
  }

  /** A clone with every branch of this repository, and no remote: what somebody has who forked it. */
  async fork(): Promise<GitRepository> {
    const folder = await temporaryFolder();
    await git(folder, [['clone', '--quiet', '--template=', this.path, 'repository']]);
    const fork = new GitRepository(folder, this.#commits);
    await fork.git('fetch', '--quiet', '--update-head-ok', 'origin', '+refs/heads/*:refs/heads/*');
    await fork.git('remote', 'remove', 'origin');
    return fork;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 3 });
  }

  /** The current commit, from the files that a commit has just written: to ask git takes a process. */
  async #head(): Promise<string> {
    const head = await readFile(path.join(this.gitDir, 'HEAD'), 'utf8');
    const [, branch] = /^ref: (.+)$/m.exec(head) ?? [];
    return (branch === undefined ? head : await readFile(path.join(this.gitDir, branch), 'utf8')).trim();
  }

  #at(file: string): string {
    return path.join(this.path, file);
  }

  #date(): string {
    return new Date(FIRST_COMMIT + this.#commits * 60_000).toISOString();
  }

  async #committed(): Promise<string> {
    this.#commits += 1;
    return this.sha();
  }
}

async function temporaryFolder(): Promise<string> {
  return realpath(await mkdtemp(path.join(os.tmpdir(), 'plan-check-')));
}

async function git(folder: string, commands: readonly GitArguments[], date?: string): Promise<string> {
  const dates = date === undefined ? {} : { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const output = await runGit(
    commands.map((command) => ['-C', folder, ...command]),
    dates,
  );
  return output.replace(/\n$/, '');
}
