import { createGitRepository, type Files, type GitRepository } from './git-repository.js';
import {
  startGitHub,
  type GitHub,
  type GitHubOptions,
  type LoggedRequest,
  type Permissions,
  type PullRequest,
  type PullRequestOptions,
} from './github/index.js';
import { runAction, type ActionOptions, type ActionRun } from './run-action.js';

/** What the README asks for, and all that a run needs. */
export const usualPermissions: Permissions = { contents: 'read', 'pull-requests': 'write' };

/** What GitHub gives to a run of a pull request from a fork. */
export const readOnly: Permissions = { contents: 'read', 'pull-requests': 'read' };

const work: Files = { 'src/work.ts': 'export const done = true;\n' };

export interface SceneOptions {
  /** Whether the head also brings work, without which ticked boxes are a finding of their own; it does unless told. */
  readonly work?: boolean;
  /** Files of the target branch. */
  readonly base?: Files;
  /** What the pull request writes over them; null removes a file. */
  readonly head?: Files;
  /** Prepares the repository where files are not enough: branch `feature` is checked out, `main` is its base. */
  readonly prepare?: (git: GitRepository) => Promise<unknown>;
  readonly github?: GitHubOptions;
  readonly pull?: Partial<PullRequestOptions>;
  /** Puts the head branch into a fork, bob/app, and into nothing else. */
  readonly fork?: boolean;
}

export interface RunOptions extends Partial<Omit<ActionOptions, 'github'>> {
  readonly permissions?: Permissions;
}

/** A pull request from `feature` to `main` of acme/app, at a stand-in for GitHub; disposed of as one. */
export class Scene implements AsyncDisposable {
  private constructor(
    readonly git: GitRepository,
    readonly github: GitHub,
    readonly pull: PullRequest,
    private readonly fork: GitRepository | null,
  ) {}

  static async open(options: SceneOptions): Promise<Scene> {
    const git = await createGitRepository();
    await git.commit('Base', options.base);
    await git.branch('feature');
    await git.commit('Head', { ...(options.work === false ? {} : work), ...options.head });
    await options.prepare?.(git);
    const fork = options.fork === true ? await moveToFork(git) : null;
    const github = await startGitHub(options.github);
    const home = github.repository('acme', 'app', git.gitDir);
    const from = fork === null ? {} : { from: github.repository('bob', 'app', fork.gitDir, { forkOf: home }) };
    const pull = await github.openPullRequest({ head: 'feature', ...from, ...options.pull }, home);
    return new Scene(git, github, pull, fork);
  }

  /** Runs the built action on the pull request as it is now. */
  async run({ permissions = usualPermissions, ...options }: RunOptions = {}): Promise<ActionRun> {
    return runAction({
      github: this.github,
      token: this.github.token(permissions),
      event: 'pull_request',
      payload: await this.pull.event('synchronize'),
      ...options,
    });
  }

  /** Commits to the head branch: a push. */
  async push(files: Files): Promise<string> {
    await this.git.checkout('feature');
    return this.git.commit('Further', files);
  }

  /** Commits to the target branch. */
  async pushToTarget(files: Files): Promise<string> {
    await this.git.checkout('main');
    return this.git.commit('Meanwhile', files);
  }

  /** The bodies of the comments, oldest first. */
  get comments(): readonly string[] {
    return this.pull.comments.map(({ body }) => body);
  }

  /** The requests that changed something, as `POST` or `PATCH` with their operation. */
  get writes(): readonly string[] {
    const changing = ({ method, operation }: LoggedRequest) => method !== 'GET' && operation !== 'graphql';
    return this.github.requests.filter(changing).map(({ method, operation }) => `${method} ${operation ?? ''}`);
  }

  /** The queries for files, without the one for the account that writes. */
  get fileQueries(): readonly LoggedRequest[] {
    return this.github.requests.filter(({ body }) => JSON.stringify(body ?? '').includes('planTexts'));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.github[Symbol.asyncDispose]();
    await this.git[Symbol.asyncDispose]();
    await this.fork?.[Symbol.asyncDispose]();
  }
}

async function moveToFork(git: GitRepository): Promise<GitRepository> {
  const fork = await git.fork();
  await git.checkout('main');
  await git.git('branch', '--quiet', '-D', 'feature');
  return fork;
}
