import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isAscii, unicodePattern } from '../../src/model/unicode-pattern.js';

const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
const properties = ['L', 'Lu', 'Ll', 'N', 'Nd', 'P', 'S', 'So', 'M', 'Emoji_Modifier', 'ASCII'];

describe('a pattern', () => {
  it.each(properties)(String.raw`has of \p{%s} what ASCII has of it`, (property) => {
    for (const source of [
      String.raw`[\p{${property}}]`,
      String.raw`[^\p{${property}}]`,
      String.raw`[_\p{${property}}-]`,
    ]) {
      const expected = new RegExp(source, 'u');
      const pattern = unicodePattern(source);
      expect(ascii.filter((character) => pattern.test(character))).toEqual(
        ascii.filter((character) => expected.test(character)),
      );
    }
  });

  it.each([
    ['letters', String.raw`^[\p{L}]+$`, ['größe', '進捗', 'ab'], ['größe 1', '…', '']],
    [
      'a word that ends',
      String.raw`done(?![\p{L}\p{N}_])`,
      ['done', 'done.', 'done。', 'done-é'],
      ['doneé', 'done1', 'done_'],
    ],
    ['signs', String.raw`^[\p{P}\p{S}]+$`, ['…', '!', '→', '$', '。'], ['a', 'é', '… ']],
    ['a character with marks', String.raw`^[^\p{M}][\p{M}]*$`, ['e\u0301', 'e', '✔\uFE0F'], ['ee', '\u0301']],
    ['what is no ASCII', String.raw`[^\p{ASCII}]`, ['é', 'a🚀'], ['a', '']],
  ])('finds %s', (_, source, those, others) => {
    const pattern = unicodePattern(source);
    expect([...those, ...others].filter((text) => pattern.test(text))).toEqual(those);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      'add',
      'Added',
      'EDIT',
      'phase 2',
      'Phase',
      ' ',
      '-',
      '_',
      '.',
      '1',
      'é',
      '—',
      '✅',
      '2️⃣',
      '進',
      '\n',
    ),
    fc.string({ unit: 'binary-ascii', maxLength: 4 }),
    fc.string({ unit: 'grapheme', maxLength: 2 }),
  );
  const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

  it.each([
    [String.raw`^[^\p{L}\p{N}]+`, undefined],
    [String.raw`^.*[^\s.\p{So}\uFE0F]`, 's'],
    [String.raw`^(?:[\p{N}\uFE0F?\u20E3]|[^\p{L}\p{N}])*Phase\s+(?<number>\d+)`, 'i'],
  ] as const)('%s finds in any text what it finds with the flag u', (source, flags) => {
    const [expected, pattern] = [new RegExp(source, `${flags ?? ''}u`), unicodePattern(source, flags)];
    fc.assert(
      fc.property(text, (content) => {
        expect(pattern.exec(content)).toEqual(expected.exec(content));
        expect(pattern.test(content)).toBe(expected.test(content));
        expect(content.replace(pattern.of(content), '<$&>')).toBe(content.replace(expected, '<$&>'));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [String.raw`[^\p{L}\p{N}]+`, 'g'],
    [String.raw`(?<![\p{L}\p{N}_-])(?:(?<making>add(?:s|ed)?)|(?<changing>edit))(?![\p{L}\p{N}_-])`, 'gi'],
  ] as const)('%s finds everywhere in any text what it finds with the flag u', (source, flags) => {
    const [expected, pattern] = [new RegExp(source, `${flags}u`), unicodePattern(source, flags)];
    fc.assert(
      fc.property(text, (content) => {
        expect([...content.matchAll(pattern.of(content))]).toEqual([...content.matchAll(expected)]);
        expect(content.replace(pattern.of(content), '<$&>')).toBe(content.replace(expected, '<$&>'));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['an unknown property', String.raw`[\p{Sc}]`],
    ['a property with a value', String.raw`[\p{Script=Han}]`],
    ['a property that is denied', String.raw`[\P{L}]`],
    ['a property outside of a class', String.raw`\[\p{L}`],
    ['a property behind a class', String.raw`[a\]]\p{L}`],
  ])('refuses %s', (_, source) => {
    expect(() => unicodePattern(source).test('a')).toThrow(`in ${source} is not known`);
  });
});

it('a text is ASCII where each of its characters is', () => {
  expect(ascii.every((character) => isAscii(character))).toBe(true);
  expect(isAscii(ascii.join(''))).toBe(true);
  expect(['\u0080', 'aé', '🚀', '\uD800'].some((text) => isAscii(text))).toBe(false);
});
