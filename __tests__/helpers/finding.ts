import type { Finding } from '../../src/model/finding.js';
import type { Report } from '../../src/model/report.js';

/** A finding of which a test says only what it is about. */
export function finding(given: Partial<Finding> = {}): Finding {
  return {
    rule: 'status-known',
    messageId: 'alias',
    severity: 'warning',
    headline: 'status "Done" for "Complete"',
    message: 'The status "Done" means "Complete" and is not written so.',
    path: 'docs/plan.md',
    place: { line: 5, column: 11, endLine: 5, endColumn: 15 },
    existing: false,
    members: [5],
    howToFix: null,
    example: null,
    fix: null,
    ...given,
  };
}

/** A report of which a test says only what it is about. */
export function reportWith(given: Partial<Report> = {}): Report {
  return {
    version: '1.2.3',
    base: null,
    head: null,
    failOn: 'error',
    override: null,
    plans: [],
    findings: [],
    suppressed: [],
    skipped: [],
    notes: [],
    ...given,
  };
}
