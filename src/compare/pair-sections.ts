import { runsOfSigns } from '../model/letters.js';
import type { Plan } from '../model/plan.js';
import { pairByItems } from './pair-by-items.js';
import { pairByKey, Pairs, restOf } from './pair.js';

/**
 * Which phase of base is which of head: by number and title, then by title, then by the items in it, then by number. A number
 * is the weakest sign, as a phase that is put in front moves all of them.
 */
export function pairPhases(base: Plan, head: Plan): Pairs {
  const pairs = new Pairs();
  const all = () => restOf(pairs, [...base.phases.keys()], [...head.phases.keys()]);
  const pairBy = (keyOf: (plan: Plan, index: number) => string | null) =>
    pairByKey(
      pairs,
      all(),
      (index) => keyOf(base, index),
      (index) => keyOf(head, index),
    );
  pairBy((plan, index) => `${plan.phases[index]?.label ?? ''} ${phaseTitle(plan, index)}`);
  pairBy((plan, index) => phaseTitle(plan, index) || null);
  pairByItems(pairs, all(), base, head, (plan) => plan.phases);
  pairBy((plan, index) => plan.phases[index]?.label ?? null);
  return pairs;
}

/**
 * Which section of base is which of head. Inside paired phases first, by role, else by title, and of several alike those in
 * the same sections; then by title anywhere, then by the items in them.
 */
export function pairSections(base: Plan, head: Plan, phases: Pairs): Pairs {
  const pairs = new Pairs();
  for (const { base: from, head: to } of phases.list()) {
    const [one, other] = [base.phases[from]?.section, head.phases[to]?.section];
    if (one !== undefined && other !== undefined) pairs.add(one, other);
  }
  const all = () => restOf(pairs, [...base.sections.keys()], [...head.sections.keys()]);
  // A phase without a partner is not the same place as anything: its sections take part in the last steps alone.
  const headPhase = {
    ofBase: (phase: number) => phases.headOf(phase),
    ofHead: (phase: number) => (phases.baseOf(phase) === null ? null : phase),
  };
  for (const keyOf of [pathKey, placeKey]) {
    pairByKey(
      pairs,
      all(),
      (index) => keyOf(base, index, headPhase.ofBase),
      (index) => keyOf(head, index, headPhase.ofHead),
    );
  }
  pairByKey(
    pairs,
    all(),
    (index) => titleKey(base, index),
    (index) => titleKey(head, index),
  );
  pairByItems(pairs, all(), base, head, (plan) => plan.sections);
  return pairs;
}

/** The place of a section with those of the sections around it, up to the heading of its phase. */
function pathKey(plan: Plan, index: number, headPhase: (phase: number) => number | null): string | null {
  const keys: string[] = [];
  for (let at: number | null = index; at !== null; at = plan.sections[at]?.parent ?? null) {
    const key = placeKey(plan, at, headPhase);
    if (key === null) break;
    keys.push(key);
  }
  return keys.join(' < ') || null;
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
  const bare = title.replace(/\((?:completed?|done|optional|if applicable|phase gate)\)/giu, '').toLowerCase();
  return bare.replace(runsOfSigns.of(bare), ' ').trim();
}
