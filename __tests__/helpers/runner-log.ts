/** A command as the runner of GitHub Actions takes it from a log. */
export interface RunnerCommand {
  readonly name: string;
  readonly line: string;
}

/**
 * The commands in a log, by the rules of actions/runner: a line ends at LF, CR LF or CR alone; `::name …::` counts after white space;
 * `##[name …]` counts anywhere in a line (Runner.Common/ActionCommand.cs, Handlers/OutputManager.cs).
 */
export function runnerCommands(log: string): readonly RunnerCommand[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const second = /^\s*::([^:\s]+)(?: [^:]*(?::(?!:)[^:]*)*)?::/.exec(line)?.[1];
    const first = /##\[([^\]\s;]*)/.exec(line)?.[1];
    return [second, first].flatMap((name) => (name === undefined ? [] : [{ name: name.toLowerCase(), line }]));
  });
}
