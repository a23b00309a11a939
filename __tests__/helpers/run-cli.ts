import { resolve } from 'node:path';
import { isolatedGitEnvironment } from './run-git.js';
import { runProgram, type ProgramRun } from './run-program.js';

/** Runs the built command line in a directory, away from the settings of this machine. */
export function runCli(
  directory: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<ProgramRun> {
  return runProgram(resolve('dist/cli/index.js'), words, {
    directory,
    environment: { ...isolatedGitEnvironment(), ...environment },
  });
}
