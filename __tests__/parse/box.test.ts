import { describe, expect, it } from '@jest/globals';
import { bulletsOf, documentOf, lines, textAt } from '../helpers/read-markdown.js';

describe('a box that GitHub renders', () => {
  it.each([
    ['- [ ] Write it', 'task [ ] Write it'],
    ['- [x] Write it', 'task [x] Write it'],
    ['- [X] Write it', 'task [X] Write it'],
    ['* [ ] Write it', 'task [ ] Write it'],
    ['+ [ ] Write it', 'task [ ] Write it'],
    ['1. [ ] Write it', 'task [ ] Write it'],
    ['7) [x] Write it', 'task [x] Write it'],
    ['   -    [ ]   Write it', 'task [ ] Write it'],
    ['-\t[x]\tWrite it', 'task [x] Write it'],
    ['- [\t] Write it', 'task [\t] Write it'],
    ['- [ ] **Write** _it_ `now`', 'task [ ] Write it now'],
    ['> - [x] Write it', 'task [x] Write it'],
    ['> > 1. [ ] Write it', 'task [ ] Write it'],
  ])('is read from %j', (text, bullet) => {
    expect(bulletsOf(text)).toEqual([bullet]);
  });

  it('may have no text', () => {
    expect(bulletsOf('- [ ]')).toEqual(['task [ ]']);
    expect(bulletsOf('- [x] \n- [ ]\n')).toEqual(['task [x]', 'task [ ]']);
  });

  it('may have its text on the next line', () => {
    expect(bulletsOf('- [ ]\n  Write it\n')).toEqual(['task [ ] Write it']);
    expect(bulletsOf('- [x]\r\n  Write it\r\n')).toEqual(['task [x] Write it']);
    expect(bulletsOf('- [x]\rWrite it\r')).toEqual(['task [x] Write it']);
  });

  it('stays one where the document defines a link of its name', () => {
    expect(bulletsOf(lines('- [x] Write it', '', '[x]: https://example.org'))).toEqual(['task [x] Write it']);
  });

  it('stays one where a line of dashes makes a heading of its text', () => {
    const { bullets, sections } = documentOf(lines('- [ ] Write it', '  ---', '- [x] Send it'));
    expect(bullets.map((bullet) => bullet.text)).toEqual(['Write it', 'Send it']);
    expect(sections).toHaveLength(1);
  });
});

describe('a box with another character', () => {
  it.each(['~', '-', '/', '>', '!', '?', '*', '_', '`', 'P', 'o', '1', '✓', '✔', '☑', '✗', '✅', '日', '🚀', '\u00A0'])(
    'is unknown: [%s]',
    (mark) => {
      expect(bulletsOf(`- [${mark}] Write it`)).toEqual([`unknown [${mark}] Write it`]);
    },
  );

  it.each([
    ['a sign that is asked to be coloured', '✔\uFE0F'],
    ['a keycap', '1\uFE0F\u20E3'],
    ['a person with a skin tone', '🙋🏽'],
    ['a family of joined signs', '🏃\u200D♂\uFE0F'],
    ['a letter with a combining accent', 'e\u0301'],
  ])('counts as one what a reader sees as one: %s', (_, mark) => {
    expect(bulletsOf(`- [${mark}] Write it`)).toEqual([`unknown [${mark}] Write it`]);
  });

  it('keeps what follows where the character began some emphasis', () => {
    expect(bulletsOf('- [*] Write* it')).toEqual(['unknown [*] Write* it']);
  });
});

