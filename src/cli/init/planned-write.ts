import { constants } from 'node:fs';
import { access, lstat, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from '../../collect/content.js';
import { UserError } from '../../errors.js';
import { reasonOf } from '../named-file.js';
import { pathWithin } from '../real-path.js';

/** What is to become of a file; it is found out for every file before the first is written. Paths begin at the top of the work tree. */
export type PlannedWrite =
  | { readonly kind: 'create'; readonly path: string; readonly text: string }
  /** `link` is a symbolic link that leads to the file. */
  | { readonly kind: 'append'; readonly path: string; readonly text: string; readonly link: string | null }
  /** `remark` is why that is enough, where the name does not tell. */
  | { readonly kind: 'keep'; readonly path: string; readonly remark: string | null }
  | { readonly kind: 'leave'; readonly path: string; readonly reason: string };

/** A file that is not there yet; whatever stands at the path is kept. A UserError where there can be none. */
export async function planNew(path: string, text: string, top: string): Promise<PlannedWrite> {
  if (await isThere(join(top, path))) return { kind: 'keep', path, remark: null };
  const obstacle = await findObstacle(path, top);
  if (obstacle === null) return { kind: 'create', path, text };
  throw new UserError(
    `${JSON.stringify(path)} cannot be written: ${obstacle}. Nothing was written.`,
    'Make room for it, and run `plan-check init` again.',
  );
}

/**
 * A text at the end of a file, or as the beginning of one; a file that has its `mark` is kept. A symbolic link is followed to a file
 * of the work tree, and to nothing else.
 */
export async function planAppend(path: string, text: string, mark: string, top: string): Promise<PlannedWrite> {
  const leave = (reason: string): PlannedWrite => ({ kind: 'leave', path, reason });
  if (!(await isThere(join(top, path)))) return planNew(path, text, top);
  const target = await realpath(join(top, path)).catch(() => null);
  if (target === null) return leave('it is a symbolic link that leads nowhere');
  const own = ownPath(top, target);
  if (own === null) return leave('it is a symbolic link that leads out of the work tree');
  const stats = await stat(target);
  if (!stats.isFile()) return leave(stats.isDirectory() ? 'it is a directory' : 'it is no regular file');
  // A superuser may write what is marked as read-only; whoever marked it did not mean this program.
  if ((stats.mode & 0o222) === 0) return leave('it is read-only');
  const problem = await access(target, constants.R_OK | constants.W_OK).catch(reasonOf);
  if (problem !== undefined) return leave(problem);
  const content = decode(await readFile(target));
  if (content.kind === 'unreadable') return leave(`it is not read as UTF-8 text: ${content.detail}`);
  const before = content.text;
  if (before.includes(mark)) return { kind: 'keep', path, remark: null };
  const end = before.includes('\r\n') ? '\r\n' : '\n';
  const gap = before === '' ? '' : before.endsWith('\n') ? end : end + end;
  const added = gap + text.replaceAll('\n', end);
  if (!(await standsByItself(before + added, mark))) {
    return leave('its end is within a code block, a comment or a tag that is not closed');
  }
  return { kind: 'append', path: own, text: added, link: own === path ? null : path };
}

/** Whether a mark begins a block of its own, as a reader of the rendered text sees it. */
async function standsByItself(markdown: string, mark: string): Promise<boolean> {
  // Large, and needed for this alone.
  const { fromMarkdown } = await import('mdast-util-from-markdown');
  return fromMarkdown(markdown).children.some((node) => node.type === 'html' && node.value.startsWith(mark));
}

/** Why there can be no file at a path where there is none yet; null where there can. */
async function findObstacle(path: string, top: string): Promise<string | null> {
  const names = path.split('/').slice(0, -1);
  let deepest = top;
  for (const [depth] of names.entries()) {
    const folder = names.slice(0, depth + 1).join('/');
    const quoted = JSON.stringify(folder);
    if (!(await isThere(join(top, folder)))) break;
    const target = await realpath(join(top, folder)).catch(() => null);
    if (target === null) return `${quoted} is a symbolic link that leads nowhere`;
    if (ownPath(top, target) === null) return `${quoted} leads out of the work tree`;
    if (!(await stat(target)).isDirectory()) return `${quoted} is a file`;
    deepest = target;
  }
  if (ownPath(top, join(top, path)) === null) return 'it is outside of the work tree';
  const problem = await access(deepest, constants.W_OK).catch(reasonOf);
  return problem ?? null;
}

/** Where a file is from the top of the work tree; null for one that is outside, or among what git keeps for itself. */
function ownPath(top: string, file: string): string | null {
  const path = pathWithin(top, file) ?? '';
  return path === '' || path.split('/').some((name) => name.toLowerCase() === '.git') ? null : path;
}

/** Whether anything stands at a path, be it a link that leads nowhere. */
async function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}
