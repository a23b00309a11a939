import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const folder = '.github/workflows';
const files = readdirSync(folder);

/** What these tests read of a workflow. */
interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>;
        readonly 'timeout-minutes'?: number;
        readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
      }
    >
  >;
}

describe.each(files)('the workflow %s', (name) => {
  const content = readFileSync(`${folder}/${name}`, 'utf8');
  const workflow = parse(content) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it('is one to the parser of GitHub Actions', () => {
    const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  });

  it('pins every action by its commit, with the version behind it', () => {
    const used = content.split('\n').filter((line) => /^\s*- uses: (?!\.\/)/.test(line));
    expect(used.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('has no more rights than a job asks for, and no job without an end', () => {
    const wide = Object.entries(workflow.permissions ?? { all: 'write' }).filter(([, level]) => level !== 'read');
    expect(wide).toEqual([]);
    expect(jobs.filter((job) => job['timeout-minutes'] === undefined)).toEqual([]);
  });

  it('keeps the token out of what it checks out, unless it is to push', () => {
    const pushing = jobs.filter((job) => job.permissions?.['contents'] === 'write').flatMap((job) => job.steps);
    const kept = steps.filter(
      (step) => step.uses?.startsWith('actions/checkout@') === true && step.with?.['persist-credentials'] !== false,
    );
    expect(kept.filter((step) => !pushing.includes(step))).toEqual([]);
  });
});

it('nothing of a pull request is run with more than its own rights', () => {
  const dangerous = files.filter((name) =>
    /pull_request_target|workflow_run/.test(readFileSync(`${folder}/${name}`, 'utf8')),
  );
  expect(dangerous).toEqual([]);
});
