import type { Plan } from '../model/plan.js';
import type { Note } from '../model/report.js';
import type { Dialect } from './dialect.js';
import { readForm } from './template-form.js';
import { readStatuses } from './template-statuses.js';
import { withStatuses, type TeamStatuses } from './with-statuses.js';

export interface TemplateReading {
  readonly dialect: Dialect;
  /** What of the template could not be told, or was not meant so. */
  readonly notes: readonly Note[];
}

/** The dialect to read a template with: in its headings a sign may stand for the number of a phase. */
export function templateDialect(dialect: Dialect): Dialect {
  const { phases } = dialect;
  return phases === null ? dialect : { ...dialect, phases: { ...phases, ...phases.inTemplate } };
}

/** A dialect as a repository's own template has it. What the template does not say stays as the dialect has it. */
export function withTemplate(dialect: Dialect, template: Plan, statuses: TeamStatuses): TemplateReading {
  const the = `The template ${template.path}`;
  if (dialect.status === null || template.sections.length === 1) {
    const text = `${the} has no heading. The built-in form holds.`;
    return { dialect: withStatuses(dialect, statuses), notes: [{ kind: 'setting', text }] };
  }
  const { form, remarks } = readForm(template, dialect.form);
  const { form: status, stageless, remarks: further } = readStatuses(template, dialect.status, statuses);
  return {
    dialect: { ...dialect, status, form },
    notes: [
      ...stageless.map((word) => ({
        kind: 'setting' as const,
        text: `The status "${word}" of ${template.path} has no known stage: name it under \`statuses:\`.`,
      })),
      ...[...remarks, ...further].map((remark) => ({ kind: 'origin' as const, text: `${the} ${remark}.` })),
    ],
  };
}
