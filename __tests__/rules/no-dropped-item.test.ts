import { describe, expect, it } from '@jest/globals';
import { findingOf, findingsOf, markdown, plan, type Sections } from '../helpers/plans.js';

const rule = 'no-dropped-item';
const waiting: Sections = { 'Phase 2: Wait': ['[ ] Wait for the lock'] };

/** What the rule finds where phase 1 changes and phase 2 stays. */
async function found(status: string | readonly [string, string], base: readonly string[], head: readonly string[]) {
  const [from, to] = typeof status === 'string' ? [status, status] : status;
  return findingsOf(
    rule,
    plan(from, { 'Phase 1: Lock': base, ...waiting }),
    plan(to, { 'Phase 1: Lock': head, ...waiting }),
  );
}

describe('dropped', () => {
  it('fires at the heading of the phase that lost an open item, and gives the line to put back', async () => {
    const base = plan('Phase 1 In Progress', { 'Phase 1: Lock': ['[ ] Take it', '[ ] **Drop** it', '[ ] Measure it'] });
    const head = plan('Phase 1 In Progress', { 'Phase 1: Lock': ['[ ] Take it'] });
    expect(await findingOf(rule, base, head)).toMatchObject({
      messageId: 'dropped',
      severity: 'warning',
      headline: '2 open items of Phase 1: Lock gone',
      message: '2 open items of Phase 1: Lock are gone: "Drop it", "Measure it".',
      place: { line: 8, column: 1, endLine: 8, endColumn: 17 },
      members: [8],
      howToFix: 'Put them back, struck with the reason, where they stood:',
      example: '- [ ] ~~**Drop** it~~ (deferred: why)',
      fix: null,
    });
  });

  it('fires once for each phase and each section beside them', async () => {
    const base = {
      'Phase 1: Lock': ['[ ] Take it', '[ ] Drop it'],
      'Phase 2: Wait': ['[ ] Wait', '[ ] Give up'],
      Rollout: ['[ ] Tell the team', '[ ] Switch it on'],
    };
    const head = { 'Phase 1: Lock': ['[ ] Take it'], 'Phase 2: Wait': ['[ ] Wait'], Rollout: ['[ ] Switch it on'] };
    expect(await findingsOf(rule, plan('Phase 1 In Progress', base), plan('Phase 1 In Progress', head))).toEqual([
      '8:1 warning dropped',
      '12:1 warning dropped',
      '16:1 warning dropped',
    ]);
  });

  it('says what became of each item', async () => {
    const base = plan('Phase 1 In Progress', {
      'Phase 1: Lock': [
        '[ ] Take it',
        '[ ] Drop it before the file that it protects is closed by its owner',
        '[ ] Bench',
      ],
    });
    const head = plan('Phase 1 In Progress', {
      'Phase 1: Lock': [
        '- Take it',
        '',
        '<!-- - [ ] Drop it before the file that it protects is closed by its owner -->',
        '',
        '```',
        '- [ ] Bench',
        '```',
      ],
    });
    expect((await findingOf(rule, base, head)).message).toBe(
      '3 open items of Phase 1: Lock are gone: "Take it" (without its box on line 10), ' +
        '"Drop it before the file that it protects is closed by its…" (inside a comment on line 12), ' +
        '"Bench" (inside a code block on line 15).',
    );
  });

  it('fires for an item below another one, and not for the one around it', async () => {
    const base = ['[ ] Locking', '  [ ] Take it', '  [ ] Drop it'];
    expect(await found('Phase 1 In Progress', base, [])).toEqual(['8:1 warning dropped']);
    expect(await found('Phase 1 In Progress', base, ['[ ] Locking', '  [ ] Take it'])).toEqual(['8:1 warning dropped']);
    expect(await found('Phase 1 In Progress', base, ['[ ] Take it', '[ ] Drop it'])).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ['done', ['[ ] Take it']],
    ['ticked', ['[ ] Take it', '[x] Drop it', '[x] Measure it']],
    ['reworded', ['[ ] Take it', '[ ] Drop it early', '[x] Measure it']],
    ['struck', ['[ ] Take it', '[ ] ~~Drop it~~ (not needed: the OS does)', '[x] Measure it']],
    ['in another order', ['[x] Measure it', '[ ] Drop it', '[ ] Take it']],
  ])('is silent where open items are still there: %s', async (_, head) => {
    const base = ['[ ] Take it', head.length === 1 ? '[x] Drop it' : '[ ] Drop it', '[x] Measure it'];
    expect(await found('Phase 1 In Progress', base, head)).toEqual([]);
  });

  it('is silent where a waived item is removed', async () => {
    const base = [
      '[ ] Take it',
      '[ ] ~~Drop it~~ (not needed: the OS does)',
      '[ ] Bench (deferred)',
      '  [ ] On Windows',
    ];
    expect(await found('Phase 1 In Progress', base, ['[ ] Take it'])).toEqual([]);
  });

  it('is silent where an item went to another phase', async () => {
    const base = plan('Phase 1 In Progress', { 'Phase 1: Lock': ['[ ] Take it', '[ ] Measure it'], ...waiting });
    const head = plan('Phase 1 In Progress', {
      'Phase 1: Lock': ['[ ] Take it'],
      'Phase 2: Wait': ['[ ] Wait for the lock', '[ ] Measure it'],
    });
    expect(await findingsOf(rule, base, head)).toEqual([]);
  });

  it('judges any Markdown with checkboxes', async () => {
    expect(await findingsOf(rule, '# Release\n\n- [ ] Tag\n- [ ] Post\n', '# Release\n\n- [ ] Tag\n')).toEqual([
      '1:1 warning dropped',
    ]);
  });
});

