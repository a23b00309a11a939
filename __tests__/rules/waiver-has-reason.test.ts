import { describe, expect, it } from '@jest/globals';
import { findingOf, findingsOf, plan, type Sections } from '../helpers/plans.js';

const rule = 'waiver-has-reason';
const status = 'Phase 1 In Progress';

/** Phases that a waiver may name. */
const others: Sections = { 'Phase 2: Wait': ['[ ] Wait'], 'Phase 3: Log': ['[ ] Log'] };

/** What the rule finds in one phase, whose first line is line 10. */
async function found(...lines: readonly string[]): Promise<readonly string[]> {
  return findingsOf(rule, null, plan(status, { 'Phase 1: Lock': lines, ...others }));
}

describe('no-reason', () => {
  it('fires for waived items that say no why, and names them', async () => {
    const text = plan(status, { 'Phase 1: Lock': ['[x] Take it', '[ ] ~~Drop it~~', '[ ] Measure it (deferred)'] });
    expect(await findingOf(rule, null, text)).toMatchObject({
      messageId: 'no-reason',
      severity: 'warning',
      headline: '2 items of Phase 1: Lock waived without a reason',
      message: '2 items of Phase 1: Lock are waived without saying why: "Drop it", "Measure it (deferred)".',
      place: { line: 11, column: 3, endLine: 11, endColumn: 18 },
      members: [11, 12],
      howToFix: 'Put the reason behind each:',
      example: '- [ ] ~~text~~ (deferred: why)',
      fix: null,
    });
  });

  it('fires once for each phase, and for each section beside the phases', async () => {
    const lines = ['[ ] ~~Drop it~~', '[ ] Measure it - skipped'];
    const sections: Sections = { 'Phase 1: Lock': lines, 'Phase 2: Wait': lines, 'Success Metrics': lines };
    expect(await findingsOf(rule, null, plan(status, sections))).toEqual([
      '10:3 warning no-reason',
      '15:3 warning no-reason',
      '20:3 warning no-reason',
    ]);
  });

  it.each([
    '[ ] Drop it (deferred: why)',
    '[ ] ~~Drop it~~ (reason)',
    '[ ] Drop it - deferred: TBD',
    '[ ] Drop it (skipped - later)',
    '[ ] ~~Drop it~~ - …',
    '[ ] Drop it `N/A - ?`',
  ])('takes what only keeps the place of a reason for none: %s', async (line) => {
    expect(await found(line)).toEqual(['10:3 warning no-reason']);
  });

  it.each([
    '[ ] ~~Drop it~~ (the system does)',
    '[ ] ~~Drop it (not needed: the system does)~~',
    '[ ] Drop it (deferred - requires hardware)',
    '[ ] Drop it (Deferred to Phase 3)',
    '[ ] Drop it - moved to T-7w3bn',
    '[ ] Drop it (superseded by #12)',
    '[ ] Drop it: `N/A – 実装時に決定`',
    '[ ] ~~Drop it~~ ※基板なし',
  ])('is silent where the waiver says more: %s', async (line) => {
    expect(await found(line)).toEqual([]);
  });

  it('is silent about items that are done or open', async () => {
    expect(await found('[x] ~~Drop it~~', '[x] Measure it (deferred)', '[ ] Wait (pending)', '[ ] Log')).toEqual([]);
  });

  it.each([
    ['a list item', '  - Reason: nobody runs it'],
    ['a paragraph', '\n  Deferred: nobody runs it'],
    ['a quote', '\n  > **Note:** nobody runs it'],
    ['a line further down', '  - Copies the rows\n  - Superseded by T-7w3bn'],
  ])('takes a reason from the lines that belong to the item: %s', async (_, below) => {
    expect(await found('[ ] ~~Drop it~~', below, '[x] Wait')).toEqual([]);
  });

  it('takes none from lines that say something else, or belong to something else', async () => {
    expect(await found('[ ] ~~Drop it~~', '  - Copies the rows', '  - Reason:')).toEqual(['10:3 warning no-reason']);
    expect(await found('[ ] ~~Drop it~~', '', 'Reason: nobody runs it')).toEqual(['10:3 warning no-reason']);
    expect(await found('[ ] ~~Drop it~~', '[x] Wait', '  - Reason: nobody runs it')).toEqual([
      '10:3 warning no-reason',
    ]);
  });

  it('leaves what is inherited to the item that has the waiver', async () => {
    expect(await found('[ ] ~~Locking~~', '  [ ] Take', '    [ ] At once', '  [x] Drop')).toEqual([
      '10:3 warning no-reason',
    ]);
    expect(await found('[ ] ~~Locking~~ (moved to T-7w3bn)', '  [ ] Take', '  [ ] Drop')).toEqual([]);
    expect(await found('[ ] ~~Locking~~', '  - Reason: nobody runs it', '  - [ ] Take', '    - [ ] At once')).toEqual(
      [],
    );
  });

  it('tells the items themselves where what waives them is no waived item', async () => {
    const bullet = plan(status, {
      'Phase 1: Lock': ['- Locking (deferred)', '  [ ] Take', '  [ ] Drop', '    [ ] Late'],
    });
    expect((await findingOf(rule, null, bullet)).members).toEqual([11, 12]);
    const ticked = plan(status, { 'Phase 1: Lock': ['[x] ~~Locking~~', '  [ ] Take', '  [x] Drop'] });
    expect((await findingOf(rule, null, ticked)).members).toEqual([11]);
    expect(await found('- Locking (deferred: no hardware)', '  [ ] Take')).toEqual([]);
  });

  it('is new in the change that waives, and not when the item is moved or reworded after that', async () => {
    const [open, waived] = [
      plan(status, { 'Phase 1: Lock': ['[ ] Drop the lock'] }),
      plan(status, { 'Phase 1: Lock': ['[ ] ~~Drop the lock~~'] }),
    ];
    expect(await findingsOf(rule, open, waived)).toEqual(['10:3 warning no-reason']);
    const later = waived.replace('Drop the lock', 'Drop the old lock').replace('- [ ]', '- [x] Take it\n- [ ]');
    expect(await findingsOf(rule, waived, later)).toEqual(['11:3 warning no-reason (existing)']);
  });
});

