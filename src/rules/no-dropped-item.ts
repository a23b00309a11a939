import type { DroppedItem, Fate, ModifiedPlan } from '../model/change.js';
import type { Place } from '../model/place.js';
import type { Item, Plan } from '../model/plan.js';
import { roleAround, stateOf } from '../model/progress.js';
import { stageOf } from '../model/stage.js';
import { homeOf, sectionName } from '../model/structure.js';
import type { ChangeRule, Member, Problem } from './rule.js';

const howToFix = 'Put {count|it|them} back, struck with the reason, where {count|it|they} stood:';
const example = '- [ ] ~~{source}~~ (deferred: why)';

export const noDroppedItem = {
  meta: {
    id: 'no-dropped-item',
    summary: 'An open item is done or waived in the open; it does not vanish.',
    messages: {
      dropped: {
        level: 'warning',
        headline: '{count} open {count|item|items} of {section} gone',
        text: '{count} open {count|item|items} of {section} {count|is|are} gone: {names}.',
        howToFix,
        example,
      },
      'dropped-on-close': {
        level: 'error',
        headline: '{count} open {count|item|items} of {section} gone in the change that {closing}',
        text: '{count} open {count|item|items} of {section} {count|is|are} gone in the change that {closing}: {names}.',
        howToFix,
        example,
      },
      'dropped-in-draft': {
        level: 'notice',
        headline: '{count} open {count|item|items} of {section} gone',
        text: '{count} open {count|item|items} of {section} {count|is|are} gone from this draft: {names}.',
        howToFix,
        example,
      },
    },
  },
  reads: 'change',
  check: (change) => {
    const bySection = new Map<number, DroppedItem[]>();
    for (const dropped of change.pairing.dropped) {
      const item = change.base.items[dropped.base];
      if (item === undefined || !item.leaf || stateOf(item) !== 'open') continue;
      const section = homeOf(change.base, item);
      const group = bySection.get(section);
      if (group === undefined) bySection.set(section, [dropped]);
      else group.push(dropped);
    }
    return [...bySection].map(([section, dropped]) => problem(change, section, dropped));
  },
} as const satisfies ChangeRule;

/** `section` is of base: the phase that lost the items, or else the section. */
function problem(change: ModifiedPlan, section: number, dropped: readonly DroppedItem[]): Problem {
  const { base, head } = change;
  const place = placeFor(change, section);
  const closing = closingOf(change, section);
  return {
    messageId: messageFor(change, section, closing, dropped.length),
    members: dropped.map((one): Member => {
      const { text = '', source = '' } = base.items[one.base] ?? {};
      return { kind: 'lost', text, source, place, ...tell(one.fate) };
    }),
    section: change.pairing.sections.find((pair) => pair.base === section)?.head ?? null,
    claim: stageOf(head),
    data: { section: sectionName(base, section), closing: closing ?? '' },
    fix: null,
  };
}

function messageFor(
  change: ModifiedPlan,
  section: number,
  closing: string | null,
  lost: number,
): keyof typeof noDroppedItem.meta.messages {
  const { base, head } = change;
  if (stageOf(base)?.kind === 'draft' && stageOf(head)?.kind === 'draft') return 'dropped-in-draft';
  return closing !== null && lost > addedDone(change, section) ? 'dropped-on-close' : 'dropped';
}

/** What the change does to the phase that a base section heads, or to the plan around what is part of its work; null for neither. */
function closingOf(change: ModifiedPlan, section: number): string | null {
  const { base, head, pairing, transitions } = change;
  const phase = pairing.phases.find((pair) => base.phases[pair.base]?.section === section)?.head;
  if (transitions.some((step) => step.kind === 'phase-closed' && step.phase === phase)) return 'closes it';
  const role = roleAround(base, section);
  if (role === 'success-metrics' || role === 'adr-legacy' || role === 'open-questions') return null;
  return stageOf(head)?.kind === 'finished' && stageOf(base)?.kind !== 'finished' ? 'finishes the plan' : null;
}

/** How many done leaves the section, as head has it, gained that base did not have in any form. */
function addedDone({ base, head, pairing }: ModifiedPlan, section: number): number {
  const phase = base.sections[section]?.phase ?? null;
  const [headPhase, headSection] = [
    pairing.phases.find((pair) => pair.base === phase)?.head,
    pairing.sections.find((pair) => pair.base === section)?.head,
  ];
  const isThere = (item: Item) => (phase === null ? item.section === headSection : item.phase === headPhase);
  return pairing.added.filter((index) => {
    const item = head.items[index];
    return item !== undefined && item.leaf && item.done && isThere(item);
  }).length;
}

/** The head section that held the items, else the nearest surviving section around it, else the status. */
function placeFor({ base, head, pairing }: ModifiedPlan, section: number): Place | null {
  for (let at: number | null = section; at !== null; at = base.sections[at]?.parent ?? null) {
    const pair = pairing.sections.find((candidate) => candidate.base === at);
    const surviving = pair === undefined ? undefined : head.sections[pair.head];
    if (surviving !== undefined && !isWholePlan(surviving.role)) return surviving.place;
  }
  return head.status?.place ?? head.title?.place ?? null;
}

function isWholePlan(role: Plan['sections'][number]['role']): boolean {
  return role === 'title' || role === 'preamble';
}

function tell(fate: Fate): { readonly fate?: string } {
  switch (fate.kind) {
    case 'gone':
      return {};
    case 'bullet':
      return { fate: `without its box on line ${String(fate.line)}` };
    case 'code':
      return { fate: `inside a code block on line ${String(fate.line)}` };
    case 'comment':
      return { fate: `inside a comment on line ${String(fate.line)}` };
  }
}
