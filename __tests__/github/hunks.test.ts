import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readHunks } from '../../src/github/hunks.js';
import { unifiedDiff } from '../../src/report/unified-diff.js';

/** Lines that could be taken for something else in a patch. */
const line = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'same',
    '@@ -1 +1 @@',
    '-@@ -1 +9 @@',
    '+',
    '- [ ] a',
    '\\ No newline at end of file',
    'a\rb',
  ),
  fc.string({ maxLength: 3 }).map((text) => text.replace(/[\r\n]/g, '')),
);
const text = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('', '\n'))
  .map(([lines, end]) => lines.join('\n') + end);

describe('readHunks', () => {
  it('tells lines of the head side as they are, and all that were added', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const patch = unifiedDiff('plan.md', before, after).replace(/\n$/, '');
        const lines = after.split('\n');
        const shown = new Map(readHunks(patch.slice(Math.max(0, patch.indexOf('@@')))).flatMap((hunk) => [...hunk]));
        for (const [number, content] of shown) expect(content).toBe(lines[number - 1]);
        const old = new Set(before.split('\n'));
        const added = lines.flatMap((one, index) => (one !== '' && !old.has(one) ? [index + 1] : []));
        expect(added.filter((number) => !shown.has(number))).toEqual([]);
      }),
    );
  });

  it('keeps hunks apart, leaves out what was removed, and takes CRLF for a line end', () => {
    const patch =
      '@@ -1,3 +1,2 @@\n one\r\n-two\r\n three\r\n@@ -9 +8,2 @@ - [ ] after\n-nine\n+eight\n+last\n\\ No newline at end of file';
    expect(readHunks(patch).map((hunk) => [...hunk])).toEqual([
      [
        [1, 'one'],
        [2, 'three'],
      ],
      [
        [8, 'eight'],
        [9, 'last'],
      ],
    ]);
  });

  it('finds nothing in an empty patch', () => {
    expect(readHunks('')).toEqual([]);
  });
});
