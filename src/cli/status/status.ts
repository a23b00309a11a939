import { basename } from 'node:path';
import type { PlanSource } from '../../collect/plan-source.js';
import type { Config } from '../../config/config.js';
import { expectOneOf } from '../../config/names.js';
import { openGitSource } from '../../git/source.js';
import { headOf, type Report } from '../../model/report.js';
import { pathSettings } from '../../path-settings.js';
import { checkPlans } from '../../plan-check.js';
import { fetchTemplates } from '../../read-templates.js';
import { planStatuses, skippedPlans, type StatusReport } from '../../report/status/plan-status.js';
import type { StatusOptions } from '../arguments.js';
import { wantsColor, writeResult } from '../output.js';
import { expectToKeepInputs } from '../output-target.js';
import { placesOf } from '../places.js';
import { createProgress, withProgress, type Progress } from '../progress.js';
import { readSettings } from '../settings.js';
import type { ExitCode, Surroundings } from '../surroundings.js';
import { readHistories } from './read-history.js';

const formats = ['text', 'json', 'markdown', 'html'] as const;
type Format = (typeof formats)[number];

/** Tells where every plan of the repository stands. It judges nothing: the exit code is 0 whatever was found. */
export async function status(
  paths: readonly string[],
  options: StatusOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const format = expectOneOf(options.format ?? 'text', formats, '--format');
  const render = await statusRenderer(format, options, around);
  const progress = createProgress(around);
  try {
    const report = await readStatus(paths, options, format, around, progress);
    progress.clear();
    await writeResult(render(report), options, around);
    return 0;
  } finally {
    progress.clear();
  }
}

async function readStatus(
  paths: readonly string[],
  options: StatusOptions,
  format: Format,
  around: Surroundings,
  progress: Progress,
): Promise<StatusReport> {
  const { directory, now } = around;
  const head = options.head ?? 'WORKTREE';
  const git = await openGitSource({ directory, base: { kind: 'none' }, head });
  const top = git.workTree ?? directory;
  const { source, config, notes } = await readSettings(options, around, git, top);
  const { isPlan } = await pathSettings(config);
  const places = placesOf(paths, { top, directory, git, isPlan });
  expectToKeepInputs(options, { top, directory, config, isPlan: places.isPlanFile });
  const report = await checkPlans(withProgress(places.expectIn(source), progress), {
    config,
    notes,
    scope: 'all',
    isPlan: places.isPlan,
    settingsPlace: options.head === undefined ? 'in the work tree' : `in ${options.head}`,
  });
  const time = now().getTime();
  const { historyOf, shallow } = await readHistories({
    directory: top,
    head: head === 'WORKTREE' ? 'HEAD' : head,
    plans: report.plans.flatMap((plan) => headOf(plan) ?? []),
    withPoints: format === 'html',
    now: time,
    onProgress: (done, all) => progress.show(`Reading the history of the plans: ${done} of ${all} versions…`),
  });
  return {
    version: report.version,
    repository: basename(top),
    head: report.head,
    time,
    plans: planStatuses(report, historyOf),
    skipped: skippedPlans(report),
    notes: [...gapsOf(report), ...(shallow ? [cutShort] : [])],
    template: report.plans.length === 0 ? await findTemplate(source, config) : null,
  };
}

async function findTemplate(source: PlanSource, config: Config): Promise<string | null> {
  const templates = await fetchTemplates(source, config);
  return templates.find(({ kind }) => kind === 'text')?.path ?? null;
}

/** Where settings come from is no news here. */
function gapsOf({ notes }: Report): StatusReport['notes'] {
  return notes.filter(({ kind }) => kind === 'gap' || kind === 'setting');
}

const cutShort: StatusReport['notes'][number] = {
  kind: 'gap',
  text: 'This is a shallow clone: what plans were before it begins is not known.',
};

async function statusRenderer(
  format: Format,
  options: StatusOptions,
  around: Surroundings,
): Promise<(report: StatusReport) => string> {
  const color = wantsColor(options, around);
  switch (format) {
    case 'text': {
      const { toStatusText } = await import('../../report/status/text.js');
      const width = options.output === undefined ? around.columns : null;
      return (report) => toStatusText(report, { color, width: width ?? 100 });
    }
    case 'json': {
      const { toStatusJson } = await import('../../report/status/json.js');
      return toStatusJson;
    }
    case 'markdown': {
      const { toStatusMarkdown } = await import('../../report/status/markdown.js');
      return toStatusMarkdown;
    }
    case 'html': {
      const { toStatusHtml } = await import('../../report/status/html/page.js');
      return toStatusHtml;
    }
  }
}
