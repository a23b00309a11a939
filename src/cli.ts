import { asksForHelp, helpFor } from './cli/help.js';
import { version } from './version.js';

/** Entry of the command line. Everything but help and version is loaded when it is asked for. */
async function main(words: readonly string[]): Promise<number> {
  if (asksForHelp(words)) return print(helpFor(words));
  if (words.includes('--version')) return print(`${version}\n`);
  const { runCommand } = await import('./cli/run-command.js');
  return runCommand(words, {
    directory: process.cwd(),
    environment: process.env,
    isTerminal: process.stdout.isTTY,
    isErrorTerminal: process.stderr.isTTY,
    columns: process.stdout.isTTY ? process.stdout.columns : null,
    program: process.argv[1] ?? '',
    now: () => new Date(),
    write: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
  });
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that stops early, such as `head`, is no failure of ours; a disk that is full leaves nobody a result.
  if (error.code === 'EPIPE') return;
  process.stderr.write(`plan-check: the result cannot be written: ${error.message}.\n`);
  process.exit(2);
});
process.exitCode = await main(process.argv.slice(2));
