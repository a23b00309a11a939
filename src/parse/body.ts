import type { Document } from '../model/document.js';
import type { Text } from '../model/plan.js';

/** Per section the lines that a reader sees in it, sub-sections left out. */
export function readBodies(document: Document): readonly (readonly Text[])[] {
  const lines = visibleLines(document);
  return document.sections.map(({ heading }, index) => {
    const first = heading === null ? 1 : heading.place.endLine + 1;
    const end = document.sections[index + 1]?.heading?.place.line ?? lines.length + 1;
    const body: Text[] = [];
    for (let line = first; line < end; line += 1) {
      const text = bodyLine(lines[line - 1] ?? '', line);
      if (text !== null) body.push(text);
    }
    return body;
  });
}

function bodyLine(text: string, line: number): Text | null {
  const bare = text.trim();
  if (bare === '' || isRule(bare)) return null;
  const column = text.indexOf(bare) + 1;
  return { text: bare, place: { line, column, endLine: line, endColumn: column + bare.length } };
}

/** A line across the page: `---`, `* * *`. */
function isRule(line: string): boolean {
  return /^[-*_][-*_ \t]+$/.test(line) && new Set(line.replace(/[ \t]/g, '')).size === 1 && line.length >= 3;
}

/** The lines of a document without its comments and the borders of its fences; columns stay where they are. */
function visibleLines(document: Document): readonly string[] {
  const visible = [...document.lines];
  for (const [line, holes] of commentHoles(document)) visible[line - 1] = withoutHoles(visible[line - 1] ?? '', holes);
  for (const { place, firstLine, lines: code } of document.codeBlocks) {
    if (firstLine === place.line) continue;
    visible[place.line - 1] = '';
    // A fence that nothing closes has no border at its end.
    if (place.endLine >= firstLine + code.length) visible[place.endLine - 1] = '';
  }
  return visible;
}

/** Columns from and up to which comments stand. */
interface Hole {
  readonly from: number;
  readonly to: number;
}

/** The holes of each line, gathered first: a hostile line has thousands. */
function commentHoles({ lines, comments }: Document): ReadonlyMap<number, readonly Hole[]> {
  const holes = new Map<number, Hole[]>();
  for (const { place } of comments) {
    for (let line = place.line; line <= place.endLine; line += 1) {
      const hole = {
        from: line === place.line ? place.column : 1,
        to: line === place.endLine ? place.endColumn : (lines[line - 1] ?? '').length + 1,
      };
      const known = holes.get(line);
      if (known === undefined) holes.set(line, [hole]);
      else known.push(hole);
    }
  }
  return holes;
}

function withoutHoles(text: string, holes: readonly Hole[]): string {
  const pieces: string[] = [];
  let column = 1;
  for (const { from, to } of holes) {
    pieces.push(text.slice(column - 1, from - 1), ' '.repeat(Math.max(0, to - from)));
    column = Math.max(column, to);
  }
  pieces.push(text.slice(column - 1));
  return pieces.join('');
}
