import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { printable, withoutControls } from '../../src/report/printable.js';
import { hostileTexts } from '../helpers/hostile-texts.js';

describe('withoutControls', () => {
  it.each([
    ['line breaks of every kind', 'a\nb\rc\r\nd\u2028e\u2029f\u0085g\vh\fi', 'a b c d e f g h i'],
    ['runs of white space', ' a \t  b\u00A0\u3000c ', ' a b c '],
    ['escape sequences of a terminal', '\u001B[31mred\u001B[0m \u009B1mbold\u0007', '[31mred[0m 1mbold'],
    ['NUL, backspace and delete', 'a\u0000b\bc\u007Fd', 'abcd'],
    ['marks that turn the reading direction', 'a\u202Eb\u2066c\u200Fd\u061Ce', 'abcde'],
    ['what has no width', 'a\u200Bb\u2060c\uFEFFd', 'abcd'],
    ['tag characters, which nobody sees', 'a\u{E0061}\u{E007F}b', 'ab'],
    ['white space around what has no width', 'a \u200B \u0000 b', 'a b'],
    ['half of a surrogate pair', 'a\uD800b\uDFFFc', 'a\uFFFDb\uFFFDc'],
  ])('folds or takes away %s', (_, text, expected) => {
    expect(withoutControls(text)).toBe(expected);
  });

  it('leaves the letters of every language and joined emoji as they are', () => {
    const text = 'é ü 計画 العربية עברית हिन्दी 👩‍👩‍👧 ✅ – “x”';
    expect(withoutControls(text)).toBe(text);
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(withoutControls(withoutControls(text))).toBe(withoutControls(text));
      }),
    );
  });
});

describe('printable', () => {
  it.each([
    ['at the start', '::error::x', ':\u200B:error::x'],
    ['behind white space', ' \t::set-output name=a::b', ' :\u200B:set-output name=a::b'],
    ['behind what has no width', '\u200B\u0000::add-mask::x', ':\u200B:add-mask::x'],
    ['on a line of its own', 'a\n::stop-commands::t', 'a ::stop-commands::t'],
    [
      'in the older form, anywhere',
      'a ##[set-env name=A;]b ##[error]c',
      'a ##\u200B[set-env name=A;]b ##\u200B[error]c',
    ],
    ['in the older form, put together by what is taken away', '#\u0000#\u200B[error]x', '##\u200B[error]x'],
  ])('keeps the runner from taking a text for a command %s', (_, text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it('leaves colons elsewhere alone', () => {
    expect(printable('std::mem::take(a)')).toBe('std::mem::take(a)');
  });

  it('is one line that steers nothing and commands nothing, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...hostileTexts),
      fc
        .array(fc.constantFrom(':', '#', '[', ' ', '\u0000', '\u200B', '\n', 'error', '\uD800'), { maxLength: 12 })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (value) => {
        const line = printable(value);
        expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u);
        // As actions/runner reads a line of a step's output.
        expect(line.trimStart().startsWith('::')).toBe(false);
        expect(line.includes('##[')).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
