import { describe, expect, it } from '@jest/globals';
import { openLargePullRequest, roundTrips } from '../helpers/large-pull-request.js';
import { readOnly } from '../helpers/pull-request-scene.js';
import { reportOf } from '../helpers/report.js';

describe('a pull request of 3,100 files, 500 of them plans', () => {
  it('is checked whole, the plans included that GitHub does not list, in few round trips, and says so', async () => {
    await using scene = await openLargePullRequest({ plans: 500, files: 3_100 }, { latencyMs: 100 });
    const run = await scene.run({ inputs: { 'report-file': 'report.json' } });
    scene.github.assertValid();
    const { plans, findings, notes, counts } = reportOf(run);
    expect([run.exitCode, plans.length, counts['error']]).toEqual([1, 500, 500]);
    expect(new Set(findings.map(({ path }) => path)).size).toBe(500);
    const gap =
      'The pull request changes 3100 files, and GitHub lists 3000 of them. The others were found by comparing trees, ' +
      'where a file that moved and changed at once is one deleted and one added.';
    expect(notes).toContain(gap);
    expect(run.stdout).toContain(`\n::warning::${gap}\n`);

    const { requests } = scene.github;
    // 2 looks at the pull request, 1 comparison, 30 pages, 2 trees, 20 queries for texts, 1 for the configuration, 1 for the account, and the comment.
    expect(requests.length).toBeLessThanOrEqual(62);
    expect(roundTrips(requests)).toBeLessThanOrEqual(12);
    // What does not fit is counted.
    expect(scene.comments).toHaveLength(1);
    expect(scene.comments[0]?.length).toBeLessThan(60_000);
    expect(scene.comments[0]).toMatch(/\d+ more/);
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1_048_576);
    expect(run.stdout).toContain('490 more findings not annotated: GitHub shows ten of each kind.\n');
  }, 180_000);
});

describe('a pull request of fifty plans', () => {
  it('takes few round trips without GraphQL, too', async () => {
    const features = { graphql: false };
    await using scene = await openLargePullRequest({ plans: 50, files: 50 }, { latencyMs: 200, features });
    const run = await scene.run({ permissions: readOnly, inputs: { comment: 'never' } });
    scene.github.assertValid();
    expect(run.outputs['errors']).toBe('50');
    const { requests } = scene.github;
    // Of each of the hundred texts one, of which sixteen are asked for at once.
    expect(requests.filter(({ operation }) => operation === 'git/get-blob')).toHaveLength(100);
    expect(roundTrips(requests)).toBeLessThanOrEqual(16);
  }, 60_000);
});
