import { asksForLook, retrying, type Octokit } from './client.js';
import type { Repository } from './repository.js';

/** A check run as it is to be written. */
export interface CheckRunContent {
  /** Not that of a job: GitHub lets nobody else write to the check run of a job. */
  readonly name: string;
  /** Known to this run alone, so that what it wrote can be found again. */
  readonly externalId: string;
  /** The head of the pull request: a check of any other commit is not shown there. */
  readonly headSha: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  readonly summary: string;
  /** Empty for none. */
  readonly text: string;
  readonly annotations: readonly CheckAnnotation[];
}

/** As the API takes it. Columns only on one line. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

export interface WrittenCheckRun {
  /** Annotations that could not be added. */
  readonly missing: number;
  /** Why; null where none are missing. */
  readonly problem: unknown;
}

/** Annotations in one request (OpenAPI description, checks/create). */
const perRequest = 50;

/**
 * Creates a check run, then adds what annotations one request has no room for. Throws where it could not be created. An update adds
 * annotations to those that are there, so neither is sent again before a look at what was written.
 */
export async function writeCheckRun(
  octokit: Octokit,
  repository: Repository,
  content: CheckRunContent,
): Promise<WrittenCheckRun> {
  const id = await createOnce(octokit, repository, content);
  const { annotations } = content;
  for (let done = perRequest; done < annotations.length; done += perRequest) {
    try {
      await addOnce(octokit, repository, { id, content, done });
    } catch (problem) {
      return { missing: annotations.length - done, problem };
    }
  }
  return { missing: 0, problem: null };
}

type Id = number | bigint;

async function createOnce(octokit: Octokit, repository: Repository, content: CheckRunContent): Promise<Id> {
  try {
    return await create(octokit, repository, content);
  } catch (error) {
    if (!asksForLook(error)) throw error;
    return (await find(octokit, repository, content)) ?? create(octokit, repository, content);
  }
}

async function create(octokit: Octokit, { owner, repo }: Repository, content: CheckRunContent): Promise<Id> {
  const { data } = await octokit.request('POST /repos/{owner}/{repo}/check-runs', {
    owner,
    repo,
    name: content.name,
    head_sha: content.headSha,
    external_id: content.externalId,
    status: 'completed',
    conclusion: content.conclusion,
    output: outputOf(content, 0),
  });
  return expectJson(data).id;
}

/** The check run that a request without an answer has created; null where there is none. */
async function find(
  octokit: Octokit,
  { owner, repo }: Repository,
  { name, headSha, externalId }: CheckRunContent,
): Promise<Id | null> {
  const { data } = await retrying((signal) =>
    octokit.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
      owner,
      repo,
      ref: headSha,
      check_name: name,
      filter: 'all',
      per_page: 100,
      request: { signal },
    }),
  );
  return data.check_runs.find((run) => run.external_id === externalId)?.id ?? null;
}

interface Addition {
  readonly id: Id;
  readonly content: CheckRunContent;
  /** How many annotations are there. */
  readonly done: number;
}

async function addOnce(octokit: Octokit, repository: Repository, addition: Addition): Promise<void> {
  try {
    await add(octokit, repository, addition);
  } catch (error) {
    if (!asksForLook(error)) throw error;
    if ((await countAnnotations(octokit, repository, addition.id)) <= addition.done) {
      await add(octokit, repository, addition);
    }
  }
}

/** Texts that an update leaves out are removed, so they are sent again. */
async function add(octokit: Octokit, { owner, repo }: Repository, { id, content, done }: Addition): Promise<void> {
  const { data } = await octokit.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
    owner,
    repo,
    check_run_id: id,
    output: outputOf(content, done),
  });
  expectJson(data);
}

async function countAnnotations(octokit: Octokit, { owner, repo }: Repository, id: Id): Promise<number> {
  const { data } = await retrying((signal) =>
    octokit.request('GET /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      owner,
      repo,
      check_run_id: id,
      request: { signal },
    }),
  );
  return data.output.annotations_count;
}

function outputOf({ title, summary, text, annotations }: CheckRunContent, from: number) {
  return {
    title,
    summary,
    ...(text === '' ? {} : { text }),
    annotations: annotations.slice(from, from + perRequest),
  };
}

/** Half an answer, or the page of a proxy, is a text to the client, whatever its type says. */
function expectJson<T>(data: T): T {
  if (typeof data === 'string') throw new Error('the answer is not JSON');
  return data;
}
