import { constants } from 'node:fs';
import { open, readFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from '../../collect/content.js';
import { reasonOf } from '../named-file.js';

/**
 * Writes a text over a file of the work tree that still has the text `before`; a byte order mark stays. Tells why nothing was
 * written, or null.
 */
export async function writeFixed(top: string, path: string, before: string, after: string): Promise<string | null> {
  let file: FileHandle;
  try {
    // Nothing is written through a symbolic link, as nothing is read through one. Windows has no such flag, and takes its absence for 0.
    file = await open(join(top, path), constants.O_RDWR | constants.O_NOFOLLOW);
  } catch (cause) {
    return reasonOf(cause);
  }
  try {
    // A superuser may write what is marked as read-only; whoever marked it did not mean this program.
    if (((await file.stat()).mode & 0o222) === 0) return 'it is read-only';
    const bytes = await file.readFile();
    const content = decode(bytes);
    if (content.kind !== 'text' || content.text !== before) return 'it was changed meanwhile';
    await replace(file, bytes, Buffer.concat([bytes.subarray(0, markLength(bytes)), Buffer.from(after)]));
    return null;
  } catch (cause) {
    return reasonOf(cause);
  } finally {
    await file.close();
  }
}

/** In place, so that its owner, mode and links stay. Where there is no room, what was there is put back. */
async function replace(file: FileHandle, before: Uint8Array, after: Uint8Array): Promise<void> {
  try {
    await writeAll(file, after);
  } catch (cause) {
    await writeAll(file, before);
    throw cause;
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    at += (await file.write(bytes, at, bytes.length - at, at)).bytesWritten;
  }
  await file.truncate(bytes.length);
}

/** The byte order mark that a file of the work tree begins with; it is no part of the text that is read of it. */
export async function byteOrderMark(top: string, path: string): Promise<string> {
  const bytes = await readFile(join(top, path)).catch(() => new Uint8Array());
  return markLength(bytes) === 0 ? '' : '\uFEFF';
}

function markLength(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
