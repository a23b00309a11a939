import { UserError } from '../errors.js';
import { printable } from '../report/printable.js';
import { readArguments, type Arguments } from './arguments.js';
import type { ExitCode, Surroundings } from './surroundings.js';

/** Runs one command and tells its exit code. What goes wrong is said on stderr. */
export async function runCommand(words: readonly string[], around: Surroundings): Promise<ExitCode> {
  try {
    return await run(readArguments(words), around);
  } catch (error) {
    around.writeError(describe(error));
    return 2;
  }
}

/** Each command is loaded when it is asked for. */
async function run({ command, paths, options }: Arguments, around: Surroundings): Promise<ExitCode> {
  switch (command) {
    case 'check': {
      const { check } = await import('./check.js');
      return check(paths, options, around);
    }
    case 'compare': {
      const { compare } = await import('./compare.js');
      return compare(paths, options, around);
    }
    case 'status': {
      const { status } = await import('./status/status.js');
      return status(paths, options, around);
    }
    case 'explain': {
      const { explain } = await import('./explain.js');
      return explain(paths, options, around);
    }
    case 'init': {
      const { init } = await import('./init/init.js');
      return init(options, around);
    }
  }
}

function describe(error: unknown): string {
  if (error instanceof UserError) {
    return `plan-check: ${printable(error.message)}\n${printable(error.nextStep)}\n`;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `plan-check: this is a bug in plan-check, please report it.\n${stack.split('\n').map(printable).join('\n')}\n`;
}
