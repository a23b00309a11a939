/** The two budgets of an hour that GitHub keeps apart. */
export type Resource = 'core' | 'graphql';

export interface RateLimitOptions {
  /** Requests in a window; 1,000 as GITHUB_TOKEN has it. */
  readonly limit?: number;
  /** How many of them are left at the start; all of them unless told. */
  readonly remaining?: number;
  /** How long the first window still lasts. */
  readonly resetsInSeconds?: number;
}

export interface Budget {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  /** In seconds since 1970. */
  readonly reset: number;
}

const WINDOW = 3600;

export class RateLimit {
  readonly #limit: number;
  readonly #used: Record<Resource, number>;
  #reset: number;

  constructor(options: RateLimitOptions) {
    this.#limit = options.limit ?? 1000;
    const used = this.#limit - (options.remaining ?? this.#limit);
    this.#used = { core: used, graphql: used };
    this.#reset = seconds() + (options.resetsInSeconds ?? WINDOW);
  }

  /** Spends one request; false where none was left. */
  spend(resource: Resource): boolean {
    if (seconds() >= this.#reset) this.#startWindow();
    if (this.#used[resource] >= this.#limit) return false;
    this.#used[resource] += 1;
    return true;
  }

  budget(resource: Resource): Budget {
    const used = this.#used[resource];
    return { limit: this.#limit, used, remaining: this.#limit - used, reset: this.#reset };
  }

  headers(resource: Resource): Record<string, string> {
    const { limit, used, remaining, reset } = this.budget(resource);
    return {
      'x-ratelimit-limit': `${limit}`,
      'x-ratelimit-remaining': `${remaining}`,
      'x-ratelimit-used': `${used}`,
      'x-ratelimit-reset': `${reset}`,
      'x-ratelimit-resource': resource,
    };
  }

  #startWindow(): void {
    this.#used.core = 0;
    this.#used.graphql = 0;
    this.#reset = seconds() + WINDOW;
  }
}

function seconds(): number {
  return Math.floor(Date.now() / 1000);
}
