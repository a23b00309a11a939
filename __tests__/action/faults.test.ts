import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as action from '../../src/action/run-action.js';
import { faultPage, type FaultCell } from '../helpers/fault-table.js';
import type { Fault, LoggedRequest, PullRequest } from '../helpers/github/index.js';
import type { Scene } from '../helpers/pull-request-scene.js';
import { QuickClock } from '../helpers/quick-clock.js';
import { retryQueue, started, unfinished, type Standing } from '../helpers/retry-queue.js';

/*
 * Every call of a run meets every fault, each time and once. The runs are within this process, one after the other, by a clock on which
 * waiting takes no time: that is why what waits is imported after the clock has begun. That the built action does the same is for the other tests.
 */

const page = 'docs/faults.md';

const said = (status: number, message: string, headers: Readonly<Record<string, string>> = {}): Fault => ({
  status,
  headers,
  body: { message },
});

const faults: Readonly<Record<string, Fault>> = {
  '403': said(403, 'Resource not accessible by integration'),
  '403 rate limit': said(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '5' }),
  '404': said(404, 'Not Found'),
  '409': said(409, 'Conflict'),
  '410': said(410, 'Gone'),
  '422': said(422, 'Validation Failed'),
  '429': said(429, 'Too many requests'),
  '429 Retry-After 5': said(429, 'Too many requests', { 'retry-after': '5' }),
  '429 Retry-After 3600': said(429, 'Too many requests', { 'retry-after': '3600' }),
  '500': said(500, 'Server Error'),
  '502': said(502, 'Bad Gateway'),
  '503': said(503, 'Service Unavailable'),
  reset: 'reset',
  'answer lost': 'lost',
  hang: 'hang',
  'truncated JSON': 'truncate',
  HTML: 'html',
  'HTML, 200': { status: 200, body: '<!doctype html>\n<title>Sign in</title>' },
  slow: 'slow',
};

interface Call {
  readonly name: string;
  readonly isIt: (request: LoggedRequest) => boolean;
  /** Prepares the pull request so that a run makes the call. */
  readonly prepare?: 'comment' | 'comments' | 'label' | 'many';
  readonly inputs?: Readonly<Record<string, string>>;
  /** What else goes wrong, without which the call is not made. */
  readonly also?: (request: LoggedRequest, times: number) => Fault | undefined;
}

const operation = (name: string) => (request: LoggedRequest) => request.operation === name;
const query = (name: string) => (request: LoggedRequest) =>
  request.operation === 'graphql' && JSON.stringify(request.body).includes(`query ${name}`);
const noQueries = (request: LoggedRequest): Fault | undefined =>
  query('planTexts')(request) ? said(404, 'Not Found') : undefined;
const lost =
  (name: string) =>
  (request: LoggedRequest, times: number): Fault | undefined =>
    operation(name)(request) && times === 1 ? 'lost' : undefined;
const checkRun = { annotations: 'check-run' };

const calls: readonly Call[] = [
  { name: 'The merge base', isIt: operation('repos/compare-commits-with-basehead') },
  { name: 'The list of changed files', isIt: operation('pulls/list-files') },
  { name: 'Texts by GraphQL', isIt: query('planTexts') },
  { name: 'A tree by REST, where there is no GraphQL', isIt: operation('git/get-tree'), also: noQueries },
  { name: 'A blob by REST, where there is no GraphQL', isIt: operation('git/get-blob'), also: noQueries },
  { name: 'Paths that a plan names, by GraphQL', isIt: query('planPaths') },
  { name: 'Who set the override label', isIt: operation('issues/list-events-for-timeline'), prepare: 'label' },
  { name: 'The account that writes', isIt: query('author') },
  { name: 'The list of comments', isIt: operation('issues/list-comments') },
  { name: 'The head of the pull request', isIt: operation('pulls/get') },
  { name: 'A new comment', isIt: operation('issues/create-comment') },
  { name: 'The edit of a comment', isIt: operation('issues/update-comment'), prepare: 'comment' },
  {
    name: 'The deletion of a second comment that was there before',
    isIt: operation('issues/delete-comment'),
    prepare: 'comments',
  },
  { name: 'A new check run', isIt: operation('checks/create'), inputs: checkRun },
  { name: 'More annotations of a check run', isIt: operation('checks/update'), prepare: 'many', inputs: checkRun },
  {
    name: 'The look for a check run whose creation was not answered',
    isIt: operation('checks/list-for-ref'),
    inputs: checkRun,
    also: lost('checks/create'),
  },
  {
    name: 'The look at a check run whose update was not answered',
    isIt: operation('checks/get'),
    prepare: 'many',
    inputs: checkRun,
    also: lost('checks/update'),
  },
];

