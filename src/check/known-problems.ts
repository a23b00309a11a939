import type { ModifiedPlan } from '../model/change.js';
import type { Plan, Stage } from '../model/plan.js';
import type { Member, Problem } from '../rules/rule.js';

/** Tells which members of a head problem base had already: under the same message, section and claim. */
export class KnownProblems {
  private readonly known: ReadonlySet<string>;

  private constructor(known: ReadonlySet<string>) {
    this.known = known;
  }

  /** What one rule found on base, translated into the terms of head. */
  static of(problems: Iterable<Problem>, change: ModifiedPlan): KnownProblems {
    const sections = new Map(change.pairing.sections.map(({ base, head }) => [base, head]));
    const items = new Map(change.pairing.items.map(({ base, head }) => [base, head]));
    const known = new Set<string>();
    for (const problem of problems) {
      const section = problem.section === null ? null : sections.get(problem.section);
      if (section === undefined) continue;
      const claim = claimInHead(problem.claim, change);
      for (const member of problem.members) {
        const translated = inHead(member, items, sections);
        if (translated !== null) known.add(identityOf(problem.messageId, section, claim, translated));
      }
    }
    return new KnownProblems(known);
  }

  has(problem: Problem, member: Member): boolean {
    return this.known.has(identityOf(problem.messageId, problem.section, problem.claim, member));
  }
}

/** A member of a base problem as head has it; null where head has it no more. */
function inHead(
  member: Member,
  items: ReadonlyMap<number, number>,
  sections: ReadonlyMap<number, number>,
): Member | null {
  switch (member.kind) {
    case 'item': {
      const item = items.get(member.item);
      return item === undefined ? null : { kind: 'item', item };
    }
    case 'section': {
      const section = sections.get(member.section);
      return section === undefined ? null : { kind: 'section', section };
    }
    default:
      return member;
  }
}

function identityOf(messageId: string, section: number | null, claim: Stage | null, member: Member): string {
  return JSON.stringify([messageId, section, claim, nameOf(member)]);
}

function nameOf(member: Member): string | number {
  switch (member.kind) {
    case 'item':
      return member.item;
    case 'section':
      return member.section;
    case 'value':
      return member.value;
    case 'lost':
      return member.text;
  }
}

/** A phase that got another number is still the same claim. */
function claimInHead(claim: Stage | null, { base, head, pairing }: ModifiedPlan): Stage | null {
  if (claim === null || !('label' in claim)) return claim;
  const pair = pairing.phases.find((candidate) => labelOf(base, candidate.base) === claim.label);
  return { ...claim, label: (pair === undefined ? null : labelOf(head, pair.head)) ?? claim.label };
}

function labelOf(plan: Plan, phase: number): string | null {
  return plan.phases[phase]?.label ?? null;
}
