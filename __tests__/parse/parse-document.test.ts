import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Document } from '../../src/model/document.js';
import type { Place } from '../../src/model/place.js';
import { countItems, stateOf } from '../../src/model/progress.js';
import { parseDocument } from '../../src/parse/parse-document.js';
import { parseWithMicromark } from '../../src/parse/micromark.js';
import { documentOf, planOf, textAt } from '../helpers/read-markdown.js';

/** Pieces that Markdown and plans are made of, in any order: most of what comes out is broken in some way. */
const piece = fc.constantFrom(
  ...[
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2) ',
    '[ ] ',
    '[x] ',
    '[X] ',
    '[~] ',
    '[✔️] ',
    '[]',
    '[ x] ',
    '[x]',
    '-[ ] a\n',
    '(deferred)',
  ],
  ...[
    '\t',
    '  ',
    '    ',
    '> ',
    '\n',
    '\n\n',
    '\n  ',
    'a',
    'b c',
    '🚀',
    'é',
    '日本',
    '\u00A0',
    '\u2028',
    '\uFEFF',
    '\\',
  ],
  ...[
    '`',
    '```\n',
    '~~~\n',
    '~~',
    '**',
    '_',
    '<!--',
    '-->',
    '<div>\n',
    '</div>\n',
    '&amp;',
    '<a@b.c>',
    '---\n',
    '===\n',
  ],
  ...[
    '[a](b)',
    '![a](b)',
    '[x]: b\n',
    '[a]: b\n',
    '| a |\n',
    '# ',
    '### ',
    '## Phase 1: ',
    '## Metadata\n',
    '- Status: Draft\n',
  ],
  ...['### Verification\n', '### Acceptance Criteria\n', '# Optional\n', 'make\n'],
);
const markdown = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(markdown, fc.string({ unit: 'binary', maxLength: 60 }));
const runs = { numRuns: 100 };

describe('any text', () => {
  it('is read or refused, and never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(['document', 'refused']).toContain(parseDocument(text, parseWithMicromark).kind);
        planOf(text);
        planOf(text, 'checklist');
      }),
      runs,
    );
  });

  it('has every place within its lines, columns included', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = documentOf(text);
        const outside = placesOf(document).filter((place) => !isWithin(document.lines, place));
        expect(outside).toEqual([]);
      }),
      runs,
    );
  });

  it('has its boxes, fields and commands where it says', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        for (const { box } of documentOf(text).bullets) {
          if (box !== null) expect(textAt(text, box.place)).toBe(`[${box.mark}]`);
        }
        const { fields, phases } = planOf(text);
        for (const field of fields) expect(textAt(text, field.place)).toBe(field.value);
        for (const command of phases.flatMap((phase) => phase.commands)) {
          expect(textAt(text, command.place)).toBe(command.text);
        }
      }),
      runs,
    );
  });

  it('has every section end after it begins, and within the section around it', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const { sections } = documentOf(text);
        for (const { heading, parent, endLine } of sections.slice(1)) {
          expect(endLine).toBeGreaterThanOrEqual(heading?.place.endLine ?? Infinity);
          if (parent !== null) expect(endLine).toBeLessThanOrEqual(sections[parent]?.endLine ?? 0);
        }
      }),
      runs,
    );
  });

  it('has every item counted once: by state, by section and by phase', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const { items, sections, phases } = planOf(text);
        const counts = countItems(items);
        const sum = (state: 'done' | 'open' | 'waived') => items.filter((item) => stateOf(item) === state).length;
        expect(counts.items).toEqual({ done: sum('done'), open: sum('open'), waived: sum('waived') });
        const { done, open, waived } = counts.leaves;
        expect(done + open + waived).toBe(
          items.filter((_, index) => items.every((item) => item.parent !== index)).length,
        );
        expect(sections.flatMap((section) => section.items)).toEqual([...items.keys()]);
        expect(phases.flatMap((phase) => phase.items)).toEqual(
          [...items.keys()].filter((index) => items[index]?.phase !== null),
        );
      }),
      runs,
    );
  });

  it('gives the same plan with LF, CRLF and CR', () => {
    fc.assert(
      fc.property(markdown, fc.constantFrom('\r\n', '\r'), (text, end) => {
        expect(planOf(text.replaceAll('\n', end))).toEqual(planOf(text));
      }),
      runs,
    );
  });

  it('gives the same document behind a byte order mark', () => {
    fc.assert(
      fc.property(
        markdown.filter((text) => !text.startsWith('\uFEFF')),
        (text) => expect(documentOf(`\uFEFF${text}`)).toEqual(documentOf(text)),
      ),
      runs,
    );
  });
});

describe('a checklist', () => {
  const word = fc.stringMatching(/^[a-z🚀日本]{1,8}$/u);
  const item = fc.record({
    depth: fc.nat({ max: 2 }),
    marker: fc.constantFrom('-', '*', '+'),
    mark: fc.constantFrom(' ', 'x', 'X'),
    words: fc.array(word, { minLength: 1, maxLength: 4 }),
  });
  const checklist = fc.array(item, { minLength: 1, maxLength: 12 });
  type Items = typeof checklist extends fc.Arbitrary<infer Value> ? Value : never;

  /** One level deeper than the item before, at most. */
  function linesOf(items: Items): readonly string[] {
    let depth = -1;
    return items.map((one) => {
      depth = Math.min(one.depth, depth + 1);
      return `${'  '.repeat(depth)}${one.marker} [${one.mark}] ${one.words.join(' ')}`;
    });
  }

  it('has an item for every line, there', () => {
    fc.assert(
      fc.property(checklist, (items) => {
        const text = linesOf(items).join('\n');
        const read = planOf(text, 'checklist').items;
        expect(read.map((one) => [one.place.line, one.text, one.box.mark])).toEqual(
          items.map((one, index) => [index + 1, one.words.join(' '), one.mark]),
        );
        expect(read.map((one) => textAt(text, one.place))).toEqual(
          read.map((one) => `[${one.box.mark}] ${one.source}`),
        );
      }),
      runs,
    );
  });

  it.each([
    ['a fence', ['```', '```']],
    ['a fence of tildes', ['~~~~ text', '~~~~']],
    ['a comment', ['<!--', '-->']],
    ['a block of HTML', ['<pre>', '</pre>']],
  ])('has no items within %s', (_, [open = '', close = '']) => {
    fc.assert(
      fc.property(checklist, (items) => {
        const text = [open, ...linesOf(items), close, '- [ ] after'].join('\n');
        expect(documentOf(text).bullets.map((bullet) => bullet.text)).toEqual(['after']);
      }),
      { numRuns: 60 },
    );
  });
});

function placesOf(document: Document): readonly Place[] {
  return [
    ...document.sections.flatMap((section) => section.heading?.place ?? []),
    ...document.bullets.flatMap((bullet) => [bullet.place, ...(bullet.box === null ? [] : [bullet.box.place])]),
    ...[document.paragraphs, document.codeBlocks, document.comments, document.links].flatMap((list) =>
      list.map((one) => one.place),
    ),
  ];
}

function isWithin(lines: readonly string[], { line, column, endLine, endColumn }: Place): boolean {
  const lengthOf = (number: number) => lines[number - 1]?.length ?? -1;
  return (
    line >= 1 &&
    column >= 1 &&
    column <= lengthOf(line) + 1 &&
    endColumn <= lengthOf(endLine) + 1 &&
    (endLine > line || (endLine === line && endColumn >= column))
  );
}
