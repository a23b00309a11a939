import { Minimatch } from 'minimatch';
import { defaultPlanGlobs, neverPlanGlobs } from './default-globs.js';

/**
 * Which paths are plans. A glob that begins with `!` takes away what fits it; globs that only take away do so from the defaults.
 * The templates that plans are made from are none. A path that is named without any wildcard is a plan whatever the exclusions say.
 */
export function planMatcher(globs: readonly string[], templates: readonly string[] = []): (path: string) => boolean {
  const positive = globs.filter((glob) => !glob.startsWith('!'));
  const onlyTakesAway = positive.length === 0 && globs.length > 0;
  const wanted = (onlyTakesAway ? defaultPlanGlobs : positive).map(compile);
  const never = neverPlanGlobs.map(compile);
  const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => compile(glob.slice(1)));
  const literal = new Set(positive.filter((glob) => !new Minimatch(glob).hasMagic()));
  return (path) => {
    if (unwanted.some((glob) => glob.match(path))) return false;
    if (literal.has(path)) return true;
    if (templates.includes(path) || never.some((glob) => glob.match(path))) return false;
    return wanted.some((glob) => glob.match(path));
  };
}

/** Which folders may have plans in them, at whatever depth; the topmost one is the empty text. Exclusions are not looked at. */
export function folderMatcher(globs: readonly string[]): (folder: string) => boolean {
  const positive = globs.filter((glob) => !glob.startsWith('!'));
  const wanted = (positive.length === 0 ? defaultPlanGlobs : positive).map(compile);
  return (folder) => folder === '' || wanted.some((glob) => glob.match(folder, true));
}

function compile(glob: string): Minimatch {
  return new Minimatch(glob, { dot: true, nonegate: true, nocomment: true, platform: 'linux' });
}
