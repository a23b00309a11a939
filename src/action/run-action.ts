import { setFailed } from '@actions/core';
import { readFile } from 'node:fs/promises';
import type { PlanSource } from '../collect/plan-source.js';
import type { KnownNames } from '../config/config.js';
import { UserError } from '../errors.js';
import type { Octokit } from '../github/client.js';
import type { MayHavePlans } from '../github/compare-trees.js';
import { commitsSource } from '../github/commits-source.js';
import type { PullRequest } from '../github/event.js';
import { readOccasion } from '../github/occasion.js';
import { paced } from '../github/pace.js';
import { readOverride } from '../github/override.js';
import { openPullRequest } from '../github/pull-request-source.js';
import { findSubject, type Subject } from '../github/subject.js';
import { verdictOf, withOverride, type Report } from '../model/report.js';
import type { RunNumber } from '../report/markdown/since.js';
import { printable } from '../report/printable.js';
import { configure, readConfig } from './configure.js';
import { asksForNames, readInputs, type Inputs } from './inputs.js';
import { linkTarget } from './link-target.js';
import { withMemory } from './source-memory.js';
import { settingsPlace } from './steering.js';

export type Environment = Readonly<Record<string, string | undefined>>;
/** Writes to the log. Whatever comes from outside has passed `printable` or is a workflow command by then. */
export type Write = (text: string) => void;

/** Runs the step and tells its exit code. Nothing that goes wrong passes in silence, or shows a stack for what a person can mend. */
export async function runAction(environment: Environment, write: Write): Promise<0 | 1> {
  try {
    return await check(environment, write);
  } catch (error) {
    if (error instanceof UserError) setFailed(printable(`${error.message} ${error.nextStep}`));
    else setFailed(printable(`This is a bug in plan-check, please report it. ${stackOf(error)}`));
    return 1;
  }
}

async function check(environment: Environment, write: Write): Promise<0 | 1> {
  // The rules are a tenth of all code: the first request is made before they are loaded.
  const inputs = readInputs(asksForNames() ? (await import('../known-names.js')).knownNames : noNames);
  const name = environment['GITHUB_EVENT_NAME'] ?? '';
  const occasion = readOccasion(name, await readPayload(environment), inputs.pullRequest);
  if (occasion.kind === 'nothing') {
    write(printable(`${occasion.why} There is nothing to check.`) + '\n');
    return 0;
  }
  expectAddress(environment['GITHUB_API_URL']);
  // The client reads the event when it is loaded, and would stop at one that is none.
  const { getOctokit } = await import('@actions/github');
  const octokit = paced(getOctokit(inputs.token));
  return checkSubject(await findSubject(octokit, occasion), { octokit, inputs, environment, write });
}

const noNames: KnownNames = { rules: new Map(), dialects: [] };

interface Run {
  readonly octokit: Octokit;
  readonly inputs: Inputs;
  readonly environment: Environment;
  readonly write: Write;
}

async function checkSubject(found: Subject, { octokit, inputs, environment, write }: Run): Promise<0 | 1> {
  // The server answers while the parser and the rules are loaded, and below while the reports are.
  const [{ subject, source: plain }, { checkPlans }] = await Promise.all([
    open(octokit, found, (from) => foldersOfPlans(from, inputs)),
    import('../plan-check.js'),
  ]);
  const { source, textOf } = withMemory(plain);
  if (subject.kind === 'pull request' && subject.pullRequest.merged) {
    write(`Pull request ${subject.pullRequest.number} is merged. There is nothing to check.\n`);
    return 0;
  }
  const { config, notes } = await configure(source, inputs, subject, environment);
  const pullRequest = subject.kind === 'pull request' ? subject.pullRequest : null;
  if (pullRequest?.draft === true && config.drafts === 'skip') {
    write('The pull request is a draft, and drafts are skipped.\n');
    return 0;
  }
  const [checked, { publish }] = await Promise.all([
    checkPlans(source, { config, notes, scope: 'changed', settingsPlace: settingsPlace(subject) }),
    import('./publish.js'),
  ]);
  const report =
    pullRequest === null ? checked : await applyOverride(checked, octokit, pullRequest, config.overrideLabel);
  const links = linkTarget(environment, subject);
  const { reportFile, sarifFile, instance } = inputs;
  const run = runNumber(environment);
  await publish(report, { octokit, subject, config, links, reportFile, sarifFile, instance, run, textOf, write });
  const excused = pullRequest?.draft === true && config.drafts === 'report';
  return verdictOf(report) === 'fail' && !excused ? 1 : 0;
}

/** Which folders may have plans. Only a change that is too long for a list asks for it. */
async function foldersOfPlans(source: PlanSource, inputs: Inputs): Promise<MayHavePlans> {
  const { plans } = await readConfig(source, inputs);
  // By default a plan may be in any.
  if (plans === null) return () => true;
  const { folderMatcher } = await import('../collect/globs.js');
  return folderMatcher(plans);
}

/** What is checked as the server has it now, and where it is read from. */
async function open(
  octokit: Octokit,
  subject: Subject,
  mayHavePlans: (source: PlanSource) => Promise<MayHavePlans>,
): Promise<{ readonly subject: Subject; readonly source: PlanSource }> {
  if (subject.kind === 'commits') return { subject, source: commitsSource(octokit, subject.commits, mayHavePlans) };
  const { pullRequest, source } = await openPullRequest(octokit, subject.pullRequest, mayHavePlans);
  return { subject: { kind: 'pull request', pullRequest }, source };
}

/** The client takes what the runner sets; where that is nothing, it is GitHub. */
function expectAddress(url = ''): void {
  if (url === '' || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) return;
  throw new UserError(
    `GITHUB_API_URL is ${JSON.stringify(url)}, and is expected to be the address of the server's API.`,
    'The runner sets it: leave it as it is, or write it as https://api.github.com.',
  );
}

async function readPayload(environment: Environment): Promise<unknown> {
  const path = environment['GITHUB_EVENT_PATH'] ?? '';
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new UserError(
      `The event's payload cannot be read from "${path}".`,
      'Run plan-check in a workflow; GITHUB_EVENT_PATH names the payload.',
      { cause },
    );
  }
}

/** Asks for who set the label only where that would change the verdict. */
async function applyOverride(
  report: Report,
  octokit: Octokit,
  pullRequest: PullRequest,
  label: string | null,
): Promise<Report> {
  if (label === null || verdictOf(report) !== 'fail') return report;
  const outcome = await readOverride(octokit, pullRequest, label);
  if (outcome === null) return report;
  if (outcome.kind === 'override') return withOverride(report, outcome.override);
  return { ...report, notes: [...report.notes, outcome.note] };
}

function runNumber({ GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt }: Environment): RunNumber | null {
  return /^\d+$/.test(id ?? '') ? { id: Number(id), attempt: Number.parseInt(attempt ?? '', 10) || 1 } : null;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
