import { describe, expect, it } from '@jest/globals';
import { findingOf, findingsOf, markdown, plan, type Sections } from '../helpers/plans.js';

const rule = 'suppression-holds';

/** A plan in which work of phase 2 is done already, below a comment. */
function ahead(comment: string, others: Sections = {}): string {
  return plan('Phase 1 In Progress', {
    'Phase 1: Lock': ['[ ] Take the lock'],
    'Phase 2: Wait': [comment, '[x] Count the waiters'],
    ...others,
  });
}

const disable = (words: string) => `<!-- plan-check-disable-next-line ${words} -->`;

describe('unknown-rule', () => {
  it('fires for a rule that does not exist, at the comment', async () => {
    expect(await findingOf(rule, null, ahead(disable('no-work-ahed -- needed')))).toMatchObject({
      messageId: 'unknown-rule',
      severity: 'warning',
      message:
        'The suppression names "no-work-ahed", which is neither a rule nor a message of one (rule.message): it does nothing.',
      place: { line: 14, column: 1, endLine: 14, endColumn: 61 },
    });
  });

  it.each(['no-work-ahead.late -- needed', 'no-work-ahead.ahead.late -- needed', '-- needed', '', 'all -- needed'])(
    'fires for what is no message of a rule: "%s"',
    async (words) => {
      expect(await findingsOf(rule, null, ahead(disable(words)))).toEqual(['14:1 warning unknown-rule']);
    },
  );
});

describe('no-reason', () => {
  it.each(['no-work-ahead', 'no-work-ahead --', 'no-work-ahead -- …', 'no-work-ahead.ahead'])(
    'fires where nothing says why: "%s"',
    async (words) => {
      expect(await findingsOf(rule, null, ahead(disable(words)))).toEqual(['14:1 warning no-reason']);
      expect(await findingsOf('no-work-ahead', null, ahead(disable(words)))).toEqual(['15:3 warning ahead']);
    },
  );
});

describe('unused', () => {
  it('fires where the line below has no finding of the rule', async () => {
    expect(await findingsOf(rule, null, ahead(disable('phases-in-order -- needed')))).toEqual(['14:1 notice unused']);
  });

  it('fires where nothing follows', async () => {
    const text = `${ahead('')}\n${disable('no-work-ahead -- needed')}\n`;
    expect(await findingsOf(rule, null, text)).toEqual(['17:1 notice unused']);
  });

  it('is not new where base had the suppression, even if it was used there', async () => {
    const base = ahead(disable('no-work-ahead -- needed'));
    const head = base.replace('[x] Count', '[ ] Count');
    expect(await findingsOf(rule, base, head)).toEqual(['14:1 notice unused (existing)']);
  });
});

describe('silence', () => {
  it.each([
    ['a suppression that is needed', disable('no-work-ahead -- needed')],
    ['one of a message', disable('no-work-ahead.ahead -- needed')],
    ['a comment over several lines', '<!--\n  plan-check-disable-next-line no-work-ahead\n  -- needed\n-->\n'],
    ['any other comment', '<!-- plan-check is our tool -->'],
    ['a word that only begins like it', '<!-- plan-check-disable-next-lines no-work-ahead -- needed -->'],
  ])('holds for %s', async (_, comment) => {
    expect(await findingsOf(rule, null, ahead(comment))).toEqual([]);
  });

  it('holds for a comment that is shown as code', async () => {
    const text = markdown`
      ## Phase 1: Lock

      - [ ] Take the lock

      ${'```'}
      <!-- plan-check-disable-next-line no-such-rule -->
      ${'```'}
    `;
    expect(await findingsOf(rule, null, text)).toEqual([]);
  });
});
