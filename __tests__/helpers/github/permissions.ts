import type { Level, Permission } from './tokens.js';

type Needed = readonly [Permission, Level];

const CONTENTS: Needed = ['contents', 'read'];
const CHECKS: Needed = ['checks', 'read'];
const PULLS: Needed = ['pull-requests', 'read'];
const PULLS_WRITE: Needed = ['pull-requests', 'write'];

/**
 * What each operation needs: https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 * The page offers `issues` for comments as well; on a pull request that alone is refused (getsentry/sentry-javascript#20597,
 * WordPress/props-bot-action#245), and there are no issues here that are not pull requests.
 */
export const NEEDED_PERMISSIONS: Readonly<Record<string, Needed>> = {
  'checks/create': ['checks', 'write'],
  'checks/get': CHECKS,
  'checks/list-for-ref': CHECKS,
  'checks/update': ['checks', 'write'],
  'git/get-blob': CONTENTS,
  'git/get-ref': CONTENTS,
  'git/get-tree': CONTENTS,
  'issues/create-comment': PULLS_WRITE,
  'issues/delete-comment': PULLS_WRITE,
  'issues/get-comment': PULLS,
  'issues/list-comments': PULLS,
  'issues/list-events-for-timeline': PULLS,
  'issues/update-comment': PULLS_WRITE,
  'pulls/create-review': PULLS_WRITE,
  'pulls/get': PULLS,
  'pulls/list': PULLS,
  'pulls/list-files': PULLS,
  'pulls/list-review-comments': PULLS,
  'pulls/list-reviews': PULLS,
  'repos/compare-commits-with-basehead': CONTENTS,
  'repos/get': ['metadata', 'read'],
  'repos/get-branch': CONTENTS,
  'repos/get-commit': CONTENTS,
  'repos/get-content': CONTENTS,
};
