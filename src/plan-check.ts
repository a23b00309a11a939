import { checkChange, checkUnreadable } from './check/check.js';
import { collect, type CollectedFile } from './collect/collect.js';
import type { Content } from './collect/content.js';
import { defaultPlanGlobs, planMatcher } from './collect/globs.js';
import type { PlanSource } from './collect/plan-source.js';
import { comparePlans } from './compare/compare.js';
import type { Config } from './config/config.js';
import { detectDialect, dialectById, type Dialect } from './dialects/index.js';
import { withStatuses } from './dialects/with-statuses.js';
import type { PlanChange, UnreadablePlan } from './model/change.js';
import type { Document } from './model/document.js';
import type { Finding } from './model/finding.js';
import type { Note, Report, Skipped } from './model/report.js';
import type { Level } from './model/severity.js';
import { parseDocument } from './parse/parse-document.js';
import { readPlan } from './parse/plan.js';
import { createTimeLimit, type TimeLimit } from './parse/time-limit.js';
import { rules } from './rules/index.js';
import { version } from './version.js';

export interface CheckRequest {
  readonly config: Config;
  /** `all` takes every plan of the head side, and every finding counts as new. */
  readonly scope: 'changed' | 'all';
  /** Which paths are plans, where it is not the configuration that says. */
  readonly isPlan?: (path: string) => boolean;
  /** What the report is to repeat. */
  readonly notes?: readonly Note[];
}

/** The whole job: collect, parse, compare, check. What becomes of the report is the caller's business. */
export async function checkPlans(source: PlanSource, request: CheckRequest): Promise<Report> {
  const { config, scope } = request;
  const isPlan = request.isPlan ?? planMatcher(config.plans ?? defaultPlanGlobs);
  const limit = createTimeLimit();
  const collection = await collect(source, scope, isPlan);
  const outcomes = collection.files.map((file) => outcomeOf(file, request, limit));
  return {
    version,
    base: collection.base.id,
    head: collection.head.id,
    failOn: config.failOn,
    override: null,
    plans: outcomes.flatMap((outcome) => outcome.plan ?? []),
    findings: outcomes.flatMap((outcome) => outcome.findings),
    suppressed: [],
    skipped: outcomes.flatMap((outcome) => outcome.skipped ?? []),
    notes: [...(request.notes ?? []), ...[...collection.gaps, ...outcomes.flatMap((outcome) => outcome.gaps)].map(gap)],
  };
}

interface Outcome {
  readonly plan: Report['plans'][number] | null;
  readonly findings: readonly Finding[];
  readonly skipped: Skipped | null;
  readonly gaps: readonly string[];
}

const nothing: Outcome = { plan: null, findings: [], skipped: null, gaps: [] };

function gap(text: string): Note {
  return { kind: 'gap', text };
}

function outcomeOf(file: CollectedFile, { config, scope }: CheckRequest, limit: TimeLimit): Outcome {
  const path = file.head?.path ?? file.base?.path ?? '';
  const options = { levels: levelsFor(path, config), everythingIsNew: scope === 'all' };
  const reading = readBothSides(file, path, config, limit);
  switch (reading.kind) {
    case 'no plan':
      return { ...nothing, skipped: file.head === null ? null : { path, reason: 'not a plan' } };
    case 'unreadable':
      return {
        ...nothing,
        findings: checkUnreadable(rules, reading.file, options),
        skipped: { path, reason: reading.file.reason },
      };
    case 'plan':
      return {
        ...nothing,
        plan: { path, previousPath: previousPathOf(file), change: reading.change },
        findings: checkChange(rules, reading.change, options),
        gaps: reading.gaps,
      };
  }
}

function previousPathOf({ base, head }: CollectedFile): string | null {
  return base !== null && head !== null && base.path !== head.path ? base.path : null;
}

type Reading =
  | { readonly kind: 'no plan' }
  | { readonly kind: 'unreadable'; readonly file: UnreadablePlan }
  | { readonly kind: 'plan'; readonly change: PlanChange; readonly gaps: readonly string[] };

/** Parses what there is. The dialect is decided on base where base is a plan: head cannot talk its way out of it. */
function readBothSides(file: CollectedFile, path: string, config: Config, limit: TimeLimit): Reading {
  const sameText = isSameText(file.baseContent, file.headContent);
  const base = documentOf(file.baseContent, limit);
  const head = sameText ? base : documentOf(file.headContent, limit);
  const dialect = dialectFor(path, config) ?? detectIn(base, config) ?? detectIn(head, config);
  const basePlan =
    base.kind === 'document' && dialect !== null ? readPlan(base.document, dialect, file.base?.path ?? path) : null;
  if (head.kind === 'unreadable') {
    const { reason, detail } = head;
    const previousPath = previousPathOf(file);
    return { kind: 'unreadable', file: { path, previousPath, reason, detail, base: basePlan, existing: sameText } };
  }
  if (dialect === null) return { kind: 'no plan' };
  if (head.kind === 'absent') {
    return basePlan === null
      ? { kind: 'no plan' }
      : { kind: 'plan', change: { kind: 'deleted', base: basePlan }, gaps: [] };
  }
  const headPlan = readPlan(head.document, dialect, path, basePlan?.native ?? false);
  if (basePlan === null) {
    const gaps =
      base.kind === 'unreadable'
        ? [`${path} was judged as a new plan, because its base could not be read: ${base.detail}.`]
        : [];
    return { kind: 'plan', change: { kind: 'added', head: headPlan }, gaps };
  }
  const change: PlanChange = sameText
    ? { kind: 'unchanged', base: basePlan, head: headPlan }
    : comparePlans(basePlan, headPlan);
  return { kind: 'plan', change, gaps: [] };
}

function isSameText(base: Content | null, head: Content | null): boolean {
  if (base === null || head === null) return false;
  return base === head || (base.kind === 'text' && head.kind === 'text' && base.text === head.text);
}

type SideReading =
  | { readonly kind: 'absent' }
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'unreadable'; readonly reason: string; readonly detail: string };

function documentOf(content: Content | null, limit: TimeLimit): SideReading {
  if (content === null) return { kind: 'absent' };
  if (content.kind === 'unreadable') return content;
  const result = parseDocument(content.text, limit);
  return result.kind === 'document' ? result : { kind: 'unreadable', reason: result.reason, detail: result.detail };
}

/** The dialect that the settings name for a path; null where they leave it to the document. */
function dialectFor(path: string, config: Config): Dialect | null {
  const override = config.overrides.find((one) => one.dialect !== undefined && planMatcher(one.plans)(path));
  const id = config.dialect ?? override?.dialect;
  const dialect = id === undefined ? null : dialectById(id);
  return dialect === null ? null : withStatuses(dialect, config.statuses);
}

function detectIn(reading: SideReading, config: Config): Dialect | null {
  const dialect = reading.kind === 'document' ? detectDialect(reading.document) : null;
  return dialect === null ? null : withStatuses(dialect, config.statuses);
}

/** Later overrides win over earlier ones, and all of them over what holds everywhere. */
function levelsFor(path: string, config: Config): Readonly<Record<string, Level>> {
  const own = config.overrides.filter((one) => one.rules !== undefined && planMatcher(one.plans)(path));
  return own.reduce((levels, one) => ({ ...levels, ...one.rules }), config.rules);
}
