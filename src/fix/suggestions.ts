import type { Edit } from '../model/finding.js';
import type { Suggestion } from '../model/suggestion.js';
import { applyEdits } from './apply-edits.js';
import type { FixableFinding } from './offered-fixes.js';

/**
 * What fixes of one plan come to in whole lines, in the order of the findings. Edits of one finding on lines next to each other are one
 * suggestion: the first line of a paragraph may become an item only together with the second. One that `fits` refuses is cut in two, and
 * those again, until each fits or is a single line. Where lines of two findings overlap, only the first is suggested, as each was
 * offered without the other.
 */
export function suggestionsFor(
  text: string,
  findings: readonly FixableFinding[],
  fits: (suggestion: Suggestion) => boolean = () => true,
): readonly Suggestion[] {
  const lines = text.split(lineEnd);
  const taken = new Set<number>();
  return findings
    .flatMap((finding) => inRows(finding.fix.edits).flatMap((edits) => inParts(lines, finding, edits, fits)))
    .filter(({ first, last }) => {
      const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
      if (rows.some((row) => taken.has(row))) return false;
      for (const row of rows) taken.add(row);
      return true;
    });
}

const lineEnd = /\r\n|\n|\r/;

/** Edits in groups, between which there is at least one line. */
function inRows(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const rows: Edit[][] = [];
  for (const edit of edits.toSorted(({ place: one }, { place: other }) => one.line - other.line)) {
    const row = rows.at(-1);
    const end = row === undefined ? -Infinity : Math.max(...row.map(({ place }) => place.endLine));
    if (row === undefined || edit.place.line > end + 1) rows.push([edit]);
    else row.push(edit);
  }
  return rows;
}

function inParts(
  lines: readonly string[],
  finding: FixableFinding,
  edits: readonly Edit[],
  fits: (suggestion: Suggestion) => boolean,
  isPart = false,
): readonly Suggestion[] {
  const suggestion = suggestionOf(lines, finding, edits, isPart);
  if (suggestion === null) return [];
  const cut = fits(suggestion) ? null : cutInTwo(edits);
  if (cut === null) return [suggestion];
  return cut.flatMap((some) => inParts(lines, finding, some, fits, true));
}

/** Edits in the order of their lines, cut between two lines as near to the middle as can be; null where they have a line in common. */
function cutInTwo(edits: readonly Edit[]): readonly [readonly Edit[], readonly Edit[]] | null {
  let best: number | null = null;
  let end = 0;
  for (const [index, { place }] of edits.entries()) {
    const isNearer = best === null || Math.abs(index - edits.length / 2) < Math.abs(best - edits.length / 2);
    if (index > 0 && place.line > end && isNearer) best = index;
    end = Math.max(end, place.endLine);
  }
  return best === null ? null : [edits.slice(0, best), edits.slice(best)];
}

/** Null where nothing would change. */
function suggestionOf(
  lines: readonly string[],
  finding: FixableFinding,
  edits: readonly Edit[],
  isPart: boolean,
): Suggestion | null {
  const first = Math.min(...edits.map(({ place }) => place.line));
  const last = Math.max(...edits.map(({ place }) => place.endLine));
  const before = lines.slice(first - 1, last);
  const changed = applyEdits(
    before.join('\n'),
    edits.map((edit) => movedUp(edit, first - 1)),
  );
  const after = changed.split(lineEnd);
  // Lines that stay as they are need not be shown; one has to be left, for that is what the suggestion is made on.
  const head = before.findIndex((line, index) => index === before.length - 1 || line !== after[index]);
  const rest = { before: before.slice(head), after: after.slice(head) };
  let tail = 0;
  while (
    tail < Math.min(rest.before.length - 1, rest.after.length) &&
    rest.before.at(-1 - tail) === rest.after.at(-1 - tail)
  ) {
    tail += 1;
  }
  const suggestion = {
    finding,
    edits,
    isPart,
    first: first + head,
    last: last - tail,
    before: rest.before.slice(0, rest.before.length - tail),
    after: rest.after.slice(0, rest.after.length - tail),
  };
  return suggestion.before.join('\n') === suggestion.after.join('\n') && suggestion.after.length > 0
    ? null
    : suggestion;
}

function movedUp({ place, text }: Edit, by: number): Edit {
  return { text, place: { ...place, line: place.line - by, endLine: place.endLine - by } };
}
