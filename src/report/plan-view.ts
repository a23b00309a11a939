import { explanationsBelow } from '../model/explanation.js';
import type { Transition } from '../model/change.js';
import { isMergeOnly } from '../model/merge-only.js';
import type { Item, Plan } from '../model/plan.js';
import { countItems, itemsAt, phaseState, progressOf, roleAround, stateOf, type Counts } from '../model/progress.js';
import type {
  ItemView,
  PhaseView,
  PlanView,
  SectionView,
  Sides,
  TransitionView,
  WaiverView,
} from '../model/plan-view.js';
import type { PlanReport } from '../model/report.js';
import { bothSides, type BothSides } from './both-sides.js';
import { itemChangesOf } from './item-changes.js';

export type { ItemView, PhaseView, PlanView, SectionView, WaiverView } from '../model/plan-view.js';

export function viewOf({ path, previousPath, change }: PlanReport): PlanView {
  if (change.kind === 'told') return change.view;
  const sides = bothSides(change);
  const shown = sides.head ?? sides.base;
  return {
    path,
    previousPath,
    kind: change.kind,
    dialect: shown.dialect,
    title: shown.title?.text || null,
    id: shown.id,
    status: { base: sides.base?.status?.text ?? null, head: sides.head?.status?.text ?? null },
    progress: {
      base: sides.base === null ? null : progressOf(sides.base),
      head: sides.head === null ? null : progressOf(sides.head),
    },
    phases: phaseViews(sides),
    sections: sectionViews(sides),
    itemChanges: change.kind === 'unchanged' ? [] : itemChangesOf(sides),
    waivers: waiverViews(sides),
    transitions: change.kind === 'modified' ? change.transitions.map((step) => transitionView(step, sides)) : [],
    questions: openItems(sides.head, (plan, item) => roleAround(plan, item.section) === 'open-questions'),
    mergeOnly: openItems(sides.head, isMergeOnly),
  };
}

function openItems(plan: Plan | null, holds: (plan: Plan, item: Item) => boolean): readonly ItemView[] {
  if (plan === null) return [];
  return plan.items
    .filter((item) => item.leaf && stateOf(item) === 'open' && holds(plan, item))
    .map(({ text, place }) => ({ text, line: place.line }));
}

/** Phases in the order of head, then those that are gone. */
function phaseViews({ base, head, phases }: BothSides): readonly PhaseView[] {
  const view = (before: number | null, now: number | null): PhaseView => {
    const [was, is] = [base?.phases[before ?? -1], head?.phases[now ?? -1]];
    const { key = '', label = '', title = '' } = is ?? was ?? {};
    return {
      key,
      label,
      title,
      line: (is === undefined ? undefined : head?.sections[is.section]?.place.line) ?? null,
      state: onBoth({ base, head }, before, now, phaseState),
      counts: onBoth({ base, head }, before, now, phaseCounts),
    };
  };
  const baseOf = new Map(phases.map((pair) => [pair.head, pair.base]));
  const kept = new Set(phases.map((pair) => pair.base));
  return [
    ...[...(head?.phases ?? []).keys()].map((now) => view(baseOf.get(now) ?? null, now)),
    ...[...(base?.phases ?? []).keys()].filter((before) => !kept.has(before)).map((before) => view(before, null)),
  ];
}

/** What holds of a part of a plan on each side, by its index there. A plan that did not change is looked at once. */
function onBoth<T>(
  { base, head }: Pick<BothSides, 'base' | 'head'>,
  before: number | null,
  now: number | null,
  tell: (plan: Plan, index: number) => T | null,
): Sides<T> {
  const is = head === null || now === null ? null : tell(head, now);
  if (base === head && before === now) return { base: is, head: is };
  return { base: base === null || before === null ? null : tell(base, before), head: is };
}

function phaseCounts(plan: Plan, phase: number): Counts {
  return countItems(itemsAt(plan, plan.phases[phase]?.items ?? []));
}

/** Sections outside of phases that hold items on either side. */
function sectionViews({ base, head, sections }: BothSides): readonly SectionView[] {
  const view = (before: number | null, now: number | null): SectionView => ({
    title: (head?.sections[now ?? -1] ?? base?.sections[before ?? -1])?.title ?? '',
    line: head?.sections[now ?? -1]?.place.line ?? null,
    counts: onBoth({ base, head }, before, now, sectionCounts),
  });
  const baseOf = new Map(sections.map((pair) => [pair.head, pair.base]));
  const kept = new Set(sections.map((pair) => pair.base));
  return [
    ...[...(head?.sections ?? []).keys()].map((now) => view(baseOf.get(now) ?? null, now)),
    ...[...(base?.sections ?? []).keys()].filter((before) => !kept.has(before)).map((before) => view(before, null)),
  ].filter(({ counts }) => hasItems(counts.base) || hasItems(counts.head));
}

function sectionCounts(plan: Plan, section: number): Counts | null {
  const { phase = null, items = [] } = plan.sections[section] ?? {};
  return phase === null ? countItems(itemsAt(plan, items)) : null;
}

function hasItems(counts: Counts | null): boolean {
  return counts !== null && counts.items.done + counts.items.open + counts.items.waived > 0;
}

/** Items of head that need not be done, and ticked ones that say so themselves. */
function waiverViews({ base, head, items }: BothSides): readonly WaiverView[] {
  if (head === null || head.items.every(({ waiver }) => waiver === null)) return [];
  const baseOf = new Map(items.map((pair) => [pair.head, pair.base]));
  const explanations = explanationsBelow(head);
  return head.items.flatMap((item, index) => {
    if (item.waiver === null || (item.done && item.waiver.inherited)) return [];
    const was = base?.items[baseOf.get(index) ?? -1];
    return [
      {
        line: item.place.line,
        text: item.text,
        reason: item.waiver.reason ?? explanations.get(index) ?? null,
        inherited: item.waiver.inherited,
        new: was?.waiver == null,
      },
    ];
  });
}

function transitionView(step: Transition, { base, head }: BothSides): TransitionView {
  switch (step.kind) {
    case 'status-changed':
      return { kind: step.kind, from: step.from?.text ?? null, to: step.to?.text ?? null };
    case 'phase-closed':
      return { kind: step.kind, phase: head?.phases[step.phase]?.key ?? '', by: step.by };
    case 'phase-removed':
      return { kind: step.kind, phase: base?.phases[step.basePhase]?.key ?? '' };
    default:
      return { kind: step.kind, phase: head?.phases[step.phase]?.key ?? '' };
  }
}
