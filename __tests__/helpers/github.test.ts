import { describe, expect, test } from '@jest/globals';
import { getOctokit } from '@actions/github';
import { createGitRepository, type Files, type GitRepository } from './git-repository.js';
import { schemaMistakes } from './github/contract.js';
import { description } from './github/description.js';
import {
  secondaryRateLimit,
  startGitHub,
  type Fault,
  type GitHub,
  type GitHubOptions,
  type JsonObject,
  type Permissions,
  type PullRequest,
  type TokenOptions,
} from './github/index.js';
import { NEEDED_PERMISSIONS } from './github/permissions.js';
import { HANDLERS } from './github/rest/handlers.js';

const APP = { owner: 'acme', repo: 'app' };
const ALL: Permissions = { contents: 'read', 'pull-requests': 'write', checks: 'write' };

/** A server with one repository and a pull request in it; disposed of as one. */
class Scene implements AsyncDisposable {
  readonly git: GitRepository;
  readonly github: GitHub;
  readonly pull: PullRequest;

  private constructor(git: GitRepository, github: GitHub, pull: PullRequest) {
    this.git = git;
    this.github = github;
    this.pull = pull;
  }

  static async of(base: Files, head: Files, options: GitHubOptions = {}): Promise<Scene> {
    return Scene.with(async (git) => {
      await git.commit('Base', base);
      await git.branch('feature');
      await git.commit('Head', head);
    }, options);
  }

  static async with(prepare: (git: GitRepository) => Promise<unknown>, options: GitHubOptions = {}): Promise<Scene> {
    const git = await createGitRepository();
    await prepare(git);
    const github = await startGitHub(options);
    github.repository('acme', 'app', git.gitDir);
    return new Scene(git, github, await github.openPullRequest({ head: 'feature' }));
  }

  octokit(permissions = ALL, options: TokenOptions = {}): ReturnType<typeof getOctokit> {
    return getOctokit(this.github.token(permissions, options), { baseUrl: this.github.url });
  }

  async fetch(path: string, init: Init = {}): Promise<Response> {
    const authorization = `Bearer ${this.github.token(ALL)}`;
    return fetch(`${this.github.url}${path}`, { ...init, headers: { authorization, ...init.headers } });
  }

  get issue(): typeof APP & { issue_number: number } {
    return { ...APP, issue_number: this.pull.number };
  }

  get number(): typeof APP & { pull_number: number } {
    return { ...APP, pull_number: this.pull.number };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.github[Symbol.asyncDispose]();
    await this.git[Symbol.asyncDispose]();
  }
}

/** `toMatchObject` takes a bare pattern for an object without members, which anything matches. */
const like = (pattern: RegExp): unknown => expect.stringMatching(pattern);

interface Init {
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Record<string, string>;
  readonly signal?: AbortSignal;
}

const PLAN = '# Plan\n\n- [ ] one\n- [ ] two\n- [ ] three\n- [ ] four\n';

test('every operation of the extract has a handler and a needed permission, and nothing else has', () => {
  const operations = Object.keys(description.operations).sort();
  expect(Object.keys(HANDLERS).sort()).toEqual(operations);
  expect(Object.keys(NEEDED_PERMISSIONS).sort()).toEqual(operations);
});

