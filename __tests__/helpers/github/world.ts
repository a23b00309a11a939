import { isoSeconds } from './git/commits.js';
import { Repository, type RepositoryOptions } from './repository.js';

export interface Urls {
  /** Where the REST API is: `https://api.github.com`, or `https://HOST/api/v3` of an enterprise server. */
  readonly api: string;
  /** Where people look: `https://github.com`. */
  readonly html: string;
}

/** Everything that the stand-in holds, with its clock and its counter of ids. */
export class World {
  readonly urls: Urls;
  readonly repositories: Repository[] = [];
  /** How many entries a recursive tree may have before it is cut off and marked as truncated. */
  readonly treeEntryLimit: number;
  readonly #clock: () => Date;
  #lastId = 2_000_000_000;
  #lastNumber = 0;

  constructor(urls: Urls, clock: () => Date, treeEntryLimit: number) {
    this.urls = urls;
    this.#clock = clock;
    this.treeEntryLimit = treeEntryLimit;
  }

  now(): string {
    return isoSeconds(this.#clock());
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** Numbers of pull requests are unique in the whole world, so that a number alone finds one. */
  nextNumber(): number {
    this.#lastNumber += 1;
    return this.#lastNumber;
  }

  addRepository(owner: string, name: string, gitDir: string, options: RepositoryOptions): Repository {
    const repository = new Repository(this, owner, name, gitDir, options);
    this.repositories.push(repository);
    return repository;
  }

  /** Names are compared as GitHub does it, without regard to case. */
  findRepository(owner: string, name: string): Repository | undefined {
    const wanted = `${owner}/${name}`.toLowerCase();
    return this.repositories.find((repository) => repository.fullName.toLowerCase() === wanted);
  }

  async close(): Promise<void> {
    await Promise.all(this.repositories.map((repository) => repository.git.close()));
  }
}