describe('what is meant as a box and is none to GitHub', () => {
  it.each([
    ['- [] Write it', 'malformed [] Write it'],
    ['- []', 'malformed []'],
    ['- [  ] Write it', 'malformed [  ] Write it'],
    ['- [ x] Write it', 'malformed [ x] Write it'],
    ['- [x ] Write it', 'malformed [x ] Write it'],
    ['- [ X ] Write it', 'malformed [ X ] Write it'],
    ['1. [] Write it', 'malformed [] Write it'],
    ['- [x]Write it', 'malformed [x] Write it'],
    ['- [ ]Write it', 'malformed [ ] Write it'],
    ['- [X]2nd draft', 'malformed [X] 2nd draft'],
    ['- [ ]**Write** it', 'malformed [ ] Write it'],
    ['- [ ]_Write_ it', 'malformed [ ] Write it'],
    ['- [ ]`write` it', 'malformed [ ] write it'],
    ['- [ ]~~Write it~~', 'malformed [ ] Write it'],
    ['- [ ]* 1.3 Write it', 'malformed [ ] * 1.3 Write it'],
    ['- [x]"Write" it', 'malformed [x] "Write" it'],
    ['- [ ]日本語', 'malformed [ ] 日本語'],
    ['- [x]🚀 Ship it', 'malformed [x] 🚀 Ship it'],
    ['- [x]\u00A0Write it', 'malformed [x] Write it'],
    ['- [ ]\u3000書く', 'malformed [ ] 書く'],
    ['- [ ]/src/lock.rs', 'malformed [ ] /src/lock.rs'],
    ['- [✓]Write it', 'malformed [✓] Write it'],
  ])('is malformed: %j', (text, bullet) => {
    expect(bulletsOf(text)).toEqual([bullet]);
  });

  it.each([
    ['-[ ] Write it', 'malformed [ ] Write it'],
    ['-[x] Write it', 'malformed [x] Write it'],
    ['*[X] Write it', 'malformed [X] Write it'],
    ['+[] Write it', 'malformed [] Write it'],
    ['1.[ ] Write it', 'malformed [ ] Write it'],
    ['12)[x] Write it', 'malformed [x] Write it'],
    ['-[ x] Write it', 'malformed [ x] Write it'],
    ['  -[ ] Write it', 'malformed [ ] Write it'],
    ['> -[ ] Write it', 'malformed [ ] Write it'],
    ['-[ ]   Write   it', 'malformed [ ] Write it'],
  ])('is found where nothing parts marker and box: %j', (text, bullet) => {
    expect(bulletsOf(text)).toEqual([bullet]);
  });

  it('is found in every line of a paragraph', () => {
    expect(bulletsOf(lines('Steps:', '-[ ] Write it', 'and then', '-[x] Send it'))).toEqual([
      'malformed [ ] Write it',
      'malformed [x] Send it',
    ]);
  });

  it('is found below a list item that swallows it', () => {
    const { bullets } = documentOf(lines('- [ ] Write it', '-[ ] Send it', '  -[x] by post', '- [x] Burn it'));
    expect(bullets.map(({ text, parent, box }) => [text, parent, box?.form])).toEqual([
      ['Write it', null, 'task'],
      ['Send it', null, 'malformed'],
      ['by post', 0, 'malformed'],
      ['Burn it', null, 'task'],
    ]);
  });

  it('leaves the item that swallows it as it is', () => {
    const text = lines(
      '- [ ] Write **it**  ',
      '-[ ] Send it (deferred: no stamps)',
      '- [ ] Burn',
      '  it',
      '  -[ ] today',
    );
    const { bullets } = documentOf(text);
    expect(bullets.map((bullet) => [bullet.text, textAt(text, bullet.place)])).toEqual([
      ['Write it', '[ ] Write **it**'],
      ['Send it (deferred: no stamps)', '[ ] Send it (deferred: no stamps)'],
      ['Burn it', '[ ] Burn\n  it'],
      ['today', '[ ] today'],
    ]);
  });

  it('is found where CommonMark takes an item for the text above it', () => {
    expect(bulletsOf(lines('Steps:', '2. [ ] Write it'))).toEqual(['malformed [ ] Write it']);
    expect(bulletsOf(lines('Steps:', '    - [x] Write it'))).toEqual(['malformed [x] Write it']);
    const { bullets } = documentOf(lines('- [ ] Write it', '\t\t- [ ] the draft'));
    expect(bullets.map(({ parent, box }) => [parent, box?.form])).toEqual([
      [null, 'task'],
      [0, 'malformed'],
    ]);
  });

  it('stands where its brackets stand', () => {
    const text = lines('Steps:', '  -[ ] Write it', '', '> Steps:', '> 1.[x] Send it  ');
    const { bullets } = documentOf(text);
    expect(bullets.map((bullet) => bullet.place)).toEqual([
      { line: 2, column: 4, endLine: 2, endColumn: 16 },
      { line: 5, column: 5, endLine: 5, endColumn: 16 },
    ]);
    expect(bullets.map(({ box, place }) => textAt(text, box?.place ?? place))).toEqual(['[ ]', '[x]']);
  });
});