describe('pull requests', () => {
  test('the event has the shape that GitHub describes for webhooks', async () => {
    await using scene = await Scene.of({ 'plan.md': PLAN }, { 'plan.md': '# Plan\n' });
    const { pull } = scene;
    pull.addLabel('plan-check-override', 'bob');
    const event = await pull.event('labeled', { sender: 'bob', members: { label: { name: 'plan-check-override' } } });

    for (const payload of [pull.payload, event]) {
      expect(schemaMistakes('pull-request-webhook', payload['pull_request']!)).toEqual([]);
      expect(schemaMistakes('repository-webhooks', payload['repository']!)).toEqual([]);
      expect(schemaMistakes('simple-user', payload['sender']!)).toEqual([]);
    }
    expect(pull.payload).toMatchObject({
      action: 'opened',
      number: 1,
      pull_request: {
        draft: false,
        labels: [],
        changed_files: 1,
        deletions: 5,
        user: { login: 'alice' },
        head: { ref: 'feature', sha: await scene.git.sha('feature'), repo: { full_name: 'acme/app' } },
        base: { ref: 'main', sha: await scene.git.sha('main') },
      },
      repository: { name: 'app', owner: { login: 'acme' }, default_branch: 'main' },
    });
    expect(event).toMatchObject({
      action: 'labeled',
      pull_request: { labels: [{ name: 'plan-check-override' }] },
      sender: { login: 'bob' },
    });
  });

  test('the head follows its branch, and base.sha grows stale until the head moves', async () => {
    await using scene = await Scene.of({ 'plan.md': PLAN }, { 'plan.md': '# Plan\n' });
    const octokit = scene.octokit();
    const oldBase = await scene.git.sha('main');

    await scene.git.checkout('main');
    const newBase = await scene.git.commit('Elsewhere', { 'other.md': 'x' });
    const { data: before } = await octokit.rest.pulls.get(scene.number);
    expect([before.base.sha, before.changed_files]).toEqual([oldBase, 1]);
    const branch = await octokit.rest.repos.getBranch({ ...APP, branch: 'main' });
    expect(branch.data.commit.sha).toBe(newBase);

    await scene.git.checkout('feature');
    const newHead = await scene.git.commit('Further', { 'more.md': 'x' });
    const { data: after } = await octokit.rest.pulls.get(scene.number);
    expect([after.head.sha, after.base.sha, after.changed_files]).toEqual([newHead, newBase, 2]);
    const reference = await octokit.rest.git.getRef({ ...APP, ref: `pull/${scene.pull.number}/head` });
    expect(reference.data.object.sha).toBe(newHead);

    await scene.git.checkout('main');
    await scene.git.git('branch', '--delete', '--force', 'feature');
    expect((await octokit.rest.pulls.get(scene.number)).data.head.sha).toBe(newHead);
    scene.github.assertValid();
  });

  test('another base is another comparison', async () => {
    await using scene = await Scene.of({ 'plan.md': PLAN }, { 'plan.md': '# Plan\n' });
    const release = await scene.git.sha('feature');
    await scene.git.git('branch', 'release');
    await scene.git.commit('Further', { 'more.md': 'x' });
    await scene.pull.changeBase('release');
    scene.pull.draft = true;
    const event = await scene.pull.event('edited', { members: { changes: { base: { ref: { from: 'main' } } } } });
    expect(event).toMatchObject({
      changes: { base: { ref: { from: 'main' } } },
      pull_request: { base: { ref: 'release', sha: release }, draft: true, changed_files: 1 },
    });
  });

  test('a list is filtered by state, head and base', async () => {
    await using scene = await Scene.of({ 'plan.md': PLAN }, { 'plan.md': '# Plan\n' });
    await scene.git.branch('second');
    const second = await scene.github.openPullRequest({ head: 'second', draft: true });
    const { pulls } = scene.octokit().rest;
    const numbers = async (query: object): Promise<number[]> =>
      (await pulls.list({ ...APP, ...query })).data.map(({ number }) => number);

    expect(await numbers({})).toEqual([2, 1]);
    expect(await numbers({ head: 'acme:second' })).toEqual([2]);
    expect(await numbers({ base: 'release' })).toEqual([]);
    second.close('alice');
    expect(await numbers({})).toEqual([1]);
    expect(await numbers({ state: 'closed' })).toEqual([2]);
    scene.github.assertValid();
  });

  test('the head of a fork is in the base repository, also after the fork was deleted', async () => {
    await using base = await createGitRepository();
    await base.commit('Base', { 'plan.md': PLAN });
    await using fork = await base.fork();
    await fork.branch('feature');
    const head = await fork.commit('Head', { 'plan.md': '# Plan\n' });
    await using github = await startGitHub();
    const upstream = github.repository('acme', 'app', base.gitDir, { visibility: 'public' });
    const from = github.repository('mallory', 'app', fork.gitDir, { visibility: 'public', forkOf: upstream });
    const pull = await github.openPullRequest({ head: 'feature', from, user: 'mallory' }, upstream);
    const octokit = getOctokit(github.token({ contents: 'read', 'pull-requests': 'read' }), { baseUrl: github.url });
    const number = { ...APP, pull_number: pull.number };

    const { data } = await octokit.rest.pulls.get(number);
    expect([data.head.label, data.head.sha, data.head.repo.full_name, data.head.repo.fork]).toEqual([
      'mallory:feature',
      head,
      'mallory/app',
      true,
    ]);
    const content = await octokit.rest.repos.getContent({ ...APP, path: 'plan.md', ref: head });
    expect(content.data).toMatchObject({ type: 'file', size: 7 });
    const basehead = 'main...mallory:feature';
    const compared = await octokit.rest.repos.compareCommitsWithBasehead({ ...APP, basehead });
    expect(compared.data.merge_base_commit.sha).toBe(await base.sha('main'));

    pull.deleteHeadRepository();
    expect((await octokit.rest.pulls.get(number)).data.head.repo).toBeNull();
    expect(schemaMistakes('pull-request-webhook', (await pull.event('synchronize'))['pull_request']!)).toEqual([]);
    expect((await octokit.rest.pulls.listFiles(number)).data).toHaveLength(1);
    github.assertValid();
  });
});

describe('changed files', () => {
  test('come with status, counts, patch and the path of before', async () => {
    await using scene = await Scene.with(async (git) => {
      await git.commit('Base', {
        'gone.md': 'x\n',
        'old.md': PLAN,
        'image.png': Buffer.of(1, 0, 2),
        'link.md': 'file\n',
      });
      await git.branch('feature');
      await git.rename('old.md', 'docs/plän "1"\n.md');
      await git.symlink('link.md', 'docs');
      await git.submodule('vendor', 'a'.repeat(40));
      await git.commit('Head', {
        'gone.md': null,
        'image.png': Buffer.of(1, 0, 3),
        'docs/plän "1"\n.md': PLAN.replace('[ ]', '[x]'),
        'added.md': 'a\nb',
        'cr.md': 'a\rdiff --git a/x b/x\r@@ -1 +1 @@\n',
      });
    });
    const { data } = await scene.octokit().rest.pulls.listFiles(scene.number);

    const facts = data.map((file) => [
      file.filename,
      file.status,
      file.additions,
      file.deletions,
      file.previous_filename,
    ]);
    expect(facts).toEqual([
      ['added.md', 'added', 2, 0, undefined],
      ['cr.md', 'added', 1, 0, undefined],
      ['docs/plän "1"\n.md', 'renamed', 1, 1, 'old.md'],
      ['gone.md', 'removed', 0, 1, undefined],
      ['image.png', 'modified', 0, 0, undefined],
      ['link.md', 'changed', 1, 1, undefined],
      ['vendor', 'added', 1, 0, undefined],
    ]);
    expect(data[0]?.patch).toBe('@@ -0,0 +1,2 @@\n+a\n+b\n\\ No newline at end of file');
    expect(data[2]?.patch).toContain('-- [ ] one\n+- [x] one');
    expect(data[1]?.patch).toBe('@@ -0,0 +1 @@\n+a\rdiff --git a/x b/x\r@@ -1 +1 @@');
    expect(data[4]).not.toHaveProperty('patch');
    expect(data[3]?.sha).toBe(await scene.git.git('rev-parse', 'main:gone.md'));
    expect(data[6]?.sha).toBe('a'.repeat(40));
    scene.github.assertValid();
  });

  test('are paged by 30, or by 100 at most, with links to the other pages', async () => {
    const many = Object.fromEntries(Array.from({ length: 205 }, (_, index) => [`f${1000 + index}`, `${index}`]));
    await using scene = await Scene.of({ 'plan.md': PLAN }, many);
    const octokit = scene.octokit();

    expect((await octokit.rest.pulls.listFiles(scene.number)).data).toHaveLength(30);
    const second = await octokit.rest.pulls.listFiles({ ...scene.number, per_page: 500, page: 2 });
    expect(second.data).toHaveLength(100);
    expect(
      [...(second.headers.link ?? '').matchAll(/page=(\d+)>; rel="(\w+)"/g)].map((match) => match.slice(1)),
    ).toEqual([
      ['1', 'prev'],
      ['3', 'next'],
      ['3', 'last'],
      ['1', 'first'],
    ]);
    const all = await octokit.paginate(octokit.rest.pulls.listFiles, { ...scene.number, per_page: 100 });
    expect(new Set(all.map(({ filename }) => filename)).size).toBe(205);
    scene.github.assertValid();
  });

  test('end at 3,000, while changed_files tells how many there are', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 3010 }, (_, index) => [`d${index % 50}/${index}`, `${index}\n`]),
    );
    await using scene = await Scene.of({ 'plan.md': PLAN }, many);
    const octokit = scene.octokit();
    const started = performance.now();
    const all = await octokit.paginate(octokit.rest.pulls.listFiles, { ...scene.number, per_page: 100 });
    expect(all).toHaveLength(3000);
    expect(scene.pull.payload).toMatchObject({ pull_request: { changed_files: 3010 } });
    // Read once, for all pages; 30 diffs of 3,000 files would take far longer.
    expect(performance.now() - started).toBeLessThan(15_000);
    scene.github.assertValid();
  });
});

