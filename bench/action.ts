import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoggedRequest } from '../__tests__/helpers/github/index.js';
import { openLargePullRequest, roundTrips } from '../__tests__/helpers/large-pull-request.js';
import { progressScene } from './progress-scene.js';
import { median } from './measure.js';

export interface ActionMeasure {
  readonly seconds: number;
  readonly requests: number;
  readonly roundTrips: number;
  /** Mebibytes at the peak. */
  readonly memory: number;
}

/** One run of the built action on a pull request that changes some plans. The stand-in for GitHub answers after `latencyMs`. */
export async function measureAction(plans: number, latencyMs: number): Promise<ActionMeasure> {
  const folder = await mkdtemp(join(tmpdir(), 'plan-check-bench-'));
  const scene = await openLargePullRequest({ plans, files: plans }, { latencyMs });
  try {
    const peak = join(folder, 'peak');
    const start = performance.now();
    await scene.run({
      nodeArguments: () => ['--import', pathToFileURL(resolve('bench/peak-memory.mjs')).href],
      environment: { PEAK_MEMORY_FILE: peak },
    });
    const seconds = (performance.now() - start) / 1000;
    const { requests } = scene.github;
    const memory = Number(await readFile(peak, 'utf8'));
    return { seconds, requests: requests.length, roundTrips: roundTrips(requests), memory };
  } finally {
    await scene[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  }
}

export interface ClientMeasure {
  /** Medians. */
  readonly action: number;
  readonly client: number;
  readonly requests: number;
}

/**
 * The built action on one changed plan whose comment is up to date, and, in turns with it, a script of the same client that makes the
 * same requests. The script is bundled as the action is.
 */
export async function measureBesideClient(rounds: number): Promise<ClientMeasure> {
  const folder = await mkdtemp(join(tmpdir(), 'plan-check-bench-'));
  const script = join(folder, 'client.mjs');
  execFileSync(process.execPath, ['bench/bundle-client.mjs', script]);
  await using scene = await progressScene();
  const timed = async (options: Parameters<typeof scene.run>[0]): Promise<number> => {
    const start = performance.now();
    await scene.run(options);
    return (performance.now() - start) / 1000;
  };
  try {
    await scene.run();
    const [actions, clients]: [number[], number[]] = [[], []];
    let requests: readonly LoggedRequest[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const before = scene.github.requests.length;
      actions.push(await timed({}));
      requests = scene.github.requests.slice(before);
      const file = join(folder, 'requests.json');
      await writeFile(file, JSON.stringify(inTurns(requests)));
      clients.push(await timed({ program: script, environment: { SAME_REQUESTS: file } }));
    }
    return { action: median(actions), client: median(clients), requests: requests.length };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Requests that were under way at the same time are made together. */
function inTurns(requests: readonly LoggedRequest[]): readonly (readonly LoggedRequest[])[] {
  const turns: { readonly requests: LoggedRequest[]; end: number }[] = [];
  for (const request of requests.toSorted((one, other) => one.startedAt - other.startedAt)) {
    const last = turns.at(-1);
    const end = request.endedAt ?? Infinity;
    if (last === undefined || request.startedAt >= last.end) turns.push({ requests: [request], end });
    else {
      last.requests.push(request);
      last.end = Math.min(last.end, end);
    }
  }
  return turns.map((turn) => turn.requests);
}
