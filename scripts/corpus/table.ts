import { count } from '../../src/report/words.js';
import type { Judged, MessageScore, RuleScore, Score, Tally } from './score.js';
import type { Timing } from './timing.js';

/** The score for people: a line a rule and message, then what the cases come to. */
export function toTable(score: Score, timing: Timing | null): string {
  const head = [
    ['', '', 'cases', 'new', 'cases with'],
    ['rule, message', 'level', 'with new', 'findings', 'existing'],
  ];
  const rows = score.rules.flatMap((rule) => [ruleRow(rule), ...rule.messages.map(messageRow)]);
  const total = ['all rules', '', ...numbers(score.total)];
  return `${[...align([...head, ...rows, total]), '', ...summary(score, timing)].join('\n')}\n`;
}

function ruleRow(score: RuleScore): readonly string[] {
  return [score.rule, '', ...numbers(score)];
}

/** A message that is off was not looked for: that it has no findings says nothing. */
function messageRow(score: MessageScore): readonly string[] {
  const cells = numbers(score);
  return [`  .${score.message}`, score.level, ...(score.level === 'off' ? cells.map(() => '-') : cells)];
}

function numbers({ newCases, newFindings, existingCases }: Tally): readonly string[] {
  return [newCases, newFindings, existingCases].map(String);
}

/** Words to the left, numbers to the right. */
function align(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
}

function summary(score: Score, timing: Timing | null): readonly string[] {
  const { cases, withoutNew, sameText, failing, completing, notChecked, crashed } = score;
  const failingCompletions = completing.filter(({ failedBy }) => failedBy.length > 0);
  return [
    `${count(cases, 'case')}, ${withoutNew} without a new finding`,
    `${sameText.cases} with the same text on both sides, ${sameText.withNew.length} of them with new findings`,
    ...sameText.withNew.map((name) => `  ${name}`),
    `${failing.length} fail by default`,
    ...failing.map(({ name, failedBy }) => `  ${name}: ${failedBy.join(', ')}`),
    `${completing.length} complete a plan, ${failingCompletions.length} of them fail`,
    ...byMessage(failingCompletions).map(([message, number]) => `  ${message}: ${number}`),
    `${notChecked.length} not checked`,
    ...notChecked.map(({ name, reason }) => `  ${name}: ${reason}`),
    `${crashed.length} crashed`,
    ...crashed.map((name) => `  ${name}`),
    ...(timing === null ? [] : [timingLine(timing)]),
  ];
}

/** How many cases each message fails, the most first. */
function byMessage(cases: readonly Judged[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const message of cases.flatMap(({ failedBy }) => failedBy)) {
    counts.set(message, (counts.get(message) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one);
}

function timingLine({ median, slowest }: Timing): string {
  return `median ${Math.round(median)} ms, slowest ${Math.round(slowest.milliseconds)} ms: ${slowest.name}`;
}
