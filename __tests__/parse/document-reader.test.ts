import { describe, expect, it } from '@jest/globals';
import { createDocumentReader } from '../../src/parse/document-reader.js';
import type { DocumentResult } from '../../src/parse/parse-document.js';
import { documentOf, lines } from '../helpers/read-markdown.js';

const plain = lines('# Plan', '', '## Phase 1: One', '', '- [x] Written', '- [ ] Read');
/** What only micromark reads, as it may define a link. */
const special = lines('# Plan [a]', '', '- [x] Written &amp; read', '', '[a]: b');
/** Takes micromark minutes. */
const hostile = '[a]('.repeat(40_000);

describe('a reader', () => {
  it('reads texts that are asked for at once, each as if it were alone', async () => {
    const read = createDocumentReader();
    const texts = [plain, special, '', `${'> '.repeat(40)}a`, plain];
    const results = await Promise.all(texts.map((text) => read(text)));
    expect(results.map(outcomeOf)).toEqual(['document', 'document', 'document', 'too deep', 'document']);
    expect(results[0]).toEqual({ kind: 'document', document: documentOf(plain) });
    expect(results[1]).toEqual({ kind: 'document', document: documentOf(special) });
  });

  it('reads one text after the other, plain or not', async () => {
    const read = createDocumentReader();
    for (const text of [plain, special, plain]) {
      expect(await read(text)).toEqual({ kind: 'document', document: documentOf(text) });
    }
  });

  it.each([
    ['tabs within a line', `a${'\t '.repeat(200_000)}b`],
    ['spaces within a line, and one at the end of another', `a${' '.repeat(400_000)}b \nc`],
    ['emphasis that nothing ends', `${'*a `x` '.repeat(70_000)}a*`],
    ['ends of emphasis that nothing begins', 'a `*'.repeat(120_000)],
    ['emphasis within emphasis', `${'*a `x` '.repeat(35_000)}${'b `y` a* '.repeat(25_000)}`],
    ['signs of less than', `a${'<'.repeat(490_000)}`],
    ['backticks', Array.from({ length: 950 }, (_, index) => '`'.repeat(index + 1)).join(' ')],
  ])('reads a text of half a megabyte within its time: %s', async (_, text) => {
    expect(outcomeOf(await createDocumentReader()(text))).toBe('document');
  });

  it('stops what takes too long, and reads what was asked for before and after it', async () => {
    const read = createDocumentReader();
    const texts = [plain, special, hostile, special, plain, hostile, special];
    const results = await Promise.all(texts.map((text) => read(text)));
    expect(results.map(outcomeOf)).toEqual([
      'document',
      'document',
      'timed out',
      'document',
      'document',
      'timed out',
      'document',
    ]);
    expect(outcomeOf(await read(special))).toBe('document');
  });
});

function outcomeOf(result: DocumentResult): string {
  return result.kind === 'document' ? 'document' : result.reason;
}