describe('no-destination', () => {
  const rules = { 'waiver-has-reason.no-destination': 'notice' } as const;

  async function deferred(line: string): Promise<readonly string[]> {
    return findingsOf(rule, null, plan(status, { 'Phase 1: Lock': [line], ...others }), { rules });
  }

  it('is off unless it is asked for', async () => {
    expect(await found('[ ] Drop it (deferred - requires hardware)')).toEqual([]);
  });

  it('fires for deferred items that name no place', async () => {
    const text = plan(status, {
      'Phase 1: Lock': ['[ ] Drop it (deferred - requires hardware)', '[ ] ~~Wait~~ (deferred: low value)'],
    });
    expect(await findingOf(rule, null, text, { rules })).toMatchObject({
      messageId: 'no-destination',
      severity: 'notice',
      headline: '2 items of Phase 1: Lock deferred to nowhere',
      message:
        '2 items of Phase 1: Lock are deferred without saying where to: "Drop it (deferred - requires hardware)", "Wait (deferred: low value)".',
      members: [10, 11],
      example: '- [ ] ~~text~~ (deferred to T-…: why)',
      fix: null,
    });
  });

  it.each(['to be added later', 'to the future', 'can be added later', 'do it some time', 'no time', 'needs a board'])(
    'takes a vague word for none: %s',
    async (reason) => {
      expect(await deferred(`[ ] Drop it (deferred - ${reason})`)).toEqual(['10:3 notice no-destination']);
    },
  );

  it.each([
    '(deferred to Phase 3)',
    '(deferred to the next release)',
    '(deferred until boards arrive)',
    '(deferred: T-7w3bn)',
    '(deferred - no board, LOCK-12)',
    '(deferred - see #12)',
    '(deferred - needs a board: https://example.org/12)',
    '(deferred - no board; docs/tasks/boards/plan.md)',
    '(deferred: no board before 2.1)',
    '(deferred - low value, on the backlog)',
    '(deferred; a follow-up is planned)',
    '(deferred: part of the next phase)',
  ])('is silent where a place or a time is named: %s', async (waiver) => {
    expect(await deferred(`[ ] Drop it ${waiver}`)).toEqual([]);
  });

  it('is silent about what is not put off, what is done, and what gives no reason at all', async () => {
    expect(await deferred('[ ] Drop it (not needed: the system does)')).toEqual([]);
    expect(await deferred('[ ] ~~Drop it~~ (the system does)')).toEqual([]);
    expect(await deferred('[x] Drop it (deferred - requires hardware)')).toEqual([]);
    expect(await deferred('[ ] Drop it (deferred)')).toEqual(['10:3 warning no-reason']);
  });

  it('leaves what is inherited to the item that has the waiver', async () => {
    const text = plan(status, { 'Phase 1: Lock': ['[ ] Locking (deferred - no board)', '  [ ] Take', '  [ ] Drop'] });
    expect((await findingOf(rule, null, text, { rules })).members).toEqual([10]);
  });
});

