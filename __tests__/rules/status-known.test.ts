import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../src/model/finding.js';
import { findingOf, findingsOf, markdown, plan, type Sections } from '../helpers/plans.js';

const rule = 'status-known';
const twoPhases: Sections = { 'Phase 1: Lock': ['[x] Take the lock'], 'Phase 2: Wait': ['[ ] Wait for the lock'] };

async function found(status: string | null, sections: Sections = twoPhases): Promise<readonly string[]> {
  return findingsOf(rule, null, plan(status, sections));
}

async function the(status: string | null, sections: Sections = twoPhases): Promise<Finding> {
  return findingOf(rule, null, plan(status, sections));
}

/** The text that a finding offers for the status in line 6. */
function offered(finding: Finding): string | null {
  if (finding.fix === null) return null;
  const [edit, ...others] = finding.fix.edits;
  expect(others).toEqual([]);
  expect(edit?.place).toEqual(finding.place);
  return edit?.text ?? null;
}

describe('a status that is known', () => {
  it.each([
    'Draft',
    'Phase 1 In Progress',
    'Phase 2 In Progress (waiting for the new runner)',
    'Complete',
    'Complete (released in 2.3)',
    'Cancelled',
    'Draft <!-- Draft | Phase X In Progress | Cancelled | Complete -->',
    '**Draft**',
  ])('is no problem: %s', async (status) => {
    expect(await found(status)).toEqual([]);
  });

  it('may be a word of the team', async () => {
    const text = plan('In Review', twoPhases);
    expect(await findingsOf(rule, null, text, { statuses: { 'In Review': 'active' } })).toEqual([]);
    expect(await findingsOf(rule, null, text)).toEqual(['6:11 error unknown']);
  });

  it('is not asked of Markdown that is no native plan', async () => {
    expect(await findingsOf(rule, null, '# Groceries\n\n- [ ] Bread\n')).toEqual([]);
    expect(await findingsOf(rule, null, '# Rework\n\n## Phase 1: Lock\n\n- [ ] Take the lock\n')).toEqual([]);
  });
});

describe('unknown', () => {
  it('fires for a status that is none of them, and lists them', async () => {
    const finding = await the('Waiting for Kim');
    expect(finding).toMatchObject({
      messageId: 'unknown',
      severity: 'error',
      place: { line: 6, column: 11, endLine: 6, endColumn: 26 },
      members: [6],
      fix: null,
    });
    expect(finding.message).toContain('"Waiting for Kim"');
    expect(finding.message).toContain('Draft, Phase N In Progress, Complete, Cancelled');
  });

  it('fires for a status that only contains one', async () => {
    expect(await found('Nearly Complete')).toEqual(['6:11 error unknown']);
    expect(await found('Phase two In Progress')).toEqual(['6:11 error unknown']);
  });
});

describe('no-such-phase', () => {
  it('fires for a phase that the plan does not have', async () => {
    const finding = await the('Phase 9 In Progress');
    expect(finding).toMatchObject({ messageId: 'no-such-phase', severity: 'error', fix: null });
    expect(finding.message).toContain('phase 9');
    expect(finding.message).toContain('the plan has phases 1 to 2');
  });

  it('names the only phase of a plan with one', async () => {
    const finding = await the('Phase 2 In Progress', { 'Phase 1: Lock': ['[ ] Take the lock'] });
    expect(finding.message).toContain('the plan has only phase 1');
  });

  it('fires beside what else is wrong with the status', async () => {
    expect(await found('Phase 9 Complete')).toEqual(['6:11 error no-such-phase', '6:11 warning phase-complete']);
  });

  it('fires when the phase is removed and the status stays', async () => {
    const base = plan('Phase 2 In Progress', twoPhases);
    const head = plan('Phase 2 In Progress', { 'Phase 1: Lock': ['[x] Take the lock'] });
    expect(await findingsOf(rule, base, head)).toEqual(['6:11 error no-such-phase']);
  });
});

