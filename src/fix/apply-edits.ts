import type { Edit } from '../model/finding.js';
import type { Place } from '../model/place.js';

/** A text with edits in it; everything else stays as it is, line ends included. Edits must lie in the text and not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const starts = lineStarts(text);
  const spans = edits.map((edit) => ({ ...spanOf(edit.place, starts), text: edit.text }));
  let result = '';
  let at = 0;
  for (const span of spans.sort((one, other) => one.start - other.start)) {
    result += text.slice(at, span.start) + span.text;
    at = span.end;
  }
  return result + text.slice(at);
}

/** Whether two edits touch: then they are not made together, as each was offered without the other. */
export function overlap({ place: one }: Edit, { place: other }: Edit): boolean {
  return !isBefore(one, other) && !isBefore(other, one);
}

function isBefore({ endLine, endColumn }: Place, { line, column }: Place): boolean {
  return endLine < line || (endLine === line && endColumn < column);
}

/** Offsets at which lines begin, in code units. CommonMark's line ends are `\n`, `\r\n` and `\r`. */
export function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ index, 0: end }) => index + end.length)];
}

function spanOf({ line, column, endLine, endColumn }: Place, starts: readonly number[]) {
  const start = starts[line - 1];
  const end = starts[endLine - 1];
  if (start === undefined || end === undefined) throw new Error(`An edit lies behind the text's end, in line ${line}.`);
  return { start: start + column - 1, end: end + endColumn - 1 };
}
