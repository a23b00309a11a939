import type { PathKind } from '../model/tree.js';

/** What a source finds at one path. It does not look at what a symbolic link leads to, or into a submodule. */
export type EntryKind = PathKind | 'link' | 'submodule';

/** What an entry with a mode (octal, as git writes it) is. */
export function kindOfMode(mode: string): EntryKind {
  switch (mode.padStart(6, '0')) {
    case '040000':
      return 'directory';
    case '120000':
      return 'link';
    case '160000':
      return 'submodule';
    default:
      return 'file';
  }
}
