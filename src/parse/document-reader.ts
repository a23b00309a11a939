import { parseDocument, timedOut, type DocumentResult } from './parse-document.js';
import type { Micromark } from './read-pieces.js';
import { createTimeLimit } from './time-limit.js';

/** Markdown text to a Document, or why it was not read in its time. */
export type DocumentReader = (text: string) => Promise<DocumentResult>;

interface Request {
  readonly text: string;
  readonly resolve: (result: DocumentResult) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A reader for the texts of one run. Those that are asked for at once are read together, as limiting the time costs a thread. Of
 * most plans nothing is left to micromark: it is loaded with the first text of which something is.
 */
export function createDocumentReader(): DocumentReader {
  const limit = createTimeLimit();
  let micromark: Micromark | null = null;
  let waiting: Request[] = [];

  async function readWaiting(): Promise<void> {
    const requests = waiting;
    waiting = [];
    try {
      const left = answer(requests);
      if (left.length === 0) return;
      ({ parseWithMicromark: micromark } = await import('./micromark.js'));
      answer(left);
    } catch (error) {
      for (const { reject } of requests) reject(error);
    }
  }

  /** Gives the requests that only micromark can answer. */
  function answer(requests: readonly Request[]): readonly Request[] {
    const results = limit(requests.map(({ text }) => () => ({ result: parseDocument(text, micromark) })));
    return requests.filter(({ resolve }, index) => {
      const done = results[index] ?? { result: timedOut };
      if (done.result !== null) resolve(done.result);
      return done.result === null;
    });
  }

  return (text) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) queueMicrotask(() => void readWaiting());
      waiting.push({ text, resolve, reject });
    });
}
