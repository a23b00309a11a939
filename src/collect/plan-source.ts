import type { Content } from './content.js';
import type { EntryKind } from './entry-kind.js';

/**
 * Where plans come from: a local repository or the GitHub API. The pipeline knows no other way to the outside.
 * A source that cannot list what changed throws a UserError; a single file that cannot be read is a {@link Content}.
 */
export interface PlanSource {
  /** Names both sides and lists the files: those that changed, or with `all` every file of the head side. */
  list(scope: 'changed' | 'all'): Promise<Listing>;

  /**
   * The texts of some files, in the order asked for. Asked once with everything a run needs, so that a source can batch.
   */
  read(requests: readonly ReadRequest[]): Promise<readonly Content[]>;

  /**
   * What stands at some paths; null where there is no repository around the plans. Asked once at most, with everything a run
   * wants to know. What cannot be found out is `unknown`, never an error.
   */
  findPaths(requests: readonly PathRequest[]): Promise<FoundPaths | null>;

  /**
   * A file that steers the check, such as the configuration, from where the pull request cannot change it: the tip of the
   * target branch; locally the work tree. Null where there is none; an UnreadableSetting is thrown for one that is no text.
   */
  readSetting(path: string): Promise<Setting | null>;
}

export interface Listing {
  readonly base: Side;
  readonly head: Side;
  readonly files: readonly ChangedFile[];
  /** What is to be said of the listing, as sentences for the report. */
  readonly gaps: readonly string[];
  /** Why files may have changed that are not listed, plans among them, as a sentence without its period; null where none have. */
  readonly unlisted: string | null;
}

export interface Side {
  /** A commit's full hash, `WORKTREE`, or null where the side does not exist. */
  readonly id: string | null;
  /** For people: a branch name, a short hash, "work tree". */
  readonly name: string;
}

/** A file of either side. Both present with different paths is a rename. */
export interface ChangedFile {
  readonly base: FileSide | null;
  readonly head: FileSide | null;
}

export interface FileSide {
  /** From the top of the repository, with `/`, as git knows it. */
  readonly path: string;
  /** The blob's hash where the source knows it: equal ids are equal texts. */
  readonly blob: string | null;
}

export interface ReadRequest {
  readonly side: 'base' | 'head';
  readonly path: string;
  readonly blob: string | null;
}

export interface PathRequest {
  readonly side: 'base' | 'head';
  /** From the top of the repository, with `/`: names of files and directories, none of them empty, `.` or `..`. */
  readonly path: string;
}

export interface FoundPaths {
  /** In the order asked for. */
  readonly kinds: readonly EntryKind[];
  /** What the source could not find out, as sentences for the report. */
  readonly gaps: readonly string[];
}

export interface Setting {
  readonly text: string;
  /** For the report: which commit or tree it was read from. */
  readonly from: string;
}
