import type { Document } from '../model/document.js';
import { DocumentBuilder } from './document-builder.js';
import { isTooDeep, maxNesting, nestingOf } from './nesting.js';
import { readPieces, type Micromark } from './read-pieces.js';
import { readTree } from './tree-reader.js';

export type DocumentResult =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'refused'; readonly reason: 'too deep' | 'timed out'; readonly detail: string };

/** What a text is that took too long. */
export const timedOut = {
  kind: 'refused',
  reason: 'timed out',
  detail: 'parsing it took too long',
} as const satisfies DocumentResult;

const tooDeep = {
  kind: 'refused',
  reason: 'too deep',
  detail: `its lists and quotes nest deeper than ${String(maxNesting)} levels`,
} as const satisfies DocumentResult;

/**
 * Markdown text to a {@link Document}, as CommonMark with GitHub's strike-through reads it, or why it was not read. A byte order mark is
 * left out, and every line end is a line feed: CommonMark makes no difference between them. Null where it takes micromark to read
 * the text, and it was not given.
 */
export function parseDocument(text: string, micromark: Micromark): DocumentResult;
export function parseDocument(text: string, micromark: Micromark | null): DocumentResult | null;
export function parseDocument(text: string, micromark: Micromark | null): DocumentResult | null {
  const source = normal(text);
  const lines = source.split('\n');
  if (lines.some(isTooDeep)) return tooDeep;
  if (!isChangedByMicromark(source)) {
    const builder = new DocumentBuilder(ownLines(lines));
    const outcome = readPieces(lines, micromark, builder);
    if (outcome === 'read') return { kind: 'document', document: builder.document() };
    if (outcome === 'too deep') return tooDeep;
  }
  return micromark === null ? null : readWhole(source, lines, micromark);
}

/** The same by micromark alone, which reads the whole text at once. It takes many times as long, and is what decides. */
export function parseWhole(text: string, micromark: Micromark): DocumentResult {
  const source = normal(text);
  const lines = source.split('\n');
  return lines.some(isTooDeep) ? tooDeep : readWhole(source, lines, micromark);
}

function readWhole(source: string, lines: readonly string[], micromark: Micromark): DocumentResult {
  const tree = micromark(source);
  if (nestingOf(tree) > maxNesting) return tooDeep;
  const builder = new DocumentBuilder(ownLines(lines));
  readTree(tree, source, 0, builder);
  return { kind: 'document', document: builder.document() };
}

/** Without a byte order mark, and with line feeds for line ends. */
function normal(text: string): string {
  const own = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return own.includes('\r') ? own.replace(/\r\n?/g, '\n') : own;
}

/** A final line end begins no line of the document. */
function ownLines(lines: readonly string[]): readonly string[] {
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Whether a text has what micromark replaces, or leaves out at the start. */
function isChangedByMicromark(text: string): boolean {
  return text.includes('\0') || text.includes('\uFEFF');
}
