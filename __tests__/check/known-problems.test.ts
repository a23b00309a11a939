import { describe, expect, it } from '@jest/globals';
import { anyForm, findings, findingsOf, linesOf, markdown, plan, report, type Sections } from '../helpers/plans.js';

const done = ['[x] Take the lock', '[x] Drop the lock'];

/** Two finished versions of a plan with one phase. */
function finished(base: readonly string[], head: readonly string[]): readonly [string, string] {
  return [plan('Complete', { 'Phase 1: Lock': base }), plan('Complete', { 'Phase 1: Lock': head })];
}

describe('a problem that base had', () => {
  it('is not new', async () => {
    const lines = await linesOf(...finished(['[ ] Take the lock'], ['[ ] Take the lock', '[x] Measure it']));
    expect(lines).toEqual(['10:3 error complete-is-complete.phases (existing)']);
  });

  it('stays as it was when a further open item makes another one of the same kind', async () => {
    const both = await findings(...finished(['[ ] Take the lock'], ['[ ] Take the lock', '[ ] Measure it']));
    expect(both.map(({ existing, message, members }) => ({ existing, message, members }))).toEqual([
      {
        existing: false,
        message: 'The status is Complete, but Phase 1: Lock has 1 open item: "Measure it".',
        members: [11],
      },
      {
        existing: true,
        message: 'The status is Complete, but Phase 1: Lock has 1 open item: "Take the lock".',
        members: [10],
      },
    ]);
  });

  it('shrinks without becoming new when one of three is solved', async () => {
    const base = ['[ ] Take the lock', '[ ] Drop the lock', '[ ] Measure it'];
    const head = ['[ ] Take the lock', '[x] Drop the lock', '[ ] Measure it'];
    const [finding, ...others] = await findings(...finished(base, head));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ existing: true, members: [10, 12] });
    expect(finding?.message).toContain('2 open items: "Take the lock", "Measure it"');
  });

  it('is not new when its item is reworded, or stands in another order', async () => {
    const base = ['[ ] Take the lock before writing', '[x] Drop the lock'];
    const head = ['[x] Drop the lock', '[ ] Take the lock before any writing'];
    expect(await linesOf(...finished(base, head))).toEqual(['11:3 error complete-is-complete.phases (existing)']);
  });

  it('is not new when the status is written another way', async () => {
    const base = plan('Completed', { 'Phase 1: Lock': ['[ ] Take the lock'] });
    const head = plan('Complete', { 'Phase 1: Lock': ['[ ] Take the lock'] });
    expect(await linesOf(base, head)).toEqual(['10:3 error complete-is-complete.phases (existing)']);
  });

  it('is not new when its section gets another heading', async () => {
    const base = plan('Complete', { 'Phase 1: Lock': done, Notes: ['[ ] Tell the team'] });
    const head = plan('Complete', { 'Phase 1: Lock': done, 'Follow-up': ['[ ] Tell the team'] });
    expect(await linesOf(base, head)).toEqual(['15:3 warning complete-is-complete.other (existing)']);
  });

  it('is not new when its phase gets another number', async () => {
    const base = plan('Phase 2 In Progress', { 'Phase 1: Lock': ['[ ] Take the lock'], 'Phase 2: Wait': ['[ ] Wait'] });
    const head = plan('Phase 3 In Progress', {
      'Phase 1: Research': ['[x] Read up'],
      'Phase 2: Lock': ['[ ] Take the lock'],
      'Phase 3: Wait': ['[ ] Wait'],
    });
    expect(await findingsOf('phases-in-order', base, head)).toEqual(['14:3 error open-behind (existing)']);
  });

  it('is not new when it is an offending text that stayed', async () => {
    const base = plan('Waiting for Kim', { 'Phase 1: Lock': ['[ ] Take the lock'] });
    const head = plan('Waiting for Kim', { 'Phase 1: Lock': ['[x] Take the lock'] });
    expect(await linesOf(base, head)).toEqual(['6:11 error status-known.unknown (existing)']);
  });
});

