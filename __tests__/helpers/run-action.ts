import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { GitHub } from './github/index.js';
import { runProgram, type ProgramOptions, type ProgramRun } from './run-program.js';

export interface ActionOptions {
  readonly github: GitHub;
  /** Empty for a step without one. */
  readonly token: string;
  readonly event: string;
  /** The payload as an object, or the text of the file where that is the point of the test. */
  readonly payload: object | string;
  /** By their names in action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** What is checked out in the folder that the step runs in, its content by path. */
  readonly checkout?: Readonly<Record<string, string>>;
  /** What is run in place of the built action, to be measured beside it. */
  readonly program?: string;
  /** Options of Node; given the folder that the step runs in. */
  readonly nodeArguments?: (folder: string) => readonly string[];
  /** Is given the process of the step. */
  readonly onStart?: ProgramOptions['onStart'];
}

export interface ActionRun extends ProgramRun {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The files that the step wrote, by name, where `report-file` or `sarif-file` asked for it. */
  readonly files: Readonly<Record<string, string>>;
}

/** Runs the built action as the runner does: inputs, event, outputs and summary in the environment, nothing else of this process. */
export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const folder = await mkdtemp(join(tmpdir(), 'plan-check-action-'));
  try {
    const file = (name: string) => join(folder, name);
    await writeFile(file('event.json'), payloadText(options.payload));
    for (const name of ['output', 'summary.md']) await writeFile(file(name), '');
    for (const [path, content] of Object.entries(options.checkout ?? {})) {
      await mkdir(dirname(file(path)), { recursive: true });
      await writeFile(file(path), content, { mode: 0o755 });
    }
    const inputs: readonly (readonly [string, string])[] = Object.entries({
      token: options.token,
      ...options.inputs,
    }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    const run = await runProgram(options.program ?? resolve('dist/index.js'), [], {
      directory: folder,
      nodeArguments: options.nodeArguments?.(folder) ?? [],
      onStart: options.onStart,
      environment: {
        PATH: process.env['PATH'],
        GITHUB_ACTIONS: 'true',
        GITHUB_API_URL: options.github.url,
        GITHUB_GRAPHQL_URL: options.github.graphqlUrl,
        GITHUB_SERVER_URL: options.github.serverUrl,
        GITHUB_EVENT_NAME: options.event,
        GITHUB_EVENT_PATH: file('event.json'),
        GITHUB_OUTPUT: file('output'),
        GITHUB_STEP_SUMMARY: file('summary.md'),
        GITHUB_RUN_ID: '4711',
        GITHUB_WORKSPACE: folder,
        ...Object.fromEntries(inputs),
        ...options.environment,
      },
    });
    return {
      ...run,
      outputs: readOutputs(await readFile(file('output'), 'utf8')),
      summary: await readFile(file('summary.md'), 'utf8'),
      files: await readFiles(folder, [options.inputs?.['report-file'], options.inputs?.['sarif-file']]),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function payloadText(payload: object | string): string {
  return typeof payload === 'string' ? payload : JSON.stringify(payload);
}

/** Reads the `name<<delimiter` form in which the runner takes outputs. */
function readOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  for (const match of text.matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm)) {
    outputs[match[1] ?? ''] = match[3] ?? '';
  }
  return outputs;
}

async function readFiles(
  folder: string,
  names: readonly (string | undefined)[],
): Promise<Readonly<Record<string, string>>> {
  const files: Record<string, string> = {};
  for (const name of names) {
    const text = name === undefined ? null : await readFile(resolve(folder, name), 'utf8').catch(() => null);
    if (name !== undefined && text !== null) files[name] = text;
  }
  return files;
}
