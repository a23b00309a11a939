import type { DroppedItem, Fate } from '../model/change.js';
import type { Plan } from '../model/plan.js';

/** Looks for what became of items that head no longer has, by their text. */
export function fatesOf(base: Plan, head: Plan, dropped: readonly number[]): readonly DroppedItem[] {
  if (dropped.length === 0) return [];
  const known = new Map<string, Fate>();
  for (const { kind, text, line } of head.hidden) {
    // A command in a fence is not what became of an item that names the command: only a line that is still a box counts.
    if (boxed.test(text)) known.set(comparable(text), { kind, line });
  }
  for (const { text, place } of head.bullets) known.set(comparable(text), { kind: 'bullet', line: place.line });
  return dropped.map((index) => ({
    base: index,
    fate: known.get(comparable(base.items[index]?.text ?? '')) ?? { kind: 'gone' },
  }));
}

const boxed = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[.?\]/u;

/** A line without its list marker, box and marks of emphasis. */
function comparable(text: string): string {
  return text
    .replace(/^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(?:\[.?\]\s*)?/u, '')
    .replace(/[*_`~]/g, '')
    .toLowerCase()
    .trim();
}
