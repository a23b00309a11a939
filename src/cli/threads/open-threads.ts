import { realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { createBatchChecker, type BatchChecker, type BatchResult, type Order } from '../../check-batch.js';
import type { CollectedFile } from '../../collect/collect.js';
import type { PlanSource } from '../../collect/plan-source.js';
import type { Checkers, OpenCheckers } from '../../plan-check.js';
import type { FromThread, ToThread } from './messages.js';

/** Batches below which threads take longer than they save: each has to compile and warm up all of the program. */
const fewBatches = 30;
/** More than these wait for git and for the one thread that reads and prints. */
const mostThreads = 4;

/**
 * Checks the batches of a whole repository on several threads, each of which runs `program` again. The first batch is checked on this
 * one, as somebody waits for it, and so are all where they are few.
 */
export function inThreads(program: string): OpenCheckers {
  return (order, source, batches) => {
    const check = createBatchChecker(order, source);
    const threads = Math.min(mostThreads, availableParallelism());
    if (batches < fewBatches || threads < 2) return { atATime: 1, check, close: () => undefined };
    return openThreads(realpathSync(program), threads, { order: { ...order, keepPlans: false }, source, first: check });
  };
}

interface Work {
  readonly order: Order;
  readonly source: Pick<PlanSource, 'findPaths'>;
  /** Checks the first batch. */
  readonly first: BatchChecker;
}

function openThreads(program: string, count: number, { order, source, first }: Work): Checkers {
  const threads = Array.from({ length: count }, () => new CheckingThread(program, order, source));
  const idle: { readonly check: BatchChecker }[] = [...threads, { check: first }];
  return {
    atATime: count,
    async check(files) {
      const checker = idle.pop();
      if (checker === undefined) throw new Error('More batches are being checked than there are threads.');
      const result = await checker.check(files);
      if (checker instanceof CheckingThread) idle.push(checker);
      return result;
    },
    close: () => {
      for (const thread of threads) thread.close();
    },
  };
}

class CheckingThread {
  private readonly worker: Worker;
  /** Fails once the thread has ended by itself: whoever waits for it would wait for ever. */
  private readonly ended: Promise<never>;
  private resolve: (result: BatchResult) => void = () => undefined;
  private reject: (error: unknown) => void = () => undefined;

  constructor(
    program: string,
    order: Order,
    private readonly source: Pick<PlanSource, 'findPaths'>,
  ) {
    this.worker = new Worker(program);
    this.worker.on('message', (message: FromThread) => {
      this.take(message);
    });
    this.ended = new Promise((_, reject) => {
      this.worker.on('error', reject);
      this.worker.on('exit', (code) => {
        reject(new Error(`A checking thread has ended with exit code ${code}.`));
      });
    });
    // Nobody may be waiting.
    this.ended.catch(() => undefined);
    this.tell({ kind: 'order', order });
  }

  check(files: readonly CollectedFile[]): Promise<BatchResult> {
    const result = new Promise<BatchResult>((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
      this.tell({ kind: 'batch', files });
    });
    return Promise.race([result, this.ended]);
  }

  close(): void {
    void this.worker.terminate();
  }

  private take(message: FromThread): void {
    switch (message.kind) {
      case 'paths':
        this.source.findPaths(message.requests).then((found) => {
          this.tell({ kind: 'paths', found });
        }, this.reject);
        return;
      case 'result':
        this.resolve(message.result);
        return;
      case 'failure':
        this.reject(message.error);
    }
  }

  private tell(message: ToThread): void {
    this.worker.postMessage(message);
  }
}
