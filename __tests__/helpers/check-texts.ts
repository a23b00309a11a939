import type { Content } from '../../src/collect/content.js';
import type { FileSide, PlanSource } from '../../src/collect/plan-source.js';
import { resolveConfig, type Settings } from '../../src/config/config.js';
import { defaultLevel } from '../../src/known-names.js';
import type { Note, Report } from '../../src/model/report.js';
import { checkPlans } from '../../src/plan-check.js';
import { withAround, type Around } from './around.js';

/** A file of a pull request: its text on each side, null where the side does not have it. */
export interface Texts {
  readonly path?: string;
  /** Where it was in base, if that was elsewhere. */
  readonly from?: string;
  /** The hash that the source knows of both sides, where they are the same bytes. */
  readonly blob?: string;
  readonly base: string | Content | null;
  readonly head: string | Content | null;
}

export interface TextsOptions {
  readonly settings?: Settings;
  readonly scope?: 'changed' | 'all';
  readonly notes?: readonly Note[];
  /** The repository around the files; there is none where this is left out. */
  readonly around?: Around;
}

export const baseSha = '1f2e3d4c5b6a79881f2e3d4c5b6a79881f2e3d4c';
export const headSha = 'a0b1c2d3e4f5061728394a5b6c7d8e9fa0b1c2d3';

/** The report on some files, as a pull request that changes just them would get it. */
export async function checkTexts(files: readonly Texts[], options: TextsOptions = {}): Promise<Report> {
  const { config, notes } = resolveConfig({}, options.settings ?? {}, defaultLevel);
  const source = sourceOf(files);
  const paths = new Set(files.flatMap(({ path = 'docs/plan.md', from = path }) => [path, from]));
  return checkPlans(options.around === undefined ? source : withAround(source, options.around), {
    config,
    scope: options.scope ?? 'changed',
    notes: [...notes, ...(options.notes ?? [])],
    isPlan: (path) => paths.has(path),
  });
}

/** The report on one plan, docs/plan.md, with these two texts. */
export async function checkText(
  base: string | Content | null,
  head: string | Content | null,
  options: TextsOptions = {},
): Promise<Report> {
  return checkTexts([{ base, head }], options);
}

function sourceOf(files: readonly Texts[]): PlanSource {
  const contents = new Map<string, Content>();
  const side = (name: 'base' | 'head', path: string, text: Texts['base'], blob: string | null): FileSide | null => {
    if (text === null) return null;
    contents.set(`${name} ${path}`, typeof text === 'string' ? { kind: 'text', text } : text);
    return { path, blob };
  };
  const changed = files.map(({ path = 'docs/plan.md', from = path, blob = null, base, head }) => ({
    base: side('base', from, base, blob),
    head: side('head', path, head, blob),
  }));
  return {
    list: async () => ({
      base: { id: baseSha, name: 'main' },
      head: { id: headSha, name: 'work' },
      files: changed,
      gaps: [],
      unlisted: null,
    }),
    read: async (requests) => requests.map((request) => contents.get(`${request.side} ${request.path}`)!),
    findPaths: async () => null,
    readSetting: async () => null,
  };
}
