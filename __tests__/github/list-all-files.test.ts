import { describe, expect, it } from '@jest/globals';
import { readEvent } from '../../src/github/event.js';
import { listAllFiles } from '../../src/github/list-all-files.js';
import { octokitFor } from '../helpers/github-check.js';
import type { GitHubOptions } from '../helpers/github/index.js';
import { Scene } from '../helpers/pull-request-scene.js';

const three = { 'a.md': 'A\n', 'b.md': 'B\n', 'c.md': 'C\n' };

/** Lists the files of a pull request of three, of which the API lists the first one. */
async function listAll(changedFiles: number, github: GitHubOptions = {}) {
  const firstOne = [{ filename: 'a.md', status: 'added', sha: 'a'.repeat(40), changes: 1 }];
  await using scene = await Scene.open({
    head: three,
    work: false,
    github: {
      ...github,
      fault: (request) =>
        request.operation === 'pulls/list-files' ? { status: 200, body: firstOne } : github.fault?.(request),
    },
  });
  const pullRequest = { ...readEvent('pull_request', scene.pull.payload), changedFiles };
  const sides = async () => ({ base: await scene.git.sha('main'), head: scene.pull.headSha });
  const further = { sides, mayHavePlans: async () => () => true };
  const { files, gaps, unlisted } = await listAllFiles(
    octokitFor(scene),
    pullRequest,
    Promise.resolve(pullRequest),
    further,
  );
  return {
    paths: files.map(({ head }) => head?.path),
    gaps,
    unlisted,
    operations: scene.github.requests.map((one) => one.operation),
  };
}

describe('the files of a pull request', () => {
  it('are those that are listed, where these are all', async () => {
    const { paths, gaps, operations } = await listAll(1);
    expect([paths, gaps, operations]).toEqual([['a.md'], [], ['pulls/list-files']]);
  });

  it('are those of the trees where more changed than is listed, which is said', async () => {
    const { paths, gaps } = await listAll(3);
    expect(paths).toEqual(['a.md', 'b.md', 'c.md']);
    expect(gaps).toEqual([
      expect.stringMatching(/^The pull request changes 3 files, and GitHub lists 1 of them\. The others/),
    ]);
  });

  it('are all of them where both trees are whole, whatever was counted', async () => {
    const { paths, unlisted } = await listAll(5);
    expect([paths.length, unlisted]).toEqual([3, null]);
  });

  it('are those that are listed where the trees cannot be had, which is said with the reason', async () => {
    const { paths, unlisted } = await listAll(3, {
      fault: ({ operation }) => (operation === 'git/get-tree' ? { status: 409, body: { message: 'No' } } : undefined),
    });
    expect(paths).toEqual(['a.md']);
    expect(unlisted).toBe(
      'the pull request changes 3 files, and GitHub lists 1 of them, and the trees could not be compared: 409 No',
    );
  });
});
