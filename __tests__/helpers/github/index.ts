/**
 * A stand-in for GitHub: an HTTP server with the part of GitHub's API that this project uses, over real git repositories.
 *
 * Every request, and every answer that is not spoilt on purpose, is held against extracts of GitHub's own descriptions of
 * its API (`schemas/`). What does not fit is answered with 500 and recorded; `assertValid()` throws if anything was.
 *
 *     await using git = await createGitRepository();
 *     await git.commit('Base', { 'plan.md': '- [ ] one\n' });
 *     await git.branch('feature');
 *     await git.commit('Head', { 'plan.md': '- [x] one\n' });
 *     await using github = await startGitHub();
 *     github.repository('acme', 'app', git.gitDir);
 *     const pull = await github.openPullRequest({ head: 'feature' });
 *     const token = github.token({ contents: 'read', 'pull-requests': 'write' });
 *     // … run the client against github.url with pull.payload and the token …
 *     expect(pull.comments).toHaveLength(1);
 *     github.assertValid();
 */
export { startGitHub, type GitHub, type GitHubOptions } from './github.js';
export { secondaryRateLimit, type DelayFault, type Fault, type FaultFinder, type StatusFault } from './faults.js';
export type { Annotation, App, CheckRun } from './check-run.js';
export type { Features } from './api.js';
export type { IssueComment } from './comment.js';
export type { Json, JsonObject } from './json.js';
export type { Label, PullRequest, PullRequestOptions, TimelineEvent } from './pull-request.js';
export type { LoggedRequest, Violation } from './log.js';
export type { RateLimitOptions } from './rate-limit.js';
export type { Repository, RepositoryOptions } from './repository.js';
export type { Review, ReviewComment } from './review.js';
export type { Level, Permission, Permissions, TokenOptions } from './tokens.js';
