import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { parseWithMicromark } from '../../src/parse/micromark.js';
import { parseDocument, parseWhole } from '../../src/parse/parse-document.js';
import { lines } from '../helpers/read-markdown.js';

/** Micromark, given the whole text, is what decides. */
function expectAsMicromark(text: string): void {
  expect(parseDocument(text, parseWithMicromark)).toEqual(parseWhole(text, parseWithMicromark));
}

/** Whether nothing of a text goes to micromark. */
function isPlain(text: string): boolean {
  return parseDocument(text, null) !== null;
}

const markers = [
  '- ',
  '* ',
  '+ ',
  '1. ',
  '2. ',
  '2) ',
  '> ',
  '- [ ] ',
  '- [x] ',
  '-[ ] a\n',
  '-\n',
  '# ',
  '## Phase 1: ',
];
const gaps = [
  ' ',
  '  ',
  '   ',
  '    ',
  '\t',
  '\n',
  '\n\n',
  '\n  ',
  '\n    ',
  '  \n',
  ' \n',
  '\\\n',
  '\n- ',
  '\n  - ',
  '\n2. ',
  '\n> ',
];
const blocks = [
  '```\n',
  '\n```js\ncode\n```\n',
  '\n  ```\n  code\n  ```\n',
  '~~~\n',
  '---\n',
  '\n---\n',
  '===\n',
  '\n***\n',
  '\n\n    code\n',
];
const html = [
  '<!--',
  '-->',
  '\n<!-- c -->\n',
  '\n  <!-- c -->\n',
  '<div>\n',
  '</div>\n',
  '<b>',
  '<a href="x">',
  '<T>',
  '<a@b.c>',
];
const marks = [
  '`',
  '``',
  '*',
  '**',
  '***',
  '_',
  '__',
  '~',
  '~~',
  '[',
  ']',
  '(',
  '!',
  '\\',
  '&',
  '&amp;',
  '<',
  '|',
  ':',
];
const words = [
  'a',
  'b c',
  '🚀',
  'é',
  '日本',
  '\u00A0',
  '\u2028',
  'snake_case_x',
  'a*b',
  '(**x**)',
  '`code`',
  '[a](b)',
  '[`a`](b)',
];
const links = ['![a](b)', '![', '![a]', '[a]', '[a][b]', '[a](b "t")', '[x]: b\n'];
const piece = fc.constantFrom(...markers, ...gaps, ...blocks, ...html, ...marks, ...words, ...links);
const markdown = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));

/** The plans and documents of this repository. */
const documents = ['docs', 'docs/plans', 'docs/rules', 'docs/templates', 'demo/plans', 'demo', '.']
  .flatMap((folder) => markdownFiles(folder))
  .map((path) => readFileSync(path, 'utf8'))
  // One shows what is refused.
  .filter((text) => parseDocument(text, parseWithMicromark).kind === 'document');

function markdownFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}

describe('what is read without micromark is read as micromark reads it', () => {
  it('in Markdown of all kinds of pieces', () => {
    fc.assert(
      fc.property(markdown, (text) => expectAsMicromark(text)),
      { numRuns: 1_500 },
    );
  });

  it('in the documents of this repository', () => {
    expect(documents.length).toBeGreaterThan(20);
    for (const text of documents) expectAsMicromark(text);
  });

  it('in parts of them, with something put in or taken out', () => {
    const change = fc.record({
      document: fc.nat({ max: documents.length - 1 }),
      line: fc.nat({ max: 200 }),
      at: fc.nat({ max: 400 }),
      cut: fc.nat({ max: 8 }),
      insert: fc.oneof(fc.constant(''), piece),
    });
    fc.assert(
      fc.property(change, ({ document, line, at, cut, insert }) => {
        const text = (documents[document] ?? '')
          .split('\n')
          .slice(line, line + 12)
          .join('\n');
        expectAsMicromark(text.slice(0, at) + insert + text.slice(at + cut));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['an item without text below indented code', '    a\n\n-'],
    ['a list in the list that interrupts a paragraph', 'a\n1. 0.'],
    ['a quote with a number that interrupts a paragraph', 'a\n>0.'],
    ['a fence in a quote that the next list ends', '>```\n1. a'],
    ['a comment in an item that nothing closes', '1. <!--\n\na'],
    ['an item whose text is behind a tab', '+ - \ta'],
    ['two dashes below a paragraph', 'a\n--'],
    ['a code span that reaches out of brackets', '[a```](u) ```'],
    ['a link in the text of a link', '[a [b](c) d](e)'],
    ['strike-through within emphasis', '**~~a~~**'],
    ['strike-through across emphasis', '**a ~~b** c~~'],
    ['emphasis next to a sign of two code units', '🚀**a**🚀'],
    ['a definition in a list far below', '[a]\n\n- b\n\n  [a]: c'],
    ['a line of a paragraph that looks like code', 'a\n      - b'],
    ['a heading with a closing sequence', '# a #'],
    ['spaces behind the last line of an item', '- a  \n- b '],
  ])('%s', (_, text) => expectAsMicromark(text));
});

describe('a plan as people write it', () => {
  it('is plain from its first line to its last', () => {
    const text = lines(
      '# T-ab12c Lock timeouts',
      '',
      '## Metadata',
      '',
      '- Type: Implementation Plan',
      '- Status: Phase 1 In Progress',
      '  <!-- Draft: … | Complete: … -->',
      '',
      '> **Note**: tick boxes (`[x]`) at once.',
      '',
      '## Phase 1: Guards',
      '',
      '- [ ] **Drop** the `lock` of [T-9](t9.md) ~~now~~',
      '  - [x] snake_case, `< 20 ms`, a * b',
      '    goes on',
      '',
      '    More on it.',
      '1. First',
      '2. Second',
      '',
      '   ```bash',
      '   make',
      '   ```',
      '',
      'A paragraph  ',
      'of two lines.',
      '',
      '```bash',
      'cargo test --lib',
      '```',
      '',
      '---',
    );
    expect(isPlain(text)).toBe(true);
    expectAsMicromark(text);
  });
});
