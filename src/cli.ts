import { help } from './cli/help.js';
import { version } from './version.js';

/** Entry of the command line. Everything but help and version is loaded when it is asked for. */
async function main(words: readonly string[]): Promise<number> {
  if (words.includes('--help') || words.includes('-h') || words[0] === 'help') return print(help);
  if (words.includes('--version')) return print(`${version}\n`);
  const { runCommand } = await import('./cli/run-command.js');
  return runCommand(words, {
    directory: process.cwd(),
    environment: process.env,
    isTerminal: process.stdout.isTTY,
    write: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
  });
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

// A reader that stops early, such as `head`, is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main(process.argv.slice(2));
