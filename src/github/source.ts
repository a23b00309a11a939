import type { Content } from '../collect/content.js';
import type { FoundPaths, Listing, PathRequest, PlanSource, ReadRequest, Setting } from '../collect/plan-source.js';
import { UnreadableSetting } from '../errors.js';
import type { Octokit } from './client.js';
import { findPaths as findPathsOfCommits } from './find-paths.js';
import type { FileList } from './list-files.js';
import { readFiles } from './read-files.js';
import type { Repository, WantedFile } from './repository.js';

/** A commit, and what people call it. */
export interface Revision {
  readonly commit: string;
  readonly name: string;
}

/** The commits that a run is about. */
export interface Ends {
  /** What steers the check is read from here: the newest commit of a branch, which what is checked cannot change. */
  readonly settings: Revision;
  readonly base: Revision;
  readonly head: Revision;
}

/** The answers to the questions that every run asks first. */
export interface Comparison {
  readonly ends: Promise<Ends>;
  readonly files: Promise<FileList>;
  /** Settled once the files are known to be those of the ends; it fails where they are not. */
  readonly confirmed: Promise<void>;
}

/** Two commits of a repository as a source of plans. No checkout: both sides are read by commit, through the API. */
export function sourceOver(octokit: Octokit, repository: Repository, answers: Comparison): PlanSource {
  async function list(): Promise<Listing> {
    const [{ base, head }, { files, gaps, unlisted }] = await Promise.all([answers.ends, answers.files]);
    return { base: sideOf(base), head: sideOf(head), files, gaps, unlisted };
  }

  async function read(requests: readonly ReadRequest[]): Promise<readonly Content[]> {
    // Beside the texts, as it takes a round trip of its own.
    const [contents] = await Promise.all([
      readFiles(octokit, repository, await withCommits(requests)),
      answers.confirmed,
    ]);
    return contents.map((content) => content ?? notThere);
  }

  async function findPaths(requests: readonly PathRequest[]): Promise<FoundPaths> {
    return findPathsOfCommits(octokit, repository, await withCommits(requests));
  }

  async function withCommits(requests: readonly PathRequest[]): Promise<readonly WantedFile[]> {
    const ends = await answers.ends;
    return requests.map(({ side, path }) => ({ commit: ends[side].commit, path }));
  }

  async function readSetting(path: string): Promise<Setting | null> {
    const { settings } = await answers.ends;
    const [content = null] = await readFiles(octokit, repository, [{ commit: settings.commit, path }]);
    if (content === null) return null;
    if (content.kind === 'text') return { text: content.text, from: settings.name };
    throw new UnreadableSetting(
      `${path} on ${settings.name} cannot be read: ${content.detail}.`,
      'Make it an ordinary UTF-8 file on the target branch.',
    );
  }

  return { list, read, findPaths, readSetting };
}

/** A commit as people find it: by a branch that it is on, and its short hash. */
export function revisionOn(branch: string, commit: string): Revision {
  return { commit, name: `${branch} (${shortHash(commit)})` };
}

export function shortHash(commit: string): string {
  return commit.slice(0, 7);
}

const notThere: Content = {
  kind: 'unreadable',
  reason: 'unreadable',
  detail: 'the server says that there is no such file, or that the token may not read it',
};

function sideOf({ commit, name }: Revision): { readonly id: string; readonly name: string } {
  return { id: commit, name };
}

/** One answer may fail before anybody waits for the others, whose errors are then nobody's. */
export function withoutOrphans(comparison: Comparison): Comparison {
  for (const answer of [comparison.ends, comparison.files, comparison.confirmed]) answer.catch(() => undefined);
  return comparison;
}
