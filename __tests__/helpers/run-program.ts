import { spawn, type ChildProcess } from 'node:child_process';

export interface ProgramRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProgramOptions {
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input?: string;
  /** What stands before the script on the command line. */
  readonly nodeArguments?: readonly string[];
  /** Is given the process once it is there. */
  readonly onStart?: ((child: ChildProcess) => void) | undefined;
}

/** Runs one of the built programs as a process of its own, with just the environment that it is given. */
export async function runProgram(
  script: string,
  words: readonly string[],
  { directory, environment, input = '', nodeArguments = [], onStart }: ProgramOptions,
): Promise<ProgramRun> {
  const child = spawn(process.execPath, [...nodeArguments, script, ...words], {
    cwd: directory,
    env: { ...environment },
  });
  onStart?.(child);
  child.stdin.end(input);
  const [stdout, stderr, exitCode] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    }),
  ]);
  return { exitCode, stdout, stderr };
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
