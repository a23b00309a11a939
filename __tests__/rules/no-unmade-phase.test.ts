import { describe, expect, it } from '@jest/globals';
import { findingOf, findingsOf, markdown, plan } from '../helpers/plans.js';

const rule = 'no-unmade-phase';

/** A plan with two phases, the second of them with something open. */
const base = plan('Phase 2 In Progress', {
  'Phase 1: Lock': ['[x] Take the lock'],
  'Phase 2: Wait': ['[x] Wait for the lock', '[ ] Give up after ten seconds'],
});
const renamed = base.replace('## Phase 2: Wait', '## Step 2: Wait');

describe('unmade', () => {
  it('fires where a phase became another heading, and points at its items', async () => {
    expect(await findingOf(rule, base, renamed)).toMatchObject({
      messageId: 'unmade',
      severity: 'warning',
      headline: 'Phase 2: Wait is no phase any more',
      message:
        'The items of Phase 2: Wait stand below "Step 2: Wait" now, which is no phase: no status or gate covers them.',
      place: { line: 14, column: 3 },
      members: [14, 15],
      example: '## Phase 2: Wait',
    });
  });

  it('fires where the items stand in a section of their own', async () => {
    const [before, after] = ['## Phase 1: Lock', '## Locking'].map(
      (heading) => markdown`
        ## Metadata

        - Status: Phase 1 In Progress

        ${heading}

        ### Tasks

        - [ ] Take the lock
        - [ ] Drop the lock
      `,
    );
    expect((await findingOf(rule, before!, after!)).message).toContain('below "Locking" now');
  });

  it('fires where the heading went too deep to be one', async () => {
    expect(await findingsOf(rule, base, base.replace('## Phase 2: Wait', '#### Phase 2: Wait'))).toEqual([]);
    const apart = base.replace('## Phase 2: Wait', '## Later\n\n#### Phase 2: Wait');
    expect(await findingsOf(rule, base, apart)).toEqual(['16:3 warning unmade']);
  });
});

describe('unmade-while-open', () => {
  it('fires where the status moves in the same change, and names what is open', async () => {
    expect(await findingOf(rule, base, renamed.replace('Phase 2 In Progress', 'Complete'))).toMatchObject({
      messageId: 'unmade-while-open',
      severity: 'error',
      headline: 'Phase 2: Wait is no phase any more, with open items, in the change to Complete',
      members: [15],
    });
  });

  it('is a warning where everything in it is resolved', async () => {
    const head = renamed.replace('Phase 2 In Progress', 'Complete').replace('[ ] Give', '[x] Give');
    expect(await findingsOf(rule, base, head)).toEqual(['14:3 warning unmade']);
  });
});

describe('silence', () => {
  it.each([
    ['a phase with another title', base.replace('Phase 2: Wait', 'Phase 2: Waiting')],
    ['a phase with another number', base.replace('## Phase 2: Wait', '## Phase 3: Wait')],
    ['a phase of another depth', base.replace('## Phase 2: Wait', '### Phase 2: Wait')],
    ['a phase that is gone with its items', base.slice(0, base.indexOf('## Phase 2'))],
    [
      'items that went to another phase',
      base.replace('## Phase 2: Wait\n\n', '').replace('- [x] Take the lock\n\n', '- [x] Take the lock\n'),
    ],
    ['one item of three that stands elsewhere', base.replace('- [ ] Give', '\n## Later\n\n- [ ] Give')],
  ])('holds for %s', async (_, head) => {
    expect(await findingsOf(rule, base, head)).toEqual([]);
  });

  it('holds while the plan is a draft', async () => {
    const [before, after] = [base, renamed].map((text) => text.replace('Phase 2 In Progress', 'Draft'));
    expect(await findingsOf(rule, before!, after!)).toEqual([]);
  });
});
