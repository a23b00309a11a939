import type { Place } from '../model/place.js';
import type { Plan } from '../model/plan.js';
import type { Member, Problem } from '../rules/rule.js';
import { placeOf } from './finding.js';

/** A problem with some of its members alone. Its fix leaves the others as they are: an edit begins where its member does. */
export function narrow(problem: Problem, members: readonly Member[], plan: Plan | null): Problem {
  if (problem.fix === null || members.length === problem.members.length) return { ...problem, members };
  const kept = new Set(members);
  const others = problem.members.filter((member) => !kept.has(member)).map((member) => placeOf(member, plan));
  const starts = new Set(others.filter((place) => place !== null).map(startOf));
  const edits = problem.fix.edits.filter(({ place }) => !starts.has(startOf(place)));
  return { ...problem, members, fix: edits.length === 0 ? null : { ...problem.fix, edits } };
}

function startOf({ line, column }: Place): string {
  return `${line}:${column}`;
}
