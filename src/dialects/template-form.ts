import { sectionKey, type PlanForm, type RequiredSection } from '../model/form.js';
import { letter } from '../model/letters.js';
import { placeholderTexts } from '../model/placeholders.js';
import type { Plan, Section } from '../model/plan.js';

/** What a template shows of the plans that are made from it. */
export interface TemplateForm {
  readonly form: PlanForm;
  /** What it leaves open or says twice, each as the end of a sentence that begins with the template. */
  readonly remarks: readonly string[];
}

/** Reads the headings and placeholders of a template. Where it has no phase, what one needs is `inherited`. */
export function readForm(template: Plan, inherited: PlanForm): TemplateForm {
  const about = sectionsAbout(template);
  const required = requiredSections(template, about);
  const outside = required.filter((section) => section.phase === null);
  const phases = template.phases.map((_, phase) => required.filter((section) => section.phase === phase));
  const placeholders = placeholdersOf(template, about);
  const form: PlanForm = {
    sections: distinct(outside),
    phaseSections: phases.length === 0 ? inherited.phaseSections : inAll(phases.map(distinct)),
    placeholders,
  };
  return { form, remarks: remarksOn(form, [outside, ...phases]) };
}

/** Sections that tell people how to use the template. */
function sectionsAbout({ sections, links }: Plan): ReadonlySet<number> {
  const linking = new Set(links.filter(({ url }) => isReadmeOfTemplates(url)).map(({ section }) => section));
  return withThoseBelow(sections, ({ role, name }, index) => {
    if (role === 'template-usage') return true;
    const named = /\b(?:this|the) template\b|^template (?:guide|instructions|notes?|usage)$/i.test(name);
    return role === 'other' && (named || linking.has(index));
  });
}

/** The README of the folder that the template stands in. */
function isReadmeOfTemplates(url: string): boolean {
  const [path = ''] = url.split('#');
  return /(?:^|^\.\/|(?:^|\/)templates\/)README(?:\.\w+)?$/i.test(path);
}

/** The sections that a plan is to have: none about the template, and none that may be left out. */
function requiredSections({ sections }: Plan, about: ReadonlySet<number>): readonly Section[] {
  const optional = withThoseBelow(sections, ({ title }) => isOptional(title));
  return sections.filter((section, index) => !about.has(index) && !optional.has(index) && hasWordsToKeep(section));
}

function isOptional(title: string): boolean {
  return /\boptional\b|\bif any\b|\b(?:as|if|when|where) (?:applicable|appropriate|needed|necessary|relevant|required)\b|任意|省略可|必要に応じて|可选/i.test(
    title,
  );
}

/** Whether plans keep the heading: what is in brackets is there to be replaced. */
function hasWordsToKeep({ role, name }: Section): boolean {
  if (role === 'preamble' || role === 'title' || role === 'phase') return false;
  return role !== 'other' || (letter.test(name) && !/[[\]{}]/.test(name));
}

function withThoseBelow(
  sections: readonly Section[],
  holds: (section: Section, index: number) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, section] of sections.entries()) {
    if ((section.parent !== null && found.has(section.parent)) || holds(section, index)) found.add(index);
  }
  return found;
}

function distinct(sections: readonly Section[]): readonly RequiredSection[] {
  const byKey = new Map<string, RequiredSection>();
  for (const section of sections.map(nameOf)) {
    const key = sectionKey(section);
    if (!byKey.has(key)) byKey.set(key, section);
  }
  return [...byKey.values()];
}

function nameOf({ role, name }: Section): RequiredSection {
  return { role, title: name };
}

function inAll([first = [], ...others]: readonly (readonly RequiredSection[])[]): readonly RequiredSection[] {
  const keys = others.map((sections) => new Set(sections.map(sectionKey)));
  return first.filter((section) => keys.every((one) => one.has(sectionKey(section))));
}

function placeholdersOf(template: Plan, about: ReadonlySet<number>): PlanForm['placeholders'] {
  const found = placeholderTexts(template).flatMap(({ kind, text, section: index }) => {
    const section = template.sections[index];
    return section === undefined || about.has(index) ? [] : [{ kind, text, section: nameOf(section) }];
  });
  return [
    ...new Map(found.map((one) => [JSON.stringify([one.kind, one.text, sectionKey(one.section)]), one])).values(),
  ];
}

function remarksOn({ placeholders }: PlanForm, [outside = [], ...phases]: readonly (readonly Section[])[]) {
  const repeated = [outside, ...phases].flatMap((sections) => repeatedIn(sections));
  return [
    ...[...new Set(repeated)].map((title) => `has the heading "${title}" more than once; plans need it once`),
    ...(phases.length === 0 ? ['has no phase, such as "## Phase 1: Title": what a phase needs is as built in'] : []),
    ...(placeholders.length === 0 ? ['has no placeholder, such as `[What it does]` in backticks'] : []),
  ];
}

function repeatedIn(sections: readonly Section[]): readonly string[] {
  const seen = new Set<string>();
  return sections.map(nameOf).flatMap((section) => {
    const key = sectionKey(section);
    if (seen.has(key)) return [section.title];
    seen.add(key);
    return [];
  });
}