describe('where a finding on dropped items points', () => {
  const base = markdown`
    # T-4k7qd Lock timeouts

    ## Metadata

    - Status: Phase 1 In Progress

    ## Phase 1: Lock

    - [ ] Take the lock

    ## Rollout

    ### Steps

    - [ ] Tell the team

    ## Risks

    - [ ] Stale locks
  `;

  it('is the section that held them', async () => {
    expect(await findingsOf(rule, base, base.replace('- [ ] Tell the team', 'None.'))).toEqual([
      '13:1 warning dropped',
    ]);
  });

  it('is the nearest section around them where theirs is gone', async () => {
    const head = base.replace('### Steps\n\n- [ ] Tell the team', 'None.');
    expect(await findingsOf(rule, base, head)).toEqual(['11:1 warning dropped']);
  });

  it('is the status where nothing around them is left', async () => {
    const head = base.replace('## Risks\n\n- [ ] Stale locks\n', '');
    expect(await findingsOf(rule, base, head)).toEqual(['5:11 warning dropped']);
    const withoutPhase = base.replace('## Phase 1: Lock\n\n- [ ] Take the lock\n', '');
    expect(await findingsOf(rule, base, withoutPhase)).toEqual(['5:11 warning dropped']);
  });
});

describe('dropped-on-close', () => {
  it('fires where the phase closes by what was deleted', async () => {
    const base = plan('Phase 1 In Progress', { 'Phase 1: Lock': ['[x] Take it', '[ ] Drop it'], ...waiting });
    const finding = await findingOf(rule, base, base.replace('- [ ] Drop it\n', ''));
    expect(finding).toMatchObject({
      messageId: 'dropped-on-close',
      severity: 'error',
      headline: '1 open item of Phase 1: Lock gone in the change that closes it',
      message: '1 open item of Phase 1: Lock is gone in the change that closes it: "Drop it".',
      howToFix: 'Put it back, struck with the reason, where it stood:',
    });
  });

  it('fires where the status moves past the phase', async () => {
    const statuses = ['Phase 1 In Progress', 'Phase 2 In Progress'] as const;
    const lines = await found(
      statuses,
      ['[x] Take it', '[ ] Drop it', '[ ] Measure it'],
      ['[x] Take it', '[ ] Drop it'],
    );
    expect(lines).toEqual(['8:1 error dropped-on-close']);
  });

  it('fires for a phase that lost all of its items', async () => {
    const statuses = ['Phase 1 In Progress', 'Phase 2 In Progress'] as const;
    expect(await found(statuses, ['[ ] Take it', '[ ] Drop it'], ['Dropped.'])).toEqual(['8:1 error dropped-on-close']);
  });

  it('leaves what the plan is measured by to gate-not-weakened', async () => {
    const base = plan('Phase 1 In Progress', {
      'Phase 1: Lock': ['[x] Take it'],
      'Definition of Done': ['[ ] The manual names it', '[x] The release notes name it'],
    });
    const head = base.replace('Phase 1 In Progress', 'Complete').replace('- [ ] The manual names it\n', '');
    expect(await findingsOf(rule, base, head)).toEqual([]);
    expect(await findingsOf('gate-not-weakened', base, head)).toEqual(['12:1 error removed-on-close']);
  });

  it('fires for a phase that was removed from a plan that is finished now', async () => {
    const base = plan('Phase 1 In Progress', { 'Phase 1: Lock': ['[x] Take it'], ...waiting });
    const head = plan('Complete', { 'Phase 1: Lock': ['[x] Take it'] });
    expect(await findingsOf(rule, base, head)).toEqual(['6:11 error dropped-on-close']);
  });

  it.each(['ADR & Legacy Alignment', 'Open Questions'])(
    'is a warning for what would not fail a finished plan: %s',
    async (title) => {
      const base = plan('Phase 1 In Progress', { 'Phase 1: Lock': ['[x] Take it'], [title]: ['[ ] One', '[x] Two'] });
      const head = base.replace('Phase 1 In Progress', 'Complete').replace('- [ ] One\n', '');
      expect(await findingsOf(rule, base, head)).toEqual(['12:1 warning dropped']);
    },
  );

  it('is a warning where as much was done instead', async () => {
    const base = ['[x] Take it', '[ ] Drop it by hand', '[ ] Measure it'];
    const replaced = ['[x] Take it', '[x] Let the OS clean up', '[x] Write a benchmark that CI runs'];
    expect(await found('Phase 1 In Progress', base, replaced)).toEqual(['8:1 warning dropped']);
    const fewer = ['[x] Take it', '[x] Let the OS clean up'];
    expect(await found('Phase 1 In Progress', base, fewer)).toEqual(['8:1 error dropped-on-close']);
  });

  it('fires where something was done instead, but elsewhere', async () => {
    const base = {
      'Phase 1: Lock': ['[x] Take it', '[ ] Drop it'],
      'Phase 2: Wait': ['[ ] Wait'],
      Rollout: ['[x] The release notes name it', '[ ] The manual names it'],
    };
    const head = {
      'Phase 1: Lock': ['[x] Take it'],
      'Phase 2: Wait': ['[x] Wait', '[x] Count the waiters'],
      Rollout: ['[x] The release notes name it'],
    };
    expect(await findingsOf(rule, plan('Phase 1 In Progress', base), plan('Complete', head))).toEqual([
      '8:1 error dropped-on-close',
      '17:1 error dropped-on-close',
    ]);
  });

  it('is a warning where another phase closes', async () => {
    const base = { 'Phase 1: Lock': ['[ ] Take it'], 'Phase 2: Wait': ['[ ] Wait', '[ ] Give up'] };
    const head = { 'Phase 1: Lock': ['[x] Take it'], 'Phase 2: Wait': ['[ ] Wait'] };
    expect(await findingsOf(rule, plan('Phase 1 In Progress', base), plan('Phase 1 In Progress', head))).toEqual([
      '12:1 warning dropped',
    ]);
  });

  it('is a warning where the plan was finished before', async () => {
    expect(
      await found('Complete', ['[x] Take it', '[ ] Drop it', '[ ] Measure it'], ['[x] Take it', '[ ] Drop it']),
    ).toEqual(['8:1 warning dropped']);
  });
});

