import { setTimeout as wait } from 'node:timers/promises';
import type { Fault, LoggedRequest } from './github/index.js';
import type { RunOptions, Scene } from './pull-request-scene.js';
import type { ActionRun } from './run-action.js';

/** Holds the texts of plans back for two seconds, after which a run looks at the head no more before it writes. */
export function slowTexts({ operation, body }: LoggedRequest): Fault | undefined {
  return operation === 'graphql' && JSON.stringify(body).includes('query planTexts') ? { delayMs: 2_000 } : undefined;
}

/** A run during which somebody pushes, in a scene with {@link slowTexts}. */
export async function runOvertaken(
  scene: Scene,
  pushed: Parameters<Scene['push']>[0],
  options: RunOptions = {},
): Promise<ActionRun> {
  const begun = scene.github.requests.length;
  const looks = () =>
    scene.github.requests
      .slice(begun)
      .filter(({ operation, endedAt }) => operation === 'pulls/get' && endedAt !== undefined);
  const run = scene.run({ payload: await scene.pull.event('synchronize'), ...options });
  while (looks().length < 2) await wait(20);
  await scene.push(pushed);
  return run;
}
