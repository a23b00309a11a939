import type { Report } from '../../model/report.js';
import { fingerprint } from '../fingerprint.js';

/** What a comment remembers for the next one, in an HTML comment at its end. Hex digits and numbers only. */
export interface CommentState {
  readonly head: string;
  /** Which run wrote it; null where that is not known. */
  readonly run: RunNumber | null;
  /** Of the new findings; null where they were too many. */
  readonly fingerprints: readonly string[] | null;
  /** What had changed when the comment was written; null in the first one. */
  readonly since: Since | null;
}

/** Runs are numbered in the order in which they began; one that is repeated keeps its number and what it was told of the pull request. */
export interface RunNumber {
  readonly id: number;
  readonly attempt: number;
}

export interface Since {
  readonly head: string;
  readonly fixed: number;
  readonly added: number;
}

/** What the next comment is to remember, `previous` being what the last one did. */
export function nextState(report: Report, previous: CommentState | null, run: RunNumber | null): CommentState {
  const head = report.head ?? '';
  const fingerprints = report.findings.filter((finding) => !finding.existing).map(fingerprint);
  const since = previous === null ? null : sinceOf(head, fingerprints, previous);
  return { head, run, fingerprints: fingerprints.length > maxFingerprints ? null : fingerprints, since };
}

/**
 * Fingerprints that fit between the longest comment of ours and the longest that GitHub takes. A comment that would need
 * more remembers none: better to say nothing of what changed than something wrong.
 */
const maxFingerprints = 500;

/** A run on the same commit says again what the run before it said. */
function sinceOf(head: string, fingerprints: readonly string[], previous: CommentState): Since | null {
  if (previous.head === head) return previous.since;
  if (previous.fingerprints === null) return null;
  return {
    head: previous.head,
    fixed: less(previous.fingerprints, fingerprints),
    added: less(fingerprints, previous.fingerprints),
  };
}

/** How many of one list are left when those of another are taken away, one for one. */
function less(one: readonly string[], other: readonly string[]): number {
  const rest = new Map<string, number>();
  for (const value of other) rest.set(value, (rest.get(value) ?? 0) + 1);
  return one.filter((value) => {
    const number = rest.get(value) ?? 0;
    rest.set(value, number - 1);
    return number <= 0;
  }).length;
}

/** Whether a comment was written by a later run on the same commit. */
export function isNewer(written: CommentState, than: CommentState): boolean {
  if (written.head !== than.head || written.run === null || than.run === null) return false;
  return written.run.id > than.run.id || (written.run.id === than.run.id && written.run.attempt > than.run.attempt);
}

/** Whether two comments tell a reader the same. Which run wrote them does not matter, nor does the link to it. GitHub trims what it stores. */
export function tellsTheSame(one: string, other: string): boolean {
  return withoutRun(one) === withoutRun(other);
}

/** A bracket of text from outside is escaped, so what is taken for a link is one of ours. */
function withoutRun(body: string): string {
  return body
    .trim()
    .replace(/(<!-- plan-check-state 1 [0-9a-f]{40,64}) \S+/, '$1')
    .replace(/(?<!\\)(\]\(https?:\/\/[^\s()]+\/actions\/runs\/)\d+\)/g, '$1)');
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

/** An HTML comment for the end of the comment's text. */
export function writeState({ head, run, fingerprints, since }: CommentState): string {
  const before = since === null ? '-' : `${since.head}/${since.fixed}/${since.added}`;
  const by = run === null ? '-' : `${run.id}.${run.attempt}`;
  return `<!-- plan-check-state 1 ${head} ${by} ${before} ${fingerprints?.join(',') ?? '-'} -->`;
}

/** Reads the state at the end of a comment; null where there is none, or one of another version. */
export function readState(body: string): CommentState | null {
  const match =
    /<!-- plan-check-state 1 ([0-9a-f]{40,64}) (?:-|(\d+)\.(\d+)) (?:-|([0-9a-f]{40,64})\/(\d+)\/(\d+)) (-|[0-9a-f,]*) -->\s*$/.exec(
      body,
    );
  if (match === null) return null;
  const [, head = '', id, attempt, before, fixed = '0', added = '0', list = ''] = match;
  return {
    head,
    run: id === undefined ? null : { id: Number(id), attempt: Number(attempt) },
    fingerprints: fingerprintsIn(list),
    since: before === undefined ? null : { head: before, fixed: Number(fixed), added: Number(added) },
  };
}

function fingerprintsIn(list: string): readonly string[] | null {
  if (list === '-') return null;
  return list === '' ? [] : list.split(',');
}
