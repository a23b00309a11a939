/** Templates for tests, read the way the program does it. */
import type { PlanForm } from '../../src/model/form.js';
import type { StatusForm } from '../../src/dialects/dialect.js';
import { tdl } from '../../src/dialects/tdl.js';
import { templateDialect, withTemplate } from '../../src/dialects/with-template.js';
import type { TeamStatuses } from '../../src/dialects/with-statuses.js';
import { readPlan } from '../../src/parse/plan.js';
import { templatePath } from './plans.js';
import { documentOf } from './read-markdown.js';

export interface TemplateFacts {
  /** `role Title`, or the title alone where the section has no role. */
  readonly sections: readonly string[];
  readonly phaseSections: readonly string[];
  /** `role: text`, with what of a text it is behind it where that is no code span. */
  readonly placeholders: readonly string[];
  readonly status: StatusForm;
  /** The kind of the note, and what it says of the template. */
  readonly notes: readonly string[];
}

/** What a template says. */
export function templateFacts(text: string, statuses: TeamStatuses = {}): TemplateFacts {
  const template = readPlan(documentOf(text), templateDialect(tdl), templatePath);
  const { dialect, notes } = withTemplate(tdl, template, statuses);
  return {
    sections: dialect.form.sections.map(nameOf),
    phaseSections: dialect.form.phaseSections.map(nameOf),
    placeholders: dialect.form.placeholders.map(
      ({ kind, text: words, section }) =>
        `${section.role === 'other' ? section.title : section.role}: ${words}${kind === 'code span' ? '' : ` (${kind})`}`,
    ),
    status: dialect.status ?? tdl.status,
    notes: notes.map((note) => `${note.kind}: ${note.text.replace(`The template ${templatePath} `, '')}`),
  };
}

function nameOf({ role, title }: PlanForm['sections'][number]): string {
  return role === 'other' ? title : `${role} ${title}`;
}
