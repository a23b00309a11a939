import type { BatchResult, Order } from '../../check-batch.js';
import type { CollectedFile } from '../../collect/collect.js';
import type { FoundPaths, PathRequest } from '../../collect/plan-source.js';

/** What a checking thread is told. Numbers are those of the batches and questions that are answered. */
export type ToThread =
  | { readonly kind: 'order'; readonly order: Order }
  | { readonly kind: 'batch'; readonly batch: number; readonly files: readonly CollectedFile[] }
  | { readonly kind: 'paths'; readonly question: number; readonly found: FoundPaths | null };

/** What it says. Each batch ends with a result or a failure; before that it may ask for paths. */
export type FromThread =
  | { readonly kind: 'paths'; readonly question: number; readonly requests: readonly PathRequest[] }
  | { readonly kind: 'result'; readonly batch: number; readonly result: BatchResult }
  | { readonly kind: 'failure'; readonly error: unknown };
