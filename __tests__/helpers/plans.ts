/** Plans for tests: written inline, then read, compared and checked the way the program does it. */
import type { Content } from '../../src/collect/content.js';
import { pairSource } from '../../src/collect/pair-source.js';
import { comparePlans } from '../../src/compare/compare.js';
import { resolveConfig, type Settings } from '../../src/config/config.js';
import { defaultLevel } from '../../src/known-names.js';
import type { ModifiedPlan } from '../../src/model/change.js';
import type { Finding } from '../../src/model/finding.js';
import type { Plan } from '../../src/model/plan.js';
import type { Report } from '../../src/model/report.js';
import { parsePlan } from '../../src/parse-plan.js';
import { checkPlans } from '../../src/plan-check.js';
import { withAround, type Around } from './around.js';

export const planPath = 'docs/plans/locking.md';

/** Markdown as it stands between the backticks, without the indentation of the test around it. Line 1 is the first one. */
export function markdown(strings: TemplateStringsArray, ...values: readonly string[]): string {
  const lines = String.raw({ raw: strings }, ...values)
    .replace(/^\n/, '')
    .split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents);
  return `${lines
    .map((line) => line.slice(indent))
    .join('\n')
    .trimEnd()}\n`;
}

/** Headings below the Metadata, each with its lines; `[ ] text` is short for `- [ ] text`, two spaces deeper is nested. */
export type Sections = Readonly<Record<string, readonly string[]>>;

/**
 * A native plan. Its Metadata end on line 6, so that the first section begins on line 8 and its first item stands on line 10.
 * A status of null leaves the line out.
 */
export function plan(status: string | null, sections: Sections): string {
  const blocks = Object.entries(sections).map(([title, lines]) => `## ${title}\n\n${lines.map(bullet).join('\n')}\n`);
  return ['# T-4k7qd Lock timeouts\n', `## Metadata\n\n${metadata(status)}\n`, ...blocks].join('\n');
}

function metadata(status: string | null): string {
  return `- Type: Implementation Plan${status === null ? '' : `\n- Status: ${status}`}`;
}

function bullet(line: string): string {
  return line.replace(/^( *)(?=\[.?\])/, '$1- ');
}

/** Reads a text that is a plan. */
export function read(text: string): Plan {
  const parsed = parsePlan(text, planPath);
  if (parsed.kind !== 'plan') throw new Error(`The text was expected to be a plan, and is: ${parsed.kind}.`);
  return parsed.plan;
}

export function compare(base: string, head: string): ModifiedPlan {
  return comparePlans(read(base), read(head));
}

/** The report on one plan; null for a side that does not exist. Without `around` there is no repository around it. */
export async function report(
  base: string | Content | null,
  head: string | Content | null,
  settings: Settings & { readonly all?: boolean; readonly around?: Around } = {},
): Promise<Report> {
  const content = (side: string | Content | null): Content | null =>
    typeof side === 'string' ? { kind: 'text', text: side } : side;
  const { all = false, around, ...rest } = settings;
  const pair = pairSource(planPath, content(base), content(head));
  return checkPlans(around === undefined ? pair : withAround(pair, around), {
    config: resolveConfig(rest, {}, defaultLevel).config,
    scope: all ? 'all' : 'changed',
  });
}

/** The rules about the form of a native plan, off: the short plans of tests are not whole, and most tests are not about that. */
export const anyForm = {
  'required-sections': 'off',
  'plan-identity': 'off',
} as const satisfies Settings['rules'];

/** All findings but those on a plan's form. */
export async function findings(...[base, head, settings]: Parameters<typeof report>): Promise<readonly Finding[]> {
  return (await report(base, head, { ...settings, rules: { ...anyForm, ...settings?.rules } })).findings;
}

/** The findings of one rule, one line each: `10:3 error open-behind`, with `(existing)` behind what base had already. */
export async function findingsOf(rule: string, ...of: Parameters<typeof report>): Promise<readonly string[]> {
  return (await report(...of)).findings.filter((finding) => finding.rule === rule).map(shortLine);
}

/** All findings but those on a plan's form, one line each: `10:3 error phases-in-order.open-behind`. */
export async function linesOf(...of: Parameters<typeof report>): Promise<readonly string[]> {
  return (await findings(...of)).map((finding) =>
    shortLine({ ...finding, messageId: `${finding.rule}.${finding.messageId}` }),
  );
}

/** The only finding of one rule. */
export async function findingOf(rule: string, ...of: Parameters<typeof report>): Promise<Finding> {
  const [finding, ...others] = (await report(...of)).findings.filter((candidate) => candidate.rule === rule);
  if (finding === undefined || others.length > 0) throw new Error(`${rule} was expected to have one finding.`);
  return finding;
}

function shortLine({ place, severity, messageId, existing }: Finding): string {
  const at = place === null ? '-' : `${place.line}:${place.column}`;
  return `${at} ${severity} ${messageId}${existing ? ' (existing)' : ''}`;
}
