import { checkboxRenders } from './checkbox-renders.js';
import { completeIsComplete } from './complete-is-complete.js';
import { linksResolve } from './links-resolve.js';
import { noDroppedItem } from './no-dropped-item.js';
import { noUntickedItem } from './no-unticked-item.js';
import { noWorkAhead } from './no-work-ahead.js';
import { phasesInOrder } from './phases-in-order.js';
import { planReadable } from './plan-readable.js';
import type { Rule } from './rule.js';
import { statusKnown } from './status-known.js';
import { tickHasWork } from './tick-has-work.js';
import { tickedPathExists } from './ticked-path-exists.js';
import { transitionAllowed } from './transition-allowed.js';

/** Every rule, in the order in which the documentation lists them. */
export const rules: readonly Rule[] = [
  planReadable,
  statusKnown,
  checkboxRenders,
  completeIsComplete,
  phasesInOrder,
  noWorkAhead,
  linksResolve,
  tickedPathExists,
  tickHasWork,
  transitionAllowed,
  noUntickedItem,
  noDroppedItem,
];
