import { describe, expect, it } from '@jest/globals';
import type { Fault, GitHubOptions, LoggedRequest } from '../helpers/github/index.js';
import { runOvertaken, slowTexts } from '../helpers/overtaken.js';
import { readOnly, Scene, type RunOptions, type SceneOptions } from '../helpers/pull-request-scene.js';
import { applySuggestions, suggestionsOf } from '../helpers/suggestions.js';
import { finished, retryQueue, started } from '../helpers/retry-queue.js';
import { references, render } from '../helpers/rendered.js';
import type { ActionRun } from '../helpers/run-action.js';

const path = 'docs/plan.md';
const bot = 'github-actions[bot]';
/** Says Done for Complete: one warning, which is mended by an edit of line 5. */
const done = retryQueue({ ...finished, status: 'Done' });
const complete = retryQueue(finished);

/** A pull request that writes one plan over that which has begun. */
const open = (head: string, options: SceneOptions = {}) =>
  Scene.open({ base: { [path]: retryQueue(started) }, head: { [path]: head }, ...options });

async function run(scene: Scene, { inputs, ...options }: RunOptions = {}): Promise<ActionRun> {
  return scene.run({ inputs: { suggestions: 'true', comment: 'never', ...inputs }, ...options });
}

const warningsOf = ({ stdout }: ActionRun) => stdout.split('\n').filter((line) => line.startsWith('::warning::'));

function failing(operation: string, fault: Fault, times = Infinity): GitHubOptions {
  let met = 0;
  return { fault: (request: LoggedRequest) => (request.operation === operation && ++met <= times ? fault : undefined) };
}

/** What the files of the head would be with every suggestion applied. */
const applied = (scene: Scene, text: string, file = path) =>
  applySuggestions(
    text,
    suggestionsOf(scene.pull).filter((one) => one.path === file),
  );

describe('suggestions', () => {
  it('are not made where nobody asks for them', async () => {
    await using scene = await open(done);
    const { outputs } = await scene.run({ inputs: { comment: 'never' } });
    expect(outputs).toMatchObject({ warnings: '1' });
    expect(scene.writes).toEqual([]);
    scene.github.assertValid();
  });

  it('are one review of the head, with the lines to write', async () => {
    await using scene = await open(done);
    const result = await run(scene);
    expect(warningsOf(result)).toEqual([]);
    expect(scene.writes).toEqual(['POST pulls/create-review']);
    expect(scene.pull.reviews).toMatchObject([
      { login: bot, state: 'COMMENTED', commit: scene.pull.headSha, body: 'Plan check suggests 1 edit.' },
    ]);
    expect(scene.pull.reviewComments).toMatchObject([{ path, line: 5, startLine: undefined, side: 'RIGHT' }]);
    expect(scene.pull.reviewComments[0]?.body.split('\n')).toEqual([
      expect.stringMatching(/^<!-- plan-check-suggestion [0-9a-f]{16} -->$/),
      '🟡 The status "Done" is read as "Complete" and was expected to be written so. `status-known`',
      '',
      '```suggestion',
      '- Status: Complete',
      '```',
    ]);
    scene.github.assertValid();
  });

  it('are asked for by the configuration as well', async () => {
    const base = { [path]: retryQueue(started), '.github/plan-check.yml': 'suggestions: true\n' };
    await using scene = await Scene.open({ base, head: { [path]: done } });
    await scene.run({ inputs: { comment: 'never' } });
    expect(scene.pull.reviewComments).toHaveLength(1);
    scene.github.assertValid();
  });
});

