import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { decode, type Content } from '../collect/content.js';
import { defaultPlanGlobs, planMatcher } from '../collect/globs.js';
import { pairSource } from '../collect/pair-source.js';
import type { PlanSource, Setting } from '../collect/plan-source.js';
import { defaultConfigPath, resolveConfig, templatesOf, type Config, type Settings } from '../config/config.js';
import { expectOneOf, readRuleLevels } from '../config/names.js';
import { UserError } from '../errors.js';
import { openGitSource } from '../git/source.js';
import { defaultLevel, knownNames } from '../known-names.js';
import { verdictOf, type Note, type Report } from '../model/report.js';
import { failOnLevels } from '../model/severity.js';
import { nearest } from '../model/similarity.js';
import { checkPlans } from '../plan-check.js';
import { toJson } from '../report/json.js';
import { toMarkdown } from '../report/markdown/comment.js';
import { printable } from '../report/printable.js';
import { toText } from '../report/text.js';
import { toWorkflowCommands } from '../report/workflow-commands.js';
import { formats, readArguments, type Options } from './arguments.js';
import { readNamedFile, reasonOf } from './named-file.js';
import { readNamedTemplate, withNamedTemplate, type NamedTemplate } from './named-template.js';

/** What the command line needs of the process around it. */
export interface Surroundings {
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
}

/** Runs one command and tells its exit code: 0 nothing found, 1 findings that fail, 2 could not run. */
export async function runCommand(words: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  try {
    const { command, paths, options } = readArguments(words);
    const write = rendererFor(options, surroundings);
    const report = await (command === 'compare'
      ? compare(paths, options, surroundings)
      : check(paths, options, surroundings));
    await publish(write(report), options, surroundings);
    return verdictOf(report) === 'fail' ? 1 : 0;
  } catch (error) {
    surroundings.writeError(explain(error));
    return 2;
  }
}

async function check(paths: readonly string[], options: Options, around: Surroundings): Promise<Report> {
  const source = await openSource(options, around);
  const top = source.workTree ?? around.directory;
  const template = await templateOf(options, around, top);
  const { config, notes } = await configure(options, around, source, template);
  const places = paths.map((path) => placeOf(path, top, around));
  const listed = new Set<Place>();
  const report = await checkPlans(withNamedTemplate(source, template), {
    config,
    notes,
    scope: options.all === true ? 'all' : 'changed',
    isPlan: within(places, planMatcher(config.plans ?? defaultPlanGlobs, templatesOf(config)), listed),
    settingsPlace: options.head === undefined ? 'in the work tree' : `in ${options.head}`,
  });
  for (const place of places) if (!listed.has(place)) expectToExist(place, around);
  return report;
}

async function openSource({ base, head = 'WORKTREE', all = false }: Options, { directory }: Surroundings) {
  if (base !== undefined) return openGitSource({ directory, base: { kind: 'ref', ref: base }, head });
  try {
    return await openGitSource({ directory, base: { kind: 'default-branch' }, head });
  } catch (error) {
    // Looking at every plan needs nothing to compare with: a clone of one commit will do.
    if (!all || !(error instanceof UserError)) throw error;
    return openGitSource({ directory, base: { kind: 'none' }, head });
  }
}

/** A PATH of the command line. */
interface Place {
  readonly word: string;
  /** From the top of the repository; empty for the top itself. */
  readonly path: string;
}

function placeOf(word: string, top: string, { directory }: Surroundings): Place {
  const path = relative(top, resolve(directory, word)).split(sep).join('/');
  if (path === '..' || path.startsWith('../') || isAbsolute(path)) {
    throw new UserError(
      `"${word}" is outside of the repository at ${top}.`,
      'Name a file or folder of the repository.',
    );
  }
  return { word, path };
}

/** Files that are named are plans; folders that are named hold the plans that are looked at. Keeps in `listed` where a file was. */
function within(
  places: readonly Place[],
  isPlan: (path: string) => boolean,
  listed: Set<Place>,
): (path: string) => boolean {
  if (places.length === 0) return isPlan;
  return (path) => {
    const around = places.filter((place) => place.path === '' || `${path}/`.startsWith(`${place.path}/`));
    for (const place of around) listed.add(place);
    return around.some((place) => place.path === path || isPlan(path));
  };
}

