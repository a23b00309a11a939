import { faults, type Call, type Cell } from './fault-cells.js';
import type { FaultCell } from './fault-table.js';
import type { FaultFinder, LoggedRequest, Permissions, PullRequest } from './github/index.js';
import { Scene } from './pull-request-scene.js';
import { retryQueue, started, unfinished, type Standing } from './retry-queue.js';

/** What is to be run, as of a step of a workflow. */
export interface FaultTask {
  readonly scene: Scene;
  readonly token: string;
  readonly payload: object;
  readonly inputs: Readonly<Record<string, string>>;
}

export interface FaultRun {
  readonly exitCode: number | null;
  /** The output; empty where there is none. */
  readonly verdict: string;
  readonly log: string;
  /** Those that the run waited, though they did not pass. */
  readonly seconds: number;
}

/** Runs the action by a clock on which waiting takes no time. */
export interface FaultRunner {
  run(task: FaultTask): Promise<FaultRun>;
  /** Lets the time pass that is the limit of whatever is under way. */
  passLimits(): void;
  /** A real pause. A few of them without any other request mean that a hanging one is all that the run waits for. */
  pause(): Promise<void>;
}

const permissions: Permissions = { contents: 'read', 'pull-requests': 'write', checks: 'write' };
const quietPauses = 5;

/** The second task, which the change ticks, names a path. */
const plan = (standing: Standing) => retryQueue(standing).replace('Read from the table', 'Create `src/table.ts`');
/** A plan of little else than a status, which lacks sections enough for ten annotations. */
const bare = (index: number) =>
  `# T-${10_000 + index} Bare\n\n## Metadata\n\n- Status: Completed\n\n## Phase 1: One\n\n- [x] Done\n`;
const old = '<!-- plan-check -->\nOld\n';

/** A pull request with one error and one with many, at a stand-in that answers as a cell of the table wants it. */
export class FaultScene implements AsyncDisposable {
  private constructor(
    readonly scene: Scene,
    private readonly many: PullRequest,
    private readonly trouble: { find: FaultFinder },
  ) {}

  static async open(): Promise<FaultScene> {
    const trouble: { find: FaultFinder } = { find: () => undefined };
    const scene = await Scene.open({
      base: { 'docs/plan.md': plan(started), 'src/table.ts': 'export {};\n' },
      head: { 'docs/plan.md': plan(unfinished) },
      github: { fault: (request) => trouble.find(request), rateLimit: { limit: 1_000_000 } },
    });
    await scene.git.branch('many');
    await scene.git.commit(
      'Many',
      Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`many/${at}/plan.md`, bare(at)])),
    );
    return new FaultScene(scene, await scene.github.openPullRequest({ head: 'many' }), trouble);
  }

  /** One at a time. Throws where the run made no such call. */
  async run({ call, fault: name, every }: Cell, runner: FaultRunner): Promise<FaultCell> {
    const { github } = this.scene;
    const pull = call.prepare === 'many' ? this.many : this.scene.pull;
    prepare(pull, call);
    const met: LoggedRequest[] = [];
    const stuck = new Set<LoggedRequest>();
    const begun = github.requests.length;
    const counts = new Map<string, number>();
    this.trouble.find = (request) => {
      const times = (counts.get(request.operation ?? '') ?? 0) + 1;
      counts.set(request.operation ?? '', times);
      const isIt = call.isIt(request, times);
      const isMet = isIt && (every || met.length === 0);
      if (isIt) met.push(request);
      const found = isMet ? faults[name] : call.also?.(request, times);
      if (found === 'hang') stuck.add(request);
      // What is never noted down as answered.
      if (found === 'hang' || found === 'reset' || found === 'lost') request.endedAt = request.startedAt;
      return found;
    };
    const isStuck = () => stuck.size > 0 && github.requests.slice(begun).every(({ endedAt }) => endedAt !== undefined);
    const task = {
      scene: this.scene,
      token: github.token(permissions),
      payload: await pull.event('synchronize'),
      inputs: { summary: 'false', annotations: '', ...call.inputs },
    };
    const run = await passingLimits(runner, task, isStuck, () => stuck.clear());
    if (met.length === 0) throw new Error(`${call.name}: no such call was made. ${run.log}`);
    const { exitCode, verdict, seconds } = run;
    const { comments } = pull;
    return {
      call: call.name,
      fault: name,
      every,
      exitCode,
      verdict,
      comments: comments.length,
      seconds,
      messages: messagesIn(run.log),
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.scene[Symbol.asyncDispose]();
  }
}

function prepare(pull: PullRequest, { prepare: what }: Call): void {
  for (const comment of pull.comments.slice()) pull.deleteComment(comment);
  pull.repository.checkRuns.splice(0);
  pull.reviews.splice(0);
  pull.reviewComments.splice(0);
  for (const { name } of pull.labels) pull.removeLabel(name, 'alice');
  if (what === 'label') pull.addLabel('plan-check-override', 'alice');
  if (what === 'comment' || what === 'comments') pull.addComment(old, 'github-actions[bot]');
  if (what === 'comments') pull.addComment(old, 'github-actions[bot]');
}

/** Puts the clock of a run forward whenever requests hang and nothing else goes on. */
async function passingLimits(
  runner: FaultRunner,
  task: FaultTask,
  isStuck: () => boolean,
  passed: () => void,
): Promise<FaultRun> {
  const over = new AbortController();
  const isOver = () => over.signal.aborted;
  const timekeeper = (async () => {
    for (let quiet = 0; !isOver();) {
      await runner.pause();
      quiet = isStuck() ? quiet + 1 : 0;
      if (quiet < quietPauses) continue;
      passed();
      runner.passLimits();
    }
  })();
  try {
    return await runner.run(task);
  } finally {
    over.abort();
    await timekeeper;
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
