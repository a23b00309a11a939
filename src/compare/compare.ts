import type { ModifiedPlan } from '../model/change.js';
import type { Plan } from '../model/plan.js';
import { pairItems } from './pair-items.js';
import { pairPhases, pairSections } from './pair-sections.js';
import { transitionsOf } from './transitions.js';

/** Puts two versions of one plan side by side: what is the same thing in both, and which steps lie between them. */
export function comparePlans(base: Plan, head: Plan): ModifiedPlan {
  const phases = pairPhases(base, head);
  const sections = pairSections(base, head, phases);
  return {
    kind: 'modified',
    base,
    head,
    pairing: { phases: phases.list(), sections: sections.list(), ...pairItems(base, head, sections) },
    transitions: transitionsOf(base, head, phases),
  };
}
