import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shorten } from '../../src/model/shorten.js';

describe('shorten', () => {
  it('leaves alone what is short enough', () => {
    expect(shorten('twelve chars', 12)).toBe('twelve chars');
    expect(shorten('', 5)).toBe('');
  });

  it('cuts at the last word that fits with the sign that says so', () => {
    expect(shorten('Write the manual for operators', 20)).toBe('Write the manual…');
  });

  it('cuts inside a word where the last end of a word is far off', () => {
    expect(shorten('a pneumonoultramicroscopic word', 20)).toBe('a pneumonoultramicr…');
  });

  it('leaves no space before the sign', () => {
    expect(shorten('abcdefgh   ijklmnop', 12)).toBe('abcdefgh…');
  });

  it('keeps both halves of a surrogate pair or neither', () => {
    expect(shorten('😀😀😀😀', 6)).toBe('😀😀…');
    expect(shorten('😀😀😀😀', 5)).toBe('😀😀…');
  });

  it('never exceeds the limit, ends with the sign where it cut, and begins as the text does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (text, limit) => {
        const short = shorten(text, limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        if (text.length <= limit) expect(short).toBe(text);
        else {
          expect(short.endsWith('…')).toBe(true);
          expect(text.startsWith(short.slice(0, -1))).toBe(true);
        }
        expect(short.isWellFormed()).toBe(text.isWellFormed());
      }),
    );
  });
});
