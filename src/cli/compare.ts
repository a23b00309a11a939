import { resolve } from 'node:path';
import { decode, type Content } from '../collect/content.js';
import { pairSource } from '../collect/pair-source.js';
import { pathFromTop } from '../config/names.js';
import { UserError } from '../errors.js';
import { verdictOf } from '../model/report.js';
import { checkPlans } from '../plan-check.js';
import type { CompareOptions } from './arguments.js';
import { readNamedFile } from './named-file.js';
import { expectToKeepInputs } from './output-target.js';
import { writeResult } from './output.js';
import { realPath } from './real-path.js';
import { reportRenderer } from './report-formats.js';
import { readSettings } from './settings.js';
import type { ExitCode, Surroundings } from './surroundings.js';

/** Compares two files, of which "-" stands for one that does not exist. */
export async function compare(
  [basePath = '-', headPath = '-']: readonly string[],
  options: CompareOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const render = await reportRenderer(options, around);
  if (basePath === '-' && headPath === '-') {
    throw new UserError('compare was given no file at all.', 'Name a file for at least one of the two sides.');
  }
  const [base, head] = await Promise.all([basePath, headPath].map((path) => readSide(path, around)));
  const named = options.path === undefined ? null : pathFromTop(options.path, '--path');
  const path = named ?? (headPath === '-' ? basePath : headPath);
  const pair = pairSource(path, base ?? null, head ?? null);
  const { source, config, notes } = await readSettings(options, around, pair, around.directory);
  const { directory } = around;
  const sides = [basePath, headPath].filter((side) => side !== '-').map((side) => realPath(resolve(directory, side)));
  expectToKeepInputs(options, { top: directory, directory, config, isPlan: (file) => sides.includes(file) });
  const report = await checkPlans(source, {
    config,
    notes,
    scope: 'changed',
    isPlan: () => true,
    settingsPlace: '(two files are compared without their repository)',
  });
  await writeResult(render(report), options, around);
  return verdictOf(report) === 'fail' ? 1 : 0;
}

async function readSide(path: string, { directory }: Surroundings): Promise<Content | null> {
  if (path === '-') return null;
  return decode(await readNamedFile(path, directory));
}
