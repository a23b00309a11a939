import { describe, expect, it } from '@jest/globals';
import { findingOf, findingsOf, plan, type Sections } from '../helpers/plans.js';

const rule = 'cancelled-has-reason';
const sections: Sections = { Overview: ['Locks time out.'], 'Phase 1: Lock': ['[ ] Take the lock'] };
const base = plan('Phase 1 In Progress', sections);
const cancelled = plan('Cancelled', sections);

/** What the rule finds where a plan is cancelled with some lines more. */
async function found(after: string, lines: string): Promise<readonly string[]> {
  return findingsOf(rule, base, cancelled.replace(after, `${after}${lines}`));
}

describe('no-reason', () => {
  it('fires where a plan is cancelled without a word of why', async () => {
    expect(await findingOf(rule, base, cancelled)).toMatchObject({
      messageId: 'no-reason',
      severity: 'notice',
      headline: 'Cancelled without a reason',
      message: 'The plan is Cancelled from this change on, and does not say why.',
      place: { line: 6, column: 11, endLine: 6, endColumn: 20 },
      members: [6],
      example: '- Status: Cancelled (why)',
      existing: false,
      fix: null,
    });
  });

  it.each([
    'Cancelled',
    'Canceled',
    'Superseded',
    'Deprecated',
    'Cancelled (why)',
    'Cancelled (2025-03-01)',
    'Cancelled ()',
  ])('fires for a status that ends a plan and says no more: %s', async (status) => {
    expect(await findingsOf(rule, base, plan(status, sections))).toEqual(['6:11 notice no-reason']);
  });

  it.each([
    'Cancelled (nobody runs it)',
    'Cancelled（遅い）',
    'Superseded by T-7w3bn',
    'Deprecated by the new API (T-7w3bn)',
  ])('is silent where the status itself says why: %s', async (status) => {
    expect(await findingsOf(rule, base, plan(status, sections))).toEqual([]);
  });

  it('fires for a word of the team, and takes what it says', async () => {
    const statuses = { Rejected: 'halted', 'Rejected by the board': 'halted' } as const;
    expect(await findingsOf(rule, base, plan('Rejected', sections), { statuses })).toEqual(['6:11 notice no-reason']);
    expect(await findingsOf(rule, base, plan('Rejected by the board', sections), { statuses })).toEqual([]);
  });

  it('fires where there was no status before, or none that is known', async () => {
    expect(await findingsOf(rule, plan(null, sections), cancelled)).toEqual(['6:11 notice no-reason']);
    expect(await findingsOf(rule, plan('Who knows', sections), cancelled)).toEqual(['6:11 notice no-reason']);
  });

  it('is silent where the plan was cancelled before, is not, or is new', async () => {
    expect(await findingsOf(rule, cancelled, plan('Superseded', sections))).toEqual([]);
    expect(await findingsOf(rule, base, plan('Complete', sections))).toEqual([]);
    expect(await findingsOf(rule, null, cancelled)).toEqual([]);
  });

  it.each([
    ['a field of Metadata', '- Status: Cancelled', '\n- Reason: nobody runs it'],
    ['a note in Metadata', '- Status: Cancelled', '\n- Note: T-7w3bn does it'],
    ['what it is superseded by', '- Status: Cancelled', '\n- Superseded by: T-7w3bn'],
    ['a paragraph in Metadata', '- Status: Cancelled', '\n\n遅すぎる。'],
    ['a quote below the title', '# T-4k7qd Lock timeouts', '\n\n> Nobody runs it any more.'],
    ['a line elsewhere that is about the end', 'Locks time out.', '\n\nThis is no longer needed: the system does it.'],
    ['a section about the end', 'Locks time out.', '\n\n## Why this was stopped\n\nIt was too slow.'],
    ['a link', 'Locks time out.', '\n\nSee [T-7w3bn](../T-7w3bn/plan.md).'],
  ])('is silent where the change adds %s', async (_, after, lines) => {
    expect(await found(after, lines)).toEqual([]);
  });

  it.each([
    ['a date', '- Status: Cancelled', '\n- Updated: 2025-03-01'],
    ['a field that says nothing', '- Status: Cancelled', '\n- Reason: TBD'],
    ['the word alone', 'Locks time out.', '\n\n**Cancelled.**'],
    ['an item', '- [ ] Take the lock', '\n- [ ] Deprecate the old lock'],
    ['other text', 'Locks time out.', '\n\nThey time out after ten seconds.'],
  ])('fires where the change adds %s', async (_, after, lines) => {
    expect(await found(after, lines)).toEqual(['6:11 notice no-reason']);
  });

  it('takes a reason that Metadata had before, but nothing else that was there', async () => {
    const noted = (text: string) => text.replace(/(- Status: .*)/, '$1\n- Superseded by: T-7w3bn');
    expect(await findingsOf(rule, noted(base), noted(cancelled))).toEqual([]);
    const old = (text: string) =>
      text.replace('Locks time out.', 'The old locks are [deprecated](https://example.org/locks) and hang.');
    expect(await findingsOf(rule, old(base), old(cancelled))).toEqual(['6:11 notice no-reason']);
  });
});
