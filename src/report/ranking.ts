import type { Finding } from '../model/finding.js';
import { severities } from '../model/severity.js';

/** New findings before those of base, heavier before lighter, then by place. */
export function rank(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (one, other) =>
      Number(one.existing) - Number(other.existing) ||
      severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
      compareText(one.path, other.path) ||
      (one.place?.line ?? 0) - (other.place?.line ?? 0),
  );
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
