import type { Document } from '../model/document.js';
import { readDocument } from './document.js';
import { parseMarkdown } from './markdown.js';
import type { TimeLimit } from './time-limit.js';

export type DocumentResult =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'refused'; readonly reason: 'too deep' | 'timed out'; readonly detail: string };

/**
 * Markdown text to a {@link Document}, or why it was not read. A byte order mark is left out, and every line end is a line feed:
 * CommonMark makes no difference between them.
 */
export function parseDocument(text: string, limit: TimeLimit): DocumentResult {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const result = parseMarkdown(source, limit);
  return result.kind === 'tree' ? { kind: 'document', document: readDocument(result.tree, source) } : result;
}
