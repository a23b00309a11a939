import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Api, type Features } from './api.js';
import type { FaultFinder } from './faults.js';
import type { LoggedRequest, Violation } from './log.js';
import { PullRequest, type PullRequestOptions } from './pull-request.js';
import { RateLimit, type RateLimitOptions } from './rate-limit.js';
import type { Repository, RepositoryOptions } from './repository.js';
import { Service } from './service.js';
import { Tokens, type Permissions, type TokenOptions } from './tokens.js';
import { World } from './world.js';

export interface GitHubOptions {
  /** How long every answer takes at least. */
  readonly latencyMs?: number;
  readonly rateLimit?: RateLimitOptions;
  readonly fault?: FaultFinder;
  /** What a server that is only like GitHub (Forgejo) lacks: a feature that is false is answered with 404. */
  readonly features?: Partial<Features>;
  /** Puts the API where an enterprise server has it: below `/api/v3`, and `/api/graphql`. */
  readonly enterprise?: boolean;
  /** So many entries has a recursive tree before it is truncated; 100,000 at GitHub. */
  readonly treeEntryLimit?: number;
  /** For the times of comments and check runs. */
  readonly clock?: () => Date;
}

/** Starts a stand-in on a free port of this machine. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return new GitHub(server, options);
}

export class GitHub implements AsyncDisposable {
  /** For GITHUB_API_URL. */
  readonly url: string;
  /** For GITHUB_SERVER_URL. Its host is not that of the API, as at GitHub: one taken for the other shows. */
  readonly serverUrl: string;
  /** For GITHUB_GRAPHQL_URL. */
  readonly graphqlUrl: string;
  readonly #server: Server;
  readonly #world: World;
  readonly #tokens = new Tokens();
  readonly #api: Api;
  readonly #service: Service;

  constructor(server: Server, options: GitHubOptions) {
    const { port } = server.address() as AddressInfo;
    const origin = `http://127.0.0.1:${port}`;
    const prefix = options.enterprise === true ? '/api/v3' : '';
    const graphqlPath = options.enterprise === true ? '/api/graphql' : '/graphql';
    this.url = `${origin}${prefix}`;
    this.graphqlUrl = `${origin}${graphqlPath}`;
    this.serverUrl = `http://localhost:${port}`;

    const urls = { api: this.url, html: this.serverUrl };
    this.#world = new World(urls, options.clock ?? (() => new Date()), options.treeEntryLimit ?? 100_000);
    const rateLimit = new RateLimit(options.rateLimit ?? {});
    const common = { tokens: this.#tokens, rateLimit };
    const features = { graphql: true, checks: true, ...options.features };
    this.#api = new Api({ ...common, world: this.#world, features, prefix, graphqlPath });
    this.#service = new Service({
      ...common,
      api: this.#api,
      latencyMs: options.latencyMs ?? 0,
      findFault: options.fault ?? (() => undefined),
    });
    this.#server = server;
    server.on('request', (message, response) => this.#service.handle(message, response));
  }

  /** Every request that came, in order. */
  get requests(): readonly LoggedRequest[] {
    return this.#service.requests;
  }

  get violations(): readonly Violation[] {
    return this.#api.violations;
  }

  /** Throws if anything was against GitHub's description of its API. */
  assertValid(): void {
    if (this.violations.length === 0) return;
    const lines = this.violations.map(({ request, mistakes }) => [request, ...mistakes].join('\n    '));
    throw new Error(`Against GitHub's description of its API:\n${lines.join('\n')}`);
  }

  /** Makes a token, GITHUB_TOKEN unless another login is given. */
  token(permissions: Permissions, options: TokenOptions = {}): string {
    return this.#tokens.create(permissions, options).secret;
  }

  /** Hosts a repository of git. Heads of pull requests are brought into it, under `refs/pull/`; nothing else is written. */
  repository(owner: string, name: string, gitDir: string, options: RepositoryOptions = {}): Repository {
    return this.#world.addRepository(owner, name, gitDir, options);
  }

  /** Opens a pull request in the repository that was added first, or in another one. */
  async openPullRequest(options: PullRequestOptions, repository = this.#firstRepository()): Promise<PullRequest> {
    return PullRequest.open(repository, options);
  }

  pullRequest(number: number): PullRequest {
    const found = this.#world.repositories.map((repository) => repository.pullRequests.get(number));
    const pull = found.find((candidate) => candidate !== undefined);
    if (pull === undefined) throw new Error(`there is no pull request #${number}`);
    return pull;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
    await this.#service.close();
    await this.#world.close();
  }

  #firstRepository(): Repository {
    const [repository] = this.#world.repositories;
    if (repository === undefined) throw new Error('there is no repository yet');
    return repository;
  }
}
