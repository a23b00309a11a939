import type { Edit, Fix } from '../model/finding.js';
import { sectionKey } from '../model/form.js';
import { comparePhaseNumbers, expectedPhaseNumber, isNextPhaseNumber } from '../model/phase-number.js';
import { phasesMissingIn, summaryEntries, type SummaryEntry } from '../model/plan-summary.js';
import type { Place } from '../model/place.js';
import type { Phase, Plan, Section } from '../model/plan.js';
import { sectionName } from '../model/structure.js';
import type { Member, PlanRule, Problem } from './rule.js';

const inOrder = 'Number the phases in the order in which they stand:';
const heading = '{heading}';

export const phasesNumbered = {
  meta: {
    id: 'phases-numbered',
    summary:
      'Phases are numbered once, in their order and without a gap, and everything in the plan calls them by that number.',
    messages: {
      duplicate: {
        level: 'error',
        headline: 'phase {label} stands there twice',
        text: '{names} has the number {label}, and so has "{other}" on line {line}; a number was expected to stand for one phase.',
        howToFix: inOrder,
        example: heading,
      },
      gap: {
        level: 'warning',
        headline: 'phase {label} without a phase {expected}',
        text: '{names} stands {where}, but no phase has the number {expected} that was expected there.',
        howToFix: 'Put that phase back, or number the phases in the order in which they stand:',
        example: heading,
      },
      order: {
        level: 'warning',
        headline: 'phase {label} behind phase {before}',
        text: '{names} stands behind phase {before}, where a higher number was expected.',
        howToFix: inOrder,
        example: heading,
      },
      'sub-section': {
        level: 'warning',
        headline: '{count} {count|heading|headings} in {section} with the number of another phase',
        text: 'In {section}, {count} {count|heading has|headings have} the number of another phase: {names}.',
        howToFix: 'Write the number of the phase in which {count|it stands|they stand}:',
        example: heading,
      },
      summary: {
        level: 'warning',
        headline: '{count} {count|phase|phases} only {where}',
        text: 'Plan Summary and the headings were expected to name the same phases, but {count} {count|stands|stand} only {where}: {names}.',
        howToFix: 'Add {count|it|them} {there}, or take {count|it|them} away:',
        example: '{open}{source}{close}',
      },
    },
  },
  reads: 'plan',
  check: (plan) => [...ofOrder(plan), ...ofSubSections(plan), ...ofSummary(plan)],
} as const satisfies PlanRule;

type MessageId = keyof typeof phasesNumbered.meta.messages;

/** Phases below different headings are counted apart: each milestone of a roadmap may have its phase 1. */
function ofOrder(plan: Plan): readonly Problem[] {
  const labels = new Set(plan.phases.map(({ label }) => label));
  const sequences = new Map<number | null, Phase[]>();
  for (const phase of plan.phases) {
    const parent = plan.sections[phase.section]?.parent ?? null;
    const sequence = sequences.get(parent);
    if (sequence === undefined) sequences.set(parent, [phase]);
    else sequence.push(phase);
  }
  return [...sequences.values()].flatMap((sequence) => ofSequence(plan, sequence, labels));
}

/** What the numbers of phases in a row say. A number is missing only where no phase of the plan has it. */
function ofSequence(plan: Plan, phases: readonly Phase[], labels: ReadonlySet<string>): readonly Problem[] {
  const problems: Problem[] = [];
  const firsts = new Map<string, number>();
  let before: string | null = null;
  let position = phases.find(({ label }) => isWhole(label))?.label === '0' ? -1 : 0;
  for (const phase of phases) {
    const { label, section } = phase;
    if (isWhole(label)) position += 1;
    const expected = expectedPhaseNumber(label, before);
    const heading = headingOf(plan, phase, isWhole(label) ? String(position) : expected);
    const twin = firsts.get(label);
    if (twin !== undefined) {
      const line = String(plan.sections[twin]?.place.line ?? 0);
      problems.push(problem('duplicate', section, { label, heading, other: sectionName(plan, twin), line }));
    } else if (before !== null && comparePhaseNumbers(label, before) < 0) {
      problems.push(problem('order', section, { label, heading, before }));
    } else if (!isNextPhaseNumber(label, before) && !labels.has(expected)) {
      const where = before === null ? 'first' : `behind phase ${before}`;
      problems.push(problem('gap', section, { label, heading, expected, where }));
    }
    firsts.set(label, twin ?? section);
    before = label;
  }
  return problems;
}

function problem(messageId: MessageId, section: number, data: Readonly<Record<string, string>>): Problem {
  return { messageId, members: [{ kind: 'section', section }], section: null, claim: null, data, fix: null };
}