describe('comparisons and commits', () => {
  test('a comparison tells the merge base, and its files on the first page only', async () => {
    await using scene = await Scene.with(async (git) => {
      await git.commit('Root', { 'plan.md': PLAN });
      await git.branch('feature');
      for (const name of ['a', 'b', 'c']) await git.commit(name, { [name]: name });
      await git.checkout('main');
      await git.commit('Main', { 'main.md': 'x' });
    });
    const { repos } = scene.octokit().rest;
    const basehead = 'main...feature';
    const { data } = await repos.compareCommitsWithBasehead({ ...APP, basehead, per_page: 1 });
    expect(data.merge_base_commit.commit.message).toBe('Root');
    expect([data.status, data.ahead_by, data.behind_by, data.commits.length, data.files?.length]).toEqual([
      'diverged',
      3,
      1,
      1,
      3,
    ]);
    const second = await repos.compareCommitsWithBasehead({ ...APP, basehead, per_page: 1, page: 2 });
    expect([second.data.commits[0]?.commit.message, second.data.files]).toEqual(['b', []]);
    scene.github.assertValid();
  });

  test('without a common ancestor, or with an unknown end, there is nothing to compare', async () => {
    await using scene = await Scene.of({ 'plan.md': PLAN }, { 'plan.md': 'x' });
    await scene.git.git('checkout', '--quiet', '--orphan', 'island');
    await scene.git.commit('Island');
    const compare = async (basehead: string): Promise<unknown> =>
      scene.octokit().rest.repos.compareCommitsWithBasehead({ ...APP, basehead });

    await expect(compare('main...island')).rejects.toMatchObject({ status: 404, message: like(/No common ancestor/) });
    await expect(compare('main...nothing')).rejects.toMatchObject({ status: 404 });
    await expect(compare(`main...${'0'.repeat(40)}`)).rejects.toMatchObject({ status: 404 });
    // What git would understand and GitHub does not.
    await expect(compare('main...feature~1')).rejects.toMatchObject({ status: 404 });
    scene.github.assertValid();
  });

  test('a commit is found by branch, tag, full and short SHA', async () => {
    await using scene = await Scene.of({ 'plan.md': PLAN }, { 'plan.md': 'x' });
    await scene.git.git('tag', '--annotate', '--message', 'One', 'v1', 'feature');
    const sha = await scene.git.sha('feature');
    const { repos } = scene.octokit().rest;
    for (const ref of ['feature', 'heads/feature', 'v1', 'tags/v1', sha, sha.slice(0, 8)]) {
      expect((await repos.getCommit({ ...APP, ref })).data.sha).toBe(sha);
    }
    await expect(repos.getCommit({ ...APP, ref: 'nowhere' })).rejects.toMatchObject({ status: 422 });
    scene.github.assertValid();
  });
});

