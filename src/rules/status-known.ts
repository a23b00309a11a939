import type { Fix } from '../model/finding.js';
import type { Plan, Stage, Status } from '../model/plan.js';
import { phaseState } from '../model/progress.js';
import { phaseOfStage, sameStage, statusFor } from '../model/stage.js';
import { canFinish } from '../model/structure.js';
import type { PlanRule, Problem } from './rule.js';

export const statusKnown = {
  meta: {
    id: 'status-known',
    summary: 'The status is one that plans use, and names a phase that the plan has.',
    messages: {
      unknown: {
        level: 'error',
        headline: 'unknown status "{status}"',
        text: 'The status "{status}" is not one of: {legal}.',
        howToFix: 'Write one of them; what else there is to say can follow in parentheses.',
      },
      'no-such-phase': {
        level: 'error',
        headline: '"{status}" in a plan without phase {label}',
        text: 'The status "{status}" names phase {label}, but {phases}.',
        howToFix: 'Name a phase that the plan has, or add that phase.',
      },
      'no-phases': {
        level: 'warning',
        headline: '"{status}" in a plan without phases',
        text: 'The status "{status}" names phase {label}, but no heading of this plan is a phase, such as "## Phase {label}: Title".',
        howToFix: 'Give each phase a heading of its own.',
      },
      unedited: {
        level: 'error',
        headline: 'the status was never chosen',
        text: 'The status is still as the template has it, "{status}"; expected is one of: {legal}.',
        howToFix: 'Keep the one that holds.',
      },
      twice: {
        level: 'error',
        headline: 'two statuses, "{status}" and "{other}"',
        text: 'The Metadata have a second status, "{other}", beside "{status}" on line {line}; expected is one.',
        howToFix: 'Keep the one that holds.',
      },
      missing: {
        level: 'warning',
        headline: 'no status',
        text: 'The plan has no status; expected is one of: {legal}.',
        howToFix: 'Add the line below to {where}.',
        example: '- Status: {first}',
      },
      alias: {
        level: 'warning',
        headline: 'status "{status}" for "{canonical}"',
        text: 'The status "{status}" is read as "{canonical}" and was expected to be written so.',
        howToFix: 'Write the line below.',
        example: '- Status: {canonical}',
      },
      'active-word': {
        level: 'warning',
        headline: '"{status}" names no phase',
        text: 'The status "{status}" does not say which phase is in progress; expected is one of: {legal}.',
        howToFix: 'Name the phase, and put the rest in parentheses.',
        example: '- Status: {write} ({status})',
      },
      'halted-word': {
        level: 'warning',
        headline: 'status "{status}" for "{write}"',
        text: 'The status "{status}" is read as "{write}"; it is not one of: {legal}.',
        howToFix: 'Keep the reason in parentheses.',
        example: '- Status: {write} ({status})',
      },
      'phase-complete': {
        level: 'warning',
        headline: '"{status}" says what is over',
        text: 'The status "{status}" says what is over, not where the plan is; expected is one of: {legal}.',
        howToFix: 'Write the phase that is in progress now, or {write}.',
      },
      'not-offered': {
        level: 'warning',
        headline: 'the template offers no status "{status}"',
        text: 'The status "{status}" is not one that the template offers: {legal}.',
        howToFix: 'Write one of them, or add yours to the template.',
      },
    },
  },
  reads: 'plan',
  check: (plan) => {
    if (plan.status !== null) return [...problemsOf(plan, plan.status), ...others(plan.status, plan.otherStatuses)];
    return plan.native ? [missing(plan)] : [];
  },
} as const satisfies PlanRule;

type MessageId = keyof typeof statusKnown.meta.messages;

/** A plan that lost its Metadata as a whole has lost its status as well. */
function missing(plan: Plan): Problem {
  const metadata = plan.sections.find((section) => section.role === 'metadata');
  return {
    messageId: 'missing',
    members: [{ kind: 'value', value: '', place: (metadata ?? plan.title)?.place ?? null }],
    section: null,
    claim: null,
    data: {
      legal: plan.legalStatuses.join(', '),
      first: plan.legalStatuses[0] ?? '',
      where: metadata === undefined ? 'a section "## Metadata"' : 'Metadata',
    },
    fix: null,
  };
}

