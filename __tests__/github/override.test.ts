import { describe, expect, it } from '@jest/globals';
import { readEvent, type PullRequest } from '../../src/github/event.js';
import { readOverride, type LabelOutcome } from '../../src/github/override.js';
import { octokitFor } from '../helpers/github-check.js';
import type { Fault, GitHubOptions, JsonObject, LoggedRequest } from '../helpers/github/index.js';
import { readOnly, Scene } from '../helpers/pull-request-scene.js';

const label = 'plan-check-override';
const workflow = 'github-actions[bot]';

/** A pull request of alice. */
async function open(github: GitHubOptions = {}): Promise<Scene> {
  return Scene.open({ head: { 'readme.md': 'Hello\n' }, github });
}

/** What the label comes to, `given` being what the event said otherwise. */
async function outcomeOn(scene: Scene, given: Partial<PullRequest> = {}, wanted = label): Promise<LabelOutcome | null> {
  const pullRequest = readEvent('pull_request', await scene.pull.event('labeled'));
  const outcome = await readOverride(octokitFor(scene, readOnly), { ...pullRequest, ...given }, wanted);
  scene.github.assertValid();
  return outcome;
}

/** Why a label does not count, with the kind of the note in front; who set it where it does. */
function told(outcome: LabelOutcome | null): string {
  if (outcome === null) return 'no label';
  if (outcome.kind === 'override') return `by ${outcome.override.by}`;
  const { kind, text } = outcome.note;
  return text.replace(`The label "${label}" does not override: `, `${kind}: `);
}

function timelineRequests({ github }: Scene): readonly LoggedRequest[] {
  return github.requests.filter(({ operation }) => operation === 'issues/list-events-for-timeline');
}

/** Answers for the timeline with something else. */
function timelineIs(fault: (page: number) => Fault | undefined): GitHubOptions {
  return {
    fault: ({ operation, query }: LoggedRequest) =>
      operation === 'issues/list-events-for-timeline' ? fault(Number(query['page'])) : undefined,
  };
}

describe('the override label', () => {
  it('overrides where a person other than the author set it', async () => {
    await using scene = await open();
    scene.pull.addLabel(label, 'bob');
    expect(await outcomeOn(scene)).toEqual({ kind: 'override', override: { label, by: 'bob' } });
  });

  it('is not asked about where the pull request does not have it', async () => {
    await using scene = await open();
    scene.pull.addLabel('needs-review', 'bob');
    scene.pull.addLabel(`${label}-not`, 'bob');
    scene.pull.addLabel(label, 'bob');
    scene.pull.removeLabel(label, 'bob');
    expect(await outcomeOn(scene)).toBeNull();
    expect(timelineRequests(scene)).toEqual([]);
  });

  it('is any label that the settings name, in capitals or not, and is called as the repository calls it', async () => {
    await using scene = await open();
    scene.pull.addLabel('Plans may WAIT', 'bob');
    expect(await outcomeOn(scene, {}, 'plans may wait')).toEqual({
      kind: 'override',
      override: { label: 'Plans may WAIT', by: 'bob' },
    });
  });

  it.each([
    ['the author', 'alice', 'setting: alice set it, who is the author.'],
    ['a workflow', workflow, `setting: ${workflow} set it, which is not a person.`],
    ['another app', 'helper[bot]', 'setting: helper[bot] set it, which is not a person.'],
  ])('does not count where %s set it', async (_, login, expected) => {
    await using scene = await open();
    scene.pull.addLabel(label, login);
    expect(told(await outcomeOn(scene))).toBe(expected);
  });

  it('is that of who set it last', async () => {
    await using scene = await open();
    const setBy = async (login: string) => {
      scene.pull.addLabel(label, login);
      const outcome = told(await outcomeOn(scene));
      scene.pull.removeLabel(label, 'alice');
      return outcome;
    };
    expect(await setBy('bob')).toBe('by bob');
    expect(await setBy('alice')).toBe('setting: alice set it, who is the author.');
    expect(await setBy('carol')).toBe('by carol');
    expect(await setBy(workflow)).toBe(`setting: ${workflow} set it, which is not a person.`);
  });

  it('is not moved by other labels and whatever else happens', async () => {
    await using scene = await open();
    scene.pull.addLabel(label, 'bob');
    scene.pull.addLabel('needs-review', 'alice');
    scene.pull.removeLabel('needs-review', 'alice');
    scene.pull.addComment(`I set ${label}`, 'alice');
    expect(told(await outcomeOn(scene))).toBe('by bob');
  });

  it('does not count any more where it was removed after the event', async () => {
    await using scene = await open();
    scene.pull.addLabel(label, 'bob');
    scene.pull.removeLabel(label, 'carol');
    expect(told(await outcomeOn(scene, { labels: [label] }))).toBe('setting: it has been removed since.');
  });

  it('does not count where nothing tells who set it', async () => {
    await using scene = await open();
    expect(told(await outcomeOn(scene, { labels: [label] }))).toBe(
      'gap: the timeline of the pull request does not say who set it.',
    );
  });

  it('knows the author by id, under whatever name the event knew the account', async () => {
    await using scene = await open();
    scene.pull.addLabel(label, 'alice');
    const { author } = readEvent('pull_request', await scene.pull.event('labeled'));
    const renamed = { author: { ...author!, login: 'alice-before' } };
    expect(told(await outcomeOn(scene, renamed))).toBe('setting: alice set it, who is the author.');
  });

  it('counts where the account of the author has been deleted: who set it has one', async () => {
    await using scene = await open();
    scene.pull.addLabel(label, 'bob');
    expect(told(await outcomeOn(scene, { author: null }))).toBe('by bob');
  });
});

