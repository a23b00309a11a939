import { describe, expect, it } from '@jest/globals';
import { findingOf, findingsOf, plan, type Sections } from '../helpers/plans.js';

const rule = 'status-keeps-up';
const resolved: Sections = {
  'Phase 1: Lock': ['[x] Take the lock'],
  'Phase 2: Wait': ['[x] Wait for the lock', '[ ] ~~Measure it~~ (not needed: nobody waits)'],
};

async function found(status: string | null, given: Sections = resolved): Promise<readonly string[]> {
  return findingsOf(rule, null, plan(status, given));
}

describe('all-resolved', () => {
  it('fires where no phase has anything left to do, and gives the line to write', async () => {
    expect(await findingOf(rule, null, plan('Phase 2 In Progress', resolved))).toMatchObject({
      messageId: 'all-resolved',
      severity: 'notice',
      headline: 'Phase 2 In Progress with nothing left open',
      message: 'The status is Phase 2 In Progress, but no phase has an open item left; expected is Complete.',
      place: { line: 6, column: 11, endLine: 6, endColumn: 30 },
      members: [6],
      example: '- Status: Complete',
      fix: null,
    });
  });

  it.each([
    'Draft',
    'Not Started',
    'Phase 1 In Progress',
    'Phase 2 Complete',
    'In Progress',
    'Under Review (since May)',
  ])('fires for any status that is not the end: %s', async (status) => {
    expect(await found(status)).toEqual(['6:11 notice all-resolved']);
  });

  it.each(['Complete', 'Done', 'Cancelled', 'Superseded by T-7w3bn', 'Nearly there', null])(
    'is silent for a status that is, and for none or one that is not known: %s',
    async (status) => {
      expect(await found(status)).toEqual([]);
    },
  );

  it('looks past phases without items, and past what only the merge makes true', async () => {
    const sections = { ...resolved, 'Phase 3: Notes': ['To be written.'], 'Phase 4: End': ['[ ] Merge this PR'] };
    expect(await found('Phase 2 In Progress', sections)).toEqual(['6:11 notice all-resolved']);
  });

  it('is silent where a phase has an open item, or none has an item', async () => {
    expect(await found('Phase 2 In Progress', { ...resolved, 'Phase 3: Report': ['[ ] Name the owner'] })).toEqual([]);
    expect(await found('Phase 1 In Progress', { 'Phase 1: Lock': ['To be written.'] })).toEqual([]);
    expect(await found('In Progress', { Checklist: ['[x] Take the lock', '[ ] Drop it'] })).toEqual([]);
  });

  it('fires without phases where no item of the work is open', async () => {
    const plan = { Checklist: ['[x] Take the lock'], 'Success Metrics': ['[ ] No run waits'] };
    expect(await found('In Progress', plan)).toEqual(['6:11 notice all-resolved']);
  });

  it('is silent where everything is waived: the plan may as well have been given up', async () => {
    expect(await found('Draft', { 'Phase 1: Lock': ['[ ] ~~Take the lock~~ (moved to T-7w3bn)'] })).toEqual([]);
  });

  it('is silent where Complete would be a contradiction', async () => {
    const open = ['[ ] The release notes name it'];
    expect(await found('Phase 2 In Progress', { ...resolved, 'Definition of Done': open })).toEqual([]);
    expect(await found('Phase 2 In Progress', { ...resolved, 'Follow-up': ['[ ] Tell the team'] })).toEqual([]);
  });

  it('does not wait for what is settled later', async () => {
    const later = {
      'Definition of Done': ['[x] The release notes name it'],
      'Success Metrics': ['[ ] No stale locks'],
      'ADR & Legacy Alignment': ['[ ] ADR 7 is followed'],
      'Open Questions': ['[ ] Which default?'],
    };
    expect(await found('Phase 2 In Progress', { ...resolved, ...later })).toEqual(['6:11 notice all-resolved']);
  });

  it('is new in the change that resolves the last item, and under another stage', async () => {
    const before = plan('Phase 1 In Progress', { ...resolved, 'Phase 1: Lock': ['[ ] Take the lock'] });
    const phase1 = plan('Phase 1 In Progress', resolved);
    expect(await findingsOf(rule, before, phase1)).toEqual(['6:11 notice all-resolved']);
    expect(await findingsOf(rule, phase1, `${phase1}\nA note.\n`)).toEqual(['6:11 notice all-resolved (existing)']);
    expect(await findingsOf(rule, phase1, plan('Phase 2 In Progress', resolved))).toEqual(['6:11 notice all-resolved']);
  });

  it('is not new where the same stage is written another way', async () => {
    const [base, head] = [plan('Not Started', resolved), plan('Draft', resolved)];
    expect(await findingsOf(rule, base, head)).toEqual(['6:11 notice all-resolved (existing)']);
  });
});

describe('phase-resolved', () => {
  const rules = { 'status-keeps-up.phase-resolved': 'notice' } as const;
  const sections: Sections = {
    'Phase 1: Lock': ['[x] Take the lock'],
    'Phase 2: Wait': ['[x] Wait for the lock'],
    'Phase 3: Notes': ['To be written.'],
    'Phase 4: Report': ['[ ] Name the owner'],
  };

  it('is off unless it is asked for', async () => {
    expect(await found('Phase 1 In Progress', sections)).toEqual([]);
  });

  it('fires for the phase that the status names, with the next one that has something left', async () => {
    expect(await findingOf(rule, null, plan('Phase 1 In Progress', sections), { rules })).toMatchObject({
      messageId: 'phase-resolved',
      severity: 'notice',
      headline: 'Phase 1 In Progress with Phase 1: Lock resolved',
      message:
        'The status is Phase 1 In Progress, but Phase 1: Lock has no open item left; expected is the phase that comes next.',
      place: { line: 6, column: 11, endLine: 6, endColumn: 30 },
      example: '- Status: Phase 4 In Progress',
      fix: null,
    });
  });

  it('is judged again when the status moves', async () => {
    const [base, head] = [plan('Phase 1 In Progress', sections), plan('Phase 2 In Progress', sections)];
    expect(await findingsOf(rule, base, `${base}\nA note.\n`, { rules })).toEqual([
      '6:11 notice phase-resolved (existing)',
    ]);
    expect(await findingsOf(rule, base, head, { rules })).toEqual(['6:11 notice phase-resolved']);
  });

  it.each([
    ['names a phase with something left', 'Phase 4 In Progress'],
    ['names a phase without items', 'Phase 3 In Progress'],
    ['names a phase that the plan does not have', 'Phase 9 In Progress'],
    ['says that a phase is over', 'Phase 2 Complete'],
    ['names no phase', 'In Progress'],
    ['is a draft', 'Draft'],
  ])('is silent where the status %s', async (_, status) => {
    expect(await findingsOf(rule, null, plan(status, sections), { rules })).toEqual([]);
  });

  it('is silent where only an earlier phase has something left', async () => {
    const late = { 'Phase 1: Lock': ['[ ] Take the lock'], 'Phase 2: Wait': ['[x] Wait for the lock'] };
    expect(await findingsOf(rule, null, plan('Phase 2 In Progress', late), { rules })).toEqual([]);
  });
});

it('says nothing of a plan without statuses', async () => {
  expect(await findingsOf(rule, null, '- [x] Take the lock\n')).toEqual([]);
});
