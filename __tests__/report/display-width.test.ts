import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cutToWidth, displayWidth, padToWidth } from '../../src/report/display-width.js';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['plan', 4],
    ['日本語', 6],
    ['ひらカタ', 8],
    ['한국어', 6],
    ['ﾊﾝ', 2],
    ['ＡＢ', 4],
    ['e\u0301', 1],
    ['🏃‍♂️', 2],
    ['✔️', 2],
    ['→ ½ — █', 7],
  ])('of %j is %d', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('cutToWidth', () => {
  it('cuts between characters, with an ellipsis, and only what is too wide', () => {
    expect(cutToWidth('a plan', 6)).toBe('a plan');
    expect(cutToWidth('a plan', 5)).toBe('a pl…');
    expect(cutToWidth('a plan', 3)).toBe('a…');
    expect(cutToWidth('日本語', 5)).toBe('日本…');
    expect(cutToWidth('日本語', 4)).toBe('日…');
    expect(cutToWidth('plan', 0)).toBe('');
  });

  it('never gives more than there is room for, and padding gives just that', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, columns) => {
        const cut = cutToWidth(text, columns);
        expect(displayWidth(cut)).toBeLessThanOrEqual(columns);
        expect(displayWidth(padToWidth(cut, columns))).toBe(columns);
      }),
    );
  });
});
