import { randomUUID } from 'node:crypto';
import type { Config } from '../config/config.js';
import { writeCheckRun, type CheckAnnotation, type WrittenCheckRun } from '../github/check-run.js';
import type { Octokit } from '../github/client.js';
import type { Subject } from '../github/subject.js';
import type { Report } from '../model/report.js';
import type { Severity } from '../model/severity.js';
import type { Annotation } from '../report/annotations.js';
import { toCheckRun } from '../report/markdown/check-run.js';
import type { LinkTarget } from '../report/markdown/links.js';

export interface CheckRunTask {
  readonly octokit: Octokit;
  readonly subject: Subject;
  readonly config: Config;
  readonly links: LinkTarget;
  /** Tells the check run from that of another step; null for the only one. */
  readonly instance: string | null;
}

/** Writes a new check run for the commit that was checked. Throws where it could not be created. */
export async function publishCheckRun(report: Report, task: CheckRunTask): Promise<WrittenCheckRun> {
  const { octokit, subject, config, links, instance } = task;
  const checked = subject.kind === 'pull request' ? subject.pullRequest : subject.commits;
  const draft = subject.kind === 'pull request' && subject.pullRequest.draft;
  const { annotations, conclusion, ...texts } = toCheckRun(report, links, config.annotateFrom, draft);
  // What fails no job fails no check run.
  const excused = draft && config.drafts === 'report' && conclusion === 'failure';
  return writeCheckRun(octokit, checked, {
    ...texts,
    name: `plan-check / ${instance ?? 'plans'}`,
    externalId: randomUUID(),
    headSha: checked.headSha,
    conclusion: excused ? 'neutral' : conclusion,
    annotations: annotations.map(checkAnnotation),
  });
}

const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const satisfies Record<
  Severity,
  CheckAnnotation['annotation_level']
>;

/** An annotation needs a line; one of the whole file is shown at the first. */
function checkAnnotation({ severity, path, lines, columns, title, message }: Annotation): CheckAnnotation {
  return {
    path,
    start_line: lines?.first ?? 1,
    end_line: lines?.last ?? 1,
    ...(columns === null ? {} : { start_column: columns.first, end_column: columns.last }),
    annotation_level: levels[severity],
    title,
    message,
  };
}
