import { describe, expect, it } from '@jest/globals';
import { findingOf, findingsOf, plan, type Sections } from '../helpers/plans.js';

const rule = 'no-work-ahead';

async function found(status: string | null, sections: Sections): Promise<readonly string[]> {
  return findingsOf(rule, null, plan(status, sections));
}

describe('ahead', () => {
  const sections: Sections = {
    'Phase 1: Lock': ['[x] Take the lock', '[ ] Drop the lock'],
    'Phase 2: Wait': ['[x] Wait for the lock', '[x] Give up in time', '[ ] Say so'],
    'Phase 3: Report': ['[x] Name the owner'],
  };

  it('fires for each phase beyond the one in progress', async () => {
    expect(await found('Phase 1 In Progress', sections)).toEqual(['15:3 warning ahead', '21:3 warning ahead']);
  });

  it('names the items, and the status that would fit', async () => {
    const two: Sections = { 'Phase 1: Lock': ['[ ] Take it'], 'Phase 2.1: Wait': ['[x] Wait', '[x] Give up'] };
    const finding = await findingOf(rule, null, plan('Phase 1 In Progress', two));
    expect(finding).toMatchObject({
      headline: 'Phase 1 In Progress, but 2 items done in Phase 2.1: Wait',
      message: 'The status is Phase 1 In Progress, but Phase 2.1: Wait has 2 done items already: "Wait", "Give up".',
      members: [14, 15],
      example: '- Status: Phase 2.1 In Progress',
      fix: null,
    });
  });

  it('is silent about phases up to the one in progress', async () => {
    expect(await found('Phase 3 In Progress', sections)).toEqual([]);
  });

  it('is silent about waived items, and about a ticked parent of open ones', async () => {
    const given: Sections = {
      'Phase 1: Lock': ['[ ] Take the lock'],
      'Phase 2: Wait': ['[ ] ~~Wait for it~~ (not needed: it fails at once)', '[x] Reporting', '  [ ] Name the owner'],
    };
    expect(await found('Phase 1 In Progress', given)).toEqual([]);
  });

  it.each(['Complete', 'Cancelled', 'Blocked', 'Phase 1 Complete', 'Phase 9 In Progress', 'Soon', null])(
    'is silent where the status names no phase in progress: %s',
    async (status) => {
      expect(await found(status, sections)).toEqual([]);
    },
  );
});

describe('draft', () => {
  it('fires once for all phases, and suggests the furthest one', async () => {
    const finding = await findingOf(
      rule,
      null,
      plan('Draft', {
        'Phase 1: Lock': ['[x] Take it'],
        'Phase 2: Wait': ['[x] Wait'],
        'Phase 3: Report': ['[ ] Say'],
      }),
    );
    expect(finding).toMatchObject({
      messageId: 'draft',
      severity: 'warning',
      headline: 'Draft, but 2 items done',
      message: 'The status is Draft, but 2 items are done already: "Take it", "Wait".',
      members: [10, 14],
      example: '- Status: Phase 2 In Progress',
    });
  });

  it('fires for a draft by another name, and for one item', async () => {
    const finding = await findingOf(rule, null, plan('Not Started', { 'Phase 1: Lock': ['[x] Take it'] }));
    expect(finding.message).toBe('The status is Not Started, but 1 item is done already: "Take it".');
  });

  it('fires in a plan without phases', async () => {
    expect(await found('Draft', { Checklist: ['[x] Take the lock'] })).toEqual(['10:3 warning draft']);
  });

  it('is silent where nothing of the work is done', async () => {
    const sections = {
      'Phase 1: Lock': ['[ ] Take the lock'],
      'ADR & Legacy Alignment': ['[x] ADR 7 is followed'],
      'Open Questions': ['[x] Which default?'],
      Notes: ['[x] Tell the team'],
    };
    expect(await found('Draft', sections)).toEqual([]);
  });
});
