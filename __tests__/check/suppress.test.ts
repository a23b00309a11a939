import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { verdictOf } from '../../src/model/report.js';
import { findingsOf, linesOf, plan, planPath, report } from '../helpers/plans.js';

const disable = (words: string) => `<!-- plan-check-disable-next-line ${words} -->`;

/** Phase 1 is left behind with two open items, the first of them below `comment`. */
function behind(comment: string, status = 'Phase 2 In Progress'): string {
  return plan(status, {
    'Phase 1: Lock': [comment, '[ ] Take the lock', '[ ] Drop the lock'],
    'Phase 2: Wait': ['[ ] Wait'],
  });
}

/** A warning: phase 2 has something done already, below `comment`. */
function ahead(comment: string): string {
  return plan('Phase 1 In Progress', { 'Phase 1: Lock': ['[ ] Take'], 'Phase 2: Wait': [comment, '[x] Count'] });
}

describe('a suppression of a warning', () => {
  const suppressed = ahead(disable('no-work-ahead -- the counter came first'));

  it('leaves it out at once, and the report says so', async () => {
    const { findings, suppressed: left } = await report(ahead(''), suppressed);
    expect(findings.filter(({ rule }) => rule === 'no-work-ahead')).toEqual([]);
    expect(left).toEqual([
      { rule: 'no-work-ahead', path: planPath, line: 14, reason: 'the counter came first', requested: false },
    ]);
  });

  it('holds for the next line that is not blank', async () => {
    const apart = suppressed.replace(' -->\n', ' -->\n\n\n');
    expect(await findingsOf('no-work-ahead', null, apart)).toEqual([]);
  });

  it('holds for no other line', async () => {
    const elsewhere = suppressed.replace('- [x] Count', '- [ ] Sleep\n- [x] Count');
    expect(await findingsOf('no-work-ahead', null, elsewhere)).toEqual(['16:3 warning ahead']);
  });

  it('holds for no other rule and no other message', async () => {
    expect(await findingsOf('no-work-ahead', null, ahead(disable('phases-in-order -- why')))).toHaveLength(1);
    expect(await findingsOf('no-work-ahead', null, ahead(disable('no-work-ahead.draft -- why')))).toHaveLength(1);
    expect(await findingsOf('no-work-ahead', null, ahead(disable('no-work -- why')))).toHaveLength(1);
  });
});

describe('a suppression of an error', () => {
  const suppressed = behind(disable('phases-in-order -- it is done elsewhere'));

  it('that the change adds is shown as requested, and the error stays', async () => {
    const result = await report(behind('', 'Phase 1 In Progress'), suppressed);
    expect(verdictOf(result)).toBe('fail');
    expect(result.findings.filter(({ rule }) => rule === 'phases-in-order').map(({ members }) => members)).toEqual([
      [11, 12],
    ]);
    expect(result.suppressed).toEqual([
      { rule: 'phases-in-order', path: planPath, line: 10, reason: 'it is done elsewhere', requested: true },
    ]);
  });

  it('of a new plan is shown as requested', async () => {
    const result = await report(null, suppressed);
    expect(verdictOf(result)).toBe('fail');
    expect(result.suppressed.map(({ requested }) => requested)).toEqual([true]);
  });

  it('that stands on base leaves out its line, and the others stay', async () => {
    const base = behind(disable('phases-in-order -- it is done elsewhere'), 'Phase 1 In Progress');
    const result = await report(base, suppressed);
    expect(result.findings.filter(({ rule }) => rule === 'phases-in-order')).toMatchObject([
      { message: expect.stringContaining('1 open item: "Drop the lock"'), members: [12] },
    ]);
    expect(result.suppressed.map(({ requested }) => requested)).toEqual([false]);
  });

  it('stands where its item was reworded, and its reason too', async () => {
    const base = behind(disable('phases-in-order -- later'), 'Phase 1 In Progress');
    const head = suppressed.replace('Take the lock', 'Take the lock at once');
    expect((await report(base, head)).suppressed.map(({ requested }) => requested)).toEqual([false]);
  });

  it('does not stand for another item that it was moved to', async () => {
    const base = behind('', 'Phase 1 In Progress').replace(
      '- [ ] Drop',
      `${disable('phases-in-order -- it is done elsewhere')}\n- [ ] Drop`,
    );
    const result = await report(base, suppressed);
    expect(result.suppressed.map(({ requested }) => requested)).toEqual([true]);
    expect(verdictOf(result)).toBe('fail');
  });

  it('does not stand for another rule', async () => {
    const base = behind(disable('no-dropped-item -- it is done elsewhere'), 'Phase 1 In Progress');
    expect((await report(base, suppressed)).suppressed.map(({ requested }) => requested)).toEqual([true]);
  });

  it('stands at a status whatever the status becomes', async () => {
    const withStatus = (status: string) =>
      plan(status, { 'Phase 1: Lock': ['[ ] Take'] }).replace(
        '- Status',
        `${disable('status-known -- ours')}\n- Status`,
      );
    const result = await report(withStatus('Started'), withStatus('Stalled'));
    expect(result.findings.filter(({ rule }) => rule === 'status-known')).toEqual([]);
    expect(result.suppressed.map(({ requested }) => requested)).toEqual([false]);
  });

  it('stands where all plans are looked at and there is nothing to compare with', async () => {
    const result = await report(null, suppressed, { all: true });
    expect(result.findings.filter(({ rule }) => rule === 'phases-in-order').map(({ members }) => members)).toEqual([
      [12],
    ]);
  });

  it('is one for a warning where its level is one', async () => {
    const rules = { 'phases-in-order': 'warning' } as const;
    const { suppressed: left } = await report(null, suppressed, { rules });
    expect(left.map(({ requested }) => requested)).toEqual([false]);
  });
});

describe('any suppression', () => {
  it('never makes findings out of none, nor hides an error that base did not agree to', async () => {
    const comment = fc.oneof(
      fc.constantFrom('', disable('phases-in-order -- a'), disable('no-dropped-item -- a'), disable('x')),
      fc.string().map((text) => disable(text.replace(/\r|\n/g, ' '))),
    );
    await fc.assert(
      fc.asyncProperty(comment, async (words) => {
        const errors = async (text: string) =>
          (await linesOf(behind('', 'Phase 1 In Progress'), text)).filter((line) => line.includes(' error ')).length;
        expect(await errors(behind(words))).toBe(await errors(behind('')));
      }),
      { numRuns: 60 },
    );
  });
});
