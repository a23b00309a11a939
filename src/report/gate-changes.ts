import type { Text } from '../model/plan.js';
import { pairLines, type Likeness } from '../model/pair-lines.js';

/** A line of a phase's gate beside what base had there. */
export type GateLine =
  | { readonly kind: 'same' | 'added'; readonly text: string }
  | { readonly kind: 'changed'; readonly text: string; readonly was: string }
  | { readonly kind: 'removed'; readonly was: string };

/** The lines of head in their order, with what each was; then what head no longer has. */
export function gateChanges(base: readonly Text[], head: readonly Text[], likeness?: Likeness): readonly GateLine[] {
  const [before, now] = [base.map(({ text }) => text), head.map(({ text }) => text)];
  const { pairs, removed } = pairLines(before, now, likeness);
  const was = new Map(pairs.map((pair) => [pair.head, before[pair.base] ?? '']));
  const lines = now.map((text, index): GateLine => {
    const from = was.get(index);
    if (from === undefined) return { kind: 'added', text };
    return from === text ? { kind: 'same', text } : { kind: 'changed', text, was: from };
  });
  return [...lines, ...removed.map((index): GateLine => ({ kind: 'removed', was: before[index] ?? '' }))];
}
