import type { Finding } from '../model/finding.js';
import { verdictOf, type PlanReport, type Report, type Suppression } from '../model/report.js';
import { palette, type Palette } from './palette.js';
import { viewOf, type PlanView } from './plan-view.js';
import { printable } from './printable.js';
import { fraction, gain, progressBar } from './progress-bar.js';
import { rank } from './ranking.js';
import { count, findingCounts } from './words.js';

export interface TextOptions {
  readonly color: boolean;
}

/** The report for a terminal: plan by plan, each finding as `path:line:column`, and a last line with the verdict. */
export function toText(report: Report, options: TextOptions): string {
  return plansText(report, options) + closingText(report, options);
}

/** The plans of a report, or of a part of it: texts of the parts make that of the whole, in front of {@link closingText}. */
export function plansText(part: Pick<Report, 'plans' | 'findings' | 'suppressed'>, { color }: TextOptions): string {
  const paint = palette(color);
  return part.plans
    .map((plan) => [
      ...planBlock(plan, findingsOf(part, plan.path), paint),
      ...part.suppressed.filter(({ path }) => path === plan.path).map((one) => suppressedLine(one, paint)),
    ])
    .map((lines) => `${lines.join('\n')}\n\n`)
    .join('');
}

/** What only the whole report can say, and stands below the plans. */
export function closingText(report: Report, { color }: TextOptions): string {
  const paint = palette(color);
  const blocks = [
    ...report.skipped.map(({ path, reason }) => skippedBlock(path, reason, findingsOf(report, path), paint)),
    report.notes.map((note) => paint.faint(printable(`Note: ${note.text}`))),
    [lastLine(report, paint)],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function findingsOf({ findings }: Pick<Report, 'findings'>, path: string): readonly Finding[] {
  return rank(findings.filter((finding) => finding.path === path));
}

function planBlock(plan: PlanReport, findings: readonly Finding[], paint: Palette): readonly string[] {
  const view = viewOf(plan);
  const existing = findings.filter((finding) => finding.existing);
  return [
    nameText(view, paint),
    `  ${progressText(view, paint)}`,
    ...findings.filter((finding) => !finding.existing).flatMap((finding) => findingLines(finding, paint)),
    ...(existing.length === 0 ? [] : [paint.faint(`  ${count(existing.length, 'finding')} that base had already`)]),
  ];
}

/** A suppression that was used, or one of an error that is not honoured before it is merged. */
function suppressedLine({ path, line, rule, reason, requested }: Suppression, paint: Palette): string {
  const what = requested ? 'asks for an error to be left out, which counts once it is merged' : 'suppressed';
  return paint.faint(`  ${printable(path)}:${line} ${printable(rule)} ${what}: ${printable(reason)}`);
}

function skippedBlock(path: string, reason: string, findings: readonly Finding[], paint: Palette): readonly string[] {
  return [
    paint.strong(printable(path)) + paint.faint(` not checked: ${reason}`),
    ...findings.filter((finding) => !finding.existing).flatMap((finding) => findingLines(finding, paint)),
  ];
}

/** `Title docs/plan.md (added)`; the path alone where there is no title. */
function nameText({ title, path, kind, previousPath }: PlanView, paint: Palette): string {
  const moved = previousPath === null ? '' : `, moved from ${printable(previousPath)}`;
  const happened = kind === 'modified' ? moved : ` (${kind}${moved})`;
  if (title === null) return paint.strong(printable(path)) + paint.faint(happened);
  return paint.strong(printable(title)) + paint.faint(` ${printable(path)}${happened}`);
}

function progressText({ status, progress, kind }: PlanView, paint: Palette): string {
  const [from, to] = [status.base, status.head].map((text) => (text === null ? null : printable(text)));
  const moved = kind === 'modified' && from != null && to != null && from !== to;
  const statusText = moved ? `${from} → ${paint.strong(to)}` : (to ?? from ?? 'no status');
  const head = progress.head?.leaves;
  if (head === undefined) return statusText;
  const gained = kind === 'modified' ? gain(progress.base?.leaves ?? null, head) : null;
  const waived = head.waived === 0 ? '' : paint.faint(`, ${head.waived} waived`);
  return `${statusText}  ${progressBar(head)} ${fraction(head)}${gained === null ? '' : ` (${gained})`}${waived}`;
}

function findingLines(finding: Finding, paint: Palette): readonly string[] {
  const { place, path, severity, message, rule, messageId, howToFix, example } = finding;
  const at = place === null ? printable(path) : `${printable(path)}:${place.line}:${place.column}`;
  return [
    `  ${at} ${paint[severity](severity)} ${printable(message)} ${paint.faint(`${rule}.${messageId}`)}`,
    ...(howToFix === null ? [] : [`      ${printable(howToFix)}`]),
    ...(example === null ? [] : [`      ${paint.strong(printable(example))}`]),
  ];
}

function lastLine(report: Report, paint: Palette): string {
  const { plans, skipped } = report;
  const verdict = verdictText(report, paint);
  if (verdictOf(report) === 'pass' && plans.length === 0 && skipped.length === 0) return `${verdict} no plan changed`;
  const within = plans.length === 0 ? '' : ` in ${count(plans.length, 'plan')}`;
  const unread = skipped.length === 0 ? '' : `, ${count(skipped.length, 'file')} not checked`;
  return `${verdict} ${findingCounts(report) ?? 'nothing found'}${within}${unread}`;
}

function verdictText(report: Report, paint: Palette): string {
  if (verdictOf(report) === 'pass') return paint.good('✔ passes:');
  const { override } = report;
  return override === null ? paint.error('✖ fails:') : paint.warning(`● overridden by ${printable(override.by)}:`);
}
