import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { kindOfMode } from '../collect/entry-kind.js';
import { streamGit, type Place } from './command.js';
import type { Ends } from './ends.js';
import type { Lister } from './listing.js';

/** Why a path is not listed. Paths are from the top of the repository. */
export type Unlisted =
  /** The head has nothing there. */
  | { readonly kind: 'absent' }
  /** It is, or lies behind, a symbolic link, which git does not follow. */
  | { readonly kind: 'behind link'; readonly link: string }
  /** It is, or lies in, a submodule or another repository. */
  | { readonly kind: 'other repository'; readonly top: string }
  /** Neither a file nor a folder. */
  | { readonly kind: 'irregular' }
  /** `rule` is the place and the text of the pattern. */
  | { readonly kind: 'ignored'; readonly rule: string }
  | { readonly kind: 'folder without files' }
  | { readonly kind: 'not told' };

/**
 * Why the head's listing has nothing at or below a path; null where it has, or where the path is the top. Symbolic links and
 * submodules that git knows are listed, and lead nowhere all the same.
 */
export async function explainUnlisted(
  place: Place,
  ends: Ends,
  lister: Lister,
  path: string,
): Promise<Unlisted | null> {
  if (path === '') return null;
  const [entries, folders] = await Promise.all([lister.entries('head'), lister.directories('head')]);
  for (const name of [...foldersAbove(path), path]) {
    const kind = kindOfMode(entries.get(name)?.mode ?? '');
    if (kind === 'link') return { kind: 'behind link', link: name };
    if (kind === 'submodule') return { kind: 'other repository', top: name };
  }
  if (entries.has(path) || folders.has(path)) return null;
  return ends.head.kind === 'commit' ? { kind: 'absent' } : explainOnDisk(place, ends.head.top, path);
}

function foldersAbove(path: string): readonly string[] {
  const names = path.split('/');
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}

async function explainOnDisk(place: Place, top: string, path: string): Promise<Unlisted> {
  for (const folder of foldersAbove(path)) {
    if (statsOf(join(top, folder))?.isSymbolicLink() === true) return { kind: 'behind link', link: folder };
    if (existsSync(join(top, folder, '.git'))) return { kind: 'other repository', top: folder };
  }
  const stats = statsOf(join(top, path));
  if (stats === null) return { kind: 'absent' };
  if (stats.isSymbolicLink()) return { kind: 'behind link', link: path };
  if (!stats.isFile() && !stats.isDirectory()) return { kind: 'irregular' };
  if (stats.isDirectory() && existsSync(join(top, path, '.git'))) return { kind: 'other repository', top: path };
  const rule = await ignoringRule({ ...place, directory: top }, path);
  if (rule !== null) return { kind: 'ignored', rule };
  return { kind: stats.isDirectory() ? 'folder without files' : 'not told' };
}

function statsOf(file: string) {
  try {
    return lstatSync(file);
  } catch {
    return null;
  }
}

/** `.gitignore:3: build/`; null where no pattern fits. */
async function ignoringRule(place: Place, path: string): Promise<string | null> {
  const chunks: Buffer[] = [];
  await streamGit(place, ['check-ignore', '--verbose', '-z', '--stdin'], `${path}\0`, (chunk) => chunks.push(chunk));
  const [file = '', line, pattern] = Buffer.concat(chunks).toString().split('\0');
  return line === undefined || pattern === undefined ? null : `${file}:${line}: ${pattern}`;
}
