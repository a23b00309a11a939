import { createContext, Script } from 'node:vm';

/** Does some works one after the other, and gives their results in order; null for one that took too long and was stopped. */
export type TimeLimit = <T extends object>(works: readonly (() => T)[]) => readonly (T | null)[];

/**
 * Milliseconds for one text. A backstop against text that was made to be slow: a plan of 14 KB takes micromark about 20 ms, and
 * one of 500 KB that is plain is read in 300.
 */
const longest = 1_500;
/** What is left to each text however many before it ran out of time. */
const shortest = 100;

/**
 * A time limit for the texts of one run, kept by V8's own interrupt, the only thing that stops a parser which never yields. Each
 * text that runs out of time halves what the next ones get, so that many of them do not add up to hours.
 */
export function createTimeLimit(): TimeLimit {
  const interrupted = createInterrupt();
  let timeout = longest;
  return <T extends object>(works: readonly (() => T)[]) => {
    const results: (T | null)[] = [];
    const goOn = () => {
      for (const work of works.slice(results.length)) results.push(work());
    };
    while (results.length < works.length) {
      // An interrupt costs a thread: several works share one. Whoever it stops gets one of its own, as the first of the next.
      const first = results.length;
      if (!interrupted(goOn, timeout) || results.length > first) continue;
      results.push(null);
      timeout = Math.max(shortest, timeout / 2);
    }
    return results;
  };
}

/** Runs something, and tells whether it was stopped after so many milliseconds. */
function createInterrupt(): (run: () => void, timeout: number) => boolean {
  const sandbox = { run: (): void => undefined };
  const context = createContext(sandbox);
  const script = new Script('run()');
  return (run, timeout) => {
    sandbox.run = run;
    try {
      script.runInContext(context, { timeout });
      return false;
    } catch (error) {
      if (!isTimeout(error)) throw error;
      return true;
    }
  };
}

function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
