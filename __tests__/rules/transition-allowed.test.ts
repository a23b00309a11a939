import { describe, expect, it } from '@jest/globals';
import { findingOf, findingsOf, plan, type Sections } from '../helpers/plans.js';

const rule = 'transition-allowed';
const sections: Sections = {
  'Phase 1: Lock': ['[x] Take the lock'],
  'Phase 2: Wait': ['[ ] Wait for the lock'],
  'Phase 3: Report': ['[ ] Name the owner'],
  'Phase 4: Release': ['[ ] Write the notes'],
};

/** What the rule finds where only the status changes. */
async function step(from: string | null, to: string | null, given: Sections = sections): Promise<readonly string[]> {
  return findingsOf(rule, plan(from, given), plan(to, given));
}

describe('a step forward', () => {
  it.each([
    ['Draft', 'Phase 1 In Progress'],
    ['Phase 1 In Progress', 'Phase 2 In Progress'],
    ['Phase 1 In Progress', 'Phase 1 Complete'],
    ['Phase 1 Complete', 'Phase 2 In Progress'],
    ['Phase 4 In Progress', 'Complete'],
    ['Phase 2 In Progress', 'Cancelled'],
    ['Draft', 'Cancelled'],
    ['Phase 2 In Progress', 'Blocked'],
    ['Blocked', 'Phase 2 In Progress'],
  ])('is allowed: %s -> %s', async (from, to) => {
    expect(await step(from, to)).toEqual([]);
  });

  it('is allowed to pass a phase with nothing left to do', async () => {
    expect(await step('Draft', 'Phase 2 In Progress')).toEqual([]);
    const empty = { ...sections, 'Phase 2: Wait': ['To be written.'] };
    expect(await step('Phase 1 In Progress', 'Phase 3 In Progress', empty)).toEqual([]);
  });
});

describe('no step', () => {
  it.each([
    ['Complete', 'Completed'],
    ['Complete', 'Complete (see T-7w3bn)'],
    ['Phase 2 In Progress', 'phase 2 in progress'],
    ['Draft', 'Draft'],
  ])('is no problem: %s -> %s', async (from, to) => {
    expect(await step(from, to)).toEqual([]);
  });

  it('is one where the status appears, goes, or is not known', async () => {
    expect(await step(null, 'Complete')).toEqual([]);
    expect(await step('Complete', null)).toEqual([]);
    expect(await step('Phase 3 In Progress', 'Waiting for Kim')).toEqual([]);
    expect(await step('Waiting for Kim', 'Draft')).toEqual([]);
  });
});

describe('backwards', () => {
  it.each([
    ['Phase 2 In Progress', 'Phase 1 In Progress'],
    ['Phase 2 In Progress', 'Draft'],
    ['Phase 2 In Progress', 'Not Started'],
    ['Phase 2 Complete', 'Phase 2 In Progress'],
    ['Phase 2 Complete', 'Phase 1 Complete'],
  ])('fires: %s -> %s', async (from, to) => {
    expect(await step(from, to)).toEqual(['6:11 warning backwards']);
    const finding = await findingOf(rule, plan(from, sections), plan(to, sections));
    expect(finding.message).toContain(`"${from}" to "${to}"`);
    expect(finding).toMatchObject({ members: [6], fix: null, existing: false });
  });

  it('goes by what the phase is, not by its number', async () => {
    const base: Sections = { 'Phase 1: Lock': ['[ ] Lock'], 'Phase 2: Wait': ['[ ] Wait'] };
    const head: Sections = { 'Phase 1: Wait': ['[ ] Wait'], 'Phase 2: Lock': ['[ ] Lock'] };
    expect(await findingsOf(rule, plan('Phase 2 In Progress', base), plan('Phase 1 In Progress', head))).toEqual([]);
    expect(await findingsOf(rule, plan('Phase 1 In Progress', base), plan('Phase 1 In Progress', head))).toEqual([]);
  });

  it('is silent where a phase in front gives all of them new numbers', async () => {
    const base: Sections = { 'Phase 1: Lock': ['[ ] Lock'] };
    const head: Sections = { 'Phase 1: Research': ['[x] Read'], 'Phase 2: Lock': ['[ ] Lock'] };
    expect(await findingsOf(rule, plan('Phase 1 In Progress', base), plan('Phase 2 In Progress', head))).toEqual([]);
  });
});

describe('out-of-final', () => {
  it.each([
    ['Complete', 'Phase 2 In Progress'],
    ['Complete', 'Draft'],
    ['Complete', 'Cancelled'],
    ['Complete', 'Blocked'],
    ['Done', 'Phase 4 Complete'],
    ['Cancelled', 'Phase 1 In Progress'],
    ['Superseded', 'Complete'],
  ])('fires: %s -> %s', async (from, to) => {
    expect(await step(from, to)).toEqual(['6:11 warning out-of-final']);
    const finding = await findingOf(rule, plan(from, sections), plan(to, sections));
    expect(finding.headline).toBe(`the status leaves "${from}" for "${to}"`);
  });
});

describe('jump', () => {
  it('fires for the phases in between that have open items', async () => {
    const finding = await findingOf(rule, plan('Phase 1 In Progress', sections), plan('Phase 4 In Progress', sections));
    expect(finding).toMatchObject({
      messageId: 'jump',
      severity: 'warning',
      place: { line: 6, column: 11, endLine: 6, endColumn: 30 },
      members: [6],
    });
    expect(finding.message).toBe(
      'The status jumps from "Phase 1 In Progress" to "Phase 4 In Progress", but phases between them have open items: "Phase 2: Wait", "Phase 3: Report".',
    );
  });

  it('fires for one phase as for several', async () => {
    const [base, head] = [plan('Phase 1 Complete', sections), plan('Phase 3 In Progress', sections)];
    expect((await findingOf(rule, base, head)).message).toContain(
      'a phase between them has open items: "Phase 2: Wait"',
    );
  });

  it('fires for a draft that begins in the middle', async () => {
    expect(await step('Draft', 'Phase 3 In Progress')).toEqual(['6:11 warning jump']);
  });
});

describe('draft-to-complete', () => {
  it('is off unless it is asked for', async () => {
    const resolved = { 'Phase 1: Lock': ['[x] Take the lock'] };
    expect(await step('Draft', 'Complete', resolved)).toEqual([]);
    const rules = { 'transition-allowed.draft-to-complete': 'notice' } as const;
    const [base, head] = [plan('Draft', resolved), plan('Complete', resolved)];
    expect(await findingsOf(rule, base, head, { rules })).toEqual(['6:11 notice draft-to-complete']);
    expect((await findingOf(rule, base, head, { rules })).message).toContain('"Draft" straight to "Complete"');
  });

  it('does not fire from a phase', async () => {
    const rules = { 'transition-allowed.draft-to-complete': 'notice' } as const;
    const [base, head] = [plan('Phase 1 In Progress', sections), plan('Complete', sections)];
    expect(await findingsOf(rule, base, head, { rules })).toEqual([]);
  });
});

it('judges changes alone', async () => {
  expect(await findingsOf(rule, null, plan('Complete', sections))).toEqual([]);
});
