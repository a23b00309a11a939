import { describe, expect, it } from '@jest/globals';
import { readEvent } from '../../src/github/event.js';
import { writeProblem } from '../../src/github/client.js';
import { createComment, deleteComment, editComment, findComments, ownLogin } from '../../src/github/sticky-comment.js';
import { isStillHead } from '../../src/github/pull-request-now.js';
import { octokitFor } from '../helpers/github-check.js';
import { secondaryRateLimit, type GitHubOptions, type TokenOptions } from '../helpers/github/index.js';
import { Scene, usualPermissions } from '../helpers/pull-request-scene.js';
import { getOctokit } from '@actions/github';

const line = '<!-- plan-check -->';
const marker = `${line}\n`;
const bot = 'github-actions[bot]';

async function open(github: GitHubOptions = {}): Promise<Scene> {
  return Scene.open({ head: { 'readme.md': 'Hello\n' }, github });
}

async function find(scene: Scene, options: TokenOptions = {}) {
  const octokit = getOctokit(scene.github.token(usualPermissions, options), { baseUrl: scene.github.url });
  return findComments(octokit, readEvent('pull_request', scene.pull.payload), line, ownLogin(octokit));
}

describe('the comment of an earlier run', () => {
  it('begins with the marker and is of our account', async () => {
    await using scene = await open();
    scene.pull.addComment('What is this plan about?', 'bob');
    const { id } = scene.pull.addComment(`${marker}All is well\n`, bot);
    expect(await find(scene)).toEqual([{ id, body: 'All is well\n', url: expect.stringContaining(`${id}`) }]);
    scene.github.assertValid();
  });

  it('is not one of somebody else with the same marker', async () => {
    await using scene = await open();
    scene.pull.addComment(`${marker}All is well, said the author\n`, 'alice');
    scene.pull.addComment(`${marker}All is well, said another app\n`, 'other-app[bot]');
    expect(await find(scene)).toEqual([]);
    scene.github.assertValid();
  });

  it('is not one that quotes the marker, or has more on its line', async () => {
    await using scene = await open();
    scene.pull.addComment(`Look: ${marker}`, bot);
    scene.pull.addComment(`> ${marker}quoted`, bot);
    scene.pull.addComment('<!-- plan-check --> and more', bot);
    scene.pull.addComment('<!-- plan-check-state 1 -->\n', bot);
    scene.pull.addComment('<!-- plan-check 0a1b2c3d4e5f -->\nOf another step\n', bot);
    expect(await find(scene)).toEqual([]);
    scene.github.assertValid();
  });

  it('is the first of several where two runs wrote one at once', async () => {
    await using scene = await open();
    const { id } = scene.pull.addComment(`${marker}First\n`, bot);
    scene.pull.addComment('Between', bot);
    scene.pull.addComment(`${marker}Second\n`, bot);
    expect(await find(scene)).toMatchObject([{ id, body: 'First\n' }, { body: 'Second\n' }]);
    scene.github.assertValid();
  });

  it('is found behind more comments than one page has', async () => {
    await using scene = await open();
    for (let count = 0; count < 200; count += 1) scene.pull.addComment(`Comment ${count}`, 'bob');
    const { id } = scene.pull.addComment(`${marker}Here\n`, bot);
    expect(await find(scene)).toMatchObject([{ id }]);
    scene.github.assertValid();
  });

  it('is found after somebody edited it by hand, which leaves other line ends', async () => {
    await using scene = await open();
    const { id } = scene.pull.addComment('<!-- plan-check -->\r\nAll is well\r\nIndeed\r\n', bot);
    expect(await find(scene)).toMatchObject([{ id, body: 'All is well\nIndeed\n' }]);
    scene.github.assertValid();
  });

  it.each(['plan-app[bot]', 'carol'])('is that of whose token is given: %s', async (login) => {
    await using scene = await open();
    scene.pull.addComment(`${marker}Of the workflow\n`, bot);
    const { id } = scene.pull.addComment(`${marker}Of the token\n`, login);
    expect(await find(scene, { login })).toMatchObject([{ id }]);
    scene.github.assertValid();
  });

  it('is that of the account of workflows on a server without GraphQL', async () => {
    await using scene = await open({ features: { graphql: false } });
    const { id } = scene.pull.addComment(`${marker}Here\n`, bot);
    expect(await find(scene)).toMatchObject([{ id }]);
    scene.github.assertValid();
  });

  it('is not guessed at while the server does not say who we are', async () => {
    await using scene = await open({
      fault: ({ operation }) => (operation === 'graphql' ? { status: 500 } : undefined),
    });
    scene.pull.addComment(`${marker}Of the token\n`, 'carol');
    await expect(find(scene, { login: 'carol' })).rejects.toThrow('Server Error');
    scene.github.assertValid();
  });
});

