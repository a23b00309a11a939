import type { Plan } from '../model/plan.js';
import { pairByKey, Pairs, restOf } from './pair.js';

/** Which phase of base is which of head: by number and title, then by title, then by number. */
export function pairPhases(base: Plan, head: Plan): Pairs {
  const pairs = new Pairs();
  const keys = [
    (plan: Plan, index: number) => `${plan.phases[index]?.label ?? ''} ${phaseTitle(plan, index)}`,
    (plan: Plan, index: number) => phaseTitle(plan, index) || null,
    (plan: Plan, index: number) => plan.phases[index]?.label ?? null,
  ];
  for (const keyOf of keys) {
    pairByKey(
      pairs,
      restOf(pairs, [...base.phases.keys()], [...head.phases.keys()]),
      (index) => keyOf(base, index),
      (index) => keyOf(head, index),
    );
  }
  return pairs;
}

/** Which section of base is which of head. Inside paired phases first, by role, else by title; then by title anywhere. */
export function pairSections(base: Plan, head: Plan, phases: Pairs): Pairs {
  const pairs = new Pairs();
  for (const { base: from, head: to } of phases.list()) {
    const [one, other] = [base.phases[from]?.section, head.phases[to]?.section];
    if (one !== undefined && other !== undefined) pairs.add(one, other);
  }
  const all = () => restOf(pairs, [...base.sections.keys()], [...head.sections.keys()]);
  // A phase without a partner is not the same place as anything: its sections take part in the last step alone.
  pairByKey(
    pairs,
    all(),
    (index) => placeKey(base, index, (phase) => phases.headOf(phase)),
    (index) => placeKey(head, index, (phase) => (phases.baseOf(phase) === null ? null : phase)),
  );
  pairByKey(
    pairs,
    all(),
    (index) => titleKey(base, index),
    (index) => titleKey(head, index),
  );
  return pairs;
}

function placeKey(plan: Plan, index: number, headPhase: (phase: number) => number | null): string | null {
  const section = plan.sections[index];
  if (section === undefined || section.role === 'phase') return null;
  const phase = section.phase === null ? -1 : headPhase(section.phase);
  if (phase === null) return null;
  const name = section.role === 'other' ? `title ${normalTitle(section.title)}` : section.role;
  return `${String(phase)} ${name}`;
}

function titleKey(plan: Plan, index: number): string | null {
  const section = plan.sections[index];
  return section?.role === 'other' ? normalTitle(section.title) || null : null;
}

function phaseTitle(plan: Plan, index: number): string {
  return normalTitle(plan.phases[index]?.title ?? '');
}

/** A title without the marks and notes by which it tells its state. */
function normalTitle(title: string): string {
  return title
    .replace(/\((?:completed?|done|optional|if applicable|phase gate)\)/giu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
