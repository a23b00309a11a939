import { checkChange, checkUnreadable, type CheckOptions } from './check/check.js';
import type { LevelLayers } from './check/severities.js';
import { wantedPaths } from './check/wanted-paths.js';
import { collect, readTexts, type CollectedFile } from './collect/collect.js';
import { defaultPlanGlobs, planMatcher } from './collect/globs.js';
import type { ChangedFile, PlanSource } from './collect/plan-source.js';
import { changedPaths, readSurroundings } from './collect/surroundings.js';
import { templatesOf, type Config } from './config/config.js';
import { notListed, wholeRepository, type PlanChange } from './model/change.js';
import type { Finding } from './model/finding.js';
import type { Note, Report, Skipped, Suppression } from './model/report.js';
import type { Surroundings } from './model/tree.js';
import { createDocumentReader } from './parse/document-reader.js';
import { pathOf, previousPathOf, readBothSides, type PlanReading, type ReadOptions } from './read-plans.js';
import { fetchTemplates, readTemplates } from './read-templates.js';
import { viewOf } from './report/plan-view.js';
import { rules } from './rules/index.js';
import { version } from './version.js';

export interface CheckRequest {
  readonly config: Config;
  /** `all` takes every plan of the head side, and every finding counts as new. */
  readonly scope: 'changed' | 'all';
  /** Which paths are plans, where it is not the configuration that says. */
  readonly isPlan?: (path: string) => boolean;
  /** Where the source reads settings from, as the end of a sentence; the target branch where nothing is said. */
  readonly settingsPlace?: string;
  /**
   * Whether the report keeps the plans themselves; it does unless told. Without them memory does not grow with their number, and the
   * report says the same.
   */
  readonly keepPlans?: boolean;
  /** What the report is to repeat. */
  readonly notes?: readonly Note[];
  /**
   * Called with each part of the report that is finished, plans in their order: for whoever shows them before all are checked. The
   * report that is given in the end has no plans then, so that memory does not grow with their number.
   */
  readonly onPart?: (part: ReportPart) => void;
}

/** What a report has of some of its plans. */
export type ReportPart = Pick<Report, 'plans' | 'findings' | 'suppressed'>;

/** The whole job: collect, parse, compare, check. What becomes of the report is the caller's business. */
export async function checkPlans(source: PlanSource, request: CheckRequest): Promise<Report> {
  const { config, scope, keepPlans = true, onPart } = request;
  const fitsGlobs = planMatcher(config.plans ?? defaultPlanGlobs, templatesOf(config));
  const isPlan = request.isPlan ?? fitsGlobs;
  const reader = createDocumentReader();
  const [{ collection, batches, first }, fetched] = await Promise.all([
    collectFirst(source, scope, isPlan),
    fetchTemplates(source, config),
  ]);
  const templates = await readTemplates(fetched, config, reader, request.settingsPlace ?? 'on the target branch');
  const options: ReadOptions = { config, templates, fitsGlobs, reader };
  const withoutBase = scope === 'all' && collection.base.id === null;
  const changed = changedPaths(collection.listed, isPlan);
  const outcomes: Outcome[] = [...unlistedPlans(collection.unlisted, config)];
  const notes: Note[] = [];
  for (const [index, files] of batches.entries()) {
    const texts = index === 0 ? first : await readTexts(source, files);
    const read = await Promise.all(texts.map(async (file) => ({ file, reading: await readBothSides(file, options) })));
    const around = await lookAround(source, scope, changed, read);
    notes.push(...around.notes.filter(({ text }) => !notes.some((note) => note.text === text)));
    const checked = read.map(({ file, reading }) => {
      const checks = { levels: levelsFor(pathOf(file), config), everythingIsNew: scope === 'all', withoutBase };
      const outcome = outcomeOf(file, reading, around.surroundings, checks);
      return keepPlans || onPart !== undefined ? outcome : withViewAlone(outcome);
    });
    onPart?.(partOf(checked));
    outcomes.push(...(onPart === undefined ? checked : checked.map(withoutPlan)));
  }
  return {
    version,
    base: collection.base.id,
    head: collection.head.id,
    failOn: config.failOn,
    override: null,
    ...partOf(outcomes),
    skipped: outcomes.flatMap((outcome) => outcome.skipped ?? []),
    notes: [
      ...(request.notes ?? []),
      ...templates.notes,
      ...notes,
      ...[...collection.gaps, ...outcomes.flatMap((outcome) => outcome.gaps)].map(gap),
    ],
  };
}

/** The plans, and the texts of the first batch: read while the templates are, as each question to GitHub takes its time. */
async function collectFirst(source: PlanSource, scope: CheckRequest['scope'], isPlan: (path: string) => boolean) {
  const collection = await collect(source, scope, isPlan);
  const batches = inBatches(collection.plans, scope);
  return { collection, batches, first: await readTexts(source, batches[0] ?? []) };
}

/** Plans of a whole repository that are held at a time, with their texts; fewer at first, as somebody waits to see something. */
const batchSize = 20;
const firstBatchSize = 5;

