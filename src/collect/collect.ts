import { unlessPointer, type Content } from './content.js';
import type { ChangedFile, PlanSource, ReadRequest, Side } from './plan-source.js';

/** What a run looks at: the files that may be plans. */
export interface Collection {
  readonly base: Side;
  readonly head: Side;
  /** By path. */
  readonly plans: readonly ChangedFile[];
  /** Every file that the source listed, plans or not. */
  readonly listed: readonly ChangedFile[];
  readonly gaps: readonly string[];
  /** Why there may be more plans than these; null where there are none. */
  readonly unlisted: string | null;
}

export interface CollectedFile extends ChangedFile {
  /** Null where the side does not exist. */
  readonly baseContent: Content | null;
  readonly headContent: Content | null;
}

/** Lists the files of a source and picks those of which either path is a plan's. */
export async function collect(
  source: PlanSource,
  scope: 'changed' | 'all',
  isPlan: (path: string) => boolean,
): Promise<Collection> {
  const { base, head, files, gaps, unlisted } = await source.list(scope);
  const plans = files
    .filter((file) => [file.base, file.head].some((side) => side !== null && isPlan(side.path)))
    .sort((one, other) => (pathOf(one) < pathOf(other) ? -1 : 1));
  return { base, head, plans, listed: files, gaps, unlisted };
}

/** Reads some files of a source on both sides. A text that both sides share is read once. */
export async function readTexts(source: PlanSource, files: readonly ChangedFile[]): Promise<readonly CollectedFile[]> {
  const requests = files.flatMap((file) => requestsFor(file));
  const contents = (await source.read(requests)).map(unlessPointer);
  const byRequest = new Map(requests.map((request, index) => [keyOf(request), contents[index]]));
  const contentOf = (side: 'base' | 'head', path: string) => byRequest.get(keyOf({ side, path })) ?? null;
  return files.map((file) => {
    const headContent = file.head === null ? null : contentOf('head', file.head.path);
    const baseContent = file.base === null ? null : hasSameBlob(file) ? headContent : contentOf('base', file.base.path);
    return { ...file, baseContent, headContent };
  });
}

function requestsFor(file: ChangedFile): readonly ReadRequest[] {
  const requests: ReadRequest[] = [];
  if (file.head !== null) requests.push({ side: 'head', ...file.head });
  if (file.base !== null && !hasSameBlob(file)) requests.push({ side: 'base', ...file.base });
  return requests;
}

/** Whether both sides are the very same bytes, whatever they are. */
export function hasSameBlob({ base, head }: ChangedFile): boolean {
  return base?.blob != null && base.blob === head?.blob;
}

function pathOf(file: ChangedFile): string {
  return file.head?.path ?? file.base?.path ?? '';
}

function keyOf({ side, path }: Pick<ReadRequest, 'side' | 'path'>): string {
  return `${side}:${path}`;
}
