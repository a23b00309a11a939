/** What stands at a path of a repository. `unknown`: the source could not tell. */
export type PathKind = 'file' | 'directory' | 'absent' | 'unknown';

/** One side's files, as far as the rules asked for them. Paths are from the top of the repository, with `/`. */
export interface Tree {
  at(path: string): PathKind;
}

/** A file that the change touches: its path on each side, null where the side does not have it. */
export interface ChangedPath {
  readonly base: string | null;
  readonly head: string | null;
  /** Whether it is a plan on either side. */
  readonly isPlan: boolean;
}

/** The repository around the plans. */
export interface Surroundings {
  readonly base: Tree;
  readonly head: Tree;
  /** Every file that the change touches. */
  readonly changed: readonly ChangedPath[];
}
