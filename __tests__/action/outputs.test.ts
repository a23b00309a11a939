import { describe, expect, it } from '@jest/globals';
import { Scene } from '../helpers/pull-request-scene.js';
import { retryQueue, started } from '../helpers/retry-queue.js';

/** All of the same level: no item of these plans lies below another. */
function counts(done: number, open: number, waived = 0): object {
  return { items: { done, open, waived }, leaves: { done, open, waived } };
}

describe('the outputs', () => {
  it('tell the verdict, the counts, and what became of every plan', async () => {
    const added = '# Errands ☑\n\n- [x] Buy milk\n- [ ] Post the letter\n';
    await using scene = await Scene.open({
      base: { 'a/plan.md': retryQueue({ id: 'T-aaaaa', ...started }), 'b/plan.md': retryQueue({ id: 'T-bbbbb' }) },
      head: {
        // Phase 1 is closed by its boxes, and the status moves on.
        'a/plan.md': retryQueue({ id: 'T-aaaaa', status: 'Phase 2 In Progress', store: 'xxx', serve: 'x ' }),
        'b/plan.md': null,
        'c/plan.md': added,
      },
    });
    const { outputs } = await scene.run({ inputs: { comment: 'never', 'report-file': 'report.json' } });
    const { plans, transitions, 'phases-closed': closed, ...others } = outputs;
    expect(others).toEqual({ verdict: 'pass', errors: '0', warnings: '0', notices: '0', 'report-file': 'report.json' });
    expect(JSON.parse(plans ?? '')).toEqual([
      {
        path: 'a/plan.md',
        status: { base: 'Phase 1 In Progress', head: 'Phase 2 In Progress' },
        progress: { base: counts(1, 4), head: counts(4, 1) },
      },
      { path: 'b/plan.md', status: { base: 'Draft', head: null }, progress: { base: counts(0, 5), head: null } },
      { path: 'c/plan.md', status: { base: null, head: null }, progress: { base: null, head: counts(1, 1) } },
    ]);
    expect(JSON.parse(closed ?? '')).toEqual([{ path: 'a/plan.md', phase: '1', title: 'Store' }]);
    const steps = JSON.parse(transitions ?? '') as readonly object[];
    expect(steps).toHaveLength(3);
    expect(steps).toEqual(
      expect.arrayContaining([
        {
          path: 'a/plan.md',
          kind: 'status-changed',
          from: 'Phase 1 In Progress',
          to: 'Phase 2 In Progress',
        },
        { path: 'a/plan.md', kind: 'phase-closed', phase: '1', by: 'boxes' },
        { path: 'a/plan.md', kind: 'phase-started', phase: '2' },
      ]),
    );
    scene.github.assertValid();
  });

  it('hold a title of several lines and odd characters as JSON on one line', async () => {
    const path = 'größe "x"\nEOF/plan.md';
    await using scene = await Scene.open({ head: { [path]: retryQueue(started) } });
    const { outputs } = await scene.run({ inputs: { comment: 'never' } });
    expect(outputs['plans']).not.toContain('\n');
    expect(JSON.parse(outputs['plans'] ?? '')).toMatchObject([{ path }]);
    scene.github.assertValid();
  });

  it('are empty lists where no plan changed', async () => {
    await using scene = await Scene.open({ head: { 'code.ts': '1\n' } });
    expect((await scene.run()).outputs).toEqual({
      verdict: 'pass',
      errors: '0',
      warnings: '0',
      notices: '0',
      plans: '[]',
      transitions: '[]',
      'phases-closed': '[]',
    });
    scene.github.assertValid();
  });
});