/** What changed is read in one go, as GitHub is asked for it; a repository may have more plans than there is memory for. */
function inBatches(plans: readonly ChangedFile[], scope: CheckRequest['scope']): readonly (readonly ChangedFile[])[] {
  if (scope === 'changed') return [plans];
  const batches = [plans.slice(0, firstBatchSize)];
  for (let at = firstBatchSize; at < plans.length; at += batchSize) batches.push(plans.slice(at, at + batchSize));
  return batches;
}

interface ReadFile {
  readonly file: CollectedFile;
  readonly reading: PlanReading;
}

/** What the rules want to know of the repository around the plans. Without one they do not run, which a note says. */
async function lookAround(
  source: PlanSource,
  scope: CheckRequest['scope'],
  changed: Surroundings['changed'],
  read: readonly ReadFile[],
): Promise<{ readonly surroundings: Surroundings | null; readonly notes: readonly Note[] }> {
  const changes = read.flatMap(({ reading }) => (reading.kind === 'plan' ? [reading.change] : []));
  const judged = changes.filter((change) => isJudged(change, scope === 'all'));
  const { surroundings, gaps } = await readSurroundings(source, wantedPaths(rules, judged), changed);
  if (surroundings !== null || judged.length === 0) return { surroundings, notes: gaps.map(gap) };
  const left = rules.filter((rule) => rule.reads === 'plan in tree' || rule.reads === 'change in tree');
  if (left.length === 0) return { surroundings, notes: [] };
  const names = left.map((rule) => rule.meta.id).join(', ');
  return { surroundings, notes: [{ kind: 'origin', text: `Without a repository these rules did not run: ${names}.` }] };
}

/** Nothing that a plan of the same text says is new: what it points at is worth a look only where everything counts. */
function isJudged({ kind }: PlanChange, everythingIsNew: boolean): boolean {
  return kind !== 'deleted' && (everythingIsNew || kind !== 'unchanged');
}

interface Outcome {
  readonly plan: Report['plans'][number] | null;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppression[];
  readonly skipped: Skipped | null;
  readonly gaps: readonly string[];
}

const nothing: Outcome = { plan: null, findings: [], suppressed: [], skipped: null, gaps: [] };

function outcomeOf(
  file: CollectedFile,
  reading: PlanReading,
  surroundings: Surroundings | null,
  options: CheckOptions,
): Outcome {
  const path = pathOf(file);
  switch (reading.kind) {
    case 'no plan':
      return { ...nothing, skipped: file.head === null ? null : { path, reason: 'not a plan' } };
    case 'unreadable':
      return {
        ...nothing,
        findings: checkUnreadable(rules, reading.file, options),
        skipped: { path, reason: reading.file.reason },
      };
    case 'plan': {
      const { change, loss, gaps } = reading;
      const around = isJudged(change, options.everythingIsNew) ? surroundings : null;
      const result = checkChange(rules, { change, loss, surroundings: around }, options);
      return { ...nothing, ...result, plan: { path, previousPath: previousPathOf(file), change }, gaps };
    }
  }
}

function partOf(outcomes: readonly Outcome[]): ReportPart {
  return {
    plans: outcomes.flatMap((outcome) => outcome.plan ?? []),
    findings: outcomes.flatMap((outcome) => outcome.findings),
    suppressed: outcomes.flatMap((outcome) => outcome.suppressed),
  };
}

/** Plans that may have changed and are not listed are a finding like plans that cannot be read. */
function unlistedPlans(detail: string | null, config: Config): readonly Outcome[] {
  if (detail === null) return [];
  const path = wholeRepository;
  const file = { path, previousPath: null, reason: notListed, detail, base: null, withheld: true, existing: false };
  const options = { levels: levelsFor(path, config), everythingIsNew: false, withoutBase: false };
  const findings = checkUnreadable(rules, file, options);
  // Where the finding is off, the report says so all the same.
  const gaps = findings.length > 0 ? [] : [`Plans may have changed that were not checked: ${detail}.`];
  return [{ ...nothing, findings, skipped: { path, reason: notListed }, gaps }];
}

/** What is left to say once a plan has been handed on. */
function withoutPlan(outcome: Outcome): Outcome {
  return structuredClone({ ...outcome, plan: null });
}

/** A copy has no strings that are parts of the plan's text, and would keep it. */
function withViewAlone(outcome: Outcome): Outcome {
  const { plan } = outcome;
  if (plan === null || plan.change.kind === 'modified') return outcome;
  return { ...outcome, plan: { ...plan, change: { kind: 'told', view: structuredClone(viewOf(plan)) } } };
}

function gap(text: string): Note {
  return { kind: 'gap', text };
}

/** Inputs win over the file, of which later overrides win over earlier ones, and all of them over what holds everywhere. */
function levelsFor(path: string, { inputRules, overrides, rules: everywhere }: Config): LevelLayers {
  const own = overrides.flatMap((one) => (one.rules !== undefined && planMatcher(one.plans)(path) ? [one.rules] : []));
  return [inputRules, ...own.toReversed(), everywhere];
}
