import type { Annotation, App, CheckRun, CheckStatus } from '../check-run.js';
import { given, ok, type Call, type Handlers } from '../exchange.js';
import { pageOf } from '../pagination.js';
import { invalidRequest, notFound, Problem } from '../problem.js';
import { checkRunShape } from '../shapes/check-run.js';
import { appOf } from '../tokens.js';
import { findCommit } from './commits.js';

/** The body of both operations that write, as the description has it. */
interface CheckRunInput {
  readonly name?: string;
  readonly head_sha?: string;
  readonly external_id?: string;
  readonly status?: CheckStatus;
  readonly conclusion?: string;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary: string;
    readonly text?: string;
    readonly annotations?: readonly Annotation[];
  };
}

const LONGEST = { title: 255, message: 65_536, raw_details: 65_536, summaryBytes: 65_535, textBytes: 65_535 };

export const checks: Handlers = {
  'checks/create': async (call) => {
    const { repository } = call;
    const input = inputOf(call);
    const app = writingApp(call);
    const head = await repository.git.commit(input.head_sha ?? '');
    if (head === undefined) throw new Problem(422, `No commit found for SHA: ${input.head_sha ?? ''}`);
    const run: CheckRun = {
      id: repository.world.nextId(),
      headSha: head.oid,
      createdBy: app,
      name: input.name ?? '',
      externalId: '',
      status: 'queued',
      conclusion: undefined,
      startedAt: repository.world.now(),
      completedAt: undefined,
      output: { title: null, summary: null, text: null },
      annotations: [],
    };
    apply(run, input, repository.world.now());
    repository.checkRuns.push(run);
    return { status: 201, json: checkRunShape(repository, run) };
  },

  'checks/update': async (call) => {
    const { repository } = call;
    const input = inputOf(call);
    const app = writingApp(call);
    const run = findRun(call);
    if (run.createdBy.id !== app.id) {
      throw new Problem(
        403,
        `Invalid app_id \`${app.id}\` - check run can only be modified by the GitHub App that created it.`,
      );
    }
    apply(run, input, repository.world.now());
    return ok(checkRunShape(repository, run));
  },

  'checks/get': async (call) => ok(checkRunShape(call.repository, findRun(call))),

  'checks/list-for-ref': async (call) => {
    const { repository, query } = call;
    const commit = await findCommit(repository, given(call.parameters, 'ref'));
    if (commit === undefined) throw new Problem(422, `No commit found for SHA: ${given(call.parameters, 'ref')}`);
    const runs = repository.checkRuns.filter((run) => run.headSha === commit.oid && isWanted(run, query));
    const found = query['filter'] === 'all' ? runs : latest(runs);
    const page = pageOf(call, found);
    const shapes = page.items.map((run) => checkRunShape(repository, run));
    return { status: 200, headers: page.headers, json: { total_count: found.length, check_runs: shapes } };
  },
};

/** Reads the body, and answers 422 where GitHub does so for what the description does not say. */
function inputOf({ body }: Call): CheckRunInput {
  const input = body as unknown as CheckRunInput;
  const { output } = input;
  if (input.status === 'completed' && input.conclusion === undefined) {
    throw invalidRequest(`"conclusion" wasn't supplied.`);
  }
  if (output !== undefined && Buffer.byteLength(output.summary) > LONGEST.summaryBytes) {
    throw invalidRequest('Summary exceeds a maximum bytesize of 65535');
  }
  for (const annotation of output?.annotations ?? []) checkAnnotation(annotation);
  return input;
}

function checkAnnotation(annotation: Annotation): void {
  for (const name of ['title', 'message', 'raw_details'] as const) {
    const length = annotation[name]?.length ?? 0;
    if (length > LONGEST[name]) throw invalidRequest(`Annotation ${name} is too long (maximum is ${LONGEST[name]})`);
  }
  const { start_line: start, end_line: end, start_column: from, end_column: to } = annotation;
  const lines = start >= 1 && end >= start;
  const columns = start === end ? (from ?? 1) >= 1 && (to ?? 1) >= 1 : from === undefined && to === undefined;
  if (!lines || !columns) throw invalidRequest(`Annotation of ${annotation.path} has a place that cannot be`);
}

function writingApp({ token }: Call): App {
  const app = appOf(token);
  if (app === undefined) throw new Problem(403, 'You must authenticate via a GitHub App.');
  return app;
}

function findRun({ repository, parameters }: Call): CheckRun {
  const id = Number(given(parameters, 'check_run_id'));
  const run = repository.checkRuns.find((candidate) => candidate.id === id);
  if (run === undefined) throw notFound();
  return run;
}

function apply(run: CheckRun, input: CheckRunInput, now: string): void {
  run.name = input.name ?? run.name;
  run.externalId = input.external_id ?? run.externalId;
  run.startedAt = input.started_at ?? run.startedAt;
  run.conclusion = input.conclusion ?? run.conclusion;
  run.status = input.conclusion === undefined ? (input.status ?? run.status) : 'completed';
  if (run.status === 'completed') run.completedAt = input.completed_at ?? run.completedAt ?? now;
  if (input.output === undefined) return;
  const { title, summary, text, annotations } = input.output;
  run.output = { title: title ?? run.output.title, summary, text: text === undefined ? null : cut(text) };
  run.annotations.push(...(annotations ?? []));
}

/** More characters than the limit are refused, more bytes are cut off without a word. */
function cut(text: string): string {
  return Buffer.from(text).subarray(0, LONGEST.textBytes).toString('utf8');
}

function isWanted(run: CheckRun, query: Call['query']): boolean {
  const { check_name: name, status, app_id: app } = query;
  return (
    (name === undefined || run.name === name) &&
    (status === undefined || run.status === status) &&
    (app === undefined || run.createdBy.id === Number(app))
  );
}

/** The last run of each name. */
function latest(runs: readonly CheckRun[]): CheckRun[] {
  return [...new Map(runs.map((run) => [`${run.createdBy.id} ${run.name}`, run])).values()];
}
