import type { MessagePort } from 'node:worker_threads';
import { createBatchChecker, type BatchChecker } from '../../check-batch.js';
import type { FoundPaths } from '../../collect/plan-source.js';
import type { FromThread, ToThread } from './messages.js';

/** Checks the batches that the other end of a port sends, until it closes the port. */
export function serveBatches(port: MessagePort): void {
  let check: BatchChecker | null = null;
  let questions = 0;
  const asking = new Map<number, (found: FoundPaths | null) => void>();
  const say = (message: FromThread): void => {
    port.postMessage(message);
  };
  port.on('message', (message: ToThread) => {
    switch (message.kind) {
      case 'order':
        check = createBatchChecker(message.order, {
          findPaths: (requests) =>
            new Promise((resolve) => {
              questions += 1;
              asking.set(questions, resolve);
              say({ kind: 'paths', question: questions, requests });
            }),
        });
        return;
      case 'paths':
        asking.get(message.question)?.(message.found);
        asking.delete(message.question);
        return;
      case 'batch':
        check?.(message.files).then(
          (result) => {
            say({ kind: 'result', batch: message.batch, result });
          },
          (error: unknown) => {
            say({ kind: 'failure', error });
          },
        );
    }
  });
}
