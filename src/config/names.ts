import { UserError } from '../errors.js';
import { levels, type Level } from '../model/severity.js';
import { nearest } from '../model/similarity.js';
import type { KnownNames } from './config.js';

/** `value` as one of some words, or a UserError that names them and the nearest. */
export function expectOneOf<const T extends string>(value: string, allowed: readonly T[], what: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new UserError(
    `${what} is "${value}", and is expected to be one of: ${allowed.join(', ')}.`,
    nearestHint(value, allowed) ?? 'Write one of them.',
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
      nearestHint(message, messages) ?? 'Write one of them.',
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

/**
 * A glob of plan files as git has their paths: `./docs/*.md` and `/docs/*.md` are `docs/*.md`, and `docs/` is everything below. Throws
 * a UserError for one that fits no Markdown file, as nothing would be checked then, and nobody would be told.
 */
export function planGlob(text: string, what: string): string {
  const glob = text.trim();
  const sign = glob.startsWith('!') ? '!' : '';
  const pattern = glob.slice(sign.length).replace(/^(?:\.?\/)+/, '');
  const refuse = (problem: string, nextStep: string) =>
    new UserError(`${what} has the glob ${JSON.stringify(glob)}, ${problem}.`, nextStep);
  // Before a bracket or a brace it takes the meaning from it, which no Windows path is in need of.
  if (/\\(?![[\]{}()!+@#])/.test(pattern)) {
    throw refuse(
      'with a backslash, but the folders of a path are parted by "/"',
      didYouMean(glob.replaceAll('\\', '/')),
    );
  }
  if (pattern.split('/').includes('..')) {
    throw refuse('with a "..", but paths begin at the top of the repository', 'Write the path from there.');
  }
  if (hasComma(pattern)) {
    throw refuse(
      'with a comma, but globs stand one a line',
      'Write each on a line of its own; a comma in a name is [,].',
    );
  }
  const path = pattern.replaceAll('/./', '/');
  if (/[^/]\/$/.test(path)) return `${sign}${path}${sign === '' ? '**/*.md' : '**'}`;
  const isWild = /[*?[{]|[!+@]\(/.test(path.replace(/\\./g, ''));
  if (isWild || /[^/]\.[A-Za-z]\w*$/.test(path)) return sign + path;
  const folder = path.replace(/^[./]+$/, '');
  throw refuse('which names no Markdown file', didYouMean(`${sign}${folder}${folder === '' ? '' : '/'}**/*.md`));
}

function didYouMean(glob: string): string {
  return `Did you mean ${glob}?`;
}

/** Whether a comma stands outside of braces, brackets and parentheses, in which it has its own meaning. */
function hasComma(glob: string): boolean {
  let depth = 0;
  for (const [character] of glob.matchAll(/\\.|[^\\]/gs)) {
    if ('{[('.includes(character)) depth += 1;
    else if ('}])'.includes(character)) depth = Math.max(0, depth - 1);
    else if (character === ',' && depth === 0) return true;
  }
  return false;
}

export function hintFor(name: string, candidates: readonly string[]): string {
  return nearestHint(name, candidates) ?? `Known are: ${candidates.join(', ')}.`;
}

function nearestHint(name: string, candidates: readonly string[]): string | null {
  const close = nearest(name, candidates);
  return close === null ? null : `Did you mean "${close}"?`;
}
