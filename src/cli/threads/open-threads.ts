import { realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
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
/** Batches that a thread has at a time: while this thread checks one of its own, it answers nobody. */
const batchesAhead = 2;

/**
 * Checks the batches of a whole repository on several threads, this one and others, each of which runs `program` again. Where the
 * batches are few, this thread checks all.
 */
export function inThreads(program: string): OpenCheckers {
  return (order, source, batches) => {
    const check = createBatchChecker(order, source);
    const threads = Math.min(mostThreads, availableParallelism());
    if (batches < fewBatches || threads < 2) return { atATime: 1, check, close: () => undefined };
    return openThreads(realpathSync(program), threads - 1, {
      order: { ...order, keepPlans: false },
      source,
      own: check,
    });
  };
}

interface Work {
  readonly order: Order;
  readonly source: Pick<PlanSource, 'findPaths'>;
  /** Checks on this thread. */
  readonly own: BatchChecker;
}

function openThreads(program: string, count: number, { order, source, own }: Work): Checkers {
  const threads = Array.from({ length: count }, () => new CheckingThread(program, order, source));
  const here: BatchChecker = async (files) => {
    // All that the other threads have said in the meantime comes first.
    await setImmediate();
    return own(files);
  };
  // The first batch is checked here, as somebody waits for it.
  const idle: BatchChecker[] = [here];
  for (let ahead = 0; ahead < batchesAhead; ahead += 1) {
    for (const thread of threads) idle.push((files) => thread.check(files));
  }
  return {
    atATime: idle.length,
    async check(files) {
      const checker = idle.shift();
      if (checker === undefined) throw new Error('More batches are being checked than there are threads.');
      const result = await checker(files);
      idle.push(checker);
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
  private readonly failed: Promise<never>;
  private fail: (error: unknown) => void = () => undefined;
  private readonly waiting = new Map<number, (result: BatchResult) => void>();
  private batches = 0;

  constructor(
    program: string,
    order: Order,
    private readonly source: Pick<PlanSource, 'findPaths'>,
  ) {
    this.worker = new Worker(program);
    this.worker.on('message', (message: FromThread) => {
      this.take(message);
    });
    this.failed = new Promise((_, reject) => {
      this.fail = reject;
      this.worker.on('error', reject);
      this.worker.on('exit', (code) => {
        reject(new Error(`A checking thread has ended with exit code ${code}.`));
      });
    });
    // Nobody may be waiting.
    this.failed.catch(() => undefined);
    this.tell({ kind: 'order', order });
  }

  check(files: readonly CollectedFile[]): Promise<BatchResult> {
    this.batches += 1;
    const batch = this.batches;
    const result = new Promise<BatchResult>((resolve) => {
      this.waiting.set(batch, resolve);
      this.tell({ kind: 'batch', batch, files });
    });
    return Promise.race([result, this.failed]);
  }

  close(): void {
    void this.worker.terminate();
  }

  private take(message: FromThread): void {
    switch (message.kind) {
      case 'paths': {
        const { question, requests } = message;
        this.source.findPaths(requests).then((found) => {
          this.tell({ kind: 'paths', question, found });
        }, this.fail);
        return;
      }
      case 'result':
        this.waiting.get(message.batch)?.(message.result);
        this.waiting.delete(message.batch);
        return;
      case 'failure':
        this.fail(message.error);
    }
  }

  private tell(message: ToThread): void {
    this.worker.postMessage(message);
  }
}
