import { wholeRepository } from '../model/change.js';
import type { Report } from '../model/report.js';
import { severities, type Severity } from '../model/severity.js';
import { annotationsOf, type Annotation } from './annotations.js';
import { count } from './words.js';

/** Annotations of one kind that GitHub keeps for a step (actions/runner, ExecutionContext.cs). */
export const maxPerSeverity = 10;

export interface WorkflowCommands {
  /** One command a line. */
  readonly text: string;
  /** How many findings were left out because GitHub would drop them. */
  readonly left: number;
}

/** New findings from a severity on, as workflow commands of GitHub Actions, which need no permission. The heaviest first. */
export function toWorkflowCommands(report: Report, from: Severity): WorkflowCommands {
  const wanted = annotationsOf(report, from);
  const shown = severities.flatMap((severity) =>
    wanted.filter((annotation) => annotation.severity === severity).slice(0, maxPerSeverity),
  );
  return {
    text: shown.map((annotation) => `${commandFor(annotation)}\n`).join(''),
    left: wanted.length - shown.length,
  };
}

/** What is said of findings that were left out: how many, and why. */
export function leftOut(left: number): string {
  return `${count(left, 'more finding')} not annotated: GitHub shows ten of each kind.\n`;
}

function commandFor({ severity, path, lines, columns, title, message }: Annotation): string {
  const properties = [
    ['title', title],
    ...(path === wholeRepository ? [] : [['file', path]]),
    // An annotation without a line is shown at the first one.
    ...(lines === null
      ? []
      : [
          ['line', String(lines.first)],
          ['endLine', String(lines.last)],
        ]),
    ...(columns === null
      ? []
      : [
          ['col', String(columns.first)],
          ['endColumn', String(columns.last)],
        ]),
  ];
  return `::${severity} ${properties.map(([name, value]) => `${name}=${property(value ?? '')}`).join(',')}::${data(message)}`;
}

/** As @actions/core does it. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
