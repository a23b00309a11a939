import type { Finding } from '../model/finding.js';
import type { Report } from '../model/report.js';
import { isAtLeast, severities, type Severity } from '../model/severity.js';
import { shorten } from '../model/shorten.js';
import { withoutControls } from './printable.js';
import { rank } from './ranking.js';

/** Annotations of one kind that GitHub keeps for a step (actions/runner, ExecutionContext.cs). */
export const maxPerSeverity = 10;
/** Characters of an annotation's message and title (runner, ExecutionContext.cs; Checks API). */
const maxMessage = 4_096;
const maxTitle = 255;

export interface WorkflowCommands {
  /** One command a line. */
  readonly text: string;
  /** How many findings were left out because GitHub would drop them. */
  readonly left: number;
}

/** New findings from a severity on, as workflow commands of GitHub Actions, which need no permission. The heaviest first. */
export function toWorkflowCommands(report: Report, from: Severity): WorkflowCommands {
  const wanted = rank(report.findings).filter((finding) => !finding.existing && isAtLeast(finding.severity, from));
  const shown = severities.flatMap((severity) =>
    wanted.filter((finding) => finding.severity === severity).slice(0, maxPerSeverity),
  );
  return { text: shown.map((finding) => `${commandFor(finding)}\n`).join(''), left: wanted.length - shown.length };
}

function commandFor({ severity, path, place, headline, message, howToFix, example, rule }: Finding): string {
  const oneLine = place !== null && place.line === place.endLine;
  const properties = [
    ['title', `${shorten(harmless(headline), maxTitle - rule.length - 3)} (${rule})`],
    ['file', harmless(path)],
    // An annotation without a line is shown at the first one.
    ...(place === null
      ? []
      : [
          ['line', String(place.line)],
          ['endLine', String(place.endLine)],
        ]),
    ...(oneLine
      ? [
          ['col', String(place.column)],
          ['endColumn', String(Math.max(place.column, place.endColumn - 1))],
        ]
      : []),
  ];
  const lines = [message, howToFix, example].filter((part) => part !== null).map(harmless);
  const text = shorten(lines.join('\n'), maxMessage);
  return `::${severity} ${properties.map(([name, value]) => `${name}=${property(value ?? '')}`).join(',')}::${data(text)}`;
}

/** On one line, and without `##[`, the older form of a command, which is found anywhere in a line. */
function harmless(text: string): string {
  return withoutControls(text).replaceAll('##[', '##\u200B[');
}

/** As @actions/core does it. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
