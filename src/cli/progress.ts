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

/** A source that says so before it reads many plans. */
export function withProgress(source: PlanSource, progress: Progress): PlanSource {
  return {
    ...source,
    read: async (requests) => {
      if (requests.length >= many) progress.show(`Reading ${requests.length} plans…`);
      const contents = await source.read(requests);
      if (requests.length >= many) progress.show(`Checking ${requests.length} plans…`);
      return contents;
    },
  };
}