function isWhole(label: string): boolean {
  return !label.includes('.');
}

function headingOf(plan: Plan, { title, section }: Phase, number: string): string {
  const marks = '#'.repeat(plan.sections[section]?.depth ?? 2);
  return `${marks} Phase ${number}${title === '' ? '' : `: ${title}`}`;
}

/** One problem for each phase with sub-sections that name another. Where a number stands twice, the phase's own may be wrong. */
function ofSubSections(plan: Plan): readonly Problem[] {
  const required = new Set(plan.form.phaseSections.map(sectionKey));
  const within = plan.phases.map((): { readonly index: number; readonly sub: Section }[] => []);
  for (const [index, sub] of plan.sections.entries()) {
    // "Phase 1 leftovers" may well stand in phase 2.
    const isKnown = sub.role !== 'other' || required.has(sectionKey(sub));
    if (sub.phase !== null && isKnown) within[sub.phase]?.push({ index, sub });
  }
  return plan.phases.flatMap(({ key, label, section }, phase) => {
    const sections = within[phase] ?? [];
    const isWrong = ({ phaseLabel }: Section) => phaseLabel !== null && phaseLabel !== label;
    const wrong = sections.filter(({ sub }) => isWrong(sub));
    const [first] = wrong;
    if (first === undefined || key !== label) return [];
    const right = new Set(sections.filter(({ sub }) => !isWrong(sub)).map(({ sub }) => sectionKey(sub)));
    // What the phase has already may belong to a phase whose heading was lost.
    const isSure = !wrong.some(({ sub }) => right.has(sectionKey(sub)));
    return [
      {
        messageId: 'sub-section',
        members: wrong.map(({ index }) => ({ kind: 'section' as const, section: index })),
        section,
        claim: null,
        data: {
          section: sectionName(plan, section),
          heading: `${'#'.repeat(first.sub.depth)} ${first.sub.title.replace(labelPattern, label)}`,
        },
        fix: isSure
          ? renumbering(
              wrong.map(({ sub }) => sub),
              label,
            )
          : null,
      },
    ];
  });
}

const labelPattern = /\d+(?:\.\d+)*/;

function renumbering(sections: readonly Section[], label: string): Fix | null {
  const edits = sections.map((section) => editOf(section, label)).filter((edit) => edit !== null);
  return edits.length < sections.length ? null : { description: `Write the number of the phase as ${label}`, edits };
}

/** Writes another number in a heading; null where it is not written as it is shown, so that no place is sure. */
function editOf({ place, depth, title }: Section, label: string): Edit | null {
  const number = labelPattern.exec(title);
  const isPlain = place.line === place.endLine && place.endColumn - place.column === depth + 1 + title.length;
  if (number === null || !isPlain) return null;
  const before = `${'#'.repeat(depth)} ${title.slice(0, number.index)}`;
  const endColumn = place.column + before.length + number[0].length;
  return { place: { ...place, endColumn }, text: `${before}${label}` };
}

/** The phases that the Plan Summary does not name, and those that nothing else does. */
function ofSummary(plan: Plan): readonly Problem[] {
  const entries = summaryEntries(plan);
  const [entry] = entries;
  if (entry === undefined || plan.phases.length === 0) return [];
  const [open, close] = entry.form === 'list' ? ['- ', ''] : ['| ', ' |'];
  const marks = '#'.repeat(plan.sections[plan.phases[0]?.section ?? 0]?.depth ?? 2);
  return [
    summaryProblem(
      phasesMissingIn(plan, entries).map(({ section }) => ({ kind: 'section', section })),
      { where: 'among the headings', there: 'to the summary', open, close },
    ),
    summaryProblem(strangers(plan, entries), {
      where: 'in the summary',
      there: 'to the plan',
      open: `${marks} `,
      close: '',
    }),
  ].filter(({ members }) => members.length > 0);
}

function summaryProblem(members: readonly Member[], data: Readonly<Record<string, string>>): Problem {
  return { messageId: 'summary', members, section: null, claim: null, data, fix: null };
}

/** The phases that entries name and no heading does. */
function strangers(plan: Plan, entries: readonly SummaryEntry[]): readonly Member[] {
  const labels = new Set(plan.phases.map(({ label }) => label));
  const places = new Map<string, Place>();
  for (const { first, last, struck, place } of entries) {
    for (const label of [first, last]) {
      if (!struck && !labels.has(label) && !places.has(label)) places.set(label, place);
    }
  }
  return [...places].map(([label, place]) => ({ kind: 'value', value: `Phase ${label}`, place }));
}
