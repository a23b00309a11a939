import { describe, expect, it } from '@jest/globals';
import { read } from '../helpers/plans.js';

const statusOf = (text: string) => read(text).status?.text ?? null;

describe('Metadata under a heading of another name', () => {
  it('is the first section that lists fields with a known status', () => {
    expect(
      statusOf('# Sperren\n\n## Metadaten\n\n- Type: Implementation Plan\n- Status: Complete\n\n## Phase 1: A\n'),
    ).toBe('Complete');
  });

  it.each([
    ['a status alone', '## Steckbrief\n\n- Status: Complete\n\n## Phase 1: A\n'],
    ['a status that nobody knows', '## Context\n\n- Status: accepted\n- Date: 2026-01-01\n\n## Phase 1: A\n'],
    [
      'a section behind another one',
      '## Context\n\nWords.\n\n## Info\n\n- Type: Plan\n- Status: Complete\n\n## Phase 1: A\n',
    ],
    ['a phase', '## Phase 1: A\n\n- Type: Plan\n- Status: Complete\n'],
    ['items', '## Info\n\n- [ ] Type: Plan\n- [ ] Status: Complete\n\n## Phase 1: A\n'],
  ])('is not %s', (_, text) => {
    expect(statusOf(`# Locks\n\n${text}`)).toBeNull();
  });

  it('is not looked for where there is one of that name', () => {
    const text = '## Info\n\n- Type: Plan\n- Status: Complete\n\n## Metadata\n\n- Status: Draft\n\n## Phase 1: A\n';
    expect(statusOf(text)).toBe('Draft');
  });
});
