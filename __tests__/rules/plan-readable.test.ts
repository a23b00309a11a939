import { describe, expect, it } from '@jest/globals';
import { decode, tooLarge } from '../../src/collect/content.js';
import { checkTexts } from '../helpers/check-texts.js';
import { findingOf, findingsOf, plan, report } from '../helpers/plans.js';

const readable = plan('Phase 1 In Progress', { 'Phase 1: Lock': ['[ ] Take the lock'] });
const tooDeep = `${readable}\n${'>'.repeat(40)} deep\n`;
const rule = 'plan-readable';

describe('plan-readable', () => {
  it('warns of a new plan that nests too deep', async () => {
    expect(await findingsOf(rule, null, tooDeep)).toEqual(['- warning unreadable']);
  });

  it('fails a plan that could be read before', async () => {
    expect(await findingsOf(rule, readable, tooDeep)).toEqual(['- error became-unreadable']);
  });

  it('is silent about a plan that can be read', async () => {
    expect(await findingsOf(rule, null, readable)).toEqual([]);
    expect(await findingsOf(rule, tooDeep, readable)).toEqual([]);
  });

  it('knows what base had already', async () => {
    expect(await findingsOf(rule, tooDeep, tooDeep)).toEqual(['- warning unreadable (existing)']);
    expect(await findingsOf(rule, tooDeep, `${tooDeep}More.\n`)).toEqual(['- warning unreadable']);
  });

  it('only warns where base was Markdown without a plan', async () => {
    expect(await findingsOf(rule, 'Notes about locks.\n', tooDeep)).toEqual(['- warning unreadable']);
  });

  it.each([
    ['a NUL byte', decode(new Uint8Array([0x2d, 0x00])), 'NUL byte at offset 1'],
    ['text that is not UTF-8', decode(new Uint8Array([0xff, 0xfe])), 'not valid UTF-8'],
    ['too many bytes', tooLarge(600_000), '600000 bytes'],
  ])('says why: %s', async (_, head, reason) => {
    const finding = await findingOf(rule, readable, head);
    expect(finding.message).toContain(reason);
    expect(finding).toMatchObject({ messageId: 'became-unreadable', place: null, members: [] });
  });

  it('leaves the plan to no other rule, and lists it as skipped', async () => {
    const { findings, skipped, plans } = await report(readable, tooDeep);
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
    expect(skipped).toEqual([{ path: 'docs/plans/locking.md', reason: 'too deep' }]);
    expect(plans).toEqual([]);
  });

  it('fails what the source does not give, on either side, and whatever the other was', async () => {
    const withheld = () => ({ kind: 'unreadable', reason: 'unreadable', detail: 'the server answered: 500' }) as const;
    const same = withheld();
    for (const base of [same, withheld(), readable, tooDeep, null]) {
      expect(await findingsOf(rule, base, same)).toEqual(['- error withheld']);
      if (base !== null) expect(await findingsOf(rule, same, base)).toEqual(['- error withheld']);
    }
    expect(await findingsOf(rule, withheld(), null)).toEqual(['- error withheld']);
    expect(await findingsOf(rule, tooDeep, null)).toEqual(['- warning unreadable']);
  });

  it('fails a plan that moved and is not given, though its bytes are the same: where it went may matter', async () => {
    const moved = { path: 'docs/locks.md', from: 'docs/plan.md', blob: '1'.repeat(40) };
    const withheld = { kind: 'unreadable', reason: 'unreadable', detail: 'the server answered: 500' } as const;
    const binary = { kind: 'unreadable', reason: 'binary', detail: 'it has a NUL byte' } as const;
    const severities = async (content: typeof withheld | typeof binary) =>
      (await checkTexts([{ ...moved, base: content, head: content }])).findings.map(
        ({ messageId, severity, existing }) => ({ messageId, severity, existing }),
      );
    expect(await severities(withheld)).toEqual([{ messageId: 'withheld', severity: 'error', existing: false }]);
    expect(await severities(binary)).toEqual([{ messageId: 'unreadable', severity: 'warning', existing: true }]);
  });

  it('fails what takes too long to parse, as it was not looked at to its end', async () => {
    const slow = `${readable}\n${'[a]('.repeat(40_000)}`;
    expect(await findingsOf(rule, null, slow)).toEqual(['- error too-slow']);
    expect(await findingsOf(rule, tooDeep, slow)).toEqual(['- error too-slow']);
    expect(await findingsOf(rule, readable, slow)).toEqual(['- error became-unreadable']);
  });

  it('knows a file that only stands for one elsewhere', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n';
    expect(await findingsOf(rule, readable, pointer)).toEqual(['- error became-unreadable']);
    expect(await findingsOf(rule, null, pointer)).toEqual(['- warning unreadable']);
    expect((await findingOf(rule, null, pointer)).message).toContain('Git LFS pointer');
  });
});
