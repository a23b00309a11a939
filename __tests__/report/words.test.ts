import { describe, expect, it } from '@jest/globals';
import { count, findingCounts } from '../../src/report/words.js';
import { finding, reportWith } from '../helpers/finding.js';

describe('count', () => {
  it('says one and many', () => {
    expect([0, 1, 2].map((number) => count(number, 'item'))).toEqual(['0 items', '1 item', '2 items']);
  });

  it('takes another plural', () => {
    expect([1, 2].map((number) => count(number, 'entry', 'entries'))).toEqual(['1 entry', '2 entries']);
  });
});

describe('findingCounts', () => {
  it('counts what is new, the heaviest first', () => {
    const findings = [
      finding({ severity: 'notice' }),
      finding({ severity: 'warning' }),
      finding({ severity: 'error' }),
      finding({ severity: 'warning' }),
      finding({ severity: 'error', existing: true }),
    ];
    expect(findingCounts(reportWith({ findings }))).toBe('1 error, 2 warnings, 1 notice');
  });

  it('is nothing where nothing is new', () => {
    expect(findingCounts(reportWith({ findings: [finding({ existing: true })] }))).toBeNull();
  });
});
