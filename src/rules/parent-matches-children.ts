import type { Fix } from '../model/finding.js';
import type { Item, Plan, Stage } from '../model/plan.js';
import { stateOf } from '../model/progress.js';
import { shorten } from '../model/shorten.js';
import { phasesBehind, stageOf } from '../model/stage.js';
import { allItemsWhere, groupByHome, holdsUpFinish, isLeftOpen, sectionName } from '../model/structure.js';
import type { PlanRule, Problem } from './rule.js';

export const parentMatchesChildren = {
  meta: {
    id: 'parent-matches-children',
    summary: 'An item with items below it is ticked once they are resolved, and not before.',
    messages: {
      'ticked-parent': {
        level: 'warning',
        headline: '{count} open {count|item|items} of {section} under a tick',
        text: '{count} {count|item|items} of {section} {count|is|are} open under {ticked}: {names}.',
        howToFix: 'Tick what is done, strike what is not going to be, with the reason, or take the tick above away:',
        example: '- [ ] ~~{source}~~ (deferred: why)',
      },
      'open-parent': {
        level: 'notice',
        headline: '{count} open {count|item|items} of {section} with everything below resolved',
        text: '{count} {count|item|items} of {section} {count|is|are} open, but everything below {count|it|them} is resolved: {names}.',
        howToFix: 'Tick {count|it|them}, if nothing else is left to do:',
        example: '- [x] {source}',
      },
      'open-parent-behind': {
        level: 'warning',
        headline: '{status} with {count} open {count|item|items} of {section} above resolved ones',
        text: 'The status is {status}, but {count} {count|item|items} of {section} {count|is|are} open, and only what stands below is resolved: {names}.',
        howToFix: 'Tick {count|it|them}, if nothing else is left to do:',
        example: '- [x] {source}',
      },
    },
  },
  reads: 'plan',
  check: (plan) => [...openUnderTicks(plan), ...openAboveResolved(plan)],
} as const satisfies PlanRule;

/** Open leaves below a ticked item; each counts once, under the nearest one. */
function openUnderTicks(plan: Plan): readonly Problem[] {
  const ticked = nearestTicked(plan);
  const open = allItemsWhere(plan, (item, index) => ticked[index] != null && isLeftOpen(plan, item));
  return problems(plan, 'ticked-parent', open, (items) => {
    const [parent = -1, ...others] = new Set(items.map((index) => ticked[index] ?? -1));
    const text = shorten(plan.items[parent]?.text ?? '', 60);
    return { data: { ticked: others.length === 0 ? `"${text}", which is ticked` : 'items that are ticked' } };
  });
}

/** Per item the nearest ticked one around it. */
function nearestTicked({ items }: Plan): readonly (number | null)[] {
  const ticked: (number | null)[] = [];
  // An item stands behind the one that it is in.
  for (const { parent } of items) {
    ticked.push(parent === null || items[parent]?.done === true ? parent : (ticked[parent] ?? null));
  }
  return ticked;
}

/** Open items that are no leaves, with nothing open below them. A box that needs more than a tick is not offered one. */
function openAboveResolved(plan: Plan): readonly Problem[] {
  const below = leavesBelow(plan);
  const [stage, behind] = [stageOf(plan), phasesBehind(plan)];
  const isBehind = (item: Item) =>
    stage?.kind === 'finished' ? holdsUpFinish(plan, item) : item.phase !== null && item.phase < behind;
  const isOpen = (item: Item, index: number) => !item.leaf && stateOf(item) === 'open' && below[index]?.open === 0;
  const claimed = allItemsWhere(plan, (item, index) => isOpen(item, index) && isBehind(item));
  const unclaimed = allItemsWhere(plan, (item, index) => {
    const { done = 0, deferred = 0 } = below[index] ?? {};
    // What is put off is still wanted: the item above it is not finished.
    const isTickable = item.box.form !== 'malformed' && done > 0 && deferred === 0;
    return isOpen(item, index) && isTickable && !isBehind(item);
  });
  return [
    ...problems(plan, 'open-parent-behind', claimed, () => ({
      claim: stage,
      data: { status: plan.status?.text ?? '' },
    })),
    ...problems(plan, 'open-parent', unclaimed, (items) => ({ fix: tick(plan, items) })),
  ];
}

interface Below {
  open: number;
  done: number;
  /** Waived, but to be done at some other time or place. */
  deferred: number;
}

/** Per item how many leaves below it are what. */
function leavesBelow({ items }: Plan): readonly Readonly<Below>[] {
  const counts = items.map((): Below => ({ open: 0, done: 0, deferred: 0 }));
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const [item, own] = [items[index], counts[index]];
    const around = counts[item?.parent ?? -1];
    if (item === undefined || own === undefined || around === undefined) continue;
    around.open += item.leaf ? Number(stateOf(item) === 'open') : own.open;
    around.done += item.leaf ? Number(stateOf(item) === 'done') : own.done;
    around.deferred += item.leaf ? Number(isDeferred(item)) : own.deferred;
  }
  return counts;
}

function isDeferred(item: Item): boolean {
  return stateOf(item) === 'waived' && item.waiver?.keyword === 'deferred';
}

function tick(plan: Plan, items: readonly number[]): Fix {
  return {
    description: 'Tick what has everything below it resolved',
    edits: items.flatMap((index) => {
      const box = plan.items[index]?.box;
      return box === undefined ? [] : [{ place: box.place, text: '[x]' }];
    }),
  };
}

/** One problem for each section that holds some of the items. */
function problems(
  plan: Plan,
  messageId: keyof typeof parentMatchesChildren.meta.messages,
  indexes: readonly number[],
  more: (items: readonly number[]) => {
    readonly claim?: Stage | null;
    readonly data?: Problem['data'];
    readonly fix?: Fix;
  },
): readonly Problem[] {
  return [...groupByHome(plan, indexes)].map(([section, items]) => {
    const { claim = null, data = {}, fix = null } = more(items);
    return {
      messageId,
      members: items.map((item) => ({ kind: 'item', item })),
      section,
      claim,
      data: { section: sectionName(plan, section), ...data },
      fix,
    };
  });
}
