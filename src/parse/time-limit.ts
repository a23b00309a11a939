import { createContext, Script } from 'node:vm';

/** Runs some work and gives its result; null where it took too long and was stopped. */
export type TimeLimit = <T extends object>(work: () => T) => T | null;

/**
 * Milliseconds for what only micromark can read of one text. A backstop against text that was made to be slow: of a real plan
 * that is a few lines, and a whole plan of 14 KB takes it about 20 ms.
 */
const longest = 1_500;
/** What is left to each text however many before it ran out of time. */
const shortest = 100;

/**
 * A time limit for the texts of one run, kept by V8's own interrupt, the only thing that stops a parser which never yields. Each
 * text that runs out of time halves what the next ones get, so that many of them do not add up to hours.
 */
export function createTimeLimit(): TimeLimit {
  const sandbox = { run: (): void => undefined };
  const context = createContext(sandbox);
  const script = new Script('run()');
  let timeout = longest;
  return (work) => {
    const box: { result: ReturnType<typeof work> | null } = { result: null };
    sandbox.run = () => void (box.result = work());
    try {
      script.runInContext(context, { timeout });
    } catch (error) {
      if (!isTimeout(error)) throw error;
      timeout = Math.max(shortest, timeout / 2);
      return null;
    }
    return box.result;
  };
}

function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
