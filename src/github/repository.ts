/** A repository as the API names it. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** A path of a commit. */
export interface WantedFile {
  readonly commit: string;
  readonly path: string;
}
