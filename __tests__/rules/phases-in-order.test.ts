import { describe, expect, it } from '@jest/globals';
import { findingOf, findingsOf, plan, type Sections } from '../helpers/plans.js';

const rule = 'phases-in-order';
const sections: Sections = {
  'Phase 1: Lock': ['[x] Take the lock', '[ ] Drop the lock', '[ ] Measure it'],
  'Phase 2: Wait': ['[ ] Wait for the lock'],
  'Phase 3: Report': ['[ ] Name the owner'],
};

async function found(status: string | null, given: Sections = sections): Promise<readonly string[]> {
  return findingsOf(rule, null, plan(status, given));
}

describe('open-behind', () => {
  it('fires for a phase before the one in progress', async () => {
    const finding = await findingOf(rule, null, plan('Phase 2 In Progress', sections));
    expect(finding).toMatchObject({
      messageId: 'open-behind',
      severity: 'error',
      headline: 'Phase 2 In Progress with 2 open items in Phase 1: Lock',
      message:
        'The status is Phase 2 In Progress, but Phase 1: Lock still has 2 open items: "Drop the lock", "Measure it".',
      place: { line: 11, column: 3, endLine: 11, endColumn: 20 },
      members: [11, 12],
      example: '- [ ] ~~Drop the lock~~ (deferred: why)',
      fix: null,
    });
  });

  it('fires for each of them', async () => {
    expect(await found('Phase 3 In Progress')).toEqual(['11:3 error open-behind', '16:3 error open-behind']);
  });

  it('fires for the phase that the status calls complete', async () => {
    expect(await found('Phase 1 Complete')).toEqual(['11:3 error open-behind']);
    expect(await found('Phase 2 Complete')).toEqual(['11:3 error open-behind', '16:3 error open-behind']);
  });

  it('goes by the order in the plan, not by the numbers', async () => {
    const given: Sections = { 'Phase 2.1: Wait': ['[ ] Wait'], 'Phase 2: Lock': ['[ ] Lock'] };
    expect(await found('Phase 2 In Progress', given)).toEqual(['10:3 error open-behind']);
    expect(await found('Phase 2.1 In Progress', given)).toEqual([]);
  });

  it('is silent about the phase in progress and those to come', async () => {
    expect(await found('Phase 1 In Progress')).toEqual([]);
  });

  it('is silent where the phases behind are resolved, by ticks or by waivers', async () => {
    const given = {
      ...sections,
      'Phase 1: Lock': ['[x] Take the lock', '[ ] ~~Drop the lock~~ (not needed: the OS does)', '[ ] Bench (skipped)'],
    };
    expect(await found('Phase 2 In Progress', given)).toEqual([]);
  });

  it('is silent about an open parent of done items', async () => {
    const given = { ...sections, 'Phase 1: Lock': ['[ ] Locking', '  [x] Take the lock'] };
    expect(await found('Phase 2 In Progress', given)).toEqual([]);
  });

  it('is silent about gates of the whole plan', async () => {
    const given = {
      'Success Metrics': ['[ ] No stale locks'],
      'Phase 1: Lock': ['[x] Take the lock'],
      'Phase 2: Wait': ['[ ] Wait'],
      'Definition of Done': ['[ ] The release notes name it'],
    };
    expect(await found('Phase 2 In Progress', given)).toEqual([]);
  });

  it.each(['Draft', 'Complete', 'Cancelled', 'Blocked', 'Nearly there', 'Phase 9 In Progress', null])(
    'is silent where the status says nothing of phases behind it: %s',
    async (status) => {
      expect(await found(status)).toEqual([]);
    },
  );
});
