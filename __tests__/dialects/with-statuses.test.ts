import { describe, expect, it } from '@jest/globals';
import { checklist } from '../../src/dialects/checklist.js';
import { readStatus } from '../../src/dialects/reading.js';
import { tdl } from '../../src/dialects/tdl.js';
import { withStatuses } from '../../src/dialects/with-statuses.js';

const read = (text: string, statuses: Parameters<typeof withStatuses>[1]) =>
  readStatus(withStatuses(tdl, statuses).status ?? tdl.status, text);

describe("a team's own words for a status", () => {
  it('are legal as they are written, and offered where the case differs', () => {
    const statuses = { Approved: 'draft', 'Under Review': 'active', Shipped: 'finished', Rejected: 'halted' } as const;
    expect(read('Approved', statuses)).toEqual({ kind: 'canonical', stage: { kind: 'draft' } });
    expect(read('Shipped (1.2)', statuses)).toEqual({ kind: 'canonical', stage: { kind: 'finished' } });
    expect(read('Rejected', statuses)).toEqual({ kind: 'canonical', stage: { kind: 'halted' } });
    expect(read('shipped (1.2)', statuses)).toEqual({
      kind: 'alias',
      stage: { kind: 'finished' },
      canonical: 'Shipped (1.2)',
    });
  });

  it('come before the words of the dialect', () => {
    expect(read('Under Review', { 'Under Review': 'active' })).toEqual({
      kind: 'canonical',
      stage: { kind: 'active' },
    });
    expect(read('Done', { Done: 'halted' })).toEqual({ kind: 'canonical', stage: { kind: 'halted' } });
  });

  it('are taken literally', () => {
    expect(read('Doneish', { 'Done.*': 'finished' })).toEqual({ kind: 'unknown' });
    expect(read('C++ done [x]', { 'C++ done [x]': 'finished' })).toMatchObject({ kind: 'canonical' });
    expect(read('Shipped it', { Shipped: 'finished' })).toEqual({ kind: 'unknown' });
  });

  it('may have parentheses of their own', () => {
    const statuses = { 'Complete (QA pending)': 'active' } as const;
    expect(read('Complete (QA pending)', statuses)).toEqual({ kind: 'canonical', stage: { kind: 'active' } });
    expect(read('Complete (QA done)', statuses)).toEqual({ kind: 'canonical', stage: { kind: 'finished' } });
  });

  it('leave the words of the dialect as they were', () => {
    expect(read('Draft', { Approved: 'draft' })).toEqual({ kind: 'canonical', stage: { kind: 'draft' } });
    expect(withStatuses(tdl, {})).toBe(tdl);
  });

  it('are none in a dialect without a status', () => {
    expect(withStatuses(checklist, { Approved: 'draft' })).toBe(checklist);
  });
});
