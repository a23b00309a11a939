import { cancelledHasReason } from './cancelled-has-reason.js';
import { checkboxRenders } from './checkbox-renders.js';
import { completeIsComplete } from './complete-is-complete.js';
import { gateIsFilled } from './gate-is-filled.js';
import { gateNotWeakened } from './gate-not-weakened.js';
import { linksResolve } from './links-resolve.js';
import { noDeletedPlan } from './no-deleted-plan.js';
import { noDroppedItem } from './no-dropped-item.js';
import { noRewordedTick } from './no-reworded-tick.js';
import { noUnmadePhase } from './no-unmade-phase.js';
import { noUntickedItem } from './no-unticked-item.js';
import { noWorkAhead } from './no-work-ahead.js';
import { parentMatchesChildren } from './parent-matches-children.js';
import { phasesInOrder } from './phases-in-order.js';
import { phasesNumbered } from './phases-numbered.js';
import { planIdentity } from './plan-identity.js';
import { planReadable } from './plan-readable.js';
import { questionIsSettled } from './question-is-settled.js';
import { requiredSections } from './required-sections.js';
import type { Rule } from './rule.js';
import { statusKeepsUp } from './status-keeps-up.js';
import { statusKnown } from './status-known.js';
import { suppressionHolds } from './suppression-holds.js';
import { tickHasWork } from './tick-has-work.js';
import { tickedPathExists } from './ticked-path-exists.js';
import { transitionAllowed } from './transition-allowed.js';
import { waivedAtTheGate } from './waived-at-the-gate.js';
import { waiverHasReason } from './waiver-has-reason.js';

/** Every rule, in the order in which the documentation lists them. */
export const rules: readonly Rule[] = [
  planReadable,
  statusKnown,
  completeIsComplete,
  phasesInOrder,
  noWorkAhead,
  statusKeepsUp,
  parentMatchesChildren,
  waiverHasReason,
  waivedAtTheGate,
  checkboxRenders,
  requiredSections,
  phasesNumbered,
  gateIsFilled,
  planIdentity,
  linksResolve,
  questionIsSettled,
  tickedPathExists,
  tickHasWork,
  transitionAllowed,
  cancelledHasReason,
  noUntickedItem,
  noDroppedItem,
  noRewordedTick,
  gateNotWeakened,
  noUnmadePhase,
  noDeletedPlan,
  suppressionHolds,
];
