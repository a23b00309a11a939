import { parseArgs, type ParseArgsConfig } from 'node:util';
import { hintFor } from '../config/names.js';
import { UserError } from '../errors.js';

/** What the program can be asked to do; the first is what it does unasked. */
export const commands = ['check', 'compare', 'status', 'explain', 'init'] as const;
export type Command = (typeof commands)[number];

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
  check: {
    ...common,
    base: { type: 'string' },
    head: { type: 'string' },
    all: { type: 'boolean' },
    fix: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
  },
  compare: { ...common, path: { type: 'string' } },
  status: { ...common, head: { type: 'string' } },
  explain: { color: common.color },
  init: { agents: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
} as const satisfies Record<Command, ParseArgsConfig['options']>;

type Parsed<Name extends Command> = ReturnType<
  typeof parseArgs<{ options: (typeof optionsOf)[Name]; allowPositionals: true }>
>['values'];

/** Option values as they are written; what is left out is undefined. */
export type CheckOptions = Parsed<'check'>;
export type CompareOptions = Parsed<'compare'>;
export type StatusOptions = Parsed<'status'>;
export type ExplainOptions = Parsed<'explain'>;
export type InitOptions = Parsed<'init'>;

/** The options that check, compare and status share. */
export type CommonOptions = Pick<CheckOptions, keyof typeof common>;

/** What the command line asks for. `paths` are the words that are no options. */
export type Arguments =
  | { readonly command: 'check'; readonly paths: readonly string[]; readonly options: CheckOptions }
  | { readonly command: 'compare'; readonly paths: readonly string[]; readonly options: CompareOptions }
  | { readonly command: 'status'; readonly paths: readonly string[]; readonly options: StatusOptions }
  | { readonly command: 'explain'; readonly paths: readonly string[]; readonly options: ExplainOptions }
  | { readonly command: 'init'; readonly paths: readonly string[]; readonly options: InitOptions };

/** Reads the words after the program's name. Throws a UserError for an option that the command does not have. */
export function readArguments(words: readonly string[]): Arguments {
  const [first, ...others] = words;
  // What help has a page for was answered already.
  if (first === 'help') {
    const [named = ''] = others;
    throw new UserError(`There is no command "${named}".`, hintFor(named, commands));
  }
  const named = commands.find((command) => command === first);
  const command = named ?? 'check';
  const rest = named === undefined ? words : others;
  expectKnownOptions(command, rest);
  try {
    return parse(command, rest);
  } catch (error) {
    const message = parseProblem(error);
    if (message === null) throw error;
    throw new UserError(message.split('. ')[0] ?? message, 'See plan-check --help.', { cause: error });
  }
}

function expectKnownOptions(command: Command, words: readonly string[]): void {
  const options: NonNullable<ParseArgsConfig['options']> = optionsOf[command];
  for (const word of words.slice(0, words.includes('--') ? words.indexOf('--') : undefined)) {
    const name = /^--(?:no-)?([^=]+)/.exec(word)?.[1];
    if (name !== undefined && !(name in options)) {
      throw new UserError(`${command} has no option --${name}.`, hintForOption(command, name));
    }
  }
}

function hintForOption(command: Command, name: string): string {
  const others = commands.filter((other) => Object.hasOwn(optionsOf[other], name));
  if (others.length > 0) return `It is one of ${others.join(' and ')}: plan-check ${others[0] ?? ''} --${name}.`;
  return hintFor(
    `--${name}`,
    Object.keys(optionsOf[command]).map((option) => `--${option}`),
  );
}

function parse(command: Command, words: readonly string[]): Arguments {
  const args = [...words];
  switch (command) {
    case 'check': {
      const { values, positionals } = parseArgs({ args, options: optionsOf.check, allowPositionals: true });
      return { command, paths: positionals, options: withStdout(values) };
    }
    case 'compare': {
      const { values, positionals } = parseArgs({ args, options: optionsOf.compare, allowPositionals: true });
      if (positionals.length !== 2) throw notTwoFiles(positionals.length);
      return { command, paths: positionals, options: withStdout(values) };
    }
    case 'status': {
      const { values, positionals } = parseArgs({ args, options: optionsOf.status, allowPositionals: true });
      return { command, paths: positionals, options: withStdout(values) };
    }
    case 'explain': {
      const { values, positionals } = parseArgs({ args, options: optionsOf.explain, allowPositionals: true });
      if (positionals.length > 1) throw tooMany(command, 'one rule', positionals);
      return { command, paths: positionals, options: values };
    }
    case 'init': {
      const { values, positionals } = parseArgs({ args, options: optionsOf.init, allowPositionals: true });
      if (positionals.length > 0) throw tooMany(command, 'no path', positionals);
      return { command, paths: positionals, options: values };
    }
  }
}

/** `--output -` is stdout, as where there is no such option. */
function withStdout<Options extends { readonly output?: string | undefined }>(options: Options): Options {
  return options.output === '-' ? { ...options, output: undefined } : options;
}

function notTwoFiles(count: number): UserError {
  return new UserError(
    `compare takes two files, not ${count}.`,
    'Write: plan-check compare BASE HEAD, with "-" for a side that does not exist.',
  );
}

function tooMany(command: Command, expected: string, words: readonly string[]): UserError {
  return new UserError(`${command} takes ${expected}, not "${words.join('", "')}".`, 'See plan-check --help.');
}

/** What `parseArgs` has to say of the words; null where something else went wrong. */
function parseProblem(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('message' in error)) return null;
  return String(error.code).startsWith('ERR_PARSE_ARGS_') ? String(error.message) : null;
}
