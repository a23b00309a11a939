import { describe, expect, it } from '@jest/globals';
import { countFindings, fails, verdictOf, withOverride } from '../../src/model/report.js';
import { failOnLevels, severities } from '../../src/model/severity.js';
import { finding, reportWith } from '../helpers/finding.js';

describe('a finding', () => {
  it.each([
    ['error', ['error']],
    ['warning', ['error', 'warning']],
    ['notice', ['error', 'warning', 'notice']],
    ['never', []],
  ] as const)('fails with fail-on %s where it is one of %j', (failOn, failing) => {
    expect(severities.filter((severity) => fails(finding({ severity }), failOn))).toEqual(failing);
  });

  it('that base had fails nothing', () => {
    for (const failOn of failOnLevels)
      expect(fails(finding({ severity: 'error', existing: true }), failOn)).toBe(false);
  });
});

describe('the verdict', () => {
  it('is pass where nothing was found', () => {
    expect(verdictOf(reportWith({ failOn: 'notice' }))).toBe('pass');
  });

  it('is fail as soon as one finding fails', () => {
    const findings = [finding({ severity: 'notice' }), finding({ severity: 'error' }), finding({ severity: 'notice' })];
    expect(verdictOf(reportWith({ findings }))).toBe('fail');
  });

  it('does not look at what base had, what was skipped or what is lighter', () => {
    const findings = [finding({ severity: 'warning' }), finding({ severity: 'error', existing: true })];
    expect(verdictOf(reportWith({ findings, skipped: [{ path: 'a.md', reason: 'binary' }] }))).toBe('pass');
  });
});

describe('an override', () => {
  const override = { label: 'plan-check-override', by: 'bob' };

  it('lets findings pass that would fail', () => {
    const report = reportWith({ findings: [finding({ severity: 'error' })] });
    expect(verdictOf(withOverride(report, override))).toBe('overridden');
  });

  it('makes nothing of a report that passes', () => {
    expect(verdictOf(withOverride(reportWith({ findings: [finding()] }), override))).toBe('pass');
  });

  it('is told by a note, behind those that are there', () => {
    const note = { kind: 'gap' as const, text: 'One file was not listed.' };
    const report = withOverride(reportWith({ notes: [note] }), override);
    expect(report.override).toEqual(override);
    expect(report.notes).toEqual([
      note,
      { kind: 'override', text: 'Overridden by bob with the label "plan-check-override".' },
    ]);
  });
});

describe('countFindings', () => {
  it('counts new findings by severity', () => {
    const findings = [
      finding({ severity: 'error' }),
      finding({ severity: 'notice' }),
      finding({ severity: 'notice' }),
      finding({ severity: 'notice', existing: true }),
    ];
    expect(countFindings(findings)).toEqual({ error: 1, warning: 0, notice: 2 });
    expect(countFindings([])).toEqual({ error: 0, warning: 0, notice: 0 });
  });
});
