import { describe, expect, it } from '@jest/globals';
import { detectDialect, dialectById, dialects } from '../../src/dialects/index.js';
import { documentOf, lines } from '../helpers/read-markdown.js';

const dialectOf = (text: string) => detectDialect(documentOf(text))?.id ?? null;

describe('a document is a native plan', () => {
  it.each([
    ['with a status in its Metadata', lines('# Plan', '## Metadata', '- Status: Draft')],
    ['with a bold status', lines('## Metadata', '- **Status**: Draft')],
    ['with a status in lower case', lines('## Metadata', '- status: Draft')],
    ['with a status that nobody knows', lines('## Metadata', '- Status: who knows')],
    ['with a status that is left empty', lines('## Metadata', '- Status:')],
    ['with the heading of a phase', lines('# Plan', '## Phase 1: Lock')],
    ['with the heading of a phase at depth 3', lines('# Plan', '## Phases', '### Phase 1: Lock')],
    ['with a phase and items', lines('## Phase 1 - Lock', '- [ ] a')],
  ])('%s', (_, text) => {
    expect(dialectOf(text)).toBe('tdl');
  });
});

describe('a document is a checklist', () => {
  it.each([
    ['with items', '- [ ] a'],
    ['with items and Metadata that has no status', lines('## Metadata', '- Type: Plan', '## Work', '- [ ] a')],
    ['with items and a status elsewhere', lines('- Status: Draft', '## Notes', '- Status: Draft', '- [ ] a')],
    ['with items and a phase at depth 1 or 4', lines('# Phase 1: Lock', '- [ ] a', '#### Phase 2: Unlock')],
    ['with items and the section of a phase', lines('## Phase 1 Goal', '- [x] a')],
    ['with an unknown box', '- [~] a'],
    ['with a malformed box', '- []'],
    ['with a box that no list item has', 'Steps:\n-[ ] a'],
    ['with an id in its title', lines('# T-ab12c Lock', '- [ ] a')],
  ])('%s', (_, text) => {
    expect(dialectOf(text)).toBe('checklist');
  });
});

describe('a document is no plan', () => {
  it.each([
    ['with nothing in it', ''],
    ['with text alone', lines('# Notes', '', 'Some text.', '', '- a bullet', '1. a step')],
    ['with boxes in code', lines('```', '- [ ] a', '```')],
    ['with a phase in code', lines('```', '## Phase 1: Lock', '```')],
    ['with links that look like boxes', '- [x](https://example.org)'],
    ['with Metadata alone', lines('## Metadata', '- Type: Plan')],
    ['with a status below another bullet', lines('## Metadata', '- Build', '  - Status: green')],
  ])('%s', (_, text) => {
    expect(dialectOf(text)).toBeNull();
  });
});

describe('dialects', () => {
  it('are found by their id', () => {
    expect(dialects.map(({ id }) => dialectById(id)?.id)).toEqual(['tdl', 'checklist']);
    expect(dialectById('TDL')).toBeNull();
    expect(dialectById('')).toBeNull();
  });
});
