import { describe, expect, it } from '@jest/globals';
import type { Document } from '../../src/model/document.js';
import { documentOf, lines, textAt } from '../helpers/read-markdown.js';

/** Sections as `depth title first-last < parent`. */
function outlineOf({ sections }: Document): readonly string[] {
  return sections.map(({ heading, depth, parent, endLine }) => {
    const around = parent === null ? '' : ` < ${sections[parent]?.heading?.text ?? ''}`;
    return `${depth} ${heading?.text ?? '(start)'} ${heading?.place.line ?? 1}-${endLine}${around}`;
  });
}

describe('lines', () => {
  it('end with LF, CRLF or CR, and a last line ending starts no further line', () => {
    expect(documentOf('a\nb\r\nc\rd').lines).toEqual(['a', 'b', 'c', 'd']);
    expect(documentOf('a\n').lines).toEqual(['a']);
    expect(documentOf('a\n\n').lines).toEqual(['a', '']);
    expect(documentOf('').lines).toEqual([]);
  });
});

describe('sections', () => {
  it('begin at a heading and end before the next of their depth or above', () => {
    const text = lines(
      'Intro',
      '',
      '# Plan',
      '',
      '## One',
      '',
      '### Deep',
      'text',
      '## Two',
      '# Notes',
      'text',
      'text',
    );
    expect(outlineOf(documentOf(text))).toEqual([
      '0 (start) 1-2',
      '1 Plan 3-9',
      '2 One 5-8 < Plan',
      '3 Deep 7-8 < One',
      '2 Two 9-9 < Plan',
      '1 Notes 10-12',
    ]);
  });

  it('hang on the nearest heading above them, whatever depth is skipped', () => {
    expect(outlineOf(documentOf(lines('### Deep', '# Plan', '#### Deeper', '## Two')))).toEqual([
      '0 (start) 1-0',
      '3 Deep 1-1',
      '1 Plan 2-4',
      '4 Deeper 3-3 < Plan',
      '2 Two 4-4 < Plan',
    ]);
  });

  it('may be named by an underline', () => {
    expect(outlineOf(documentOf(lines('Plan', '====', '', 'One', 'more', '---', 'text')))).toEqual([
      '0 (start) 1-0',
      '1 Plan 1-7',
      '2 One more 4-7 < Plan',
    ]);
  });

  it('are not opened by headings in lists, quotes, fences or comments', () => {
    const text = lines(
      '# Plan',
      '',
      '- # item',
      '',
      '> ## quote',
      '',
      '```',
      '# code',
      '```',
      '',
      '<!--',
      '# comment',
      '-->',
    );
    expect(outlineOf(documentOf(text))).toEqual(['0 (start) 1-0', '1 Plan 1-13']);
  });

  it('have plain titles with white space folded', () => {
    const [, section] = documentOf(
      '##   The  **lock** `file` [guide](a.md) ~~old~~ &amp; ![logo](l.png) <!-- x -->  ##',
    ).sections;
    expect(section?.heading?.text).toBe('The lock file guide old & logo');
  });

  it('span the file where there is no heading, even an empty one', () => {
    expect(outlineOf(documentOf('a\n\nb\n'))).toEqual(['0 (start) 1-3']);
    expect(outlineOf(documentOf(''))).toEqual(['0 (start) 1-1']);
  });
});

