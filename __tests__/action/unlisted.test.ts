import { describe, expect, it } from '@jest/globals';
import type { Fault, LoggedRequest } from '../helpers/github/index.js';
import { Scene } from '../helpers/pull-request-scene.js';
import { findingLines, planLines, reportOf } from '../helpers/report.js';
import { retryQueue, started, unfinished } from '../helpers/retry-queue.js';

const settings = '.github/plan-check.yml';
const inputs = { 'report-file': 'report.json' };
const notListed = './ error plan-readable.not-listed';

/** So many files, in so many folders. */
const many = (count: number, folders = 1) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`a${1_000 + (index % folders)}/${index}.txt`, `${index}\n`]),
  );

const noTrees = ({ operation }: LoggedRequest): Fault | undefined =>
  operation === 'git/get-tree' ? { status: 409, body: { message: 'No' } } : undefined;

describe('a pull request of more files than GitHub lists', () => {
  it('fails where the others cannot be found, and every output says so', async () => {
    await using scene = await Scene.open({ head: many(3_005), github: { fault: noTrees } });
    const run = await scene.run({ inputs });
    const text =
      'Plans may have changed that were not checked: the pull request changes 3006 files, and GitHub lists 3000 of ' +
      'them, and the trees could not be compared: 409 No.';
    const report = reportOf(run);
    expect([run.exitCode, report.verdict, findingLines(report)]).toEqual([1, 'fail', [notListed]]);
    expect(report.findings[0]?.message).toBe(text);
    expect(report.skipped).toEqual([{ path: './', reason: 'not listed' }]);
    expect(run.stdout).toContain(`./ error ${text} plan-readable.not-listed`);
    expect(run.stdout).toContain('\n::error title=not all changed files are known (plan-readable)::Plans may have');
    expect(scene.comments[0]).toContain('❌ Plan check fails: not all changed files are known');
    expect(scene.comments[0]).not.toContain('/blob/');
    scene.github.assertValid();
  }, 120_000);

  it('passes for that where the rule is off, and still says so', async () => {
    await using scene = await Scene.open({
      base: { [settings]: 'rules: { plan-readable.not-listed: off }\n' },
      head: many(3_005),
      github: { fault: noTrees },
    });
    const run = await scene.run({ inputs });
    expect([run.exitCode, findingLines(reportOf(run))]).toEqual([0, []]);
    expect(run.stdout).toContain('\n::warning::Plans may have changed that were not checked: the pull request ');
    expect(scene.comments[0]).toContain('Plans may have changed that were not checked');
  }, 120_000);

  it('keeps the plan that is listed, though the trees have more folders than are read', async () => {
    await using scene = await Scene.open({
      base: { '0/docs/plan.md': retryQueue(started) },
      head: { ...many(3_400, 450), '0/docs/plan.md': retryQueue(unfinished) },
      github: { treeEntryLimit: 1_000 },
    });
    const report = reportOf(await scene.run({ inputs }));
    expect(planLines(report)).toEqual(['modified 0/docs/plan.md']);
    expect(findingLines(report)).toEqual([notListed, '0/docs/plan.md:63:3 error complete-is-complete.phases']);
  }, 120_000);

  it('has the folders read first that plans may be in', async () => {
    await using scene = await Scene.open({
      base: { 'zz/docs/plan.md': retryQueue(started), [settings]: 'plans: [zz/**]\n' },
      head: { ...many(3_400, 450), 'zz/docs/plan.md': retryQueue(unfinished) },
      github: { treeEntryLimit: 1_000 },
    });
    const run = await scene.run({ inputs });
    expect([run.exitCode, findingLines(reportOf(run))]).toEqual([
      1,
      ['zz/docs/plan.md:63:3 error complete-is-complete.phases'],
    ]);
  }, 120_000);
});