it('takes hostile plans in its stride', async () => {
  const lines = [
    ...Array.from({ length: 200 }, () => '[ ] ~~a~~'),
    `[ ] a (deferred ${'- to '.repeat(20_000)})`,
    `  - ${'→ '.repeat(20_000)}Reason`,
  ];
  expect((await findingOf(rule, null, plan(status, { 'Phase 1: Lock': lines }))).members).toHaveLength(200);
});

describe('no-such-phase', () => {
  it('fires where an item is put off to a phase that the plan does not have', async () => {
    const text = plan(status, { 'Phase 1: Lock': ['[ ] Drop it (deferred to Phase 5: no time)'], ...others });
    expect(await findingOf(rule, null, text)).toMatchObject({
      messageId: 'no-such-phase',
      severity: 'warning',
      message:
        '1 item of Phase 1: Lock is put off to a phase that the plan does not have: "Drop it (deferred to Phase 5: no time)".',
      place: { line: 10 },
    });
    expect(await found('[ ] ~~Drop it~~ (moved to phase 4)')).toEqual(['10:3 warning no-such-phase']);
  });

  it.each([
    '[ ] Drop it (deferred to Phase 3)',
    '[ ] Drop it (deferred to Phase 4 of T-7w3bn)',
    '[ ] Drop it (deferred: phase 9 is far)',
    '[x] Drop it (deferred to Phase 9)',
  ])('is silent about %s', async (line) => {
    expect(await found(line)).toEqual([]);
  });

  it('is silent in a plan without phases', async () => {
    const text = plan(status, { Tasks: ['[ ] Drop it (deferred to Phase 5: no time)'] });
    expect(await findingsOf(rule, null, text)).toEqual([]);
  });
});

describe('not-taken-up', () => {
  const moved = '[ ] ~~Drop the lock on a panic~~ (moved to Phase 3)';

  it('fires where an item is said to have moved to a phase that has nothing like it', async () => {
    expect(await found(moved)).toEqual(['10:3 warning not-taken-up']);
  });

  it('is silent where the phase has it, word for word or not', async () => {
    for (const line of [
      '[ ] Drop the lock on a panic',
      '[ ] Drop locks if the thread panics',
      '[x] Drop the lock on a panic',
    ]) {
      const text = plan(status, { 'Phase 1: Lock': [moved], ...others, 'Phase 3: Log': [line] });
      expect(await findingsOf(rule, null, text)).toEqual([]);
    }
  });
});