describe('contents, trees and blobs', () => {
  const prepare = async (git: GitRepository): Promise<void> => {
    await git.commit('Base', { 'docs/a plan.md': PLAN, 'large.md': 'x'.repeat(1_100_000) });
    await git.symlink('link.md', 'docs/a plan.md');
    await git.symlink('outside.md', '/etc/hostname');
    await git.write('.gitmodules', '[submodule "v"]\n\tpath = vendor\n\turl = https://example.com/v.git\n');
    await git.submodule('vendor', 'a'.repeat(40));
    await git.submodule('unnamed', 'b'.repeat(40));
    await git.commit('Links');
    await git.branch('feature');
    await git.commit('Head', { 'docs/a plan.md': 'x' });
  };

  test('each kind of entry has its shape', async () => {
    await using scene = await Scene.with(prepare);
    const get = async (path: string, format?: string): Promise<unknown> => {
      const mediaType = format === undefined ? {} : { mediaType: { format } };
      return (await scene.octokit().rest.repos.getContent({ ...APP, path, ref: 'main', ...mediaType })).data;
    };
    const content = 'IyBQbGFuCgotIFsgXSBvbmUKLSBbIF0gdHdvCi0gWyBdIHRocmVlCi0gWyBd\nIGZvdXIK\n';
    expect(await get('docs/a plan.md')).toMatchObject({ type: 'file', encoding: 'base64', content });
    expect(await get('docs/a plan.md', 'raw')).toBe(PLAN);
    expect(await get('link.md')).toMatchObject({ type: 'file', path: 'link.md', content });
    expect(await get('outside.md')).toMatchObject({ type: 'symlink', target: '/etc/hostname' });
    expect(await get('vendor')).toMatchObject({ type: 'submodule', submodule_git_url: 'https://example.com/v.git' });
    expect(await get('unnamed')).toMatchObject({ type: 'submodule', submodule_git_url: null });
    expect(await get('large.md')).toMatchObject({ encoding: 'none', content: '', size: 1_100_000 });
    expect(await get('large.md', 'raw')).toHaveLength(1_100_000);
    expect(await get('docs', 'object')).toMatchObject({
      type: 'dir',
      entries: [{ path: 'docs/a plan.md', type: 'file' }],
    });
    const types = (await get('')) as { name: string; type: string }[];
    expect(types.map(({ name, type }) => `${name} ${type}`)).toEqual([
      '.gitmodules file',
      'docs dir',
      'large.md file',
      'link.md symlink',
      'outside.md symlink',
      'unnamed file',
      'vendor file',
    ]);
    await expect(get('docs/none.md')).rejects.toMatchObject({ status: 404 });
    scene.github.assertValid();
  });

  test('a tree is flat or recursive, and truncated where it is too large', async () => {
    await using scene = await Scene.with(prepare, { treeEntryLimit: 8 });
    const { git } = scene.octokit().rest;
    const flat = await git.getTree({ ...APP, tree_sha: 'main' });
    expect(flat.data.tree.map(({ path, mode, type }) => `${mode} ${type} ${path}`)).toEqual([
      '100644 blob .gitmodules',
      '040000 tree docs',
      '100644 blob large.md',
      '120000 blob link.md',
      '120000 blob outside.md',
      '160000 commit unnamed',
      '160000 commit vendor',
    ]);
    const recursive = await git.getTree({ ...APP, tree_sha: 'main', recursive: '1' });
    expect([recursive.data.truncated, recursive.data.tree.length]).toEqual([false, 8]);
    await scene.git.checkout('main');
    await scene.git.commit('One more', { more: 'x' });
    const truncated = await git.getTree({ ...APP, tree_sha: 'main', recursive: '1' });
    expect([truncated.data.truncated, truncated.data.tree.length]).toEqual([true, 8]);
    scene.github.assertValid();
  });

  test('a blob comes as base64 or raw', async () => {
    await using scene = await Scene.with(prepare);
    const { git } = scene.octokit().rest;
    const file_sha = await scene.git.git('rev-parse', 'main:large.md');
    const { data } = await git.getBlob({ ...APP, file_sha });
    expect(Buffer.from(data.content, 'base64')).toHaveLength(1_100_000);
    const raw: unknown = (await git.getBlob({ ...APP, file_sha, mediaType: { format: 'raw' } })).data;
    expect(raw).toHaveLength(1_100_000);
    await expect(git.getBlob({ ...APP, file_sha: '0'.repeat(40) })).rejects.toMatchObject({ status: 404 });
    scene.github.assertValid();
  });
});

