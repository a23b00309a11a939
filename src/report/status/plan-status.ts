import type { Finding } from '../../model/finding.js';
import type { Plan, Stage } from '../../model/plan.js';
import { countItems, itemsAt, phaseState, progressOf, type PhaseState, type Tally } from '../../model/progress.js';
import { headOf, type Note, type PlanReport, type Report, type Skipped } from '../../model/report.js';
import type { Severity } from '../../model/severity.js';
import { phaseOfStage, stageOf } from '../../model/stage.js';
import { viewOf, type ItemView } from '../plan-view.js';
import { rank } from '../ranking.js';

/** Where every plan of a repository stands. */
export interface StatusReport {
  readonly version: string;
  /** What people call the repository: the name of its folder. */
  readonly repository: string;
  /** A commit, `WORKTREE`, or null in a repository without commits. */
  readonly head: string | null;
  /** When it was asked for, in milliseconds since 1970. */
  readonly time: number;
  /** What needs attention comes first. */
  readonly plans: readonly PlanStatus[];
  readonly skipped: readonly SkippedPlan[];
  readonly notes: readonly Note[];
  /** A template that a first plan can be copied from; null where none is known, or there are plans. */
  readonly template: string | null;
}

export interface SkippedPlan extends Skipped {
  /** What a finding says of it, else the reason. */
  readonly message: string;
}

export interface PlanStatus {
  readonly path: string;
  readonly title: string | null;
  readonly id: string | null;
  readonly dialect: string;
  /** As written. */
  readonly status: string | null;
  readonly stage: Stage['kind'] | null;
  readonly attention: Attention;
  /** Leaves of the work; see `progressOf`. */
  readonly progress: Tally;
  readonly phases: readonly PhaseStatus[];
  /** Key of the phase that the plan is in: the one that the status names, else the first with something open. */
  readonly phase: string | null;
  readonly questions: readonly ItemView[];
  readonly findings: readonly Finding[];
  readonly lastChange: LastChange | null;
  /** The oldest first; empty where nobody asked for it. */
  readonly history: readonly ProgressPoint[];
}

export interface PhaseStatus {
  readonly key: string;
  readonly label: string;
  readonly title: string;
  readonly line: number | null;
  readonly state: PhaseState;
  readonly progress: Tally;
}

export interface LastChange {
  readonly commit: string;
  /** In milliseconds since 1970. */
  readonly time: number;
}

export interface ProgressPoint extends Tally {
  /** In milliseconds since 1970. */
  readonly time: number;
}

/**
 * How much a plan asks for somebody, the most first: it contradicts itself (an error); it is under way and has a warning; it is
 * under way; nobody has begun; nothing more is going to happen; it has neither a status nor items, so that nobody can tell.
 */
export const attentions = ['contradiction', 'warning', 'active', 'waiting', 'settled', 'untold'] as const;
export type Attention = (typeof attentions)[number];

/** What is known of plans beside what they say. */
export interface PlanHistory {
  readonly lastChange: LastChange | null;
  readonly points: readonly ProgressPoint[];
}

/** The files of a report that could not be read. */
export function skippedPlans({ skipped, findings }: Report): readonly SkippedPlan[] {
  const messages = new Map(findings.map(({ path, message }) => [path, message]));
  return skipped.map(({ path, reason }) => ({ path, reason, message: messages.get(path) ?? `not read: ${reason}` }));
}

/** The status of each plan of a report on every plan, by what needs attention; among equals the one that rested longest. */
export function planStatuses(report: Report, historyOf: (path: string) => PlanHistory): readonly PlanStatus[] {
  return report.plans
    .flatMap((plan) => {
      const head = headOf(plan);
      return head === null ? [] : [statusOf(plan, head, report, historyOf)];
    })
    .sort(byAttention);
}

function statusOf(plan: PlanReport, head: Plan, report: Report, historyOf: (path: string) => PlanHistory): PlanStatus {
  const { path, title, id, dialect, status, questions } = viewOf(plan);
  const findings = rank(report.findings.filter((finding) => finding.path === path));
  const stage = stageOf(head);
  const { lastChange, points } = historyOf(path);
  return {
    path,
    title: title === null || invisible.test(title) ? null : title,
    id,
    dialect,
    status: status.head,
    stage: stage?.kind ?? null,
    attention: attentionOf(stage, progressOf(head).leaves, findings),
    progress: progressOf(head).leaves,
    phases: head.phases.map(({ key, label, title: name, section, items }, index) => ({
      key,
      label,
      title: name,
      line: head.sections[section]?.place.line ?? null,
      state: phaseState(head, index),
      progress: countItems(itemsAt(head, items)).leaves,
    })),
    phase: currentPhase(head, stage),
    questions,
    findings,
    lastChange,
    history: points,
  };
}

/** A text of which a reader sees nothing, by what Unicode lets a renderer ignore; a braille pattern without dots is as blank. */
const invisible = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

function attentionOf(stage: Stage | null, { done, open }: Tally, findings: readonly Finding[]): Attention {
  const has = (severity: Severity) => findings.some((finding) => finding.severity === severity);
  if (has('error')) return 'contradiction';
  if (stage === null && done + open === 0) return 'untold';
  const resolved = open === 0 && done > 0;
  if (stage?.kind === 'finished' || stage?.kind === 'halted' || (stage === null && resolved)) return 'settled';
  if (has('warning')) return 'warning';
  return stage?.kind === 'draft' || (stage === null && done === 0) ? 'waiting' : 'active';
}

function currentPhase(plan: Plan, stage: Stage | null): string | null {
  if (stage?.kind === 'finished' || stage?.kind === 'halted') return null;
  const named = stage?.kind === 'phase' ? phaseOfStage(plan, stage) : null;
  const open = [...plan.phases.keys()].find((phase) => phaseState(plan, phase) !== 'resolved');
  return plan.phases[named ?? open ?? -1]?.key ?? null;
}

function byAttention(one: PlanStatus, other: PlanStatus): number {
  const weigh = ({ attention }: PlanStatus) => attentions.indexOf(attention);
  const errors = ({ findings }: PlanStatus) => findings.filter(({ severity }) => severity === 'error').length;
  const time = ({ lastChange }: PlanStatus) => lastChange?.time ?? Number.MAX_SAFE_INTEGER;
  const age = one.attention === 'settled' ? time(other) - time(one) : time(one) - time(other);
  return weigh(one) - weigh(other) || errors(other) - errors(one) || age || (one.path < other.path ? -1 : 1);
}
