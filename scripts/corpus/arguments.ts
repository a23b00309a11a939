import { parseArgs } from 'node:util';
import { checkRuleName } from '../../src/config/names.js';
import { UserError } from '../../src/errors.js';
import { knownNames } from '../../src/known-names.js';

/** What a run over a corpus is asked for. */
export interface CorpusArguments {
  readonly folder: string;
  /** What the names of cases must hold; every name holds the empty text. */
  readonly caseText: string;
  /** `list` has one line a finding, `cases` everything by case. */
  readonly output: 'table' | 'json' | 'list' | 'cases';
  /** Rules, or messages of rules, of which findings are picked; none stands for all. */
  readonly rules: readonly string[];
  /** Whether findings that base had already are picked, too. */
  readonly existing: boolean;
}

const usage = 'Write: npm run corpus -- FOLDER [--case TEXT] [--rule ID[.MESSAGE]] [--existing] [--findings] [--json].';

/** Reads the words after the script's name. Throws a UserError for what does not exist or does not go together. */
export function readArguments(words: readonly string[]): CorpusArguments {
  const { values, positionals } = parse(words);
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) {
    throw new UserError(`One folder of cases is expected, and ${positionals.length} are named.`, usage);
  }
  const { case: caseText = '', rule: rules = [], existing = false, findings = false, json = false } = values;
  for (const rule of rules) checkRuleName(rule, knownNames);
  const lists = rules.length > 0 || existing || findings;
  if (json && lists) {
    throw new UserError('--json is the table, which --rule, --existing and --findings replace.', usage);
  }
  const output = json ? 'json' : findings ? 'cases' : lists ? 'list' : 'table';
  return { folder, caseText, output, rules, existing };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        case: { type: 'string' },
        rule: { type: 'string', multiple: true },
        existing: { type: 'boolean' },
        findings: { type: 'boolean' },
        json: { type: 'boolean' },
      },
    });
  } catch (cause) {
    const problem = typeof cause === 'object' && cause !== null && 'message' in cause ? cause.message : cause;
    throw new UserError(String(problem), usage, { cause });
  }
}
