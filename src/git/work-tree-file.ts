import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { decode, maxPlanBytes, tooLarge, type Content } from '../collect/content.js';

/**
 * Reads a file of the work tree as it is on the disk: line ends and filtered content (git-lfs, `working-tree-encoding`) are not
 * turned into what git would store, as that means running the programs that the configuration names.
 *
 * Nothing is read through a symbolic link, neither the file nor a directory above it. Null where there is no file.
 */
export function readWorkTreeFile(top: string, path: string): Content | null {
  try {
    const obstacle = findObstacle(top, path);
    return obstacle === null ? readRegularFile(join(top, path)) : notRegular(obstacle);
  } catch (cause) {
    const code = systemErrorCode(cause);
    if (code === null) throw cause;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    // A file that became a symbolic link since it was looked at.
    if (code === 'ELOOP') return notRegular('it is a symbolic link');
    return { kind: 'unreadable', reason: 'unreadable', detail: `reading it failed with ${code}` };
  }
}

function findObstacle(top: string, path: string): string | null {
  const names = path.split('/');
  if (names.some((name) => name === '' || name === '..')) return 'it is outside of the repository';
  for (const [depth] of names.slice(1).entries()) {
    const directory = names.slice(0, depth + 1).join('/');
    if (lstatSync(join(top, directory)).isSymbolicLink()) return `${JSON.stringify(directory)} is a symbolic link`;
  }
  const stats = lstatSync(join(top, path));
  if (stats.isSymbolicLink()) return 'it is a symbolic link';
  return describeOther(stats);
}

function describeOther(stats: Stats): string | null {
  if (stats.isFile()) return null;
  return stats.isDirectory() ? 'it is a directory, as a submodule is' : 'it is a device, a pipe or a socket';
}

function readRegularFile(file: string): Content {
  const descriptor = openSync(file, openFlags);
  try {
    const stats = fstatSync(descriptor);
    const other = describeOther(stats);
    if (other !== null) return notRegular(other);
    if (stats.size > maxPlanBytes) return tooLarge(stats.size);
    return decode(readAtMost(descriptor, stats.size, maxPlanBytes + 1));
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Against a file that is replaced after it was looked at: no symbolic link is followed, and a pipe is not waited for. Windows has
 * neither flag, and the bit operators take their absence for 0.
 */
const openFlags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** A file may grow while it is read, so its size is no promise: one byte over the limit is enough to know. */
function readAtMost(descriptor: number, size: number, limit: number): Uint8Array {
  let bytes = Buffer.allocUnsafe(Math.min(size + 1, limit));
  let filled = 0;
  for (;;) {
    const count = readSync(descriptor, bytes, filled, bytes.length - filled, null);
    filled += count;
    if (count === 0 || filled === limit) return bytes.subarray(0, filled);
    if (filled === bytes.length) bytes = Buffer.concat([bytes], limit);
  }
}

function notRegular(detail: string): Content {
  return { kind: 'unreadable', reason: 'not regular', detail };
}

/** What Node.js says of a failed system call, such as EACCES; null for any other error. */
function systemErrorCode(cause: unknown): string | null {
  const isSystemError = typeof cause === 'object' && cause !== null && 'syscall' in cause && 'code' in cause;
  return isSystemError && typeof cause.code === 'string' ? cause.code : null;
}
