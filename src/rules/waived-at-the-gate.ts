import type { ModifiedPlan } from '../model/change.js';
import type { Plan, Role } from '../model/plan.js';
import { roleAround, stateOf, workItems } from '../model/progress.js';
import { isReason } from '../model/reason.js';
import { stageOf } from '../model/stage.js';
import { allItemsWhere, groupByHome, itemsWhere, sectionName } from '../model/structure.js';
import type { ChangeRule, Problem } from './rule.js';

const howToFix = 'Leave {count|it|them} open, or have the reviewer agree to what is given up.';

export const waivedAtTheGate = {
  meta: {
    id: 'waived-at-the-gate',
    summary: 'What is left of a phase or plan is done, not waived, in the change that closes it.',
    messages: {
      'mostly-waived': {
        level: 'warning',
        headline: '{count} {count|item|items} of {section} waived and {done} done in the change that {closing}',
        text: '{count} {count|item|items} of {section} {count|is|are} waived and {done} done in the change that {closing}: {names}.',
        howToFix,
      },
      criterion: {
        level: 'warning',
        headline: '{count} {count|criterion|criteria} of {section} waived in the change that {closing}',
        text: '{count} {count|criterion|criteria} of {section} {count|is|are} waived in the change that {closing}: {names}.',
        howToFix,
      },
    },
  },
  reads: 'change',
  check: (change) => {
    // A plan that is given up passes no gate.
    const gates = stageOf(change.head)?.kind === 'halted' ? [] : gatesOf(change);
    return gates.length === 0 ? [] : problemsAt(change, gates);
  },
} as const satisfies ChangeRule;

/** What a change passes: a phase, or the plan itself. */
interface Gate {
  /** Of the phase; null for the plan. */
  readonly section: number | null;
  /** Indexes of the items that are weighed. */
  readonly work: readonly number[];
  /** Indexes of the items among which its criteria are. */
  readonly around: readonly number[];
  /** What the change does. */
  readonly closing: string;
}

function gatesOf({ base, head, transitions }: ModifiedPlan): readonly Gate[] {
  const gates: Gate[] = [];
  for (const step of transitions) {
    const phase = step.kind === 'phase-closed' ? head.phases[step.phase] : undefined;
    if (step.kind !== 'phase-closed' || phase === undefined) continue;
    const closing = step.by === 'boxes' ? 'closes it' : 'moves the status past it';
    gates.push({ section: phase.section, work: phase.items, around: phase.items, closing });
  }
  if (stageOf(head)?.kind !== 'finished' || stageOf(base)?.kind === 'finished') return gates;
  const outside = allItemsWhere(head, (item) => item.phase === null);
  const work = new Set(gates.length === 0 ? workItems(head) : []);
  return [
    ...gates,
    {
      section: null,
      work: allItemsWhere(head, (item) => work.has(item)),
      around: outside,
      closing: 'finishes the plan',
    },
  ];
}

function problemsAt({ base, head, pairing }: ModifiedPlan, gates: readonly Gate[]): readonly Problem[] {
  const was = new Map(pairing.items.map((pair) => [pair.head, base.items[pair.base]]));
  const newly = (state: 'done' | 'waived', indexes: readonly number[]) =>
    itemsWhere(head, indexes, (item, index) => {
      const before = was.get(index);
      return item.leaf && stateOf(item) === state && (before === undefined || stateOf(before) !== state);
    });
  const problem = (
    messageId: 'mostly-waived' | 'criterion',
    items: readonly number[],
    section: number | null,
    data: Problem['data'],
  ): Problem => ({
    messageId,
    members: items.map((item) => ({ kind: 'item', item })),
    section,
    claim: null,
    data: { section: section === null ? 'the plan' : sectionName(head, section), ...data },
    fix: null,
  });
  return gates.flatMap(({ section, work, around, closing }) => {
    const [waived, done] = [newly('waived', work), newly('done', work)];
    const criteria = itemsWhere(head, newly('waived', around), (item) =>
      criteriaRoles.has(roleAround(head, item.section)),
    );
    return [
      ...(waived.length > done.length && !isOneWithReason(head, waived)
        ? [problem('mostly-waived', waived, section, { done: String(done.length), closing })]
        : []),
      ...[...groupByHome(head, criteria)].map(([home, items]) => problem('criterion', items, home, { closing })),
    ];
  });
}

/** The last item, struck with the reason, is the honest way out. */
function isOneWithReason({ items }: Plan, [first, ...others]: readonly number[]): boolean {
  return others.length === 0 && isReason(items[first ?? -1]?.waiver?.reason ?? '');
}

const criteriaRoles: ReadonlySet<Role> = new Set(['acceptance-criteria', 'definition-of-done']);
