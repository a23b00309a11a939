import type { Stage } from '../model/plan.js';
import type { Note } from '../model/report.js';
import { levels, severities, type FailOn, type Level, type Severity } from '../model/severity.js';

/** Where the configuration file is looked for, from the top of the repository. */
export const defaultConfigPath = '.github/plan-check.yml';
/** What people call it as well, and nothing reads. */
export const misnamedConfigPath = '.github/plan-check.yaml';

export const commentModes = ['always', 'on-change', 'on-findings', 'never'] as const;
export type CommentMode = (typeof commentModes)[number];

export const draftModes = ['report', 'fail', 'skip'] as const;
export type DraftMode = (typeof draftModes)[number];

/** The label of a pull request by which somebody lets findings pass. */
export const defaultOverrideLabel = 'plan-check-override';
/** Stands in settings where a label would, and is none: nobody lets findings pass. */
const noOverrideLabel = 'never';

export const annotationModes = ['commands', 'check-run', 'none'] as const;
export type AnnotationMode = (typeof annotationModes)[number];

/** What a team's own status word may stand for. */
export const statusStages = ['draft', 'active', 'finished', 'halted'] as const satisfies readonly Stage['kind'][];
export type StatusStage = (typeof statusStages)[number];

/** Levels by rule id or `rule.message`; of the two the message is the stronger. */
export type RuleLevels = Readonly<Record<string, Level>>;

/** Everything that steers a run, as given in one place; what is absent is left to the next one. */
export interface Settings {
  readonly plans?: readonly string[] | undefined;
  readonly dialect?: string | undefined;
  /** Path of the repository's own plan template, from its top. */
  readonly template?: string | undefined;
  readonly rules?: RuleLevels | undefined;
  readonly failOn?: FailOn | undefined;
  readonly comment?: CommentMode | undefined;
  readonly drafts?: DraftMode | undefined;
  /** A label, or `never`. */
  readonly overrideLabel?: string | undefined;
  readonly annotations?: AnnotationMode | undefined;
  readonly annotateFrom?: Severity | undefined;
  readonly summary?: boolean | undefined;
  readonly suggestions?: boolean | undefined;
  readonly locked?: boolean | undefined;
  readonly statuses?: Readonly<Record<string, StatusStage>> | undefined;
  readonly overrides?: readonly Override[] | undefined;
}

/** What differs for the plans that fit some globs. */
export interface Override {
  readonly plans: readonly string[];
  readonly dialect?: string;
  readonly template?: string;
  readonly rules?: RuleLevels;
}

/** The names that settings may use, from the parts of the program that define them. */
export interface KnownNames {
  /** Rule ids with the ids of their messages. */
  readonly rules: ReadonlyMap<string, readonly string[]>;
  readonly dialects: readonly string[];
}

/** What the settings come to. */
export interface Config {
  /** Null where nothing names them: the built-in globs hold. */
  readonly plans: readonly string[] | null;
  readonly dialect: string | null;
  /** The template that the file names for all plans. */
  readonly template: string | null;
  /** The template that the inputs name: it wins over the file's, those of its overrides included. */
  readonly inputTemplate: string | null;
  /** Levels that the file has for all plans. */
  readonly rules: RuleLevels;
  /** Levels that the inputs have: they win over the file's, those of its overrides included. */
  readonly inputRules: RuleLevels;
  readonly failOn: FailOn;
  readonly comment: CommentMode;
  readonly drafts: DraftMode;
  /** Null where nobody lets findings pass. */
  readonly overrideLabel: string | null;
  readonly annotations: AnnotationMode;
  readonly annotateFrom: Severity;
  readonly summary: boolean;
  readonly suggestions: boolean;
  readonly statuses: Readonly<Record<string, StatusStage>>;
  readonly overrides: readonly Override[];
}

/**
 * Inputs win over the file, the file over the defaults. A locked file is loosened by no input: such an input is left out,
 * and the notes say so.
 */
export function resolveConfig(
  file: Settings,
  inputs: Settings,
  defaultLevel: (name: string) => Level | null,
): { readonly config: Config; readonly notes: readonly Note[] } {
  const { inputs: allowed, notes } =
    file.locked === true ? withoutLoosening(file, inputs, defaultLevel) : { inputs, notes: [] };
  const overrideLabel = allowed.overrideLabel ?? file.overrideLabel ?? defaultOverrideLabel;
  return {
    notes,
    config: {
      plans: allowed.plans ?? file.plans ?? null,
      dialect: allowed.dialect ?? file.dialect ?? null,
      template: file.template ?? null,
      inputTemplate: allowed.template ?? null,
      rules: file.rules ?? {},
      inputRules: allowed.rules ?? {},
      failOn: allowed.failOn ?? file.failOn ?? 'error',
      comment: allowed.comment ?? file.comment ?? 'on-change',
      drafts: allowed.drafts ?? file.drafts ?? 'report',
      overrideLabel: overrideLabel === noOverrideLabel ? null : overrideLabel,
      annotations: allowed.annotations ?? file.annotations ?? 'commands',
      annotateFrom: allowed.annotateFrom ?? file.annotateFrom ?? 'warning',
      summary: allowed.summary ?? file.summary ?? true,
      suggestions: allowed.suggestions ?? file.suggestions ?? false,
      statuses: file.statuses ?? {},
      overrides: file.overrides ?? [],
    },
  };
}

