import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expectOneOf } from '../config/names.js';
import { UserError } from '../errors.js';
import type { CommonOptions } from './arguments.js';
import { reasonOf } from './named-file.js';
import type { Surroundings } from './surroundings.js';

/** Writes the result to stdout, or to the file of `--output`. A file that cannot be written is a UserError. */
export async function writeResult(
  text: string,
  { output }: Pick<CommonOptions, 'output'>,
  { directory, write }: Surroundings,
): Promise<void> {
  if (output === undefined) {
    write(text);
    return;
  }
  try {
    await writeFile(resolve(directory, output), text);
  } catch (cause) {
    throw new UserError(`"${output}" cannot be written: ${reasonOf(cause)}.`, nextStepAfter(cause), { cause });
  }
}

function nextStepAfter(cause: unknown): string {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'Name a file that may be written.';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'Make room, or name a file on another disk.';
    default:
      return 'Name a file in a folder that exists.';
  }
}

/** Whether a result for people has colors: with `auto`, where it goes to a terminal that nobody said has none. */
export function wantsColor(
  options: Pick<CommonOptions, 'color' | 'output'>,
  { isTerminal, environment }: Surroundings,
): boolean {
  const color = expectOneOf(options.color ?? 'auto', ['auto', 'always', 'never'], '--color');
  const suits =
    isTerminal && options.output === undefined && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
  return color === 'always' || (color === 'auto' && suits);
}
