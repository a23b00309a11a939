import type { Stage } from '../model/plan.js';
import type { Dialect } from './dialect.js';

/** A dialect that knows a team's own status words as well; they come before its own. */
export function withStatuses(
  dialect: Dialect,
  statuses: Readonly<Record<string, Exclude<Stage['kind'], 'phase' | 'phase-complete'>>>,
): Dialect {
  const own = Object.entries(statuses);
  if (dialect.status === null || own.length === 0) return dialect;
  const words = own.map(([word, stage]) => ({ text: new RegExp(`^${literally(word)}$`, 'i'), stage, write: word }));
  return { ...dialect, status: { ...dialect.status, vocabulary: [...words, ...dialect.status.vocabulary] } };
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
