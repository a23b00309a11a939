import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fitSections, type Section } from '../../../src/report/markdown/fit.js';

const line = (count: number) => `${String(count)} left out`;

describe('fitSections', () => {
  it('joins sections by blank lines, without those that are empty', () => {
    const sections = [section('one', 0), section('', 0), section('two', 1)];
    expect(fitSections(sections, 100, line)).toBe('one\n\ntwo');
  });

  it('is nothing where there is nothing', () => {
    expect(fitSections([], 100, line)).toBe('');
  });

  it('keeps everything that just fits', () => {
    expect(fitSections([section('12345', 0), section('12345', 1)], 12, line)).toBe('12345\n\n12345');
  });

  it('leaves out the most expendable first, and says so', () => {
    const sections = [section('verdict', 0), section('d'.repeat(50), 7), section('problems', 2)];
    // 7 + 2 + 50 + 2 + 8 = 69; without the details and with the line: 7 + 2 + 8 + 2 + 10 = 29.
    expect(fitSections(sections, 68, line)).toBe('verdict\n\nproblems\n\n1 left out');
    expect(fitSections(sections, 29, line)).toBe('verdict\n\nproblems\n\n1 left out');
    expect(fitSections(sections, 28, line)).toBe('verdict\n\n2 left out');
  });

  it('leaves out the last of equals first', () => {
    const sections = [section('first '.repeat(4), 3), section('second '.repeat(4), 3), section('third '.repeat(4), 3)];
    expect(fitSections(sections, 70, line)).toBe(`${'first '.repeat(4)}\n\n${'second '.repeat(4)}\n\n1 left out`);
  });

  it('stops as soon as the rest fits with the line that says so', () => {
    // 10 + 2 + 10 + 2 + 20 = 44; without the last: 10 + 2 + 10 + 2 + 10 = 34.
    const sections = [section('a'.repeat(10), 1), section('b'.repeat(10), 2), section('c'.repeat(20), 3)];
    expect(fitSections(sections, 34, line)).toBe(`${'a'.repeat(10)}\n\n${'b'.repeat(10)}\n\n1 left out`);
    expect(fitSections(sections, 33, line)).toBe(`${'a'.repeat(10)}\n\n2 left out`);
  });

  it('keeps what is not expendable, even where it does not fit', () => {
    expect(fitSections([section('a'.repeat(50), 0), section('b', 1)], 10, line)).toBe(
      `${'a'.repeat(50)}\n\n1 left out`,
    );
  });

  it('is within the budget wherever what must stay is, and leaves out no more than it has to', () => {
    const sections = fc.array(
      fc.record({ text: fc.string({ maxLength: 30 }), expendable: fc.integer({ min: 1, max: 4 }) }),
    );
    fc.assert(
      fc.property(sections, fc.integer({ min: 30, max: 300 }), (rest, budget) => {
        const all = [section('verdict', 0), ...rest];
        const text = fitSections(all, budget, line);
        expect(text.length).toBeLessThanOrEqual(budget);
        const dropped = Number(/(\d+) left out$/.exec(text)?.[1] ?? 0);
        if (dropped === 0) expect(text).toBe(join(all));
        else
          expect(
            join(mostNeeded(all, dropped - 1)).length + (dropped > 1 ? `\n\n${line(dropped - 1)}`.length : 0),
          ).toBeGreaterThan(budget);
      }),
    );
  });

  it('takes no more than a moment for thousands of sections', () => {
    const sections = Array.from({ length: 20_000 }, () => section('x'.repeat(2_000), 7));
    const start = performance.now();
    expect(fitSections([section('verdict', 0), ...sections], 10_000, line)).toContain('19996 left out');
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

function section(text: string, expendable: number): Section {
  return { text, expendable };
}

function join(sections: readonly Section[]): string {
  return sections
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n\n');
}

/** What is left when `dropped` sections have gone, by the rule as a reader of it would apply it by hand. */
function mostNeeded(sections: readonly Section[], dropped: number): readonly Section[] {
  let rest = sections.filter(({ text }) => text !== '');
  for (let times = 0; times < dropped; times += 1) {
    const highest = Math.max(...rest.map(({ expendable }) => expendable));
    const last = rest.findLastIndex(({ expendable }) => expendable === highest);
    rest = rest.filter((_, index) => index !== last);
  }
  return rest;
}
