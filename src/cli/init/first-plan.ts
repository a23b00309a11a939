import { braceExpand } from 'minimatch';
import { fileName } from '../../model/repository-path.js';

const folder = 'docs/plans/';
const example = 'first-plan';

/**
 * Where a copy of a template is found as a plan: a folder, with a slash at its end, or a file; null where nothing is found that
 * the globs take.
 */
export function placeForFirstPlan(
  template: string,
  globs: readonly string[],
  isPlan: (path: string) => boolean,
): string | null {
  if (isPlan(folder + fileName(template))) return folder;
  const examples = globs
    .filter((glob) => !glob.startsWith('!'))
    .flatMap((glob) => braceExpand(glob))
    .flatMap((glob) => {
      const [inFolder, flat] = [fillIn(glob, `${example}/`), fillIn(glob, '')];
      // Where plans share a name, each has a folder.
      return fileName(glob).includes('*') ? [flat, inFolder] : [inFolder, flat];
    });
  return [`${folder}${example}.md`, ...examples].find((path) => !path.startsWith('/') && isPlan(path)) ?? null;
}

/** A path that a glob is likely to take; `levels` stands for folders at any depth. */
function fillIn(glob: string, levels: string): string {
  return glob
    .replace(/^\.?\//, '')
    .replaceAll('**/', levels)
    .replace(/\*+$/, `${example}.md`)
    .replace(/\*+/g, example)
    .replaceAll('?', 'x');
}