describe('places', () => {
  it('count lines and columns from 1, in UTF-16 code units', () => {
    const text = lines('# Plan 🚀', '', '- [ ] 🚀 Launch 日本', '  - [x] Land', '', '12. [ ] Refuel');
    const { bullets, sections } = documentOf(text);
    expect(sections[1]?.heading?.place).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 10 });
    expect(bullets.map((bullet) => bullet.place)).toEqual([
      { line: 3, column: 3, endLine: 3, endColumn: 19 },
      { line: 4, column: 5, endLine: 4, endColumn: 13 },
      { line: 6, column: 5, endLine: 6, endColumn: 15 },
    ]);
    expect(bullets[1]?.box?.place).toEqual({ line: 4, column: 5, endLine: 4, endColumn: 8 });
  });

  it('count a tab as one column', () => {
    const { bullets } = documentOf('-\t[ ]\tWrite\tit\n\t- [x] the draft\n');
    expect(bullets.map(({ place, box }) => [place, box?.place])).toEqual([
      [
        { line: 1, column: 3, endLine: 1, endColumn: 15 },
        { line: 1, column: 3, endLine: 1, endColumn: 6 },
      ],
      [
        { line: 2, column: 4, endLine: 2, endColumn: 17 },
        { line: 2, column: 4, endLine: 2, endColumn: 7 },
      ],
    ]);
  });

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('are the same where lines end with %s', (_, end) => {
    const text = lines('# Plan', '', '- [ ] Write it', '  well', '- [x] Send it').replaceAll('\n', end);
    expect(documentOf(text).bullets.map((bullet) => bullet.place)).toEqual([
      { line: 3, column: 3, endLine: 4, endColumn: 7 },
      { line: 5, column: 3, endLine: 5, endColumn: 14 },
    ]);
  });

  it('do not count a byte order mark', () => {
    const { bullets, sections } = documentOf('\uFEFF# Plan\n\n- [ ] Write it\n');
    expect(sections[1]?.heading).toEqual({ text: 'Plan', place: { line: 1, column: 1, endLine: 1, endColumn: 7 } });
    expect(bullets[0]?.place.line).toBe(3);
    expect(documentOf('\uFEFF- [ ] Write it').bullets[0]?.place).toMatchObject({ line: 1, column: 3 });
  });

  it('lead to the text of an item in a quote', () => {
    const text = lines('> - [ ] Write it', '>   well', '> - Send it');
    expect(documentOf(text).bullets.map((bullet) => textAt(text, bullet.place))).toEqual([
      '[ ] Write it\n>   well',
      'Send it',
    ]);
  });

  it('leave out the line of dashes that makes a heading of an item', () => {
    const text = lines('- [ ] Write it', '  ---');
    expect(documentOf(text).bullets.map((bullet) => textAt(text, bullet.place))).toEqual(['[ ] Write it']);
  });
});

describe('list items', () => {
  it('know the list item around them, through quotes and paragraphs', () => {
    const text = lines(
      '- Group',
      '  - [ ] Write it',
      '',
      '    More on it.',
      '',
      '    > 1. [x] Draft',
      '  - Note',
      '* Other list',
    );
    expect(documentOf(text).bullets.map((bullet) => [bullet.text, bullet.parent])).toEqual([
      ['Group', null],
      ['Write it', 0],
      ['Draft', 1],
      ['Note', 0],
      ['Other list', null],
    ]);
  });

  it('belong to the section they stand in', () => {
    const text = lines('- a', '', '# Plan', '', '- b', '', '## One', '', '- c');
    expect(documentOf(text).bullets.map((bullet) => [bullet.text, bullet.section])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ]);
  });

  it('may start with no paragraph, and then have no text', () => {
    const text = lines('-', '- ```', '  code', '  ```', '- - [ ] Write it');
    expect(documentOf(text).bullets.map((bullet) => [bullet.text, bullet.parent])).toEqual([
      ['', null],
      ['', null],
      ['', null],
      ['Write it', 2],
    ]);
  });

  it('have the text of their first paragraph alone', () => {
    const [bullet] = documentOf(lines('- [ ] Write', '  it', '', '  Not this.')).bullets;
    expect(bullet?.text).toBe('Write it');
  });

  it('have their outermost pieces, each with its plain text', () => {
    const text = '- [x] Move **the `lock`** of [T-9](t9.md), `a b`, ~~_old_~~ and **~~gone~~** <!-- x -->(deferred)';
    expect(documentOf(text).bullets[0]?.runs).toEqual([
      { kind: 'text', text: ' Move ' },
      { kind: 'emphasis', text: 'the lock' },
      { kind: 'text', text: ' of ' },
      { kind: 'link', text: 'T-9' },
      { kind: 'text', text: ', ' },
      { kind: 'code', text: 'a b' },
      { kind: 'text', text: ', ' },
      { kind: 'struck', text: 'old' },
      { kind: 'text', text: ' and ' },
      { kind: 'struck', text: 'gone' },
      { kind: 'text', text: ' ' },
      { kind: 'text', text: '(deferred)' },
    ]);
  });
});