describe('what is suggested', () => {
  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['no line end at the end', (text: string) => text.trimEnd()],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['tabs and characters of two code units', (text: string) => text.replace('Retry queue', '\t🏃‍♂️ 列')],
  ])('is what --fix would write, in a file with %s', async (_, change) => {
    await using scene = await open(change(done), { base: { [path]: change(retryQueue(started)) } });
    expect(warningsOf(await run(scene))).toEqual([]);
    expect(suggestionsOf(scene.pull)).toHaveLength(1);
    expect(applied(scene, change(done))).toBe(change(complete));
    scene.github.assertValid();
  });

  it('stands on the last line, though no line end closes it', async () => {
    const text = '# Errands\n\n- [ ] Milk\n- []';
    await using scene = await Scene.open({ head: { [path]: text } });
    await run(scene);
    expect(applied(scene, text)).toBe('# Errands\n\n- [ ] Milk\n- [ ]');
    scene.github.assertValid();
  });

  it('replaces lines next to each other together, and others each by itself', async () => {
    const text = '# Errands\n\n-[ ] Salt\n-[ ] Oil\n\nThen:\n\n- [ ] Milk\n- []\n- [ ] Bread\n- [  ] Tea\n';
    await using scene = await Scene.open({ head: { [path]: text } });
    await run(scene);
    expect(suggestionsOf(scene.pull).map(({ first, last }) => [first, last])).toEqual([
      [3, 4],
      [9, 9],
      [11, 11],
    ]);
    expect(scene.pull.reviewComments[0]).toMatchObject({ startLine: 3, line: 4 });
    expect(applied(scene, text)).toBe(
      '# Errands\n\n- [ ] Salt\n- [ ] Oil\n\nThen:\n\n- [ ] Milk\n- [ ]\n- [ ] Bread\n- [ ] Tea\n',
    );
    scene.github.assertValid();
  });

  it('may stand on a line that the diff only shows, and on none that it does not', async () => {
    const errands = (mark: string, items: number) =>
      `# Errands\n\n- [ ] Out\n${'  - [x] Milk\n'.repeat(items)}  - [${mark}] Bread\n`;
    const change = (items: number) => ({
      base: { [path]: errands(' ', items) },
      head: { [path]: errands('x', items) },
    });
    await using near = await Scene.open(change(1));
    await run(near);
    expect(applied(near, errands('x', 1))).toBe(errands('x', 1).replace('[ ] Out', '[x] Out'));
    await using far = await Scene.open(change(4));
    const result = await run(far);
    expect(result.stdout).toContain('parent-matches-children.open-parent');
    expect([far.writes, warningsOf(result)]).toEqual([[], []]);
    near.github.assertValid();
    far.github.assertValid();
  });

  it('is nothing where GitHub shows no diff of the file, where git counts lines otherwise, or where a line begins with a mark', async () => {
    await using scene = await Scene.open({
      head: {
        'large/plan.md': `${done}\n${'A line that says nothing much at all.\n'.repeat(13_400)}`,
        'carriage/plan.md': done.replace('\n\n', '\r\r'),
        'mark/plan.md': '\uFEFF- []\n- [ ] Milk\n',
      },
    });
    const result = await run(scene);
    expect(result.stdout).toMatch(/large\/plan\.md:5:11 warning/);
    expect(result.stdout).toMatch(/carriage\/plan\.md:5:11 warning/);
    expect(result.stdout).toMatch(/mark\/plan\.md:1:\d+ warning/);
    expect([scene.writes, warningsOf(result)]).toEqual([[], []]);
    scene.github.assertValid();
  });

  it('is cut where lines next to each other are too long for one comment together', async () => {
    const broken = `# Errands\n\n${`-[ ] ${'long '.repeat(180)}item\n`.repeat(100)}- [ ] Milk\n`;
    await using scene = await Scene.open({ head: { [path]: broken } });
    expect(warningsOf(await run(scene))).toEqual([]);
    expect(suggestionsOf(scene.pull).map(({ first, last }) => [first, last])).toEqual([
      [3, 52],
      [53, 102],
    ]);
    expect(scene.pull.reviews.map(({ body }) => body)).toEqual(['Plan check suggests 2 edits.']);
    expect(applied(scene, broken)).toBe(broken.replaceAll('-[ ]', '- [ ]'));
    await run(scene);
    expect(scene.pull.reviews).toHaveLength(1);
    scene.github.assertValid();
  });

  it('is no line that is too long for a comment, which the review counts, or a warning where there is none', async () => {
    const long = `# Errands\n\n- []  ${'x'.repeat(70_000)}\n- [ ] Milk\n`;
    await using scene = await Scene.open({ head: { [path]: `${long}- []\n` } });
    expect(warningsOf(await run(scene))).toEqual([]);
    expect(suggestionsOf(scene.pull).map(({ first }) => first)).toEqual([5]);
    expect(scene.pull.reviews[0]?.body).toMatch(/^Plan check suggests 1 edit\. 1 more did not fit into one review: /);
    expect(warningsOf(await run(scene))).toEqual([
      '::warning::1 edit not suggested, being too long for a comment: `plan-check --fix` makes all of the edits.',
    ]);
    expect(scene.pull.reviews).toHaveLength(1);
    scene.github.assertValid();
  });

  it('is at most twenty edits in one review, which says how many are left', async () => {
    const file = (index: number) => `p${String(index).padStart(2, '0')}/plan.md`;
    const many = Object.fromEntries(
      Array.from({ length: 23 }, (_, index) => [
        file(index),
        retryQueue({ id: `T-${10_000 + index}`, ...finished, status: 'Done' }),
      ]),
    );
    await using scene = await Scene.open({ head: many });
    await run(scene);
    expect(scene.pull.reviews.map(({ body }) => body)).toEqual([
      'Plan check suggests 20 edits. 3 more did not fit into one review: the findings are in the job summary, and `plan-check --fix` makes all of the edits.',
    ]);
    expect(scene.pull.reviewComments.map((comment) => comment.path)).toEqual(
      Array.from({ length: 20 }, (_, index) => file(index)),
    );
    await run(scene);
    expect(scene.pull.reviews.map(({ body }) => body).slice(1)).toEqual(['Plan check suggests 3 edits.']);
    expect(new Set(scene.pull.reviewComments.map((comment) => comment.path)).size).toBe(23);
    scene.github.assertValid();
  });
});

