import type { Place } from '../model/place.js';

/** What a gate lost: a heading with criteria, or the commands of a verification. */
export interface Weakening {
  /** The heading, in base. */
  readonly section: number;
  readonly lost: readonly LostLine[];
  readonly loosened: readonly LoosenedLine[];
  /** Lines with another number, of which nothing tells whether it asks for more or for less. */
  readonly renumbered: readonly LoosenedLine[];
  /** How many lines were added: bullets, done items, commands. */
  readonly gained: number;
}

export interface LostLine {
  readonly text: string;
  /** As Markdown source. */
  readonly source: string;
  readonly form: LineForm;
  /** Whether it was ticked: a criterion that was met is missed less. */
  readonly done: boolean;
  /** What became of it, where that is known. */
  readonly fate: string | null;
}

export interface LoosenedLine {
  readonly text: string;
  readonly was: string;
  /** What it was, as Markdown source. */
  readonly wasSource: string;
  readonly form: LineForm;
  /** In head. */
  readonly place: Place;
}

export type LineForm = 'item' | 'bullet' | 'command';
