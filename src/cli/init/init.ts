import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { defaultPlanGlobs } from '../../collect/default-globs.js';
import { planMatcher } from '../../collect/globs.js';
import type { PlanSource } from '../../collect/plan-source.js';
import {
  defaultConfigPath,
  misnamedConfig,
  misnamedConfigPath,
  resolveConfig,
  templatesOf,
  type Config,
} from '../../config/config.js';
import { readConfigFile } from '../../config/config-file.js';
import { UserError } from '../../errors.js';
import { askRepository } from '../../git/repository.js';
import { openGitSource } from '../../git/source.js';
import { defaultLevel, knownNames } from '../../known-names.js';
import { checkPlans } from '../../plan-check.js';
import { printable } from '../../report/printable.js';
import type { InitOptions } from '../arguments.js';
import { createProgress, withProgress } from '../progress.js';
import type { ExitCode, Surroundings } from '../surroundings.js';
import { placeForFirstPlan } from './first-plan.js';
import { planAppend, planNew, type PlannedWrite } from './planned-write.js';
import { summary } from './summary.js';
import { survey } from './survey.js';
import { agentsStart, agentsText, configText, workflowText } from './texts.js';
import { findWorkflow } from './workflows.js';
import { writeFiles } from './write-files.js';

const workflowPath = '.github/workflows/plan-check.yml';
const templatePath = 'docs/templates/plan.md';
const agentsPath = 'AGENTS.md';

/**
 * Sets a repository up, and says what it did, what it found, and what to do next. Nothing that is there is changed but for the
 * section of `--agents`, and nothing is written before all is known to have a place. The exit code is 2 where that section has none.
 */
export async function init(options: InitOptions, around: Surroundings): Promise<ExitCode> {
  const { directory, environment } = around;
  if ((await askRepository({ directory, environment }, null)).bare) throw noWorkTree();
  const git = await openGitSource({ directory, base: { kind: 'none' }, head: 'WORKTREE' });
  const top = git.workTree ?? directory;
  const progress = createProgress(around);
  const source = withProgress(git, progress);
  const existing = await readExisting(source);
  const found = await survey(source, existing);
  const template = existing?.template ?? found.template;
  const text = configText(found, template ?? templatePath);
  const config = existing ?? configOf(text);
  const standing = await standingOf(source, config);
  progress.clear();

  const writes = [await planWorkflow(top), await planNew(defaultConfigPath, text, top)];
  // Plans without a template are somebody's choice where somebody has chosen the settings; without either there is nothing to begin with.
  const wanted = template ?? (existing === null || standing.plans === 0 ? templatePath : null);
  const planned = wanted === null ? null : await planNew(wanted, await packagedTemplate(around), top);
  if (planned?.kind === 'create') writes.push(planned);
  if (options.agents === true) writes.push(await planAppend(agentsPath, agentsText, agentsStart, top));
  const dryRun = options['dry-run'] === true;
  if (!dryRun) await writeFiles(writes, top);

  const globs = config.plans ?? defaultPlanGlobs;
  const firstPlan = wanted === null ? null : placeForFirstPlan(wanted, globs, planMatcher(globs, templatesOf(config)));
  const isTemplateNamed = wanted === config.template;
  around.write(summary({ found, ...standing, writes, dryRun, template: wanted, isTemplateNamed, firstPlan }));
  return tellLeft(writes, around);
}

function noWorkTree(): UserError {
  return new UserError(
    'This is a bare repository, which has no work tree to write to.',
    'Run `plan-check init` in a work tree of the repository.',
  );
}

/** The configuration that is there; null where there is none. */
async function readExisting(source: PlanSource): Promise<Config | null> {
  const setting = await source.readSetting(defaultConfigPath);
  if (setting !== null) return configOf(setting.text);
  if ((await source.readSetting(misnamedConfigPath)) === null) return null;
  throw new UserError(
    `${misnamedConfig.text} Nothing was written.`,
    `Rename it: git mv ${misnamedConfigPath} ${defaultConfigPath}; then run \`plan-check init\` again.`,
  );
}

function configOf(text: string): Config {
  return resolveConfig(readConfigFile(text, defaultConfigPath, knownNames), {}, defaultLevel).config;
}

/** What `--all` finds by a configuration. */
async function standingOf(
  source: PlanSource,
  config: Config,
): Promise<{ readonly plans: number; readonly withErrors: number }> {
  const isPlan = planMatcher(config.plans ?? defaultPlanGlobs, templatesOf(config));
  const report = await checkPlans(source, { config, scope: 'all', isPlan, settingsPlace: 'in the work tree' });
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  return { plans: report.plans.length, withErrors: new Set(errors.map(({ path }) => path)).size };
}

async function planWorkflow(top: string): Promise<PlannedWrite> {
  const other = await findWorkflow(top);
  if (other === null || other === workflowPath) return planNew(workflowPath, workflowText, top);
  return { kind: 'keep', path: other, remark: 'it runs plan-check already' };
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

function tellLeft(writes: readonly PlannedWrite[], { writeError }: Surroundings): ExitCode {
  const left = writes.filter((write) => write.kind === 'leave');
  for (const { path, reason } of left) writeError(`plan-check: ${path} was left alone: ${printable(reason)}.\n`);
  return left.length === 0 ? 0 : 2;
}
