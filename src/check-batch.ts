import { checkChange, checkUnreadable, type CheckOptions } from './check/check.js';
import type { LevelLayers } from './check/severities.js';
import { wantedPaths } from './check/wanted-paths.js';
import type { CollectedFile } from './collect/collect.js';
import type { PlanSource } from './collect/plan-source.js';
import { readSurroundings } from './collect/surroundings.js';
import type { Config } from './config/config.js';
import { notListed, wholeRepository, type PlanChange } from './model/change.js';
import type { Finding } from './model/finding.js';
import type { Note, Report, Skipped, Suppression } from './model/report.js';
import type { Surroundings } from './model/tree.js';
import { createDocumentReader } from './parse/document-reader.js';
import type { PathSettings } from './path-settings.js';
import { pathOf, previousPathOf, readBothSides, type PlanReading, type ReadOptions } from './read-plans.js';
import { readTemplates, type FetchedTemplate } from './read-templates.js';
import { viewOf } from './report/plan-view.js';
import { rules } from './rules/index.js';

/** What holds for all plans of a run. */
interface Order {
  readonly config: Config;
  readonly paths: PathSettings;
  readonly templates: readonly FetchedTemplate[];
  /** Where the source reads settings from, as the end of a sentence. */
  readonly settingsPlace: string;
  readonly everythingIsNew: boolean;
  readonly withoutBase: boolean;
  /** Every file that the change touches. */
  readonly changed: Surroundings['changed'];
  /** Whether outcomes have the plans themselves, or just what reports tell of them, which is less. */
  readonly keepPlans: boolean;
}

/** What became of some files, in their order. */
interface BatchResult {
  readonly outcomes: readonly Outcome[];
  readonly notes: readonly Note[];
}

/** What a report has of one file. */
export interface Outcome {
  readonly plan: Report['plans'][number] | null;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppression[];
  readonly skipped: Skipped | null;
  readonly gaps: readonly string[];
}

/** Checks some files whose texts were read. */
type BatchChecker = (files: readonly CollectedFile[]) => Promise<BatchResult>;

/** A checker for the files of one run. The source is asked what stands around the plans, and nothing else. */
export function createBatchChecker(order: Order, source: Pick<PlanSource, 'findPaths'>): BatchChecker {
  const { config, everythingIsNew, paths, withoutBase } = order;
  const reader = createDocumentReader();
  const templates = readTemplates(order.templates, config, reader, order.settingsPlace);
  return async (files) => {
    const own = await templates;
    const options: ReadOptions = { config, paths, templates: own, reader };
    const read = await Promise.all(files.map(async (file) => ({ file, reading: await readBothSides(file, options) })));
    const around = await lookAround(source, order, read);
    const outcomes = read.map(({ file, reading }) => {
      const checks = { levels: levelsFor(pathOf(file), order), everythingIsNew, withoutBase };
      const outcome = outcomeOf(file, reading, around.surroundings, checks);
      return order.keepPlans ? outcome : withViewAlone(outcome);
    });
    return { outcomes, notes: [...own.notes, ...around.notes] };
  };
}

interface ReadFile {
  readonly file: CollectedFile;
  readonly reading: PlanReading;
}

/** What the rules want to know of the repository around the plans. Without one they do not run, which a note says. */
async function lookAround(
  source: Pick<PlanSource, 'findPaths'>,
  { everythingIsNew, changed }: Order,
  read: readonly ReadFile[],
): Promise<{ readonly surroundings: Surroundings | null; readonly notes: readonly Note[] }> {
  const changes = read.flatMap(({ reading }) => (reading.kind === 'plan' ? [reading.change] : []));
  const judged = changes.filter((change) => isJudged(change, everythingIsNew));
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

function withViewAlone(outcome: Outcome): Outcome {
  const { plan } = outcome;
  if (plan === null || plan.change.kind === 'modified') return outcome;
  return { ...outcome, plan: { ...plan, change: { kind: 'told', view: viewOf(plan) } } };
}

/** Plans that may have changed and are not listed are a finding like plans that cannot be read. */
export function unlistedPlans(detail: string | null, order: Pick<Order, 'config' | 'paths'>): readonly Outcome[] {
  if (detail === null) return [];
  const path = wholeRepository;
  const file = { path, previousPath: null, reason: notListed, detail, base: null, withheld: true, existing: false };
  const options = { levels: levelsFor(path, order), everythingIsNew: false, withoutBase: false };
  const findings = checkUnreadable(rules, file, options);
  // Where the finding is off, the report says so all the same.
  const gaps = findings.length > 0 ? [] : [`Plans may have changed that were not checked: ${detail}.`];
  return [{ ...nothing, findings, skipped: { path, reason: notListed }, gaps }];
}

/** What a source could not find out, as a report says it. */
export function gap(text: string): Note {
  return { kind: 'gap', text };
}

/** Inputs win over the file, of which later overrides win over earlier ones, and all of them over what holds everywhere. */
function levelsFor(path: string, { config, paths }: Pick<Order, 'config' | 'paths'>): LevelLayers {
  const own = paths.overridesFor(path).flatMap(({ rules: levels }) => (levels === undefined ? [] : [levels]));
  return [config.inputRules, ...own.toReversed(), config.rules];
}
