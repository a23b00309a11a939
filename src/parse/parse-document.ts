import type { Document } from '../model/document.js';
import { readDocument } from './document.js';
import { parseMarkdown, type Micromark } from './markdown.js';

export type DocumentResult =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'refused'; readonly reason: 'too deep' | 'timed out'; readonly detail: string };

/** What a text is that took too long. */
export const timedOut = {
  kind: 'refused',
  reason: 'timed out',
  detail: 'parsing it took too long',
} as const satisfies DocumentResult;

/**
 * Markdown text to a {@link Document}, or why it was not read. A byte order mark is left out, and every line end is a line feed:
 * CommonMark makes no difference between them. Null where it takes micromark to read the text, and it was not given.
 */
export function parseDocument(text: string, micromark: Micromark): DocumentResult;
export function parseDocument(text: string, micromark: Micromark | null): DocumentResult | null;
export function parseDocument(text: string, micromark: Micromark | null): DocumentResult | null {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const result = parseMarkdown(source, micromark);
  return result?.kind === 'tree' ? { kind: 'document', document: readDocument(result.tree, source) } : result;
}
