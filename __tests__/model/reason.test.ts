import { describe, expect, it } from '@jest/globals';
import { isReason, isReasonLine } from '../../src/model/reason.js';

describe('a reason', () => {
  it.each(['too slow', 'T-7w3bn', 'see #12', '遅い', 'why not: it is too slow', 'later, with T-7w3bn', '3.1'])(
    'is any text: %s',
    (text) => {
      expect(isReason(text)).toBe(true);
    },
  );

  it.each(['', '…', '()', 'why', '(why)', '“Reason”', 'TBD', 'todo.', 'Later!', '2025-03-01'])(
    'is not what only keeps its place: %j',
    (text) => {
      expect(isReason(text)).toBe(false);
    },
  );
});

describe('a line that says why', () => {
  it.each([
    'Reason: too slow',
    '- **Why**: too slow',
    '> Note: nobody runs it',
    '* Superseded by T-7w3bn',
    'Because it is too slow.',
    '→ T-7w3bn',
    '※遅い',
    'See [T-7w3bn](../T-7w3bn/plan.md)',
  ])('begins with a word or sign for it: %s', (line) => {
    expect(isReasonLine(line)).toBe(true);
  });

  it.each([
    '',
    '---',
    'Reason:',
    'Reason: why',
    '- Notes are taken',
    '- Seen on Windows',
    '- Copy the rows',
    'It is slow because of the index',
    'Deferredly',
  ])('and is none otherwise: %j', (line) => {
    expect(isReasonLine(line)).toBe(false);
  });
});
