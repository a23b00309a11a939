import { sectionKey } from '../model/form.js';
import { placeholderTexts, type PlaceholderText } from '../model/placeholders.js';
import type { Plan } from '../model/plan.js';
import { stageOf } from '../model/stage.js';
import { sectionName } from '../model/structure.js';
import type { Member, PlanRule, Problem } from './rule.js';

const text = 'In {section}, {count} {count|text|texts} of the template {count|is|are} still to be replaced: {names}.';
const howToFix = 'Write what belongs there, or remove the line.';

export const noPlaceholder = {
  meta: {
    id: 'no-placeholder',
    summary: 'No placeholder of the template is left.',
    messages: {
      left: {
        level: 'error',
        headline: '{count} {count|placeholder|placeholders} left in {section}',
        text,
        howToFix,
      },
      'in-draft': {
        level: 'notice',
        headline: '{count} {count|placeholder|placeholders} in {section} of a draft',
        text,
        howToFix,
      },
    },
  },
  reads: 'plan',
  check: (plan) => {
    // Nobody completes the text of a plan that was given up.
    if (plan.form.placeholders.length === 0 || stageOf(plan)?.kind === 'halted') return [];
    return problemsOf(plan);
  },
} as const satisfies PlanRule;

/** One problem for each phase, or section outside of phases, that has some. */
function problemsOf(plan: Plan): readonly Problem[] {
  const texts = placeholderTexts(plan);
  if (texts.length === 0) return [];
  const known = new Set(
    plan.form.placeholders.map(({ kind, text, section }) => keyOf(kind, text, sectionKey(section))),
  );
  const bySection = new Map<number, Member[]>();
  for (const { kind, text, place, section: index } of texts) {
    const section = plan.sections[index];
    if (
      section === undefined ||
      !known.has(keyOf(kind, text, sectionKey({ role: section.role, title: section.name })))
    ) {
      continue;
    }
    const home = (section.phase === null ? undefined : plan.phases[section.phase]?.section) ?? index;
    const members = bySection.get(home) ?? [];
    bySection.set(home, members);
    members.push({ kind: 'value', value: text, place });
  }
  const messageId = isDraft(plan) ? 'in-draft' : 'left';
  return [...bySection].map(([section, members]) => ({
    messageId,
    members,
    section,
    claim: null,
    data: { section: nameOf(plan, section) },
    fix: null,
  }));
}

/** A title loses its placeholders where it is shown as plain text. */
function nameOf(plan: Plan, section: number): string {
  return plan.sections[section]?.role === 'title' ? 'the title' : sectionName(plan, section);
}

function keyOf(kind: PlaceholderText['kind'], text: string, section: string): string {
  return JSON.stringify([kind, text, section]);
}

/** Of a word that nobody has given a stage it is not known that the plan is past its draft. */
function isDraft(plan: Plan): boolean {
  return plan.status?.reading.kind === 'stageless' || stageOf(plan)?.kind === 'draft';
}