function problemsOf(plan: Plan, status: Status): readonly Problem[] {
  const problem = (messageId: MessageId, data: Record<string, string> = {}, write: string | null = null): Problem => ({
    messageId,
    members: [{ kind: 'value', value: status.text, place: status.place }],
    section: null,
    claim: null,
    data: { status: status.text, legal: plan.legalStatuses.join(', '), ...data },
    fix: write === null ? null : rewrite(plan, status, write),
  });
  const { reading } = status;
  if (reading.kind === 'unknown' || reading.kind === 'unedited') return [problem(reading.kind)];
  if (reading.kind === 'stageless') return [];
  const problems: Problem[] = [];
  if ('label' in reading.stage && phaseOfStage(plan, reading.stage) === null) {
    const { label } = reading.stage;
    problems.push(
      plan.phases.length === 0
        ? problem('no-phases', { label })
        : problem('no-such-phase', { label, phases: phasesOf(plan) }),
    );
  }
  if (reading.kind === 'alias') problems.push(...aliasProblems(plan, reading.stage, reading.canonical, problem));
  return problems;
}

/** Statuses that say something else: one of them is for the readers, the other for the check. */
function others(status: Status, further: readonly Status[]): readonly Problem[] {
  return further
    .filter((other) => !saysTheSame(status, other))
    .map(({ text, place }) => ({
      messageId: 'twice',
      members: [{ kind: 'value', value: text, place }],
      section: null,
      claim: null,
      data: { status: status.text, other: text, line: String(status.place.line) },
      fix: null,
    }));
}

/** "Done" says what "Complete" says; "Blocked" and "In Progress" differ, though neither names a phase. */
function saysTheSame(one: Status, other: Status): boolean {
  if (one.text === other.text) return true;
  const [stage, otherStage] = [one, other].map(({ reading }) => ('stage' in reading ? reading.stage : null));
  return stage != null && otherStage != null && stage.kind !== 'active' && sameStage(stage, otherStage);
}

function aliasProblems(
  plan: Plan,
  stage: Stage,
  canonical: string | null,
  problem: (messageId: MessageId, data?: Record<string, string>, write?: string | null) => Problem,
): readonly Problem[] {
  if (canonical !== null) return [problem('alias', { canonical }, canonical)];
  const [messageId, write] = closest(plan, stage);
  // A template may leave out what the dialect has a word for.
  if (write === null) return [problem('not-offered')];
  return [problem(messageId, { write }, stage.kind === 'phase-complete' ? statusAfter(plan, stage) : null)];
}

/** The message about a status that no other says the same as, and the status to write for what it means. */
function closest(plan: Plan, { kind }: Stage): readonly [MessageId, string | null] {
  switch (kind) {
    case 'active':
      return ['active-word', statusFor(plan, { kind: 'phase', label: phaseInProgress(plan) })];
    case 'halted':
      return ['halted-word', statusFor(plan, { kind })];
    case 'phase-complete':
      return ['phase-complete', statusFor(plan, { kind: 'finished' })];
    default:
      return ['not-offered', null];
  }
}

/** The label of the first phase with something left to do, else of the last one. */
function phaseInProgress(plan: Plan): string {
  const phase = plan.phases.find((_, index) => phaseState(plan, index) !== 'resolved') ?? plan.phases.at(-1);
  return phase?.label ?? '1';
}

/** What to write once a phase is over: the next one, or that the plan is finished where that holds; null where neither does. */
function statusAfter(plan: Plan, stage: Stage): string | null {
  const phase = phaseOfStage(plan, stage);
  if (phase === null) return null;
  const next = plan.phases[phase + 1];
  if (next !== undefined) return statusFor(plan, { kind: 'phase', label: next.label });
  return canFinish(plan) ? statusFor(plan, { kind: 'finished' }) : null;
}

function phasesOf(plan: Plan): string {
  const labels = plan.phases.map((phase) => phase.label);
  const [first = '', last = ''] = [labels[0], labels.at(-1)];
  return labels.length === 1 ? `the plan has only phase ${first}` : `the plan has phases ${first} to ${last}`;
}

/** Wherever the plan says it: a status that is written twice must not become two. */
function rewrite({ otherStatuses }: Plan, status: Status, text: string): Fix {
  const same = otherStatuses.filter((other) => other.text === status.text);
  return {
    description: `Write the status as "${text}"`,
    edits: [status, ...same].map(({ place }) => ({ place, text })),
  };
}
