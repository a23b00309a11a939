import { describe, expect, it } from '@jest/globals';
import type { Paragraph } from 'mdast';
import { fold, pushChildren, textOf } from '../../src/parse/inline.js';

describe('fold', () => {
  it('makes single spaces of white space, and none at the ends', () => {
    expect(fold('  a \t b\r\n\u00A0c\u3000d\n')).toBe('a b c d');
    expect(fold(' \n ')).toBe('');
  });
});

describe('textOf', () => {
  it('reads what a reader sees: breaks are spaces, images their description, tags nothing', () => {
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
    expect(textOf(paragraph)).toBe('a bc');
  });

  it('reads emphasis however deep it nests', () => {
    let node: Paragraph['children'][number] = { type: 'text', value: 'a' };
    for (let depth = 0; depth < 100_000; depth += 1) node = { type: 'emphasis', children: [node] };
    expect(textOf(node)).toBe('a');
  });

  it('reads more pieces than a function call takes arguments', () => {
    const children = Array.from({ length: 200_000 }, () => ({ type: 'text' as const, value: 'a' }));
    expect(textOf({ type: 'paragraph', children })).toHaveLength(200_000);
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
