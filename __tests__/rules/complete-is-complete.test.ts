import { describe, expect, it } from '@jest/globals';
import { findingOf, findingsOf, linesOf, markdown, plan, type Sections } from '../helpers/plans.js';

const rule = 'complete-is-complete';
const resolved = ['[x] Take the lock'];

/** The findings on a finished plan: a resolved phase up to line 10, then what is given, whose first item is in line 14. */
async function besides(sections: Sections): Promise<readonly string[]> {
  return findingsOf(rule, null, plan('Complete', { 'Phase 1: Lock': resolved, ...sections }));
}

async function inPhase(...lines: readonly string[]): Promise<readonly string[]> {
  return findingsOf(rule, null, plan('Complete', { 'Phase 1: Lock': lines }));
}

describe('phases', () => {
  it('fires for each phase with an open item, and names its items', async () => {
    const text = plan('Complete', {
      'Phase 1: Lock': ['[ ] Take the lock', '[x] Drop the lock'],
      'Phase 2: Wait': ['[ ] Wait for the lock', '[ ] Give up in time'],
    });
    expect(await findingsOf(rule, null, text)).toEqual(['10:3 error phases', '15:3 error phases']);
  });

  it('says the status as it is written, the phase and the items', async () => {
    const finding = await findingOf(
      rule,
      null,
      plan('Done (2.3)', { 'Phase 1: Lock': ['[ ] Take it', '[ ] Drop it'] }),
    );
    expect(finding).toMatchObject({
      headline: 'Done (2.3) with 2 open items in Phase 1: Lock',
      message: 'The status is Done (2.3), but Phase 1: Lock has 2 open items: "Take it", "Drop it".',
      members: [10, 11],
      example: '- [ ] ~~Take it~~ (deferred: why)',
      fix: null,
    });
  });

  it('counts what stands in the sub-sections of a phase to the phase', async () => {
    const text = markdown`
      # T-4k7qd Lock timeouts

      ## Metadata

      - Status: Complete

      ## Phase 1: Lock

      ### Tasks

      - [ ] Take the lock

      ### Acceptance Criteria

      - [ ] Two processes never hold it at once
    `;
    const finding = await findingOf(rule, null, text);
    expect(finding).toMatchObject({ messageId: 'phases', members: [11, 15] });
    expect(finding.message).toContain('Phase 1: Lock has 2 open items');
  });

  it('holds for every section of a plan without phases', async () => {
    expect(await findingsOf(rule, null, plan('Complete', { Checklist: ['[ ] Take the lock'] }))).toEqual([
      '10:3 error phases',
    ]);
  });

  it.each(['[~] Take the lock', '[-] Take the lock', '[] Take the lock', '[x]Take the lock', '[ x] Take the lock'])(
    'takes a mark that says nothing for open: %s',
    async (line) => {
      expect(await inPhase(`- ${line}`)).toEqual(['10:3 error phases']);
    },
  );

  it('takes no parent for open whose items are all done', async () => {
    expect(await inPhase('[ ] Locking', '  [x] Take the lock', '  [x] Drop the lock')).toEqual([]);
  });

  it('takes no waived item for open, by itself or by the one around it', async () => {
    expect(
      await inPhase(
        '[ ] ~~Measure it~~ (not needed: nobody waits)',
        '[ ] Windows (deferred - T-7w3bn)',
        '  [ ] Take the lock',
        '  [ ] Drop the lock',
      ),
    ).toEqual([]);
  });

  it('takes the example that it offers for a waiver', async () => {
    const finding = await findingOf(rule, null, plan('Complete', { 'Phase 1: Lock': ['[ ] Take **the** `lock`'] }));
    expect(finding.example).toBe('- [ ] ~~Take **the** `lock`~~ (deferred: why)');
    expect(await inPhase(finding.example ?? '')).toEqual([]);
  });

  it('is silent where nothing is open', async () => {
    expect(await inPhase('[x] Take the lock', '[X] Drop the lock')).toEqual([]);
  });

  it.each([
    'Draft',
    'Phase 1 In Progress',
    'Phase 1 Complete',
    'Cancelled',
    'Superseded',
    'Blocked',
    'Nearly Complete',
  ])('is silent where the plan does not say that it is finished: %s', async (status) => {
    expect(await findingsOf(rule, null, plan(status, { 'Phase 1: Lock': ['[ ] Take the lock'] }))).toEqual([]);
  });

  it('is silent about what only the merge can make true, in the last phase', async () => {
    expect(await inPhase('[x] Take the lock', '[ ] Merge this pull request')).toEqual([]);
    expect(await besides({ 'Phase 2: Wait': ['[ ] Merge this pull request'] })).toEqual([]);
    const early = { 'Phase 1: Lock': ['[ ] Merge this pull request'], 'Phase 2: Wait': ['[x] Wait'] };
    expect(await findingsOf(rule, null, plan('Complete', early))).toEqual(['10:3 error phases']);
  });

  it('is not silent about work that sounds like a merge', async () => {
    expect(await inPhase('[ ] Release the lock on drop', '[ ] Close the file', '[ ] Merge the results')).toEqual([
      '10:3 error phases',
    ]);
  });
});

