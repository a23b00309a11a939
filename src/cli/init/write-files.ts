import { constants } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../../errors.js';
import { reasonOf } from '../named-file.js';
import type { PlannedWrite } from './planned-write.js';

/** Writes what was planned, in its order. Where that fails all the same, the UserError says what has been written by then. */
export async function writeFiles(planned: readonly PlannedWrite[], top: string): Promise<void> {
  const written: string[] = [];
  for (const write of planned) {
    if (write.kind !== 'create' && write.kind !== 'append') continue;
    try {
      if (write.kind === 'create') await create(join(top, write.path), write.text);
      else await append(join(top, write.path), write.text);
      written.push(write.path);
    } catch (cause) {
      const before = written.length === 0 ? 'Nothing was written.' : `Written before that: ${written.join(', ')}.`;
      throw new UserError(
        `${JSON.stringify(write.path)} cannot be written: ${reasonOf(cause)}. ${before}`,
        'See what stands there, and run it again: what is written is kept.',
        { cause },
      );
    }
  }
}

async function create(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  // Exclusively: not even a dangling symbolic link is written through.
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(text);
  } catch (cause) {
    // A part of a file would be kept by the next run.
    await rm(file, { force: true });
    throw cause;
  } finally {
    await handle.close();
  }
}

async function append(file: string, text: string): Promise<void> {
  // Links were followed when it was planned.
  const handle = await open(file, constants.O_WRONLY | constants.O_APPEND | constants.O_NOFOLLOW);
  try {
    await handle.appendFile(text);
  } finally {
    await handle.close();
  }
}
