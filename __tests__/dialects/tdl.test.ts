import { describe, expect, it } from '@jest/globals';
import { readStatus } from '../../src/dialects/reading.js';
import { tdl } from '../../src/dialects/tdl.js';
import { planOf } from '../helpers/read-markdown.js';

const statusOf = (text: string) => readStatus(tdl.status, text);

describe('a status as the template writes it', () => {
  it.each([
    ['Draft', { kind: 'draft' }],
    ['Phase 1 In Progress', { kind: 'phase', label: '1' }],
    ['Phase 12 In Progress', { kind: 'phase', label: '12' }],
    ['Phase 0 In Progress', { kind: 'phase', label: '0' }],
    ['Phase 2.1 In Progress', { kind: 'phase', label: '2.1' }],
    ['Complete', { kind: 'finished' }],
    ['Cancelled', { kind: 'halted' }],
    ['Draft (waiting for review)', { kind: 'draft' }],
    ['Complete (2026-03-01, see T-9 (notes))', { kind: 'finished' }],
    ['Complete(at last)', { kind: 'finished' }],
    ['Complete（完了）', { kind: 'finished' }],
    ['Phase 2 In Progress (1 of 3 done)', { kind: 'phase', label: '2' }],
    ['Cancelled (superseded by T-9)', { kind: 'halted' }],
    ['**Complete**', { kind: 'finished' }],
    ['_Draft_', { kind: 'draft' }],
    ['`Phase 1 In Progress`', { kind: 'phase', label: '1' }],
    ['***Complete***', { kind: 'finished' }],
    ['**Complete (at last)**', { kind: 'finished' }],
    ['**Complete** (at last)', { kind: 'finished' }],
    ['Phase 1  In  Progress', { kind: 'phase', label: '1' }],
  ])('%s', (text, stage) => {
    expect(statusOf(text)).toEqual({ kind: 'canonical', stage });
  });

  it('is listed for messages', () => {
    expect(planOf('## Phase 1: Lock').legalStatuses).toEqual(['Draft', 'Phase N In Progress', 'Complete', 'Cancelled']);
    expect(planOf('- [ ] a', 'checklist').legalStatuses).toEqual([]);
  });
});

describe('a status that means one of them', () => {
  it.each([
    ['Completed', { kind: 'finished' }, 'Complete'],
    ['Done', { kind: 'finished' }, 'Complete'],
    ['Implemented', { kind: 'finished' }, 'Complete'],
    ['Implementation Complete', { kind: 'finished' }, 'Complete'],
    ['Not Started', { kind: 'draft' }, 'Draft'],
    ['Completed (Software)', { kind: 'finished' }, 'Complete (Software)'],
    ['Done(at last)', { kind: 'finished' }, 'Complete (at last)'],
    ['**Done**', { kind: 'finished' }, 'Complete'],
    ['complete', { kind: 'finished' }, 'Complete'],
    ['DRAFT', { kind: 'draft' }, 'Draft'],
    ['phase 2 in progress', { kind: 'phase', label: '2' }, 'Phase 2 In Progress'],
    ['Phase 02 In Progress', { kind: 'phase', label: '2' }, 'Phase 2 In Progress'],
    ['Canceled', { kind: 'halted' }, 'Cancelled'],
  ])('%s', (text, stage, canonical) => {
    expect(statusOf(text)).toEqual({ kind: 'alias', stage, canonical });
  });
});

describe('a status that none of them says', () => {
  it.each([
    ['Superseded', { kind: 'halted' }],
    ['Superseded by T-9', { kind: 'halted' }],
    ['Superseded (by T-9)', { kind: 'halted' }],
    ['Deprecated', { kind: 'halted' }],
    ['Blocked', { kind: 'active' }],
    ['Blocked (waiting for T-9)', { kind: 'active' }],
    ['On Hold', { kind: 'active' }],
    ['Under Review', { kind: 'active' }],
    ['In Progress', { kind: 'active' }],
    ['In Progress (updated 2026-03-01)', { kind: 'active' }],
    ['Phase 3 Complete', { kind: 'phase-complete', label: '3' }],
    ['Phase 3 Completed', { kind: 'phase-complete', label: '3' }],
    ['Phase 2.1 complete', { kind: 'phase-complete', label: '2.1' }],
    ['Phase 4 Complete (Phase 2 partly)', { kind: 'phase-complete', label: '4' }],
  ])('has a stage, and nothing to write instead: %s', (text, stage) => {
    expect(statusOf(text)).toEqual({ kind: 'alias', stage, canonical: null });
  });
});

describe('a status that was never chosen', () => {
  it.each([
    ['Draft | Phase X In Progress | Cancelled | Complete'],
    ['Draft | Complete'],
    ['Phase X In Progress'],
    ['Not Started | Phase X In Progress | Blocked'],
  ])('%s', (text) => {
    expect(statusOf(text)).toEqual({ kind: 'unedited' });
  });
});

describe('a status that is not known', () => {
  it.each([
    ['Approved'],
    ['Almost Complete'],
    ['Complete!'],
    ['Complete, but for the docs'],
    ['Draft - Complete'],
    ['Incomplete'],
    ['Phase In Progress'],
    ['Phase N In Progress'],
    ['Phase 1'],
    ['Phase 1 and 2 In Progress'],
    ['Phase 1. In Progress'],
    ['(Complete)'],
    ['()'],
    ['完了'],
    ['✅ Complete'],
    ['~~Draft~~ Complete'],
  ])('%s', (text) => {
    expect(statusOf(text)).toEqual({ kind: 'unknown' });
  });
});
