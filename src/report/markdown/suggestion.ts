import { createHash } from 'node:crypto';
import type { Suggestion } from '../../model/suggestion.js';
import { count } from '../words.js';
import { code, escapeMarkdown } from './escape.js';
import { severitySigns } from './severity-signs.js';

/** A suggestion with what it is known by from run to run. */
export interface KeyedSuggestion extends Suggestion {
  /** Sixteen hex digits. */
  readonly key: string;
}

/**
 * Gives suggestions their keys, by which a later run knows what has been suggested already: the same while rule, message, file and the
 * texts before and after are, wherever the lines move. Of suggestions with all of that in common the first, the second and so on.
 * `fileOf` tells by which path a file is known.
 */
export function withKeys(
  suggestions: readonly Suggestion[],
  fileOf: (path: string) => string = (path) => path,
): readonly KeyedSuggestion[] {
  const times = new Map<string, number>();
  return suggestions.map((suggestion) => {
    const { finding, before, after } = suggestion;
    const content = JSON.stringify([finding.rule, finding.messageId, fileOf(finding.path), before, after]);
    const time = times.get(content) ?? 0;
    times.set(content, time + 1);
    const key = createHash('sha256').update(`${time} ${content}`).digest('hex').slice(0, 16);
    return { ...suggestion, key };
  });
}

/** A review comment with a suggestion: a hidden line with its key, what was found, and the lines to write. */
export function suggestionComment({ key, finding, after }: KeyedSuggestion): string {
  const { severity, message, rule } = finding;
  // What is suggested is written into the file as it stands here, so nothing in it is escaped or shortened.
  const longest = Math.max(2, ...after.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
  const fence = '`'.repeat(longest + 1);
  return [
    marker(key),
    `${severitySigns[severity]} ${escapeMarkdown(message)} ${code(rule)}`,
    '',
    `${fence}suggestion`,
    ...after,
    fence,
  ].join('\n');
}

/** Code units of a review comment; GitHub takes 65,536. */
const maxComment = 60_000;

/** Whether a review comment has room for a suggestion. */
export function fitsComment(suggestion: Suggestion): boolean {
  return suggestionComment({ ...suggestion, key: '0'.repeat(16) }).length <= maxComment;
}

/** The key of a suggestion of ours; null for any other comment. */
export function suggestionKey(body: string): string | null {
  return /^<!-- plan-check-suggestion ([0-9a-f]{16}) -->/.exec(body)?.[1] ?? null;
}

function marker(key: string): string {
  return `<!-- plan-check-suggestion ${key} -->`;
}

/** What stands above the suggestions of one review; `left` is how many more there would be, be it that they are too many or too long. */
export function reviewText(suggested: number, left: number): string {
  const one = `Plan check suggests ${count(suggested, 'edit')}.`;
  if (left === 0) return one;
  return `${one} ${left} more did not fit into one review: the findings are in the job summary, and \`plan-check --fix\` makes all of the edits.`;
}
