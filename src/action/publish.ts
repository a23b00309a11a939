import { setOutput, summary, warning } from '@actions/core';
import { writeFile } from 'node:fs/promises';
import type { Config } from '../config/config.js';
import { UserError } from '../errors.js';
import { reasonOf, writeProblem, type Octokit, type Wanted } from '../github/client.js';
import type { PullRequest } from '../github/event.js';
import { shortHash } from '../github/source.js';
import { ownLogin } from '../github/sticky-comment.js';
import type { Subject } from '../github/subject.js';
import type { Report } from '../model/report.js';
import { toJson } from '../report/json.js';
import type { LinkTarget } from '../report/markdown/links.js';
import type { RunNumber } from '../report/markdown/since.js';
import { toSummary } from '../report/markdown/summary.js';
import { printable } from '../report/printable.js';
import { toText } from '../report/text.js';
import { count } from '../report/words.js';
import { leftOut, toWorkflowCommands } from '../report/workflow-commands.js';
import { rules } from '../rules/index.js';
import { outputsOf } from './outputs.js';
import { publishComment, type CommentOutcome, type CommentTask } from './publish-comment.js';
import type { SuggestionTask } from './publish-suggestions.js';

export interface Publication {
  readonly octokit: Octokit;
  readonly subject: Subject;
  readonly config: Config;
  readonly links: LinkTarget;
  readonly reportFile: string | null;
  readonly sarifFile: string | null;
  /** Tells the comment and the check run of this step from those of another one; null where it has no name. */
  readonly instance: string | null;
  /** Null where the server does not number its runs. */
  readonly run: RunNumber | null;
  /** The text of a plan on head as it was checked; null for one that was not read as text. */
  readonly textOf: (path: string) => string | null;
  readonly write: (text: string) => void;
}

/**
 * Shows the report in every place that the settings ask for. What cannot be written costs that place and one warning. Places that
 * few ask for are loaded where they are.
 */
export async function publish(report: Report, publication: Publication): Promise<void> {
  const { config, links, reportFile, sarifFile, subject, write } = publication;
  const pullRequest = subject.kind === 'pull request' ? subject.pullRequest : null;
  write(toText(report, { color: false, atMost: maxLogged }));
  if (config.annotations === 'commands') writeAnnotations(report, publication);
  for (const note of report.notes) if (note.kind === 'gap') warn(note.text);
  writeOutputs(report, publication);
  if (config.summary) {
    await attempt(
      () => summary.addRaw(toSummary(report, links, pullRequest?.draft)).write(),
      (error) => `The job summary was not written: ${reasonOf(error)}. ${restHolds}`,
    );
  }
  // What needs no server has been said by now, whatever becomes of the rest.
  if (config.annotations === 'check-run') await annotateByCheckRun(report, publication);
  if (pullRequest !== null) {
    const task = { ...publication, pullRequest, author: askedOnce(() => ownLogin(publication.octokit)) };
    if (config.comment !== 'never') await writeComment(report, task);
    if (config.suggestions) await writeSuggestions(report, task, write);
  }
  // Last, as these end the run where they fail.
  if (reportFile !== null) {
    await writeReportFile(reportFile, toJson(report), 'report');
    setOutput('report-file', reportFile);
  }
  if (sarifFile !== null) {
    const { toSarif } = await import('../report/sarif.js');
    const descriptions = rules.map((rule) => rule.meta);
    await writeReportFile(sarifFile, toSarif(report, descriptions), 'SARIF');
  }
}

/** Findings in the log, and suppressions. Who wants more of them reads the report. */
const maxLogged = 200;

function writeOutputs(report: Report, { reportFile }: Publication): void {
  const { values, cut } = outputsOf(report);
  for (const [name, value] of Object.entries(values)) setOutput(name, value);
  const rest =
    reportFile === null ? 'The input report-file names a file for all of them' : `${reportFile} has all of them`;
  for (const { name, left, total } of cut) {
    warn(
      `The output ${name} leaves out ${left} of ${total} entries, as it has to fit an environment variable. ${rest}.`,
    );
  }
}

