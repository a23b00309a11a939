import type { Content } from '../collect/content.js';
import { readBlobs } from './blobs.js';
import type { Change, Entry } from './changes.js';
import type { Place } from './command.js';
import type { Ends } from './ends.js';
import type { Lister } from './listing.js';
import { readWorkTreeFile } from './work-tree-file.js';

/** Reads files of both ends. */
export interface Reader {
  /** Keeps what a listing found out about files, so that it need not be asked again. */
  remember(changes: readonly Change[]): void;
  /** Reads files in the order asked for; null where the side has no such file. */
  read(files: readonly WantedFile[]): Promise<readonly (Content | null)[]>;
}

export interface WantedFile {
  readonly side: 'base' | 'head';
  readonly path: string;
}

/** A reader of both ends: commits by one git process for all that is asked for at once, the work tree from the disk. */
export function createReader(place: Place, ends: Ends, lister: Lister): Reader {
  const known = { base: new Map<string, Entry>(), head: new Map<string, Entry>() };

  function remember(changes: readonly Change[]): void {
    for (const { base, head } of changes) {
      if (base) known.base.set(base.path, base);
      if (head) known.head.set(head.path, head);
    }
  }

  async function read(files: readonly WantedFile[]): Promise<readonly (Content | null)[]> {
    const located = await Promise.all(files.map(locate));
    const texts = await readBlobs(
      place,
      located.flatMap((at) => (at?.kind === 'blob' ? at.blob : [])),
    );
    return located.map((at) => (at?.kind === 'blob' ? (texts.get(at.blob) ?? null) : at));
  }

  async function locate({ side, path }: WantedFile): Promise<Content | Blob | null> {
    if (side === 'head' && ends.head.kind === 'work-tree') {
      // A sparse checkout leaves files out of the work tree that the index still has: those are read from there.
      return readWorkTreeFile(ends.head.top, path) ?? locateBlob(known.head.get(path));
    }
    return locateBlob(known[side].get(path) ?? (await lister.entries(side)).get(path));
  }

  return { remember, read };
}

/** Content that is still to be read. */
interface Blob {
  readonly kind: 'blob';
  readonly blob: string;
}

function locateBlob(entry: Entry | undefined): Content | Blob | null {
  if (entry?.mode === '120000') return { kind: 'unreadable', reason: 'not regular', detail: 'it is a symbolic link' };
  if (entry?.mode === '160000') return { kind: 'unreadable', reason: 'not regular', detail: 'it is a submodule' };
  return entry?.blob == null ? null : { kind: 'blob', blob: entry.blob };
}
