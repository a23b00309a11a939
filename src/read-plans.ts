import { hasSameBlob, type CollectedFile } from './collect/collect.js';
import type { Content } from './collect/content.js';
import { comparePlans } from './compare/compare.js';
import type { Config, Override } from './config/config.js';
import { detectDialect, dialectById, type Dialect } from './dialects/index.js';
import { tdl } from './dialects/tdl.js';
import { withStatuses } from './dialects/with-statuses.js';
import type { PlanChange, PlanLoss, UnreadablePlan } from './model/change.js';
import type { Document } from './model/document.js';
import type { Plan } from './model/plan.js';
import { saysNothing } from './model/structure.js';
import type { DocumentReader } from './parse/document-reader.js';
import { readPlan } from './parse/plan.js';
import type { PathSettings } from './path-settings.js';
import { templateFor, type Templates } from './read-templates.js';

/** What a file is as a plan, on both sides. */
export type PlanReading =
  | { readonly kind: 'no plan' }
  | { readonly kind: 'unreadable'; readonly file: UnreadablePlan }
  | {
      readonly kind: 'plan';
      readonly change: PlanChange;
      /** Null where head still has the plan. */
      readonly loss: PlanLoss | null;
      readonly gaps: readonly string[];
    };

export interface ReadOptions {
  readonly config: Config;
  /** What the settings say of paths, whichever of them are asked for. */
  readonly paths: PathSettings;
  readonly templates: Templates;
  readonly reader: DocumentReader;
}

/** Parses what there is. The dialect is decided on base where base is a plan: head cannot talk its way out of it. */
export async function readBothSides(
  file: CollectedFile,
  { config, paths, templates, reader }: ReadOptions,
): Promise<PlanReading> {
  const path = pathOf(file);
  const sameText = isSameText(file);
  const [head, ownBase] = await Promise.all([
    documentOf(file.headContent, reader),
    sameText ? null : documentOf(file.baseContent, reader),
  ]);
  const base = ownBase ?? head;
  const overrides = paths.overridesFor(path);
  const found = dialectFor(overrides, config) ?? detectIn(base) ?? detectIn(head);
  const dialect = found === null ? null : ownDialect(found, templateFor(overrides, templates, config), config);
  const basePlan =
    base.kind === 'document' && dialect !== null ? readPlan(base.document, dialect, file.base?.path ?? path) : null;
  const unread = ({ reason, detail }: Unread, withheld: boolean): PlanReading => {
    const known = { path, previousPath: previousPathOf(file), base: basePlan, existing: sameText && !withheld };
    return { kind: 'unreadable', file: { ...known, reason, detail, withheld } };
  };
  // Without base nothing tells what head took away, nor whether that was a plan.
  const withheld = [head, base].find(isWithheld);
  if (withheld !== undefined) return unread(withheld, true);
  if (head.kind === 'unreadable') return unread(head, false);
  // Of a plan that is deleted base is all there is to read.
  if (head.kind === 'absent' && base.kind === 'unreadable') return unread(base, false);
  if (dialect === null) return { kind: 'no plan' };
  if (head.kind === 'absent') {
    if (basePlan === null) return { kind: 'no plan' };
    const loss: PlanLoss = { kind: 'deleted', base: basePlan, head: null };
    return { kind: 'plan', change: { kind: 'deleted', base: basePlan }, loss, gaps: [] };
  }
  const isSamePlan = sameText && basePlan?.path === path;
  const headPlan = isSamePlan ? basePlan : readPlan(head.document, dialect, path, basePlan?.native ?? false);
  if (basePlan === null) {
    const gaps =
      base.kind === 'unreadable'
        ? [`${path} was judged as a new plan, because its base could not be read: ${base.detail}.`]
        : [];
    return { kind: 'plan', change: { kind: 'added', head: headPlan }, loss: null, gaps };
  }
  const change: PlanChange = sameText
    ? { kind: 'unchanged', base: basePlan, head: headPlan }
    : comparePlans(basePlan, headPlan);
  return { kind: 'plan', change, loss: lossOf(basePlan, headPlan, paths), gaps: [] };
}

/** The path of a file on head, or where base had it. */
export function pathOf({ base, head }: CollectedFile): string {
  return (head ?? base)?.path ?? '';
}

/** Where a file was on base, if that was elsewhere. */
export function previousPathOf({ base, head }: CollectedFile): string | null {
  return base !== null && head !== null && base.path !== head.path ? base.path : null;
}

function lossOf(base: Plan, head: Plan, { isPlan }: PathSettings): PlanLoss | null {
  if (isPlan(base.path) && !isPlan(head.path)) return { kind: 'moved-out', base, head };
  return saysNothing(head) && !saysNothing(base) ? { kind: 'unmade', base, head } : null;
}

/** What could not be read is the same only where the source says so of its bytes. */
function isSameText(file: CollectedFile): boolean {
  const { baseContent, headContent } = file;
  if (baseContent?.kind === 'text' && headContent?.kind === 'text') return baseContent.text === headContent.text;
  return baseContent !== null && headContent !== null && hasSameBlob(file);
}

type SideReading = { readonly kind: 'absent' } | { readonly kind: 'document'; readonly document: Document } | Unread;

interface Unread {
  readonly kind: 'unreadable';
  readonly reason: string;
  readonly detail: string;
}

/** Whether it was the source that failed: a text that is too large or no text says so by itself. */
function isWithheld(side: SideReading): side is Unread {
  return side.kind === 'unreadable' && side.reason === 'unreadable';
}

async function documentOf(content: Content | null, reader: DocumentReader): Promise<SideReading> {
  if (content === null) return { kind: 'absent' };
  if (content.kind === 'unreadable') return content;
  const result = await reader(content.text);
  return result.kind === 'document' ? result : { kind: 'unreadable', reason: result.reason, detail: result.detail };
}

/** The dialect that the settings name for a path; null where they leave it to the document. */
function dialectFor(overrides: readonly Override[], config: Config): Dialect | null {
  const id = config.dialect ?? overrides.findLast(({ dialect }) => dialect !== undefined)?.dialect;
  return id === undefined ? null : dialectById(id);
}

function detectIn(reading: SideReading): Dialect | null {
  return reading.kind === 'document' ? detectDialect(reading.document) : null;
}

/** A dialect with what the repository says of it. Only the native one has templates. */
function ownDialect(dialect: Dialect, template: Dialect | null, { statuses }: Config): Dialect {
  return template !== null && dialect.id === tdl.id ? template : withStatuses(dialect, statuses);
}
