import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits, overlap } from '../../src/fix/apply-edits.js';

const at = (line: number, column: number, endColumn: number, text: string, endLine = line) => ({
  place: { line, column, endLine, endColumn },
  text,
});

describe('applyEdits', () => {
  it('replaces places, in whatever order they come', () => {
    expect(applyEdits('one two\nthree', [at(2, 1, 6, '3'), at(1, 5, 8, '2'), at(1, 1, 4, '1')])).toBe('1 2\n3');
  });

  it('counts lines as CommonMark does, and columns in UTF-16 code units', () => {
    expect(applyEdits('a\r\nb\rc\n😀d\te', [at(4, 3, 4, 'D'), at(3, 1, 2, 'C'), at(2, 2, 2, '!')])).toBe(
      'a\r\nb!\rC\n😀D\te',
    );
  });

  it('may span lines, insert, and take away', () => {
    expect(applyEdits('a\nb\ncd', [at(1, 2, 2, '', 3)])).toBe('ad');
    expect(applyEdits('ab', [at(1, 2, 2, '\n'), at(1, 1, 1, '>')])).toBe('>a\nb');
  });

  it('refuses a place behind the end', () => {
    expect(() => applyEdits('a\nb', [at(3, 1, 1, 'x')])).toThrow("An edit lies behind the text's end, in line 3.");
  });

  it('leaves every byte that no edit names, whatever the text', () => {
    const line = fc.tuple(fc.string({ unit: 'binary' }), fc.constantFrom('\n', '\r\n', '\r'));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.nat(), fc.string(), (lines, chosen, put) => {
        const clean = lines.map(([text, end]) => [`.${text.replace(/[\r\n]/g, '')}`, end] as const);
        const whole = clean.map((parts) => parts.join('')).join('');
        const index = chosen % clean.length;
        const text = clean[index]?.[0] ?? '';
        const expected = clean.map(([own, end], here) => (here === index ? put : own) + end).join('');
        expect(applyEdits(whole, [at(index + 1, 1, text.length + 1, put)])).toBe(expected);
      }),
    );
  });
});

describe('overlap', () => {
  it.each([
    ['the same place', at(1, 1, 4, ''), at(1, 1, 4, ''), true],
    ['one within the other', at(1, 1, 9, ''), at(1, 3, 4, ''), true],
    ['one that ends where the other begins', at(1, 1, 4, ''), at(1, 4, 6, ''), true],
    ['two apart on a line', at(1, 1, 4, ''), at(1, 5, 6, ''), false],
    ['two on lines of their own', at(1, 1, 40, ''), at(2, 1, 3, ''), false],
    ['a long one over a line of another', at(1, 1, 3, '', 4), at(2, 1, 3, ''), true],
  ])('tells %s', (_, one, other, expected) => {
    expect([overlap(one, other), overlap(other, one)]).toEqual([expected, expected]);
  });
});
