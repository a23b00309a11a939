import type { PlanSource } from '../collect/plan-source.js';
import type { GitSource } from '../git/source.js';
import { verdictOf, type Report } from '../model/report.js';
import { pathSettings } from '../path-settings.js';
import { checkPlans, type ReportPart } from '../plan-check.js';
import { printable } from '../report/printable.js';
import type { CheckOptions } from './arguments.js';
import { wantsColor, writeResult } from './output.js';
import { expectToKeepInputs } from './output-target.js';
import { placesOf } from './places.js';
import { createProgress, withProgress } from './progress.js';
import { reportRenderer } from './report-formats.js';
import { readSettings } from './settings.js';
import type { ExitCode, Surroundings } from './surroundings.js';

/** Checks the plans of a repository that is open, and prints what was found. */
export async function checkRepository(
  git: GitSource,
  paths: readonly string[],
  options: CheckOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const render = await reportRenderer(options, around);
  const top = git.workTree ?? around.directory;
  const { source, config, notes } = await readSettings(options, around, git, top);
  const { isPlan } = await pathSettings(config);
  const places = placesOf(paths, { top, directory: around.directory, git, isPlan });
  expectToKeepInputs(options, { top, directory: around.directory, config, isPlan: places.isPlanFile });
  const listed = places.expectIn(source);
  const progress = createProgress(around);
  const report = async (from: PlanSource, onPart?: (part: ReportPart) => void): Promise<Report> => {
    const found = await checkPlans(withProgress(from, progress), {
      config,
      notes,
      scope: options.all === true ? 'all' : 'changed',
      isPlan: places.isPlan,
      keepPlans: options.fix === true || options.all !== true,
      settingsPlace: options.head === undefined ? 'in the work tree' : `in ${options.head}`,
      ...(onPart === undefined
        ? {}
        : {
            onPart: (part) => {
              progress.clear();
              onPart(part);
            },
          }),
    });
    progress.clear();
    return found;
  };
  if (options['dry-run'] === true) return showFixes(listed, report, top, options, around);
  if (options.fix === true) return fix(listed, report, top, render, options, around);
  if (isShownAsItComes(options)) return stream(listed, report, options, around);
  const found = await report(listed);
  await writeResult(render(found), options, around);
  return exitCodeOf(found);
}

function exitCodeOf(report: Report): ExitCode {
  return verdictOf(report) === 'fail' ? 1 : 0;
}

type Checker = (source: PlanSource, onPart?: (part: ReportPart) => void) => Promise<Report>;

/** A text can be read while it is written. A file is written whole, and so is what programs read. */
function isShownAsItComes({ all, format = 'text', output }: CheckOptions): boolean {
  return all === true && format === 'text' && output === undefined;
}

/** Prints plans as soon as they are checked, and below them what the whole report says. */
async function stream(
  source: PlanSource,
  checker: Checker,
  options: CheckOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { plansText, closingText } = await import('../report/text.js');
  const color = wantsColor(options, around);
  let plans = 0;
  const found = await checker(source, (part) => {
    plans += part.plans.length;
    const text = plansText(part, { color });
    if (text !== '') around.write(text);
  });
  around.write(closingText(found, { color, everyPlan: true }, plans));
  return exitCodeOf(found);
}

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
