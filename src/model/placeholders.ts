import type { PlaceholderKind } from './form.js';
import { isLetterOrDigitAt } from './letters.js';
import type { Place } from './place.js';
import type { Plan, Text } from './plan.js';
import { unicodePattern, type PatternByText } from './unicode-pattern.js';

/** A text that is written as placeholders are. In a template it is one; in a plan only where the template has it. */
export interface PlaceholderText extends Text {
  readonly kind: PlaceholderKind;
  readonly section: number;
}

/** Everything in a plan that is written as placeholders are, in document order. */
export function placeholderTexts(plan: Plan): readonly PlaceholderText[] {
  const spans = plan.codeSpans
    .filter(({ text }) => mayBePlaceholder.test(text))
    .map(({ text, place, section }) => ({ kind: 'code span' as const, text: fold(text), place, section }))
    .filter(({ text }) => isPlaceholderSpan(text));
  return [...spans, ...wordsOf(plan)].sort(byPlace);
}

/** What only a text with placeholders has: few texts have anything of the kind. */
const mayBePlaceholder = /[[<…]|\.\.\./;

const ellipsis = ['...', '…'];

const twoLetters = unicodePattern(String.raw`[\p{L}].*[\p{L}]`, 's');
const wordInBrackets = String.raw`(?<![^\s/.:=_-])\[[\p{L}][\p{L}\p{N} _-]+\]`;
const partInBrackets = unicodePattern(wordInBrackets);

/** `[What it does]`, `src/[module]`, `T-<id>`, `/src/...`; the mark of a checkbox is none. */
function isPlaceholderSpan(text: string): boolean {
  if (/^\[.*\]$/.test(text)) {
    const content = text.slice(1, -1).trim();
    return ellipsis.includes(content) || (isLetterOrDigitAt(content, 0) && twoLetters.test(content));
  }
  if (partInBrackets.test(text)) return true;
  return idsIn(text).length > 0 || pathsIn(text).length > 0;
}

/** The placeholders of headings and lines that are no code spans. */
function wordsOf({ sections, hidden, codeSpans }: Plan): readonly PlaceholderText[] {
  const code = new Set(hidden.filter((line) => line.kind === 'code').map((line) => line.line));
  let spans: ReadonlyMap<number, readonly Place[]> | null = null;
  const found: PlaceholderText[] = [];
  for (const [section, { source, place, body }] of sections.entries()) {
    for (const line of mayBePlaceholder.test(source) ? [...linesOf(source, place), ...body] : body) {
      const isCode = code.has(line.place.line);
      // A bracket outside of code is that of a box or a link.
      if (!(isCode ? mayBePlaceholder : /[<…]|\.\.\./).test(line.text)) continue;
      spans ??= spansByLine(codeSpans);
      const text = isCode ? line.text : withoutSpans(line, spans.get(line.place.line) ?? []);
      const inCode = isCode ? placed(bracketsIn(text), line.place) : [];
      const anywhere = placed([...idsIn(text), ...pathsIn(text)], line.place);
      found.push(
        ...inCode.map((word) => ({ ...word, kind: 'code word' as const, section })),
        ...anywhere.map((word) => ({ ...word, kind: 'word' as const, section })),
      );
    }
  }
  return found;
}

/** The lines of a heading: it may have several, and the text before the first heading has none. */
function linesOf(source: string, place: Place): readonly Text[] {
  if (source === '') return [];
  return source.split('\n').map((text, index) => {
    const line = place.line + index;
    const column = index === 0 ? place.column : 1;
    return { text, place: { line, column, endLine: line, endColumn: column + text.length } };
  });
}

/** A piece of a text and where in it the piece begins. */
interface Piece {
  readonly text: string;
  readonly index: number;
}

const idInText = unicodePattern(String.raw`(?<![\p{L}\p{N}<>-])[\p{L}\p{N}](?:[\p{L}\p{N}_<>-]*[\p{L}\p{N}>])?`, 'g');
const inAngles = unicodePattern(String.raw`<[\p{L}][\p{L}\p{N}_-]*>`);

/** Words such as `T-<id>` and `FR-<id>-<name>`. */
function idsIn(text: string): readonly Piece[] {
  if (!text.includes('<')) return [];
  return piecesIn(text, idInText).filter((piece) => piece.text.includes('-') && inAngles.test(piece.text));
}

const openPath = unicodePattern(String.raw`(?<![^\s("'\x60[])\/[\p{L}\p{N}_./…-]+`, 'g');

/** Paths from the top whose end is left open: `/src/...`. `./...` names packages. */
function pathsIn(text: string): readonly Piece[] {
  if (!ellipsis.some((sign) => text.includes(`/${sign}`))) return [];
  return piecesIn(text, openPath).filter((piece) => ellipsis.some((sign) => piece.text.includes(`/${sign}`)));
}

const wholeInBrackets = unicodePattern(String.raw`${wordInBrackets}(?![^\s/.:_-])`, 'g');

/** Words in brackets, in a line of code: behind a name they are an index, and alone on the line one word is the head of a table. */
function bracketsIn(line: string): readonly Piece[] {
  if (!line.includes('[')) return [];
  return piecesIn(line, wholeInBrackets).filter(({ text }) => text.includes(' ') || text !== line.trim());
}

function piecesIn(text: string, pattern: PatternByText): readonly Piece[] {
  return [...text.matchAll(pattern.of(text))].map((match) => ({ text: match[0], index: match.index }));
}

function placed(pieces: readonly Piece[], { line, column: start }: Place): readonly Text[] {
  return pieces.map(({ text, index }) => {
    const column = start + index;
    return { text, place: { line, column, endLine: line, endColumn: column + text.length } };
  });
}

/** Columns from and up to which code spans stand, by line. */
function spansByLine(spans: Plan['codeSpans']): ReadonlyMap<number, readonly Place[]> {
  const lines = new Map<number, Place[]>();
  for (const { place } of spans) {
    for (let line = place.line; line <= place.endLine; line += 1) {
      const known = lines.get(line) ?? [];
      lines.set(line, known);
      known.push(place);
    }
  }
  return lines;
}

/** A line with its code spans blank, and everything else where it was. */
function withoutSpans({ text, place }: Text, spans: readonly Place[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const span of spans) {
    const from = span.line === place.line ? span.column - place.column : at;
    const to = span.endLine === place.line ? span.endColumn - place.column : text.length;
    pieces.push(text.slice(at, from), ' '.repeat(to - from));
    at = to;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

function fold(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}

function byPlace({ place: one }: Text, { place: other }: Text): number {
  return one.line - other.line || one.column - other.column;
}
