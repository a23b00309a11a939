import { cpuUsage } from 'node:process';
import { createContext, Script } from 'node:vm';

/** Does some works one after the other, and gives their results in order; null for one that took too long and was stopped. */
export type TimeLimit = <T extends object>(works: readonly (() => T)[]) => readonly (T | null)[];

/**
 * Milliseconds of the processor for one text. A backstop against text that was made to be slow: a plan of 14 KB takes micromark about 20 ms, and
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
      timeout = Math.max(shortest, Math.floor(timeout / 2));
    }
    return results;
  };
}

/** Runs something, and tells whether it was stopped after so many milliseconds of the processor. */
function createInterrupt(): (run: () => void, timeout: number) => boolean {
  const sandbox = { run: (): void => undefined };
  const context = createContext(sandbox);
  const script = new Script('run()');
  const isInterrupted = (timeout: number): boolean => {
    try {
      script.runInContext(context, { timeout });
      return false;
    } catch (error) {
      if (!isTimeout(error)) throw error;
      return true;
    }
  };
  return (run, timeout) => {
    sandbox.run = run;
    // V8 looks at the clock. On a machine that has others to serve, the time is given again, and more of it.
    for (let patience = 1; patience <= mostPatience; patience *= 2) {
      const before = cpuUsage();
      if (!isInterrupted(timeout * patience)) return false;
      const { user, system } = cpuUsage(before);
      if ((user + system) / 1_000 >= timeout * ownShare) return true;
    }
    return true;
  };
}

/** How much of the processor a text must have had before it counts as slow. */
const ownShare = 0.75;
const mostPatience = 8;

function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
