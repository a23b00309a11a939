import type { Content } from './content.js';
import type { FileSide, PlanSource } from './plan-source.js';

/**
 * Two texts as the two sides of one plan; null for a side that does not exist. There is no tree around them. A plan that moved
 * has its old path as `basePath`.
 */
export function pairSource(path: string, base: Content | null, head: Content | null, basePath = path): PlanSource {
  return {
    list: async () => ({
      base: { id: null, name: 'base' },
      head: { id: null, name: 'head' },
      files: [{ base: sideOf(base, basePath), head: sideOf(head, path) }],
      gaps: [],
      unlisted: null,
    }),
    read: async (requests) =>
      requests.map(({ side }) => {
        const content = side === 'base' ? base : head;
        if (content === null) throw new Error(`There is no ${side} side to read.`);
        return content;
      }),
    findPaths: async () => null,
    readSetting: async () => null,
  };
}

function sideOf(content: Content | null, path: string): FileSide | null {
  return content === null ? null : { path, blob: null };
}
