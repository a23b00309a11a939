import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { UserError } from '../errors.js';

/** Environment variables, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where git is run, and with which environment. */
export interface Place {
  readonly directory: string;
  readonly environment: Environment;
}

/** What a git process that went well said. */
export interface Output {
  readonly stdout: Buffer;
  /** Not translated: git's own warnings are looked for in it. */
  readonly stderr: string;
}

/** How a git process ended. */
export interface Exit {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly stderr: string;
}

/** Runs git to its end and returns what it said; anything but exit code 0 is a UserError. */
export async function runGit(place: Place, args: readonly string[], input = ''): Promise<Output> {
  const chunks: Buffer[] = [];
  const exit = await streamGit(place, args, input, (chunk) => chunks.push(chunk));
  if (exit.code !== 0) throw explainFailure(place, args, exit);
  return { stdout: Buffer.concat(chunks), stderr: exit.stderr };
}

/**
 * Runs git to its end, handing on what it says piece by piece. Only a git that cannot be started is a UserError here.
 *
 * No shell, and no name that a user or a repository chose among `args`: such names go through standard input, or are hashes
 * by then, so none can be read as an option.
 */
export async function streamGit(
  place: Place,
  args: readonly string[],
  input: string,
  onOutput: (chunk: Buffer) => void,
): Promise<Exit> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...unhooked, ...args], {
      cwd: place.directory,
      env: { ...place.environment, ...readOnly },
      stdio: 'pipe',
      windowsHide: true,
    });
    const errors: Buffer[] = [];
    child.stdout.on('data', onOutput);
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    // A git that stops early closes its standard input; why it stopped is in its exit code and stderr.
    child.stdin.on('error', () => undefined);
    child.on('error', (cause) => {
      reject(cannotStart(place, cause));
    });
    child.on('close', (code) => {
      resolve({ code, stderr: Buffer.concat(errors).toString() });
    });
    child.stdin.end(input);
  });
}

/** The file system monitor is a program that the repository's own configuration names. Before 2.36, `false` would be one. */
const unhooked = ['-c', 'core.fsmonitor='];

const readOnly = {
  /** The words of stderr are looked at, so they must not be translated. */
  LC_ALL: 'C',
  /** `git status` would write the refreshed index back. */
  GIT_OPTIONAL_LOCKS: '0',
  /** A partial clone may fetch a missing blob; it must not wait for a password. */
  GIT_TERMINAL_PROMPT: '0',
};

function cannotStart(place: Place, cause: Error): UserError {
  // Node.js reports a missing directory and a missing program alike.
  if (!existsSync(place.directory)) {
    return new UserError(`There is no directory ${place.directory}.`, 'Name a directory of a git repository.', {
      cause,
    });
  }
  if ('code' in cause && cause.code === 'ENOENT') {
    return new UserError(
      'The program git was not found, and plan-check reads a repository through it.',
      'Install git from https://git-scm.com/downloads and see that it is in PATH, or compare two files: `plan-check compare BASE HEAD`.',
      { cause },
    );
  }
  return new UserError(`git could not be started: ${cause.message}.`, 'See that git runs here: `git --version`.', {
    cause,
  });
}

/** A UserError for a git that stopped: what the user can mend is told apart by git's own words. */
export function explainFailure(place: Place, args: readonly string[], exit: Exit): UserError {
  const cause = new Error(exit.stderr.trim());
  if (exit.stderr.includes('not a git repository (or any')) {
    return new UserError(
      `${place.directory} is not in a git repository.`,
      'Run plan-check inside a repository, or compare two files: `plan-check compare BASE HEAD`.',
      { cause },
    );
  }
  if (exit.stderr.includes('dubious ownership')) {
    return new UserError(
      `git does not trust the repository at ${place.directory}, as it belongs to another user.`,
      `If you trust it: \`git config --global --add safe.directory "${place.directory}"\`.`,
      { cause },
    );
  }
  const said = /^fatal: (.*)$/m.exec(exit.stderr)?.[1] ?? `exit code ${exit.code ?? 'none, but a signal'}`;
  return new UserError(
    `\`git ${args[0] ?? ''}\` failed in ${place.directory}: ${said}.`,
    'Mend what git reports (`git status` and `git fsck` say more), then run plan-check again.',
    { cause },
  );
}
