import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { UserError } from '../errors.js';
import { nearest } from '../model/similarity.js';
import { commands } from './arguments.js';
import type { Surroundings } from './surroundings.js';

/** The PATHs of a command line. */
export interface Places {
  /** Files that are named are plans; folders that are named hold the plans that are looked at. */
  readonly isPlan: (path: string) => boolean;
  /** A misspelt PATH must not pass for one where nothing is. To be asked when everything was listed: what was deleted was listed. */
  readonly expectToExist: () => void;
}

export function placesOf(
  words: readonly string[],
  top: string,
  around: Surroundings,
  isPlan: (path: string) => boolean,
): Places {
  const places = words.map((word) => placeOf(word, top, around));
  const listed = new Set<Place>();
  return {
    isPlan: within(places, isPlan, listed),
    expectToExist: () => {
      for (const place of places) if (!listed.has(place)) expectToExist(place, around);
    },
  };
}

interface Place {
  readonly word: string;
  /** From the top of the repository; empty for the top itself. */
  readonly path: string;
}

function placeOf(word: string, top: string, { directory }: Surroundings): Place {
  const path = relative(top, resolve(directory, word)).split(sep).join('/');
  if (path === '..' || path.startsWith('../') || isAbsolute(path)) {
    throw new UserError(
      `"${word}" is outside of the repository at ${top}.`,
      'Name a file or folder of the repository.',
    );
  }
  return { word, path };
}

function within(
  places: readonly Place[],
  isPlan: (path: string) => boolean,
  listed: Set<Place>,
): (path: string) => boolean {
  if (places.length === 0) return isPlan;
  return (path) => {
    const around = places.filter((place) => place.path === '' || `${path}/`.startsWith(`${place.path}/`));
    for (const place of around) listed.add(place);
    return around.some((place) => place.path === path || isPlan(path));
  };
}

function expectToExist({ word }: Place, { directory }: Surroundings): void {
  if (existsSync(resolve(directory, word))) return;
  const command = nearest(word, commands);
  throw new UserError(
    `There is no file or folder "${word}", and none was deleted.`,
    command === null ? 'Name a file or folder of the repository.' : `Did you mean the command "${command}"?`,
  );
}
