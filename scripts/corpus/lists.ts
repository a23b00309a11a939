import type { Finding } from '../../src/model/finding.js';
import { verdictOf, type Report } from '../../src/model/report.js';
import { printable } from '../../src/report/printable.js';
import { count } from '../../src/report/words.js';
import type { CaseRun, CheckedCase } from './run-cases.js';

/** Which findings are to be read. */
export interface Choice {
  /** Rules, or messages of rules; none stands for all. */
  readonly rules: readonly string[];
  readonly existing: boolean;
}

/** The chosen findings, one a line, each with its case. */
export function toList(runs: readonly CaseRun[], choice: Choice): string {
  const found = checkedOf(runs).flatMap((run) => chosen(run, choice).map((finding) => ({ run, finding })));
  const cases = new Set(found.map(({ run }) => run)).size;
  return text([
    ...found.map(({ run, finding }) => `${run.planCase.name} ${findingLine(finding)}`),
    `${count(found.length, 'finding')} in ${count(cases, 'case')}`,
  ]);
}

/** Whole cases with everything that was found; only those with a chosen finding where rules are chosen. */
export function toCases(runs: readonly CaseRun[], choice: Choice): string {
  const shown = checkedOf(runs).filter((run) => choice.rules.length === 0 || chosen(run, choice).length > 0);
  return text([...shown.flatMap(caseLines), count(shown.length, 'case')]);
}

function checkedOf(runs: readonly CaseRun[]): readonly CheckedCase[] {
  return runs.filter((run) => run.kind === 'checked');
}

function chosen({ report }: CheckedCase, { rules, existing }: Choice): readonly Finding[] {
  return report.findings.filter(
    ({ rule, messageId, existing: isExisting }) =>
      (existing || !isExisting) &&
      (rules.length === 0 || rules.includes(rule) || rules.includes(`${rule}.${messageId}`)),
  );
}

function findingLine({ path, place, severity, message, rule, messageId, existing }: Finding): string {
  const at = place === null ? printable(path) : `${printable(path)}:${place.line}`;
  return `${at} ${severity}${existing ? ' (existing)' : ''} ${printable(message)} ${rule}.${messageId}`;
}

function caseLines({ planCase, report }: CheckedCase): readonly string[] {
  return [
    `${planCase.name}: ${printable(planCase.path)}, ${whatHappened(report)}, ${verdictOf(report)}`,
    ...report.findings.map((finding) => `  ${findingLine(finding)}`),
    '',
  ];
}

/** `modified, moved from docs/old/plan.md, Draft -> Complete`; a side without a plan or a status is a dash. */
function whatHappened({ plans: [plan], skipped: [skipped] }: Report): string {
  if (plan === undefined) return skipped?.reason ?? 'no plan';
  const { change, previousPath } = plan;
  const moved = previousPath === null ? '' : `, moved from ${printable(previousPath)}`;
  const base = 'base' in change ? change.base.status?.text : undefined;
  const head = 'head' in change ? change.head.status?.text : undefined;
  return `${change.kind}${moved}, ${printable(base ?? '-')} -> ${printable(head ?? '-')}`;
}

function text(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
