import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shorten, shortenBoth } from '../../src/model/shorten.js';

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

describe('shortenBoth', () => {
  it('leaves alone what is short enough', () => {
    expect(shortenBoth('on Linux', 'on Linux or Windows', 20)).toEqual(['on Linux', 'on Linux or Windows']);
  });

  it('cuts as shorten does where the texts differ near their start', () => {
    expect(shortenBoth('All tests pass on Linux', 'Most tests pass on Linux', 20)).toEqual([
      'All tests pass on…',
      'Most tests pass on…',
    ]);
  });

  it('begins with a word before the difference where that stands further back', () => {
    const [was, is] = ['Tests pass on Linux, macOS, Windows', 'Tests pass on Linux, macOS (Windows pending)'];
    expect(shortenBoth(was, is, 20)).toEqual(['…macOS, Windows', '…macOS (Windows…']);
  });

  it('keeps both halves of a surrogate pair or neither', () => {
    expect(shortenBoth('😀😀😀😀😀😀a', '😀😀😀😀😀😀b', 8)).toEqual(['…😀a', '…😀b']);
  });

  it('never exceeds the limit, and keeps halves together', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀'), maxLength: 60 });
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 8, max: 40 }), (start, one, other, limit) => {
        const short = shortenBoth(start + one, start + other, limit);
        expect(short.every((part) => part.length <= limit && part.isWellFormed())).toBe(true);
      }),
    );
  });
});