describe('phase-heading', () => {
  it.each(['## ✅ Phase 1: Lock', '## Phase 1: Lock ✅', '## Phase 1: Lock (Complete)', '## Phase 1: Lock (done)'])(
    'fires for a heading that says done over an open item: %s',
    async (heading) => {
      const text = plan('Phase 1 In Progress', { 'Phase 1: Lock': ['[x] Take it', '[ ] Drop it'] });
      const finding = await findingOf(rule, null, text.replace('## Phase 1: Lock', heading));
      expect(finding).toMatchObject({ messageId: 'phase-heading', severity: 'error', members: [11] });
      expect(finding.message).toContain(`${heading.slice(3)} is done, but it has 1 open item: "Drop it"`);
    },
  );

  it('is silent where the phase is done, and where the heading says nothing', async () => {
    const status = 'Phase 2 In Progress';
    const sections: Sections = { 'Phase 1: Lock ✅': resolved, 'Phase 2: Wait': ['[ ] Wait'] };
    expect(await findingsOf(rule, null, plan(status, sections))).toEqual([]);
  });

  it('gives way to a status that has left the phase behind', async () => {
    const text = plan('Phase 2 In Progress', { 'Phase 1: Lock ✅': ['[ ] Take it'], 'Phase 2: Wait ✅': ['[ ] Wait'] });
    expect(await linesOf(null, text)).toEqual([
      '14:3 error complete-is-complete.phase-heading',
      '10:3 error phases-in-order.open-behind',
    ]);
  });

  it('gives way to the status of a finished plan', async () => {
    const text = plan('Complete', { 'Phase 1: Lock ✅': ['[ ] Take the lock'] });
    expect(await findingsOf(rule, null, text)).toEqual(['10:3 error phases']);
  });
});

describe('definition-of-done', () => {
  it('fires for an open item, also below a heading of its own', async () => {
    expect(await besides({ 'Definition of Done': ['[ ] The release notes name it'] })).toEqual([
      '14:3 error definition-of-done',
    ]);
    expect(await besides({ 'Definition of Done': ['### Docs', '', '[ ] The release notes name it'] })).toEqual([
      '16:3 error definition-of-done',
    ]);
  });

  it('is silent about what only the merge can make true', async () => {
    expect(await besides({ 'Definition of Done': ['[ ] The PR is merged', '[ ] Close this issue'] })).toEqual([]);
  });

  it('is silent while the plan is in progress', async () => {
    const sections = { 'Phase 1: Lock': resolved, 'Definition of Done': ['[ ] The release notes name it'] };
    expect(await findingsOf(rule, null, plan('Phase 1 In Progress', sections))).toEqual([]);
  });
});

describe('conditional', () => {
  it.each(['If the flag is new, the manual names it', 'The manual names it (if applicable)', 'Migrate as needed'])(
    'fires in place of definition-of-done: %s',
    async (text) => {
      expect(await besides({ 'Definition of Done': [`[ ] ${text}`] })).toEqual(['14:3 notice conditional']);
    },
  );

  it('splits what is conditional from what is not', async () => {
    expect(
      await besides({ 'Definition of Done': ['[ ] Update the manual if needed', '[ ] The release notes name it'] }),
    ).toEqual(['14:3 notice conditional', '15:3 error definition-of-done']);
  });

  it('does not excuse an item of a phase', async () => {
    expect(await inPhase('[ ] Update the manual if needed')).toEqual(['10:3 error phases']);
  });

  it('offers to say that it did not apply', async () => {
    const text = plan('Complete', { 'Phase 1: Lock': resolved, 'Definition of Done': ['[ ] Migrate as needed'] });
    expect((await findingOf(rule, null, text)).example).toBe('- [ ] ~~Migrate as needed~~ (not required: why)');
  });
});

describe('success-metrics', () => {
  it('fires as a warning', async () => {
    expect(await besides({ 'Success Metrics': ['[ ] No stale locks', '[x] Fast'] })).toEqual([
      '14:3 warning success-metrics',
    ]);
    expect(await besides({ 'Success Criteria': ['[ ] No stale locks'] })).toEqual(['14:3 warning success-metrics']);
    expect(await besides({ 'Success Metrics': ['[x] No stale locks'] })).toEqual([]);
  });
});

describe('other', () => {
  it('fires for a section beside the phases', async () => {
    expect(await besides({ 'Follow-up': ['[ ] Tell the team'] })).toEqual(['14:3 warning other']);
    expect(await besides({ 'Follow-up': ['[x] Tell the team'] })).toEqual([]);
  });
});

describe('adr-legacy', () => {
  it('fires as a notice', async () => {
    expect(await besides({ 'ADR & Legacy Alignment': ['[ ] ADR 7 is followed'] })).toEqual(['14:3 notice adr-legacy']);
    expect(await besides({ 'ADR & Legacy Alignment': ['[x] ADR 7 is followed'] })).toEqual([]);
  });
});

describe('open-questions', () => {
  it('fires as a notice, and offers to write the decision', async () => {
    const sections = { 'Phase 1: Lock': resolved, 'Open Questions': ['[ ] Which default?', '[ ] Which unit?'] };
    const finding = await findingOf(rule, null, plan('Complete', sections));
    expect(finding).toMatchObject({
      messageId: 'open-questions',
      severity: 'notice',
      headline: 'Complete with 2 undecided questions',
      members: [14, 15],
      example: '- [x] Which default? → Decision: …',
    });
  });

  it.each(['→ Decision: ten seconds', '-> Deferred to T-7w3bn', '=> Resolved', '→ answered in the design'])(
    'is silent about a question with its answer behind it: %s',
    async (answer) => {
      expect(await besides({ 'Open Questions': [`[ ] Which default? ${answer}`] })).toEqual([]);
    },
  );

  it('is not silent about a question with nothing but a plan to answer it', async () => {
    expect(await besides({ 'Open Questions': ['[ ] Which default? → Next step: ask Kim'] })).toEqual([
      '14:3 notice open-questions',
    ]);
  });
});
