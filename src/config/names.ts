import { UserError } from '../errors.js';
import { levels, type Level } from '../model/severity.js';
import { nearest } from '../model/similarity.js';
import type { KnownNames } from './config.js';

/** `value` as one of some words, or a UserError that names them and the nearest. */
export function expectOneOf<const T extends string>(value: string, allowed: readonly T[], what: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const close = nearest(value, allowed);
  throw new UserError(
    `${what} is "${value}", and is expected to be one of: ${allowed.join(', ')}.`,
    close === null ? 'Write one of them.' : `Did you mean "${close}"?`,
  );
}

/** Throws a UserError where a rule, or a message of a rule (`rule.message`), does not exist. */
export function checkRuleName(name: string, { rules }: KnownNames): void {
  const [rule = '', ...rest] = name.split('.');
  const message = rest.length === 0 ? undefined : rest.join('.');
  const messages = rules.get(rule);
  if (messages === undefined) {
    throw new UserError(`there is no rule "${rule}".`, hintFor(rule, [...rules.keys()]));
  }
  if (message !== undefined && !messages.includes(message)) {
    throw new UserError(
      `the rule ${rule} has no message "${message}"; it has: ${messages.join(', ')}.`,
      hintFor(message, messages),
    );
  }
}

/** Reads `rule: level` or `rule=level`, one a line. Blank lines and lines that begin with `#` are left out. */
export function readRuleLevels(lines: readonly string[], known: KnownNames): Readonly<Record<string, Level>> {
  const result: Record<string, Level> = {};
  for (const line of lines.map((text) => text.trim()).filter((text) => text !== '' && !text.startsWith('#'))) {
    const match = /^([\w.-]+)\s*[:=]\s*([\w-]+)$/.exec(line);
    if (match?.[1] === undefined || match[2] === undefined) {
      throw new UserError(
        `"${line}" is not a rule with its level.`,
        'Write it as "rule: level" or "rule.message: level"; levels are error, warning, notice and off.',
      );
    }
    checkRuleName(match[1], known);
    result[match[1]] = expectOneOf(match[2], levels, `The level of ${match[1]}`);
  }
  return result;
}

/** The path of a file as git has it: `./docs/plan.md` and `/docs/plan.md` are `docs/plan.md`. */
export function pathFromTop(path: string, what: string): string {
  if (/[^\s./]/.test(path)) return path.trim().replace(/^(?:\.?\/)+/, '');
  throw new UserError(`${what} is expected to be the path of a file.`, 'Write it from the top of the repository.');
}

export function hintFor(name: string, candidates: readonly string[]): string {
  const close = nearest(name, candidates);
  return close === null ? `Known are: ${candidates.join(', ')}.` : `Did you mean "${close}"?`;
}
