import { createRequire } from 'node:module';
import type * as timers from 'node:timers/promises';

type Timers = typeof timers;

/**
 * A clock for what waits: a pause takes no time, but puts the clock forward, and a time limit is up when the test says so. It stands
 * in the place of the real one from its beginning to its end, for what is imported meanwhile.
 */
export class QuickClock implements Disposable {
  readonly #timers = createRequire(import.meta.url)('node:timers/promises') as Timers;
  readonly #real = {
    setTimeout: this.#timers.setTimeout,
    timeout: AbortSignal.timeout.bind(AbortSignal),
    now: performance.now.bind(performance),
  };
  readonly #limits = new Map<AbortController, number>();
  #ahead = 0;

  constructor() {
    this.#timers.setTimeout = (async (delay = 0, value) => {
      const end = this.now() + delay;
      await this.#real.setTimeout(0);
      this.#reach(end);
      return value;
    }) as Timers['setTimeout'];
    AbortSignal.timeout = (delay) => {
      const controller = new AbortController();
      this.#limits.set(controller, this.now() + delay);
      return controller.signal;
    };
    performance.now = () => this.now();
  }

  /** Milliseconds, from anywhere. */
  now(): number {
    return this.#real.now() + this.#ahead;
  }

  /** Milliseconds that were waited for and did not pass. */
  get ahead(): number {
    return this.#ahead;
  }

  /** A real pause. */
  async pause(milliseconds: number): Promise<void> {
    await this.#real.setTimeout(milliseconds);
  }

  /** Lets the time pass that is the limit of whatever is under way. */
  passLimits(): void {
    for (const [controller, end] of this.#limits) {
      this.#reach(end);
      controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
    }
    this.forgetLimits();
  }

  /** What they were for is over. */
  forgetLimits(): void {
    this.#limits.clear();
  }

  [Symbol.dispose](): void {
    this.#timers.setTimeout = this.#real.setTimeout;
    AbortSignal.timeout = this.#real.timeout;
    Reflect.deleteProperty(performance, 'now');
  }

  #reach(time: number): void {
    this.#ahead = Math.max(this.#ahead, time - this.#real.now());
  }
}
