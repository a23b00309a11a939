import { describe, expect, it } from '@jest/globals';
import { decode, tooLarge } from '../../src/collect/content.js';
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

  it('fails a plan that the source does not give, and warns of a new one', async () => {
    const withheld = () => ({ kind: 'unreadable', reason: 'unreadable', detail: 'the server answered: 500' }) as const;
    expect(await findingsOf(rule, withheld(), withheld())).toEqual(['- error withheld']);
    expect(await findingsOf(rule, readable, withheld())).toEqual(['- error withheld']);
    expect(await findingsOf(rule, null, withheld())).toEqual(['- warning unreadable']);
    expect(await findingsOf(rule, tooDeep, withheld())).toEqual(['- warning unreadable']);
    expect(await findingsOf(rule, withheld(), null)).toEqual(['- error withheld']);
    expect(await findingsOf(rule, tooDeep, null)).toEqual(['- warning unreadable']);
  });
});
