import { describe, expect, it } from '@jest/globals';
import { findingOf, findings, findingsOf, plan, type Sections } from '../helpers/plans.js';

const rule = 'waived-at-the-gate';
const waived = (text: string) => `[ ] ~~${text}~~ (moved to T-7w3bn)`;

/** What the rule finds where the status goes from one to another, and the items of phase 1 from some to others. */
async function found(
  [from, to]: readonly [string, string],
  before: readonly string[],
  after: readonly string[],
  more: Sections = { 'Phase 2: Wait': ['[ ] Wait'] },
): Promise<readonly string[]> {
  return findingsOf(
    rule,
    plan(from, { 'Phase 1: Lock': before, ...more }),
    plan(to, { 'Phase 1: Lock': after, ...more }),
  );
}

const stays = ['Phase 1 In Progress', 'Phase 1 In Progress'] as const;
const moves = ['Phase 1 In Progress', 'Phase 2 In Progress'] as const;
const open = ['[ ] Take', '[ ] Drop', '[ ] Log'];

describe('mostly-waived', () => {
  const closed = ['[x] Take', waived('Drop'), waived('Log')];

  it('fires where the boxes close a phase with more waived than done', async () => {
    const rest = { 'Phase 2: Wait': ['[ ] Wait'] };
    const [base, head] = [
      plan('Phase 1 In Progress', { 'Phase 1: Lock': open, ...rest }),
      plan('Phase 1 In Progress', { 'Phase 1: Lock': closed, ...rest }),
    ];
    expect(await findingOf(rule, base, head)).toMatchObject({
      messageId: 'mostly-waived',
      severity: 'warning',
      headline: '2 items of Phase 1: Lock waived and 1 done in the change that closes it',
      message:
        '2 items of Phase 1: Lock are waived and 1 done in the change that closes it: "Drop (moved to T-7w3bn)", "Log (moved to T-7w3bn)".',
      place: { line: 11, column: 3 },
      members: [11, 12],
      howToFix: 'Leave them open, or have the reviewer agree to what is given up.',
      existing: false,
      fix: null,
    });
  });

  it('says where it is the status that closes it', async () => {
    const sections = (items: readonly string[]) => ({
      'Phase 1: Lock': [...items, '[ ] Ask'],
      'Phase 2: Wait': ['[ ] Wait'],
    });
    const finding = await findingOf(rule, plan(moves[0], sections(open)), plan(moves[1], sections(closed)));
    expect(finding.message).toContain('in the change that moves the status past it');
  });

  it('fires once for each phase that closes', async () => {
    const all = (items: readonly string[]): Sections => ({ 'Phase 1: Lock': items, 'Phase 2: Wait': items });
    expect(await findingsOf(rule, plan('Draft', all(open)), plan('Complete', all(closed)))).toEqual([
      '11:3 warning mostly-waived',
      '17:3 warning mostly-waived',
    ]);
  });

  it('is silent where as much is done as waived', async () => {
    expect(await found(stays, [...open, '[ ] Ask'], ['[x] Take', '[x] Drop', waived('Log'), waived('Ask')])).toEqual(
      [],
    );
  });

  it('counts what is done in this change, and what is waived in it, and nothing before', async () => {
    expect(
      await found(
        stays,
        ['[x] Take', '[x] Drop', '[ ] Log', '[ ] Count'],
        ['[x] Take', '[x] Drop', waived('Log'), waived('Count')],
      ),
    ).toEqual(['12:3 warning mostly-waived']);
    expect(
      await found(stays, [waived('Take'), waived('Drop'), '[ ] Log'], [waived('Take'), waived('Drop'), '[x] Log']),
    ).toEqual([]);
  });

  it('is silent about the last item, struck with the reason, and not where it gives none', async () => {
    const before = ['[x] Take', '[ ] Log'];
    expect(await found(stays, before, ['[x] Take', '[ ] ~~Log~~ (deferred: T-7w3bn has the log)'])).toEqual([]);
    expect(await found(stays, before, ['[x] Take', '[ ] ~~Log~~'])).toEqual(['11:3 warning mostly-waived']);
  });

  it('counts items that are new and waived or done already', async () => {
    expect(await found(stays, ['[ ] Take'], ['[x] Take', waived('Drop'), waived('Log')])).toEqual([
      '11:3 warning mostly-waived',
    ]);
    expect(await found(stays, ['[ ] Take', '[ ] Drop'], ['[x] Take', '[x] Ask', '[x] Tell', waived('Drop')])).toEqual(
      [],
    );
  });

  it('counts the leaves of a group that is waived as one', async () => {
    const group = (mark: string) => [
      `[ ] ${mark}Locking${mark}${mark && ' (moved to T-7w3bn)'}`,
      '  [ ] Take',
      '  [ ] Drop',
    ];
    const base = plan(stays[0], { 'Phase 1: Lock': [...group(''), '[ ] Log'], 'Phase 2: Wait': ['[ ] Wait'] });
    const head = plan(stays[0], { 'Phase 1: Lock': [...group('~~'), '[x] Log'], 'Phase 2: Wait': ['[ ] Wait'] });
    expect((await findingOf(rule, base, head)).members).toEqual([11, 12]);
  });

  it('is silent where the phase stays open, or was closed before', async () => {
    expect(await found(stays, open, ['[ ] Take', waived('Drop'), waived('Log')])).toEqual([]);
    expect(await found(stays, ['[x] Take', '[x] Drop'], ['[x] Take', '[x] Drop', waived('Log')])).toEqual([]);
  });

  it('weighs the whole plan where it is finished with no phase closing', async () => {
    const of = (status: string, items: readonly string[]) => plan(status, { Checklist: items });
    const [base, head] = [of('In Progress', open), of('Complete', closed)];
    expect(await findingOf(rule, base, head)).toMatchObject({
      place: { line: 11 },
      headline: '2 items of the plan waived and 1 done in the change that finishes the plan',
    });
    expect(await findingsOf(rule, of('Complete', open), head)).toEqual([]);
    expect(await findingsOf(rule, base, of('In Progress', closed))).toEqual([]);
  });

  it('is silent about a plan that is given up', async () => {
    expect(await found([stays[0], 'Cancelled'], open, closed)).toEqual([]);
  });

  it('is silent about a plan that is new', async () => {
    expect(await findingsOf(rule, null, plan('Complete', { 'Phase 1: Lock': closed }))).toEqual([]);
  });
});

