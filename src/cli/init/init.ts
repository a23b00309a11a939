import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { defaultPlanGlobs, planMatcher } from '../../collect/globs.js';
import type { PlanSource } from '../../collect/plan-source.js';
import { defaultConfigPath, resolveConfig, templatesOf } from '../../config/config.js';
import { readConfigFile } from '../../config/config-file.js';
import { UserError } from '../../errors.js';
import { openGitSource } from '../../git/source.js';
import { defaultLevel, knownNames } from '../../known-names.js';
import { checkPlans } from '../../plan-check.js';
import { printable } from '../../report/printable.js';
import { count } from '../../report/words.js';
import type { InitOptions } from '../arguments.js';
import { createProgress, withProgress } from '../progress.js';
import type { ExitCode, Surroundings } from '../surroundings.js';
import { survey, type FoundPlan, type Survey } from './survey.js';
import { agentsStart, agentsText, configText, workflowText } from './texts.js';
import { addTo, writeNew, type Written } from './write-files.js';

const workflowPath = '.github/workflows/plan-check.yml';
const templatePath = 'docs/templates/plan.md';
const agentsPath = 'AGENTS.md';

/** Sets a repository up, and says what it did, what it found, and what to do next. Nothing that is there is changed. */
export async function init(options: InitOptions, around: Surroundings): Promise<ExitCode> {
  const { directory } = around;
  const git = await openGitSource({ directory, base: { kind: 'none' }, head: 'WORKTREE' });
  const top = git.workTree ?? directory;
  const progress = createProgress(around);
  const source = withProgress(git, progress);
  const found = await survey(source);
  const template = found.template ?? templatePath;
  const existing = await git.readSetting(defaultConfigPath);
  const text = existing?.text ?? configText(found, template);
  const standing = await standingOf(source, text);
  progress.clear();
  const where = { top, dryRun: options['dry-run'] === true };
  const written: (readonly [Written, string])[] = [
    [await writeNew(workflowPath, workflowText, where), workflowPath],
    [await writeNew(defaultConfigPath, text, where), defaultConfigPath],
  ];
  if (found.template === null && existing === null) {
    written.push([await writeNew(templatePath, await packagedTemplate(around), where), templatePath]);
  }
  if (options.agents === true) {
    written.push([await addTo(agentsPath, agentsText, agentsStart, where), agentsPath]);
  }
  around.write(summary(found, standing, written, where.dryRun));
  return 0;
}

/** What `--all` finds by a configuration. */
interface Standing {
  readonly plans: number;
  readonly withErrors: number;
}

async function standingOf(source: PlanSource, configuration: string): Promise<Standing> {
  const file = readConfigFile(configuration, defaultConfigPath, knownNames);
  const { config } = resolveConfig(file, {}, defaultLevel);
  const isPlan = planMatcher(config.plans ?? defaultPlanGlobs, templatesOf(config));
  const report = await checkPlans(source, { config, scope: 'all', isPlan, settingsPlace: 'in the work tree' });
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  return { plans: report.plans.length, withErrors: new Set(errors.map(({ path }) => path)).size };
}

async function packagedTemplate({ program }: Surroundings): Promise<string> {
  try {
    return await readFile(join(dirname(realpathSync(program)), '../..', templatePath), 'utf8');
  } catch (cause) {
    throw new UserError(
      'The plan template of the package is not there.',
      'Install plan-check again, or write a template of your own and name it in .github/plan-check.yml.',
      { cause },
    );
  }
}

function summary(
  found: Survey,
  { plans, withErrors }: Standing,
  written: readonly (readonly [Written, string])[],
  dryRun: boolean,
): string {
  const words: Readonly<Record<Written, string>> = dryRun
    ? { wrote: 'would write', 'added to': 'would add to', kept: 'would keep' }
    : { wrote: 'wrote', 'added to': 'added to', kept: 'kept' };
  const width = Math.max(...Object.values(words).map((word) => word.length));
  const files = written.map(([what, path]) => `  ${words[what].padEnd(width)}  ${path}`);
  const fresh = written.filter(([what]) => what !== 'kept').map(([, path]) => path);
  return `${[
    foundText(found),
    '',
    ...files,
    '',
    ...(withErrors === 0 ? [] : [oldDebt(withErrors, plans), '']),
    'Next',
    ...nextSteps(fresh, plans).map((step, index) => `  ${index + 1}. ${step}`),
  ].join('\n')}\n`;
}

function foundText({ plans, template }: Survey): string {
  const own = template === null ? '' : `, and their template ${printable(template)}`;
  if (plans.length === 0) return `No plan was found${own}.`;
  return `Found ${count(plans.length, 'plan')} ${dialectText(plans)} in ${foldersText(plans)}${own}.`;
}

function dialectText(plans: readonly FoundPlan[]): string {
  const native = plans.filter(({ dialect }) => dialect === 'tdl').length;
  if (native === plans.length) return 'with phases and a status';
  return native === 0 ? 'that are checklists' : `(${native} with phases and a status, the others are checklists)`;
}

/** The folders that hold the plans or the folders of plans, those with the most first. */
function foldersText(plans: readonly FoundPlan[]): string {
  const counts = new Map<string, number>();
  for (const { path } of plans) {
    const parts = path.split('/').slice(0, -1);
    const folder = (/^plan\.md$/i.test(path.slice(path.lastIndexOf('/') + 1)) ? parts.slice(0, -1) : parts).join('/');
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const folders = [...counts].sort((one, other) => other[1] - one[1]).map(([folder]) => printable(`${folder || '.'}/`));
  const rest = folders.length - 3;
  return folders.slice(0, 3).join(', ') + (rest > 0 ? ` and ${count(rest, 'more folder')}` : '');
}

function oldDebt(withErrors: number, plans: number): string {
  return (
    `${withErrors} of ${count(plans, 'plan')} ${withErrors === 1 ? 'contradicts itself' : 'contradict themselves'} today. ` +
    'That fails nothing: a pull request is held to what it changes.\n`plan-check --all` lists it, and `plan-check --all --fix` mends what can be mended.'
  );
}

function nextSteps(fresh: readonly string[], plans: number): readonly string[] {
  return [
    ...(fresh.length === 0
      ? []
      : [`Look at ${fresh.length === 1 ? 'the file' : 'the files'}, and commit: git add ${fresh.join(' ')}`]),
    plans === 0
      ? `Copy ${templatePath} to docs/plans/ for your first plan, and fill it in.`
      : 'plan-check status shows where every plan stands.',
    'plan-check says before pushing what the pull request will be told.',
  ];
}
