import { describe, expect, it } from '@jest/globals';
import { parsePlan } from '../../src/parse-plan.js';
import { parseDocument } from '../../src/parse/parse-document.js';
import { parseWithMicromark } from '../../src/parse/micromark.js';
import { lines } from '../helpers/read-markdown.js';

/** What became of a text: `read`, or why it was not. */
function outcomeOf(text: string): string {
  const result = parsePlan(text, 'docs/plan.md', 'tdl');
  return result.kind === 'refused' ? result.reason : 'read';
}

function repeated(part: string, length: number): string {
  return part.repeat(Math.ceil(length / part.length));
}

/** One list in another, `depth` deep. */
function nested(depth: number, marker: string): string {
  return Array.from({ length: depth }, (_, level) => `${' '.repeat(level * 2)}${marker} a`).join('\n');
}

describe('nesting', () => {
  it('is read down to 32 levels', () => {
    expect(outcomeOf(nested(32, '-'))).toBe('read');
    expect(outcomeOf(`${'- '.repeat(32)}a`)).toBe('read');
    expect(outcomeOf(`${'> '.repeat(32)}a`)).toBe('read');
    expect(outcomeOf(`${'> - '.repeat(16)}a`)).toBe('read');
  });

  it('is refused beyond', () => {
    expect(outcomeOf(nested(33, '-'))).toBe('too deep');
    expect(outcomeOf(`${'- '.repeat(33)}a`)).toBe('too deep');
    expect(outcomeOf(`text\n\n${'1. '.repeat(33)}a`)).toBe('too deep');
    expect(outcomeOf(`${'> '.repeat(33)}a`)).toBe('too deep');
    expect(outcomeOf(`${'>'.repeat(33)}a`)).toBe('too deep');
    expect(outcomeOf(`${'> - '.repeat(17)}a`)).toBe('too deep');
    expect(outcomeOf(`${'-\t'.repeat(33)}a`)).toBe('too deep');
    expect(outcomeOf(`- ${'> '.repeat(16)}a\n  ${'> '.repeat(33)}b`)).toBe('too deep');
  });

  // A pattern that could split the gaps in many ways took minutes over a table of a hundred characters.
  it('is told at once of lines that only look like lists', () => {
    expect(outcomeOf(lines('```', `${'-          '.repeat(30)}12`, '```'))).toBe('read');
    expect(outcomeOf(lines(`|${'-          '.repeat(30)}12`))).toBe('read');
    expect(outcomeOf(lines(`${'- \t'.repeat(20)}${' '.repeat(5_000)}x${'-'.repeat(5_000)}`))).toBe('read');
  });

  it('is refused with a sentence for people', () => {
    expect(parseDocument(nested(40, '*'), parseWithMicromark)).toEqual({
      kind: 'refused',
      reason: 'too deep',
      detail: 'its lists and quotes nest deeper than 32 levels',
    });
  });

  it.each([
    ['a long rule of dashes', '-'.repeat(200)],
    ['a rule with spaces', '- '.repeat(200)],
    ['a rule of stars', '* '.repeat(60)],
    ['the underline of a heading', `Plan\n${'-'.repeat(100)}`],
    ['a table drawn in a fence', lines('```', `+${'-'.repeat(40)}+${'-'.repeat(20)}+`, '| a | b |', '```')],
    ['a line drawn in text', `${'-'.repeat(40)}> done`],
    ['a numbered path', '1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1 a'],
    ['a row of stars', '*'.repeat(80) + ' a'],
    ['a row of signs', '+-'.repeat(40)],
  ])('is not what %s has', (_, text) => {
    expect(outcomeOf(`${text}\n`)).toBe('read');
  });
});

describe('hostile text of 10 KB is read or refused in time', () => {
  it.each([
    ['tasks', '- [ ] task\n'],
    ['paragraphs', 'a\n\n'],
    ['blank lines', '\n'],
    ['a loose list', '- a\n\n'],
    ['brackets', '['],
    ['image brackets', '!['],
    ['stars', '*'],
    ['open comments', '<!--'],
    ['open comments in a line', 'a <!-- '],
    ['words', 'word '],
    ['half-open emphasis', 'a**b'],
    ['open links', '[a]('],
    ['tildes', '~a'],
    ['underscores', '_a_'],
    ['tags', '<a>'],
    ['entities', '&amp;'],
    ['definitions', '[a]: b\n'],
    ['headings', '# a\n'],
    ['phases', '## Phase 1: a\n- [ ] a\n'],
    ['lines without a marker', '-[ ] a\n'],
  ])('%s', (_, part) => {
    expect(['read', 'timed out']).toContain(outcomeOf(repeated(part, 10_000)));
  });

  it.each([
    ['dashes with spaces and text behind them', `${repeated('- ', 10_000)}a`],
    ['quotes', repeated('> ', 10_000)],
    ['numbers', repeated('1. ', 10_000)],
    ['a list that goes deeper and deeper', nested(100, '-')],
  ])('%s, which is refused', (_, text) => {
    expect(outcomeOf(text)).toBe('too deep');
  });

  it('backticks in runs of every length', () => {
    const text = Array.from({ length: 140 }, (_, index) => '`'.repeat(index + 1)).join(' ');
    expect(outcomeOf(text)).toBe('read');
  });
});

/**
 * What the reader does with what the parser found must stay linear, as no time limit guards it: each of these took minutes with
 * an expression such as `\s+$`, which tries every place of a long run.
 */
describe('long runs take no more time than their length', () => {
  const run = 300_000;

  it.each([
    ['spaces in a box', `- [${' '.repeat(run)}a`],
    ['spaces in a box of a line without a marker', `- [ ] a\n-[${' '.repeat(run)}a\n-[ ] b`],
    ['full stops in an item', `- [ ] ${'.'.repeat(run)}x`],
    ['signs in an item', `- [ ] a${'!'.repeat(run)}x`],
    ['points in a parenthesis', `- [ ] a (${' .'.repeat(run / 2)}x)`],
    ['colons in a heading', `# ${':'.repeat(run)}x\n\n- [ ] a`],
    ['spaces in a label', `## Metadata\n\n- Status${' '.repeat(run)}x`],
    ['spaces in a status', `## Metadata\n\n- Status: a${' '.repeat(run)}x`],
    ['parentheses in a status', `## Metadata\n\n- Status: a${'('.repeat(run)}x)`],
    ['comments in a line', '<!---->'.repeat(run / 7)],
    ['keywords that do not hold', `- [ ] a${': skipped if'.repeat(run / 12)}`],
    ['values of a list', `- [ ] a (skipped${'-or-a'.repeat(run / 5)}!)`],
  ])('%s', (_, text) => {
    const start = performance.now();
    expect(['read', 'timed out']).toContain(outcomeOf(text));
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
