import { directoryOf, resolvePath } from './repository-path.js';
import type { Tree } from './tree.js';
import { unicodePattern } from './unicode-pattern.js';

/** A path that a plan writes as code, and what of the repository it may mean. */
export interface NamedPath {
  /** Whether it ends like a file: in a dot and a few letters. */
  readonly isFile: boolean;
  /** Where it may be: it is read from the plan's own directory, or from the top. */
  readonly places: readonly string[];
  /** Directories of which one has to be there: `application/json` and `origin/main` look like paths as well. */
  readonly roots: readonly string[];
}

/**
 * The path that a code span is; null where it is none, or one to be filled in. A symbol, a line number or an anchor behind it is
 * left out, and with a wildcard all from there on.
 */
export function namedPath(code: string, planPath: string): NamedPath | null {
  const written = /^[^:#]*/.exec(code)?.[0] ?? '';
  if (written.length > maxLength || isToBeFilledIn(written)) return null;
  const names = written.split('/').filter((name) => name !== '' && name !== '.');
  const wildcard = names.findIndex((name) => /[*?]|\{[^{},]*,/.test(name));
  const kept = wildcard === -1 ? names : names.slice(0, wildcard);
  const isFile = wildcard === -1 && !written.endsWith('/') && /\.[a-z][a-z\d]{0,9}$/i.test(names.at(-1) ?? '');
  if (kept.length === 0 || !kept.every(isPlainName)) return null;
  const start = /^(?:\/|\.\.?\/)/.exec(written)?.[0] ?? null;
  // One name alone says where it is only with its start. A path of an address begins with a slash as well (`/api/users`).
  if (names.length === 1 && (start === null || !isFile)) return null;
  if (start === '/' && !isFile && !written.endsWith('/')) return null;
  const from = startsOf(start, planPath);
  const rootLength = start === '../' ? names.lastIndexOf('..') + 1 : Math.min(1, names.length - 1);
  return {
    isFile,
    places: pathsFrom(from, kept),
    roots: pathsFrom(from, names.slice(0, rootLength)),
  };
}

/** Longer than any path that a system opens (PATH_MAX of Linux). */
const maxLength = 4_096;

/** What stands in plans until somebody fills it in, beside the brackets and angle brackets that no plain name has. */
function isToBeFilledIn(path: string): boolean {
  return path.includes('...') || /(?:^|\/)path\/to\//.test(path) || signForNumber.test(path);
}

const signForNumber = unicodePattern(String.raw`(?<![\p{L}])(?:YYYY|N{3,}|X{3,})(?![\p{L}])`);

function isPlainName(name: string): boolean {
  return plainName.test(name);
}

const plainName = unicodePattern(String.raw`^[\p{L}\p{N}_@+.-]+$`);

/** The directories from which a path is read. */
function startsOf(start: string | null, planPath: string): readonly string[] {
  if (start === '/') return [''];
  return start === '../' ? [directoryOf(planPath)] : [directoryOf(planPath), ''];
}

function pathsFrom(directories: readonly string[], names: readonly string[]): readonly string[] {
  const paths = directories.map((directory) => resolvePath(directory, names.join('/')));
  return [...new Set(paths.filter((path) => path !== null))];
}

/** The paths that {@link isMissing} asks a tree for. */
export function pathsToAsk({ places, roots }: NamedPath): readonly string[] {
  return [...places, ...roots];
}

/** Whether nothing stands where a path may be, in a repository that it is a path of. */
export function isMissing({ places, roots }: NamedPath, tree: Tree): boolean {
  return places.every((path) => tree.at(path) === 'absent') && roots.some((path) => tree.at(path) === 'directory');
}
