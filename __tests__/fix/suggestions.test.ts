import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits, overlap } from '../../src/fix/apply-edits.js';
import { suggestionsFor } from '../../src/fix/suggestions.js';
import type { Edit } from '../../src/model/finding.js';
import { suggestionComment, withKeys } from '../../src/report/markdown/suggestion.js';
import { finding } from '../helpers/finding.js';
import { suggestedLines } from '../helpers/suggestions.js';

const at = (line: number, column: number, endLine: number, endColumn: number, text: string): Edit => ({
  place: { line, column, endLine, endColumn },
  text,
});
const fixing = (...edits: readonly Edit[]) => {
  const fix = { description: 'Mend', edits };
  return { ...finding({ fix }), fix };
};
const linesOf = (text: string, ...edits: readonly Edit[]) =>
  suggestionsFor(text, [fixing(...edits)]).map(({ first, last, before, after }) => ({ first, last, before, after }));

describe('suggestionsFor', () => {
  it('gives whole lines for a part of one', () => {
    expect(linesOf('a\nb old c\nd', at(2, 3, 2, 6, 'new'))).toEqual([
      { first: 2, last: 2, before: ['b old c'], after: ['b new c'] },
    ]);
  });

  it('gives nothing in place of a line that goes, be it the last one', () => {
    expect(linesOf('a\nb\nc\n', at(2, 1, 3, 1, ''))).toEqual([{ first: 2, last: 2, before: ['b'], after: [] }]);
    expect(linesOf('a\nb', at(1, 2, 2, 2, ''))).toEqual([{ first: 2, last: 2, before: ['b'], after: [] }]);
  });

  it('tells a line that goes from one that is left empty', () => {
    expect(linesOf('a\nb\nc\n', at(2, 1, 2, 2, ''))).toEqual([{ first: 2, last: 2, before: ['b'], after: [''] }]);
  });

  it('puts what is new beside a line that stays', () => {
    expect(linesOf('a\nb\n', at(2, 1, 2, 1, 'new\n'))).toEqual([
      { first: 2, last: 2, before: ['b'], after: ['new', 'b'] },
    ]);
  });

  it('takes lines next to each other together, and leaves out what changes nothing', () => {
    expect(linesOf('a\nb\nc\nd\n', at(4, 1, 4, 2, 'D'), at(2, 1, 2, 2, 'B'), at(1, 1, 1, 2, 'A'))).toEqual([
      { first: 1, last: 2, before: ['a', 'b'], after: ['A', 'B'] },
      { first: 4, last: 4, before: ['d'], after: ['D'] },
    ]);
    expect(linesOf('a\n', at(1, 1, 1, 2, 'a'))).toEqual([]);
  });

  it('suggests for a line what the first finding offers', () => {
    const both = [fixing(at(1, 1, 1, 2, 'x')), fixing(at(1, 3, 1, 4, 'y'), at(3, 1, 3, 2, 'C'))];
    expect(suggestionsFor('a b\n\nc\n', both).map(({ after }) => after)).toEqual([['x b'], ['C']]);
  });

  it('cuts what does not fit between two lines, down to single ones', () => {
    const edits = [at(1, 1, 1, 2, 'A'), at(1, 3, 1, 4, 'B'), at(2, 1, 2, 2, 'C'), at(3, 1, 4, 2, 'D\nE')];
    const cut = suggestionsFor('a b\nc\nd\ne\nf\n', [fixing(...edits)], ({ after }) => after.length < 2);
    expect(cut.map(({ first, last, after, isPart }) => ({ first, last, after, isPart }))).toEqual([
      { first: 1, last: 1, after: ['A B'], isPart: true },
      { first: 2, last: 2, after: ['C'], isPart: true },
      { first: 3, last: 4, after: ['D', 'E'], isPart: true },
    ]);
    expect(suggestionsFor('a b\nc\n', [fixing(...edits.slice(0, 3))]).map(({ isPart }) => isPart)).toEqual([false]);
  });

  const word = fc.constantFrom('', 'a', '- [ ] b', '```', '`````', '~~~', '<!--', '  c');
  const lines = fc.array(word, { minLength: 1, maxLength: 12 });
  const place = fc.record({ line: fc.nat(11), column: fc.nat(8), down: fc.nat(2), endColumn: fc.nat(8) });
  const replacement = fc.array(word, { maxLength: 3 }).map((parts) => parts.join('\n'));

  it('comes to what the edits do, read from the comments that it makes, in a text with any line ends', () => {
    fc.assert(
      fc.property(
        lines,
        fc.constantFrom('\n', '\r\n'),
        fc.array(fc.tuple(place, replacement), { maxLength: 4 }),
        fc.integer({ min: 1, max: 12 }),
        (rows, end, drawn, most) => {
          const text = rows.join(end);
          const edits: Edit[] = [];
          for (const [one, written] of drawn) {
            const edit = editIn(rows, one, written);
            if (!edits.some((other) => overlap(edit, other))) edits.push(edit);
          }
          const result: string[] = [...rows];
          const made = withKeys(suggestionsFor(text, [fixing(...edits)], ({ after }) => after.length <= most));
          for (const suggestion of made.toReversed()) {
            const { first, last, before } = suggestion;
            expect(rows.slice(first - 1, last)).toEqual(before);
            result.splice(first - 1, last - first + 1, ...suggestedLines(suggestionComment(suggestion)));
          }
          expect(result.join('\n')).toBe(applyEdits(rows.join('\n'), edits));
        },
      ),
      { numRuns: 500 },
    );
  });

  function editIn(
    rows: readonly string[],
    { line, column, down, endColumn }: { line: number; column: number; down: number; endColumn: number },
    text: string,
  ): Edit {
    const first = line % rows.length;
    const last = Math.min(rows.length - 1, first + down);
    const from = Math.min(column, rows[first]?.length ?? 0);
    const to = Math.min(endColumn, rows[last]?.length ?? 0);
    return at(first + 1, from + 1, last + 1, (first === last ? Math.max(from, to) : to) + 1, text);
  }
});