describe('a timeline', () => {
  it('of several pages is read to its end, which is where the newest events are', async () => {
    await using scene = await open();
    const talk = (count: number) => {
      for (let index = 0; index < count; index += 1) scene.pull.addComment(`Comment ${index}`, 'alice');
    };
    scene.pull.addLabel(label, 'bob');
    talk(120);
    expect(told(await outcomeOn(scene))).toBe('by bob');
    expect(timelineRequests(scene)).toHaveLength(2);
    scene.pull.removeLabel(label, 'bob');
    talk(120);
    scene.pull.addLabel(label, 'alice');
    expect(told(await outcomeOn(scene))).toBe('setting: alice set it, who is the author.');
    expect(timelineRequests(scene)).toHaveLength(2 + 3);
  });

  it('goes on behind a page that is not full, and behind a full one without a link', async () => {
    const event = (login: string, name = label): JsonObject => ({
      event: 'labeled',
      label: { name, color: 'ededed' },
      actor: { login, id: login.length, type: 'User' },
    });
    const next = { link: '<https://api.github.com/next>; rel="next"' };
    const pages: readonly Fault[] = [
      { status: 200, headers: next, body: [event('bob')] },
      { status: 200, body: Array.from({ length: 100 }, () => event('carol', 'needs-review')) },
      { status: 200, body: [event('alice')] },
    ];
    await using scene = await open(timelineIs((page) => pages[page - 1]));
    scene.pull.addLabel(label, 'bob');
    const author = { login: 'alice', id: 'alice'.length };
    expect(told(await outcomeOn(scene, { author }))).toBe('setting: alice set it, who is the author.');
  });

  it('that does not end is read for 3,000 entries, and then nobody is taken to have set the label', async () => {
    const page: Fault = { status: 200, body: Array.from({ length: 100 }, () => ({ event: 'commented' })) };
    await using scene = await open(timelineIs(() => page));
    scene.pull.addLabel(label, 'bob');
    expect(told(await outcomeOn(scene))).toBe(
      'gap: who set it could not be read: the timeline has more than 3000 entries.',
    );
    expect(timelineRequests(scene)).toHaveLength(30);
  });

  it.each<[string, Fault, string, number]>([
    [
      'the token may not read',
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      'the token may not read the timeline (403 Resource not accessible by integration); the job needs "permissions: pull-requests: read"',
      1,
    ],
    [
      'is not there',
      { status: 404, body: { message: 'Not Found' } },
      'the server did not find the timeline of pull request 1 of acme/app (404 Not Found); if it is still there, the job needs "permissions: pull-requests: read"',
      1,
    ],
    ['a server that is down does not give', { status: 500, body: { message: 'Sorry' } }, '500 Sorry', 3],
    ['comes as the page of a proxy', 'html', '502 ', 3],
    ['is cut off', 'truncate', 'the answer is not JSON', 3],
  ])('that %s overrides nothing, and a note says why', async (_, fault, expected, attempts) => {
    await using scene = await open(timelineIs(() => fault));
    scene.pull.addLabel(label, 'bob');
    expect(told(await outcomeOn(scene))).toContain(`gap: who set it could not be read: ${expected}`);
    expect(timelineRequests(scene)).toHaveLength(attempts);
  });

  it('is asked for again where that may help', async () => {
    let asked = 0;
    await using scene = await open(timelineIs(() => ((asked += 1) < 3 ? { status: 502 } : undefined)));
    scene.pull.addLabel(label, 'bob');
    expect(told(await outcomeOn(scene))).toBe('by bob');
  });

  it('whose second page cannot be read overrides nothing, whoever the first one names', async () => {
    await using scene = await open(timelineIs((page) => (page === 2 ? { status: 404 } : undefined)));
    scene.pull.addLabel(label, 'bob');
    for (let index = 0; index < 120; index += 1) scene.pull.addComment(`Comment ${index}`, 'bob');
    expect(told(await outcomeOn(scene))).toMatch(/^gap: who set it could not be read: .*404/);
  });

  it('may name an account that has been deleted', async () => {
    const body = [{ event: 'labeled', label: { name: label, color: 'ededed' }, actor: null }];
    await using scene = await open(timelineIs(() => ({ status: 200, body })));
    scene.pull.addLabel(label, 'bob');
    expect(told(await outcomeOn(scene))).toBe('setting: the account that set it has been deleted.');
  });

  it.each<[string, JsonObject | readonly (JsonObject | null)[]]>([
    ['no list', { message: 'Hello' }],
    ['a list of nothing', [null]],
    ['a label without a name', [{ event: 'labeled', label: null, actor: { login: 'bob', id: 1, type: 'User' } }]],
    ['an event without an account', [{ event: 'labeled', label: { name: label } }]],
  ])('that is %s overrides nothing', async (_, body) => {
    await using scene = await open(timelineIs(() => ({ status: 200, body })));
    scene.pull.addLabel(label, 'bob');
    expect(told(await outcomeOn(scene))).toMatch(/^gap: who set it could not be read: /);
  });
});