describe('what only looks like a box', () => {
  it.each([
    ['a link', '- [x](https://example.org) Write it'],
    ['a link with a blank text', '- [ ](https://example.org) Write it'],
    ['a link to a definition', '- [x][docs] Write it\n\n[docs]: https://example.org'],
    ['two pairs of brackets', '- [x][y] Write it'],
    ['a reference that is defined', '- [1] says so\n\n[1]: https://example.org'],
    ['a reference by a sign that is defined', '- [~]\n\n[~]: https://example.org'],
    ['a reference with spaces that is defined', '- [ x] says so\n\n[x]: https://example.org'],
    ['an image', '- ![x] Write it'],
    ['an image of a definition', '- ![x]\n\n[x]: a.png'],
    ['a definition', '- [x]: https://example.org'],
    ['a legend', '- [x]: done'],
    ['an escaped bracket', '- \\[ ] Write it'],
    ['a code span', '- `[ ]` Write it'],
    ['a word', '- [todo] Write it'],
    ['two letters', '- [xx] Write it'],
    ['a slice of Go', '- []string is what it returns'],
    ['an index', '- [x].name is read'],
    ['a box behind text', '- Write [ ] it'],
    ['a box in emphasis', '- **[ ] Write it**'],
    ['a footnote', '- [^1] says so'],
    ['a letter that glues to a word', '- [P]arallel work'],
  ])('is none: %s', (_, text) => {
    const { bullets } = documentOf(text);
    expect(bullets.map((bullet) => bullet.box)).toEqual([null]);
  });

  it.each([
    ['a paragraph', '[ ] Write it'],
    ['a heading', '## [ ] Write it'],
    ['a table', '| [ ] | Write it |\n| --- | --- |'],
    ['a fence', '```\n- [ ] Write it\n```'],
    ['a fence of tildes with a language', '~~~markdown\n- [ ] Write it\n~~~'],
    ['a fence that nothing closes', '```\n- [ ] Write it'],
    ['indented code', 'Note:\n\n    - [ ] Write it'],
    ['a comment', '<!-- - [ ] Write it -->'],
    ['a comment of several lines', '<!--\n- [ ] Write it\n\n- [x] Send it\n-->'],
    ['a block of HTML', '<details>\n- [ ] Write it\n</details>'],
    ['a script', '<script>\n\n- [ ] Write it\n\n</script>'],
    ['a dash that is no hyphen', '– [ ] Write it'],
    ['prose', 'Write - [ ] for each of them, and -[ ] never.'],
  ])('is none in %s', (_, text) => {
    expect(bulletsOf(text)).toEqual([]);
  });

  it('is none in the fence or the indented code of an item', () => {
    const text = lines(
      '- [ ] Write it',
      '',
      '  ```',
      '  - [ ] no item',
      '  ```',
      '',
      '      - [ ] nor this',
      '- [x] Send it',
    );
    expect(bulletsOf(text)).toEqual(['task [ ] Write it', 'task [x] Send it']);
  });

  it('is a box between a tag and its end where blank lines part them', () => {
    expect(bulletsOf(lines('<details>', '', '- [ ] Write it', '', '</details>'))).toEqual(['task [ ] Write it']);
  });
});
