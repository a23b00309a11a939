import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../src/model/finding.js';
import { fingerprint } from '../../src/report/fingerprint.js';
import { checkText } from '../helpers/check-texts.js';
import { finding } from '../helpers/finding.js';
import { anyForm } from '../helpers/plans.js';

describe('fingerprint', () => {
  it('is eight hex digits', () => {
    expect(fingerprint(finding())).toMatch(/^[0-9a-f]{8}$/);
  });

  it.each<[string, Partial<Finding>]>([
    ['it moves to another line', { place: { line: 80, column: 1, endLine: 81, endColumn: 2 }, members: [80, 81] }],
    ['its rule weighs more', { severity: 'error' }],
    ['base has it now', { existing: true }],
    ['the advice is another', { howToFix: 'Do it.', example: '- [x] Done' }],
  ])('is the same when %s', (_, change) => {
    expect(fingerprint(finding(change))).toBe(fingerprint(finding()));
  });

  it.each<[string, Partial<Finding>]>([
    ['rule', { rule: 'plan-readable' }],
    ['message', { messageId: 'unknown' }],
    ['plan', { path: 'docs/other.md' }],
    ['headline', { headline: 'status "Finished" for "Complete"' }],
  ])('is another for another %s', (_, change) => {
    expect(fingerprint(finding(change))).not.toBe(fingerprint(finding()));
  });

  it('does not confuse texts that are glued together alike', () => {
    const one = finding({ rule: 'a', messageId: 'bc' });
    expect(fingerprint(one)).not.toBe(fingerprint({ ...one, rule: 'ab', messageId: 'c' }));
  });

  it('stays when lines are written above what was found', async () => {
    const plan = '# Plan\n\n## Metadata\n\n- Status: Complete\n\n## Phase 1: Dig\n\n- [ ] Find a spade\n';
    const longer = plan.replace('## Phase 1', 'Why we dig, at some length.\n\n## Phase 1');
    const settings = { rules: anyForm };
    const [before, after] = [await checkText(null, plan, { settings }), await checkText(null, longer, { settings })];
    expect(before.findings.map((found) => found.place?.line)).toEqual([9]);
    expect(after.findings.map((found) => found.place?.line)).toEqual([11]);
    expect(after.findings.map(fingerprint)).toEqual(before.findings.map(fingerprint));
  });
});
