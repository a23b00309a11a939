import { lstatSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Listing, PlanSource } from '../collect/plan-source.js';
import { UserError } from '../errors.js';
import type { GitSource } from '../git/source.js';
import type { Unlisted } from '../git/unlisted.js';
import { directoryOf } from '../model/repository-path.js';
import { nearest } from '../model/similarity.js';
import { commands } from './arguments.js';
import { pathWithin, realPath } from './real-path.js';

/** The PATHs of a command line. */
export interface Places {
  /** Files that are named are plans; folders that are named hold the plans that are looked at. */
  readonly isPlan: (path: string) => boolean;
  /** Whether a file is a plan to be checked, or would be one if all were: an absolute path without symbolic links. */
  readonly isPlanFile: (file: string) => boolean;
  /** The source, where a PATH at which git has nothing is a UserError: it must not pass for one where nothing changed. */
  readonly expectIn: (source: PlanSource) => PlanSource;
}

export interface PlacesAround {
  /** The top of the work tree, absolute and without symbolic links. */
  readonly top: string;
  /** What PATHs are relative to. */
  readonly directory: string;
  readonly git: Pick<GitSource, 'explainUnlisted'>;
  /** Which paths are plans where none is named. */
  readonly isPlan: (path: string) => boolean;
}

export function placesOf(words: readonly string[], around: PlacesAround): Places {
  const places = words.map((word) => placeOf(word, around));
  const isPlan = within(places, around.isPlan);
  return {
    isPlan,
    isPlanFile: (file) => {
      const path = pathWithin(around.top, file);
      return path !== null && (isPlan(path) || around.isPlan(path));
    },
    expectIn: (source) => ({
      ...source,
      list: async (scope) => {
        const listing = await source.list(scope);
        for (const place of unlisted(places, listing)) await expectKnown(place, listing, scope, around);
        return listing;
      },
    }),
  };
}

interface Place {
  readonly word: string;
  /** From the top of the repository; empty for the top itself. Several where symbolic links lead from one to the other. */
  readonly paths: readonly [string, ...string[]];
}

function placeOf(word: string, { top, directory }: PlacesAround): Place {
  const file = resolve(directory, word);
  const named = pathWithin(top, file);
  const target = realPath(file);
  const real = target === null ? null : pathWithin(top, target);
  if (named === null && real === null) {
    throw new UserError(
      `"${word}" is outside of the repository at ${top}.`,
      'Name a file or folder of the repository.',
    );
  }
  if (named === null || real === null || named === real) return { word, paths: [real ?? named ?? ''] };
  // A folder that is a symbolic link is a file to git, and not what somebody means who names it.
  return { word, paths: isLinkToFolder(file) ? [real] : [named, real] };
}

function isLinkToFolder(file: string): boolean {
  return (
    lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true && lstatSync(realpathSync(file)).isDirectory()
  );
}

function within(places: readonly Place[], isPlan: (path: string) => boolean): (path: string) => boolean {
  if (places.length === 0) return isPlan;
  return (path) =>
    places.some(({ paths }) => paths.some((place) => place === path || (isBelow(path, place) && isPlan(path))));
}

function isBelow(path: string, place: string): boolean {
  return place === '' || path.startsWith(`${place}/`);
}

/** Those at which nothing is listed, and nothing below. A hook names thousands: each file is looked at once. */
function unlisted(places: readonly Place[], { files }: Listing): readonly Place[] {
  const listed = new Set(files.flatMap(({ base, head }) => [base, head].flatMap((side) => side?.path ?? [])));
  for (const path of [...listed]) {
    for (let folder = directoryOf(path); folder !== '' && !listed.has(folder); folder = directoryOf(folder)) {
      listed.add(folder);
    }
  }
  if (files.length > 0) listed.add('');
  return places.filter(({ paths }) => !paths.some((path) => listed.has(path)));
}

/** A UserError where git has nothing at a place; one that it has was only not changed. */
async function expectKnown(
  place: Place,
  listing: Listing,
  scope: 'changed' | 'all',
  { git }: PlacesAround,
): Promise<void> {
  const reasons: Unlisted[] = [];
  for (const path of place.paths) {
    const reason = await git.explainUnlisted(path);
    if (reason === null) return;
    reasons.push(reason);
  }
  const reason = reasons.at(-1);
  if (reason === undefined) return;
  if (reason.kind === 'absent') throw notThere(place.word, listing, scope);
  const real = place.paths.at(-1) ?? '';
  throw new UserError(`git does not list ${describePlace(place, real)}: ${describeReason(reason)}.`, nextStep(reason));
}

function notThere(word: string, { head }: Listing, scope: 'changed' | 'all'): UserError {
  const where = head.id === 'WORKTREE' ? '' : ` in ${head.name}`;
  const deleted = scope === 'all' ? '' : ', and none was deleted';
  const command = nearest(word, commands);
  return new UserError(
    `There is no file or folder "${word}"${where}${deleted}.`,
    command === null || command === word
      ? 'Name a file or folder of the repository.'
      : `Did you mean the command "${command}"?`,
  );
}

function describePlace({ word, paths }: Place, real: string): string {
  return paths.length === 1 ? `"${word}"` : `"${word}", which is "${real}" behind a symbolic link`;
}

function describeReason(reason: Exclude<Unlisted, { kind: 'absent' }>): string {
  switch (reason.kind) {
    case 'behind link':
      return `"${reason.link}" is a symbolic link, and leads to no file or folder of the repository`;
    case 'other repository':
      return `"${reason.top}" is a submodule, or another repository`;
    case 'irregular':
      return 'it is no regular file';
    case 'ignored':
      return `it is ignored (${reason.rule})`;
    case 'folder without files':
      return 'there is no file in it that git would take';
    case 'not told':
      return 'it does not say why';
  }
}

function nextStep(reason: Exclude<Unlisted, { kind: 'absent' }>): string {
  switch (reason.kind) {
    case 'other repository':
      return `Run plan-check in "${reason.top}".`;
    case 'irregular':
    case 'folder without files':
      return 'Name a file or folder of the repository.';
    default:
      return 'Name what git has; plan-check compare - FILE checks a file that it does not have.';
  }
}
