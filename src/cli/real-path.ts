import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

/** Where symbolic links lead; for what is not there, where those of its folder do. Null where that is not there either. */
export function realPath(file: string): string | null {
  return tryRealPath(file) ?? inFolder(tryRealPath(dirname(file)), basename(file));
}

function tryRealPath(file: string): string | null {
  try {
    return realpathSync(file);
  } catch {
    return null;
  }
}

function inFolder(folder: string | null, name: string): string | null {
  return folder === null ? null : join(folder, name);
}

/** The path of a file from a folder that it is in, with `/`; empty for the folder itself, null outside of it. */
export function pathWithin(folder: string, file: string): string | null {
  const path = relative(folder, file).split(sep).join('/');
  return path === '..' || path.startsWith('../') || isAbsolute(path) ? null : path;
}