describe('criterion', () => {
  const phase = (tasks: readonly string[], criteria: readonly string[]) => ({
    'Phase 1: Lock': ['### Tasks', '', ...tasks, '', '### Acceptance Criteria', '', ...criteria],
    'Phase 2: Wait': ['[ ] Wait'],
  });

  it('fires where an acceptance criterion is waived in the change that closes its phase', async () => {
    const base = plan(stays[0], phase(['[ ] Take', '[ ] Drop'], ['[ ] Two processes never hold it', '[ ] It is fast']));
    const head = plan(
      stays[0],
      phase(['[x] Take', '[x] Drop'], [waived('Two processes never hold it'), '[x] It is fast']),
    );
    expect(await findingOf(rule, base, head)).toMatchObject({
      messageId: 'criterion',
      severity: 'warning',
      headline: '1 criterion of Phase 1: Lock waived in the change that closes it',
      message:
        '1 criterion of Phase 1: Lock is waived in the change that closes it: "Two processes never hold it (moved to T-7w3bn)".',
      members: [17],
      howToFix: 'Leave it open, or have the reviewer agree to what is given up.',
    });
    expect(await findingsOf(rule, base, head.replace('[x] Drop', '[ ] Drop'))).toEqual([]);
  });

  it('is silent about one that was waived before', async () => {
    const criteria = [waived('Two processes never hold it')];
    const [base, head] = [plan(stays[0], phase(['[ ] Take'], criteria)), plan(stays[0], phase(['[x] Take'], criteria))];
    expect(await findingsOf(rule, base, head)).toEqual([]);
  });

  it('fires for the definition of done of a plan that is finished, beside the phases that close', async () => {
    const done = (notes: string): Sections => ({ 'Phase 1: Lock': ['[x] Take'], 'Definition of Done': [notes] });
    const [base, head] = [
      plan('Phase 1 In Progress', done('[ ] The notes name it')),
      plan('Complete', done(waived('The notes name it'))),
    ];
    expect(await findingOf(rule, base, head)).toMatchObject({
      messageId: 'criterion',
      message:
        '1 criterion of Definition of Done is waived in the change that finishes the plan: "The notes name it (moved to T-7w3bn)".',
      members: [14],
    });
    expect(await findingsOf(rule, base, plan('Phase 1 In Progress', done(waived('The notes name it'))))).toEqual([]);
  });

  it('is silent about other sections beside the phases', async () => {
    const metrics = (text: string): Sections => ({ 'Phase 1: Lock': ['[x] Take'], 'Success Metrics': [text] });
    const [base, head] = [
      plan('Phase 1 In Progress', metrics('[ ] No stale locks')),
      plan('Complete', metrics(waived('No stale locks'))),
    ];
    expect(await findingsOf(rule, base, head)).toEqual([]);
  });

  it('stands beside a phase that is mostly waived', async () => {
    const base = plan(stays[0], phase(['[ ] Take'], ['[ ] It is fast']));
    const head = plan(stays[0], phase([waived('Take')], [waived('It is fast')]));
    const both = (await findings(base, head)).filter((finding) => finding.rule === rule);
    expect(both.map(({ messageId, members }) => [messageId, members])).toEqual([
      ['mostly-waived', [12, 16]],
      ['criterion', [16]],
    ]);
  });
});
