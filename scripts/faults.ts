/**
 * Runs the built action once for every cell of docs/faults.md, as the runner does but for a clock on which waiting takes no time, and tells what
 * comes out otherwise than the page says.
 *
 *     npm run faults -- [CALL]
 *
 * All calls unless a part of the name of some is told.
 */
import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { cells, type Cell } from '../__tests__/helpers/fault-cells.js';
import { FaultScene, type FaultRun, type FaultRunner, type FaultTask } from '../__tests__/helpers/fault-scene.js';
import { defectsOf, faultPage, page, type FaultCell } from '../__tests__/helpers/fault-table.js';

const [part = ''] = process.argv.slice(2);
const wanted = cells.filter(({ call }) => call.name.includes(part));
const began = performance.now();
const found = await runAll(wanted);
const seconds = Math.round((performance.now() - began) / 1_000);
const defects = defectsOf(found);
const differences = await differencesFrom(page, faultPage(found));
for (const line of [...defects, ...differences]) process.stdout.write(`${line}\n`);
process.stdout.write(
  `${found.length} runs of dist/index.js in ${seconds} seconds: ${defects.length} defects, ${differences.length} lines that differ from ${page}\n`,
);
process.exitCode = found.length > 0 && defects.length + differences.length === 0 ? 0 : 1;

/** A few at once, each of them at a stand-in of its own; what they come to, in order. */
async function runAll(wanted: readonly Cell[]): Promise<readonly FaultCell[]> {
  const found: FaultCell[] = [];
  const queue = wanted.entries();
  const lane = async () => {
    await using scene = await FaultScene.open();
    const runner = builtAction();
    for (const [index, cell] of queue) found[index] = await scene.run(cell, runner);
    scene.scene.github.assertValid();
  };
  // One more than there are processors, as some answers take a second of real time.
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, lane));
  return found;
}

/** Runs dist/index.js. */
function builtAction(): FaultRunner {
  let child: ChildProcess | null = null;
  return {
    run: async ({ scene, token, payload, inputs }: FaultTask): Promise<FaultRun> => {
      const run = await scene.run({
        token,
        payload,
        inputs,
        nodeArguments: () => ['--import', import.meta.resolve('../__tests__/helpers/virtual-time.js')],
        onStart: (started) => (child = started),
      });
      const waited = /^waited (\d+)$/m.exec(run.stderr)?.[1];
      if (waited === undefined) throw new Error(`The run has not told how long it waited. ${run.stderr}`);
      return {
        exitCode: run.exitCode,
        verdict: run.outputs['verdict'] ?? '',
        log: run.stdout,
        seconds: Number(waited) / 1_000,
      };
    },
    passLimits: () => child?.kill('SIGUSR2'),
    // Longer than it takes the other process to make its next request.
    pause: () => sleep(20),
  };
}

/** The lines of the calls' tables that one page has and the other has not. */
async function differencesFrom(page: string, actual: string): Promise<readonly string[]> {
  const expected = tablesIn(await readFile(page, 'utf8'));
  return tablesIn(actual).flatMap((table) => {
    const [name = '', ...lines] = table;
    const rows = expected.find(([other]) => other === name) ?? [];
    const missing = rows.filter((line) => !table.includes(line)).map((line) => `- ${line}`);
    const added = lines.filter((line) => !rows.includes(line)).map((line) => `+ ${line}`);
    return missing.length + added.length === 0 ? [] : [name, ...missing, ...added];
  });
}

/** Each as its lines, the heading first. */
function tablesIn(text: string): readonly (readonly string[])[] {
  return text
    .split(/^(?=## )/m)
    .slice(1)
    .map((table) => table.trim().split('\n'));
}
