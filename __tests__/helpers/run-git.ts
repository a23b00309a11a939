import { execFile, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import os from 'node:os';
import { promisify } from 'node:util';

/** Arguments of git, such as `['init', 'folder']`. */
export type GitArguments = readonly string[];

type Variables = Readonly<Record<string, string>>;

/**
 * Runs git in the isolated environment, once, or several times until it fails, and gives all that was printed. Throws an error that has the exit
 * code of git as its `code`.
 */
export async function runGit(commands: readonly GitArguments[], variables: Variables = {}): Promise<string> {
  // Windows copies no process to start another, and quotes arguments in another way.
  return process.platform === 'win32' ? directly(commands, variables) : shell.run(commands, variables);
}

/** An environment in which git reads no configuration of the machine or the user, and asks nothing. */
export function isolatedGitEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(inherited),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: os.devNull,
    ...configured({
      // A collection in the background would still write while the folder is being removed.
      'gc.auto': '0',
      'maintenance.auto': 'false',
      // What is gone after the test need not outlive a power cut.
      'core.fsync': 'none',
      'core.autocrlf': 'false',
      'advice.detachedHead': 'false',
    }),
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'Ada Author',
    GIT_AUTHOR_EMAIL: 'ada@example.com',
    GIT_COMMITTER_NAME: 'Carl Committer',
    GIT_COMMITTER_EMAIL: 'carl@example.com',
    LC_ALL: 'C',
  };
}

/** Settings of git as it reads them from the environment. */
function configured(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const entries = Object.entries(settings).flatMap(([key, value], index): (readonly [string, string])[] => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(entries.length / 2), ...Object.fromEntries(entries) };
}

async function directly(commands: readonly GitArguments[], variables: Variables): Promise<string> {
  const options = { env: { ...isolatedGitEnvironment(), ...variables }, maxBuffer: 1 << 30 };
  const outputs: string[] = [];
  for (const command of commands) outputs.push((await promisify(execFile)('git', command, options)).stdout);
  return outputs.join('');
}

/** What git could not do. */
class GitError extends Error {
  constructor(
    readonly code: number,
    stderr: string,
  ) {
    super(`git has ended with ${code}. ${stderr}`);
  }
}

/** Milliseconds after which a shell without anything to do ends. */
const patience = 200;

/**
 * Runs commands out of one shell, one after the other. To start a process takes the longer the larger the one is that starts it: out of a
 * test 35 milliseconds of processor time, out of a shell 10, of which git itself has two.
 */
class Shell {
  readonly #mark = randomUUID();
  #child: ChildProcessWithoutNullStreams | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;

  async run(commands: readonly GitArguments[], variables: Variables): Promise<string> {
    clearTimeout(this.#idle);
    const turn = this.#last.then(async () => this.#runNow(commands, variables));
    const settled = turn.catch(() => undefined);
    this.#last = settled;
    void settled.then(() => {
      if (this.#last === settled) this.#idle = setTimeout(() => this.#end(), patience);
    });
    return turn;
  }

  async #runNow(commands: readonly GitArguments[], variables: Variables): Promise<string> {
    const child = (this.#child ??= spawn('sh', [], { env: isolatedGitEnvironment() }));
    const assignments = Object.entries(variables).map(([name, value]) => `${name}=${quoted(value)}`);
    const lines = commands.map((command) => [...assignments, 'git', ...command.map(quoted), '</dev/null'].join(' '));
    const ended = Promise.all([this.#outputOf(child, child.stdout), this.#outputOf(child, child.stderr)]);
    child.stdin.write(`${lines.join(' && ')}; code=$?; echo "${this.#mark} $code"; echo "${this.#mark} $code" >&2\n`);
    const [stdout, stderr] = await ended;
    if (stdout.code !== 0) throw new GitError(stdout.code, stderr.text);
    return stdout.text;
  }

  /** What comes before the mark, and the exit code behind it. */
  async #outputOf(
    child: ChildProcessWithoutNullStreams,
    stream: NodeJS.ReadableStream,
  ): Promise<{ readonly text: string; readonly code: number }> {
    const ended = new RegExp(`${this.#mark} (\\d+)\\n$`);
    const chunks: Buffer[] = [];
    return new Promise((resolve, reject) => {
      const stop = () => {
        stream.off('data', receive);
        child.off('close', fail);
        child.off('error', fail);
      };
      const fail = () => {
        stop();
        reject(new Error(`The shell has ended. ${Buffer.concat(chunks).toString()}`));
      };
      const receive = (chunk: Buffer) => {
        chunks.push(chunk);
        const end = ended.exec(Buffer.concat(chunks.slice(-2)).toString('latin1'));
        if (end === null) return;
        stop();
        const output = Buffer.concat(chunks);
        resolve({ text: output.toString('utf8', 0, output.length - end[0].length), code: Number(end[1]) });
      };
      stream.on('data', receive);
      child.on('close', fail);
      child.on('error', fail);
    });
  }

  #end(): void {
    this.#child?.stdin.end();
    this.#child = undefined;
  }
}

const shell = new Shell();

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
