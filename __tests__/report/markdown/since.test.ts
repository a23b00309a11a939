import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maxComment } from '../../../src/report/markdown/comment.js';
import { commentMarker } from '../../../src/report/markdown/marker.js';
import {
  isNewer,
  nextState,
  readState,
  sinceLine,
  tellsTheSame,
  writeState,
  type CommentState,
} from '../../../src/report/markdown/since.js';
import { finding, reportWith } from '../../helpers/finding.js';
import { render } from '../../helpers/rendered.js';

const first = '1'.repeat(40);
const second = '2'.repeat(40);
const run = { id: 4711, attempt: 1 };

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
      run: fc.option(fc.record({ id: fc.nat(), attempt: fc.nat() })),
      fingerprints: fc.option(fc.array(fingerprint, { maxLength: 20 })),
      since: fc.option(fc.record({ head: sha, fixed: fc.nat(), added: fc.nat() })),
    });
    fc.assert(
      fc.property(state, fc.string(), (written, text) => {
        expect(readState(`${text}\n\n${writeState(written)}\n`)).toEqual(written);
      }),
    );
  });

  it('is not seen by readers of the comment', () => {
    const state = writeState({
      head: first,
      run,
      fingerprints: ['0a1b2c3d'],
      since: { head: second, fixed: 1, added: 2 },
    });
    expect(render(`Text\n\n${state}\n`).text).toBe('Text');
  });

  it('is read at the end of the comment alone, where only we write', () => {
    const forged = writeState({ head: second, run, fingerprints: ['deadbeef'], since: null });
    const own: CommentState = { head: first, run: null, fingerprints: [], since: null };
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

  it('fits into the longest comment with its marker, and names no findings where they are too many', () => {
    const longest = (count: number) => {
      const findings = Array.from({ length: count }, (_, index) => finding({ headline: `headline ${index}` }));
      const before = { head: '3'.repeat(64), run: null, fingerprints: [], since: null };
      return nextState(reportWith({ head: '4'.repeat(64), findings }), before, { id: 2 ** 53 - 1, attempt: 999 });
    };
    for (const count of [0, 1, 400, 500, 501, 5_000]) {
      const state = longest(count);
      const text = writeState(state);
      expect(maxComment + text.length + commentMarker('any').length + 2).toBeLessThan(65_536);
      expect(readState(text)).toEqual(state);
      expect(state.fingerprints?.length ?? 'too many').toBe(count > 500 ? 'too many' : count);
    }
    const now = nextState(reportWith({ head: first, findings: [] }), longest(501), run);
    expect([now.since, sinceLine(now)]).toEqual([null, null]);
  });
});

describe('a later run on the same commit', () => {
  const of = (head: string, id: number, attempt = 1): CommentState => ({
    head,
    run: { id, attempt },
    fingerprints: [],
    since: null,
  });

  it('is one with a higher number, or the same one repeated', () => {
    expect(isNewer(of(first, 8), of(first, 7))).toBe(true);
    expect(isNewer(of(first, 7, 2), of(first, 7, 1))).toBe(true);
    expect(isNewer(of(first, 7), of(first, 7))).toBe(false);
    expect(isNewer(of(first, 7, 9), of(first, 8, 1))).toBe(false);
    expect(isNewer(of(first, 10), of(first, 9))).toBe(true);
  });

  it('is none on another commit, or where a number is not known', () => {
    expect(isNewer(of(second, 8), of(first, 7))).toBe(false);
    expect(isNewer({ ...of(first, 8), run: null }, of(first, 7))).toBe(false);
    expect(isNewer(of(first, 8), { ...of(first, 7), run: null })).toBe(false);
  });
});

describe('two comments', () => {
  const body = (text: string, id: number) =>
    `${text}\n<sub>1 → 2 · [in full](https://github.com/acme/app/actions/runs/${id})</sub>\n${writeState({ head: first, run: { id, attempt: 1 }, fingerprints: ['0a1b2c3d'], since: null })}`;

  it('tell the same where only the run differs that wrote them', () => {
    expect(tellsTheSame(body('Text', 7), `${body('Text', 123)}\n`)).toBe(true);
  });

  it('do not where anything else does', () => {
    expect(tellsTheSame(body('Text', 7), body('Text.', 7))).toBe(false);
    expect(tellsTheSame(body('Text', 7), body('Text', 7).replace('0a1b2c3d', '0a1b2c3e'))).toBe(false);
    expect(tellsTheSame(body('Text', 7), body('Text', 7).replace(first, second))).toBe(false);
    expect(
      tellsTheSame(
        body('a\\](https://x.example/actions/runs/1)', 7),
        body('a\\](https://x.example/actions/runs/2)', 7),
      ),
    ).toBe(false);
  });
});

describe('nextState', () => {
  const lost = finding({ headline: 'an item is gone' });
  const open = finding({ headline: 'an item is open' });
  const alias = finding({ headline: 'an alias' });

  it('remembers new findings of the head commit, and nothing of what came before the first comment', () => {
    const report = reportWith({ head: first, findings: [lost, { ...open, existing: true }] });
    const { head, fingerprints, since } = nextState(report, null, run);
    expect({ head, count: fingerprints?.length, since }).toEqual({ head: first, count: 1, since: null });
  });

  it('tells what was fixed and what is new since the commit of the last comment', () => {
    const before = nextState(reportWith({ head: first, findings: [lost, open] }), null, run);
    const now = nextState(
      reportWith({ head: second, findings: [open, alias, { ...alias, headline: 'one more' }] }),
      before,
      run,
    );
    expect(now.since).toEqual({ head: first, fixed: 1, added: 2 });
    expect(sinceLine(now)).toBe('<sub>Since 1111111: 1 fixed, 2 new.</sub>');
  });

  it('counts a finding that moved to another line as neither', () => {
    const before = nextState(reportWith({ head: first, findings: [lost] }), null, run);
    const moved = { ...lost, place: { line: 99, column: 1, endLine: 99, endColumn: 5 }, members: [99] };
    const now = nextState(reportWith({ head: second, findings: [moved] }), before, run);
    expect(now.since).toEqual({ head: first, fixed: 0, added: 0 });
    expect(sinceLine(now)).toBeNull();
  });

  it('counts equal findings one for one', () => {
    const before = nextState(reportWith({ head: first, findings: [open, open, open] }), null, run);
    const now = nextState(reportWith({ head: second, findings: [open] }), before, run);
    expect(now.since).toEqual({ head: first, fixed: 2, added: 0 });
    expect(sinceLine(now)).toBe('<sub>Since 1111111: 2 fixed.</sub>');
  });

  it('repeats on the same commit what the run before it said', () => {
    const before = nextState(reportWith({ head: first, findings: [lost] }), null, run);
    const now = nextState(reportWith({ head: second, findings: [] }), before, run);
    const again = nextState(reportWith({ head: second, findings: [] }), readState(writeState(now)), run);
    expect(again).toEqual(now);
    expect(sinceLine(again)).toBe('<sub>Since 1111111: 1 fixed.</sub>');
  });

  it('says nothing in the first comment', () => {
    expect(sinceLine(nextState(reportWith({ head: first, findings: [lost] }), null, run))).toBeNull();
  });
});
