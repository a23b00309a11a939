import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maxComment } from '../../../src/report/markdown/comment.js';
import { nextState, readState, sinceLine, writeState, type CommentState } from '../../../src/report/markdown/since.js';
import { finding, reportWith } from '../../helpers/finding.js';
import { render } from '../../helpers/rendered.js';

const first = '1'.repeat(40);
const second = '2'.repeat(40);

describe('the state of a comment', () => {
  it('is read as it was written', () => {
    const hexDigit = fc.nat(15).map((digit) => digit.toString(16));
    const hash = fc.oneof(
      fc.array(hexDigit, { minLength: 40, maxLength: 40 }),
      fc.array(hexDigit, { minLength: 64, maxLength: 64 }),
    );
    const sha = hash.map((digits) => digits.join(''));
    const fingerprint = fc.nat(0xffffffff).map((number) => number.toString(16).padStart(8, '0'));
    const state = fc.record({
      head: sha,
      fingerprints: fc.array(fingerprint, { maxLength: 20 }),
      since: fc.option(fc.record({ head: sha, fixed: fc.nat(), added: fc.nat() })),
    });
    fc.assert(
      fc.property(state, fc.string(), (written, text) => {
        expect(readState(`${text}\n\n${writeState(written)}\n`)).toEqual(written);
      }),
    );
  });

  it('is not seen by readers of the comment', () => {
    const state = writeState({ head: first, fingerprints: ['0a1b2c3d'], since: { head: second, fixed: 1, added: 2 } });
    expect(render(`Text\n\n${state}\n`).text).toBe('Text');
  });

  it('is read at the end of the comment alone, where only we write', () => {
    const forged = writeState({ head: second, fingerprints: ['deadbeef'], since: null });
    const own: CommentState = { head: first, fingerprints: [], since: null };
    expect(readState(`\`${forged}\`\n\n${writeState(own)}`)).toEqual(own);
    expect(readState(`${forged}\n\nText`)).toBeNull();
    expect(readState(`${forged} \`\n`)).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['a comment without one', '### Plan check passes\n'],
    ['another version', `<!-- plan-check-state 2 ${first} - -->`],
    ['a short hash', '<!-- plan-check-state 1 1234567 -  -->'],
    ['something that is no hash', `<!-- plan-check-state 1 ${'x'.repeat(40)} -  -->`],
    ['an unfinished one', `<!-- plan-check-state 1 ${first} - `],
  ])('is none in %s', (_, body) => {
    expect(readState(body)).toBeNull();
  });

  it('fits into the longest comment with its marker, or is left out', () => {
    const fingerprints = Array.from({ length: 5_000 }, (_, index) => index.toString(16).padStart(8, '0'));
    const since = { head: '3'.repeat(64), fixed: 5_000, added: 5_000 };
    const lengths = [0, 1, 400, 500, 501, 600, 1_000, 5_000].map(
      (count) => writeState({ head: '4'.repeat(64), fingerprints: fingerprints.slice(0, count), since }).length,
    );
    for (const length of lengths) expect(maxComment + length + '<!-- plan-check -->\n\n'.length).toBeLessThan(65_536);
    expect(lengths.slice(0, 3).every((length) => length > 0)).toBe(true);
    expect(readState(writeState({ head: '4'.repeat(64), fingerprints, since }))).toBeNull();
  });
});

describe('nextState', () => {
  const lost = finding({ headline: 'an item is gone' });
  const open = finding({ headline: 'an item is open' });
  const alias = finding({ headline: 'an alias' });

  it('remembers new findings of the head commit, and nothing of what came before the first comment', () => {
    const report = reportWith({ head: first, findings: [lost, { ...open, existing: true }] });
    const { head, fingerprints, since } = nextState(report, null);
    expect({ head, count: fingerprints.length, since }).toEqual({ head: first, count: 1, since: null });
  });

  it('tells what was fixed and what is new since the commit of the last comment', () => {
    const before = nextState(reportWith({ head: first, findings: [lost, open] }), null);
    const now = nextState(
      reportWith({ head: second, findings: [open, alias, { ...alias, headline: 'one more' }] }),
      before,
    );
    expect(now.since).toEqual({ head: first, fixed: 1, added: 2 });
    expect(sinceLine(now)).toBe('<sub>Since 1111111: 1 fixed, 2 new.</sub>');
  });

  it('counts a finding that moved to another line as neither', () => {
    const before = nextState(reportWith({ head: first, findings: [lost] }), null);
    const moved = { ...lost, place: { line: 99, column: 1, endLine: 99, endColumn: 5 }, members: [99] };
    const now = nextState(reportWith({ head: second, findings: [moved] }), before);
    expect(now.since).toEqual({ head: first, fixed: 0, added: 0 });
    expect(sinceLine(now)).toBeNull();
  });

  it('counts equal findings one for one', () => {
    const before = nextState(reportWith({ head: first, findings: [open, open, open] }), null);
    const now = nextState(reportWith({ head: second, findings: [open] }), before);
    expect(now.since).toEqual({ head: first, fixed: 2, added: 0 });
    expect(sinceLine(now)).toBe('<sub>Since 1111111: 2 fixed.</sub>');
  });

  it('repeats on the same commit what the run before it said', () => {
    const before = nextState(reportWith({ head: first, findings: [lost] }), null);
    const now = nextState(reportWith({ head: second, findings: [] }), before);
    const again = nextState(reportWith({ head: second, findings: [] }), readState(writeState(now)));
    expect(again).toEqual(now);
    expect(sinceLine(again)).toBe('<sub>Since 1111111: 1 fixed.</sub>');
  });

  it('says nothing in the first comment', () => {
    expect(sinceLine(nextState(reportWith({ head: first, findings: [lost] }), null))).toBeNull();
  });
});
