import type { Plan, Role } from './plan.js';

/** Checklists by which a phase or plan is measured before it is left. */
const gateRoles: ReadonlySet<Role> = new Set(['acceptance-criteria', 'success-metrics', 'definition-of-done']);

/** The heading of the gate that a section is, or is part of; null for one that belongs to none. */
export function gateAround(plan: Plan, section: number): number | null {
  for (let at: number | null = section; at !== null; at = plan.sections[at]?.parent ?? null) {
    const role = plan.sections[at]?.role ?? 'other';
    if (gateRoles.has(role)) return at;
    if (role !== 'other') return null;
  }
  return null;
}

/** The lines of a gate: its items without items below them, and its outer bullets, by index. */
export interface GateLines {
  readonly items: readonly number[];
  readonly bullets: readonly number[];
}

/** The gates of a plan that have lines, by their heading. */
export function gatesOf(plan: Plan): ReadonlyMap<number, GateLines> {
  const gates = new Map<number, { items: number[]; bullets: number[] }>();
  const gateAt = (section: number) => {
    const heading = gateAround(plan, section);
    if (heading === null) return undefined;
    const gate = gates.get(heading) ?? { items: [], bullets: [] };
    gates.set(heading, gate);
    return gate;
  };
  for (const [index, { section, leaf }] of plan.items.entries()) if (leaf) gateAt(section)?.items.push(index);
  for (const [index, { section, nested }] of plan.bullets.entries()) if (!nested) gateAt(section)?.bullets.push(index);
  return gates;
}
