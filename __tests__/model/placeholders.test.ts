import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placeholderTexts } from '../../src/model/placeholders.js';
import { lines, planOf, textAt } from '../helpers/read-markdown.js';

/** The texts of a plan that are written as placeholders are, with what of the text they are where that is no code span. */
function found(text: string): readonly string[] {
  return placeholderTexts(planOf(text)).map(({ kind, text: words }) =>
    kind === 'code span' ? words : `${kind} ${words}`,
  );
}

describe('a code span is written as a placeholder', () => {
  it.each([
    '[What it does]',
    '[area]',
    '[Time/tech/platform]',
    '[Question?]',
    '[How to go back; another way if needed]',
    '[Labels (e.g., API surface, CLI polish)]',
    '[Where, e.g. docs/T-<id>/README.md]',
    '[1-2 sentences]',
    '[何を作るか]',
    '[...]',
    '[…]',
    'src/[module]/',
    'npm test -- [module name]',
    'T-<id>',
    'docs/tasks/T-<id>-<task>/plan.md',
    '/src/...',
    '/docs/a/…',
  ])('with `%s`', (text) => {
    expect(found(`- See \`${text}\`, and so on\n`)).toEqual([text]);
  });

  it.each([
    '[ ]',
    '[x]',
    '[X]',
    '[~]',
    '[]',
    '[1]',
    '[0, 1]',
    '["embedded", "common"]',
    '[-max_spin, max_spin]',
    'items[index]',
    'Vec<[u8]>',
    'f()[name]',
    '- [ ] text',
    '- [x] text',
    '#define',
    'Map<Key>',
    '<details>',
    '<id>-<name>',
    'a-b',
    './...',
    'go test ./pkg/...',
    '...rest',
    'https://example.org/...',
    '/src/main.ts',
  ])('but not with `%s`', (text) => {
    expect(found(`- See \`${text}\`, and so on\n`)).toEqual([]);
  });

  it('over a line end, and however many backticks it has', () => {
    expect(found('See ``[What it\n  does]`` and `[a b]`\n')).toEqual(['[What it does]', '[a b]']);
  });
});

describe('a word is written as a placeholder', () => {
  it.each([
    ['# T-<id> Name of the work', ['word T-<id>']],
    ['T-<id>\n======', ['word T-<id>']],
    ['See T-<id>, (FR-<id>-<name>) and _ADR-<id>_.', ['word T-<id>', 'word FR-<id>-<name>', 'word ADR-<id>']],
    ['[T-<id>-design](../T-<id>/design.md)', ['word T-<id>-design', 'word T-<id>']],
    ['Change /src/... and "/docs/…".', ['word /src/...', 'word /docs/…']],
    ['`code` T-<id> `T-<id>`', ['word T-<id>', 'T-<id>']],
    ['`two\nlines` T-<id>', ['word T-<id>']],
    ['> - [ ] Read T-<id>', ['word T-<id>']],
    ['| a | T-<id> |', ['word T-<id>']],
    ['`T-<id>', ['word T-<id>']],
  ])('in %j', (text, expected) => {
    expect(found(`${text}\n`)).toEqual(expected);
  });

  it.each([
    'a-b <id> T-id',
    'a <br> b',
    '<b>-<i>',
    '[What it does]',
    'go test ./...',
    'https://example.org/...',
    'and so on...',
    'x < y-1 > z',
    '<!-- T-<id> [Name] -->',
  ])('but not in %j', (text) => {
    expect(found(`${text}\n`)).toEqual([]);
  });
});

describe('a word of code is written as a placeholder', () => {
  it.each([
    ['cargo test --lib [module_name]', ['code word [module_name]']],
    ['cat src/[module]/index.ts a=[name]', ['code word [module]', 'code word [name]']],
    ['[what shows that it works]', ['code word [what shows that it works]']],
    ['git switch T-<id>-[name]', ['word T-<id>', 'code word [name]']],
    ['ls /src/...', ['word /src/...']],
  ])('in %j', (line, expected) => {
    expect(found(lines('```sh', line, '```'))).toEqual(expected);
    expect(found(lines('- Run:', '', '  ```sh', `  ${line}`, '  ```'))).toEqual(expected);
  });

  it.each([
    '[dependencies]',
    '[ -f plan.md ] && echo',
    '[[ $a ]]',
    'items[index]',
    'grep "[abc]"',
    'ls [a-z]*',
    '#[test]',
    'list[str]',
    '- [ ] a',
    '- [x] a',
    'f([name])',
    '[a, b]',
    'go test ./...',
  ])('but not in %j', (line) => {
    expect(found(lines('```sh', line, '```'))).toEqual([]);
  });

  it('but not outside of code', () => {
    expect(found('cargo test [module_name]\n')).toEqual([]);
  });
});

describe('texts', () => {
  it('come in document order, with their section and place', () => {
    const text = lines('# T-<id> `[Name]`', '', '## Goal', '', '- /src/... `[Why]`', '', '```', '  a [b c]', '```');
    const texts = placeholderTexts(planOf(text));
    expect(texts.map(({ section, place }) => [section, textAt(text, place)])).toEqual([
      [1, 'T-<id>'],
      [1, '`[Name]`'],
      [2, '/src/...'],
      [2, '`[Why]`'],
      [2, '[b c]'],
    ]);
  });

  it('stand where they say, whatever is around them', () => {
    const piece = fc.constantFrom(
      'T-<id>',
      '/src/...',
      '`[a b]`',
      '`x`',
      ' ',
      '\n',
      'word',
      '[a]',
      '- ',
      '`',
      '(',
      '🚀',
      '\n\n',
      '# ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        for (const { kind, text: words, place } of placeholderTexts(planOf(text))) {
          if (kind !== 'code span') expect(textAt(text, place)).toBe(words);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['brackets', `\`\`\`\n${'['.repeat(200_000)}\n\`\`\``],
    ['ids', 'T-<a'.repeat(50_000)],
    ['whole ids', 'T-<a> '.repeat(20_000)],
    ['slashes', '/'.repeat(200_000)],
    ['paths', ' /a/...'.repeat(30_000)],
    ['dashes', `${'a-'.repeat(100_000)}<`],
    ['letters', `T-<${'a'.repeat(200_000)}`],
    ['code spans', '`[a b]` '.repeat(20_000)],
    ['code', `\`\`\`\n${' [a b]'.repeat(20_000)}\n\`\`\``],
    ['a letter in brackets', `\`[1${' '.repeat(1)}${'1'.repeat(200_000)}a]\``],
  ])('are found in a moment among many %s', (_, text) => {
    const plan = planOf(text);
    const start = performance.now();
    placeholderTexts(plan);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
