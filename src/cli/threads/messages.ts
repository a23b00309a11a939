import type { BatchResult, Order } from '../../check-batch.js';
import type { CollectedFile } from '../../collect/collect.js';
import type { FoundPaths, PathRequest } from '../../collect/plan-source.js';

/** What a checking thread is told. */
export type ToThread =
  | { readonly kind: 'order'; readonly order: Order }
  | { readonly kind: 'batch'; readonly files: readonly CollectedFile[] }
  | { readonly kind: 'paths'; readonly found: FoundPaths | null };

/** What it says. Each batch ends with a result or a failure; before that it may ask for paths once. */
export type FromThread =
  | { readonly kind: 'paths'; readonly requests: readonly PathRequest[] }
  | { readonly kind: 'result'; readonly result: BatchResult }
  | { readonly kind: 'failure'; readonly error: unknown };
