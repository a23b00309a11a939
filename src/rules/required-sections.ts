import { sectionKey, type RequiredSection } from '../model/form.js';
import type { Plan } from '../model/plan.js';
import type { Level } from '../model/severity.js';
import { stageOf } from '../model/stage.js';
import { sectionName } from '../model/structure.js';
import type { PlanRule, Problem } from './rule.js';

export const requiredSections = {
  meta: {
    id: 'required-sections',
    summary: 'The plan and each of its phases have the sections that plans are made of.',
    messages: {
      metadata: missing('error'),
      goal: missing('error'),
      tasks: missing('error'),
      'acceptance-criteria': missing('error'),
      verification: missing('warning'),
      deliverables: missing('warning'),
      'definition-of-done': missing('warning'),
      'success-metrics': missing('warning'),
      overview: missing('notice'),
      scope: missing('notice'),
      'plan-summary': missing('notice'),
      links: missing('notice'),
      inputs: missing('off'),
      rollback: missing('off'),
      'adr-legacy': missing('off'),
      'open-questions': missing('off'),
      'phase-status-tracking': missing('off'),
      other: {
        level: 'warning',
        headline: '{count} {count|section|sections} of the template missing in {section}',
        text: 'In {section}, {count} {count|section|sections} of the template {count|is|are} missing: {names}.',
        howToFix: 'Add {count|it|each of them}:',
        example: '{marks} {source}',
      },
      'in-draft': {
        level: 'notice',
        headline: '{count} {count|section|sections} still missing in {section}',
        text: 'In {section}, {count} {count|section is|sections are} still missing that {count|is|are} required once work begins: {names}.',
        howToFix: 'Add {count|it|each of them} before the plan leaves Draft:',
        example: '{marks} {source}',
      },
    },
  },
  reads: 'plan',
  check: (plan) => {
    const stage = stageOf(plan)?.kind;
    // Nobody completes the text of a plan that was given up.
    if (!plan.native || stage === 'halted') return [];
    const homes = homesOf(plan);
    return stage === 'draft'
      ? byHome(plan, homes, 'in-draft', isGrave)
      : [...bySection(plan, homes), ...byHome(plan, homes, 'other', isUnknown)];
  },
} as const satisfies PlanRule;

type MessageId = keyof typeof requiredSections.meta.messages;

function missing<L extends Level>(level: L) {
  return {
    level,
    headline: '{count} {count|section|sections} "{title}" missing',
    text: '{names} {count|has|have} no section "{title}".',
    howToFix: 'Add {count|it|one to each of them}:',
    example: '{heading}',
  } as const;
}

/** Where sections are required: the plan outside of its phases, or one of them. */
interface Home {
  /** Index of the phase; null for the plan. */
  readonly phase: number | null;
  /** Index of the section whose heading stands for it. */
  readonly section: number;
  readonly lacks: readonly RequiredSection[];
}

function homesOf(plan: Plan): readonly Home[] {
  const keys = new Map<number | null, Set<string>>();
  for (const section of plan.sections) {
    const there = keys.get(section.phase);
    if (there === undefined) keys.set(section.phase, new Set([sectionKey(section)]));
    else there.add(sectionKey(section));
  }
  const home = (phase: number | null, section: number, form: readonly RequiredSection[]): Home => ({
    phase,
    section,
    lacks: form.filter((required) => keys.get(phase)?.has(sectionKey(required)) !== true),
  });
  const title = plan.sections.findIndex(({ role }) => role === 'title');
  return [
    home(null, Math.max(0, title), plan.form.sections),
    ...plan.phases.map(({ section }, phase) => home(phase, section, plan.form.phaseSections)),
  ];
}

/** One problem for each section that the plan lacks, and one for each that phases lack. */
function bySection(plan: Plan, homes: readonly Home[]): readonly Problem[] {
  return [...plan.form.sections, ...plan.form.phaseSections].flatMap((required) => {
    const lacking = homes.filter((home) => home.lacks.includes(required));
    if (lacking.length === 0 || isUnknown(required)) return [];
    return [
      {
        messageId: messageOf(required),
        members: lacking.map(({ section }) => ({ kind: 'section' as const, section })),
        section: null,
        claim: null,
        data: { title: required.title, heading: headingFor(plan, required, lacking) },
        fix: null,
      },
    ];
  });
}

/** The heading to write. The phase's number is put before it where the plan does so, and where it is clear which. */
function headingFor(plan: Plan, { title }: RequiredSection, [home, ...others]: readonly Home[]): string {
  if (home === undefined || home.phase === null) return `## ${title}`;
  const within = plan.sections.filter(({ phase, role }) => phase !== null && role !== 'phase');
  const beside = within.filter(({ phase }) => phase === home.phase);
  const isNumbered = (beside.length > 0 ? beside : within).some(({ phaseLabel }) => phaseLabel !== null);
  const number = isNumbered && others.length === 0 ? `Phase ${plan.phases[home.phase]?.label ?? ''} ` : '';
  return `${marksBelow(plan, home)} ${number}${title}`;
}

/** One problem for the plan and for each phase that lack sections of a kind. */
function byHome(
  plan: Plan,
  homes: readonly Home[],
  messageId: 'other' | 'in-draft',
  isMeant: (required: RequiredSection) => boolean,
): readonly Problem[] {
  return homes.flatMap((home) => {
    const lacking = home.lacks.filter(isMeant);
    if (lacking.length === 0) return [];
    const place = plan.sections[home.section]?.place ?? null;
    return [
      {
        messageId,
        members: lacking.map(({ title }) => ({ kind: 'value' as const, value: title, place })),
        section: home.phase === null ? null : home.section,
        claim: null,
        data: {
          section: home.phase === null ? 'the plan' : sectionName(plan, home.section),
          marks: marksBelow(plan, home),
        },
        fix: null,
      },
    ];
  });
}

/** The marks of a heading one level below. */
function marksBelow(plan: Plan, { phase, section }: Home): string {
  return phase === null ? '##' : '#'.repeat((plan.sections[section]?.depth ?? 2) + 1);
}

function messageOf({ role }: RequiredSection): MessageId {
  return isMessage(role) ? role : 'other';
}

function isMessage(id: string): id is MessageId {
  return Object.hasOwn(requiredSections.meta.messages, id);
}

/** Whether nothing but the title tells the section. */
function isUnknown(required: RequiredSection): boolean {
  return messageOf(required) === 'other';
}

/** Whether work must not begin without the section. */
function isGrave(required: RequiredSection): boolean {
  const { level } = requiredSections.meta.messages[messageOf(required)];
  return level === 'error' || level === 'warning';
}
