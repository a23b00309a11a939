import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../errors.js';

/** Reads a file that the command line names. One that cannot be read is a UserError. */
export async function readNamedFile(path: string, directory: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(directory, path));
  } catch (cause) {
    throw new UserError(`"${path}" cannot be read: ${reasonOf(cause)}.`, 'Name a file that exists and may be read.', {
      cause,
    });
  }
}

/** What a failed system call says in words. */
export function reasonOf(cause: unknown): string {
  const text = String(cause);
  return /\bE[A-Z0-9]+: ([^,]+)/.exec(text)?.[1] ?? text;
}
