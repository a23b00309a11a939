import type { Tally } from '../../model/progress.js';
import { severities } from '../../model/severity.js';
import { cutToWidth, displayWidth, padToWidth } from '../display-width.js';
import { palette, type Palette } from '../palette.js';
import { printable } from '../printable.js';
import { fraction, progressBar } from '../progress-bar.js';
import { count } from '../words.js';
import { groupsOf } from './groups.js';
import type { PlanStatus, StatusReport } from './plan-status.js';
import { timeAgo } from './time-ago.js';

export interface StatusTextOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Below this a plan takes a line for its title and one for where it is. */
const narrow = 76;

/** Every plan for a terminal, by what needs attention, and a last line that sums them up. */
export function toStatusText(report: StatusReport, { color, width }: StatusTextOptions): string {
  const paint = palette(color);
  const now = report.time;
  const blocks = [
    ...groupsOf(report.plans).map(({ title, plans }) => [
      paint.strong(`${title} (${plans.length})`),
      ...plans.flatMap((plan) => (width < narrow ? narrowLines : wideLines)(plan, { paint, width, now })),
    ]),
    report.skipped.map(({ path, message }) => `${printable(path)}${paint.faint(`: ${printable(message)}`)}`),
    report.notes.map(({ text }) => paint.faint(printable(`Note: ${text}`))),
    inLines(lastLine(report), width),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

interface LineOptions {
  readonly paint: Palette;
  readonly width: number;
  readonly now: number;
}

/** Sign, title, bar, fraction and status in columns; below them what there is to say, and where the plan is. */
function wideLines(plan: PlanStatus, { paint, width, now }: LineOptions): readonly string[] {
  const titleWidth = Math.min(48, Math.max(20, width - 58));
  const statusWidth = Math.max(12, width - titleWidth - 26);
  const columns = [
    signOf(plan, paint),
    paint.strong(padToWidth(cutToWidth(nameOf(plan), titleWidth), titleWidth)),
    progressBar(plan.progress),
    padToWidth(fraction(plan.progress), 7),
    cutToWidth(statusOf(plan), statusWidth),
  ];
  const room = width - 2;
  const remarks = cutToWidth(remarksOf(plan, now).join(', '), room);
  const path = printable(plan.path);
  const fits = displayWidth(remarks) + displayWidth(path) + 2 <= room;
  return [
    columns.join(' '),
    ...(fits
      ? [paint.faint(`  ${path}  `) + paintRemarks(plan, remarks, paint)]
      : [paint.faint(`  ${path}`), `  ${paintRemarks(plan, remarks, paint)}`]),
  ];
}

function narrowLines(plan: PlanStatus, { paint, width, now }: LineOptions): readonly string[] {
  const room = Math.max(8, width - 2);
  const remarks = remarksOf(plan, now).map((remark) => cutToWidth(remark, room));
  return [
    `${signOf(plan, paint)} ${paint.strong(cutToWidth(nameOf(plan), room))}`,
    `  ${progressBar(plan.progress)} ${cutToWidth(fraction(plan.progress), Math.max(4, room - 11))}`,
    `  ${cutToWidth(statusOf(plan), room)}`,
    ...remarks.map((remark) => `  ${paintRemarks(plan, remark, paint)}`),
    // A path is to be copied: better broken by the terminal than cut.
    paint.faint(`  ${printable(plan.path)}`),
  ];
}

function signOf({ attention }: PlanStatus, paint: Palette): string {
  switch (attention) {
    case 'contradiction':
      return paint.error('✖');
    case 'warning':
      return paint.warning('!');
    case 'active':
      return paint.notice('●');
    case 'waiting':
      return paint.faint('○');
    case 'settled':
      return paint.good('✔');
    case 'untold':
      return paint.faint('·');
  }
}

function nameOf({ title, path }: PlanStatus): string {
  return printable(title ?? path);
}

function statusOf({ status }: PlanStatus): string {
  return printable(status ?? 'no status');
}

/** `2 errors`, `1 open question`, `in Phase 2: Wait`, `3 days ago`. */
function remarksOf(plan: PlanStatus, now: number): readonly string[] {
  const { findings, questions, lastChange, phases, phase, progress } = plan;
  const current = phases.find(({ key, progress: own }) => key === phase && own.done + own.open > 0);
  const problems = severities.flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 || severity === 'notice' ? [] : [count(number, severity)];
  });
  return [
    ...problems,
    ...(questions.length === 0 ? [] : [count(questions.length, 'open question')]),
    ...(progress.waived === 0 ? [] : [`${progress.waived} waived`]),
    ...(current === undefined
      ? []
      : [`next: ${printable(`Phase ${current.label} ${current.title}`.trim())} ${fraction(current.progress)}`]),
    lastChange === null ? 'not committed' : timeAgo(lastChange.time, now),
  ];
}

function paintRemarks({ attention }: PlanStatus, text: string, paint: Palette): string {
  if (attention === 'contradiction') return paint.error(text);
  return attention === 'warning' ? paint.warning(text) : paint.faint(text);
}

function lastLine({ plans, skipped, template }: StatusReport): string {
  if (plans.length === 0 && skipped.length === 0) {
    return template === null
      ? 'No plan was found. `plan-check init` sets one up.'
      : `No plan was found. Copy ${printable(template)} for the first one: \`plan-check init\` says to where.`;
  }
  const groups = groupsOf(plans).map(({ counted, plans: own }) => `${own.length} ${counted}`);
  const unread = skipped.length === 0 ? [] : [`${skipped.length} not read`];
  return `${count(plans.length, 'plan')}: ${[...groups, ...unread].join(', ')}. ${totalText(totalOf(plans))}`;
}

/** A text of words, which are not broken. */
function inLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && displayWidth(line) + 1 + displayWidth(word) <= width)
      lines.splice(-1, 1, `${line} ${word}`);
    else lines.push(word);
  }
  return lines;
}

function totalText(total: Tally): string {
  return `${fraction(total)} items done.`;
}

/** The leaves of all plans together. */
export function totalOf(plans: readonly PlanStatus[]): Tally {
  return plans.reduce(
    (sum, { progress }) => ({
      done: sum.done + progress.done,
      open: sum.open + progress.open,
      waived: sum.waived + progress.waived,
    }),
    { done: 0, open: 0, waived: 0 },
  );
}
