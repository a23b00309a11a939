import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as action from '../../src/action/run-action.js';
import { cells } from '../helpers/fault-cells.js';
import type { FaultRun, FaultRunner, FaultScene, FaultTask } from '../helpers/fault-scene.js';
import { defectsOf, faultPage, page, type FaultCell } from '../helpers/fault-table.js';
import { QuickClock } from '../helpers/quick-clock.js';

/*
 * Every call of a run meets every fault, each time and once. The runs are within this process, one after the other, by a clock on which
 * waiting takes no time: that is why what waits is imported after the clock has begun. That the built action does the same is told by
 * `npm run faults`.
 */

let clock: QuickClock;
let folder: string;
let scene: FaultScene;
let runAction: typeof action.runAction;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-check-faults-'));
  clock = new QuickClock();
  const helpers = await import('../helpers/fault-scene.js');
  scene = await helpers.FaultScene.open();
  process.env['GITHUB_API_URL'] = scene.scene.github.url;
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
  const runner: FaultRunner = { run, passLimits: () => clock.passLimits(), pause: () => clock.pause(1) };
  const found: FaultCell[] = [];
  for (const cell of cells) found.push(await scene.run(cell, runner));
  const text = faultPage(found);
  if (process.env['UPDATE'] !== undefined) await writeFile(page, text);
  expect(defectsOf(found)).toEqual([]);
  scene.scene.github.assertValid();
  expect(await readFile(page, 'utf8')).toBe(text);
}, 600_000);

/** Runs the action within this process. */
async function run({ token, payload, inputs }: FaultTask): Promise<FaultRun> {
  const outputs = join(folder, 'outputs');
  await writeFile(join(folder, 'event.json'), JSON.stringify(payload));
  await writeFile(outputs, '');
  const environment: Record<string, string> = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_OUTPUT: outputs,
    GITHUB_RUN_ID: '4711',
    INPUT_TOKEN: token,
  };
  for (const [name, value] of Object.entries(inputs)) environment[`INPUT_${name.toUpperCase()}`] = value;
  Object.assign(process.env, environment);
  let log = '';
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    log += String(chunk);
    return true;
  });
  const { ahead } = clock;
  try {
    const exitCode = await runAction(environment, (text) => void (log += text));
    const verdict = /^verdict<<(\S+)\r?\n(.*)\r?\n\1$/m.exec(await readFile(outputs, 'utf8'))?.[2] ?? '';
    return { exitCode, verdict, log, seconds: (clock.ahead - ahead) / 1_000 };
  } finally {
    clock.forgetLimits();
    stdout.mockRestore();
    process.exitCode = undefined;
  }
}
