import type { PlanSource } from './collect/plan-source.js';
import { templatesOf, type Config, type Override } from './config/config.js';
import type { Dialect } from './dialects/dialect.js';
import { tdl } from './dialects/tdl.js';
import { templateDialect, withTemplate, type TemplateReading } from './dialects/with-template.js';
import { UnreadableSetting } from './errors.js';
import type { Note } from './model/report.js';
import type { DocumentReader } from './parse/document-reader.js';
import { readPlan } from './parse/plan.js';

/** What a source has for a template that the settings name. */
export type FetchedTemplate = { readonly path: string } & (
  | { readonly kind: 'text'; readonly text: string; readonly from: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly problem: string }
);

/** The native dialect as the templates of a repository have it. */
export interface Templates {
  /** By the path of the template; one that could not be read is left out. */
  readonly dialects: ReadonlyMap<string, Dialect>;
  readonly notes: readonly Note[];
}

/** Asks a source for every template that the settings name. */
export async function fetchTemplates(source: PlanSource, config: Config): Promise<readonly FetchedTemplate[]> {
  return Promise.all(templatesOf(config).map((path) => fetchTemplate(source, path)));
}

async function fetchTemplate(source: PlanSource, path: string): Promise<FetchedTemplate> {
  try {
    const setting = await source.readSetting(path);
    return setting === null ? { path, kind: 'missing' } : { path, kind: 'text', ...setting };
  } catch (error) {
    if (error instanceof UnreadableSetting) return { path, kind: 'unreadable', problem: error.message };
    throw error;
  }
}

/** Reads the templates; `place` says where a source looks for them. A template that does not help leaves the built-in form. */
export async function readTemplates(
  fetched: readonly FetchedTemplate[],
  { statuses }: Config,
  reader: DocumentReader,
  place: string,
): Promise<Templates> {
  const readings = await Promise.all(
    fetched.map(async (template) => ({
      path: template.path,
      ...(await readTemplate(template, statuses, reader, place)),
    })),
  );
  return {
    dialects: new Map(readings.flatMap(({ path, dialect }) => (dialect === null ? [] : [[path, dialect] as const]))),
    notes: readings.flatMap(({ notes }) => notes),
  };
}

/** The native dialect for a plan with some overrides, as the last template that the settings name for it has it; null without one. */
export function templateFor(
  overrides: readonly Override[],
  { dialects }: Templates,
  { inputTemplate, template }: Config,
): Dialect | null {
  const own = overrides.findLast((one) => one.template !== undefined);
  const chosen = inputTemplate ?? own?.template ?? template;
  return chosen === null ? null : (dialects.get(chosen) ?? null);
}

type Reading = Omit<TemplateReading, 'dialect'> & { readonly dialect: Dialect | null };

async function readTemplate(
  template: FetchedTemplate,
  statuses: Config['statuses'],
  reader: DocumentReader,
  place: string,
): Promise<Reading> {
  const { path } = template;
  if (template.kind === 'missing') return without(`There is no template at ${path} ${place}.`);
  if (template.kind === 'unreadable') return without(`The template ${template.problem}`);
  const origin: Note = { kind: 'origin', text: `Template read from ${template.from}: ${path}.` };
  const result = await reader(template.text);
  if (result.kind === 'refused') return without(`The template ${path} was not read, as ${result.detail}.`);
  const { dialect, notes } = withTemplate(tdl, readPlan(result.document, templateDialect(tdl), path), statuses);
  return { dialect, notes: [origin, ...notes] };
}

function without(what: string): Reading {
  return { dialect: null, notes: [{ kind: 'setting', text: `${what} The built-in form holds.` }] };
}
