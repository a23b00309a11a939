import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linkTo, type LinkTarget } from '../../../src/report/markdown/links.js';
import { hostileTexts } from '../../helpers/hostile-texts.js';
import { closest, render, visible } from '../../helpers/rendered.js';

const headSha = 'a0b1c2d3e4f5061728394a5b6c7d8e9fa0b1c2d3';
const target: LinkTarget = {
  serverUrl: 'https://github.example',
  owner: 'acme',
  repository: 'app',
  headSha,
  runUrl: null,
};
const blob = `https://github.example/acme/app/blob/${headSha}`;

describe('linkTo', () => {
  it('leads to a line of the source of the file at the head commit', () => {
    expect(linkTo(target, 'docs/plan.md', 7, 'plan.md:7')).toBe(`[plan.md:7](${blob}/docs/plan.md?plain=1#L7)`);
  });

  it('leads to the rendered file where there is no line', () => {
    expect(linkTo(target, 'docs/plan.md', null, 'Plan')).toBe(`[Plan](${blob}/docs/plan.md)`);
  });

  it('is the text alone where links lead nowhere', () => {
    expect(linkTo(null, 'docs/plan.md', 7, 'a *plan*')).toBe('a \\*plan\\*');
  });

  it('encodes what a path may have and an address may not', () => {
    expect(linkTo(target, "a b/c#d/e?f/g%20/(h)/'i'/ü/*!.md", null, 'x')).toBe(
      `[x](${blob}/a%20b/c%23d/e%3Ff/g%2520/%28h%29/%27i%27/%C3%BC/%2A%21.md)`,
    );
  });

  it('shows half of a surrogate pair, which no address can have, as U+FFFD', () => {
    expect(linkTo(target, 'a\uD800.md', null, 'x')).toBe(`[x](${blob}/a%EF%BF%BD.md)`);
  });

  it('leads nowhere else, whatever path and text a plan has', () => {
    const markdown = hostileTexts.map((text) => linkTo(target, `docs/${text}`, 3, text));
    for (const [index, { tags, links }] of closest.render(markdown).entries()) {
      const path = (hostileTexts[index] ?? '').split('/').map(encoded).join('/');
      expect({ tags, links }).toEqual({ tags: ['p', 'a', '/a', '/p'], links: [`${blob}/docs/${path}?plain=1#L3`] });
    }
  });

  it('is one link and nothing else for any path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (path) => {
        const { tags, links, text } = render(`See ${linkTo(target, path, 1, 'here')} and so on`);
        expect(tags).toEqual(['p', 'a', '/a', '/p']);
        expect(links).toEqual([`${blob}/${path.split('/').map(encoded).join('/')}?plain=1#L1`]);
        expect(text).toBe(visible('See here and so on'));
      }),
    );
  });
});

/** Percent-encoded: everything but letters, digits, `-`, `.`, `_` and `~` (RFC 3986, unreserved characters). */
function encoded(text: string): string {
  return [...new TextEncoder().encode(text)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[A-Za-z0-9._~-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}
