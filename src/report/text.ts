import type { Finding } from '../model/finding.js';
import { verdictOf, type PlanReport, type Report, type Suppression } from '../model/report.js';
import { shorten } from '../model/shorten.js';
import { palette, type Palette } from './palette.js';
import { viewOf, type PlanView } from './plan-view.js';
import { printable } from './printable.js';
import { fraction, gain, progressBar } from './progress-bar.js';
import { rank } from './ranking.js';
import { count, findingCounts } from './words.js';

export interface TextOptions {
  readonly color: boolean;
  /** Whether every plan was looked at, changed or not; only what changed unless told. */
  readonly everyPlan?: boolean;
  /** How many new findings are shown, the heaviest, and how many suppressions, with long texts cut; all in full unless told. */
  readonly atMost?: number;
}

/** Code units of one text where not all is shown. */
const maxText = 1_000;

/** The report for a terminal: plan by plan, each finding as `path:line:column`, and a last line with the verdict. */
export function toText(report: Report, options: TextOptions): string {
  return plansText(report, options) + closingText(report, options);
}

type Part = Pick<Report, 'plans' | 'findings' | 'suppressed'>;

/** The plans of a report, or of a part of it: texts of the parts make that of the whole, in front of {@link closingText}. */
export function plansText(part: Part, options: TextOptions): string {
  const style = styleOf(options);
  const { shown, existing, suppressed } = selected(part, options);
  return part.plans
    .map((plan) => [
      ...planLines(plan, style),
      ...(shown.get(plan.path) ?? []).flatMap((finding) => findingLines(finding, style)),
      ...existingLines(existing.get(plan.path)?.length ?? 0, style),
      ...(suppressed.get(plan.path) ?? []).map((one) => suppressedLine(one, style)),
    ])
    .map((lines) => `${lines.join('\n')}\n\n`)
    .join('');
}

/** What only the whole report can say, and stands below the plans; `plans` is their number where the report does not have them. */
export function closingText(report: Report, options: TextOptions, plans = report.plans.length): string {
  const style = styleOf(options);
  const { shown, more } = selected(report, options);
  const findings = (path: string) => (shown.get(path) ?? []).flatMap((finding) => findingLines(finding, style));
  const blocks = [
    ...report.skipped.map(({ path, reason }) => [skippedLine(path, reason, style), ...findings(path)]),
    report.notes.map((note) => style.paint.faint(show(`Note: ${note.text}`, style))),
    [...moreLines(more.findings, more.suppressions), lastLine(report, plans, options.everyPlan === true, style.paint)],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** What is shown, by path, and how much more there is. */
function selected({ findings, suppressed }: Omit<Part, 'plans'>, { atMost = Infinity }: TextOptions) {
  const ranked = rank(findings);
  const fresh = ranked.filter((finding) => !finding.existing);
  return {
    shown: byPath(fresh.slice(0, atMost)),
    existing: byPath(ranked.slice(fresh.length)),
    suppressed: byPath(suppressed.slice(0, atMost)),
    more: { findings: fresh.length - atMost, suppressions: suppressed.length - atMost },
  };
}

function styleOf({ color, atMost = Infinity }: TextOptions): Style {
  return { paint: palette(color), maxText: atMost === Infinity ? Infinity : maxText };
}

function byPath<T extends { readonly path: string }>(values: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(value.path);
    if (group === undefined) groups.set(value.path, [value]);
    else group.push(value);
  }
  return groups;
}

interface Style {
  readonly paint: Palette;
  readonly maxText: number;
}

/** Text from outside. */
function show(text: string, style: Style): string {
  return printable(shorten(text, style.maxText));
}

function planLines(plan: PlanReport, style: Style): readonly string[] {
  const view = viewOf(plan);
  return [nameText(view, style), `  ${progressText(view, style)}`];
}

function existingLines(number: number, { paint }: Style): readonly string[] {
  return number === 0 ? [] : [paint.faint(`  ${count(number, 'finding')} that base had already`)];
}

function moreLines(findings: number, suppressions: number): readonly string[] {
  return [
    ...(findings > 0 ? [`… and ${count(findings, 'more finding')}`] : []),
    ...(suppressions > 0 ? [`… and ${count(suppressions, 'more suppression')}`] : []),
  ];
}

/** A suppression that was used, or one of an error that is not honoured before it is merged. */
function suppressedLine({ path, line, rule, reason, requested }: Suppression, style: Style): string {
  const what = requested ? 'asks for an error to be left out, which counts once it is merged' : 'suppressed';
  return style.paint.faint(`  ${printable(path)}:${line} ${show(rule, style)} ${what}: ${show(reason, style)}`);
}

function skippedLine(path: string, reason: string, { paint }: Style): string {
  return paint.strong(printable(path)) + paint.faint(` not checked: ${reason}`);
}

/** `Title docs/plan.md (added)`; the path alone where there is no title. */
function nameText({ title, path, kind, previousPath }: PlanView, style: Style): string {
  const { paint } = style;
  const moved = previousPath === null ? '' : `, moved from ${printable(previousPath)}`;
  const happened = kind === 'modified' ? moved : ` (${kind}${moved})`;
  if (title === null) return paint.strong(printable(path)) + paint.faint(happened);
  return paint.strong(show(title, style)) + paint.faint(` ${printable(path)}${happened}`);
}

function progressText({ status, progress, kind }: PlanView, style: Style): string {
  const { paint } = style;
  const [from, to] = [status.base, status.head].map((text) => (text === null ? null : show(text, style)));
  const moved = kind === 'modified' && from !== to;
  const statusText = moved ? `${from ?? 'none'} → ${paint.strong(to ?? 'none')}` : (to ?? from ?? 'no status');
  const head = progress.head?.leaves;
  if (head === undefined) return statusText;
  const gained = kind === 'modified' ? gain(progress.base?.leaves ?? null, head) : null;
  const waived = head.waived === 0 ? '' : paint.faint(`, ${head.waived} waived`);
  return `${statusText}  ${progressBar(head)} ${fraction(head)}${gained === null ? '' : ` (${gained})`}${waived}`;
}

function findingLines(finding: Finding, style: Style): readonly string[] {
  const { paint } = style;
  const { place, path, severity, message, rule, messageId, howToFix, example } = finding;
  const at = place === null ? printable(path) : `${printable(path)}:${place.line}:${place.column}`;
  return [
    `  ${at} ${paint[severity](severity)} ${show(message, style)} ${paint.faint(`${rule}.${messageId}`)}`,
    ...(howToFix === null ? [] : [`      ${show(howToFix, style)}`]),
    ...(example === null ? [] : [`      ${paint.strong(show(example, style))}`]),
  ];
}

function lastLine(report: Report, plans: number, everyPlan: boolean, paint: Palette): string {
  const { skipped } = report;
  const verdict = verdictText(report, paint);
  if (verdictOf(report) === 'pass' && plans === 0 && skipped.length === 0) {
    return `${verdict} ${everyPlan ? 'there is no plan' : 'no plan changed'}`;
  }
  const within = plans === 0 ? '' : ` in ${count(plans, 'plan')}`;
  const unread = skipped.length === 0 ? '' : `, ${count(skipped.length, 'file')} not checked`;
  return `${verdict} ${findingCounts(report) ?? 'nothing found'}${within}${unread}`;
}

function verdictText(report: Report, paint: Palette): string {
  if (verdictOf(report) === 'pass') return paint.good('✔ passes:');
  const { override } = report;
  return override === null ? paint.error('✖ fails:') : paint.warning(`● overridden by ${printable(override.by)}:`);
}
