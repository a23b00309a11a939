import { describe, expect, it } from '@jest/globals';
import { withOverride, type Report } from '../../src/model/report.js';
import { toJson } from '../../src/report/json.js';
import { baseSha, checkText, checkTexts, headSha } from '../helpers/check-texts.js';
import { finding, reportWith } from '../helpers/finding.js';

const move = `# T-9ab01 Move the shop

## Metadata

- Status: Phase 1 In Progress <!-- Draft until May -->

## Success Metrics

- [ ] Sales hold

## Phase 1: Pack

### Tasks

- [x] Count the stock
- [ ] Box the books
  - [ ] Fiction
  - [x] Maps
- [ ] Sell the shelves
  - [ ] Oak shelves
- [ ] Rent a van
- [ ] Insure the load
- [ ] ~~Paint the walls~~ (deferred: no time)
  - [ ] Primer

## Phase 2: Drive

- [ ] Load the van

## Phase 3: Party

- [ ] Invite everyone
`;

const moved = `# T-9ab01 Move the shop

## Metadata

- Status: Phase 2 In Progress

## Success Metrics

- [x] Sales hold

## Phase 1: Pack

### Tasks

- [ ] Count the stock
- [x] Box the books
  - [x] Fiction
  - [x] Maps
- [ ] ~~Sell the shelves~~ (not needed: the landlord keeps them)
  - [ ] Oak shelves
- [ ] Rent a large van
- [ ] ~~Paint the walls~~ (deferred: no time)
  - [ ] Primer

## Phase 2: Drive

- [x] Load the van
- [ ] Insure the load
- [ ] Tip the driver

## Open Questions

- [ ] Which way?
`;

const counts = (items: readonly number[], leaves: readonly number[] = items) => ({
  items: tally(items),
  leaves: tally(leaves),
});
const tally = ([done, open, waived]: readonly number[]) => ({ done, open, waived });