describe('code blocks', () => {
  it('know their language, their lines and where these begin', () => {
    const text = lines('```bash', 'make', '', '  test', '```', '', '    indented', '', '~~~', '~~~');
    expect(documentOf(text).codeBlocks.map((block) => [block.language, block.firstLine, block.lines])).toEqual([
      ['bash', 2, ['make', '', '  test']],
      [null, 7, ['indented']],
      [null, 10, []],
    ]);
  });

  it('may be indented and still begin with what looks like a fence', () => {
    expect(documentOf('    ```\n    make\n').codeBlocks.map((block) => [block.firstLine, block.lines])).toEqual([
      [1, ['```', 'make']],
    ]);
    expect(documentOf('   ```\n   make\n   ```\n').codeBlocks.map((block) => block.firstLine)).toEqual([2]);
  });

  it('know the list item that holds them', () => {
    const text = lines('- Build', '', '  ```', '  make', '  ```', '', '```', 'test', '```');
    expect(documentOf(text).codeBlocks.map((block) => [block.lines, block.bullet])).toEqual([
      [['make'], 0],
      [['test'], null],
    ]);
  });

  it('end with the file where nothing closes them', () => {
    expect(documentOf('```\nmake\n').codeBlocks[0]?.place).toEqual({ line: 1, column: 1, endLine: 2, endColumn: 5 });
  });
});

describe('comments', () => {
  it('are found in blocks, in paragraphs, in items and headings', () => {
    const text = lines(
      '# Plan <!-- one -->',
      '',
      'Text <!-- two --> and <!-- three -->',
      '',
      '- [ ] Write it <!-- four -->',
      '',
      '<!-- five',
      'six --> <!-- seven -->',
      '<!-- never closed',
    );
    expect(documentOf(text).comments.map(({ text: words, place }) => [words.trim(), place.line, place.column])).toEqual(
      [
        ['one', 1, 8],
        ['two', 3, 6],
        ['three', 3, 23],
        ['four', 5, 16],
        ['five\nsix', 7, 1],
        ['seven', 8, 9],
        ['never closed', 9, 1],
      ],
    );
  });

  it('end where the text ends that nothing closes them in', () => {
    const [comment] = documentOf(lines('<!-- never', 'closed')).comments;
    expect(comment?.place).toEqual({ line: 1, column: 1, endLine: 2, endColumn: 7 });
  });

  it('are none in code', () => {
    expect(documentOf(lines('`<!-- a -->`', '', '```', '<!-- b -->', '```')).comments).toEqual([]);
  });
});

describe('links and paragraphs', () => {
  it('are told with what they lead to', () => {
    const text = lines('# Plan [a](a.md)', '', '- [ ] See [**b**](b.md#x)', '', 'Text [c][d].', '', '[d]: d.md');
    expect(documentOf(text).links.map((link) => [link.text, link.url, link.place.line, link.section])).toEqual([
      ['a', 'a.md', 1, 1],
      ['b', 'b.md#x', 3, 1],
      ['', 'd.md', 7, 1],
    ]);
  });

  it('have images among them, in the order of the text', () => {
    const text = lines('![a *b*](a.png) and [![c](c.png)](c.md)', '', '![d]', '', '[d]: d.png');
    expect(documentOf(text).links.map((link) => [link.text, link.url, link.place.column])).toEqual([
      ['a b', 'a.png', 1],
      ['c', 'c.md', 21],
      ['c', 'c.png', 22],
      ['', 'd.png', 1],
    ]);
  });

  it('are told with their section and place', () => {
    const text = lines('Intro', 'goes on', '', '# Plan', '> Quoted', '', '- item', '', '  More on it');
    expect(documentOf(text).paragraphs.map(({ text: words, section, place }) => [words, section, place.line])).toEqual([
      ['Intro goes on', 0, 1],
      ['Quoted', 1, 5],
      ['More on it', 1, 9],
    ]);
  });
});
