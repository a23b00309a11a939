import { countFindings, type Report } from '../model/report.js';
import { severities } from '../model/severity.js';

/** `1 item`, `2 items`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** `1 error, 2 warnings`; null where nothing is new. */
export function findingCounts(report: Report): string | null {
  const counts = countFindings(report.findings);
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => count(counts[severity], severity));
  return parts.length === 0 ? null : parts.join(', ');
}
