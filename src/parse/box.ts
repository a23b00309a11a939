import type { Nodes } from 'mdast';
import type { Box } from '../model/document.js';

interface BoxText {
  readonly form: Box['form'];
  readonly mark: string;
  /** Code units from the opening to the closing bracket, both included. */
  readonly length: number;
}

/** `[c]` with any one character, then white space or the end. */
const oneCharacter = /^\[([^\r\n])\](?=[ \t\r\n]|$)/u;
/** `[]`, `[  ]`, `[ x]`, `[x ]`. */
const padded = /^\[([ \t]*[xX]?[ \t]*)\](?=[ \t\r\n]|$)/;
/** `[x]text`; not `[x](url)`, `[x][ref]` or `[x]: text`. */
const glued = /^\[([ xX])\](?=[\p{L}\p{N}*_`~"'])/u;

/**
 * The checkbox at the start of a list item's first paragraph; null where there is none.
 * `first` is the type of the paragraph's first inline node: a link reference such as `[1]` is no box, but what GitHub
 * renders as a box is one even where the document defines a link of that name.
 */
export function boxAtStart(source: string, first: Nodes['type'] | undefined): BoxText | null {
  const isLink = first === 'link' || first === 'linkReference' || first === 'image' || first === 'imageReference';
  const single = oneCharacter.exec(source);
  if (single?.[1] !== undefined) {
    const isTask = /^[ \txX]$/.test(single[1]);
    if (!isTask && isLink) return null;
    return { form: isTask ? 'task' : 'unknown', mark: single[1], length: single[0].length };
  }
  const malformed = isLink ? null : (padded.exec(source) ?? glued.exec(source));
  return malformed === null ? null : { form: 'malformed', mark: malformed[1] ?? '', length: malformed[0].length };
}

interface StrayBox {
  readonly mark: string;
  /** Lines after the paragraph's first. */
  readonly line: number;
  /** Column of the opening bracket, from 1; on the first line counted from the paragraph's start. */
  readonly column: number;
  readonly length: number;
  readonly text: string;
}

const strayLine = /^([ \t>]*(?:[-*+]|\d{1,9}[.)]))(\[([ xX]?)\])[ \t]+(\S.*)$/;

/** Lines of a paragraph's source such as `-[ ] text`, which no list item starts. */
export function boxesInLines(source: string, skipLines: number): readonly StrayBox[] {
  if (!source.includes('[')) return [];
  return source.split(/\r\n|\n|\r/).flatMap((text, line) => {
    const match = line < skipLines ? null : strayLine.exec(text);
    if (match === null) return [];
    const [, before = '', brackets = '', mark = '', rest = ''] = match;
    return [{ mark, line, column: before.length + 1, length: brackets.length, text: rest }];
  });
}
