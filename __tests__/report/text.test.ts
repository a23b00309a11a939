import { describe, expect, it } from '@jest/globals';
import { stripVTControlCharacters } from 'node:util';
import { withOverride, type Report } from '../../src/model/report.js';
import { toText } from '../../src/report/text.js';
import { checkText, checkTexts } from '../helpers/check-texts.js';
import { finding, reportWith } from '../helpers/finding.js';
import { eventfulReport, overriddenReport, put } from '../helpers/hostile-report.js';
import { hostileTexts } from '../helpers/hostile-texts.js';
import { anyForm } from '../helpers/plans.js';

const well = `# T-4d5e6 Dig a well

## Metadata

- Status: Phase 1 In Progress

## Phase 1: Find water

- [x] Walk the field
- [ ] Ask the neighbours

## Phase 2: Dig

- [ ] Rent a digger
- [ ] ~~Buy a digger~~ (not needed: we rent one)
`;

/** A repository in which more than the plan changes. */
const around = { changed: ['src/well.ts'] };

/** The first phase is left with an open item. */
const further = well.replace('Phase 1 In Progress', 'Phase 2 In Progress').replace('[ ] Rent', '[x] Rent');

describe('the report as text', () => {
  it('tells of each plan where it is, what moved and what was found, and ends with the verdict', async () => {
    const open = finding({
      rule: 'phases-in-order',
      messageId: 'open',
      severity: 'error',
      message: 'Phase 1 still has 1 open item: "Ask the neighbours".',
      place: { line: 10, column: 3, endLine: 10, endColumn: 25 },
      howToFix: 'Tick it, or strike it:',
      example: '- [ ] ~~Ask the neighbours~~ (deferred: why)',
    });
    const report = { ...(await checkText(well, further, { around })), findings: [open, finding({ place: null })] };
    expect(plain(report)).toBe(`T-4d5e6 Dig a well docs/plan.md
  Phase 1 In Progress → Phase 2 In Progress  ███████░░░ 2/3 (+1), 1 waived
  docs/plan.md:10:3 error Phase 1 still has 1 open item: "Ask the neighbours". phases-in-order.open
      Tick it, or strike it:
      - [ ] ~~Ask the neighbours~~ (deferred: why)
  docs/plan.md warning The status "Done" means "Complete" and is not written so. status-known.alias

✖ fails: 1 error, 1 warning in 1 plan
`);
  });

  it('tells whether a plan is new, gone, or moved', async () => {
    const report = await checkTexts([
      { path: 'new.md', base: null, head: well },
      { path: 'gone.md', base: well, head: null },
      { path: 'b/same.md', from: 'a/same.md', base: well, head: well },
      { path: 'b/other.md', from: 'a/other.md', base: well, head: well.replace('neighbours', 'neighbour') },
    ]);
    expect(
      plain(report)
        .split('\n')
        .filter((line) => line.startsWith('T-')),
    ).toEqual([
      'T-4d5e6 Dig a well b/other.md, moved from a/other.md',
      'T-4d5e6 Dig a well b/same.md (unchanged, moved from a/same.md)',
      'T-4d5e6 Dig a well gone.md (deleted)',
      'T-4d5e6 Dig a well new.md (added)',
    ]);
  });

  it('shows no progress of a plan that is gone, and no gain of one that is new', async () => {
    const files = [
      { path: 'a.md', base: null, head: well },
      { path: 'b.md', base: well, head: null },
    ];
    const report = await checkTexts(files, { settings: { rules: anyForm } });
    const [, added, , , deleted] = plain(report).split('\n');
    expect([added, deleted]).toEqual(['  Phase 1 In Progress  ███░░░░░░░ 1/3, 1 waived', '  Phase 1 In Progress']);
  });

  it('shows a status that is gone, or that is new, as the move that it is', async () => {
    const without = well.replace('- Status: Phase 1 In Progress\n', '- Owner: us\n');
    const statusLine = async (base: string, head: string) =>
      plain(await checkText(base, head, { settings: { rules: anyForm } })).split('\n')[1];
    expect(await statusLine(well, without)).toBe('  Phase 1 In Progress → none  ███░░░░░░░ 1/3, 1 waived');
    expect(await statusLine(without, well)).toBe('  none → Phase 1 In Progress  ███░░░░░░░ 1/3, 1 waived');
    expect(await statusLine(without, without.replace('us', 'them'))).toBe('  no status  ███░░░░░░░ 1/3, 1 waived');
  });

  it('calls a plan by its path where it has no title, and says where it has no status', async () => {
    expect(plain(await checkText(null, '- [x] One\n- [ ] Two\n', { around }))).toBe(
      'docs/plan.md (added)\n  no status  █████░░░░░ 1/2\n\n✔ passes: nothing found in 1 plan\n',
    );
  });

  it('counts what base had already, and shows it nowhere else', async () => {
    const report = await checkText(further, further.replace('Walk', 'Pace'), { settings: { rules: anyForm }, around });
    expect(plain(report)).toBe(`T-4d5e6 Dig a well docs/plan.md
  Phase 2 In Progress  ███████░░░ 2/3, 1 waived
  1 finding that base had already

✔ passes: nothing found in 1 plan
`);
  });

  it('shows the heaviest first, each with its path, line and column', () => {
    const place = (line: number) => ({ line, column: 3, endLine: line, endColumn: 9 });
    const skipped = [{ path: 'docs/plan.md', reason: 'too large' }];
    const findings = [
      finding({ severity: 'notice', place: place(1) }),
      finding({ severity: 'error', place: place(12) }),
      finding({ severity: 'error', place: place(9) }),
      finding({ severity: 'warning', place: null }),
    ];
    const lines = plain(reportWith({ findings, skipped }))
      .split('\n')
      .filter((line) => line.startsWith('  docs'));
    expect(lines.map((line) => line.split(' ').slice(2, 4).join(' '))).toEqual([
      'docs/plan.md:9:3 error',
      'docs/plan.md:12:3 error',
      'docs/plan.md warning',
      'docs/plan.md:1:3 notice',
    ]);
  });

  it('names the files that were not checked, with what was found about them', async () => {
    const skipped = [
      { path: 'docs/plan.md', reason: 'too large' },
      { path: 'docs/other.md', reason: 'not a plan' },
    ];
    const findings = [finding({ place: null, severity: 'error', message: 'It cannot be read any more.' })];
    expect(plain(reportWith({ skipped, findings }))).toBe(`docs/plan.md not checked: too large
  docs/plan.md error It cannot be read any more. status-known.alias

docs/other.md not checked: not a plan

✖ fails: 1 error, 2 files not checked
`);
  });

  it('repeats every note', () => {
    const notes = [
      { kind: 'gap' as const, text: 'One file was not listed.' },
      { kind: 'setting' as const, text: 'The configuration is locked.' },
      { kind: 'origin' as const, text: 'The configuration is from main.' },
    ];
    expect(plain(reportWith({ notes }))).toBe(`Note: One file was not listed.
Note: The configuration is locked.
Note: The configuration is from main.

✔ passes: no plan changed
`);
  });

  it('tells from which severity on a finding fails', () => {
    const last = (given: Partial<Report>) => plain(reportWith(given)).trimEnd().split('\n').at(-1);
    const findings = [finding(), finding({ severity: 'notice' })];
    expect(last({ findings, failOn: 'warning' })).toBe('✖ fails: 1 warning, 1 notice');
    expect(last({ findings, failOn: 'error', skipped: [{ path: 'a.md', reason: 'binary' }] })).toBe(
      '✔ passes: 1 warning, 1 notice, 1 file not checked',
    );
    expect(last({ failOn: 'never' })).toBe('✔ passes: no plan changed');
  });

  it('ends with who lets the findings pass, and says by which label', () => {
    const report = withOverride(reportWith({ findings: [finding({ severity: 'error' })] }), {
      label: 'plan-check-override',
      by: 'bob',
    });
    expect(plain(report)).toBe(`Note: Overridden by bob with the label "plan-check-override".

● overridden by bob: 1 error
`);
  });

  it('is painted where that is asked for, and says the same without the paint', async () => {
    const report = await checkText(well, further);
    const painted = toText(report, { color: true });
    expect(painted).toContain('\u001B[31merror\u001B[39m');
    expect(painted).toContain('\u001B[1mT-4d5e6 Dig a well\u001B[22m');
    expect(stripVTControlCharacters(painted)).toBe(plain(report));
    expect(plain(report)).not.toContain('\u001B');
  });

  it('lets no text of a plan steer the terminal, turn the line or command the runner', async () => {
    for (const report of [await eventfulReport(), await overriddenReport()]) {
      const lines = plain(report).split('\n').length;
      for (const text of hostileTexts) {
        const hostile = plain(put(report, text));
        expect({ text, lines: hostile.split('\n').length }).toEqual({ text, lines });
        expect(hostile.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202E\u2066]/u);
        expect(hostile.split('\n').filter((line) => line.trimStart().startsWith('::') || line.includes('##['))).toEqual(
          [],
        );
      }
    }
  });
});

function plain(report: Report): string {
  return toText(report, { color: false });
}
