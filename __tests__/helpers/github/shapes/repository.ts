import type { JsonObject } from '../json.js';
import type { Repository } from '../repository.js';
import { nodeId, userShape } from './user.js';

/** The parts of a repository that have a URL of their own, with what may follow it. */
const LINKS: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
};

/** A repository as it is found inside of other things: the `base.repo` of a pull request, the `repository` of an event. */
export function repositoryShape(repository: Repository): JsonObject {
  const { apiUrl, htmlUrl, id, world } = repository;
  const links = Object.entries(LINKS).map(([name, rest]) => [`${name}_url`, `${apiUrl}${rest}`] as const);
  const openPulls = [...repository.pullRequests.values()].filter(({ state }) => state === 'open').length;
  return {
    id,
    node_id: nodeId('R', id),
    name: repository.name,
    full_name: repository.fullName,
    private: repository.visibility === 'private',
    visibility: repository.visibility,
    owner: userShape(world.urls, repository.owner),
    html_url: htmlUrl,
    description: null,
    fork: repository.forkOf !== undefined,
    url: apiUrl,
    ...Object.fromEntries(links),
    git_url: `git:${htmlUrl.replace(/^\w+:/, '')}.git`,
    ssh_url: `git@${new URL(htmlUrl).hostname}:${repository.fullName}.git`,
    clone_url: `${htmlUrl}.git`,
    svn_url: htmlUrl,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    size: 0,
    default_branch: repository.defaultBranch,
    forks: 0,
    forks_count: 0,
    open_issues: openPulls,
    open_issues_count: openPulls,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    topics: [],
    is_template: false,
    has_discussions: false,
    has_downloads: true,
    has_issues: true,
    has_pages: false,
    has_projects: true,
    has_wiki: true,
    archived: false,
    disabled: false,
    allow_forking: true,
    web_commit_signoff_required: false,
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    pushed_at: repository.createdAt,
  };
}

/** A repository as `GET /repos/{owner}/{repo}` gives it. */
export function fullRepositoryShape(repository: Repository): JsonObject {
  const origin = repository.forkOf;
  const ancestry = origin === undefined ? {} : { parent: repositoryShape(origin), source: repositoryShape(origin) };
  return { ...repositoryShape(repository), ...ancestry, network_count: 0, subscribers_count: 0 };
}
