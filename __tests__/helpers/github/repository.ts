import type { CheckRun } from './check-run.js';
import { GitStore } from './git/store.js';
import type { PullRequest } from './pull-request.js';
import type { World } from './world.js';

export interface RepositoryOptions {
  /** A private repository (the default) is read with the permissions of a token only, a public one by everybody. */
  readonly visibility?: 'private' | 'public';
  readonly defaultBranch?: string;
  /** The repository that this one was forked from. */
  readonly forkOf?: Repository;
}

/** A repository as GitHub hosts it: a real one of git, with what GitHub keeps beside it. */
export class Repository {
  readonly world: World;
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly git: GitStore;
  readonly visibility: 'private' | 'public';
  readonly defaultBranch: string;
  readonly forkOf: Repository | undefined;
  readonly createdAt: string;
  readonly pullRequests = new Map<number, PullRequest>();
  readonly checkRuns: CheckRun[] = [];

  constructor(world: World, owner: string, name: string, gitDir: string, options: RepositoryOptions) {
    this.world = world;
    this.id = world.nextId();
    this.owner = owner;
    this.name = name;
    this.git = new GitStore(gitDir);
    this.visibility = options.visibility ?? 'private';
    this.defaultBranch = options.defaultBranch ?? 'main';
    this.forkOf = options.forkOf;
    this.createdAt = world.now();
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  get apiUrl(): string {
    return `${this.world.urls.api}/repos/${this.fullName}`;
  }

  get htmlUrl(): string {
    return `${this.world.urls.html}/${this.fullName}`;
  }

  /** The object that a reference of GitHub's names, `HEAD` being the default branch. */
  async resolve(reference: string): Promise<string | undefined> {
    return this.git.resolve(reference === 'HEAD' ? `refs/heads/${this.defaultBranch}` : reference);
  }
}
