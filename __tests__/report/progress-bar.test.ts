import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fraction, gain, progressBar } from '../../src/report/progress-bar.js';

const tally = (done: number, open: number, waived = 0) => ({ done, open, waived });

describe('progressBar', () => {
  it.each([
    ['nothing to do', tally(0, 0), '░░░░░░░░░░'],
    ['nothing done', tally(0, 7), '░░░░░░░░░░'],
    ['one of a thousand done', tally(1, 999), '█░░░░░░░░░'],
    ['a third', tally(1, 2), '███░░░░░░░'],
    ['a half', tally(5, 5), '█████░░░░░'],
    ['two thirds', tally(24, 12), '███████░░░'],
    ['all but one of a thousand', tally(999, 1), '█████████░'],
    ['everything', tally(3, 0), '██████████'],
    ['everything that is not waived', tally(3, 0, 4), '██████████'],
    ['everything waived', tally(0, 0, 4), '░░░░░░░░░░'],
  ])('shows %s', (_, counts, bar) => {
    expect(progressBar(counts)).toBe(bar);
  });

  it('has ten cells, is full only where nothing is open and empty only where nothing is done', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.nat(5_000), (done, open) => {
        const bar = progressBar(tally(done, open));
        expect(bar).toMatch(/^█*░*$/);
        expect(bar).toHaveLength(10);
        expect(!bar.includes('█')).toBe(done === 0);
        if (done > 0) expect(!bar.includes('░')).toBe(open === 0);
      }),
    );
  });
});

describe('fraction', () => {
  it('is what is done of what is not waived', () => {
    expect(fraction(tally(24, 12, 5))).toBe('24/36');
    expect(fraction(tally(0, 0, 5))).toBe('0/0');
  });
});

describe('gain', () => {
  it('is what was gained, with a sign', () => {
    expect(gain(tally(2, 5), tally(12, 5))).toBe('+10');
  });

  it('is what was lost, with a minus', () => {
    expect(gain(tally(3, 0), tally(1, 2))).toBe('−2');
  });

  it('is nothing where as much is done as before, whatever else changed', () => {
    expect(gain(tally(3, 0), tally(3, 9))).toBeNull();
  });

  it('is everything of a plan that was not there', () => {
    expect(gain(null, tally(4, 1))).toBe('+4');
    expect(gain(null, tally(0, 1))).toBeNull();
  });
});
