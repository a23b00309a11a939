import type { Content } from '../collect/content.js';
import type { FoundPaths, Listing, PathRequest, PlanSource, ReadRequest, Setting } from '../collect/plan-source.js';
import { UnreadableSetting, UserError } from '../errors.js';
import { nextStepAfter, reasonOf, retrying, statusOf, type Octokit } from './client.js';
import type { PullRequest } from './event.js';
import { findPaths as findPathsOfCommits } from './find-paths.js';
import { listFiles, type FileList } from './list-files.js';
import { readFiles } from './read-files.js';
import type { WantedFile } from './repository.js';

/** The commits that a pull request is judged by. */
interface Ends {
  /** The newest commit of the target branch: what steers the check is read from it. */
  readonly tip: string;
  readonly mergeBase: string;
}

/** A pull request as a source of plans. No checkout: both sides are read by commit from the base repository. */
export function pullRequestSource(octokit: Octokit, pullRequest: PullRequest): PlanSource {
  const { owner, repo, headSha, baseRef } = pullRequest;
  const repository = { owner, repo };
  let asked: { readonly ends: Promise<Ends>; readonly files: Promise<FileList> } | undefined;
  // Whatever is wanted first, both are asked for at once: every run needs both, and a round trip is what takes time.
  const answers = () => (asked ??= askForBoth(octokit, pullRequest));

  async function list(): Promise<Listing> {
    const [{ mergeBase }, { files, gaps }] = await Promise.all([answers().ends, answers().files]);
    return {
      base: { id: mergeBase, name: `${baseRef} (${mergeBase.slice(0, 7)})` },
      head: { id: headSha, name: headSha.slice(0, 7) },
      files,
      gaps,
    };
  }

  async function read(requests: readonly ReadRequest[]): Promise<readonly Content[]> {
    const contents = await readFiles(octokit, repository, await withCommits(requests));
    return contents.map((content) => content ?? notThere);
  }

  async function findPaths(requests: readonly PathRequest[]): Promise<FoundPaths> {
    return findPathsOfCommits(octokit, repository, await withCommits(requests));
  }

  async function withCommits(requests: readonly PathRequest[]): Promise<readonly WantedFile[]> {
    const { mergeBase } = await answers().ends;
    return requests.map(({ side, path }) => ({ commit: side === 'base' ? mergeBase : headSha, path }));
  }

  async function readSetting(path: string): Promise<Setting | null> {
    const { tip } = await answers().ends;
    const [content = null] = await readFiles(octokit, repository, [{ commit: tip, path }]);
    if (content === null) return null;
    const from = `${baseRef} (${tip.slice(0, 7)})`;
    if (content.kind === 'text') return { text: content.text, from };
    throw new UnreadableSetting(
      `${path} on ${from} cannot be read: ${content.detail}.`,
      'Make it an ordinary UTF-8 file on the target branch.',
    );
  }

  return { list, read, findPaths, readSetting };
}

const notThere: Content = {
  kind: 'unreadable',
  reason: 'unreadable',
  detail: 'the server says that there is no such file, or that the token may not read it',
};

function askForBoth(octokit: Octokit, pullRequest: PullRequest) {
  const files = listFiles(octokit, pullRequest);
  // The other request may fail first; this one's error is then nobody's.
  files.catch(() => undefined);
  return { ends: findEnds(octokit, pullRequest), files };
}

/** Asks with the name of the target branch, as the event's commit can be hours old; with that commit where the name is gone. */
async function findEnds(octokit: Octokit, pullRequest: PullRequest): Promise<Ends> {
  const { owner, repo, baseRef, baseSha, headSha } = pullRequest;
  const compare = (base: string) =>
    retrying((signal) =>
      octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
        owner,
        repo,
        basehead: `${base}...${headSha}`,
        per_page: 1,
        request: { signal },
      }),
    );
  try {
    const { data } = await compare(baseRef).catch((error: unknown) => {
      if (statusOf(error) !== 404) throw error;
      return compare(baseSha);
    });
    return { tip: data.base_commit.sha, mergeBase: data.merge_base_commit.sha };
  } catch (cause) {
    if (statusOf(cause) === 404) {
      throw new UserError(
        `There is no merge base of ${baseRef} and ${headSha.slice(0, 7)}: the branches share no commit, or the token may not read the repository.`,
        'Check that the pull request can be merged, and that the job has "permissions: contents: read".',
        { cause },
      );
    }
    throw new UserError(
      `The merge base of ${baseRef} and ${headSha.slice(0, 7)} could not be asked for: ${reasonOf(cause)}.`,
      nextStepAfter(cause, 'contents: read'),
      { cause },
    );
  }
}
