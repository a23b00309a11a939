import { isUtf8 } from 'node:buffer';

/** What reading one file gave. */
export type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason; readonly detail: string };

/** Why a file could not be read; the words of the report's `skipped`. */
export type UnreadableReason =
  'too large' | 'too deep' | 'binary' | 'not regular' | 'unreadable' | 'over the file limit' | 'timed out';

/**
 * The largest plan that is read, in bytes. GitHub's GraphQL cuts a blob's text here (measured, sveltia/sveltia-cms#950), and
 * one limit for every source makes the verdict the same everywhere.
 */
export const maxPlanBytes = 512_000;

/** The answer for a file of `bytes` bytes that is over the limit. */
export function tooLarge(bytes: number): Content {
  return {
    kind: 'unreadable',
    reason: 'too large',
    detail: `it has ${String(bytes)} bytes, and at most ${String(maxPlanBytes)} are read`,
  };
}

/** Bytes to text: UTF-8, with or without a byte order mark. NUL bytes and anything else are not read as text. */
export function decode(bytes: Uint8Array): Content {
  if (bytes.byteLength > maxPlanBytes) return tooLarge(bytes.byteLength);
  if (bytes.includes(0)) {
    return { kind: 'unreadable', reason: 'binary', detail: `it has a NUL byte at offset ${String(bytes.indexOf(0))}` };
  }
  if (!isUtf8(bytes)) return { kind: 'unreadable', reason: 'binary', detail: 'it is not valid UTF-8' };
  return { kind: 'text', text: new TextDecoder().decode(bytes) };
}

/** A text that only stands for a file which Git LFS keeps elsewhere is none that could be read (its docs/spec.md). */
export function unlessPointer(content: Content): Content {
  const isPointer = content.kind === 'text' && content.text.startsWith('version https://git-lfs.github.com/spec/');
  return isPointer ? { kind: 'unreadable', reason: 'not regular', detail: 'it is a Git LFS pointer' } : content;
}
