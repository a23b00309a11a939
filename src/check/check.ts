import type { PlanChange, UnreadablePlan } from '../model/change.js';
import type { Finding } from '../model/finding.js';
import type { Place } from '../model/place.js';
import type { Plan } from '../model/plan.js';
import { shorten } from '../model/shorten.js';
import type { Member, Problem, Rule } from '../rules/rule.js';
import { KnownProblems } from './known-problems.js';
import { fillTemplate, type MemberName } from './message.js';
import { levelOf, type RuleLevels } from './severities.js';

/** Code units of a datum in a message: a status or a heading can be as long as the plan. */
const maxDatum = 200;

export interface CheckOptions {
  readonly levels: RuleLevels;
  /** Whether what base had already counts like anything else. */
  readonly everythingIsNew: boolean;
}

/** Runs all rules on what happened to one plan. Findings come in the order of the rules. */
export function checkChange(rules: readonly Rule[], change: PlanChange, options: CheckOptions): readonly Finding[] {
  return rules.flatMap((rule) => problemsOf(rule, change).flatMap((found) => findingOf(rule, found, options)));
}

/** Runs the rules about files that could not be read. */
export function checkUnreadable(
  rules: readonly Rule[],
  file: UnreadablePlan,
  options: CheckOptions,
): readonly Finding[] {
  return rules.flatMap((rule) => {
    if (rule.reads !== 'unreadable') return [];
    return [...rule.check(file)].flatMap((problem) =>
      findingOf(rule, { problem, plan: null, path: file.path, existing: file.existing }, options),
    );
  });
}

interface Found {
  readonly problem: Problem;
  /** The plan that the members are of. */
  readonly plan: Plan | null;
  readonly path: string;
  readonly existing: boolean;
}

function problemsOf(rule: Rule, change: PlanChange): readonly Found[] {
  if (change.kind === 'deleted' || rule.reads === 'unreadable') return [];
  const plan = change.head;
  const all = (problems: Iterable<Problem>, existing: boolean) =>
    [...problems].map((problem) => ({ problem, plan, path: plan.path, existing }));
  if (rule.reads === 'change') return change.kind === 'modified' ? all(rule.check(change), false) : [];
  const problems = [...rule.check(plan)];
  switch (change.kind) {
    case 'added':
      return all(problems, false);
    case 'unchanged':
      return all(problems, true);
    case 'modified': {
      const known = KnownProblems.of(rule.check(change.base), change);
      return problems.flatMap((problem) => {
        const [before, now] = split(problem.members, (member) => known.has(problem, member));
        return [
          ...all(now.length === 0 ? [] : [{ ...problem, members: now }], false),
          ...all(before.length === 0 ? [] : [{ ...problem, members: before }], true),
        ];
      });
    }
  }
}

function split<T>(values: readonly T[], holds: (value: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [values.filter(holds), values.filter((value) => !holds(value))];
}

function findingOf(rule: Rule, { problem, plan, path, existing }: Found, options: CheckOptions): readonly Finding[] {
  const level = levelOf(rule.meta, problem.messageId, options.levels);
  const message = rule.meta.messages[problem.messageId];
  if (level === 'off' || message === undefined) return [];
  const names = problem.members.map((member) => nameOf(member, plan));
  const places = problem.members.map((member) => placeOf(member, plan)).filter((place) => place !== null);
  const data = { ...problem.data, source: problem.members.map((member) => sourceOf(member, plan))[0] ?? '' };
  const short = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, shorten(value, maxDatum)]));
  const fill = (template: string | undefined) => (template === undefined ? null : fillTemplate(template, data, names));
  return [
    {
      rule: rule.meta.id,
      messageId: problem.messageId,
      severity: level,
      headline: fillTemplate(message.headline, short, names),
      message: fillTemplate(message.text, short, names),
      path,
      place: places[0] ?? null,
      existing: existing && !options.everythingIsNew,
      members: [...new Set(places.map((place) => place.line))],
      howToFix: fill(message.howToFix),
      example: fill(message.example),
      fix: problem.fix,
    },
  ];
}

function nameOf(member: Member, plan: Plan | null): MemberName {
  switch (member.kind) {
    case 'item':
      return { text: plan?.items[member.item]?.text ?? '' };
    case 'value':
      return { text: member.value };
    case 'lost':
      return { text: member.text, fate: member.fate };
  }
}

function sourceOf(member: Member, plan: Plan | null): string {
  switch (member.kind) {
    case 'item':
      return plan?.items[member.item]?.source ?? '';
    case 'value':
      return member.value;
    case 'lost':
      return member.source;
  }
}

function placeOf(member: Member, plan: Plan | null): Place | null {
  return member.kind === 'item' ? (plan?.items[member.item]?.place ?? null) : member.place;
}
