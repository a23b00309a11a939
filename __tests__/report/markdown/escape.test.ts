import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { code, escapeHtml, escapeMarkdown, fenced, fold } from '../../../src/report/markdown/escape.js';
import { hostileTexts, readable } from '../../helpers/hostile-texts.js';
import { references, render, renderers, visible, type Rendered } from '../../helpers/rendered.js';

/** Strings that are mostly made of what means something to Markdown, HTML or GitHub. */
const meaningful = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...'`*_~[]()!<>#+-=|\\&;:@$./"\'{}^ \n\t01ax'.split('')) },
      { weight: 2, arbitrary: fc.constantFrom(...hostileTexts) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
      { weight: 1, arbitrary: fc.constantFrom('\u200B', '\u202E', '\uD800', '\u2028', '\0', '  ', '```', '<!--') },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text.length < 400);

interface Place {
  readonly around: (text: string) => string;
  /** What must come of it. */
  readonly tags: readonly string[];
  readonly shows: string;
}

/** Where a text stands in what we write. */
const places: Readonly<Record<string, Place>> = {
  'a paragraph': { around: (text) => text, shows: 'TEXT', tags: ['p', '/p'] },
  'the next line of a paragraph': { around: (text) => `Is<br>\n${text}`, shows: 'Is TEXT', tags: ['p', 'br', '/p'] },
  'a list item': { around: (text) => `- ${text}`, shows: 'TEXT', tags: ['ul', 'li', '/li', '/ul'] },
  'the next line of a list item': {
    around: (text) => `- Is<br>\n  ${text}`,
    shows: 'Is TEXT',
    tags: ['ul', 'li', 'br', '/li', '/ul'],
  },
  'a heading': { around: (text) => `### Is ${text}`, shows: 'Is TEXT', tags: ['h3', '/h3'] },
  'a link': { around: (text) => `[${text}](https://github.com/a)`, shows: 'TEXT', tags: ['p', 'a', '/a', '/p'] },
  'bold text': { around: (text) => `Is **${text}** so`, shows: 'Is TEXT so', tags: ['p', 'strong', '/strong', '/p'] },
  'struck text in a list': {
    around: (text) => `- ~~${text}~~`,
    shows: 'TEXT',
    tags: ['ul', 'li', 'del', '/del', '/li', '/ul'],
  },
  'small text': { around: (text) => `<sub>${text}</sub>`, shows: 'TEXT', tags: ['p', 'sub', '/sub', '/p'] },
  'a table cell': {
    around: (text) => `| A | B |\n| :-- | :-- |\n| ${text} | **${text}** |`,
    shows: 'A B TEXT TEXT',
    tags: [
      ...['table', 'thead', 'tr', 'th', '/th', 'th', '/th', '/tr', '/thead'],
      ...['tbody', 'tr', 'td', '/td', 'td', 'strong', '/strong', '/td', '/tr', '/tbody', '/table'],
    ],
  },
};

describe.each(renderers)('with $name, escaped text', (renderer) => {
  it.each(Object.entries(places))('is nothing but that text in %s', (_, place) => {
    const rendered = renderer.render(hostileTexts.map((text) => place.around(escapeMarkdown(text))));
    expect(rendered.map(shownOf)).toEqual(hostileTexts.map((text) => expectedIn(place, text)));
  });

  it('leaves nothing that GitHub would link, mention or turn into a picture', () => {
    const rendered = renderer.render(hostileTexts.map(escapeMarkdown));
    expect(rendered.flatMap((one) => [...one.links, ...references(one)])).toEqual([]);
  });

  it('is shown as it is in the line of a fold, which it does not end', () => {
    const rendered = renderer.render(hostileTexts.map((text) => `${fold(escapeHtml(text), 'Body')}\n\nAfter`));
    const tags = ['details', 'summary', '/summary', 'p', '/p', '/details', 'p', '/p'];
    expect(rendered.map(shownOf)).toEqual(
      hostileTexts.map((text) => ({ tags, text: `${readable(text)} Body After`, references: [] })),
    );
  });

  it('is kept as code, whatever backticks it has', () => {
    const rendered = renderer.render(hostileTexts.map((text) => `- a ${code(text)} b`));
    const tags = ['ul', 'li', 'code', '/code', '/li', '/ul'];
    expect(rendered.map(shownOf)).toEqual(
      hostileTexts.map((text) => ({ tags, text: `a ${readable(text)} b`, references: [] })),
    );
  });

  it('is kept in a fence, whatever fences it has', () => {
    const [rendered] = renderer.render([`${fenced(hostileTexts, 'sh')}\n\nAfter`]);
    expect(rendered?.tags).toEqual(['pre', 'code', '/code', '/pre', 'p', '/p']);
    expect(rendered?.text).toBe(`${hostileTexts.map(readable).join(' ')} After`);
  });

  it('is nothing but that text in a paragraph, whatever it is', () => {
    const texts = fc.sample(meaningful, 100);
    const rendered = renderer.render(texts.map(escapeMarkdown));
    expect(rendered.map(shownOf)).toEqual(texts.map((text) => expectedIn(places['a paragraph']!, text)));
  });
});

