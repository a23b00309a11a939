import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openLargePullRequest, roundTrips } from '../__tests__/helpers/large-pull-request.js';

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
