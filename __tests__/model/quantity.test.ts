import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quantitiesIn, withoutQuantities } from '../../src/model/quantity.js';

const read = (text: string) => quantitiesIn(text).map(({ value, unit }) => [value, unit]);

describe('the quantities of a text', () => {
  it.each([
    ['in 10 steps', [[10, 'none']]],
    ['1,500 requests', [[1500, 'none']]],
    ['a ratio of 0.75.', [[0.75, 'none']]],
    [
      'two of twenty-five',
      [
        [2, 'none'],
        [25, 'none'],
      ],
    ],
    ['a hundred plans', [[100, 'none']]],
    ['Sixty seconds', [[60_000, 'time']]],
    ['200 ms', [[200, 'time']]],
    ['200ms', [[200, 'time']]],
    ['1.5 h', [[5_400_000, 'time']]],
    ['a 5-minute wait', [[300_000, 'time']]],
    ['64 KiB', [[65_536, 'size']]],
    ['1 秒以内', [[1000, 'time']]],
    ['5分', [[300_000, 'time']]],
    ['2 GB', [[2_147_483_648, 'size']]],
    ['95% coverage', [[95, 'none']]],
    // None of these is a unit.
    ['3 members', [[3, 'none']]],
    ['4 hooks', [[4, 'none']]],
    // None of these is a number.
    ['someone often phones Zerott', []],
    ['one-off', []],
  ] as const)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('are told by where they stand', () => {
    const text = 'from 10 ms to ten s';
    expect(quantitiesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['10 ms', 'ten s']);
  });

  it('are masked where only the words count', () => {
    expect(withoutQuantities('under 10 ms, at most three times')).toBe('under #, at most # times');
  });

  it('read any text, in figures as they stand', () => {
    fc.assert(fc.property(fc.string(), (text) => quantitiesIn(text).every(({ value }) => !Number.isNaN(value))));
    fc.assert(
      fc.property(fc.nat(), (value) => {
        expect(read(`at most ${String(value)} plans`)).toEqual([[value, 'none']]);
      }),
    );
  });
});
