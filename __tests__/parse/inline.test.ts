import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Paragraph } from 'mdast';
import { fold, withoutBox } from '../../src/parse/inline.js';
import { inlineOf, pushChildren } from '../../src/parse/tree-inline.js';

describe('fold', () => {
  it('makes single spaces of white space, and none at the ends', () => {
    expect(fold('  a \t b\r\n\u00A0c\u3000d\n')).toBe('a b c d');
    expect(fold(' \n ')).toBe('');
    expect(fold('a b ')).toBe('a b');
    expect(fold(' a')).toBe('a');
    expect(fold('a  b')).toBe('a b');
  });

  it('does so in texts of all kinds', () => {
    const piece = fc.constantFrom(' ', '  ', '\t', '\n', '\u00A0', '\u2028', 'a', 'b', '~', 'é', '\u007F', '🚀');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        expect(fold(text)).toBe(text.split(/\s+/).filter(Boolean).join(' '));
      }),
    );
  });
});

describe('inlineOf', () => {
  const nowhere = () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 });
  const textOf = (node: Paragraph) =>
    inlineOf(node, nowhere)
      .runs.map(({ text }) => text)
      .join('');

  it('reads what a reader sees: breaks are line ends, images their description, tags nothing', () => {
    const paragraph: Paragraph = {
      type: 'paragraph',
      children: [
        { type: 'text', value: 'a' },
        { type: 'break' },
        { type: 'image', url: 'b.png', alt: 'b' },
        { type: 'html', value: '<i>' },
        { type: 'inlineCode', value: 'c' },
      ],
    };
    expect(textOf(paragraph)).toBe('a\nbc');
    expect(inlineOf(paragraph, nowhere)).toMatchObject({
      links: [{ url: 'b.png', text: 'b' }],
      html: [{ text: '<i>' }],
      codeSpans: [{ text: 'c' }],
    });
  });

  it('reads emphasis however deep it nests', () => {
    let node: Paragraph['children'][number] = { type: 'text', value: 'a' };
    for (let depth = 0; depth < 100_000; depth += 1) node = { type: 'emphasis', children: [node] };
    expect(textOf({ type: 'paragraph', children: [node] })).toBe('a');
  });

  it('reads more pieces than a function call takes arguments', () => {
    const children = Array.from({ length: 200_000 }, () => ({ type: 'text' as const, value: 'a' }));
    expect(textOf({ type: 'paragraph', children })).toHaveLength(200_000);
  });
});

describe('withoutBox', () => {
  it('takes the box away, as text or as a reference that is called so', () => {
    const rest = { kind: 'code', text: 'b' } as const;
    expect(withoutBox([{ kind: 'text', text: '[ ] a' }, rest], '[ ]', '[ ] a`b`')).toEqual([
      { kind: 'text', text: ' a' },
      rest,
    ]);
    expect(withoutBox([{ kind: 'link', text: 'x' }, rest], '[x]', '[x]`b`')).toEqual([rest]);
    expect(withoutBox([rest], '', '`b`')).toEqual([rest]);
  });

  it('gives the text as written where the mark began something else', () => {
    const runs = [{ kind: 'emphasis', text: '] a' } as const];
    expect(withoutBox(runs, '[*]', '[*] a*')).toEqual([{ kind: 'text', text: ' a*' }]);
  });
});

describe('pushChildren', () => {
  it('puts the first child on top', () => {
    const stack: Parameters<typeof pushChildren>[1] = [{ type: 'break' }];
    pushChildren(
      {
        type: 'strong',
        children: [
          { type: 'text', value: 'a' },
          { type: 'html', value: '<b>' },
        ],
      },
      stack,
    );
    expect(stack.map((node) => node.type)).toEqual(['break', 'html', 'text']);
  });
});
