import { describe, expect, it } from '@jest/globals';
import { Scene } from '../helpers/pull-request-scene.js';
import { finished, retryQueue, unfinished } from '../helpers/retry-queue.js';
import { readSarif } from '../helpers/sarif/validate.js';

describe('sarif-file', () => {
  it('is a valid log of the findings that the run reports', async () => {
    await using scene = await Scene.open({ head: { 'docs/plan.md': retryQueue(unfinished) } });
    const run = await scene.run({ inputs: { 'sarif-file': 'plans.sarif', comment: 'never' } });
    expect(run.exitCode).toBe(1);
    const { log, problems } = readSarif(run.files['plans.sarif'] ?? '');
    expect(problems).toEqual([]);
    expect(log.runs[0].results.map(({ ruleId, level, locations }) => [ruleId, level, locations[0]])).toEqual([
      [
        'complete-is-complete',
        'error',
        {
          physicalLocation: {
            artifactLocation: { uri: 'docs/plan.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: 63, startColumn: 3, endLine: 63, endColumn: 24 },
          },
        },
      ],
    ]);
    scene.github.assertValid();
  });

  it('is not written where it is not asked for, and fails the run where it cannot be', async () => {
    await using scene = await Scene.open({ head: { 'docs/plan.md': retryQueue(finished) } });
    expect((await scene.run({ inputs: { comment: 'never' } })).files).toEqual({});
    const run = await scene.run({ inputs: { 'sarif-file': 'nowhere/plans.sarif', comment: 'never' } });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('The SARIF file "nowhere/plans.sarif" cannot be written.');
    scene.github.assertValid();
  });
});
