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
