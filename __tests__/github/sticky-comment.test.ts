import { describe, expect, it } from '@jest/globals';
import { readEvent } from '../../src/github/event.js';
import { commentProblem, findComment, isStillHead, writeComment } from '../../src/github/sticky-comment.js';
import { octokitFor } from '../helpers/github-check.js';
import { secondaryRateLimit, type GitHubOptions, type TokenOptions } from '../helpers/github/index.js';
import { Scene, usualPermissions } from '../helpers/pull-request-scene.js';
import { getOctokit } from '@actions/github';

const marker = '<!-- plan-check -->\n';
const bot = 'github-actions[bot]';

async function open(github: GitHubOptions = {}): Promise<Scene> {
  return Scene.open({ head: { 'readme.md': 'Hello\n' }, github });
}

async function find(scene: Scene, options: TokenOptions = {}) {
  const octokit = getOctokit(scene.github.token(usualPermissions, options), { baseUrl: scene.github.url });
  return findComment(octokit, readEvent('pull_request', scene.pull.payload));
}

describe('the comment of an earlier run', () => {
  it('begins with the marker and is of our account', async () => {
    await using scene = await open();
    scene.pull.addComment('What is this plan about?', 'bob');
    const { id } = scene.pull.addComment(`${marker}All is well\n`, bot);
    expect(await find(scene)).toMatchObject({ id, body: 'All is well\n', url: expect.stringContaining(`${id}`) });
    scene.github.assertValid();
  });

  it('is not one of somebody else with the same marker', async () => {
    await using scene = await open();
    scene.pull.addComment(`${marker}All is well, said the author\n`, 'alice');
    scene.pull.addComment(`${marker}All is well, said another app\n`, 'other-app[bot]');
    expect(await find(scene)).toBeNull();
    scene.github.assertValid();
  });

  it('is not one that quotes the marker, or has more on its line', async () => {
    await using scene = await open();
    scene.pull.addComment(`Look: ${marker}`, bot);
    scene.pull.addComment(`> ${marker}quoted`, bot);
    scene.pull.addComment('<!-- plan-check --> and more', bot);
    scene.pull.addComment('<!-- plan-check-state 1 -->\n', bot);
    expect(await find(scene)).toBeNull();
    scene.github.assertValid();
  });

  it('is the oldest where two runs wrote one at once', async () => {
    await using scene = await open();
    const { id } = scene.pull.addComment(`${marker}First\n`, bot);
    scene.pull.addComment(`${marker}Second\n`, bot);
    expect(await find(scene)).toMatchObject({ id, body: 'First\n' });
    scene.github.assertValid();
  });

  it('is found behind more comments than one page has', async () => {
    await using scene = await open();
    for (let count = 0; count < 200; count += 1) scene.pull.addComment(`Comment ${count}`, 'bob');
    const { id } = scene.pull.addComment(`${marker}Here\n`, bot);
    expect(await find(scene)).toMatchObject({ id });
    scene.github.assertValid();
  });

  it('is found after somebody edited it by hand, which leaves other line ends', async () => {
    await using scene = await open();
    const { id } = scene.pull.addComment('<!-- plan-check -->\r\nAll is well\r\nIndeed\r\n', bot);
    expect(await find(scene)).toMatchObject({ id, body: 'All is well\nIndeed\n' });
    scene.github.assertValid();
  });

  it.each(['plan-app[bot]', 'carol'])('is that of whose token is given: %s', async (login) => {
    await using scene = await open();
    scene.pull.addComment(`${marker}Of the workflow\n`, bot);
    const { id } = scene.pull.addComment(`${marker}Of the token\n`, login);
    expect(await find(scene, { login })).toMatchObject({ id });
    scene.github.assertValid();
  });

  it('is that of the account of workflows on a server without GraphQL', async () => {
    await using scene = await open({ features: { graphql: false } });
    const { id } = scene.pull.addComment(`${marker}Here\n`, bot);
    expect(await find(scene)).toMatchObject({ id });
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

describe('writing', () => {
  it('edits the comment that is there, and creates one where there is none', async () => {
    await using scene = await open();
    const octokit = octokitFor(scene);
    const pullRequest = readEvent('pull_request', scene.pull.payload);
    const url = await writeComment(octokit, pullRequest, null, 'One\n');
    expect(scene.comments).toEqual([`${marker}One\n`]);
    const existing = await findComment(octokit, pullRequest);
    expect(await writeComment(octokit, pullRequest, existing, 'Two\n')).toBe(url);
    expect(scene.comments).toEqual([`${marker}Two\n`]);
    scene.github.assertValid();
  });

  it('writes nothing where the text is the same, but for the white space that GitHub trims', async () => {
    await using scene = await open();
    const octokit = octokitFor(scene);
    const pullRequest = readEvent('pull_request', scene.pull.payload);
    scene.pull.addComment(`${marker}The same`, bot);
    const existing = await findComment(octokit, pullRequest);
    await writeComment(octokit, pullRequest, existing, 'The same\n');
    expect(scene.writes).toEqual([]);
    scene.github.assertValid();
  });

  it('is not tried again where the answer got lost: the comment may be there', async () => {
    await using scene = await open({
      fault: ({ method, path }) => (method === 'POST' && path !== '/graphql' ? 'lost' : undefined),
    });
    const pullRequest = readEvent('pull_request', scene.pull.payload);
    await expect(writeComment(octokitFor(scene), pullRequest, null, 'One\n')).rejects.toThrow();
    expect(scene.comments).toEqual([`${marker}One\n`]);
    scene.github.assertValid();
  });
});

describe('a comment that could not be written', () => {
  async function problem(github: GitHubOptions, permissions = usualPermissions): Promise<string> {
    await using scene = await open(github);
    const octokit = octokitFor(scene, permissions);
    const ending: unknown = await writeComment(
      octokit,
      readEvent('pull_request', scene.pull.payload),
      null,
      'One\n',
    ).catch((error: unknown) => error);
    scene.github.assertValid();
    return commentProblem(ending);
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
