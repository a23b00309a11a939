import type { Finding } from '../model/finding.js';
import type { Report } from '../model/report.js';
import { isAtLeast, type Severity } from '../model/severity.js';
import { shorten } from '../model/shorten.js';
import { withoutControls } from './printable.js';
import { rank } from './ranking.js';

/** Characters of an annotation's message and title (actions/runner, ExecutionContext.cs; OpenAPI description, checks/create). */
const maxMessage = 4_096;
const maxTitle = 255;

/** A finding as GitHub shows it beside a line. */
export interface Annotation {
  readonly severity: Severity;
  readonly path: string;
  /** Null for one of the file as a whole. Lines and columns from 1, the last ones included. */
  readonly lines: { readonly first: number; readonly last: number } | null;
  /** Only where it is on one line: GitHub takes none elsewhere. */
  readonly columns: { readonly first: number; readonly last: number } | null;
  readonly title: string;
  readonly message: string;
}

/** New findings from a severity on as annotations, the heaviest first. */
export function annotationsOf(report: Report, from: Severity): readonly Annotation[] {
  return rank(report.findings)
    .filter((finding) => !finding.existing && isAtLeast(finding.severity, from))
    .map(annotation);
}

function annotation({ severity, path, place, headline, message, howToFix, example, rule }: Finding): Annotation {
  const oneLine = place !== null && place.line === place.endLine;
  const lines = [message, howToFix, example].filter((part) => part !== null).map(harmless);
  return {
    severity,
    path: harmless(path),
    lines: place === null ? null : { first: place.line, last: place.endLine },
    columns: oneLine ? { first: place.column, last: Math.max(place.column, place.endColumn - 1) } : null,
    title: `${shorten(harmless(headline), maxTitle - rule.length - 3)} (${rule})`,
    message: shorten(lines.join('\n'), maxMessage),
  };
}

/** On one line, and without `##[`, the older form of a command, which is found anywhere in a line. */
function harmless(text: string): string {
  return withoutControls(text).replaceAll('##[', '##\u200B[');
}