let clock: QuickClock;
let folder: string;
let scene: Scene;
let many: PullRequest;
let runAction: typeof action.runAction;
let faultOf: (request: LoggedRequest) => Fault | undefined = () => undefined;

/** The second task, which the change ticks, names a path. */
const plan = (standing: Standing) => retryQueue(standing).replace('Read from the table', 'Create `src/table.ts`');
/** A plan of little else than a status, which lacks sections enough for ten annotations. */
const bare = (index: number) =>
  `# T-${10_000 + index} Bare\n\n## Metadata\n\n- Status: Completed\n\n## Phase 1: One\n\n- [x] Done\n`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-check-faults-'));
  clock = new QuickClock();
  const helpers = await import('../helpers/pull-request-scene.js');
  scene = await helpers.Scene.open({
    base: { 'docs/plan.md': plan(started), 'src/table.ts': 'export {};\n' },
    head: { 'docs/plan.md': plan(unfinished) },
    github: { fault: (request) => faultOf(request), rateLimit: { limit: 1_000_000 } },
  });
  await scene.git.branch('many');
  await scene.git.commit(
    'Many',
    Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`many/${at}/plan.md`, bare(at)])),
  );
  many = await scene.github.openPullRequest({ head: 'many' });
  process.env['GITHUB_API_URL'] = scene.github.url;
  process.env['GITHUB_EVENT_PATH'] = join(folder, 'event.json');
  await writeFile(join(folder, 'event.json'), '{}');
  ({ runAction } = await import('../../src/action/run-action.js'));
});

afterAll(async () => {
  await scene[Symbol.asyncDispose]();
  clock[Symbol.dispose]();
  await rm(folder, { recursive: true });
});

it('a run whose requests fail in whatever way does not crash, pass, hang or comment twice, and says what is wrong', async () => {
  const cells: FaultCell[] = [];
  for (const call of calls) {
    for (const fault of Object.keys(faults)) {
      for (const every of [true, false]) cells.push(await runCell(call, fault, every));
    }
  }
  const text = faultPage(cells);
  if (process.env['UPDATE'] !== undefined) await writeFile(page, text);
  const wrong = cells.filter(
    ({ comments, seconds, call }) => comments > (call.includes('second comment') ? 2 : 1) || seconds >= 120,
  );
  expect(wrong).toEqual([]);
  // A plan that could not be read is a finding; whether that fails the check is up to its level.
  const passed = cells.filter(
    ({ exitCode, messages }) => exitCode !== 1 && !messages.join().includes('could not be read'),
  );
  expect(passed).toEqual([]);
  // What could not check says so, and so does what could not write.
  const silent = cells.filter(({ verdict, messages }) => verdict !== 'fail' && messages.length === 0);
  expect(silent).toEqual([]);
  expect(cells.flatMap(({ messages }) => messages.filter((text) => text.includes('bug')))).toEqual([]);
  scene.github.assertValid();
  expect(await readFile(page, 'utf8')).toBe(text);
}, 600_000);

