/**
 * Measures the built program beside others, in whole processes, and prints Markdown tables.
 *
 *   npm run build && npm --prefix bench ci && npm run bench -- [--plans 1,100,1000] [--rounds 3] [--only all|start|pair|action|hostile|size]
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { measureAction, measureBesideClient } from './action.js';
import { hostile } from './hostile.js';
import { measure, measureInTurns, type Program } from './measure.js';
import { measureStages } from './stages.js';
import { planText, progressOf, writePlans } from './plans.js';
import { ratio, seconds, table } from './table.js';

const { values } = parseArgs({
  options: {
    plans: { type: 'string', default: '1,100,1000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: 'all,start,pair,action,hostile,size' },
  },
});
const counts = values.plans.split(',').map(Number);
const rounds = Number(values.rounds);
const node = process.execPath;
const cli = resolve('dist/cli/index.js');
const parts: Readonly<Record<string, () => Promise<string>>> = {
  all,
  start,
  pair,
  action,
  hostile: hostileTexts,
  size,
};

console.log(
  `Node.js ${process.version}, ${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown'}, medians of ${String(rounds)} runs in turns.\n`,
);
for (const name of values.only.split(',')) console.log(`${(await parts[name]?.()) ?? `There is no part "${name}".`}\n`);

/** (a) Every plan of a repository, beside programs that check Markdown. */
async function all(): Promise<string> {
  const rows = [['plans', 'program', 'time', 'processor', 'memory', 'to markdownlint-cli2']];
  for (const count of counts) {
    await inRepository(count, async (directory, bytes) => {
      const peer = (script: string) => resolve('bench/node_modules', script);
      const programs: Program[] = [
        { name: 'plan-check --all', command: [node, cli, '--all'], directory },
        {
          name: 'markdownlint-cli2',
          command: [
            node,
            peer('markdownlint-cli2/markdownlint-cli2-bin.mjs'),
            '--config',
            resolve('bench/markdownlint.markdownlint-cli2.jsonc'),
          ],
          directory,
        },
        {
          name: 'remark-cli',
          command: [
            node,
            peer('remark-cli/cli.js'),
            '--quiet',
            '--no-stdout',
            '--use',
            peer('remark-preset-lint-recommended/index.js'),
            'docs',
          ],
          directory,
        },
      ];
      const measures = await measureInTurns(count > 1000 ? programs.slice(0, 1) : programs, rounds);
      const reference = measures.find(({ name }) => name === 'markdownlint-cli2');
      for (const one of measures) {
        const beside = reference === undefined ? '' : ratio(one.seconds, reference.seconds);
        rows.push([
          `${String(count)} (${(bytes / 1e6).toFixed(1)} MB)`,
          one.name,
          seconds(one.seconds),
          seconds(one.processor),
          `${one.memory.toFixed(0)} MiB`,
          beside,
        ]);
      }
    });
  }
  return `### Every plan of a repository\n\n${table(rows)}`;
}

/** (b) What starting costs: an empty script, the version, and one changed plan beside a script that runs the same git commands. */
async function start(): Promise<string> {
  return inRepository(300, async (directory) => {
    await writeFile(join(directory, 'docs/tasks/T-00000-plan/plan.md'), progressOf(planText(0)));
    const programs: Program[] = [
      { name: 'an empty script', command: [node, resolve('bench/empty.mjs')], directory },
      { name: 'plan-check --version', command: [node, cli, '--version'], directory },
      { name: 'a script that runs the same git commands', command: [node, resolve('bench/same-git.mjs')], directory },
      { name: 'plan-check, one changed plan of 300', command: [node, cli], directory },
      { name: 'plan-check --all, 300 plans', command: [node, cli, '--all'], directory },
    ];
    const measures = await measureInTurns(programs, Math.max(rounds, 7));
    const git = measures[2]?.seconds ?? 1;
    const rows = measures.map((one) => [
      one.name,
      seconds(one.seconds),
      seconds(one.processor),
      ratio(one.seconds, git),
    ]);
    return `### Start\n\n${table([['program', 'time', 'processor', 'to the same git commands'], ...rows])}`;
  });
}

