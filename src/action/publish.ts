import { setOutput, summary, warning } from '@actions/core';
import { writeFile } from 'node:fs/promises';
import type { Config } from '../config/config.js';
import { UserError } from '../errors.js';
import type { Octokit } from '../github/client.js';
import type { PullRequest } from '../github/event.js';
import { commentProblem, findComment, isStillHead, writeComment } from '../github/sticky-comment.js';
import type { Report } from '../model/report.js';
import { toJson } from '../report/json.js';
import { toMarkdown } from '../report/markdown/comment.js';
import type { LinkTarget } from '../report/markdown/links.js';
import { nextState, readState, sinceLine, writeState } from '../report/markdown/since.js';
import { toSummary } from '../report/markdown/summary.js';
import { printable } from '../report/printable.js';
import { toSarif } from '../report/sarif.js';
import { toText } from '../report/text.js';
import { count } from '../report/words.js';
import { toWorkflowCommands } from '../report/workflow-commands.js';
import { rules } from '../rules/index.js';
import { outputsOf } from './outputs.js';

export interface Publication {
  readonly octokit: Octokit;
  readonly pullRequest: PullRequest;
  readonly config: Config;
  readonly links: LinkTarget;
  readonly reportFile: string | null;
  readonly sarifFile: string | null;
  readonly write: (text: string) => void;
}

/** Shows the report in every place that the settings ask for. What cannot be written costs that place and one warning. */
export async function publish(report: Report, publication: Publication): Promise<void> {
  const { config, links, reportFile, sarifFile, pullRequest, write } = publication;
  write(toText(report, { color: false }));
  if (config.annotations === 'commands') writeAnnotations(report, publication);
  for (const note of report.notes) if (note.kind === 'gap') warn(note.text);
  for (const [name, value] of Object.entries(outputsOf(report))) setOutput(name, value);
  if (config.summary) {
    await attempt('The job summary', () => summary.addRaw(toSummary(report, links, pullRequest.draft)).write());
  }
  await attempt('The comment', async () => {
    const url = await publishComment(report, publication);
    if (url !== null) setOutput('comment-url', url);
  });
  // Last, as these end the run where they fail.
  if (reportFile !== null) {
    await writeReportFile(reportFile, toJson(report), 'report');
    setOutput('report-file', reportFile);
  }
  if (sarifFile !== null) {
    const descriptions = rules.map((rule) => rule.meta);
    await writeReportFile(sarifFile, toSarif(report, descriptions), 'SARIF');
  }
}

function writeAnnotations(report: Report, { config, write }: Publication): void {
  const { text, left } = toWorkflowCommands(report, config.annotateFrom);
  write(text);
  if (left > 0) write(`${count(left, 'more finding')} not annotated: GitHub shows ten of each kind.\n`);
}

async function writeReportFile(path: string, text: string, what: 'report' | 'SARIF'): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (cause) {
    throw new UserError(`The ${what} file "${path}" cannot be written.`, 'Name a file in a folder that exists.', {
      cause,
    });
  }
}

/** Null where no comment was written or found. */
async function publishComment(
  report: Report,
  { octokit, pullRequest, config, links }: Publication,
): Promise<string | null> {
  if (config.comment === 'never') return null;
  const [existing, current] = await Promise.all([findComment(octokit, pullRequest), isStillHead(octokit, pullRequest)]);
  // A comment that is there must not go on saying what no longer holds.
  if (existing === null && !asksForComment(report, config)) return null;
  if (!current) {
    warn('The pull request has a newer head than the one that was checked: the comment is left to its run.');
    return existing?.url ?? null;
  }
  const state = nextState(report, existing === null ? null : readState(existing.body));
  const text = toMarkdown(report, { links, since: sinceLine(state), draft: pullRequest.draft });
  return writeComment(octokit, pullRequest, existing, `${text}${writeState(state)}\n`);
}

function asksForComment(report: Report, { comment }: Config): boolean {
  switch (comment) {
    case 'always':
      return true;
    case 'on-change':
      return report.skipped.length > 0 || report.plans.some((plan) => plan.change.kind !== 'unchanged');
    case 'on-findings':
      return report.findings.some((finding) => !finding.existing);
    case 'never':
      return false;
  }
}

async function attempt(what: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    warn(`${what} was not written: ${commentProblem(error)}. Everything else of the check holds.`);
  }
}

/** As an annotation of the run. The log shows it on one line of its own, so it passes the same filter as the rest. */
function warn(text: string): void {
  warning(printable(text));
}
