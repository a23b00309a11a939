import { count } from '../words.js';

/** Lines of one list. A comment has no room for as many, and to write all that a hostile plan can bring takes seconds. */
const maxLines = 1_000;

/** One line for each value, and one for all that are too many. */
export function listLines<T>(values: readonly T[], line: (value: T) => string, what: string): string {
  const rest = values.length - maxLines;
  const lines = values.slice(0, maxLines).map(line);
  return [...lines, ...(rest > 0 ? [`- … and ${count(rest, `more ${what}`)}`] : [])].join('\n');
}
