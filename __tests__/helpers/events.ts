/**
 * Payloads of events that bring no pull request, with the members that GitHub sends. The shapes are those of
 * @octokit/webhooks-examples 7.6.1 (https://github.com/octokit/webhooks, Copyright (c) Gregor Martynus and others, MIT License),
 * without most of their addresses.
 */
import type { Scene } from './pull-request-scene.js';

const noCommit = '0'.repeat(40);
const person = { name: 'Codertocat', email: '21031067+Codertocat@users.noreply.github.com' };
const sender = { login: 'Codertocat', id: 21031067, type: 'User', site_admin: false };

/** The `repository` of an event, of acme/app unless told. */
export function repository(owner = 'acme'): object {
  return {
    id: 186853002,
    node_id: 'MDEwOlJlcG9zaXRvcnkxODY4NTMwMDI=',
    name: 'app',
    full_name: `${owner}/app`,
    private: true,
    owner: { ...person, login: owner, id: 21031067, type: 'User', site_admin: false },
    description: null,
    fork: owner !== 'acme',
    created_at: 1557933565,
    updated_at: '2019-05-15T15:20:41Z',
    pushed_at: 1557933657,
    archived: false,
    disabled: false,
    default_branch: 'main',
    master_branch: 'main',
  };
}

function commit(id: string): object {
  return {
    id,
    tree_id: '31b122c26a97cf9af023e9ddab94a82c6e77b0ea',
    distinct: true,
    message: 'Update README.md',
    timestamp: '2019-05-15T15:20:41Z',
    author: person,
    committer: person,
  };
}

/** A push; null for a side on which the branch does not exist. */
export function pushEvent(ref: string, before: string | null, after: string | null): object {
  return {
    ref,
    before: before ?? noCommit,
    after: after ?? noCommit,
    created: before === null,
    deleted: after === null,
    forced: false,
    base_ref: null,
    compare: 'https://github.com/acme/app/compare/6113728f27ae...000000000000',
    commits: [],
    head_commit: after === null ? null : commit(after),
    repository: repository(),
    pusher: person,
    sender,
  };
}

export function mergeGroupEvent(baseSha: string, headSha: string): object {
  return {
    action: 'checks_requested',
    merge_group: {
      head_sha: headSha,
      head_ref: `refs/heads/gh-readonly-queue/main/pr-104-${baseSha}`,
      base_sha: baseSha,
      base_ref: 'refs/heads/main',
      head_commit: commit(headSha),
    },
    repository: repository(),
    sender,
  };
}

export function dispatchEvent(): object {
  return {
    inputs: {},
    ref: 'refs/heads/main',
    repository: repository(),
    sender,
    workflow: '.github/workflows/hello-world-workflow.yml',
  };
}

/** The run of a workflow on the pull request of a scene. Its list of pull requests is empty, as it is for those of forks. */
export function workflowRunEvent({ pull }: Scene, members: object = {}): object {
  const home = pull.headRepository?.owner ?? null;
  return {
    action: 'completed',
    repository: repository(),
    sender,
    workflow: { id: 2823525, name: 'test', path: '.github/workflows/test.yml', state: 'active' },
    workflow_run: {
      id: 289782451,
      name: 'test',
      event: 'pull_request',
      status: 'completed',
      conclusion: 'success',
      run_number: 163,
      run_attempt: 1,
      head_branch: pull.headRef,
      head_sha: pull.headSha,
      head_commit: commit(pull.headSha),
      head_repository: home === null ? null : repository(home),
      repository: repository(),
      pull_requests: [],
      path: '.github/workflows/test.yml',
      ...members,
    },
  };
}
