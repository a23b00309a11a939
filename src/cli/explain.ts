import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hintFor } from '../config/names.js';
import { UserError } from '../errors.js';
import { toExplanation, toRuleList } from '../report/explanation.js';
import { rules } from '../rules/index.js';
import type { RuleMeta } from '../rules/rule.js';
import type { ExplainOptions } from './arguments.js';
import { wantsColor } from './output.js';
import type { ExitCode, Surroundings } from './surroundings.js';

/** Says what a rule holds and why; with a message of the rule (`rule.message`) what that says as well; without a name every rule. */
export async function explain(
  [name]: readonly string[],
  options: ExplainOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const shown = { color: wantsColor(options, around), width: Math.min(around.columns ?? 100, 100) };
  if (name === undefined) {
    const list = rules.map(({ meta }) => meta);
    around.write(`${toRuleList(list, shown)}\nplan-check explain RULE says why, with an example.\n`);
    return 0;
  }
  const [id = '', message] = name.split(/[.](.*)/s, 2);
  const meta = rules.find((rule) => rule.meta.id === id)?.meta;
  if (meta === undefined) {
    const known = rules.map((rule) => rule.meta.id);
    throw new UserError(`There is no rule "${id}".`, hintFor(id, known));
  }
  around.write(toExplanation(messagePart(meta, message) + (await readPage(meta, around)), shown));
  return 0;
}

/** What a message of the rule says, before the page of the rule. */
function messagePart({ id, messages }: RuleMeta, name: string | undefined): string {
  if (name === undefined) return '';
  const message = Object.hasOwn(messages, name) ? messages[name] : undefined;
  if (message === undefined) {
    throw new UserError(`The rule ${id} has no message "${name}".`, hintFor(name, Object.keys(messages)));
  }
  const { level, text, howToFix, example } = message;
  const code = example === undefined ? '' : `\`\`\`\n${example}\n\`\`\`\n\n`;
  return `# ${id}.${name} (${level})\n\n${text}\n\n${howToFix ?? ''}\n\n${code}`;
}

/** The page of the rule, which is in the package; where somebody took the program out of it, what the program knows itself. */
async function readPage({ id, summary, messages }: RuleMeta, { program }: Surroundings): Promise<string> {
  try {
    return await readFile(join(dirname(realpathSync(program)), '../../docs/rules', `${id}.md`), 'utf8');
  } catch {
    const rows = Object.entries(messages).map(([message, { level, text }]) => `| ${message} | ${level} | ${text} |`);
    return [`# ${id}`, '', summary, '', '| message | default | text |', '| :-- | :-- | :-- |', ...rows, ''].join('\n');
  }
}
