import type { PlanSource } from '../collect/plan-source.js';

/** A source that remembers the texts which were read of head, so that nobody asks the server for them again. */
export function withMemory(source: PlanSource): {
  readonly source: PlanSource;
  /** Null for a file that was not read as text. */
  readonly textOf: (path: string) => string | null;
} {
  const texts = new Map<string, string>();
  return {
    source: {
      ...source,
      read: async (requests) => {
        const contents = await source.read(requests);
        for (const [index, { side, path }] of requests.entries()) {
          const content = contents[index];
          if (side === 'head' && content?.kind === 'text') texts.set(path, content.text);
        }
        return contents;
      },
    },
    textOf: (path) => texts.get(path) ?? null,
  };
}
