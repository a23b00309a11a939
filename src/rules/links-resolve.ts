import { dueInputs } from '../model/due-inputs.js';
import { speaksOfMaking } from '../model/file-claims.js';
import { isMissing, pathsToAsk } from '../model/named-path.js';
import type { Place } from '../model/place.js';
import type { Plan } from '../model/plan.js';
import { directoryOf, resolvePath } from '../model/repository-path.js';
import { homeOf, sectionName } from '../model/structure.js';
import type { PlanInTreeRule, Problem } from './rule.js';

export const linksResolve = {
  meta: {
    id: 'links-resolve',
    summary: 'A relative link leads to a file or directory, and what a phase starts from is there.',
    messages: {
      link: {
        level: 'warning',
        headline: '{count} {count|link|links} in {section} to nothing that is there',
        text: '{count} {count|link|links} in {section} {count|leads|lead} to nothing in the repository: {names}.',
        howToFix: "Mend the path. It is read from the plan's own directory; with a slash in front, from the top.",
      },
      'input-path': {
        level: 'notice',
        headline: '{count} {count|input|inputs} of {section} not there',
        text: '{section} starts from {count} {count|path|paths} that {count|is|are} not in the repository: {names}.',
        howToFix: 'Mend the path, or write "(new)" behind it.',
      },
    },
  },
  reads: 'plan in tree',
  paths: (plan) => [
    ...linksOf(plan).map(({ target }) => target),
    ...dueInputs(plan).flatMap(({ path }) => pathsToAsk(path)),
  ],
  check: (plan, tree): readonly Problem[] => {
    const links = linksOf(plan).filter(({ target }) => tree.at(target) === 'absent');
    const inputs = dueInputs(plan).filter(({ path }) => isMissing(path, tree));
    return [
      ...problems(plan, 'link', links),
      ...problems(
        plan,
        'input-path',
        inputs.map(({ span }) => ({ section: span.section, value: span.text, place: span.place })),
      ),
    ];
  },
} as const satisfies PlanInTreeRule;

/** A path that the plan writes. */
interface Written {
  readonly section: number;
  readonly value: string;
  readonly place: Place;
}

interface Link extends Written {
  /** From the top of the repository. */
  readonly target: string;
}

/** Links to somewhere in the repository. What an open item is there to make need not be there yet. */
function linksOf(plan: Plan): readonly Link[] {
  const targets = new Map<string, string | null>();
  const links: Link[] = [];
  for (const { section, url, place } of plan.links) {
    const known = targets.get(url);
    const target = known === undefined ? targetOf(url, plan.path) : known;
    targets.set(url, target);
    if (target !== null) links.push({ section, value: url, place, target });
  }
  const planned = plannedLines(plan, new Set(links.map(({ place }) => place.line)));
  return links.filter(({ place }) => !planned.has(place.line));
}

/** Those of some lines that stand in open items which speak of making something. */
function plannedLines({ items }: Plan, lines: ReadonlySet<number>): ReadonlySet<number> {
  const planned = new Set<number>();
  for (const { done, text, place } of items) {
    if (done) continue;
    const within: number[] = [];
    for (let line = place.line; line <= place.endLine; line += 1) if (lines.has(line)) within.push(line);
    if (within.length > 0 && speaksOfMaking(text)) for (const line of within) planned.add(line);
  }
  return planned;
}

/**
 * Where in the repository a link leads; null for an address, an anchor, and what is still to be filled in. A path that leaves the
 * repository is an address as well: `../../issues` is how pages of GitHub are linked.
 */
function targetOf(url: string, planPath: string): string | null {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)) return null;
  const path = decode(/^[^?#]*/.exec(url)?.[0] ?? '');
  if (path === null || path === '' || /[<>{}…]|\.{3}/.test(path)) return null;
  return resolvePath(path.startsWith('/') ? '' : directoryOf(planPath), path);
}

/** Null for bytes that are no UTF-8: a file may be called so, but nobody can be asked for it. */
function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** One problem for each phase and each section beside them; what is written twice counts once. */
function problems(
  plan: Plan,
  messageId: keyof typeof linksResolve.meta.messages,
  written: readonly Written[],
): readonly Problem[] {
  const bySection = new Map<number, Map<string, Written>>();
  for (const one of written) {
    const home = homeOf(plan, { section: one.section, phase: plan.sections[one.section]?.phase ?? null });
    const group = bySection.get(home) ?? new Map<string, Written>();
    bySection.set(home, group);
    if (!group.has(one.value)) group.set(one.value, one);
  }
  return Array.from(bySection, ([section, group]) => ({
    messageId,
    members: Array.from(group.values(), ({ value, place }) => ({ kind: 'value', value, place })),
    section,
    claim: null,
    data: { section: sectionName(plan, section) },
    fix: null,
  }));
}