describe('dropped-in-draft', () => {
  it('fires as a notice while the plan is a draft on both sides', async () => {
    const lines = ['[ ] Take it', '[ ] Drop it'];
    expect(await found('Draft', lines, ['[ ] Take it'])).toEqual(['8:1 notice dropped-in-draft']);
    expect(await found(['Draft', 'Phase 1 In Progress'], lines, ['[ ] Take it'])).toEqual(['8:1 warning dropped']);
    expect(await found(['Phase 1 In Progress', 'Draft'], lines, ['[ ] Take it'])).toEqual(['8:1 warning dropped']);
  });

  it('says once what a draft lost, however many of its sections lost it', async () => {
    const base = plan('Draft', {
      'Phase 1: Lock': ['[ ] Take it', '[ ] Drop it'],
      'Phase 2: Wait': ['[ ] Wait', '[ ] Stop'],
    });
    const head = plan('Draft', { 'Phase 1: Lock': ['[ ] Take it'], 'Phase 2: Wait': ['[ ] Wait'] });
    expect(await findingOf(rule, base, head)).toMatchObject({
      messageId: 'dropped-in-draft',
      headline: '2 open items gone from a draft',
      message: '2 open items are gone from this draft: "Drop it", "Stop".',
      place: { line: 8 },
    });
  });
});