/** (c) One pair of texts, step by step, in one process that is warm. */
async function pair(): Promise<string> {
  const before = planText(0);
  const stages = await measureStages(before, progressOf(before));
  const rows = stages.map(({ name, milliseconds }) => [name, `${milliseconds.toFixed(2)} ms`]);
  return `### One changed plan of ${(before.length / 1000).toFixed(0)} KB\n\n${table([['step', 'time'], ...rows])}`;
}

/** (d) The built action against a stand-in for GitHub. */
async function action(): Promise<string> {
  const rows = [['changed plans', 'latency', 'time', 'requests', 'one after another', 'memory']];
  for (const latency of [0, 100]) {
    for (const count of [1, 50, 500]) {
      const one = await measureAction(count, latency);
      const memory = `${one.memory.toFixed(0)} MiB`;
      rows.push([
        String(count),
        `${String(latency)} ms`,
        seconds(one.seconds),
        String(one.requests),
        String(one.roundTrips),
        memory,
      ]);
    }
  }
  const beside = await measureBesideClient(Math.max(rounds, 7));
  const clients = [
    ['program', 'time', 'to the client'],
    ['a script with the same client and the same requests', seconds(beside.client), ''],
    ['the action, one changed plan', seconds(beside.action), ratio(beside.action, beside.client)],
  ];
  return `### The action\n\n${table(rows)}\n\nWithout latency, ${String(beside.requests)} requests:\n\n${table(clients)}`;
}

/** (e) One hostile file. */
async function hostileTexts(): Promise<string> {
  // The last is over the limit, the one before it close to it.
  const sizes = [10_000, 100_000, 500_000, 1_000_000];
  const rows = [['text', ...sizes.map((size) => `${String(size / 1000)} KB`)]];
  const directory = await mkdtemp(join(tmpdir(), 'plan-check-bench-'));
  for (const [name, textOf] of Object.entries(hostile)) {
    const cells: string[] = [];
    for (const size of sizes) {
      await writeFile(join(directory, 'plan.md'), textOf(size));
      const one = await measure({ name, command: [node, cli, 'compare', '-', 'plan.md'], directory });
      cells.push(`${seconds(one.seconds)}, ${one.memory.toFixed(0)} MiB`);
    }
    rows.push([name, ...cells]);
  }
  await rm(directory, { recursive: true });
  return `### Hostile texts\n\nTime and peak memory of the whole process.\n\n${table(rows)}`;
}

/** (f) What is downloaded and read. */
async function size(): Promise<string> {
  const files = execFileSync('git', ['ls-files', 'dist', '--others', '--cached'], { encoding: 'utf8' });
  const scripts = [...new Set(files.split('\n'))].filter((path) => path.endsWith('.js'));
  const rows = [['file', 'size', 'gzip']];
  for (const path of scripts.toSorted()) {
    const known = await stat(path).catch(() => null);
    if (known === null) continue;
    const packed = gzipSync(readFileSync(path)).length;
    rows.push([path, `${(known.size / 1000).toFixed(0)} kB`, `${(packed / 1000).toFixed(0)} kB`]);
  }
  return `### Size\n\n${table(rows)}`;
}

async function inRepository<Value>(
  count: number,
  use: (directory: string, bytes: number) => Promise<Value>,
): Promise<Value> {
  const directory = await mkdtemp(join(tmpdir(), 'plan-check-bench-'));
  try {
    const bytes = await writePlans(directory, count);
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...args], {
        cwd: directory,
        stdio: 'ignore',
      });
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--quiet', '--message=Plans');
    return await use(directory, bytes);
  } finally {
    await rm(directory, { recursive: true });
  }
}
