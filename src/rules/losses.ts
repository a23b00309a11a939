import type { Fate, ModifiedPlan, Pair } from '../model/change.js';
import { gateAround } from '../model/gate.js';
import type { Place } from '../model/place.js';
import type { Role } from '../model/plan.js';
import { stageOf } from '../model/stage.js';

/** What rules about things that a plan lost ask of the change, line by line. Sections and phases are of base. */
export class Losses {
  private readonly sections: ReadonlyMap<number, number>;
  private readonly phases: ReadonlyMap<number, number>;
  /** Phases of head that the change closes. */
  private readonly closed: ReadonlySet<number>;
  /** How many done leaves head has that base did not have in any form, by phase or else by section. */
  private readonly gained: ReadonlyMap<string, number>;

  constructor(private readonly change: ModifiedPlan) {
    const { pairing, transitions } = change;
    this.sections = headsOf(pairing.sections);
    this.phases = headsOf(pairing.phases);
    this.closed = new Set(transitions.flatMap((step) => (step.kind === 'phase-closed' ? [step.phase] : [])));
    this.gained = doneGained(change);
  }

  sectionInHead(section: number): number | null {
    return this.sections.get(section) ?? null;
  }

  phaseInHead(phase: number): number | null {
    return this.phases.get(phase) ?? null;
  }

  /** Where to look for what a section lost: there as head has it, else the nearest surviving section around it, else the status. */
  placeOf(section: number): Place | null {
    const { base, head } = this.change;
    for (let at: number | null = section; at !== null; at = base.sections[at]?.parent ?? null) {
      const surviving = head.sections[this.sections.get(at) ?? -1];
      if (surviving !== undefined && !isWholePlan(surviving.role)) return surviving.place;
    }
    return head.status?.place ?? head.title?.place ?? null;
  }

  /** Whether the change closes the phase that a section is part of. */
  closesPhaseAround(section: number): boolean {
    const phase = this.change.base.sections[section]?.phase ?? null;
    return phase !== null && this.closed.has(this.phases.get(phase) ?? -1);
  }

  /** How many done leaves were added to the phase that a section is part of, or else to the section itself. */
  doneGainedIn(section: number): number {
    const phase = this.change.base.sections[section]?.phase ?? null;
    const [inPhase, inSection] = [phase === null ? null : this.phaseInHead(phase), this.sectionInHead(section)];
    return this.gained.get(phase === null ? `section ${String(inSection)}` : `phase ${String(inPhase)}`) ?? 0;
  }

  finishesPlan(): boolean {
    const { base, head } = this.change;
    return stageOf(head)?.kind === 'finished' && stageOf(base)?.kind !== 'finished';
  }

  /**
   * Whether a section is part of a gate that head still has: what it loses are criteria, and judged as such. A phase that is
   * removed takes its gate with it, and what is lost is work.
   */
  isStandingGate(section: number): boolean {
    const { base } = this.change;
    const phase = base.sections[section]?.phase ?? null;
    return gateAround(base, section) !== null && (phase === null || this.phases.has(phase));
  }
}

/** What a message says behind the text of a line that became something else; null where nothing is known. */
export function fateText(fate: Fate): string | null {
  switch (fate.kind) {
    case 'gone':
      return null;
    case 'bullet':
      return `without its box on line ${String(fate.line)}`;
    case 'code':
      return `inside a code block on line ${String(fate.line)}`;
    case 'comment':
      return `inside a comment on line ${String(fate.line)}`;
  }
}

function doneGained({ head, pairing }: ModifiedPlan): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const index of pairing.added) {
    const item = head.items[index];
    if (item === undefined || !item.leaf || !item.done) continue;
    const key = item.phase === null ? `section ${String(item.section)}` : `phase ${String(item.phase)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function headsOf(pairs: readonly Pair[]): ReadonlyMap<number, number> {
  return new Map(pairs.map(({ base, head }) => [base, head]));
}

function isWholePlan(role: Role): boolean {
  return role === 'title' || role === 'preamble';
}
