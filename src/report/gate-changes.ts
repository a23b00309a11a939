import type { Text } from '../model/plan.js';
import { bigramsOf, similarity } from '../model/similarity.js';

/** A line of a phase's gate beside what base had there. */
export type GateLine =
  | { readonly kind: 'same' | 'added'; readonly text: string }
  | { readonly kind: 'changed'; readonly text: string; readonly was: string }
  | { readonly kind: 'removed'; readonly was: string };

/** Texts at least this alike are two versions of one line. */
const alike = 0.5;

/** The lines of head in their order, with what each was; then what head no longer has. */
export function gateChanges(base: readonly Text[], head: readonly Text[]): readonly GateLine[] {
  const rest = new Set(base.map(({ text }) => text));
  for (const { text } of head) rest.delete(text);
  const kept = new Set(base.map(({ text }) => text));
  const lines = head.map(({ text }): GateLine => {
    if (kept.has(text)) return { kind: 'same', text };
    const was = mostAlike(text, [...rest]);
    if (was === null) return { kind: 'added', text };
    rest.delete(was);
    return { kind: 'changed', text, was };
  });
  return [...lines, ...[...rest].map((was): GateLine => ({ kind: 'removed', was }))];
}

function mostAlike(text: string, candidates: readonly string[]): string | null {
  const bigrams = bigramsOf(text.toLowerCase());
  const scored = candidates.map((candidate) => ({
    candidate,
    score: similarity(bigrams, bigramsOf(candidate.toLowerCase())),
  }));
  const [best] = scored.sort((one, other) => other.score - one.score);
  return best !== undefined && best.score >= alike ? best.candidate : null;
}
