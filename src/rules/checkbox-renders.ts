import type { Edit, Fix } from '../model/finding.js';
import type { Item, Plan } from '../model/plan.js';
import { itemsAt } from '../model/progress.js';
import { homeOf, sectionName } from '../model/structure.js';
import type { PlanRule, Problem } from './rule.js';

export const checkboxRenders = {
  meta: {
    id: 'checkbox-renders',
    summary: 'What is meant as a checkbox is one to GitHub, and its mark says done or open.',
    messages: {
      malformed: {
        level: 'warning',
        headline: '{count} broken {count|checkbox|checkboxes} in {section}',
        text: 'In {section}, {count} {count|line is|lines are} meant as {count|an item|items}, but GitHub shows no checkbox: {names}.',
        howToFix: 'Write "- ", then "[ ]" or "[x]", then a space; until then it counts as open.',
        example: '- [ ] {source}',
      },
      'unknown-mark': {
        level: 'warning',
        headline: '{count} unknown {count|mark|marks} in {section}',
        text: 'In {section}, {count} {count|item has a mark|items have marks} that GitHub shows as text: {names}.',
        howToFix: 'Tick what is done; everything else counts as open.',
        example: '- [ ] {source}',
      },
    },
  },
  reads: 'plan',
  check: (plan) => [...problemsOf(plan, 'malformed', 'malformed'), ...problemsOf(plan, 'unknown', 'unknown-mark')],
} as const satisfies PlanRule;

/** One problem for each section that holds items with a box of the form. */
function problemsOf(
  plan: Plan,
  form: Item['box']['form'],
  messageId: 'malformed' | 'unknown-mark',
): readonly Problem[] {
  const bySection = new Map<number, number[]>();
  for (const [index, item] of plan.items.entries()) {
    if (item.box.form !== form) continue;
    const section = homeOf(plan, item);
    const items = bySection.get(section) ?? [];
    bySection.set(section, items);
    items.push(index);
  }
  return [...bySection].map(([section, items]) => ({
    messageId,
    members: items.map((item) => ({ kind: 'item', item })),
    section,
    claim: null,
    data: { section: sectionName(plan, section) },
    fix: mend(itemsAt(plan, items)),
  }));
}

/** Boxes that are meant as open, where it is sure how. What is meant as ticked is for a person to tick. */
function mend(items: readonly Item[]): Fix | null {
  const edits = items.map(editOf).filter((edit) => edit !== null);
  return edits.length === 0 ? null : { description: 'Write open checkboxes so that they render', edits };
}

function editOf({ box, place, source }: Item): Edit | null {
  if (box.form !== 'malformed' || box.mark.trim() !== '') return null;
  // `-[ ] text`: in the second column nothing can stand between the marker and the box.
  if (box.place.column === 2) return { place: box.place, text: ' [ ]' };
  if (box.mark !== ' ') return { place: box.place, text: '[ ]' };
  const isGlued = place.line === place.endLine && place.endColumn - box.place.endColumn === source.length;
  return isGlued ? { place: box.place, text: '[ ] ' } : null;
}
