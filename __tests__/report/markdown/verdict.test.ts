import { describe, expect, it } from '@jest/globals';
import { withOverride, type Report } from '../../../src/model/report.js';
import { verdictHeading } from '../../../src/report/markdown/verdict.js';
import { finding, reportWith } from '../../helpers/finding.js';

const failing = reportWith({ findings: [finding({ severity: 'error', headline: 'Complete with 1 open item' })] });

function overridden(report: Report, by: string): Report {
  return withOverride(report, { label: 'plan-check-override', by });
}

function heading(report: Report, draft = false): string {
  return verdictHeading(report, [], draft);
}

describe('the heading of a comment', () => {
  it('names who lets the findings pass, with what would fail', () => {
    expect(heading(failing)).toBe('### ❌ Plan check fails: Complete with 1 open item');
    expect(heading(overridden(failing, 'bob'))).toBe(
      '### 🟠 Plan check is overridden by **bob**: Complete with 1 open item',
    );
  });

  it('says the same of a draft, which would not fail when it is ready', () => {
    expect(heading(failing, true)).toBe('### 📝 Plan check would fail when ready: Complete with 1 open item');
    expect(heading(overridden(failing, 'bob'), true)).toBe(heading(overridden(failing, 'bob')));
  });

  it('mentions and links nobody by their name', () => {
    expect(heading(overridden(failing, 'helper[bot]'))).toContain('overridden by **helper\\[bot\\]**: ');
    expect(heading(overridden(failing, '@acme/all'))).toContain('overridden by **@\u200Bacme/all**: ');
  });

  it('has no word of an override where nothing would fail', () => {
    expect(heading(overridden(reportWith(), 'bob'))).toBe('### ✅ Plan check passes');
  });
});
