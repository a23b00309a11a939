import { describe, expect, it } from '@jest/globals';
import { findingOf, findingsOf, plan } from '../helpers/plans.js';

const rule = 'no-reworded-tick';

/** What the rule finds where one item of phase 1 changes and the ones around it stay. */
async function found(was: string, is: string): Promise<readonly string[]> {
  const text = (item: string) =>
    plan('Phase 1 In Progress', { 'Phase 1: Soak': ['[x] Take the lock', item, '[ ] Drop the lock'] });
  return findingsOf(rule, text(was), text(is));
}

describe('reworded', () => {
  it('fires at the item, and quotes what it was', async () => {
    const text = (item: string) => plan('Draft', { 'Phase 1: Soak': [item, '[ ] Drop the lock'] });
    const finding = await findingOf(
      rule,
      text('[ ] Run for 24 h on three machines'),
      text('[x] Run for 30 min on one machine'),
    );
    expect(finding).toMatchObject({
      messageId: 'reworded',
      severity: 'notice',
      headline: '1 item of Phase 1: Soak ticked with another text',
      place: { line: 10, column: 3 },
      members: [10],
    });
    expect(finding.message).toBe(
      '1 item of Phase 1: Soak was ticked in the change that made it ask for something else: ' +
        '"Run for 30 min on one machine" (was "Run for 24 h on three machines").',
    );
  });

  it('fires once for a phase, whatever its sub-sections', async () => {
    const text = (mark: string, end: string) =>
      plan('Draft', {
        'Phase 1: Soak': [`[${mark}] Run for 24 h${end}`, '', '### Gate', '', `[${mark}] Up for 7 days${end}`],
      });
    expect(await findingsOf(rule, text(' ', ''), text('x', ' (pending hardware)'))).toEqual(['10:3 notice reworded']);
  });

  it.each([
    ['a number', '[ ] Retry three times', '[x] Retry'],
    ['a number in figures', '[ ] Image of at most 1,228 KB', '[x] Image of at most 1,480 KB'],
    ['a name', '[ ] CI is green on Linux, macOS and Windows', '[x] CI is green on Linux and macOS'],
    ['a name in capitals', '[ ] Lifecycle tests for Linux and WSL runners', '[x] Lifecycle tests for Linux runners'],
    ['"without"', '[ ] Return to radio without operator action', '[x] Return to radio after an operator restarts it'],
    ['"never"', '[ ] The login never fails for a stale cache', '[x] The login works with a stale cache'],
    ['nearly everything', '[ ] Retry each request with a new token on timeouts and 5xx', '[x] Log timeouts and 5xx'],
    ['a number in Japanese', '[ ] 失敗したチャンクだけを 3 回まで再試行する', '[x] 失敗したチャンクをログに出力する'],
  ])('fires where the item lost %s', async (_, was, is) => {
    expect(await found(was, is)).toEqual(['11:3 notice reworded']);
  });

  it.each([
    ['pending', '[ ] Run on the board', '[x] Run on the board (pending a new board)'],
    ['TODO', '[ ] Reconcile refunds without an answer', '[x] Add a TODO for refunds without an answer'],
    ['to be confirmed', '[ ] Measure the load', '[x] Measure the load, to be confirmed on the board'],
    ['前提', '[ ] 実行が成功する', '[x] 実行が成功する。※手動確認する前提で実装済み'],
  ])('fires where a reservation came in: %s', async (_, was, is) => {
    expect(await found(was, is)).toEqual(['11:3 notice reworded']);
  });
});

describe('silence', () => {
  it.each([
    ['another tense', '[ ] Confirm that the queue is empty', '[x] Confirmed that the queue is empty'],
    ['other punctuation', '[ ] golden file for empty project', '[x] Golden file: empty project'],
    ['a space in a number with its unit', '[ ] Checks complete within 50ms', '[x] Checks complete within 50 ms'],
    ['a thousands separator', '[ ] Hold 1228 KB', '[x] Hold 1,228 KB'],
    ['other code', '[ ] Tests: `cargo test --quiet a`', '[x] Tests: `cargo test --test a -- --test-threads=1`'],
    [
      'a note behind the text',
      '[ ] Run for 24 h',
      '[x] Run for 24 h → done on 2026-03-04, 1 restart, see the log of the run',
    ],
    ['a longer text', '[ ] Take the lock', '[x] Take the lock before the file is opened'],
    ['the same reservation', '[ ] Run on the board (pending)', '[x] Run on the new board (pending)'],
    ['a reservation that is gone', '[ ] Run on the board (pending)', '[x] Run on the board'],
    ['a not that became a never', '[ ] Emit null, do not omit the field', '[x] Emit null; the field is never omitted'],
    ['a version', '[ ] Support protocol v2.1', '[x] Support the protocol v2.2'],
  ])('holds for %s', async (_, was, is) => {
    expect(await found(was, is)).toEqual([]);
  });

  it.each([
    ['still open', '[ ] Run for 24 h', '[ ] Run for 30 min'],
    ['done before', '[x] Run for 24 h', '[x] Run for 30 min'],
    ['opened again', '[x] Run for 24 h', '[ ] Run for 30 min'],
    ['ticked as it was', '[ ] Run for 24 h', '[x] Run for 24 h'],
  ])('holds for an item that is %s', async (_, was, is) => {
    expect(await found(was, is)).toEqual([]);
  });

  it('holds for what was added beside the item', async () => {
    const text = (lines: readonly string[]) => plan('Draft', { 'Phase 1: Soak': lines });
    const head = text(['[x] Run for 30 min on one machine, to find a duration', '[ ] Run for 24 h on three machines']);
    expect(await findingsOf(rule, text(['[ ] Run for 24 h on three machines']), head)).toEqual([]);
  });
});