const restHolds = 'Everything else of the check holds.';

async function annotateByCheckRun(report: Report, publication: Publication): Promise<void> {
  const { publishCheckRun } = await import('./publish-check-run.js');
  const written = await attempt(
    () => publishCheckRun(report, publication),
    (error) =>
      `The check run was not written: ${writeProblem(error, checkRunsOf(publication))}. The findings are annotated as a job's own are.`,
  );
  if (written === null) writeAnnotations(report, publication);
  else if (written.missing > 0) {
    const problem = writeProblem(written.problem, checkRunsOf(publication));
    warn(`${count(written.missing, 'annotation')} of the check run could not be added: ${problem}. ${restHolds}`);
  }
}

function checkRunsOf({ subject }: Publication): Wanted {
  const { owner, repo, headSha } = subject.kind === 'pull request' ? subject.pullRequest : subject.commits;
  return { what: 'check runs', of: `commit ${shortHash(headSha)} of ${owner}/${repo}`, permission: 'checks: write' };
}

async function writeComment(report: Report, task: CommentTask): Promise<void> {
  const comments = wantedOn(task.pullRequest, 'comments');
  const outcome = await attempt(
    () => publishComment(report, task),
    (error) => `The comment was not written: ${writeProblem(error, comments)}. ${restHolds}`,
  );
  if (outcome === null) return;
  if (outcome.url !== null) setOutput('comment-url', outcome.url);
  for (const text of notesOn(outcome, comments)) warn(text);
}

async function writeSuggestions(report: Report, task: SuggestionTask, write: Publication['write']): Promise<void> {
  const { publishSuggestions } = await import('./publish-suggestions.js');
  const reviews = wantedOn(task.pullRequest, 'reviews');
  const outcome = await attempt(
    () => publishSuggestions(report, task),
    (error) => `The suggestions were not written: ${writeProblem(error, reviews)}. ${restHolds}`,
  );
  if (outcome?.kind === 'left to newer head') {
    write('The pull request has a newer head than the one that was checked: nothing is suggested for this one.\n');
  }
  if (outcome?.kind === 'too long') {
    warn(
      `${count(outcome.count, 'edit')} not suggested, being too long for a comment: \`plan-check --fix\` makes all of the edits.`,
    );
  }
}

function wantedOn({ owner, repo, number }: PullRequest, what: string): Wanted {
  return { what, of: `pull request ${number} of ${owner}/${repo}`, permission: 'pull-requests: write' };
}

/** Whatever asks, and however often: one answer. */
function askedOnce<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= ask());
}

function notesOn({ leftTo, leftOver }: CommentOutcome, comments: Wanted): readonly string[] {
  const left =
    leftTo === 'newer head'
      ? 'The pull request has a newer head than the one that was checked: the comment is left to its run.'
      : 'A later run has written the comment for the same commit: it is left as it is.';
  return [
    ...(leftTo === null ? [] : [left]),
    ...(leftOver === null
      ? []
      : [
          `A second comment of plan-check could not be deleted: ${writeProblem(leftOver, comments)}. The next run tries again.`,
        ]),
  ];
}

function writeAnnotations(report: Report, { config, write }: Publication): void {
  const { text, left } = toWorkflowCommands(report, config.annotateFrom);
  write(text);
  if (left > 0) write(leftOut(left));
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

/** What `write` gives; null, and a warning, where it fails. */
async function attempt<T>(write: () => Promise<T>, describe: (error: unknown) => string): Promise<T | null> {
  try {
    return await write();
  } catch (error) {
    warn(describe(error));
    return null;
  }
}

/** As an annotation of the run. The log shows it on one line of its own, so it passes the same filter as the rest. */
function warn(text: string): void {
  warning(printable(text));
}
