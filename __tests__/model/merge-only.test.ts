import { describe, expect, it } from '@jest/globals';
import { isMergeOnly } from '../../src/model/merge-only.js';
import { isLeftOpen } from '../../src/model/structure.js';
import { lines, planOf } from '../helpers/read-markdown.js';

/** Whether an item is one that only a merge makes true, in the last phase, where such items are exempt. */
function isExempt(text: string): boolean {
  const plan = planOf(lines('## Phase 1: Lock', `- [ ] ${text}`));
  return isMergeOnly(plan, plan.items[0]!);
}

describe('only a merge makes true', () => {
  it.each([
    'Merge this PR',
    'Merge the PR',
    'Merge PR #12',
    'Merge pull request #12',
    'merge this pull request.',
    'Merge this branch',
    'Merge the branch into main',
    'Merge the branch into the main branch',
    'Merge the feature branch',
    'Merge this PR once CI is green',
    'Merge this PR after two approvals',
    'Merge this PR when all checks have passed.',
    'Merge this PR (squash)',
    'Merge this PR (#12)',
    'Land this PR',
    'Land the branch on main',
    'Release this version',
    'Release the tag',
    'Archive this plan',
    'Archive the plan once it is merged',
    'Close this issue',
    'Close issue #12',
    'Merge this pull request and close issue #412',
    'Merge this PR, close the issue and archive the plan',
    'Close the issue #12',
    '**Merge** this PR (after review)',
    'PR merged',
    'The PR is merged',
    'The PR has been merged',
    'The PR is merged after review and approval',
    'This pull request is merged into main',
    'The issue is closed',
    'This plan is archived',
  ])('%s', (text) => {
    expect(isExempt(text)).toBe(true);
  });
});

describe('work that only sounds like it', () => {
  it.each([
    'Release the lock on drop',
    'Merge this PR with: give up in time',
    'Merge this PR and remove the old table',
    'Merge this PR and release the lock',
    'Close issue #12 by removing the old table',
    'Merge this PR: give up in time',
    'Merge this PR, then give up in time',
    'Merge this PR by hand after removing the old table',
    'Merge this PR after removing the old table',
    'Merge this PR after the old table is gone',
    'Merge this PR once writing the tests has passed',
    'Merge this PR when the tests are written',
    'Merge this PR (and remove the old table)',
    'Merge this PR (after removing the old table)',
    'Close the issue after the table is removed',
    'Release lock when the process exits',
    'Release all handles in the error path',
    'Release the file handle before the rename',
    'Release memory of the old index',
    'Release notes list the new flags',
    'Release build runs without warnings',
    'Release version check in CI',
    'Release the version lock',
    'Tag the release build in the log',
    'Merge the two parsers into one',
    'Merge configuration files in order',
    'Merge overlapping ranges',
    'Merge branch coverage into the report',
    'Merge PR template into the docs',
    'Merge conflicts are shown with both sides',
    'Merge the plan parser and the checklist parser',
    'Close the file on every path',
    'Close stdin of the child',
    'Close the connection after the timeout',
    'Close the issue dialog with Escape',
    'Close button has a label',
    'Archive old logs after 30 days',
    'Archive command keeps permissions',
    'Archive the task directories',
    'Archive format is documented',
    'Land cover map is cached',
    'Landing page links the guide',
    'Tests cover a merged pull request',
    'Show whether the PR is merged',
    'Write the docs, then merge this PR',
    'Do not merge this PR',
    'Closed issues are hidden',
    'Unmerge this PR',
    'このPRをマージする',
  ])('is held against the plan: %s', (text) => {
    expect(isExempt(text)).toBe(false);
  });
});

describe('an item that only a merge makes true', () => {
  const plan = planOf(
    lines(
      '## Checklist',
      '- [ ] Merge this PR',
      '## Phase 1: Lock',
      '- [ ] Merge this PR',
      '## Phase 2: Unlock',
      '### Tasks',
      '- [ ] Merge this PR',
      '## Definition of Done',
      '### At the end',
      '- [ ] Merge this PR',
      '## Success Metrics',
      '- [ ] Merge this PR',
    ),
  );

  it('is exempt in the last phase and under Definition of Done alone', () => {
    expect(plan.items.map((item) => isMergeOnly(plan, item))).toEqual([false, false, true, true, false]);
    expect(plan.items.map((item) => isLeftOpen(plan, item))).toEqual([true, true, false, false, true]);
  });

  it('is not exempt in a plan that has neither', () => {
    const checklist = planOf('- [ ] Merge this PR', 'checklist');
    expect(isMergeOnly(checklist, checklist.items[0]!)).toBe(false);
  });
});
