import type { DroppedItem, Fate } from '../model/change.js';
import type { Plan } from '../model/plan.js';

/** Looks for what became of items that head no longer has, by their text. A line that base had already is not what became of one. */
export function fatesOf(base: Plan, head: Plan, dropped: readonly number[]): readonly DroppedItem[] {
  if (dropped.length === 0) return [];
  const [before, now] = [linesWithoutItem(base), linesWithoutItem(head)];
  return dropped.map((index) => {
    const text = comparable(base.items[index]?.text ?? '');
    for (const kind of kinds) {
      const key = `${kind} ${text}`;
      const [line] = now.get(key) ?? [];
      const isNew = (now.get(key)?.length ?? 0) > (before.get(key)?.length ?? 0);
      if (line !== undefined && isNew) return { base: index, fate: { kind, line } };
    }
    return { base: index, fate: { kind: 'gone' } };
  });
}

/** What may have become of an item, the likeliest first. */
const kinds = ['bullet', 'code', 'comment'] as const satisfies readonly Fate['kind'][];

/** The lines of a plan that are no items, by what they are and their text. */
function linesWithoutItem({ hidden, bullets }: Plan): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  const add = (key: string, line: number) => {
    const known = lines.get(key);
    if (known === undefined) lines.set(key, [line]);
    else known.push(line);
  };
  for (const { kind, text, line } of hidden) {
    // A command in a fence is not what became of an item that names the command: only a line that is still a box counts.
    if (boxed.test(text)) add(`${kind} ${comparable(text)}`, line);
  }
  for (const { text, place } of bullets) add(`bullet ${comparable(text)}`, place.line);
  return lines;
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
