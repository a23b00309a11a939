import { spawn } from 'node:child_process';

/** A program with its arguments. */
export interface Program {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly directory: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

export interface Measure {
  readonly name: string;
  readonly seconds: number;
  /** Seconds of processor time, children that were waited for included. */
  readonly processor: number;
  /** Mebibytes at the peak. */
  readonly memory: number;
}

/** Medians of whole-process runs, taken in turns so that a busy moment of the machine meets all programs. */
export async function measureInTurns(programs: readonly Program[], rounds: number): Promise<readonly Measure[]> {
  const runs = programs.map((): Measure[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, program] of programs.entries()) runs[index]?.push(await measure(program));
  }
  return programs.map(({ name }, index) => {
    const own = runs[index] ?? [];
    return {
      name,
      seconds: median(own.map((run) => run.seconds)),
      processor: median(own.map((run) => run.processor)),
      memory: median(own.map((run) => run.memory)),
    };
  });
}

/** One run under GNU time, which tells processor time and peak memory. Findings are no failure: the exit code is not looked at. */
export function measure({ name, command, directory, environment }: Program): Promise<Measure> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn('/usr/bin/time', ['-f', '%U %S %M', ...command], {
      cwd: directory,
      env: environment ?? process.env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', () => {
      const seconds = (performance.now() - start) / 1000;
      const [user = 0, system = 0, kibibytes = 0] = lastLine(Buffer.concat(chunks).toString()).split(' ').map(Number);
      resolve({ name, seconds, processor: user + system, memory: kibibytes / 1024 });
    });
  });
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}

export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
