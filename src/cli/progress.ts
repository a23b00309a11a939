import type { PlanSource } from '../collect/plan-source.js';
import type { Surroundings } from './surroundings.js';

/** Plans of which a person sees that they take a while. */
const many = 40;

export interface Progress {
  /** Shows a line on stderr in place of the one before, where that is a terminal. */
  readonly show: (text: string) => void;
  /** Takes the line away, before anything else is written. */
  readonly clear: () => void;
}

export function createProgress({ isErrorTerminal, environment, writeError }: Surroundings): Progress {
  const wanted = isErrorTerminal && environment['TERM'] !== 'dumb' && !environment['CI'];
  let shown = false;
  return {
    show: (text) => {
      if (!wanted) return;
      shown = true;
      writeError(`\r\u001B[K${text}`);
    },
    clear: () => {
      if (shown) writeError('\r\u001B[K');
      shown = false;
    },
  };
}

/** A source that says how many plans it has read, once they are many; a whole repository is read in batches. */
export function withProgress(source: PlanSource, progress: Progress): PlanSource {
  let count = 0;
  return {
    ...source,
    read: (requests) => {
      count += requests.length;
      if (count >= many) progress.show(`Reading plans, ${count} so far…`);
      return source.read(requests);
    },
  };
}
