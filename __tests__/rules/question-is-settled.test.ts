import { describe, expect, it } from '@jest/globals';
import { findingOf, findingsOf, markdown, plan } from '../helpers/plans.js';

const rule = 'question-is-settled';

/** A plan with these open questions; the first one stands on line 14. */
function asking(...lines: readonly string[]): string {
  return plan('Phase 1 In Progress', { 'Phase 1: Lock': ['[ ] Take the lock'], 'Open Questions': lines });
}

describe('unanswered', () => {
  it('fires once for all questions, and names them', async () => {
    const base = asking('[ ] Who breaks it?', '[ ] How long?', '[ ] Where?');
    const head = asking('[x] **Who** breaks it?', '[x] How long?', '[ ] Where?');
    expect(await findingOf(rule, base, head)).toMatchObject({
      messageId: 'unanswered',
      severity: 'warning',
      headline: '2 questions ticked without an answer',
      message: '2 questions are ticked, and their texts give no answer: "Who breaks it?", "How long?".',
      place: { line: 14, column: 3 },
      members: [14, 15],
      example: '- [x] **Who** breaks it? → Decision: …',
    });
  });

  it.each([
    '[x] Who breaks it? (it may be stale)',
    '[x] 誰が壊すのか。',
    '[x] 誰が壊す？',
    '[x] Who breaks it? →',
    '[x] "Who breaks it?"',
  ])('fires for %s', async (question) => {
    expect(await findingsOf(rule, null, asking(question))).toEqual(['14:3 warning unanswered']);
  });

  it('is not new where the question was ticked so before', async () => {
    const base = asking('[x] Who breaks it?', '[ ] How long?');
    const head = asking('[x] Who breaks it?', '[x] How long?');
    expect(await findingsOf(rule, base, head)).toEqual([
      '15:3 warning unanswered',
      '14:3 warning unanswered (existing)',
    ]);
  });
});

describe('only-planned', () => {
  it.each([
    '→ Next step: ask finance',
    '-> Method: measure it',
    '→ **Method**: measure it',
    '=> next step: ask',
    '→ 次のステップ: 確認',
  ])('fires for a ticked question with %s', async (end) => {
    expect(await findingsOf(rule, null, asking(`[x] How long? ${end}`))).toEqual(['14:3 warning only-planned']);
  });

  it('fires for what is no question in its form as well', async () => {
    expect(await findingsOf(rule, null, asking('[x] The timeout → Next step: measure it'))).toEqual([
      '14:3 warning only-planned',
    ]);
  });
});

describe('silence', () => {
  it.each([
    'How long? → Decision: ten seconds',
    'How long? -> decided: ten seconds',
    'How long? → ten seconds',
    'How long? ⇒ 決定: 10 秒',
    'How long? → Next step: measure → Decision: ten seconds',
    'How long? Ten seconds.',
    'How long? — ten seconds',
    'Resolved: how long? See ADR 4?',
    '✅ Resolved: how long?',
    'Take ten seconds',
    'Confirm the timeout. (Ten seconds, by measurement.)',
    '~~How long?~~ (not needed: the caller says)',
    'How long? (deferred: T-7w3bn)',
    '10 秒で固定。',
  ])('holds for a ticked "%s"', async (question) => {
    expect(await findingsOf(rule, null, asking(`[x] ${question}`))).toEqual([]);
  });

  it('holds for a question with the answer below it', async () => {
    expect(
      await findingsOf(rule, null, asking('[x] How long?', '  - Ten seconds', '[x] Is it so?', '  [x] It is')),
    ).toEqual([]);
  });

  it('holds for open questions, and for questions elsewhere', async () => {
    expect(await findingsOf(rule, null, asking('[ ] How long?'))).toEqual([]);
    const text = markdown`
      ## Phase 1: Lock

      - [x] Does it drop on a panic?
    `;
    expect(await findingsOf(rule, null, text)).toEqual([]);
  });
});
