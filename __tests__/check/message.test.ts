import { describe, expect, it } from '@jest/globals';
import { fillTemplate } from '../../src/check/message.js';

describe('a template', () => {
  it('takes data from its problem', () => {
    expect(fillTemplate('{status} in {section}', { status: 'Complete', section: 'Phase 1' }, [])).toBe(
      'Complete in Phase 1',
    );
  });

  it('counts the members', () => {
    expect(fillTemplate('{count} open', {}, named('A', 'B'))).toBe('2 open');
  });

  it.each([
    [1, '1 item is open'],
    [2, '2 items are open'],
    [0, '0 items are open'],
  ])('chooses words by the number of members: %i', (count, text) => {
    const members = Array.from({ length: count }, () => ({ text: 'A' }));
    expect(fillTemplate('{count} {count|item is|items are} open', {}, members)).toBe(text);
  });

  it('lets one of the two words be empty', () => {
    expect(fillTemplate('item{count||s}', {}, named('A'))).toBe('item');
    expect(fillTemplate('item{count||s}', {}, named('A', 'B'))).toBe('items');
  });

  it('quotes the members', () => {
    expect(fillTemplate('open: {names}', {}, named('Take the lock', 'Drop the lock'))).toBe(
      'open: "Take the lock", "Drop the lock"',
    );
  });

  it('quotes three members and counts the rest', () => {
    expect(fillTemplate('{names}', {}, named('A', 'B', 'C'))).toBe('"A", "B", "C"');
    expect(fillTemplate('{names}', {}, named('A', 'B', 'C', 'D'))).toBe('"A", "B", "C" and 1 more');
    expect(fillTemplate('{names}', {}, named('A', 'B', 'C', 'D', 'E'))).toBe('"A", "B", "C" and 2 more');
  });

  it('cuts a long text at a word', () => {
    const text = 'Take the lock before the file is opened and drop it after it is closed';
    expect(fillTemplate('{names}', {}, named(text))).toBe(
      '"Take the lock before the file is opened and drop it after…"',
    );
  });

  it('says what became of a member in full, however long its text is', () => {
    const text = 'Take the lock before the file is opened and drop it after it is closed';
    expect(fillTemplate('{names}', {}, [{ text, fate: 'inside a comment on line 12' }])).toBe(
      '"Take the lock before the file is opened and drop it after…" (inside a comment on line 12)',
    );
  });

  it('takes text from a plan as it is, braces and dollars included', () => {
    expect(fillTemplate('{status}: {names}', { status: '{count} $1 $&' }, named('{status} $$'))).toBe(
      '{count} $1 $&: "{status} $$"',
    );
  });

  it('fails loudly where its problem does not give a datum', () => {
    expect(() => fillTemplate('{phase}', {}, [])).toThrow('{phase}');
  });
});

function named(...texts: readonly string[]) {
  return texts.map((text) => ({ text }));
}