describe('a problem that base did not have', () => {
  it('is new although base had the same text open elsewhere', async () => {
    const base = { 'Phase 1: Lock': ['[ ] Unit tests'], 'Phase 2: Wait': ['[x] Unit tests'] };
    const head = { 'Phase 1: Lock': ['[ ] Unit tests'], 'Phase 2: Wait': ['[ ] Unit tests'] };
    expect(await findingsOf('complete-is-complete', plan('Complete', base), plan('Complete', head))).toEqual([
      '10:3 error phases (existing)',
      '14:3 error phases',
    ]);
  });

  it('is new where the status now claims more over the same open item', async () => {
    const sections: Sections = {
      'Phase 1: Lock': ['[ ] Take the lock'],
      'Phase 2: Wait': ['[x] Wait'],
      'Phase 3: Report': ['[ ] Name the owner'],
    };
    const [base, head] = [plan('Phase 2 In Progress', sections), plan('Phase 3 In Progress', sections)];
    expect(await findingsOf('phases-in-order', base, head)).toEqual(['10:3 error open-behind']);
    expect(await findingsOf('phases-in-order', base, `${base}\nMore to come.\n`)).toEqual([
      '10:3 error open-behind (existing)',
    ]);
  });

  it('is new where the item went to another section', async () => {
    const base = plan('Complete', { 'Phase 1: Lock': ['[ ] Measure it'], 'Phase 2: Wait': ['[x] Wait'] });
    const head = plan('Complete', {
      'Phase 1: Lock': ['[x] Take it'],
      'Phase 2: Wait': ['[x] Wait', '[ ] Measure it'],
    });
    expect(await findingsOf('complete-is-complete', base, head)).toEqual(['15:3 error phases']);
  });

  it('is new where a waiver was taken away', async () => {
    const [base, head] = finished(['[ ] Measure it (deferred: T-4k7qe)'], ['[ ] Measure it']);
    expect(await linesOf(base, head)).toEqual(['10:3 error complete-is-complete.phases']);
  });

  it('is new where the offending text is another one', async () => {
    const base = plan('Waiting for Kim', { 'Phase 1: Lock': ['[ ] Take the lock'] });
    const head = plan('Waiting for Ann', { 'Phase 1: Lock': ['[ ] Take the lock'] });
    expect(await linesOf(base, head)).toEqual(['6:11 error status-known.unknown']);
  });

  it('is new where a sub-task is added below an item that was open already', async () => {
    const [base, head] = finished(['[ ] Take the lock'], ['[ ] Take the lock', '  [ ] On Windows']);
    expect(await linesOf(base, head)).toEqual(['11:5 error complete-is-complete.phases']);
  });
});

describe('an edit that moves nothing', () => {
  const base = markdown`
    # T-4k7qd Lock timeouts

    ## Metadata

    - Status: Complete

    ## Overview

    Processes wait for a lock, and give up in time.

    ## Phase 1: Lock

    - [ ] Take the lock
    - [x] Drop the lock

    ## Definition of Done

    - [ ] The release notes name it
  `;

  it.each([
    ['prose', 'and give up in time', 'and give up after ten seconds'],
    ['the title', '# T-4k7qd Lock timeouts', '# T-4k7qd Lock timeouts, at last'],
    ['the id', 'T-4k7qd', 'T-00031'],
    ['the heading of a phase', '## Phase 1: Lock', '## Phase 1: Locking'],
    ['a line above it all', '# T-4k7qd', '<!-- keep -->\n\n# T-4k7qd'],
    ['line ends', '\n', '\r\n'],
  ])('reports nothing new: %s', async (_, from, to) => {
    const found = await findings(base, base.replaceAll(from, to));
    expect(found.map((finding) => [finding.messageId, finding.existing])).toEqual([
      ['phases', true],
      ['definition-of-done', true],
    ]);
  });

  it('reports nothing new: no edit at all', async () => {
    const { plans, findings: found } = await report(base, base, { rules: anyForm });
    expect(plans.map((one) => one.change.kind)).toEqual(['unchanged']);
    expect(found.map((finding) => finding.existing)).toEqual([true, true]);
  });
});
