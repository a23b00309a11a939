/** The directory that holds a file; empty for the top of the repository. */
export function directoryOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The last name of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Where a relative path leads from a directory; null where that is outside of the repository. */
export function resolvePath(directory: string, path: string): string | null {
  const names = directory === '' ? [] : directory.split('/');
  for (const name of path.split('/')) {
    if (name === '..' && names.pop() === undefined) return null;
    if (name !== '..' && name !== '.' && name !== '') names.push(name);
  }
  return names.join('/');
}