describe('comments', () => {
  test('are created, listed, changed, minimised and deleted', async () => {
    let now = Date.parse('2026-02-01T00:00:00Z');
    await using scene = await Scene.of({ a: '1' }, { a: '2' }, { clock: () => new Date((now += 1000)) });
    const octokit = scene.octokit();
    scene.pull.addComment('Looks good', 'bob');
    const { data: created } = await octokit.rest.issues.createComment({ ...scene.issue, body: '<!-- marker -->\nOne' });
    expect(created.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' });

    const update = { ...APP, comment_id: created.id, body: '<!-- marker -->\nTwo' };
    const { data: updated } = await octokit.rest.issues.updateComment(update);
    expect(Date.parse(updated.updated_at)).toBeGreaterThan(Date.parse(created.updated_at));
    const { data: listed } = await octokit.rest.issues.listComments(scene.issue);
    expect(listed.map(({ user, body }) => [user?.login, body])).toEqual([
      ['bob', 'Looks good'],
      ['github-actions[bot]', '<!-- marker -->\nTwo'],
    ]);

    const minimized = await octokit.graphql(
      `mutation ($id: ID!) {
        minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) {
          minimizedComment { isMinimized minimizedReason ... on IssueComment { databaseId viewerDidAuthor } }
        }
      }`,
      { id: created.node_id },
    );
    const comment = { isMinimized: true, minimizedReason: 'outdated', databaseId: created.id, viewerDidAuthor: true };
    expect(minimized).toEqual({ minimizeComment: { minimizedComment: comment } });
    expect(scene.pull.comments[1]).toMatchObject({ minimizedReason: 'outdated' });

    await octokit.rest.issues.deleteComment({ ...APP, comment_id: created.id });
    await expect(octokit.rest.issues.getComment({ ...APP, comment_id: created.id })).rejects.toMatchObject({
      status: 404,
    });
    expect(scene.pull.comments.map(({ login }) => login)).toEqual(['bob']);
    scene.github.assertValid();
  });

  test('of more than 65,536 characters are refused, as a new one and as a change', async () => {
    await using scene = await Scene.of({ a: '1' }, { a: '2' });
    const { issues } = scene.octokit().rest;
    const refused = { status: 422, message: like(/Body is too long \(maximum is 65536 characters\)/) };
    const { data } = await issues.createComment({ ...scene.issue, body: 'x'.repeat(65_536) });
    const tooLong = 'x'.repeat(65_537);
    await expect(issues.createComment({ ...scene.issue, body: tooLong })).rejects.toMatchObject(refused);
    await expect(issues.updateComment({ ...APP, comment_id: data.id, body: tooLong })).rejects.toMatchObject(refused);
    scene.github.assertValid();
  });

  test('are in the timeline, between commits without an actor and labels with one', async () => {
    await using scene = await Scene.of({ a: '1' }, { a: '2' });
    scene.pull.addLabel('override', 'bob');
    scene.pull.addComment('Why?', 'carol');
    scene.pull.removeLabel('override', 'dave');
    const octokit = scene.octokit();
    const events = await octokit.paginate(octokit.rest.issues.listEventsForTimeline, { ...scene.issue, per_page: 1 });
    expect(events.map((event) => [event.event, 'actor' in event ? event.actor.login : undefined])).toEqual([
      ['committed', undefined],
      ['labeled', 'bob'],
      ['commented', 'carol'],
      ['unlabeled', 'dave'],
    ]);
    scene.github.assertValid();
  });
});

describe('check runs', () => {
  const annotations = (count: number): JsonObject[] =>
    Array.from({ length: count }, (_, index) => ({
      path: 'plan.md',
      start_line: index + 1,
      end_line: index + 1,
      annotation_level: 'warning',
      message: 'm',
    }));
  /** Through `request`, whose types let wrong bodies through. */
  const create = async (
    scene: Scene,
    body: JsonObject,
    options?: TokenOptions,
  ): Promise<{ data: { id: number | bigint } }> =>
    scene.octokit(ALL, options).request('POST /repos/{owner}/{repo}/check-runs', {
      ...APP,
      name: 'plans',
      head_sha: scene.pull.headSha,
      ...body,
    } as never);
  const update = async (scene: Scene, id: number | bigint, body: JsonObject): Promise<unknown> =>
    scene
      .octokit()
      .request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', { ...APP, check_run_id: id, ...body } as never);

  test('an update adds annotations and replaces the texts', async () => {
    await using scene = await Scene.of({ a: '1' }, { a: '2' });
    const first = { title: 't', summary: 'one', text: 'long', annotations: annotations(50) };
    const { data } = await create(scene, { conclusion: 'failure', output: first });
    await update(scene, data.id, { output: { title: 't', summary: 'two', annotations: annotations(2) } });
    const { checks } = scene.octokit().rest;
    const { data: run } = await checks.get({ ...APP, check_run_id: Number(data.id) });
    expect(run).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      app: { slug: 'github-actions', id: 15_368 },
      output: { summary: 'two', text: null, annotations_count: 52 },
      pull_requests: [{ number: scene.pull.number }],
    });
    expect(scene.pull.checkRuns).toHaveLength(1);
    await create(scene, { conclusion: 'success' });
    const named = { ...APP, ref: scene.pull.headSha, check_name: 'plans' };
    expect((await checks.listForRef(named)).data.total_count).toBe(1);
    expect((await checks.listForRef({ ...named, filter: 'all' })).data.total_count).toBe(2);
    scene.github.assertValid();
  });

  test('what is too much or not complete is answered with 422', async () => {
    await using scene = await Scene.of({ a: '1' }, { a: '2' });
    const output = { title: 't', summary: 's' };
    const refused = async (body: JsonObject, message: RegExp): Promise<void> =>
      expect(create(scene, body)).rejects.toMatchObject({ status: 422, message: like(message) });
    await refused({ output: { ...output, annotations: annotations(51) } }, /No more than 50 items are allowed; 51/);
    await refused({ output: { ...output, summary: 'x'.repeat(65_536) } }, /Only 65535 characters are allowed; 65536/);
    await refused({ output: { ...output, summary: 'ü'.repeat(40_000) } }, /bytesize/);
    await refused({ status: 'completed' }, /"conclusion" wasn't supplied/);
    await refused({ head_sha: '0'.repeat(40) }, /No commit found/);
    const [annotation] = annotations(1);
    await refused({ output: { ...output, annotations: [{ ...annotation, end_line: 0 }] } }, /place that cannot be/);
    await refused(
      { output: { ...output, annotations: [{ ...annotation, title: 'x'.repeat(256) }] } },
      /title is too long/,
    );
    const { data } = await create(scene, { output });
    await expect(update(scene, data.id, { status: 'completed' })).rejects.toMatchObject({ status: 422 });
    expect(scene.pull.checkRuns).toHaveLength(1);
    scene.github.assertValid();
  });

  test('only an app can write one, and only the app that made it can change it', async () => {
    await using scene = await Scene.of({ a: '1' }, { a: '2' });
    const { data } = await create(scene, {}, { login: 'other-app[bot]' });
    await expect(update(scene, data.id, { conclusion: 'success' })).rejects.toMatchObject({
      status: 403,
      message: like(/Invalid app_id `15368`/),
    });
    await expect(create(scene, {}, { login: 'alice' })).rejects.toMatchObject({
      status: 403,
      message: like(/GitHub App/),
    });
    scene.github.assertValid();
  });
});

