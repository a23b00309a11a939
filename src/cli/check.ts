import type { PlanSource } from '../collect/plan-source.js';
import { defaultPlanGlobs, planMatcher } from '../collect/globs.js';
import { templatesOf } from '../config/config.js';
import { UserError } from '../errors.js';
import { openGitSource, type GitSource } from '../git/source.js';
import { verdictOf, type Report } from '../model/report.js';
import { checkPlans } from '../plan-check.js';
import { printable } from '../report/printable.js';
import type { CheckOptions } from './arguments.js';
import { wantsColor, writeResult } from './output.js';
import { placesOf } from './places.js';
import { createProgress, withProgress } from './progress.js';
import { reportRenderer } from './report-formats.js';
import { readSettings } from './settings.js';
import type { ExitCode, Surroundings } from './surroundings.js';

/** Checks the plans of a repository: those that changed, or with `--all` every one. With `--fix` it mends what can be mended first. */
export async function check(paths: readonly string[], options: CheckOptions, around: Surroundings): Promise<ExitCode> {
  expectToFit(options);
  const render = await reportRenderer(options, around);
  const git = await openSource(options, around);
  const top = git.workTree ?? around.directory;
  const { source, config, notes } = await readSettings(options, around, git, top);
  const places = placesOf(paths, top, around, planMatcher(config.plans ?? defaultPlanGlobs, templatesOf(config)));
  const progress = createProgress(around);
  const report = async (from: PlanSource): Promise<Report> => {
    const found = await checkPlans(withProgress(from, progress), {
      config,
      notes,
      scope: options.all === true ? 'all' : 'changed',
      isPlan: places.isPlan,
      keepPlans: options.fix === true || options.all !== true,
      settingsPlace: options.head === undefined ? 'in the work tree' : `in ${options.head}`,
    });
    progress.clear();
    places.expectToExist();
    return found;
  };
  if (options['dry-run'] === true) return showFixes(source, report, top, options, around);
  if (options.fix === true) return fix(source, report, top, render, options, around);
  const found = await report(source);
  await writeResult(render(found), options, around);
  return exitCodeOf(found);
}

function exitCodeOf(report: Report): ExitCode {
  return verdictOf(report) === 'fail' ? 1 : 0;
}

function expectToFit({ fix: fixes, head, 'dry-run': dryRun, format }: CheckOptions): void {
  if (fixes === true && head !== undefined && head !== 'WORKTREE') {
    throw new UserError('--fix writes to the work tree, and --head names a commit.', 'Leave --head out.');
  }
  if (dryRun === true && fixes !== true) {
    throw new UserError('--dry-run says what --fix would do.', 'Write: plan-check --fix --dry-run.');
  }
  if (dryRun === true && format !== undefined && format !== 'text') {
    throw new UserError('--fix --dry-run prints a diff, in no other format.', 'Leave --format out.');
  }
}

type Checker = (source: PlanSource) => Promise<Report>;

async function fix(
  source: PlanSource,
  checker: Checker,
  top: string,
  render: (report: Report) => string,
  options: CheckOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { fixAndWrite } = await import('./fix/run-fix.js');
  const { report, problems } = await fixAndWrite(source, top, checker);
  await writeResult(render(report), options, around);
  if (problems.length === 0) return exitCodeOf(report);
  around.writeError(problems.map((problem) => `plan-check: ${printable(problem)}\n`).join(''));
  around.writeError('Everything else was fixed. Make these files writable and leave them alone, then run it again.\n');
  return 2;
}

async function showFixes(
  source: PlanSource,
  checker: Checker,
  top: string,
  options: CheckOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { planFixes, showDiff } = await import('./fix/run-fix.js');
  const { report, diff, summary } = await planFixes(source, top, checker);
  const forPeople = around.isTerminal && options.output === undefined;
  const color = wantsColor(options, around);
  await writeResult(forPeople || color ? showDiff(diff, color) : diff, options, around);
  around.writeError(`plan-check: ${summary}\n`);
  return exitCodeOf(report);
}

async function openSource(
  { base, head = 'WORKTREE', all = false }: CheckOptions,
  { directory }: Surroundings,
): Promise<GitSource> {
  if (base !== undefined) return openGitSource({ directory, base: { kind: 'ref', ref: base }, head });
  try {
    return await openGitSource({ directory, base: { kind: 'default-branch' }, head });
  } catch (error) {
    // Looking at every plan needs nothing to compare with: a clone of one commit will do.
    if (!all || !(error instanceof UserError)) throw error;
    return openGitSource({ directory, base: { kind: 'none' }, head });
  }
}
