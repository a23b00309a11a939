import { describe, expect, it } from '@jest/globals';
import { findingOf, findingsOf, plan, type Sections } from '../helpers/plans.js';

const rule = 'no-unticked-item';

async function found(status: string, base: Sections, head: Sections): Promise<readonly string[]> {
  return findingsOf(rule, plan(status, base), plan(status, head));
}

describe('reopened', () => {
  it('fires for each section with items that were done', async () => {
    const base = {
      'Phase 1: Lock': ['[x] Take the lock', '[x] Drop the lock'],
      'Phase 2: Wait': ['[x] Wait for the lock'],
      'Definition of Done': ['[x] The release notes name it'],
    };
    const head = {
      'Phase 1: Lock': ['[ ] Take the lock', '[x] Drop the lock'],
      'Phase 2: Wait': ['[ ] Wait for the lock'],
      'Definition of Done': ['[ ] The release notes name it'],
    };
    expect(await found('Phase 2 In Progress', base, head)).toEqual([
      '10:3 notice reopened',
      '15:3 notice reopened',
      '19:3 notice reopened',
    ]);
  });

  it('names the items', async () => {
    const base = plan('Phase 1 In Progress', { 'Phase 1: Lock': ['[x] Take it', '[x] Drop it'] });
    const finding = await findingOf(rule, base, base.replaceAll('[x]', '[ ]'));
    expect(finding).toMatchObject({
      headline: '2 done items of Phase 1: Lock open again',
      message: '2 items of Phase 1: Lock were done and are open again: "Take it", "Drop it".',
      members: [10, 11],
      fix: null,
    });
  });

  it('is silent where a note behind the item says why, unless the plan is finished', async () => {
    const base = { 'Phase 1: Lock': ['[x] Take the lock', '[ ] Drop it'] };
    const head = { 'Phase 1: Lock': ['[ ] Take the lock (reopened: it hangs on Windows)', '[ ] Drop it'] };
    expect(await found('Phase 1 In Progress', base, head)).toEqual([]);
    expect(await found('Complete', base, head)).toEqual(['10:3 error reopened-in-finished']);
  });

  it('fires for an item that was reworded or moved on the way', async () => {
    const base = { 'Phase 1: Lock': ['[x] Take the lock'], 'Phase 2: Wait': ['[x] Give up after ten seconds'] };
    const head = { 'Phase 1: Lock': ['[ ] Give up after ten seconds'], 'Phase 2: Wait': ['[ ] Take the locks'] };
    expect(await found('Phase 1 In Progress', base, head)).toEqual(['10:3 notice reopened', '14:3 notice reopened']);
  });

  it('fires for a mark that says nothing', async () => {
    const base = { 'Phase 1: Lock': ['[x] Take the lock'] };
    expect(await found('Phase 1 In Progress', base, { 'Phase 1: Lock': ['[?] Take the lock'] })).toEqual([
      '10:3 notice reopened',
    ]);
  });

  it('is silent where a done item is waived, split up or removed', async () => {
    const base = { 'Phase 1: Lock': ['[x] Take the lock', '[x] Drop the lock', '[x] Measure it'] };
    const head = {
      'Phase 1: Lock': ['[ ] ~~Take the lock~~ (not needed: one process)', '[ ] Drop the lock', '  [ ] On Windows'],
    };
    expect(await found('Phase 1 In Progress', base, head)).toEqual([]);
  });

  it('is silent where nothing is unticked', async () => {
    const base = { 'Phase 1: Lock': ['[x] Take the lock', '[ ] Drop the lock'] };
    const head = { 'Phase 1: Lock': ['[X] Take the lock', '[x] Drop the lock', '[ ] Measure it'] };
    expect(await found('Phase 1 In Progress', base, head)).toEqual([]);
  });
});

describe('reopened-in-finished', () => {
  const base = { 'Phase 1: Lock': ['[x] Take the lock', '[x] Drop the lock'] };
  const head = { 'Phase 1: Lock': ['[x] Take the lock', '[ ] Drop the lock'] };

  it('fires where head still says that the plan is finished', async () => {
    const finding = await findingOf(rule, plan('Complete', base), plan('Complete', head));
    expect(finding).toMatchObject({
      messageId: 'reopened-in-finished',
      severity: 'error',
      place: { line: 11, column: 3, endLine: 11, endColumn: 20 },
      members: [11],
    });
    expect(finding.message).toBe('The status is Complete, but 1 item of Phase 1: Lock was unticked: "Drop the lock".');
    expect(finding.howToFix).toContain('take the plan out of Complete');
  });

  it('gives way to the notice where the plan is taken up again', async () => {
    expect(await findingsOf(rule, plan('Complete', base), plan('Phase 1 In Progress', head))).toEqual([
      '11:3 notice reopened',
    ]);
  });

  it('holds as well where the plan is finished by the same change', async () => {
    expect(await findingsOf(rule, plan('Phase 1 In Progress', base), plan('Done', head))).toEqual([
      '11:3 error reopened-in-finished',
    ]);
  });
});
