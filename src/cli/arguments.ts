import { parseArgs, type ParseArgsConfig } from 'node:util';
import { hintFor } from '../config/names.js';
import { UserError } from '../errors.js';

export const formats = ['text', 'json', 'markdown', 'github'] as const;
export type Format = (typeof formats)[number];

/** What the command line asks for; option values are still texts. */
export interface Arguments {
  readonly command: 'check' | 'compare';
  readonly paths: readonly string[];
  readonly options: Options;
}

export interface Options {
  readonly base?: string | undefined;
  readonly head?: string | undefined;
  readonly all?: boolean | undefined;
  readonly path?: string | undefined;
  readonly format?: string | undefined;
  readonly output?: string | undefined;
  readonly config?: string | undefined;
  readonly dialect?: string | undefined;
  readonly template?: string | undefined;
  readonly rule?: readonly string[] | undefined;
  readonly 'fail-on'?: string | undefined;
  readonly color?: string | undefined;
}

const common = {
  format: { type: 'string' },
  output: { type: 'string' },
  config: { type: 'string' },
  dialect: { type: 'string' },
  template: { type: 'string' },
  rule: { type: 'string', multiple: true },
  'fail-on': { type: 'string' },
  color: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

const optionsOf = {
  check: { ...common, base: { type: 'string' }, head: { type: 'string' }, all: { type: 'boolean' } },
  compare: { ...common, path: { type: 'string' } },
} as const satisfies Record<Arguments['command'], ParseArgsConfig['options']>;

/** Reads the words after the program's name. Throws a UserError for an option that the command does not have. */
export function readArguments(words: readonly string[]): Arguments {
  const [first, ...rest] = words;
  const named = first === 'check' || first === 'compare';
  const command = first === 'compare' ? first : 'check';
  const { options, paths } = parse(command, named ? rest : words);
  if (command === 'compare' && paths.length !== 2) {
    throw new UserError(
      `compare takes two files, not ${paths.length}.`,
      'Write: plan-check compare BASE HEAD, with "-" for a side that does not exist.',
    );
  }
  return { command, paths, options };
}

function parse(command: Arguments['command'], words: readonly string[]): Pick<Arguments, 'options' | 'paths'> {
  const options: NonNullable<ParseArgsConfig['options']> = optionsOf[command];
  for (const word of words.slice(0, words.includes('--') ? words.indexOf('--') : undefined)) {
    const name = /^--(?:no-)?([^=]+)/.exec(word)?.[1];
    if (name !== undefined && !(name in options)) {
      const known = Object.keys(options).map((option) => `--${option}`);
      throw new UserError(`${command} has no option --${name}.`, hintFor(`--${name}`, known));
    }
  }
  try {
    const { values, positionals } =
      command === 'check'
        ? parseArgs({ args: [...words], options: optionsOf.check, allowPositionals: true })
        : parseArgs({ args: [...words], options: optionsOf.compare, allowPositionals: true });
    return { options: values, paths: positionals };
  } catch (error) {
    const message = parseProblem(error);
    if (message === null) throw error;
    throw new UserError(message.split('. ')[0] ?? message, 'See plan-check --help.', { cause: error });
  }
}

/** What `parseArgs` has to say of the words; null where something else went wrong. */
function parseProblem(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('message' in error)) return null;
  return String(error.code).startsWith('ERR_PARSE_ARGS_') ? String(error.message) : null;
}
