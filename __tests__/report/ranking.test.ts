import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/model/finding.js';
import { rank } from '../../src/report/ranking.js';
import { finding } from '../helpers/finding.js';

describe('rank', () => {
  it('puts what is new before what base had, whatever it weighs', () => {
    expect(ranked(at('old', { existing: true, severity: 'error' }), at('new', { severity: 'notice' }))).toEqual([
      'new',
      'old',
    ]);
  });

  it('puts what is heavier first', () => {
    expect(
      ranked(at('3', { severity: 'notice' }), at('1', { severity: 'error' }), at('2', { severity: 'warning' })),
    ).toEqual(['1', '2', '3']);
  });

  it('goes by path, then by line as a number; what has no place comes first', () => {
    expect(
      ranked(
        at('5', { path: 'b.md', place: null }),
        at('4', { path: 'a.md', place: { line: 10, column: 1, endLine: 10, endColumn: 2 } }),
        at('3', { path: 'a.md', place: { line: 9, column: 1, endLine: 9, endColumn: 2 } }),
        at('2', { path: 'a.md', place: null }),
        at('1', { path: 'B.md', place: null }),
      ),
    ).toEqual(['1', '2', '3', '4', '5']);
  });

  it('keeps the order of equals, loses nothing, and leaves its argument alone', () => {
    const some = fc.array(
      fc.record({
        severity: fc.constantFrom('error' as const, 'warning' as const, 'notice' as const),
        existing: fc.boolean(),
        path: fc.constantFrom('a.md', 'b.md'),
      }),
    );
    fc.assert(
      fc.property(some, (given) => {
        const findings = given.map((one, index) => at(String(index).padStart(3, '0'), one));
        const order = rank(findings);
        expect(order.map((one) => one.message).toSorted()).toEqual(findings.map((one) => one.message));
        for (const [index, one] of order.entries()) {
          const next = order[index + 1];
          const same = next?.severity === one.severity && next.existing === one.existing && next.path === one.path;
          if (same) expect(one.message < next.message).toBe(true);
        }
      }),
    );
  });
});

function at(message: string, given: Partial<Finding>): Finding {
  return finding({ ...given, message });
}

function ranked(...findings: readonly Finding[]): readonly string[] {
  return rank(findings).map((one) => one.message);
}
