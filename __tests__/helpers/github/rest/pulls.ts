import { ok, given, type Call, type Handlers } from '../exchange.js';
import { paginated } from '../pagination.js';
import { notFound } from '../problem.js';
import type { PullRequest } from '../pull-request.js';
import { changedFileShape } from '../shapes/changed-file.js';
import { pullRequestShape, simplePullRequestShape } from '../shapes/pull-request.js';

/** "Responses include a maximum of 3000 files": description of pulls/list-files. */
const MOST_FILES = 3000;

export const pulls: Handlers = {
  'pulls/get': async (call) => ok(await pullRequestShape(await findPull(call))),

  'pulls/list': async (call) => {
    const all = [...call.repository.pullRequests.values()];
    await Promise.all(all.map((pull) => pull.refresh()));
    const descending = (call.query['direction'] ?? 'desc') === 'desc';
    const found = all.filter((pull) => isWanted(pull, call.query));
    return paginated(call, descending ? found.reverse() : found, simplePullRequestShape);
  },

  'pulls/list-files': async (call) => {
    const pull = await findPull(call);
    const [base, files] = await Promise.all([pull.mergeBase(), pull.files()]);
    const listed = files.slice(0, MOST_FILES);
    return paginated(call, listed, (file) => changedFileShape(pull.repository, file, base, pull.headSha));
  },
};

/** The pull request that a path names, as a pull or as an issue. */
export async function findPull({ repository, parameters }: Call): Promise<PullRequest> {
  const number = parameters['pull_number'] ?? given(parameters, 'issue_number');
  const pull = repository.pullRequests.get(Number(number));
  if (pull === undefined) throw notFound();
  await pull.refresh();
  return pull;
}

function isWanted(pull: PullRequest, { state = 'open', head, base }: Call['query']): boolean {
  const label = `${pull.headRepository?.owner ?? pull.user}:${pull.headRef}`;
  return (
    (state === 'all' || pull.state === state) &&
    (base === undefined || pull.baseRef === base) &&
    (head === undefined || label === head)
  );
}