/** The templates that some plan is read by, each once. */
export function templatesOf({ inputTemplate, overrides, template }: Config): readonly string[] {
  if (inputTemplate !== null) return [inputTemplate];
  return [...new Set([...overrides.flatMap((one) => one.template ?? []), ...(template === null ? [] : [template])])];
}

/** Inputs that decide what is checked and what fails, less those that would make a locked file weaker. */
function withoutLoosening(
  file: Settings,
  inputs: Settings,
  defaultLevel: (name: string) => Level | null,
): { readonly inputs: Settings; readonly notes: readonly Note[] } {
  const left: string[] = [];
  const { plans, dialect, template, drafts, overrideLabel, failOn, rules, ...harmless } = inputs;
  const given = { plans, dialect, template };
  for (const [name, value] of Object.entries(given)) if (value !== undefined) left.push(`the input ${name}`);
  const tighterRules: Record<string, Level> = {};
  for (const [name, level] of Object.entries(rules ?? {})) {
    const now = heaviest(file, name, defaultLevel(name));
    if (weight(level) >= weight(now)) tighterRules[name] = level;
    else left.push(`the input rules: ${name}: ${level}`);
  }
  const tighter = failOn !== undefined && failWeight(failOn) >= failWeight(file.failOn ?? 'error');
  if (failOn !== undefined && !tighter) left.push(`the input fail-on: ${failOn}`);
  const tighterDrafts = drafts !== undefined && draftWeight(drafts) >= draftWeight(file.drafts ?? 'report');
  if (drafts !== undefined && !tighterDrafts) left.push(`the input drafts: ${drafts}`);
  const strictLabel = overrideLabel !== undefined && isAsStrict(overrideLabel, file.overrideLabel);
  if (overrideLabel !== undefined && !strictLabel) left.push(`the input override-label: ${overrideLabel}`);
  return {
    inputs: {
      ...harmless,
      rules: tighterRules,
      ...(tighter ? { failOn } : {}),
      ...(tighterDrafts ? { drafts } : {}),
      ...(strictLabel ? { overrideLabel } : {}),
    },
    notes: left.map(lockedOut),
  };
}

/** That a file steers nothing, as its name ends in `.yaml`. */
export const misnamedConfig: Note = {
  kind: 'setting',
  text: `${misnamedConfigPath} is read by nothing: the configuration is ${defaultConfigPath}.`,
};

/** That something of the inputs was left out. */
export function lockedOut(what: string): Note {
  return { kind: 'setting', text: `The configuration is locked, so ${what} was not used.` };
}

/** The heaviest level that a file gives, for any plan, to what an input names. */
function heaviest(file: Settings, name: string, byDefault: Level | null): Level {
  const everywhere = file.rules ?? {};
  const layers = [everywhere, ...(file.overrides ?? []).map((override) => override.rules ?? {})];
  const [rule = '', message] = name.split('.', 2);
  const given = layers.flatMap((layer) =>
    message === undefined
      ? Object.entries(layer).flatMap(([key, level]) => (key === rule || key.startsWith(`${rule}.`) ? [level] : []))
      : (layer[name] ?? layer[rule] ?? []),
  );
  // What the file leaves alone has its default; the messages of a rule may have any.
  const rest = (everywhere[name] ?? everywhere[rule]) === undefined ? [byDefault ?? 'error'] : [];
  return [...given, ...rest].reduce((one, other) => (weight(other) > weight(one) ? other : one), 'off');
}

/** Another label may be one that more people set: only none at all is stricter. */
function isAsStrict(label: string, fileLabel = defaultOverrideLabel): boolean {
  return label === noOverrideLabel || label === fileLabel;
}

function weight(level: Level): number {
  return levels.length - levels.indexOf(level);
}

/** The lighter the findings that fail a run, the stricter it is. */
function failWeight(failOn: FailOn): number {
  return failOn === 'never' ? -1 : severities.indexOf(failOn);
}

function draftWeight(drafts: DraftMode): number {
  return ['skip', 'report', 'fail'].indexOf(drafts);
}
