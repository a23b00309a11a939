import type { CheckRun } from '../check-run.js';
import type { JsonObject } from '../json.js';
import type { Repository } from '../repository.js';
import { appShape } from './app.js';
import { nodeId } from './user.js';

/** A check run. Its link is always that of its own page: GitHub ignores a `details_url` sent by GITHUB_TOKEN. */
export function checkRunShape(repository: Repository, run: CheckRun): JsonObject {
  const api = `${repository.apiUrl}/check-runs/${run.id}`;
  const html = `${repository.htmlUrl}/runs/${run.id}`;
  return {
    id: run.id,
    node_id: nodeId('CR', run.id),
    name: run.name,
    head_sha: run.headSha,
    external_id: run.externalId,
    url: api,
    html_url: html,
    details_url: html,
    status: run.status,
    conclusion: run.conclusion ?? null,
    started_at: run.startedAt,
    completed_at: run.completedAt ?? null,
    output: { ...run.output, annotations_count: run.annotations.length, annotations_url: `${api}/annotations` },
    check_suite: { id: repository.id },
    app: appShape(repository.world, run.createdBy),
    pull_requests: pullRequestsOf(repository, run),
  };
}

/** A pull request from a fork is never among them. */
function pullRequestsOf(repository: Repository, run: CheckRun): JsonObject[] {
  const repo = { id: repository.id, url: repository.apiUrl, name: repository.name };
  return [...repository.pullRequests.values()]
    .filter((pull) => !pull.isFromFork && pull.headSha === run.headSha)
    .map((pull) => ({
      id: pull.id,
      number: pull.number,
      url: `${repository.apiUrl}/pulls/${pull.number}`,
      head: { ref: pull.headRef, sha: pull.headSha, repo },
      base: { ref: pull.baseRef, sha: pull.baseSha, repo },
    }));
}
