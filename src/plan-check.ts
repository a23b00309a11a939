import { createBatchChecker, gap, unlistedPlans, type Outcome } from './check-batch.js';
import { collect, readTexts } from './collect/collect.js';
import type { ChangedFile, PlanSource } from './collect/plan-source.js';
import { changedPaths } from './collect/surroundings.js';
import type { Config } from './config/config.js';
import type { Note, Report } from './model/report.js';
import { pathSettings } from './path-settings.js';
import { fetchTemplates } from './read-templates.js';
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
  const paths = await pathSettings(config);
  const isPlan = request.isPlan ?? paths.isPlan;
  const [{ collection, batches, first }, templates] = await Promise.all([
    collectFirst(source, scope, isPlan),
    fetchTemplates(source, config),
  ]);
  const order = {
    config,
    paths,
    templates,
    settingsPlace: request.settingsPlace ?? 'on the target branch',
    everythingIsNew: scope === 'all',
    withoutBase: scope === 'all' && collection.base.id === null,
    changed: changedPaths(collection.listed, isPlan),
    keepPlans: keepPlans || onPart !== undefined,
  };
  const outcomes: Outcome[] = [...unlistedPlans(collection.unlisted, order)];
  const notes: Note[] = [];
  const check = createBatchChecker(order, source);
  for (const [index, files] of batches.entries()) {
    const result = await check(index === 0 ? first : await readTexts(source, files));
    notes.push(...result.notes.filter(({ text }) => !notes.some((note) => note.text === text)));
    onPart?.(partOf(result.outcomes));
    const left = onPart === undefined ? result.outcomes : result.outcomes.map(withoutPlan);
    // A copy has no strings that are parts of the plans' texts, and would keep them.
    outcomes.push(...(keepPlans ? left : structuredClone(left)));
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

function partOf(outcomes: readonly Outcome[]): ReportPart {
  return {
    plans: outcomes.flatMap((outcome) => outcome.plan ?? []),
    findings: outcomes.flatMap((outcome) => outcome.findings),
    suppressed: outcomes.flatMap((outcome) => outcome.suppressed),
  };
}

/** What is left to say once a plan has been handed on. */
function withoutPlan(outcome: Outcome): Outcome {
  return { ...outcome, plan: null };
}
