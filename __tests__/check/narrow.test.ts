import { describe, expect, it } from '@jest/globals';
import { findings, plan } from '../helpers/plans.js';

const rule = 'parent-matches-children';
const group = (name: string, mark = ' ') => [`[${mark}] ${name}`, `  [x] ${name} it`];

/** The members of each finding of a rule with an edit for each of them, and the lines that its fix touches. */
async function fixesOf(...of: Parameters<typeof findings>) {
  return (await findings(...of))
    .filter((finding) => finding.rule === rule)
    .map(({ existing, members, fix }) => ({
      existing,
      members,
      edits: fix?.edits.map(({ place }) => place.line) ?? null,
    }));
}

describe('the fix of a problem with some of its members alone', () => {
  it('mends what is new apart from what base had', async () => {
    const base = plan('Phase 1 In Progress', { 'Phase 1: Lock': [...group('Take'), '[ ] Drop', '  [ ] Drop it'] });
    const head = plan('Phase 1 In Progress', { 'Phase 1: Lock': [...group('Take'), ...group('Drop')] });
    expect(await fixesOf(base, head)).toEqual([
      { existing: false, members: [12], edits: [12] },
      { existing: true, members: [10], edits: [10] },
    ]);
  });

  it('leaves alone what is suppressed', async () => {
    const lines = [...group('Take'), '', `<!-- plan-check-disable-next-line ${rule} -- ticked by the lead -->`, ''];
    const head = plan('Phase 1 In Progress', { 'Phase 1: Lock': [...lines, ...group('Drop'), ...group('Wait')] });
    expect(await fixesOf(null, head)).toEqual([{ existing: false, members: [10, 17], edits: [10, 17] }]);
  });

  it('is all of it where no member is left out', async () => {
    const head = plan('Phase 1 In Progress', { 'Phase 1: Lock': [...group('Take'), ...group('Drop')] });
    expect(await fixesOf(null, head)).toEqual([{ existing: false, members: [10, 12], edits: [10, 12] }]);
  });
});
