import { describe, expect, it } from '@jest/globals';
import type { PlanSource } from '../../src/collect/plan-source.js';
import { resolveConfig } from '../../src/config/config.js';
import { countFindings, verdictOf } from '../../src/model/report.js';
import { checkPlans } from '../../src/plan-check.js';
import { anyForm, findings, linesOf, plan, report } from '../helpers/plans.js';

const contradiction = plan('Complete', {
  'Phase 1: Lock': ['[ ] Take the lock'],
  'Success Metrics': ['[ ] No stale locks'],
});
const resolved = plan('Complete', {
  'Phase 1: Lock': ['[x] Take the lock'],
  'Success Metrics': ['[x] No stale locks'],
});

describe('which findings are new', () => {
  it('are all of an added plan', async () => {
    expect(await linesOf(null, contradiction)).toEqual([
      '10:3 error complete-is-complete.phases',
      '14:3 warning complete-is-complete.success-metrics',
    ]);
  });

  it('are none of a plan that did not change', async () => {
    expect(await linesOf(contradiction, contradiction)).toEqual([
      '10:3 error complete-is-complete.phases (existing)',
      '14:3 warning complete-is-complete.success-metrics (existing)',
    ]);
  });

  it('are none of a plan that was only moved', async () => {
    const moved = await checkPlans(renamed('docs/plans/a.md', 'docs/plans/archive/a.md', contradiction), {
      config: resolveConfig({ rules: anyForm }, {}, () => null).config,
      scope: 'changed',
    });
    expect(moved.plans.map(({ path, previousPath }) => [previousPath, path])).toEqual([
      ['docs/plans/a.md', 'docs/plans/archive/a.md'],
    ]);
    expect(moved.findings.map((finding) => finding.existing)).toEqual([true, true]);
    expect(verdictOf(moved)).toBe('pass');
  });

  it('are all where every plan of the tree is asked for', async () => {
    expect(await linesOf(contradiction, contradiction, { all: true })).toEqual([
      '10:3 error complete-is-complete.phases',
      '14:3 warning complete-is-complete.success-metrics',
    ]);
  });

  it('are none of a plan that is gone', async () => {
    expect(await findings(contradiction, null)).toEqual([]);
  });

  it('are those that a change makes, which base cannot have had', async () => {
    expect(await linesOf(resolved, contradiction)).toEqual([
      '10:3 error complete-is-complete.phases',
      '14:3 warning complete-is-complete.success-metrics',
      '10:3 error no-unticked-item.reopened-in-finished',
      '14:3 error no-unticked-item.reopened-in-finished',
    ]);
  });
});

describe('the severity of a finding', () => {
  it('is set for all messages of a rule', async () => {
    expect(await linesOf(null, contradiction, { rules: { 'complete-is-complete': 'notice' } })).toEqual([
      '10:3 notice complete-is-complete.phases',
      '14:3 notice complete-is-complete.success-metrics',
    ]);
  });

  it('is set for one message, which beats the rule', async () => {
    const rules = { 'complete-is-complete.phases': 'warning', 'complete-is-complete': 'notice' } as const;
    expect(await linesOf(null, contradiction, { rules })).toEqual([
      '10:3 warning complete-is-complete.phases',
      '14:3 notice complete-is-complete.success-metrics',
    ]);
  });

  it('can be none at all', async () => {
    expect(await linesOf(null, contradiction, { rules: { 'complete-is-complete.phases': 'off' } })).toEqual([
      '14:3 warning complete-is-complete.success-metrics',
    ]);
    expect(await linesOf(null, contradiction, { rules: { 'complete-is-complete': 'off' } })).toEqual([]);
  });

  it('differs for plans that an override names', async () => {
    const overrides = [
      { plans: ['docs/**'], rules: { 'complete-is-complete.phases': 'notice' } },
      { plans: ['elsewhere/**'], rules: { 'complete-is-complete': 'off' } },
    ] as const;
    const rules = { 'complete-is-complete.phases': 'error' } as const;
    expect(await linesOf(null, contradiction, { rules, overrides })).toEqual([
      '10:3 notice complete-is-complete.phases',
      '14:3 warning complete-is-complete.success-metrics',
    ]);
  });

  it('decides together with fail-on, and existing findings decide nothing', async () => {
    expect(verdictOf(await report(null, contradiction))).toBe('fail');
    expect(verdictOf(await report(null, contradiction, { failOn: 'never' }))).toBe('pass');
    expect(verdictOf(await report(contradiction, contradiction, { failOn: 'notice' }))).toBe('pass');
    const warned = { rules: { ...anyForm, 'complete-is-complete.phases': 'off' } } as const;
    expect(verdictOf(await report(null, contradiction, warned))).toBe('pass');
    expect(verdictOf(await report(null, contradiction, { ...warned, failOn: 'warning' }))).toBe('fail');
  });
});

describe('a finding', () => {
  it('says what, where, and what to write', async () => {
    const [finding] = await findings(null, contradiction);
    expect(finding).toEqual({
      rule: 'complete-is-complete',
      messageId: 'phases',
      severity: 'error',
      headline: 'Complete with 1 open item in Phase 1: Lock',
      message: 'The status is Complete, but Phase 1: Lock has 1 open item: "Take the lock".',
      path: 'docs/plans/locking.md',
      place: { line: 10, column: 3, endLine: 10, endColumn: 20 },
      existing: false,
      members: [10],
      howToFix: 'Tick what is done, or strike what is not going to be, with the reason:',
      example: '- [ ] ~~Take the lock~~ (deferred: why)',
      fix: null,
    });
  });

  it('counts after new and existing were told apart', async () => {
    const base = plan('Complete', { 'Phase 1: Lock': ['[ ] Take it', '[ ] Drop it'] });
    const head = plan('Complete', { 'Phase 1: Lock': ['[ ] Take it', '[ ] Drop it', '[ ] Measure it'] });
    const found = await findings(base, head);
    expect(found.map((finding) => finding.headline)).toEqual([
      'Complete with 1 open item in Phase 1: Lock',
      'Complete with 2 open items in Phase 1: Lock',
    ]);
    expect(countFindings(found)).toEqual({ error: 1, warning: 0, notice: 0 });
  });

  it('names the line of each member once', async () => {
    const [finding] = await findings(
      null,
      plan('Complete', { 'Phase 1: Lock': ['[ ] Locking', '  [ ] Take it', '  [x] Drop it', '[ ] Measure it'] }),
    );
    expect(finding?.members).toEqual([11, 13]);
  });
});

/** One file under another path, with the same text. */
function renamed(from: string, to: string, text: string): PlanSource {
  return {
    list: async () => ({
      base: { id: null, name: 'base' },
      head: { id: null, name: 'head' },
      files: [{ base: { path: from, blob: null }, head: { path: to, blob: null } }],
      gaps: [],
      unlisted: null,
    }),
    read: async (requests) => requests.map(() => ({ kind: 'text', text })),
    findPaths: async () => null,
    readSetting: async () => null,
  };
}