async function runCell(call: Call, name: string, every: boolean): Promise<FaultCell> {
  const pull = call.prepare === 'many' ? many : scene.pull;
  await prepare(pull, call);
  const fault = faults[name];
  const met: LoggedRequest[] = [];
  const stuck = new Set<LoggedRequest>();
  const begun = scene.github.requests.length;
  const counts = new Map<string, number>();
  faultOf = (request) => {
    const times = (counts.get(request.operation ?? '') ?? 0) + 1;
    counts.set(request.operation ?? '', times);
    const isMet = call.isIt(request) && (every || met.length === 0);
    if (call.isIt(request)) met.push(request);
    const found = isMet ? fault : call.also?.(request, times);
    if (found === 'hang') stuck.add(request);
    // What is never noted down as answered.
    if (found === 'hang' || found === 'reset' || found === 'lost') request.endedAt = request.startedAt;
    return found;
  };
  const { ahead } = clock;
  const run = await runWith(pull, call.inputs ?? {}, () => {
    const others = scene.github.requests.slice(begun).some(({ endedAt }) => endedAt === undefined);
    return stuck.size > 0 && !others ? stuck : null;
  });
  if (met.length === 0) throw new Error(`${call.name}: no such call was made. ${run.log}`);
  return {
    call: call.name,
    fault: name,
    every,
    exitCode: run.exitCode,
    verdict: /^verdict<<(\S+)\r?\n(.*)\r?\n\1$/m.exec(run.outputs)?.[2] ?? '',
    comments: pull.comments.length,
    seconds: (clock.ahead - ahead) / 1_000,
    messages: messagesIn(run.log),
  };
}

const old = '<!-- plan-check -->\nOld\n';

async function prepare(pull: PullRequest, { prepare: what }: Call): Promise<void> {
  for (const comment of pull.comments.slice()) pull.deleteComment(comment);
  scene.github.pullRequest(pull.number).repository.checkRuns.splice(0);
  for (const { name } of pull.labels) pull.removeLabel(name, 'alice');
  if (what === 'label') pull.addLabel('plan-check-override', 'alice');
  if (what === 'comment' || what === 'comments') pull.addComment(old, 'github-actions[bot]');
  if (what === 'comments') pull.addComment(old, 'github-actions[bot]');
  await writeFile(join(folder, 'event.json'), JSON.stringify(await pull.event('synchronize')));
}

interface Run {
  readonly exitCode: number;
  readonly outputs: string;
  readonly log: string;
}

/** Runs the action within this process. `hanging` tells the requests that nothing but a time limit can end. */
async function runWith(
  pull: PullRequest,
  inputs: Readonly<Record<string, string>>,
  hanging: () => Set<LoggedRequest> | null,
): Promise<Run> {
  const outputs = join(folder, 'outputs');
  await writeFile(outputs, '');
  const permissions = { contents: 'read', 'pull-requests': 'write', checks: 'write' } as const;
  const environment: Record<string, string> = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_OUTPUT: outputs,
    GITHUB_RUN_ID: '4711',
    INPUT_TOKEN: scene.github.token(permissions),
    INPUT_SUMMARY: 'false',
    INPUT_ANNOTATIONS: '',
  };
  for (const [name, value] of Object.entries(inputs)) environment[`INPUT_${name.toUpperCase()}`] = value;
  Object.assign(process.env, environment);
  let log = '';
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    log += String(chunk);
    return true;
  });
  const over = new AbortController();
  const isOver = () => over.signal.aborted;
  const timekeeper = (async () => {
    for (let quiet = 0; !isOver();) {
      await clock.pause(1);
      const found = hanging();
      quiet = found === null ? 0 : quiet + 1;
      if (found === null || quiet < 5) continue;
      found.clear();
      clock.passLimits();
    }
  })();
  try {
    const exitCode = await runAction(environment, (text) => void (log += text));
    return { exitCode, outputs: await readFile(outputs, 'utf8'), log };
  } finally {
    over.abort();
    await timekeeper;
    clock.forgetLimits();
    stdout.mockRestore();
    process.exitCode = undefined;
  }
}

/** Without what differs from run to run. */
function messagesIn(log: string): readonly string[] {
  const commands = [...log.matchAll(/^::(error|warning)(?: .*?)?::(.*)$/gm)].filter(([line]) => !isOfThePlan(line));
  return commands.map(([, kind = '', text = '']) => {
    const plain = text
      .replaceAll('%0A', ' ')
      .replaceAll('%25', '%')
      .replace(/\b[0-9a-f]{7,40}\b/g, 'SHA')
      .replace(/other side closed|read ECONNRESET|write EPIPE|socket hang up|terminated/g, 'the connection was cut');
    return `${kind}: ${plain}`;
  });
}

/** What is wrong with the plans, whatever happens to the run. */
function isOfThePlan(line: string): boolean {
  return !line.startsWith('::warning::') && !line.startsWith('::error::') && !line.includes('(plan-readable)');
}
