import { severities } from '../../model/severity.js';
import { code, escapeMarkdown } from '../markdown/escape.js';
import { fraction, progressBar } from '../progress-bar.js';
import { count } from '../words.js';
import { groupsOf } from './groups.js';
import type { PlanStatus, StatusReport } from './plan-status.js';
import { isoDate } from './time-ago.js';

/** Every plan as Markdown tables, one for each kind of attention. */
export function toStatusMarkdown({ plans, skipped, notes, repository, time }: StatusReport): string {
  const blocks = [
    `## Plans of ${escapeMarkdown(repository)}, ${isoDate(time)}`,
    ...groupsOf(plans).map((group) => `### ${group.title} (${group.plans.length})\n\n${table(group.plans)}`),
    ...(plans.length === 0 ? ['No plan was found.'] : []),
    ...list(skipped.map(({ path, message }) => `${escapeMarkdown(path)}: ${escapeMarkdown(message)}`)),
    ...list(notes.map(({ text }) => escapeMarkdown(text))),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function list(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join('\n')];
}

function table(plans: readonly PlanStatus[]): string {
  const rows = plans.map((plan) => {
    const { title, path, status, progress, questions, lastChange } = plan;
    const cells = [
      `${escapeMarkdown(title ?? path)}<br><sub>${escapeMarkdown(path)}</sub>`,
      status === null ? '–' : escapeMarkdown(status),
      `${code(progressBar(progress))} ${fraction(progress)}`,
      [...problemsOf(plan), ...(questions.length === 0 ? [] : [count(questions.length, 'open question')])].join(', ') ||
        '–',
      lastChange === null ? 'not committed' : isoDate(lastChange.time),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| Plan | Status | Progress | Remarks | Changed |', '| :-- | :-- | :-- | :-- | :-- |', ...rows].join('\n');
}

function problemsOf({ findings }: PlanStatus): readonly string[] {
  return severities.flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 || severity === 'notice' ? [] : [count(number, severity)];
  });
}
