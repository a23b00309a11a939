import type { Finding } from '../model/finding.js';
import type { Place } from '../model/place.js';
import type { Plan } from '../model/plan.js';
import { shorten } from '../model/shorten.js';
import { sectionName } from '../model/structure.js';
import type { Member, Problem, RuleMeta } from '../rules/rule.js';
import { fillTemplate, type MemberName } from './message.js';
import { levelOf, type LevelLayers } from './severities.js';

/** Code units of a datum in a message: a status or a heading can be as long as the plan. */
const maxDatum = 200;

/** A problem with what is known around it. */
export interface Found {
  readonly meta: RuleMeta;
  readonly problem: Problem;
  /** The plan that the members are of. */
  readonly plan: Plan | null;
  readonly path: string;
  readonly existing: boolean;
}

/** The finding that a problem comes to; null where its message is off. */
export function findingOf(
  { meta, problem, plan, path, existing }: Found,
  options: { readonly levels: LevelLayers; readonly everythingIsNew: boolean },
): Finding | null {
  const level = levelOf(meta, problem.messageId, options.levels);
  const message = meta.messages[problem.messageId];
  if (level === 'off' || message === undefined) return null;
  const names = problem.members.map((member) => nameOf(member, plan));
  const places = problem.members.map((member) => placeOf(member, plan)).filter((place) => place !== null);
  const data = { ...problem.data, source: problem.members.map((member) => sourceOf(member, plan))[0] ?? '' };
  const short = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, shorten(value, maxDatum)]));
  const fill = (template: string | undefined) => (template === undefined ? null : fillTemplate(template, data, names));
  return {
    rule: meta.id,
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
  };
}

/** Where a member stands; null where head has no such place. */
export function placeOf(member: Member, plan: Plan | null): Place | null {
  switch (member.kind) {
    case 'item':
      return plan?.items[member.item]?.place ?? null;
    case 'section':
      return plan?.sections[member.section]?.place ?? null;
    default:
      return member.place;
  }
}

function nameOf(member: Member, plan: Plan | null): MemberName {
  switch (member.kind) {
    case 'item':
      return { text: plan?.items[member.item]?.text ?? '', was: member.was };
    case 'section':
      return { text: plan === null ? '' : sectionName(plan, member.section) };
    case 'value':
      return { text: member.value, was: member.was };
    case 'lost':
      return { text: member.text, fate: member.fate };
  }
}

function sourceOf(member: Member, plan: Plan | null): string {
  switch (member.kind) {
    case 'item':
      return plan?.items[member.item]?.source ?? '';
    case 'section':
      return nameOf(member, plan).text;
    case 'value':
      return member.value;
    case 'lost':
      return member.source;
  }
}
