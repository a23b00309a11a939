import { setFailed } from '@actions/core';
import { readFile } from 'node:fs/promises';
import type { PlanSource, Setting } from '../collect/plan-source.js';
import { defaultConfigPath, resolveConfig, templatesOf, type Config } from '../config/config.js';
import { readConfigFile } from '../config/config-file.js';
import { UserError } from '../errors.js';
import { readEvent, type PullRequest } from '../github/event.js';
import type { Octokit } from '../github/client.js';
import { paced } from '../github/pace.js';
import { readOverride } from '../github/override.js';
import { pullRequestSource } from '../github/pull-request-source.js';
import { defaultLevel, knownNames } from '../known-names.js';
import { verdictOf, withOverride, type Note, type Report } from '../model/report.js';
import { checkPlans } from '../plan-check.js';
import type { LinkTarget } from '../report/markdown/links.js';
import type { RunNumber } from '../report/markdown/since.js';
import { printable } from '../report/printable.js';
import { readInputs, type Inputs } from './inputs.js';
import { publish } from './publish.js';

export type Environment = Readonly<Record<string, string | undefined>>;
/** Writes to the log. Whatever comes from outside has passed `printable` or is a workflow command by then. */
export type Write = (text: string) => void;

/** Runs the step and tells its exit code. Nothing that goes wrong passes in silence, or shows a stack for what a person can mend. */
export async function runAction(environment: Environment, write: Write): Promise<0 | 1> {
  try {
    return await checkPullRequest(environment, write);
  } catch (error) {
    if (error instanceof UserError) setFailed(printable(`${error.message} ${error.nextStep}`));
    else setFailed(printable(`This is a bug in plan-check, please report it. ${stackOf(error)}`));
    return 1;
  }
}

async function checkPullRequest(environment: Environment, write: Write): Promise<0 | 1> {
  const inputs = readInputs(knownNames);
  const pullRequest = readEvent(environment['GITHUB_EVENT_NAME'] ?? '', await readPayload(environment));
  // The client reads the event when it is loaded, and would stop at one that is none.
  const { getOctokit } = await import('@actions/github');
  const octokit = paced(getOctokit(inputs.token));
  const source = pullRequestSource(octokit, pullRequest);
  const { config, notes } = await configure(source, inputs);
  if (pullRequest.draft && config.drafts === 'skip') {
    write('The pull request is a draft, and drafts are skipped.\n');
    return 0;
  }
  const checked = await checkPlans(source, { config, notes, scope: 'changed' });
  const report = await applyOverride(checked, octokit, pullRequest, config.overrideLabel);
  const links = linkTarget(environment, pullRequest);
  const { reportFile, instance } = inputs;
  const run = runNumber(environment);
  await publish(report, { octokit, pullRequest, config, links, reportFile, instance, run, write });
  const excused = pullRequest.draft && config.drafts === 'report';
  return verdictOf(report) === 'fail' && !excused ? 1 : 0;
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

/** The configuration of the target branch under the inputs. The file that the pull request brings counts once it is merged. */
async function configure(
  source: PlanSource,
  { configPath, settings }: Inputs,
): Promise<{ readonly config: Config; readonly notes: readonly Note[] }> {
  const path = configPath ?? defaultConfigPath;
  const [setting, { files }] = await Promise.all([source.readSetting(path), source.list('changed')]);
  const file = setting === null ? {} : readConfigFile(setting.text, path, knownNames);
  const { config, notes } = resolveConfig(file, settings, defaultLevel);
  const changed = new Set(files.flatMap(({ base, head }) => [base?.path, head?.path]));
  const steering = [path, ...templatesOf(config)];
  return {
    config,
    notes: [
      ...notes,
      ...steering.filter((file) => changed.has(file)).map(unmerged),
      originOf(setting, path, configPath !== null),
    ],
  };
}

function unmerged(path: string): Note {
  return { kind: 'setting', text: `The pull request changes ${path}, which counts once it is merged.` };
}

/** That a file was named which is not there is for everybody to see. */
function originOf(setting: Setting | null, path: string, named: boolean): Note {
  if (setting !== null) return { kind: 'origin', text: `Configuration read from ${path} on ${setting.from}.` };
  return {
    kind: named ? 'setting' : 'origin',
    text: `No configuration at ${path} on the target branch: the defaults hold.`,
  };
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

function linkTarget(environment: Environment, { owner, repo, headSha }: PullRequest): LinkTarget {
  const serverUrl = (environment['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/+$/, '');
  const run = environment['GITHUB_RUN_ID'];
  const runUrl = run === undefined ? null : `${serverUrl}/${owner}/${repo}/actions/runs/${run}`;
  return { serverUrl, owner, repository: repo, headSha, runUrl };
}

function runNumber({ GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt }: Environment): RunNumber | null {
  return /^\d+$/.test(id ?? '') ? { id: Number(id), attempt: Number.parseInt(attempt ?? '', 10) || 1 } : null;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
