/** What a change did, as lines that a test can list. */
import type { ModifiedPlan, Transition } from '../../src/model/change.js';
import type { Plan } from '../../src/model/plan.js';
import { stateOf } from '../../src/model/progress.js';

/**
 * What happened to the items, each named as `Heading > text`; what stayed as it was is left out. Paired items come first, in
 * the order of head, then what was added, then what was dropped, as `dropped [ ] Heading > text (comment, line 12)`.
 */
export function itemStory({ base, head, pairing }: ModifiedPlan): readonly string[] {
  const paired = pairing.items.flatMap((pair) => {
    const [was, is] = [base.items[pair.base]!, head.items[pair.head]!];
    const name = nameOf(base, pair.base);
    return [
      pair.moved ? `moved ${name} to ${headingOf(head, pair.head)}` : null,
      pair.reworded ? `reworded ${name} to ${is.text}` : null,
      was.done === is.done ? null : `${is.done ? 'ticked' : 'unticked'} ${name}`,
      stateOf(was) !== 'waived' && stateOf(is) === 'waived' ? `waived ${name}` : null,
    ].filter((line) => line !== null);
  });
  const added = pairing.added.map((index) => `added ${boxOf(head, index)} ${nameOf(head, index)}`);
  const dropped = pairing.dropped.map(({ base: index, fate }) => {
    const where = fate.kind === 'gone' ? '' : ` (${fate.kind}, line ${fate.line})`;
    return `dropped ${boxOf(base, index)} ${nameOf(base, index)}${where}`;
  });
  return [...paired, ...added, ...dropped];
}

/** Which phase is which, by label and title, in the order of head: `1 Lock -> 2 Lock`. */
export function phaseStory({ base, head, pairing }: ModifiedPlan): readonly string[] {
  const name = (plan: Plan, phase: number) => `${plan.phases[phase]!.label} ${plan.phases[phase]!.title}`;
  return pairing.phases.map((pair) => `${name(base, pair.base)} -> ${name(head, pair.head)}`);
}

/** The steps of a change, phases named by their key. */
export function stepStory(change: ModifiedPlan): readonly string[] {
  return change.transitions.map((step) => stepText(change, step));
}

function stepText({ base, head }: ModifiedPlan, step: Transition): string {
  const key = (plan: Plan, phase: number) => plan.phases[phase]!.key;
  switch (step.kind) {
    case 'status-changed':
      return `status ${step.from?.text ?? 'none'} -> ${step.to?.text ?? 'none'}`;
    case 'phase-removed':
      return `phase-removed ${key(base, step.basePhase)}`;
    case 'phase-closed':
      return `phase-closed ${key(head, step.phase)} by ${step.by}`;
    default:
      return `${step.kind} ${key(head, step.phase)}`;
  }
}

function nameOf(plan: Plan, item: number): string {
  return `${headingOf(plan, item)} > ${plan.items[item]!.text}`;
}

function headingOf(plan: Plan, item: number): string {
  return plan.sections[plan.items[item]!.section]!.title;
}

function boxOf(plan: Plan, item: number): string {
  return plan.items[item]!.done ? '[x]' : '[ ]';
}