describe('no-phases', () => {
  it('fires for a phase in a plan without any', async () => {
    const finding = await the('Phase 1 In Progress', { Tasks: ['[ ] Take the lock'] });
    expect(finding).toMatchObject({ messageId: 'no-phases', severity: 'warning', fix: null });
    expect(finding.message).toContain('"## Phase 1: Title"');
  });
});

describe('unedited', () => {
  it.each(['Draft | Phase X In Progress | Cancelled | Complete', 'Phase X In Progress'])(
    'fires for what the template has: %s',
    async (status) => {
      expect(await found(status)).toEqual(['6:11 error unedited']);
      expect((await the(status)).message).toContain(status);
    },
  );
});

describe('missing', () => {
  it('fires at Metadata without a status, and offers the first one', async () => {
    const finding = await the(null);
    expect(finding).toMatchObject({
      messageId: 'missing',
      severity: 'warning',
      place: { line: 3, column: 1 },
      example: '- Status: Draft',
    });
    expect(finding.howToFix).toBe('Add the line below to Metadata.');
  });

  it('fires for a status without a text', async () => {
    expect(await found('')).toEqual(['3:1 warning missing']);
  });

  it('fires for a status in a comment', async () => {
    const text = plan('Complete', twoPhases).replace('- Status: Complete', '<!-- - Status: Complete -->');
    expect(await findingsOf(rule, null, text)).toEqual(['3:1 warning missing']);
  });

  it('fires at the title where Metadata are gone as a whole', async () => {
    const base = plan('Phase 2 In Progress', twoPhases);
    const head = base.replace(/## Metadata[\s\S]*?(?=## Phase 1)/, '');
    expect(await findingsOf(rule, base, head)).toEqual(['1:1 warning missing']);
    expect((await findingOf(rule, base, head)).howToFix).toBe('Add the line below to a section "## Metadata".');
  });

  it('fires where base was a native plan, whatever head has become', async () => {
    const base = plan('Phase 2 In Progress', twoPhases);
    const head = markdown`
      ## Phase 1: Lock

      - [x] Take the lock

      ## Phase 2: Wait

      - [ ] Wait for the lock
    `;
    expect(await findingsOf(rule, base, head)).toEqual(['- warning missing']);
    expect(await findingsOf(rule, null, head)).toEqual([]);
  });
});

describe('twice', () => {
  const withSecond = (second: string) =>
    markdown`
      ## Metadata

      - Status: Phase 1 In Progress
      ${second}

      ## Phase 1: Lock

      - **Status**: Draft
      - [ ] Take the lock
    `;

  it('fires at a second status that says something else', async () => {
    expect(await findingOf(rule, null, withSecond('- **Status:** Complete'))).toMatchObject({
      messageId: 'twice',
      severity: 'error',
      message:
        'The Metadata have a second status, "Complete", beside "Phase 1 In Progress" on line 3; expected is one.',
      place: { line: 4, column: 15, endLine: 4, endColumn: 23 },
    });
  });

  it.each([
    '- Status: Phase 1 In Progress',
    '- Status: Phase 1 In Progress (since May)',
    '- Status: phase 01 in progress',
    '- Status:',
    '- Owner: Draft',
    '<!-- - Status: Complete -->',
    '  - Status: Draft',
  ])('is silent for %s', async (second) => {
    expect(await findingsOf(rule, null, withSecond(second))).toEqual([]);
  });

  it.each([
    ['Done', 'Complete', []],
    ['Complete', 'Completed (see the notes)', []],
    ['Superseded', 'Cancelled', []],
    ['Phase 1 In Progress', 'Phase 1 Complete', ['4:11 error twice']],
    ['Blocked', 'In Progress', ['4:11 error twice']],
    ['Nearly there', 'Nearly done', ['4:11 error twice']],
    ['Complete', 'Nearly done', ['4:11 error twice']],
  ])('compares what the two mean: %s and %s', async (first, second, expected) => {
    const text = withSecond(`- Status: ${second}`).replace('Phase 1 In Progress', first);
    expect((await findingsOf(rule, null, text)).filter((finding) => finding.endsWith('twice'))).toEqual(expected);
  });
});

describe('alias', () => {
  it.each([
    ['Completed', 'Complete'],
    ['Done', 'Complete'],
    ['Implemented', 'Complete'],
    ['Implementation Complete', 'Complete'],
    ['complete', 'Complete'],
    ['Completed (released in 2.3)', 'Complete (released in 2.3)'],
    ['Not Started', 'Draft'],
    ['Canceled', 'Cancelled'],
    ['phase 1 in progress', 'Phase 1 In Progress'],
    ['Phase 01 In Progress', 'Phase 1 In Progress'],
  ])('offers the spelling of plans: %s -> %s', async (status, canonical) => {
    const finding = await the(status, { 'Phase 1: Lock': ['[ ] Take the lock'] });
    expect(finding).toMatchObject({ messageId: 'alias', severity: 'warning', example: `- Status: ${canonical}` });
    expect(finding.message).toContain(`"${status}"`);
    expect(finding.place).toEqual({ line: 6, column: 11, endLine: 6, endColumn: 11 + status.length });
    expect(offered(finding)).toBe(canonical);
  });
});

describe('active-word', () => {
  it.each(['Blocked', 'On Hold', 'Under Review', 'In Progress', 'In Progress (updated 2026-01-05)'])(
    'asks for the phase: %s',
    async (status) => {
      const finding = await the(status);
      expect(finding).toMatchObject({ messageId: 'active-word', severity: 'warning', fix: null });
      expect(finding.message).toContain(`"${status}"`);
    },
  );

  it('suggests the first phase with something left to do', async () => {
    expect((await the('Blocked')).example).toBe('- Status: Phase 2 In Progress (Blocked)');
    const untouched = { 'Phase 1: Lock': ['[ ] Take the lock'], 'Phase 2: Wait': ['[ ] Wait for the lock'] };
    expect((await the('Blocked', untouched)).example).toBe('- Status: Phase 1 In Progress (Blocked)');
  });

  it('suggests the last phase where all is done', async () => {
    const resolved = { 'Phase 1: Lock': ['[x] Take the lock'], 'Phase 2: Wait': ['[x] Wait for the lock'] };
    expect((await the('Under Review', resolved)).example).toBe('- Status: Phase 2 In Progress (Under Review)');
  });
});

describe('halted-word', () => {
  it.each(['Superseded', 'Deprecated', 'Superseded by T-7w3bn'])('keeps the reason: %s', async (status) => {
    const finding = await the(status);
    expect(finding).toMatchObject({ messageId: 'halted-word', severity: 'warning', fix: null });
    expect(finding.example).toBe(`- Status: Cancelled (${status})`);
  });
});

describe('phase-complete', () => {
  const resolved: Sections = { 'Phase 1: Lock': ['[x] Take the lock'], 'Phase 2: Wait': ['[x] Wait for the lock'] };

  it('offers the next phase', async () => {
    const finding = await the('Phase 1 Complete');
    expect(finding).toMatchObject({ messageId: 'phase-complete', severity: 'warning' });
    expect(offered(finding)).toBe('Phase 2 In Progress');
  });

  it('offers Complete behind the last phase', async () => {
    expect(offered(await the('Phase 2 Completed', resolved))).toBe('Complete');
  });

  it('offers Complete although a success metric or a question is open: no finished plan fails for these', async () => {
    const sections = {
      ...resolved,
      'Success Metrics': ['[ ] No stale locks'],
      'Open Questions': ['[ ] Which default?'],
    };
    expect(offered(await the('Phase 2 Complete', sections))).toBe('Complete');
  });

  it('offers nothing where Complete would be wrong', async () => {
    expect(offered(await the('Phase 2 Complete'))).toBeNull();
    const sections = { ...resolved, 'Definition of Done': ['[ ] The release notes name it'] };
    expect(offered(await the('Phase 2 Complete', sections))).toBeNull();
  });
});
