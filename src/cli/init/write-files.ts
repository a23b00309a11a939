import { constants } from 'node:fs';
import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../../errors.js';
import { reasonOf } from '../named-file.js';

/** What became of a file. */
export type Written = 'wrote' | 'added to' | 'kept';

export interface WriteOptions {
  readonly top: string;
  /** Nothing is written, and the answer is what would be. */
  readonly dryRun: boolean;
}

/** Writes a file that is not there yet; whatever stands at the path is kept. */
export async function writeNew(path: string, text: string, { top, dryRun }: WriteOptions): Promise<Written> {
  const file = join(top, path);
  try {
    if (dryRun) {
      await (await open(file, constants.O_RDONLY)).close();
      return 'kept';
    }
    await mkdir(dirname(file), { recursive: true });
    // Exclusively: not even a dangling symbolic link is written through.
    const handle = await open(file, 'wx');
    await writeAndClose(handle, text);
    return 'wrote';
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return 'kept';
    if (dryRun && codeOf(cause) === 'ENOENT') return 'wrote';
    throw cannotWrite(path, cause);
  }
}

/** Adds a text to the end of a file, or begins the file with it; one that has it already is kept. */
export async function addTo(path: string, text: string, mark: string, { top, dryRun }: WriteOptions): Promise<Written> {
  let handle: FileHandle;
  try {
    // Not through a symbolic link: it may lead out of the repository.
    handle = await open(join(top, path), (dryRun ? constants.O_RDONLY : constants.O_RDWR) | constants.O_NOFOLLOW);
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return writeNew(path, text, { top, dryRun });
    throw cannotWrite(path, cause);
  }
  try {
    const before = await handle.readFile('utf8');
    if (before.includes(mark)) return 'kept';
    const end = before.includes('\r\n') ? '\r\n' : '\n';
    const gap = before === '' ? '' : before.endsWith('\n') ? end : end + end;
    if (!dryRun) await handle.appendFile(gap + text.replaceAll('\n', end));
    return 'added to';
  } catch (cause) {
    throw cannotWrite(path, cause);
  } finally {
    await handle.close();
  }
}

async function writeAndClose(handle: FileHandle, text: string): Promise<void> {
  try {
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}

function cannotWrite(path: string, cause: unknown): UserError {
  return new UserError(`"${path}" cannot be written: ${reasonOf(cause)}.`, 'See what stands there, and run it again.', {
    cause,
  });
}

function codeOf(cause: unknown): unknown {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null;
}
