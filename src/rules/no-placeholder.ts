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
  const bySection = new Map<number, Member[]>();
  for (const { text, place, section } of texts.filter(placeholdersOf(plan))) {
    const home = plan.phases[plan.sections[section]?.phase ?? -1]?.section ?? section;
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

/**
 * Tells whether a text in a section is one of the template's there. Each section's key is worked out once: a hostile title is long,
 * and has any number of texts, as a template may have.
 */
function placeholdersOf({ form, sections }: Plan): (text: PlaceholderText) => boolean {
  const known = new Map<string, Set<string>>();
  for (const { kind, text, section } of form.placeholders) {
    const key = sectionKey(section);
    const texts = known.get(key) ?? new Set();
    known.set(key, texts.add(keyOf(kind, text)));
  }
  const expected = new Map<number, ReadonlySet<string>>();
  return ({ kind, text, section: index }) => {
    let own = expected.get(index);
    if (own === undefined) {
      const section = sections[index];
      own = (section && known.get(sectionKey({ role: section.role, title: section.name }))) ?? new Set();
      expected.set(index, own);
    }
    return own.has(keyOf(kind, text));
  };
}

function keyOf(kind: PlaceholderText['kind'], text: string): string {
  return `${kind}: ${text}`;
}

/** A title loses its placeholders where it is shown as plain text. */
function nameOf(plan: Plan, section: number): string {
  return plan.sections[section]?.role === 'title' ? 'the title' : sectionName(plan, section);
}

/** Of a word that nobody has given a stage it is not known that the plan is past its draft. */
function isDraft(plan: Plan): boolean {
  return plan.status?.reading.kind === 'stageless' || stageOf(plan)?.kind === 'draft';
}
