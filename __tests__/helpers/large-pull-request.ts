import type { Files } from './git-repository.js';
import type { GitHubOptions, LoggedRequest } from './github/index.js';
import { Scene } from './pull-request-scene.js';
import { retryQueue, started, unfinished, type Standing } from './retry-queue.js';

export interface Size {
  readonly plans: number;
  /** Of all kinds, the plans among them. */
  readonly files: number;
}

/** A pull request that changes many files, plans among them; each of the plans gets one error. The last of the files are plans. */
export async function openLargePullRequest({ plans, files }: Size, github: GitHubOptions = {}): Promise<Scene> {
  const others = Array.from({ length: files - plans }, (_, index) => `src/${index % 50}/${index}.ts`);
  const side = (standing: Standing, text: string): Files => ({
    ...Object.fromEntries(others.map((path) => [path, text])),
    ...Object.fromEntries(
      Array.from({ length: plans }, (_, index) => [
        `work/${10_000 + index}/plan.md`,
        retryQueue({ id: `T-${10_000 + index}`, ...standing }),
      ]),
    ),
  });
  return Scene.open({ base: side(started, 'old\n'), head: side(unfinished, 'new\n'), work: false, github });
}

/** The longest chain of requests of which each began after the one before had ended. */
export function roundTrips(requests: readonly LoggedRequest[]): number {
  const depths: { readonly end: number; readonly depth: number }[] = [];
  for (const { startedAt, endedAt = Infinity } of requests.toSorted((one, other) => one.startedAt - other.startedAt)) {
    const before = depths.filter(({ end }) => end <= startedAt).map(({ depth }) => depth);
    depths.push({ end: endedAt, depth: Math.max(0, ...before) + 1 });
  }
  return Math.max(0, ...depths.map(({ depth }) => depth));
}