describe('reviews', () => {
  test('hold comments on lines of the diff, and are refused as a whole for one outside of it', async () => {
    const lines = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`);
    const changed = lines.with(9, 'changed').with(10, 'changed');
    await using scene = await Scene.of({ 'plan.md': lines.join('\n') }, { 'plan.md': changed.join('\n') });
    const octokit = scene.octokit();
    const review = async (
      ...comments: { path: string; body: string; line: number; start_line?: number }[]
    ): Promise<unknown> =>
      octokit.rest.pulls.createReview({ ...scene.number, event: 'COMMENT', body: 'See', comments });
    const body = '```suggestion\nbetter\n```';
    await review({ path: 'plan.md', body, line: 11, start_line: 10 });
    const outside = { status: 422, message: like(/must be part of the diff/) };
    await expect(
      review({ path: 'plan.md', body, line: 11 }, { path: 'plan.md', body, line: 25 }),
    ).rejects.toMatchObject(outside);
    await expect(review({ path: 'other.md', body, line: 1 })).rejects.toMatchObject(outside);
    await expect(review({ path: 'plan.md', body, line: 11, start_line: 11 })).rejects.toMatchObject(outside);
    await expect(review({ path: 'plan.md', body: ' ', line: 11 })).rejects.toMatchObject({ status: 422 });
    await expect(review({ path: 'plan.md', body: 'x'.repeat(65_537), line: 11 })).rejects.toMatchObject({
      status: 422,
    });
    const elsewhere = { ...scene.number, event: 'COMMENT', body: 'See', commit_id: 'a'.repeat(40) } as const;
    await expect(octokit.rest.pulls.createReview(elsewhere)).rejects.toMatchObject({ status: 422 });

    expect((await octokit.rest.pulls.listReviews(scene.number)).data).toMatchObject([
      { state: 'COMMENTED', body: 'See' },
    ]);
    expect((await octokit.rest.pulls.listReviewComments(scene.number)).data).toMatchObject([
      { path: 'plan.md', line: 11, start_line: 10, diff_hunk: like(/\+changed\n\+changed$/) },
    ]);
    scene.github.assertValid();
  });
});

describe('GraphQL', () => {
  const FILE = `query ($head: GitObjectID!, $path: String!) {
    viewer { login }
    repository(owner: "acme", name: "app") {
      object(oid: $head) {
        ... on Commit { oid file(path: $path) { mode type oid path object { ... on Blob { byteSize isBinary isTruncated text } } } }
      }
    }
  }`;
  interface FileAnswer {
    readonly viewer: { readonly login: string };
    readonly repository: { readonly object: { readonly file: JsonObject } };
  }
  const file = async (scene: Scene, path: string): Promise<JsonObject> =>
    (await scene.octokit().graphql<FileAnswer>(FILE, { head: scene.pull.headSha, path })).repository.object.file;

  test('tells the kind of an entry, and the text of a regular file', async () => {
    await using scene = await Scene.with(async (git) => {
      await git.commit('Base', { 'docs/plan.md': PLAN });
      await git.branch('feature');
      await git.symlink('link.md', 'docs/plan.md');
      await git.submodule('vendor', 'a'.repeat(40));
      await git.write('run.sh', 'true\n', { executable: true });
      await git.commit('Head', { 'odd "ü\n.md': 'ü', 'image.png': Buffer.of(137, 80, 0, 1), 'empty.md': '' });
    });
    const text = (content: string): JsonObject => ({
      byteSize: Buffer.byteLength(content),
      isBinary: false,
      isTruncated: false,
      text: content,
    });
    expect(await file(scene, 'docs/plan.md')).toMatchObject({ mode: 0o100644, type: 'blob', object: text(PLAN) });
    expect(await file(scene, 'run.sh')).toMatchObject({ mode: 0o100755 });
    expect(await file(scene, 'link.md')).toMatchObject({ mode: 0o120000, object: text('docs/plan.md') });
    expect(await file(scene, 'vendor')).toMatchObject({
      mode: 0o160000,
      type: 'commit',
      oid: 'a'.repeat(40),
      object: null,
    });
    expect(await file(scene, 'docs')).toMatchObject({ mode: 0o40000, type: 'tree' });
    expect(await file(scene, 'odd "ü\n.md')).toMatchObject({ path: 'odd "ü\n.md', object: text('ü') });
    expect(await file(scene, 'empty.md')).toMatchObject({ object: text('') });
    expect(await file(scene, 'image.png')).toMatchObject({ object: { isBinary: true, text: null, byteSize: 4 } });
    scene.github.assertValid();
  });

  test('cuts a text at 512,000 bytes, and says so', async () => {
    await using scene = await Scene.of({ a: '' }, { 'fits.md': 'x'.repeat(512_000), 'long.md': 'x'.repeat(512_001) });
    expect(await file(scene, 'fits.md')).toMatchObject({ object: { isTruncated: false, byteSize: 512_000 } });
    const { object } = await file(scene, 'long.md');
    expect(object).toMatchObject({ isTruncated: true, byteSize: 512_001 });
    expect((object as JsonObject)['text']).toHaveLength(512_000);
    scene.github.assertValid();
  });

  test('gives what it has, with an error for each field that it has not', async () => {
    await using scene = await Scene.of({ a: '1' }, { a: '2' });
    const query = `query ($head: GitObjectID!) {
      repository(owner: "acme", name: "app") {
        there: object(expression: "feature:a") { ... on Blob { text } }
        gone: object(expression: "feature:b") { ... on Blob { text } }
        head: object(oid: $head) { ... on Commit { file(path: "none.md") { oid } } }
        ref(qualifiedName: "refs/heads/main") { name target { oid } }
        pullRequest(number: 99) { title }
      }
      none: repository(owner: "acme", name: "none") { id }
    }`;
    const error: unknown = await scene
      .octokit()
      .graphql(query, { head: scene.pull.headSha })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      data: {
        repository: {
          there: { text: '2' },
          gone: null,
          head: { file: null },
          ref: { name: 'main', target: { oid: await scene.git.sha('main') } },
          pullRequest: null,
        },
        none: null,
      },
      errors: [
        { type: 'NOT_FOUND', message: "Could not resolve to a Repository with the name 'acme/none'." },
        { type: 'NOT_FOUND', path: ['repository', 'pullRequest'] },
        {
          type: 'NOT_FOUND',
          path: ['repository', 'head', 'file'],
          message: "Could not resolve file for path 'none.md'.",
        },
      ],
    });
    scene.github.assertValid();
  });

  test('needs a token, and permissions field by field', async () => {
    await using scene = await Scene.of({ a: '1' }, { a: '2' });
    const query =
      '{ repository(owner: "acme", name: "app") { object(expression: "main:a") { oid } pullRequest(number: 1) { number } } }';
    const options = { method: 'POST', body: JSON.stringify({ query }) };
    expect((await fetch(scene.github.graphqlUrl, options)).status).toBe(401);
    await expect(scene.octokit({ 'pull-requests': 'read' }).graphql(query)).rejects.toMatchObject({
      data: { repository: { object: null, pullRequest: { number: 1 } } },
      errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
    });
    scene.github.assertValid();
  });
});

describe('tokens', () => {
  test('an unknown one is bad credentials', async () => {
    await using scene = await Scene.of({ a: '1' }, { a: '2' });
    const octokit = getOctokit('ghs_unknown', { baseUrl: scene.github.url });
    await expect(octokit.rest.pulls.get(scene.number)).rejects.toMatchObject({
      status: 401,
      message: like(/Bad credentials/),
    });
    scene.github.assertValid();
  });

  test('one without the permission is told so, and which it would be', async () => {
    await using scene = await Scene.of({ a: '1' }, { a: '2' });
    const body = 'x';
    const { id } = scene.pull.addComment('x', 'github-actions[bot]');
    const octokit = scene.octokit({ contents: 'read', 'pull-requests': 'read', issues: 'write' });
    const refused = { status: 403, message: like(/Resource not accessible by integration/) };
    await expect(octokit.rest.issues.createComment({ ...scene.issue, body })).rejects.toMatchObject({
      ...refused,
      response: {
        data: { documentation_url: like(/docs\.github\.com/), status: '403' },
        headers: { 'x-accepted-github-permissions': 'pull_requests=write' },
      },
    });
    await expect(octokit.rest.issues.updateComment({ ...APP, comment_id: id, body })).rejects.toMatchObject(refused);
    await expect(octokit.rest.issues.deleteComment({ ...APP, comment_id: id })).rejects.toMatchObject(refused);
    await expect(octokit.rest.checks.listForRef({ ...APP, ref: 'main' })).rejects.toMatchObject(refused);
    const blind = scene.octokit({}).rest.pulls.listFiles(scene.number);
    await expect(blind).rejects.toMatchObject(refused);
    expect((await octokit.rest.repos.get(APP)).data.full_name).toBe('acme/app');
    scene.github.assertValid();
  });

  test('a private repository of others is not there, a public one can be read', async () => {
    await using scene = await Scene.of({ a: '1' }, { a: '2' });
    const open = scene.github.repository('other', 'open', scene.git.gitDir, { visibility: 'public' });
    const octokit = scene.octokit(ALL, { repositories: [open] });
    await expect(octokit.rest.repos.get(APP)).rejects.toMatchObject({ status: 404 });
    await expect(octokit.rest.repos.get({ owner: 'nobody', repo: 'none' })).rejects.toMatchObject({ status: 404 });
    const stranger = scene.octokit({}, { repositories: [] });
    const content = await stranger.rest.repos.getContent({ owner: 'OTHER', repo: 'open', path: 'a' });
    expect(content.status).toBe(200);
    scene.github.assertValid();
  });
});

describe('kinds of servers', () => {
  test('an enterprise server has its API below /api', async () => {
    await using scene = await Scene.of({ a: '1' }, { a: '2' }, { enterprise: true });
    expect(scene.github.url).toMatch(/\/api\/v3$/);
    expect(scene.github.graphqlUrl).toMatch(/\/api\/graphql$/);
    const octokit = scene.octokit();
    expect((await octokit.rest.pulls.get(scene.number)).data.url).toBe(`${scene.github.url}/repos/acme/app/pulls/1`);
    expect(await octokit.graphql('{ viewer { login } }')).toEqual({ viewer: { login: 'github-actions[bot]' } });
    expect(scene.github.requests.map(({ path }) => path)).toEqual(['/repos/acme/app/pulls/1', '/api/graphql']);
    scene.github.assertValid();
  });

  test('a server without GraphQL and checks has neither', async () => {
    await using scene = await Scene.of({ a: '1' }, { a: '2' }, { features: { graphql: false, checks: false } });
    const octokit = scene.octokit();
    await expect(octokit.graphql('{ viewer { login } }')).rejects.toMatchObject({ status: 404 });
    await expect(octokit.rest.checks.listForRef({ ...APP, ref: 'main' })).rejects.toMatchObject({ status: 404 });
    scene.github.assertValid();
  });

  test('a rate limit is told in every answer, and ends the answers', async () => {
    const rateLimit = { limit: 1000, remaining: 2, resetsInSeconds: 600 };
    await using scene = await Scene.of({ a: '1' }, { a: '2' }, { rateLimit });
    const octokit = scene.octokit();
    const { headers } = await octokit.rest.pulls.get(scene.number);
    expect(headers).toMatchObject({ 'x-ratelimit-remaining': '1', 'x-ratelimit-used': '999' });
    expect(Number(headers['x-ratelimit-reset']) - Date.now() / 1000).toBeLessThanOrEqual(600);
    await octokit.rest.pulls.get(scene.number);
    await expect(octokit.rest.pulls.get(scene.number)).rejects.toMatchObject({
      status: 403,
      message: like(/rate limit exceeded/),
    });
    const query = '{ rateLimit { remaining } }';
    expect(await octokit.graphql(query)).toEqual({ rateLimit: { remaining: 1 } });
    await octokit.graphql(query);
    await expect(octokit.graphql(query)).rejects.toMatchObject({ errors: [{ type: 'RATE_LIMITED' }] });
    scene.github.assertValid();
  });
});

describe('faults', () => {
  const broken = async (fault: Fault): Promise<Scene> =>
    Scene.of({ a: '1' }, { a: '2' }, { fault: ({ attempt }) => (attempt === 1 ? fault : undefined) });
  const PATH = '/repos/acme/app/pulls/1';

  test('a status, with headers and a body', async () => {
    await using scene = await broken(secondaryRateLimit(7));
    const response = await scene.fetch(PATH);
    expect([response.status, response.headers.get('retry-after')]).toEqual([403, '7']);
    expect(await response.json()).toMatchObject({ message: like(/secondary rate limit/) });
    expect((await scene.fetch(PATH)).status).toBe(200);
  });

  test('a page of a proxy', async () => {
    await using scene = await broken('html');
    const response = await scene.fetch(PATH);
    expect([response.status, response.headers.get('content-type')]).toEqual([502, 'text/html; charset=utf-8']);
  });

  test('a connection that is cut', async () => {
    await using scene = await broken('reset');
    await expect(scene.fetch(PATH)).rejects.toThrow('fetch failed');
    expect(scene.github.requests).toMatchObject([{ path: PATH, status: undefined, endedAt: undefined }]);
  });

  test('half of an answer', async () => {
    await using scene = await broken('truncate');
    await expect((await scene.fetch(PATH)).json()).rejects.toThrow('JSON');
  });

  test('an answer that never comes', async () => {
    await using scene = await broken('hang');
    await expect(scene.fetch(PATH, { signal: AbortSignal.timeout(200) })).rejects.toThrow('timeout');
  });

  test('an answer that is slow or late is still right', async () => {
    await using scene = await broken('slow');
    const started = performance.now();
    expect(await (await scene.fetch(PATH)).json()).toMatchObject({ number: 1 });
    expect(performance.now() - started).toBeGreaterThan(900);
    await using late = await broken({ delayMs: 300 });
    expect((await late.fetch(PATH)).status).toBe(200);
    const [request] = late.github.requests;
    expect((request?.endedAt ?? 0) - (request?.startedAt ?? 0)).toBeGreaterThan(290);
  });

  test.each<Fault>(['lost', { status: 502, carriedOut: true }])(
    '%j: the comment is made, and nobody is told',
    async (fault) => {
      await using scene = await broken(fault);
      const init = { method: 'POST', body: JSON.stringify({ body: 'Hello' }) };
      const status = await scene.fetch('/repos/acme/app/issues/1/comments', init).then(
        (response) => response.status,
        () => 'cut',
      );
      expect(status).toBe(fault === 'lost' ? 'cut' : 502);
      expect(scene.pull.comments).toHaveLength(1);
    },
  );
});

test('a function that finds faults and fails itself is recorded', async () => {
  const fault = (): Fault => {
    throw new Error('a slip of the test');
  };
  await using scene = await Scene.of({ a: '1' }, { a: '2' }, { fault });
  expect((await scene.fetch('/repos/acme/app')).status).toBe(500);
  expect(() => scene.github.assertValid()).toThrow('a slip of the test');
});

describe('what is against the description of GitHub', () => {
  const post = (body: unknown): Init => ({ method: 'POST', body: JSON.stringify(body) });
  const graphql = (query: string, variables?: object): [string, Init] => ['/graphql', post({ query, variables })];

  test.each<[string, string, Init, RegExp]>([
    ['an unknown operation', '/repos/acme/app/plans', {}, /no such operation/],
    ['an unknown parameter', '/repos/acme/app/pulls?stat=open', {}, /query stat: no such parameter/],
    ['a value out of range', '/repos/acme/app/pulls?state=merged', {}, /query state: must be equal to one of/],
    ['a page that is no number', '/repos/acme/app/pulls?page=two', {}, /query page: must be integer/],
    ['a body that lacks a member', '/repos/acme/app/issues/1/comments', post({}), /required property 'body'/],
    [
      'a body with an unknown member',
      '/repos/acme/app/issues/1/comments',
      post({ body: 'x', id: 1 }),
      /additional properties/,
    ],
    ['a body that is no JSON', '/repos/acme/app/issues/1/comments', { method: 'POST', body: 'x' }, /must be object/],
    [
      'a media type',
      '/repos/acme/app/pulls/1',
      { headers: { accept: 'application/vnd.github.diff' } },
      /not a media type/,
    ],
    ['an unknown field', ...graphql('{ repository(owner: "a", name: "b") { tilte } }'), /Cannot query field "tilte"/],
    [
      'a missing variable',
      ...graphql('query ($o: String!) { repository(owner: $o, name: "b") { id } }'),
      /Variable "\$o"/,
    ],
    ['a query that does not parse', ...graphql('{'), /Syntax Error/],
  ])('%s', async (_, path, init, mistake) => {
    await using scene = await Scene.of({ a: '1' }, { a: '2' });
    const response = await scene.fetch(path, init);
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ message: like(mistake) });
    expect(() => scene.github.assertValid()).toThrow(mistake);
    expect(scene.github.violations).toHaveLength(1);
  });
});

test('requests are written down with their times, and may overlap', async () => {
  await using scene = await Scene.of({ a: '1' }, { a: '2' }, { latencyMs: 100 });
  const octokit = scene.octokit();
  await Promise.all([octokit.rest.pulls.get(scene.number), octokit.rest.pulls.list({ ...APP, state: 'open' })]);
  await octokit.rest.issues.createComment({ ...scene.issue, body: 'Hello' });
  const [get, list, create] = scene.github.requests;
  expect([get, list, create]).toMatchObject([
    { method: 'GET', operation: 'pulls/get', status: 200, login: 'github-actions[bot]', attempt: 1 },
    { operation: 'pulls/list', query: { state: 'open' } },
    { method: 'POST', path: '/repos/acme/app/issues/1/comments', status: 201, body: { body: 'Hello' } },
  ]);
  expect(list!.startedAt).toBeLessThan(get!.endedAt!);
  expect(create!.startedAt).toBeGreaterThan(Math.max(get!.endedAt!, list!.endedAt!) - 1);
});
