import type { Tally } from '../model/progress.js';

const cells = 10;

/** Ten cells: a full bar only where nothing is open, an empty one only where nothing is done. */
export function progressBar({ done, open }: Tally): string {
  const share = done + open === 0 ? 0 : done / (done + open);
  const filled = Math.min(Math.max(Math.round(share * cells), done > 0 ? 1 : 0), open > 0 ? cells - 1 : cells);
  return '█'.repeat(filled) + '░'.repeat(cells - filled);
}

/** `24/36`: done of what is not waived. */
export function fraction({ done, open }: Tally): string {
  return `${done}/${done + open}`;
}

/** `+10`, `−2`; null where nothing was gained or lost. */
export function gain(base: Tally | null, head: Tally): string | null {
  const difference = head.done - (base?.done ?? 0);
  if (difference === 0) return null;
  return difference > 0 ? `+${difference}` : `−${-difference}`;
}
