import { setTimeout as sleep } from 'node:timers/promises';
import { offersFix } from '../fix/offered-fixes.js';
import { planGuard } from '../fix/plan-guard.js';
import { suggestionsFor } from '../fix/suggestions.js';
import { isUncertain, type Octokit } from '../github/client.js';
import type { PullRequest } from '../github/event.js';
import type { Hunk } from '../github/hunks.js';
import { readDiff } from '../github/read-diff.js';
import { createReview, findReviewComments, type LineComment } from '../github/review.js';
import { isStillHead } from '../github/pull-request-now.js';
import type { Edit, Finding } from '../model/finding.js';
import { headOf, type Report } from '../model/report.js';
import type { Suggestion } from '../model/suggestion.js';
import {
  fitsComment,
  reviewText,
  suggestionComment,
  suggestionKey,
  withKeys,
  type KeyedSuggestion,
} from '../report/markdown/suggestion.js';
import { rank } from '../report/ranking.js';

export interface SuggestionTask {
  readonly octokit: Octokit;
  readonly pullRequest: PullRequest;
  /** The account that the token writes as. */
  readonly author: () => Promise<string>;
  /** The text of a plan on head as it was checked; null for one that was not read as text. */
  readonly textOf: (path: string) => string | null;
}

/** What became of the suggestions; `too long` where all that is left to suggest has no room in a comment. */
export type SuggestionOutcome =
  | { readonly kind: 'written' | 'nothing to suggest' | 'left to newer head' }
  | { readonly kind: 'too long'; readonly count: number };

/** Suggestions of one review: more are a burden, and findings are reported all the same. */
const maxSuggestions = 20;

/**
 * Suggests what findings offer to fix in lines that the diff shows, in one review, but nothing that we suggested before. A look at what is
 * there comes before every write, so that nothing is written twice where an answer got lost. Throws what made a write fail.
 */
export async function publishSuggestions(report: Report, task: SuggestionTask): Promise<SuggestionOutcome> {
  const { octokit, pullRequest, author } = task;
  const offered = withKeys(offeredSuggestions(report, task.textOf), (path) => firstPathOf(path, report));
  if (offered.length === 0) return { kind: 'nothing to suggest' };
  const diff = await readDiff(octokit, pullRequest, new Set(offered.map(({ finding }) => finding.path)));
  const shown = offered.filter((suggestion) => isShown(suggestion, diff.get(suggestion.finding.path) ?? []));
  if (shown.length === 0) return { kind: 'nothing to suggest' };
  for (let look = 1; ; look += 1) {
    const [bodies, current] = await Promise.all([
      findReviewComments(octokit, pullRequest, author()),
      isStillHead(octokit, pullRequest),
    ]);
    if (!current) return { kind: 'left to newer head' };
    const known = new Set(bodies.map(suggestionKey));
    const left = shown.filter(({ key }) => !known.has(key));
    const { sound, unsound, tooLong } = sift(left, report, task.textOf);
    const chosen = sound.slice(0, maxSuggestions);
    if (chosen.length === 0) {
      if (look > 1) return { kind: 'written' };
      return tooLong === 0 ? { kind: 'nothing to suggest' } : { kind: 'too long', count: tooLong };
    }
    try {
      const text = reviewText(chosen.length, left.length - unsound - chosen.length);
      await createReview(octokit, pullRequest, text, chosen.map(commentOf));
      return { kind: 'written' };
    } catch (error) {
      // It may have been written: the next look tells.
      if (look > 1 || !isUncertain(error)) throw error;
      await sleep(betweenTries);
    }
  }
}

/** Milliseconds. */
const betweenTries = 2_000;

/** The heaviest findings first. */
function offeredSuggestions({ plans, findings }: Report, textOf: SuggestionTask['textOf']): readonly Suggestion[] {
  const fixable = rank(findings).filter(offersFix);
  const order = new Map<Finding, number>(fixable.map((finding, index) => [finding, index]));
  return plans
    .flatMap(({ path }) => {
      const own = fixable.filter((finding) => finding.path === path);
      const text = own.length === 0 ? null : textOf(path);
      return text === null ? [] : suggestionsFor(text, own, fitsComment);
    })
    .sort((one, other) => (order.get(one.finding) ?? 0) - (order.get(other.finding) ?? 0));
}

/** Whether the diff shows the very lines, and in one piece: a byte order mark, or a line end that git knows none of, moves them. */
function isShown({ first, before }: KeyedSuggestion, hunks: readonly Hunk[]): boolean {
  return hunks.some((hunk) => before.every((line, index) => hunk.get(first + index) === line));
}

/** The path of a plan before the pull request moved it, by which its suggestions are known. */
function firstPathOf(path: string, { plans }: Report): string {
  return plans.find((plan) => plan.path === path)?.previousPath ?? path;
}

interface Sifted {
  /** Those which leave the plan what it is, and fit into a comment; no fewer than a review takes, if there are so many. */
  readonly sound: readonly KeyedSuggestion[];
  /** How many do not leave the plan what it is. */
  readonly unsound: number;
  /** How many are too long for a comment, as a line is that has no room in one, or lines that make sense only together. */
  readonly tooLong: number;
}

function sift(suggestions: readonly KeyedSuggestion[], { plans }: Report, textOf: SuggestionTask['textOf']): Sifted {
  const guards = new Map<string, (edits: readonly Edit[]) => boolean>();
  const guardOf = (path: string) => {
    const plan = plans.find((one) => one.path === path);
    const [head, text] = [plan === undefined ? null : headOf(plan), textOf(path)];
    return head === null || text === null ? () => false : planGuard(text, head);
  };
  const short = suggestions.filter(fitsComment);
  // To look at one takes parsing its plan.
  const looked = short.slice(0, 2 * maxSuggestions);
  const keepsPlan = ({ finding: { path }, edits }: KeyedSuggestion) => {
    const guard = guards.get(path) ?? guardOf(path);
    guards.set(path, guard);
    return guard(edits);
  };
  const sound = looked.filter(keepsPlan);
  const rest = looked.filter((suggestion) => !sound.includes(suggestion));
  const parts = rest.filter(({ isPart }) => isPart).length;
  return {
    sound,
    unsound: rest.length - parts,
    tooLong: suggestions.length - short.length + parts,
  };
}

function commentOf(suggestion: KeyedSuggestion): LineComment {
  const { finding, first, last } = suggestion;
  return { path: finding.path, first, last, body: suggestionComment(suggestion) };
}
