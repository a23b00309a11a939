/**
 * Runs the built action on a large pull request at a stand-in for GitHub, and prints what that takes.
 *
 *     npm run large-pull-request -- [FILES [PLANS [LATENCY [rest]]]]
 *
 * 3,000 files, 500 plans and 100 ms unless told; `rest` leaves GraphQL out.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLargePullRequest, roundTrips } from '../__tests__/helpers/large-pull-request.js';
import { reportOf } from '../__tests__/helpers/report.js';

const [files = '3000', plans = '500', latency = '100', api = 'graphql'] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'plan-check-large-'));
const usageFile = join(folder, 'usage.json');
try {
  await using scene = await openLargePullRequest(
    { files: Number(files), plans: Number(plans) },
    { latencyMs: Number(latency), features: { graphql: api !== 'rest' } },
  );
  // What git has to be asked is not what is measured.
  await scene.pull.files();
  const payload = await scene.pull.event('synchronize');
  const began = performance.now();
  const run = await scene.run({
    payload,
    inputs: { 'report-file': 'report.json' },
    environment: { NODE_OPTIONS: `--import=${writingUsageTo(usageFile)}` },
  });
  const seconds = (performance.now() - began) / 1000;
  scene.github.assertValid();
  const { requests } = scene.github;
  const report = reportOf(run);
  const usage = JSON.parse(await readFile(usageFile, 'utf8')) as NodeJS.ResourceUsage;
  print({
    'exit code': run.exitCode,
    seconds: seconds.toFixed(1),
    'seconds of processor': ((usage.userCPUTime + usage.systemCPUTime) / 1e6).toFixed(1),
    requests: requests.length,
    'sequential round trips': roundTrips(requests),
    'most requests at once': mostAtOnce(requests),
    'peak memory, MB': Math.round(usage.maxRSS / 1024),
    'plans reported': report.plans.length,
    findings: report.findings.length,
    'comment, code units': scene.comments[0]?.length ?? 0,
    'summary, bytes': Buffer.byteLength(run.summary),
  });
  for (const [operation, count] of countBy(requests.map((request) => request.operation ?? '?'))) {
    process.stdout.write(`  ${count} ${operation}\n`);
  }
  for (const note of report.notes) process.stdout.write(`  note: ${note}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** A module that writes what its process has used when that ends. */
function writingUsageTo(file: string): string {
  const text = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(file)}, JSON.stringify(process.resourceUsage())));`;
  return `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`;
}

function mostAtOnce(
  requests: readonly { readonly startedAt: number; readonly endedAt?: number | undefined }[],
): number {
  const open = requests.map(
    ({ startedAt }) =>
      requests.filter((one) => one.startedAt <= startedAt && (one.endedAt ?? Infinity) > startedAt).length,
  );
  return Math.max(0, ...open);
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function print(figures: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(figures)) process.stdout.write(`${name}: ${String(value)}\n`);
}