describe('the JSON report', () => {
  it('tells of a plan what both sides have and what happened between them', async () => {
    const report = json(
      await checkTexts([{ path: 'docs/b/plan.md', from: 'docs/a/plan.md', base: move, head: moved }]),
    );
    expect(report.plans).toEqual([
      {
        path: 'docs/b/plan.md',
        previousPath: 'docs/a/plan.md',
        kind: 'modified',
        dialect: 'tdl',
        title: 'T-9ab01 Move the shop',
        id: 'T-9ab01',
        status: { base: 'Phase 1 In Progress', head: 'Phase 2 In Progress' },
        progress: { base: counts([2, 8, 2], [2, 6, 1]), head: counts([4, 4, 4], [3, 4, 2]) },
        phases: [
          {
            key: '1',
            number: 1,
            label: '1',
            title: 'Pack',
            line: 11,
            state: { base: 'active', head: 'active' },
            base: counts([2, 6, 2], [2, 4, 1]),
            head: counts([3, 2, 4], [2, 2, 2]),
          },
          {
            key: '2',
            number: 2,
            label: '2',
            title: 'Drive',
            line: 25,
            state: { base: 'pending', head: 'active' },
            base: counts([0, 1, 0]),
            head: counts([1, 2, 0]),
          },
          {
            key: '3',
            number: 3,
            label: '3',
            title: 'Party',
            line: null,
            state: { base: 'pending', head: null },
            base: counts([0, 1, 0]),
            head: null,
          },
        ],
        sections: [
          { title: 'Success Metrics', line: 7, base: counts([0, 1, 0]), head: counts([1, 0, 0]) },
          { title: 'Open Questions', line: 31, base: null, head: counts([0, 1, 0]) },
        ],
        changes: { ticked: 4, unticked: 1, added: 2, dropped: 1, reworded: 1, moved: 1, waived: 2 },
        itemChanges: [
          { kind: 'ticked', text: 'Sales hold', was: null, line: 9 },
          { kind: 'unticked', text: 'Count the stock', was: null, line: 15 },
          { kind: 'ticked', text: 'Box the books', was: null, line: 16 },
          { kind: 'ticked', text: 'Fiction', was: null, line: 17 },
          { kind: 'waived', text: 'Sell the shelves (not needed: the landlord keeps them)', was: null, line: 19 },
          { kind: 'waived', text: 'Oak shelves', was: null, line: 20 },
          { kind: 'reworded', text: 'Rent a large van', was: 'Rent a van', line: 21 },
          { kind: 'ticked', text: 'Load the van', was: null, line: 27 },
          { kind: 'moved', text: 'Insure the load', was: null, line: 28 },
          { kind: 'added', text: 'Tip the driver', was: null, line: 29 },
          { kind: 'added', text: 'Which way?', was: null, line: 33 },
          { kind: 'dropped', text: 'Invite everyone', was: null, line: null },
        ],
        waivers: [
          {
            line: 19,
            text: 'Sell the shelves (not needed: the landlord keeps them)',
            reason: 'the landlord keeps them',
            inherited: false,
            new: true,
          },
          { line: 20, text: 'Oak shelves', reason: 'the landlord keeps them', inherited: true, new: true },
          { line: 22, text: 'Paint the walls (deferred: no time)', reason: 'no time', inherited: false, new: false },
          { line: 23, text: 'Primer', reason: 'no time', inherited: true, new: false },
        ],
        transitions: [
          { kind: 'status-changed', from: 'Phase 1 In Progress', to: 'Phase 2 In Progress' },
          { kind: 'phase-closed', phase: '1', by: 'status' },
          { kind: 'phase-started', phase: '2' },
          { kind: 'phase-removed', phase: '3' },
        ],
      },
    ]);
  });

  it('has one side only of a plan that is new, and no transitions', async () => {
    const { plans } = json(await checkText(null, moved));
    expect(plans).toMatchObject([
      {
        kind: 'added',
        previousPath: null,
        status: { base: null, head: 'Phase 2 In Progress' },
        progress: { base: null, head: counts([4, 4, 4], [3, 4, 2]) },
        phases: [
          { key: '1', state: { base: null, head: 'active' }, base: null },
          { key: '2', state: { base: null, head: 'active' }, base: null },
        ],
        // An item that is added ticked is added, not ticked: 9 in phase 1, 3 in phase 2, and 2 outside.
        changes: { ticked: 0, unticked: 0, added: 14, dropped: 0, reworded: 0, moved: 0, waived: 0 },
        transitions: [],
      },
    ]);
    expect(plans[0]?.waivers.map((waiver) => waiver['new'])).toEqual([true, true, true, true]);
  });

  it('has the other side only of a plan that is gone: its phases have no line', async () => {
    const { plans } = json(await checkText(move, null));
    expect(plans).toMatchObject([
      {
        kind: 'deleted',
        title: 'T-9ab01 Move the shop',
        status: { base: 'Phase 1 In Progress', head: null },
        progress: { base: counts([2, 8, 2], [2, 6, 1]), head: null },
        phases: [
          { key: '1', line: null, state: { base: 'active', head: null }, head: null },
          { key: '2', line: null, state: { base: 'pending', head: null }, head: null },
          { key: '3', line: null, state: { base: 'pending', head: null }, head: null },
        ],
        sections: [{ title: 'Success Metrics', line: null, base: counts([0, 1, 0]), head: null }],
        // 10 in phase 1, one in each of the others, and one outside.
        changes: { ticked: 0, unticked: 0, added: 0, dropped: 13, reworded: 0, moved: 0, waived: 0 },
        waivers: [],
        transitions: [],
      },
    ]);
  });

  it('has nothing that happened of a plan that only moved', async () => {
    const { plans } = json(await checkTexts([{ path: 'b.md', from: 'a.md', base: moved, head: moved }]));
    expect(plans).toMatchObject([
      {
        path: 'b.md',
        previousPath: 'a.md',
        kind: 'unchanged',
        progress: { base: counts([4, 4, 4], [3, 4, 2]), head: counts([4, 4, 4], [3, 4, 2]) },
        changes: { ticked: 0, unticked: 0, added: 0, dropped: 0, reworded: 0, moved: 0, waived: 0 },
        itemChanges: [],
        transitions: [],
      },
    ]);
    expect(plans[0]?.waivers.map((waiver) => waiver['new'])).toEqual([false, false, false, false]);
  });

  it('counts one item that moved, got another text and was ticked three times', async () => {
    const base =
      '# Plan\n\n## Phase 1: A\n\n- [x] One\n- [ ] Write the manual for operators\n\n## Phase 2: B\n\n- [ ] Two\n';
    const head =
      '# Plan\n\n## Phase 1: A\n\n- [x] One\n\n## Phase 2: B\n\n- [ ] Two\n- [x] Write the manuals for operators\n';
    const [plan] = json(await checkText(base, head)).plans;
    expect(plan?.changes).toEqual({ ticked: 1, unticked: 0, added: 0, dropped: 0, reworded: 1, moved: 1, waived: 0 });
    expect(plan?.itemChanges.map((change) => change['line'])).toEqual([10, 10, 10]);
  });

  it('takes an item that is ticked and struck at once for ticked', async () => {
    const [plan] = json(
      await checkText('- [ ] Paint the walls\n', '- [x] ~~Paint the walls~~ (deferred: no time)\n'),
    ).plans;
    expect(plan?.changes).toMatchObject({ ticked: 1, waived: 0, reworded: 0 });
    expect(plan?.waivers).toMatchObject([{ line: 1, reason: 'no time', new: true }]);
  });

  it('lists a ticked item that is struck with the waivers, and one that only inherits a waiver not', async () => {
    const head =
      '# Plan\n\n- [x] ~~Done after all~~ (deferred: no time)\n- [ ] ~~Group~~ (skipped)\n  - [x] Done\n  - [ ] Open\n';
    expect(json(await checkText(null, head)).plans[0]?.waivers).toEqual([
      { line: 3, text: 'Done after all (deferred: no time)', reason: 'no time', inherited: false, new: true },
      { line: 4, text: 'Group (skipped)', reason: null, inherited: false, new: true },
      { line: 6, text: 'Open', reason: null, inherited: true, new: true },
    ]);
  });

  it('tells equal phase numbers apart by key, and keeps numbers as they are written', async () => {
    const head = '# Plan\n\n## Phase 2.1: A\n\n- [ ] a\n\n## Phase 02: B\n\n- [ ] b\n\n## Phase 2\n\n- [ ] c\n';
    const { phases } = json(await checkText(null, head)).plans[0]!;
    expect(phases.map(({ key, number, label, title }) => [key, number, label, title])).toEqual([
      ['2.1', 2.1, '2.1', 'A'],
      ['2', 2, '2', 'B'],
      ['2~2', 2, '2', ''],
    ]);
  });

  it('has a number for a phase whose heading has hundreds of digits', async () => {
    const { phases } = json(await checkText(null, `# Plan\n\n## Phase ${'9'.repeat(400)}: A\n\n- [ ] a\n`)).plans[0]!;
    expect(typeof phases[0]?.['number']).toBe('number');
  });

  it('has no title where there is none, or an empty one', async () => {
    expect(json(await checkText(null, '- [ ] a\n')).plans).toMatchObject([
      { title: null, id: null, dialect: 'checklist' },
    ]);
    expect(json(await checkText(null, '#\n\n- [ ] a\n')).plans).toMatchObject([{ title: null }]);
  });

  it('names the items above the first heading a section without a title', async () => {
    expect(json(await checkText(null, '- [ ] a\n\n# Plan\n\n- [x] b\n')).plans[0]?.sections).toEqual([
      { title: '', line: 1, base: null, head: counts([0, 1, 0]) },
      { title: 'Plan', line: 3, base: null, head: counts([1, 0, 0]) },
    ]);
  });

  it('gives a finding with its place, its help and its edit', () => {
    const given = finding({
      members: [5, 9],
      howToFix: 'Write the line below.',
      example: '- Status: Complete',
      fix: {
        description: 'Write the status as "Complete"',
        edits: [{ place: { line: 5, column: 11, endLine: 5, endColumn: 15 }, text: 'Complete' }],
      },
    });
    expect(json(reportWith({ findings: [given] })).findings).toEqual([
      {
        rule: 'status-known',
        messageId: 'alias',
        severity: 'warning',
        message: 'The status "Done" means "Complete" and is not written so.',
        path: 'docs/plan.md',
        line: 5,
        column: 11,
        endLine: 5,
        endColumn: 15,
        existing: false,
        members: [5, 9],
        howToFix: 'Write the line below. - Status: Complete',
        fix: {
          description: 'Write the status as "Complete"',
          edits: [{ line: 5, column: 11, endLine: 5, endColumn: 15, text: 'Complete' }],
        },
      },
    ]);
  });

  it('has null for what a finding does not have', () => {
    expect(json(reportWith({ findings: [finding({ place: null })] })).findings).toMatchObject([
      { line: null, column: null, endLine: null, endColumn: null, howToFix: null, fix: null },
    ]);
  });

  it('counts new findings by severity, those of base, and suppressions that hold', () => {
    const severities = ['error', 'warning', 'warning', 'notice', 'notice', 'notice'] as const;
    const suppression = { rule: 'a', path: 'p.md', line: 3, reason: 'r', requested: false };
    const report = reportWith({
      findings: [
        ...severities.map((severity) => finding({ severity })),
        finding({ severity: 'error', existing: true }),
        finding({ severity: 'notice', existing: true }),
      ],
      suppressed: [suppression, { ...suppression, requested: true }],
    });
    const { counts: found, suppressed } = json(report);
    expect(found).toEqual({ error: 1, warning: 2, notice: 3, existing: 2, suppressed: 1 });
    expect(suppressed).toEqual([suppression, { ...suppression, requested: true }]);
  });

  it('names both ends, the program and the version of the shape, and ends with a line', async () => {
    const report = await checkText(null, moved);
    const { version, tool, base, head, failOn } = json(report);
    expect({ version, tool, base, head, failOn }).toEqual({
      version: 1,
      tool: { name: 'plan-check', version: report.version },
      base: baseSha,
      head: headSha,
      failOn: 'error',
    });
    expect(toJson(report)).toMatch(/^\{\n {2}"version": 1,[\s\S]*\n\}\n$/);
  });

  it.each([
    ['error', 'error', 'fail'],
    ['warning', 'error', 'pass'],
    ['warning', 'warning', 'fail'],
    ['notice', 'warning', 'pass'],
    ['notice', 'notice', 'fail'],
    ['error', 'never', 'pass'],
  ] as const)('judges a new %s with fail-on %s: %s', (severity, failOn, verdict) => {
    expect(json(reportWith({ failOn, findings: [finding({ severity })] })).verdict).toBe(verdict);
    expect(json(reportWith({ failOn, findings: [finding({ severity, existing: true })] })).verdict).toBe('pass');
  });

  it('calls findings overridden that would fail and somebody lets pass, and names who in the notes', () => {
    const override = { label: 'plan-check-override', by: 'bob' };
    const failing = reportWith({ findings: [finding({ severity: 'error' })] });
    expect(json(withOverride(failing, override))).toEqual({
      ...json(failing),
      verdict: 'overridden',
      notes: ['Overridden by bob with the label "plan-check-override".'],
    });
    expect(json(withOverride(reportWith(), override)).verdict).toBe('pass');
  });

  it('names skipped files, and every note as a sentence', async () => {
    const report = await checkTexts(
      [
        {
          path: 'big.md',
          base: null,
          head: { kind: 'unreadable', reason: 'too large', detail: 'it has 900000 bytes' },
        },
        { path: 'readme.md', base: null, head: 'No boxes here.\n' },
      ],
      { notes: [{ kind: 'origin', text: 'The configuration is from main.' }] },
    );
    const { skipped, notes, findings } = json(report);
    expect(skipped).toEqual([
      { path: 'big.md', reason: 'too large' },
      { path: 'readme.md', reason: 'not a plan' },
    ]);
    expect(notes).toEqual(['The configuration is from main.']);
    expect(findings).toMatchObject([{ path: 'big.md', line: null }]);
  });

  it('keeps every text as it is, whatever characters it has', () => {
    const text = 'a "b" \\ \u0000 \u2028 \u202E 😀 <script> \uD800';
    expect(json(reportWith({ findings: [finding({ message: text })] })).findings).toMatchObject([{ message: text }]);
    expect(toJson(reportWith({ findings: [finding({ message: text })] })).isWellFormed()).toBe(true);
  });
});

interface Json {
  readonly version: number;
  readonly tool: unknown;
  readonly base: unknown;
  readonly head: unknown;
  readonly verdict: string;
  readonly failOn: string;
  readonly counts: unknown;
  readonly plans: readonly {
    readonly phases: readonly Readonly<Record<string, unknown>>[];
    readonly sections: unknown;
    readonly changes: unknown;
    readonly itemChanges: readonly Readonly<Record<string, unknown>>[];
    readonly waivers: readonly Readonly<Record<string, unknown>>[];
  }[];
  readonly findings: unknown;
  readonly suppressed: unknown;
  readonly skipped: unknown;
  readonly notes: unknown;
}

function json(report: Report): Json {
  return JSON.parse(toJson(report)) as Json;
}