describe('a comment of ours', () => {
  it('is created, edited and deleted, and its answers are what is found then', async () => {
    await using scene = await open();
    const octokit = octokitFor(scene);
    const pullRequest = readEvent('pull_request', scene.pull.payload);
    const created = await createComment(octokit, pullRequest, line, 'One\n');
    expect(scene.comments).toEqual([`${marker}One\n`]);
    expect(await find(scene)).toEqual([created]);
    const edited = await editComment(octokit, pullRequest, created, line, 'Two\n');
    expect(await find(scene)).toEqual([edited]);
    expect(edited).toEqual({ ...created, body: 'Two\n' });
    await deleteComment(octokit, pullRequest, created);
    expect(scene.comments).toEqual([]);
    // Another run may have been quicker.
    await expect(deleteComment(octokit, pullRequest, created)).rejects.toMatchObject({ status: 404 });
    expect(scene.writes).toHaveLength(4);
    scene.github.assertValid();
  });

  it.each(['lost', 'truncate'] as const)('is not taken for written where the answer is %s', async (fault) => {
    await using scene = await open({
      fault: ({ operation }) => (operation === 'issues/create-comment' ? fault : undefined),
    });
    const pullRequest = readEvent('pull_request', scene.pull.payload);
    await expect(createComment(octokitFor(scene), pullRequest, line, 'One\n')).rejects.toThrow();
    expect(scene.comments).toEqual([`${marker}One\n`]);
    scene.github.assertValid();
  });
});

describe('a comment that could not be written', () => {
  async function problem(github: GitHubOptions, permissions = usualPermissions): Promise<string> {
    await using scene = await open(github);
    const pullRequest = readEvent('pull_request', scene.pull.payload);
    const ending: unknown = await createComment(octokitFor(scene, permissions), pullRequest, line, 'One\n').catch(
      (error: unknown) => error,
    );
    scene.github.assertValid();
    return writeProblem(ending, {
      what: 'comments',
      of: 'pull request 1 of acme/app',
      permission: 'pull-requests: write',
    });
  }

  it('names the permission that is missing', async () => {
    expect(await problem({}, { contents: 'read', 'pull-requests': 'read' })).toBe(
      'the token may not write comments (403 Resource not accessible by integration); the job needs "permissions: pull-requests: write"',
    );
  });

  it('does not blame the permissions for too many requests', async () => {
    const reason = await problem({ fault: () => secondaryRateLimit(60) });
    expect(reason).toMatch(/^403 You have exceeded a secondary rate limit/);
    expect(reason).not.toContain('permissions');
  });

  it('does not blame the permissions for a locked conversation', async () => {
    const body = { message: 'Unable to create comment because issue is locked.' };
    expect(await problem({ fault: () => ({ status: 403, body }) })).toBe(
      '403 Unable to create comment because issue is locked',
    );
  });
});

it('the head is still the one that was checked until somebody pushes', async () => {
  await using scene = await open();
  const octokit = octokitFor(scene);
  const pullRequest = readEvent('pull_request', scene.pull.payload);
  expect(await isStillHead(octokit, pullRequest)).toBe(true);
  await scene.push({ 'readme.md': 'Hello again\n' });
  expect(await isStillHead(octokit, pullRequest)).toBe(false);
  scene.github.assertValid();
});
