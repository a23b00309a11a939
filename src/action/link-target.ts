import type { Subject } from '../github/subject.js';
import type { LinkTarget } from '../report/markdown/links.js';
import type { Environment } from './run-action.js';

/** Where the links of the report lead: to the server that the run is on, whichever that is. */
export function linkTarget(environment: Environment, subject: Subject): LinkTarget {
  const { owner, repo, headSha } = subject.kind === 'pull request' ? subject.pullRequest : subject.commits;
  const serverUrl = (environment['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
  const pages = isForgejo(environment) ? 'forgejo' : 'github';
  // Forgejo and Gitea number the runs of a repository, and have that number in their addresses.
  const run = environment[pages === 'forgejo' ? 'GITHUB_RUN_NUMBER' : 'GITHUB_RUN_ID'] || null;
  const runUrl = run === null ? null : `${serverUrl}/${owner}/${repo}/actions/runs/${run}`;
  return { serverUrl, pages, owner, repository: repo, headSha, runUrl };
}

/** The runner of Forgejo sets both, that of Gitea the second one. */
function isForgejo(environment: Environment): boolean {
  return environment['FORGEJO_ACTIONS'] === 'true' || environment['GITEA_ACTIONS'] === 'true';
}