/** A misspelt PATH must not pass for one where nothing changed. What was deleted was listed. */
function expectToExist({ word }: Place, { directory }: Surroundings): void {
  if (existsSync(resolve(directory, word))) return;
  const command = nearest(word, ['check', 'compare']);
  throw new UserError(
    `There is no file or folder "${word}", and none was deleted.`,
    command === null ? 'Name a file or folder of the repository.' : `Did you mean the command "${command}"?`,
  );
}

async function compare(paths: readonly string[], options: Options, around: Surroundings): Promise<Report> {
  const [basePath = '-', headPath = '-'] = paths;
  if (basePath === '-' && headPath === '-') {
    throw new UserError('compare was given no file at all.', 'Name a file for at least one of the two sides.');
  }
  const [base, head] = await Promise.all([basePath, headPath].map((path) => readSide(path, around)));
  const path = options.path ?? (headPath === '-' ? basePath : headPath);
  const source = pairSource(path, base ?? null, head ?? null);
  const template = await templateOf(options, around, around.directory);
  const { config, notes } = await configure(options, around, source, template);
  return checkPlans(withNamedTemplate(source, template), {
    config,
    notes,
    scope: 'changed',
    isPlan: () => true,
    settingsPlace: '(two files are compared without their repository)',
  });
}

async function readSide(path: string, { directory }: Surroundings): Promise<Content | null> {
  if (path === '-') return null;
  return decode(await readNamedFile(path, directory));
}

async function templateOf(
  { template }: Options,
  { directory }: Surroundings,
  top: string,
): Promise<NamedTemplate | null> {
  return template === undefined ? null : readNamedTemplate(template, directory, top);
}

/** The configuration of the repository, or the file that is named, with the options over it. */
async function configure(
  options: Options,
  { directory }: Surroundings,
  source: PlanSource,
  template: NamedTemplate | null,
): Promise<{ readonly config: Config; readonly notes: readonly Note[] }> {
  const setting: Setting | null =
    options.config === undefined
      ? await source.readSetting(defaultConfigPath)
      : { text: new TextDecoder().decode(await readNamedFile(options.config, directory)), from: options.config };
  const inputs: Settings = {
    dialect: options.dialect === undefined ? undefined : expectOneOf(options.dialect, knownNames.dialects, '--dialect'),
    template: template?.path,
    rules: options.rule === undefined ? undefined : readRuleLevels(options.rule, knownNames),
    failOn: options['fail-on'] === undefined ? undefined : expectOneOf(options['fail-on'], failOnLevels, '--fail-on'),
  };
  if (setting === null) return resolveConfig({}, inputs, defaultLevel);
  const { readConfigFile } = await import('../config/config-file.js');
  const file = readConfigFile(setting.text, options.config ?? defaultConfigPath, knownNames);
  return resolveConfig(file, inputs, defaultLevel);
}

function rendererFor(options: Options, { isTerminal, environment }: Surroundings): (report: Report) => string {
  const format = expectOneOf(options.format ?? 'text', formats, '--format');
  const color = expectOneOf(options.color ?? 'auto', ['auto', 'always', 'never'], '--color');
  switch (format) {
    case 'text': {
      const suits =
        isTerminal && options.output === undefined && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
      return (report) => toText(report, { color: color === 'always' || (color === 'auto' && suits) });
    }
    case 'json':
      return toJson;
    case 'markdown':
      return (report) => toMarkdown(report, { links: null });
    case 'github':
      return (report) => toWorkflowCommands(report, 'warning').text;
  }
}

async function publish(text: string, { output }: Options, { directory, write }: Surroundings): Promise<void> {
  if (output === undefined) {
    write(text);
    return;
  }
  try {
    await writeFile(resolve(directory, output), text);
  } catch (cause) {
    throw new UserError(`"${output}" cannot be written: ${reasonOf(cause)}.`, 'Name a file in a folder that exists.', {
      cause,
    });
  }
}

function explain(error: unknown): string {
  if (error instanceof UserError) {
    return `plan-check: ${printable(error.message)}\n${printable(error.nextStep)}\n`;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `plan-check: this is a bug in plan-check, please report it.\n${stack.split('\n').map(printable).join('\n')}\n`;
}
