import type { Content } from '../collect/content.js';

/** Why a tree entry with this mode (octal, as git writes it) is no plan; null for a regular file. */
export function notRegular(mode: string): Content | null {
  const unreadable = (detail: string): Content => ({ kind: 'unreadable', reason: 'not regular', detail });
  switch (mode) {
    case '100644':
    case '100755':
    case '100664':
      return null;
    case '120000':
      return unreadable('it is a symbolic link');
    case '160000':
      return unreadable('it is a submodule');
    default:
      return unreadable('it is not a file');
  }
}