describe('for any text', () => {
  it.each(Object.entries(places))('%s shows just that text', (_, place) => {
    fc.assert(
      fc.property(meaningful, (text) => {
        expect(shownOf(render(place.around(escapeMarkdown(text))))).toEqual(expectedIn(place, text));
      }),
      { numRuns: 80 },
    );
  });

  it('a code span shows just that text', () => {
    fc.assert(
      fc.property(meaningful, (text) => {
        fc.pre(readable(text) !== '');
        const { tags, text: shown } = render(`a ${code(text)} b`);
        expect({ tags, shown }).toEqual({
          tags: ['p', 'code', '/code', '/p'],
          shown: visible(`a ${readable(text)} b`),
        });
      }),
      { numRuns: 150 },
    );
  });

  it('the line of a fold shows just that text', () => {
    fc.assert(
      fc.property(meaningful, (text) => {
        const { tags, text: shown } = shownOf(render(fold(escapeHtml(text), 'Body')));
        expect(tags).toEqual(['details', 'summary', '/summary', 'p', '/p', '/details']);
        expect(shown).toBe(visible(`${readable(text)} Body`));
      }),
      { numRuns: 150 },
    );
  });

  it('a fence shows just these lines', () => {
    fc.assert(
      fc.property(fc.array(meaningful, { maxLength: 5 }), (lines) => {
        const { tags, text: shown } = render(`${fenced(lines, 'sh')}\n\nAfter`);
        expect(tags).toEqual(['pre', 'code', '/code', '/pre', 'p', '/p']);
        expect(shown).toBe(visible(`${lines.map(readable).join(' ')} After`));
      }),
      { numRuns: 80 },
    );
  });
});

describe('escapeMarkdown', () => {
  it('leaves plain words as they are', () => {
    expect(escapeMarkdown('Write the lock file, then “close” it – (twice) 10% of 計画!')).toBe(
      'Write the lock file, then “close” it – (twice) 10% of 計画!',
    );
  });

  it('folds white space and lines, also around what is not seen', () => {
    expect(escapeMarkdown('  one\r\n\ttwo \u0007 \u200B three\u2028')).toBe('one two three');
  });

  it('breaks what GitHub links with a zero-width space that is not seen', () => {
    expect(escapeMarkdown('@ann #12')).toBe('@\u200Bann #\u200B12');
  });

  it('puts a dollar sign into a span, where it starts no formula', () => {
    expect(escapeMarkdown('$x$ $$')).toBe('<span>$</span>x<span>$</span> <span>$</span><span>$</span>');
  });

  it('leaves no seven digits of a hash together, whatever is put before them', () => {
    const pieces = escapeMarkdown('0000a0b1c2d3e4f5061728394a5b6c7d8e9fa0b1c2d3').split('\u200B');
    expect(pieces.join('')).toBe('0000a0b1c2d3e4f5061728394a5b6c7d8e9fa0b1c2d3');
    expect(pieces.filter((piece) => piece.length >= 7)).toEqual([]);
  });

  it('stands for a text that is not seen with one that is not seen either, so that no mark around it is left empty', () => {
    expect(['', ' ', '\u0000', '\u200B\n'].map(escapeMarkdown)).toEqual(['\u200B', '\u200B', '\u200B', '\u200B']);
  });

  it('cuts a text of pages at a word, so that it takes no room from the others', () => {
    const shown = escapeMarkdown('word '.repeat(100_000));
    expect(shown).toMatch(/^(?:word )+word…$/);
    expect(shown.length).toBeLessThanOrEqual(1_000);
    expect(code('a'.repeat(100_000))).toBe(`\`${'a'.repeat(999)}…\``);
    expect(fenced(['a'.repeat(100_000)], 'sh').length).toBeLessThan(1_100);
  });

  it('cuts before it escapes, never in the middle of an escape', () => {
    expect(escapeMarkdown('&'.repeat(5_000))).toBe(`${'&amp;'.repeat(999)}…`);
  });
});

describe('code', () => {
  it('uses one backtick more than the longest run within', () => {
    expect(code('a')).toBe('`a`');
    expect(code('a `b` ``c``')).toBe('``` a `b` ``c`` ```');
  });

  it('keeps the spaces at both ends, which Markdown would take away', () => {
    expect(code(' a ')).toBe('`  a  `');
  });

  it('is nothing for nothing', () => {
    expect(['', '  ', '\u0000'].map(code)).toEqual(['', '', '']);
  });
});

describe('fenced', () => {
  it('puts a fence around lines with no fence of their own', () => {
    expect(fenced(['npm ci', 'npm test'], 'sh')).toBe('```sh\nnpm ci\nnpm test\n```');
  });

  it('keeps every text on its own line', () => {
    expect(fenced(['a\nb', '```'], 'sh')).toBe('````sh\na b\n```\n````');
  });
});

type Shown = Pick<Rendered, 'tags' | 'text'> & { readonly references: readonly string[] };

function shownOf(rendered: Rendered): Shown {
  return { tags: rendered.tags, text: rendered.text, references: references(rendered) };
}

function expectedIn({ shows, tags }: Place, text: string): Shown {
  return { tags, text: visible(shows.replaceAll('TEXT', () => readable(text))), references: [] };
}
