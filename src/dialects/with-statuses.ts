import type { Stage } from '../model/plan.js';
import type { Dialect, StatusWord } from './dialect.js';

/** A team's own status words, with the stage that each stands for. */
export type TeamStatuses = Readonly<Record<string, Exclude<Stage['kind'], 'phase' | 'phase-complete'>>>;

/** A dialect that knows a team's own status words as well; they come before its own. */
export function withStatuses(dialect: Dialect, statuses: TeamStatuses): Dialect {
  const words = teamWords(statuses);
  if (dialect.status === null || words.length === 0) return dialect;
  return { ...dialect, status: { ...dialect.status, vocabulary: [...words, ...dialect.status.vocabulary] } };
}

export function teamWords(statuses: TeamStatuses): readonly StatusWord[] {
  return Object.entries(statuses).map(([word, stage]) => literalWord(word, stage));
}

/** A status that is written just so. */
export function literalWord(word: string, stage: StatusWord['stage']): StatusWord {
  return { text: new RegExp(`^${literally(word)}$`, 'i'), stage, write: word };
}

/** A text as the source of a pattern that matches it alone. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
