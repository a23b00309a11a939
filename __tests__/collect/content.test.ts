import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decode, maxPlanBytes, tooLarge } from '../../src/collect/content.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('bytes become text', () => {
  it.each([
    ['no bytes', '', ''],
    ['plain text', '# Plan\n', '# Plan\n'],
    ['text beyond ASCII', '# 計画 🚀 é\r\n', '# 計画 🚀 é\r\n'],
    ['a byte order mark, which is left out', '\uFEFF# Plan', '# Plan'],
    ['a byte order mark alone', '\uFEFF', ''],
    ['a second byte order mark, which is text', '\uFEFF\uFEFF# Plan', '\uFEFF# Plan'],
    ['a byte order mark within', 'a\uFEFFb', 'a\uFEFFb'],
    ['control characters', 'a\u0001\u001B[31m\u007F', 'a\u0001\u001B[31m\u007F'],
    ['the replacement character', 'a\uFFFDb', 'a\uFFFDb'],
  ])('with %s', (_, written, text) => {
    expect(decode(bytesOf(written))).toEqual({ kind: 'text', text });
  });

  it('whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = text.replaceAll('\0', '').replace(/^\uFEFF/, '');
        expect(decode(bytesOf(plain))).toEqual({ kind: 'text', text: plain });
      }),
    );
  });
});

describe('bytes are no text', () => {
  it('with a NUL byte, which is named', () => {
    expect(decode(bytesOf('ab\0c\0'))).toEqual({
      kind: 'unreadable',
      reason: 'binary',
      detail: 'it has a NUL byte at offset 2',
    });
    expect(decode(Uint8Array.of(0))).toMatchObject({ detail: 'it has a NUL byte at offset 0' });
  });

  it.each([
    ['Latin-1', [0x66, 0xfc, 0x72]],
    ['a sequence that is cut off', [0x61, 0xe2, 0x82]],
    ['a continuation without a start', [0x80]],
    ['an overlong form', [0xc0, 0xaf]],
    ['half a surrogate pair', [0xed, 0xa0, 0x80]],
    ['a code point beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['a byte order mark of UTF-16', [0xff, 0xfe, 0x61]],
  ])('in %s', (_, bytes) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({
      kind: 'unreadable',
      reason: 'binary',
      detail: 'it is not valid UTF-8',
    });
  });

  it('in UTF-16, which has NUL bytes', () => {
    expect(decode(new Uint8Array(Buffer.from('# Plan', 'utf16le')))).toMatchObject({ reason: 'binary' });
  });
});

describe('the limit of a size', () => {
  it('is 512,000 bytes, which are read', () => {
    expect(maxPlanBytes).toBe(512_000);
    expect(decode(new Uint8Array(512_000).fill(0x61))).toEqual({ kind: 'text', text: 'a'.repeat(512_000) });
  });

  it('refuses a byte more, and says how many there are', () => {
    expect(decode(new Uint8Array(512_001).fill(0x61))).toEqual({
      kind: 'unreadable',
      reason: 'too large',
      detail: 'it has 512001 bytes, and at most 512000 are read',
    });
  });

  it('counts bytes, not characters, and the byte order mark with them', () => {
    expect(decode(bytesOf('é'.repeat(256_000)))).toMatchObject({ kind: 'text' });
    expect(decode(bytesOf(`${'é'.repeat(256_000)}a`))).toMatchObject({ reason: 'too large' });
    expect(decode(bytesOf(`\uFEFF${'a'.repeat(511_998)}`))).toMatchObject({ reason: 'too large' });
  });

  it('comes before what the bytes are', () => {
    expect(decode(new Uint8Array(600_000))).toEqual(tooLarge(600_000));
  });
});
