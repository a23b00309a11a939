import { decode, maxPlanBytes, tooLarge, type Content } from '../collect/content.js';
import type { UserError } from '../errors.js';
import { explainFailure, streamGit, type Place } from './command.js';

/**
 * The texts of some blobs, each under its hash, by one git process. A damaged blob costs that one text, and one more process for
 * those behind it.
 */
export async function readBlobs(place: Place, blobs: Iterable<string>): Promise<ReadonlyMap<string, Content>> {
  const contents = new Map<string, Content>();
  let waiting = [...new Set(blobs)];
  while (waiting.length > 0) {
    const answers = createAnswers();
    const exit = await streamGit(place, batch, waiting.map((blob) => `${blob}\n`).join(''), answers.take);
    const failure = exit.code === 0 ? null : explainFailure(place, batch, exit);
    const sound = failure === null ? waiting.length : findDamaged(waiting, failure);
    for (const [index, blob] of waiting.slice(0, sound).entries()) {
      const content = answers.contents[index];
      if (content !== undefined) contents.set(blob, content);
    }
    const damaged = waiting[sound];
    if (failure && damaged !== undefined) {
      contents.set(damaged, { kind: 'unreadable', reason: 'unreadable', detail: failure.message });
    }
    waiting = waiting.slice(sound + 1);
  }
  return contents;
}

const batch = ['cat-file', '--batch'];

/**
 * The place of the blob that git stopped at. How many answers there are does not tell: of a damaged blob git writes anything,
 * even more than its size.
 */
function findDamaged(blobs: readonly string[], failure: UserError): number {
  const damaged = blobs.findIndex((blob) => failure.message.includes(blob));
  // A git that stopped over no blob does not run here at all.
  if (damaged === -1) throw failure;
  return damaged;
}

interface Answers {
  readonly contents: readonly Content[];
  readonly take: (chunk: Buffer) => void;
}

interface Body {
  readonly size: number;
  readonly kept: Buffer[];
  missing: number;
}

/**
 * Takes the output of `git cat-file --batch` as it comes: a line `<hash> blob <size>`, the bytes and a line break, or a line that
 * says why there is none. The bytes of a blob over the limit are let go by, not kept.
 */
function createAnswers(): Answers {
  const contents: Content[] = [];
  let header = '';
  let body: Body | null = null;

  function take(chunk: Buffer): void {
    let rest = chunk;
    while (rest.length > 0) rest = body === null ? takeHeader(rest) : takeBody(rest, body);
  }

  function takeHeader(chunk: Buffer): Buffer {
    const end = chunk.indexOf('\n');
    header += chunk.toString('latin1', 0, end === -1 ? chunk.length : end);
    if (end === -1) return chunk.subarray(chunk.length);
    const size = /^\S+ \S+ (\d+)$/.exec(header)?.[1];
    if (size === undefined) contents.push({ kind: 'unreadable', reason: 'unreadable', detail: `git says: ${header}` });
    else body = { size: Number(size), kept: [], missing: Number(size) + 1 };
    header = '';
    return chunk.subarray(end + 1);
  }

  function takeBody(chunk: Buffer, into: Body): Buffer {
    const part = chunk.subarray(0, into.missing);
    if (into.size <= maxPlanBytes) into.kept.push(part);
    into.missing -= part.length;
    if (into.missing === 0) {
      contents.push(into.size > maxPlanBytes ? tooLarge(into.size) : decode(Buffer.concat(into.kept, into.size)));
      body = null;
    }
    return chunk.subarray(part.length);
  }

  return { contents, take };
}
