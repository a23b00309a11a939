import type { Box, Run } from '../model/document.js';
import { unicodePattern } from '../model/unicode-pattern.js';
import { fold } from './inline.js';

interface BoxText {
  readonly form: Box['form'];
  readonly mark: string;
  /** Code units from the opening to the closing bracket, both included. */
  readonly length: number;
}

/** `[c]` with any one character as a reader sees it (`✔️` and `🏃‍♂️` are several code points), then white space or the end. */
const oneCharacter = unicodePattern(
  String.raw`^\[([^\r\n](?:[\p{M}\p{Emoji_Modifier}]|\u200D[^\p{M}])*)\](?=[ \t\r\n]|$)`,
);
/** `[]`, `[  ]`, `[ x]`, `[x ]`. */
const padded = /^\[([ \t]*(?:[xX][ \t]*)?)\](?=[ \t\r\n]|$)/;
/** `[x]text`, a no-break space before the text included; not `[x](url)`, `[x][ref]` or `[x]: text`. */
const glued = unicodePattern(
  String.raw`^\[(?:( )\](?=[^ \t\r\n([:])|([xX]|[\p{So}][\p{M}]*)\](?=[\p{L}\p{N}*_\x60~"']|[^\p{ASCII}]))`,
);

/**
 * The checkbox at the start of a list item's first paragraph; null where there is none.
 * A link such as `[1](url)`, or a reference, is no box, but what GitHub renders as a box is one even where the document defines a
 * link of that name.
 */
export function boxAtStart(source: string, isLink: boolean): BoxText | null {
  if (!source.startsWith('[')) return null;
  // Nearly all boxes are one of these two.
  if (source.startsWith('[ ] ') || source.startsWith('[x] ')) {
    return { form: 'task', mark: source.charAt(1), length: 3 };
  }
  const single = oneCharacter.exec(source);
  if (single?.[1] !== undefined) {
    const isTask = /^[ \txX]$/.test(single[1]);
    if (!isTask && isLink) return null;
    return { form: isTask ? 'task' : 'unknown', mark: single[1], length: single[0].length };
  }
  const malformed = isLink ? null : (padded.exec(source) ?? glued.exec(source));
  if (malformed === null) return null;
  return { form: 'malformed', mark: malformed[0].slice(1, -1), length: malformed[0].length };
}

interface StrayBox {
  readonly mark: string;
  /** Lines after the paragraph's first. */
  readonly line: number;
  /** Columns before the list marker, a tab counted as four. */
  readonly indent: number;
  /** Column of the opening bracket, from 1; on the first line counted from the paragraph's start. */
  readonly column: number;
  readonly length: number;
  readonly text: string;
}

const strayLine = /^([ \t>]*)((?:[-*+]|\d{1,9}[.)])[ \t]*)(\[([ \t]*(?:[xX][ \t]*)?)\])[ \t]+(\S.*)$/;

/** Few paragraphs have any: only those are taken apart. */
const mayHaveStray = /(?:^|[\r\n])[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]*\[/;
const mayHaveStrayBelow = /[\r\n][ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]*\[/;

/**
 * Lines of a paragraph's source that are meant as items and start none: `-[ ] text` lacks a space; an item indented too far, or
 * numbered otherwise than 1, continues the paragraph above it.
 */
export function boxesInLines(source: string, skipLines: number): readonly StrayBox[] {
  if (!(skipLines === 0 ? mayHaveStray : mayHaveStrayBelow).test(source)) return [];
  return source.split(/\r\n|\n|\r/).flatMap((text, line) => {
    const match = line < skipLines ? null : strayLine.exec(text);
    if (match === null) return [];
    const [, before = '', marker = '', brackets = '', mark = '', rest = ''] = match;
    const indent = before.replaceAll('\t', '    ').length;
    return [
      { mark, line, indent, column: before.length + marker.length + 1, length: brackets.length, text: fold(rest) },
    ];
  });
}

const strayText = /(?:\r\n|\n|\r)(?:[-*+]|\d{1,9}[.)])[ \t]*\[[ \t]*(?:[xX][ \t]*)?\][ \t]+\S/;

/** The pieces of a paragraph before the first line that {@link boxesInLines} finds behind its first. */
export function runsBeforeStray(runs: readonly Run[]): readonly Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const newLine = /[\r\n]$/.test(kept.at(-1)?.text ?? '') ? '\n' : '';
    const at = run.kind === 'text' ? `${newLine}${run.text}`.search(strayText) : -1;
    if (at !== -1) return [...kept, { ...run, text: run.text.slice(0, Math.max(0, at - newLine.length)) }];
    kept.push(run);
  }
  return kept;
}
