import { defaultPlanGlobs, planMatcher } from '../collect/globs.js';
import { templatesOf } from '../config/config.js';
import { UserError } from '../errors.js';
import { openGitSource, type GitSource } from '../git/source.js';
import { verdictOf } from '../model/report.js';
import { checkPlans } from '../plan-check.js';
import type { CheckOptions } from './arguments.js';
import { writeResult } from './output.js';
import { placesOf } from './places.js';
import { reportRenderer } from './report-formats.js';
import { readSettings } from './settings.js';
import type { ExitCode, Surroundings } from './surroundings.js';

/** Checks the plans of a repository: those that changed, or with `--all` every one. */
export async function check(paths: readonly string[], options: CheckOptions, around: Surroundings): Promise<ExitCode> {
  const render = await reportRenderer(options, around);
  const git = await openSource(options, around);
  const top = git.workTree ?? around.directory;
  const { source, config, notes } = await readSettings(options, around, git, top);
  const places = placesOf(paths, top, around, planMatcher(config.plans ?? defaultPlanGlobs, templatesOf(config)));
  const report = await checkPlans(source, {
    config,
    notes,
    scope: options.all === true ? 'all' : 'changed',
    isPlan: places.isPlan,
    settingsPlace: options.head === undefined ? 'in the work tree' : `in ${options.head}`,
  });
  places.expectToExist();
  await writeResult(render(report), options, around);
  return verdictOf(report) === 'fail' ? 1 : 0;
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
