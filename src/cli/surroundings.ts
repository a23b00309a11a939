/** What the command line needs of the process around it. */
export interface Surroundings {
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether stdout is a terminal. */
  readonly isTerminal: boolean;
  /** Whether stderr is one. */
  readonly isErrorTerminal: boolean;
  /** Columns of the terminal that stdout is; null where it is none. */
  readonly columns: number | null;
  /** The file that was run, by whatever name: pages and templates of the package are found from there. */
  readonly program: string;
  readonly now: () => Date;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
}

/** 0: nothing at or above the level that fails; 1: findings at or above it; 2: could not run. */
export type ExitCode = 0 | 1 | 2;
