import type { MessagePort } from 'node:worker_threads';
import { createBatchChecker, type BatchChecker } from '../../check-batch.js';
import type { FoundPaths } from '../../collect/plan-source.js';
import type { FromThread, ToThread } from './messages.js';

/** Checks the batches that the other end of a port sends, one at a time, until it closes the port. */
export function serveBatches(port: MessagePort): void {
  let check: BatchChecker | null = null;
  let takePaths: (found: FoundPaths | null) => void = () => undefined;
  const say = (message: FromThread): void => {
    port.postMessage(message);
  };
  port.on('message', (message: ToThread) => {
    switch (message.kind) {
      case 'order':
        check = createBatchChecker(message.order, {
          findPaths: (requests) =>
            new Promise((resolve) => {
              takePaths = resolve;
              say({ kind: 'paths', requests });
            }),
        });
        return;
      case 'paths':
        takePaths(message.found);
        return;
      case 'batch':
        check?.(message.files).then(
          (result) => {
            say({ kind: 'result', result });
          },
          (error: unknown) => {
            say({ kind: 'failure', error });
          },
        );
    }
  });
}
