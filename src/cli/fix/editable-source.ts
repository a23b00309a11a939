import type { Content } from '../../collect/content.js';
import type { FileSide, PlanSource, ReadRequest } from '../../collect/plan-source.js';

/** A source whose head can be edited in memory. */
export interface EditableSource extends PlanSource {
  /** The text of a file of head as it was read first, before any edit; null for one that was not read as text. */
  originalOf(path: string): string | null;
  /** Its text as it is now. */
  textOf(path: string): string | null;
  /** From now on the file has another text; with null the one that it had. */
  edit(path: string, text: string | null): void;
}

export function editableSource(source: PlanSource): EditableSource {
  const originals = new Map<string, string>();
  const edited = new Map<string, string>();

  function isEdited(request: Pick<ReadRequest, 'path' | 'side'>): boolean {
    return request.side === 'head' && edited.has(request.path);
  }

  async function read(requests: readonly ReadRequest[]): Promise<readonly Content[]> {
    const left = requests.filter((request) => !isEdited(request));
    const contents = (await source.read(left)).values();
    return requests.map((request) => {
      const text = isEdited(request) ? edited.get(request.path) : undefined;
      if (text !== undefined) return { kind: 'text', text };
      const content = contents.next().value;
      if (content === undefined) throw new Error('The source answered fewer requests than it was asked.');
      if (request.side === 'head' && content.kind === 'text') originals.set(request.path, content.text);
      return content;
    });
  }

  /** What was edited is no blob that git knows. */
  function headSide(side: FileSide | null): FileSide | null {
    return side !== null && edited.has(side.path) ? { ...side, blob: null } : side;
  }

  return {
    ...source,
    list: async (scope) => {
      const listing = await source.list(scope);
      return { ...listing, files: listing.files.map((file) => ({ ...file, head: headSide(file.head) })) };
    },
    read,
    originalOf: (path) => originals.get(path) ?? null,
    textOf: (path) => edited.get(path) ?? originals.get(path) ?? null,
    edit: (path, text) => {
      if (text === null) edited.delete(path);
      else edited.set(path, text);
    },
  };
}
