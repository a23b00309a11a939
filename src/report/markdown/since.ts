import type { Report } from '../../model/report.js';
import { fingerprint } from '../fingerprint.js';

/** What a comment remembers for the next one, in an HTML comment at its end. Hex digits and numbers only. */
export interface CommentState {
  readonly head: string;
  /** Of the new findings. */
  readonly fingerprints: readonly string[];
  /** What had changed when the comment was written; null in the first one. */
  readonly since: Since | null;
}

export interface Since {
  readonly head: string;
  readonly fixed: number;
  readonly added: number;
}

/** What the next comment is to remember, `previous` being what the last one did. */
export function nextState(report: Report, previous: CommentState | null): CommentState {
  const head = report.head ?? '';
  const fingerprints = report.findings.filter((finding) => !finding.existing).map(fingerprint);
  return { head, fingerprints, since: previous === null ? null : sinceOf(head, fingerprints, previous) };
}

/** A run on the same commit says again what the run before it said. */
function sinceOf(head: string, fingerprints: readonly string[], previous: CommentState): Since | null {
  if (previous.head === head) return previous.since;
  return {
    head: previous.head,
    fixed: less(previous.fingerprints, fingerprints),
    added: less(fingerprints, previous.fingerprints),
  };
}

/** How many of one list are left when those of another are taken away, one for one. */
function less(one: readonly string[], other: readonly string[]): number {
  const rest = [...other];
  return one.filter((value) => {
    const at = rest.indexOf(value);
    if (at !== -1) rest.splice(at, 1);
    return at === -1;
  }).length;
}

/** `Since 1a2b3c4: 1 fixed, 2 new.`; null where there is nothing to say. */
export function sinceLine({ since }: CommentState): string | null {
  if (since === null || (since.fixed === 0 && since.added === 0)) return null;
  const parts = [
    ...(since.fixed > 0 ? [`${since.fixed} fixed`] : []),
    ...(since.added > 0 ? [`${since.added} new`] : []),
  ];
  return `<sub>Since ${since.head.slice(0, 7)}: ${parts.join(', ')}.</sub>`;
}

/**
 * Fingerprints that fit between the longest comment of ours and the longest that GitHub takes. A comment that would need
 * more remembers nothing: better to say nothing of what changed than something wrong.
 */
const maxFingerprints = 500;

/** An HTML comment for the end of the comment's text; empty where it would have no room. */
export function writeState({ head, fingerprints, since }: CommentState): string {
  if (fingerprints.length > maxFingerprints) return '';
  const before = since === null ? '-' : `${since.head}/${since.fixed}/${since.added}`;
  return `<!-- plan-check-state 1 ${head} ${before} ${fingerprints.join(',')} -->`;
}

/** Reads the state at the end of a comment; null where there is none, or one of another version. */
export function readState(body: string): CommentState | null {
  const match =
    /<!-- plan-check-state 1 ([0-9a-f]{40,64}) (?:-|([0-9a-f]{40,64})\/(\d+)\/(\d+)) ([0-9a-f,]*) -->\s*$/.exec(body);
  if (match === null) return null;
  const [, head = '', before, fixed = '0', added = '0', list = ''] = match;
  return {
    head,
    fingerprints: list === '' ? [] : list.split(','),
    since: before === undefined ? null : { head: before, fixed: Number(fixed), added: Number(added) },
  };
}