describe('what was suggested', () => {
  it('is not suggested again: by the next run, when its lines move, or when it was applied and undone', async () => {
    await using scene = await open(done);
    await run(scene);
    await run(scene, { inputs: { instance: 'other' } });
    await scene.push({ [path]: done.replace('# T-', 'Before the plan.\n\n# T-') });
    await run(scene);
    await scene.push({ [path]: complete });
    await run(scene);
    await scene.push({ [path]: done });
    const result = await run(scene);
    expect(result.stdout).toContain('status-known.alias');
    expect(scene.writes).toEqual(['POST pulls/create-review']);
    scene.github.assertValid();
  });

  it('is not suggested again where the pull request moves the plan, once or twice', async () => {
    await using scene = await open(done);
    await run(scene);
    await scene.push({ [path]: null, 'docs/moved plan/plan.md': done });
    expect((await run(scene)).stdout).toContain('docs/moved plan/plan.md:5:11 warning');
    await scene.push({ 'docs/moved plan/plan.md': null, 'docs/again/plan.md': done });
    expect((await run(scene)).stdout).toContain('status-known.alias');
    expect(scene.writes).toEqual(['POST pulls/create-review']);
    scene.github.assertValid();
  });

  it('is suggested again for a plan that the pull request adds, and then moves', async () => {
    await using scene = await Scene.open({ head: { [path]: done } });
    await run(scene);
    await scene.push({ [path]: null, 'docs/again/plan.md': done });
    await run(scene);
    expect(scene.pull.reviewComments.map((comment) => comment.path)).toEqual([path, 'docs/again/plan.md']);
    scene.github.assertValid();
  });

  it('is told from what is new', async () => {
    const errands = (second: string) => `# Errands\n\n- []\n\n${second}\n- [ ] Milk\n`;
    await using scene = await Scene.open({ head: { [path]: errands('Then:\n') } });
    await run(scene);
    // The same line once more is another edit.
    await scene.push({ [path]: errands('Then:\n\n- [] ') });
    await run(scene);
    await scene.push({ [path]: errands('Then:\n\n- []') });
    await run(scene);
    expect(suggestionsOf(scene.pull).map(({ first, lines }) => [first, ...lines])).toEqual([
      [3, '- [ ]'],
      [7, '- [ ] '],
      [7, '- [ ]'],
    ]);
    expect(scene.pull.reviews).toHaveLength(3);
    scene.github.assertValid();
  });

  it('is found behind a hundred other comments, and not in what somebody else wrote', async () => {
    await using scene = await open(done);
    await run(scene);
    const [review, own] = [scene.pull.reviews[0]!, scene.pull.reviewComments[0]!];
    scene.pull.reviewComments.splice(0, 1);
    const alice = { ...own, review: { ...review, login: 'alice' } };
    scene.pull.reviewComments.push(...Array.from({ length: 100 }, () => alice));
    await run(scene);
    expect(scene.pull.reviews).toHaveLength(2);
    await run(scene);
    expect(scene.pull.reviews).toHaveLength(2);
    scene.github.assertValid();
  });
});

