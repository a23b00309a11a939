import type { EntryKind } from '../../src/collect/entry-kind.js';
import type { ChangedFile, FileSide, PathRequest, PlanSource } from '../../src/collect/plan-source.js';

/** The repository around the plans of a test. */
export interface Around {
  /** Files that both sides have, by their path. */
  readonly files?: readonly string[];
  /**
   * What the change touches beside the plans, one line a file: `+ new.ts`, `- gone.ts`, `changed.ts` or `old.ts -> new.ts`. Each
   * side has what these lines say of it.
   */
  readonly changed?: readonly string[];
  /** Paths of which the source cannot tell what stands there. */
  readonly unknown?: readonly string[];
  readonly gaps?: readonly string[];
}

/** A source with a repository around its plans. */
export function withAround(
  source: PlanSource,
  { files = [], changed = [], unknown = [], gaps = [] }: Around,
): PlanSource {
  const touched = changed.map(changedFile);
  const trees = { base: treeOf(files, touched, 'base'), head: treeOf(files, touched, 'head') };
  const kindOf = ({ side, path }: PathRequest): EntryKind =>
    unknown.includes(path) ? 'unknown' : (trees[side].get(path) ?? 'absent');
  return {
    ...source,
    list: async (scope) => {
      const listing = await source.list(scope);
      return { ...listing, files: [...listing.files, ...touched] };
    },
    findPaths: async (requests) => ({ kinds: requests.map(kindOf), gaps }),
  };
}

function changedFile(line: string): ChangedFile {
  const [, sign, from = '', to = from] = /^([+-] )?(.+?)(?: -> (.+))?$/.exec(line) ?? [];
  const side = (path: string): FileSide => ({ path, blob: null });
  return { base: sign === '+ ' ? null : side(from), head: sign === '- ' ? null : side(to) };
}

/** The files of a side and the directories that hold them. */
function treeOf(
  files: readonly string[],
  touched: readonly ChangedFile[],
  side: 'base' | 'head',
): ReadonlyMap<string, EntryKind> {
  const [own, others] = side === 'base' ? (['base', 'head'] as const) : (['head', 'base'] as const);
  const gone = new Set(touched.flatMap((file) => file[others]?.path ?? []));
  const paths = [...files.filter((path) => !gone.has(path)), ...touched.flatMap((file) => file[own]?.path ?? [])];
  const tree = new Map<string, EntryKind>();
  for (const path of paths) {
    const names = path.split('/');
    for (const depth of names.keys()) tree.set(names.slice(0, depth).join('/'), 'directory');
    tree.set(path, 'file');
  }
  return tree;
}
