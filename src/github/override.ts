import type { Note, VerdictOverride } from '../model/report.js';
import { readProblem, retrying, type Octokit } from './client.js';
import type { Account, PullRequest } from './event.js';

/** Pages of a timeline that are read: all runs of a repository share 1,000 requests an hour. */
const maxPages = 30;
const perPage = 100;

/** What the override label of a pull request comes to: an override, or a note that says why it is none. */
export type LabelOutcome =
  { readonly kind: 'override'; readonly override: VerdictOverride } | { readonly kind: 'note'; readonly note: Note };

/** Who lets findings pass by a label; null where the pull request does not have it. What cannot be read lets nothing pass. */
export async function readOverride(
  octokit: Octokit,
  pullRequest: PullRequest,
  wanted: string,
): Promise<LabelOutcome | null> {
  const label = pullRequest.labels.find((name) => isSameLabel(name, wanted));
  if (label === undefined) return null;
  try {
    return outcomeOf(label, await lastLabelEvent(octokit, pullRequest, label), pullRequest.author);
  } catch (error) {
    return noOverride(label, 'gap', `who set it could not be read: ${timelineProblem(error, pullRequest)}`);
  }
}

/** GitHub has no two labels whose names differ in case alone. */
function isSameLabel(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Only a person counts: a workflow that the pull request brings can set a label with its GITHUB_TOKEN, and is a bot then. */
function outcomeOf(label: string, last: LabelEvent | null, author: Account | null): LabelOutcome {
  if (last === null) return noOverride(label, 'gap', 'the timeline of the pull request does not say who set it');
  if (last.event !== 'labeled') return noOverride(label, 'setting', 'it has been removed since');
  if (last.actor === null) return noOverride(label, 'setting', 'the account that set it has been deleted');
  const { id, login, type } = last.actor;
  // By id: a login may have changed since the event. An author whose account has been deleted sets no labels.
  if (id === author?.id) return noOverride(label, 'setting', `${login} set it, who is the author`);
  if (type !== 'User') return noOverride(label, 'setting', `${login} set it, which is not a person`);
  return { kind: 'override', override: { label, by: login } };
}

function noOverride(label: string, kind: Note['kind'], why: string): LabelOutcome {
  return { kind: 'note', note: { kind, text: `The label "${label}" does not override: ${why}.` } };
}

function timelineProblem(error: unknown, { owner, repo, number }: PullRequest): string {
  const of = `pull request ${number} of ${owner}/${repo}`;
  return readProblem(error, { what: 'the timeline', of, permission: 'pull-requests: read' });
}

/** A label that was set or removed, as the timeline tells it. */
interface LabelEvent {
  readonly event: string;
  readonly label: { readonly name: string };
  /** Null is not in the description of the API; who has deleted their account is null in other places of it. */
  readonly actor: { readonly login: string; readonly id: number | bigint; readonly type: string } | null;
}

/**
 * The newest event of a label; null where there is none. The timeline begins with the oldest entry, so all of it is read. It asks for no
 * permission that listing the files does not ask for (docs.github.com/rest/issues/timeline), and for no GraphQL, which some servers lack.
 */
async function lastLabelEvent(octokit: Octokit, pullRequest: PullRequest, label: string): Promise<LabelEvent | null> {
  let last: LabelEvent | null = null;
  for (let page = 1; page <= maxPages; page += 1) {
    const { data, headers } = await readPage(octokit, pullRequest, page);
    for (const entry of data) if ('label' in entry && isSameLabel(entry.label.name, label)) last = entry;
    // A full page and a link each mean that there may be more: what was missed would be the newest.
    if (data.length < perPage && headers.link?.includes('rel="next"') !== true) return last;
  }
  throw new Error(`the timeline has more than ${maxPages * perPage} entries`);
}

function readPage(octokit: Octokit, { owner, repo, number }: PullRequest, page: number) {
  return retrying((signal) =>
    octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/timeline', {
      owner,
      repo,
      issue_number: number,
      per_page: perPage,
      page,
      request: { signal },
    }),
  );
}