describe('no review is written', () => {
  it('for a head that has moved on', async () => {
    await using scene = await open(done, { github: { fault: slowTexts } });
    const inputs = { suggestions: 'true', comment: 'never' };
    const result = await runOvertaken(scene, { 'src/other.ts': '1\n' }, { inputs });
    expect(result.stdout).toContain('nothing is suggested for this one');
    expect(scene.writes).toEqual([]);
    scene.github.assertValid();
  });

  it.each<[string, SceneOptions, RunOptions]>([
    ['the token may not write', {}, { permissions: readOnly }],
    ['the pull request comes from a fork', { fork: true }, { permissions: readOnly }],
  ])('where %s, which costs one warning that names the permission', async (_, options, given) => {
    await using scene = await open(done, options);
    const result = await run(scene, { ...given, inputs: { comment: 'never' } });
    expect(warningsOf(result)).toEqual([
      expect.stringMatching(
        /^::warning::The suggestions were not written: .*403 .*"permissions: pull-requests: write"/,
      ),
    ]);
    expect(result.outputs).toMatchObject({ verdict: 'pass', warnings: '1' });
    expect(scene.pull.reviews).toEqual([]);
    scene.github.assertValid();
  });

  it('where GitHub refuses it, which costs one warning, and the comment is there all the same', async () => {
    const body = {
      message: 'Unprocessable Entity',
      errors: ['Pull request review thread line must be part of the diff'],
    };
    const github = failing('pulls/create-review', { status: 422, body });
    await using scene = await open(done, { github });
    const result = await run(scene, { inputs: { comment: 'always' } });
    expect(warningsOf(result)).toEqual([
      expect.stringMatching(
        /^::warning::The suggestions were not written: 422 Unprocessable Entity.*must be part of the diff/,
      ),
    ]);
    expect(scene.writes).toEqual(['POST issues/create-comment', 'POST pulls/create-review']);
    expect([scene.comments.length, result.exitCode]).toEqual([1, 0]);
    scene.github.assertValid();
  });

  it.each(['merge_group', 'push'])('for the event %s', async (event) => {
    await using scene = await open(done);
    const base = await scene.git.git('rev-parse', 'main');
    const { pull } = scene;
    const repository = (await pull.event('synchronize'))['repository'];
    const commits = { before: base, after: pull.headSha, ref: 'refs/heads/feature', base_ref: null };
    const group = {
      base_sha: base,
      head_sha: pull.headSha,
      base_ref: 'refs/heads/main',
      head_ref: 'refs/heads/feature',
    };
    const payload =
      event === 'push' ? { ...commits, repository } : { action: 'checks_requested', merge_group: group, repository };
    const result = await run(scene, { event, payload });
    expect(result.stdout).toContain('status-known.alias');
    expect(scene.writes).toEqual([]);
    scene.github.assertValid();
  });
});

describe('a review whose answer got lost', () => {
  it('is written once', async () => {
    await using scene = await open(done, { github: failing('pulls/create-review', 'lost') });
    expect(warningsOf(await run(scene))).toEqual([]);
    expect(scene.writes).toEqual(['POST pulls/create-review']);
    expect(scene.pull.reviews).toHaveLength(1);
    scene.github.assertValid();
  });

  it('is tried again where it is not there', async () => {
    await using scene = await open(done, { github: failing('pulls/create-review', { status: 502 }, 1) });
    expect(warningsOf(await run(scene))).toEqual([]);
    expect(scene.pull.reviews).toHaveLength(1);
    await using down = await open(done, { github: failing('pulls/create-review', { status: 502 }) });
    expect(warningsOf(await run(down))).toEqual([expect.stringContaining('The suggestions were not written: 502 ')]);
    expect(down.writes).toHaveLength(2);
    scene.github.assertValid();
    down.github.assertValid();
  });
});

it('a line that is full of backticks, references and HTML is suggested as it is, and does nothing beside', async () => {
  const hostile = '````suggestion `~~~` </details> <!-- --> @octocat #1 ```` ![](https://evil.example/x.png)';
  const text = `# Errands\n\n- [  ] ${hostile}\n- [ ] Milk\n`;
  await using scene = await Scene.open({ head: { [path]: text } });
  await run(scene);
  expect(applied(scene, text)).toBe(text.replace('[  ]', '[ ]'));
  const [{ body } = { body: '' }] = scene.pull.reviewComments;
  const rendered = render(body);
  expect(rendered.tags.filter((tag) => !/^\/?(?:p|code|pre|comment)$/.test(tag))).toEqual([]);
  expect([rendered.links, references(rendered)]).toEqual([[], []]);
  scene.github.assertValid();
});
