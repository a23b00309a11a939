import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { escapeMarkdown } from '../../src/report/markdown/escape.js';
import { attacks, type Attack } from '../helpers/attacks.js';
import { Scene, usualPermissions } from '../helpers/pull-request-scene.js';
import { references, render, renderers } from '../helpers/rendered.js';
import { reportOf } from '../helpers/report.js';
import { retryQueue, started, unfinished } from '../helpers/retry-queue.js';
import type { ActionRun } from '../helpers/run-action.js';
import { runnerCommands } from '../helpers/runner-log.js';

const page = 'docs/hostile.md';

/** A plan that is not done and says so nowhere, with an attack wherever a person may write what they like. */
function planWith(text: string, index: number): string {
  return retryQueue({ ...unfinished, id: `T-${20_000 + index}` })
    .replace('Retry queue', () => text)
    .replace('## Phase 2: Serve', () => `## Phase 2: ${text.replace(/[\r\n]+/g, ' ')}`)
    .replace('Report the length', () => `Report ${text}`)
    .replace('Answer from the queue', () => `Answer ${text} twice`)
    .replace('- The release notes name the queue', () => `- [ ] ~~${text}~~ (deferred: ${text})\n- [ ] Last\n`);
}

interface Target extends Attack {
  readonly file: string;
}

interface Outcome {
  readonly run: ActionRun;
  readonly token: string;
  readonly targets: readonly Target[];
  readonly around: readonly Attack[];
  /** Everything that GitHub renders, by its place. */
  readonly documents: Readonly<Record<string, string>>;
  readonly annotations: readonly object[];
  readonly home: string;
}

const perRun = 11;
const targets: readonly Target[] = [
  ...attacks.plan.map((attack, index) => ({ ...attack, file: `hostile/${index}/plan.md` })),
  ...attacks.path.map((attack, index) => ({ ...attack, file: `paths/${index}/${attack.text}/plan.md` })),
];

async function outcomeOf(index: number): Promise<Outcome> {
  const chunk = targets.slice(index * perRun, (index + 1) * perRun);
  const [head, target, title] = [attacks.head[index], attacks.target[index], attacks.title[index]];
  if (head === undefined || target === undefined || title === undefined) throw new Error('too few branches');
  const text = (one: Target) => planWith(one.where === 'plan' ? one.text : 'the length', targets.indexOf(one));
  await using scene = await Scene.open({
    base: Object.fromEntries(
      chunk.map((one) => [one.file, retryQueue({ ...started, id: `T-${20_000 + targets.indexOf(one)}` })]),
    ),
    head: Object.fromEntries(chunk.map((one) => [one.file, text(one)])),
    prepare: async (git) => {
      await git.git('branch', target.text, 'main');
      await git.git('branch', head.text, 'feature');
    },
    pull: { head: head.text, base: target.text, title: title.text, body: title.text },
  });
  const token = scene.github.token({ ...usualPermissions, checks: 'write' });
  const inputs = { annotations: 'check-run', 'annotate-from': 'notice', 'report-file': 'report.json' };
  const run = await scene.run({ token, inputs });
  // Once more by commands, for the log has to hold them.
  const commands = await scene.run({ token, inputs: { 'annotate-from': 'notice' } });
  scene.github.assertValid();
  expect(scene.comments).toHaveLength(1);
  const [check] = scene.pull.checkRuns;
  return {
    run: { ...run, stdout: `${run.stdout}\n${commands.stdout}`, stderr: run.stderr + commands.stderr },
    token,
    targets: chunk,
    around: [head, target, title],
    documents: {
      'the comment': scene.comments[0] ?? '',
      'the job summary': run.summary,
      'the summary of the check run': check?.output.summary ?? '',
      'the text of the check run': check?.output.text ?? '',
    },
    annotations: check?.annotations ?? [],
    home: `${scene.github.serverUrl}/acme/app/`,
  };
}

let outcomes: readonly Outcome[];

beforeAll(async () => {
  const found: Outcome[] = [];
  for (let index = 0; index * perRun < targets.length; index += 1) found.push(await outcomeOf(index));
  outcomes = found;
}, 300_000);

describe('a hostile pull request', () => {
  it('is one of many, and each of its plans fails as it should', () => {
    expect(targets.length + attacks.head.length + attacks.target.length + attacks.title.length).toBeGreaterThan(60);
    for (const { run, targets: chunk } of outcomes) {
      expect([run.exitCode, run.outputs['verdict']]).toEqual([1, 'fail']);
      const report = reportOf(run);
      const failing = new Set(report.findings.filter(({ severity }) => severity === 'error').map(({ path }) => path));
      expect(chunk.map(({ file }) => file).filter((file) => !failing.has(file))).toEqual([]);
      // A suppression that the change itself brings is shown, and not honoured.
      expect(run.files['report.json']).not.toContain('"requested": false');
    }
  });

  it('gives the runner no commands but our annotations', () => {
    for (const { run } of outcomes) {
      expect(run.stderr).toBe('');
      const commands = runnerCommands(run.stdout);
      expect(commands.length).toBeGreaterThan(5);
      expect(commands.filter(({ line }) => !/^::(?:error|warning|notice) title=/.test(line))).toEqual([]);
      for (const sign of ['##[', '\r', '\u001B', '\u202E', '\u{E0041}']) expect(run.stdout).not.toContain(sign);
    }
  });

  it('sets no outputs but ours', () => {
    for (const { run } of outcomes) {
      expect(Object.keys(run.outputs).toSorted()).toEqual(
        [
          ...['comment-url', 'errors', 'notices', 'phases-closed', 'plans', 'report-file', 'transitions', 'verdict'],
          'warnings',
        ].toSorted(),
      );
    }
  });

  it('gets the token into nothing', () => {
    for (const { run, token, documents, annotations } of outcomes) {
      const everything = JSON.stringify([run, documents, annotations]);
      expect(everything).not.toContain(token);
      expect(everything).not.toContain(token.slice(4, 20));
    }
  });

  it.each(renderers)('pings, links, embeds and hides nothing where it is rendered by $name', (renderer) => {
    const allowed =
      /^\/?(?:h3|p|ul|li|a|strong|code|pre|sub|br|details|summary|table|thead|tbody|tr|th|td|del|comment)$/;
    for (const { documents, home, run } of outcomes) {
      const { base, head } = reportOf(run);
      // The commits that were compared, as every comment ends with.
      const ours = [base?.slice(0, 7), head?.slice(0, 7)];
      const names = Object.keys(documents);
      const rendered = renderer.render(Object.values(documents));
      for (const [index, one] of rendered.entries()) {
        const place = names[index];
        expect([place, one.tags.filter((tag) => !allowed.test(tag))]).toEqual([place, []]);
        expect([place, one.links.filter((link) => !link.startsWith(home))]).toEqual([place, []]);
        expect([place, references(one).filter((text) => !ours.includes(text))]).toEqual([place, []]);
        expect([place, depthAtEnd(one.tags)]).toEqual([place, 0]);
      }
    }
  });

  it('has the verdict in the open, first of all', () => {
    for (const { documents } of outcomes) {
      for (const [place, text] of Object.entries(documents)) {
        if (place === 'the text of the check run') continue;
        const tags = render(text).tags.filter((tag) => tag !== 'comment');
        expect([place, tags.slice(0, 2)]).toEqual([place, ['h3', '/h3']]);
        expect(render(text).text).toMatch(/^❌ Plan check fails: /);
      }
    }
  });

  it('finds the marker and the memory of the comment in their places alone', () => {
    for (const { documents } of outcomes) {
      const [comment = '', ...others] = Object.values(documents);
      const hidden = (text: string) => render(text).tags.filter((tag) => tag === 'comment').length;
      expect([hidden(comment), ...others.map(hidden)]).toEqual([2, 0, 0, 0]);
      expect(comment).toMatch(/^<!-- plan-check -->\n/);
      expect(comment).toMatch(/\n<!-- plan-check-state 1 [0-9a-f]{40} 4711\.1 - [0-9a-f,]* -->\n$/);
    }
  });

  it('names branches and its title nowhere, or as text', () => {
    for (const { documents, around, run } of outcomes) {
      const raw = [run.stdout, ...Object.values(documents)].join('\n');
      for (const { text, where } of around)
        if (where !== 'target branch')
          expect(raw).not.toContain(where === 'title' ? (text.split(' ').at(-1) ?? text) : text);
    }
  });

  it('is annotated by plain text at lines that are there', () => {
    for (const { annotations } of outcomes) {
      expect(annotations.length).toBeGreaterThan(5);
      expect(JSON.stringify(annotations)).not.toMatch(/##\[|\\u00(?:0[0-9]|1[bB])|\u202E/);
    }
  });
});

it('what came of each attack is written down in docs/hostile.md; if not, run the test with UPDATE=1', async () => {
  const rows = outcomes.flatMap(({ targets: chunk, documents, around, run }) => [
    ...chunk.map((one) => row(one, shownOf(one, documents['the comment'] ?? ''))),
    ...around.map((one) => row(one, whatCameOf(one, `${run.summary}\n${run.stdout}`))),
  ]);
  const text = `# What hostile pull requests get

<!-- Written by \`UPDATE=1 npx jest hostile\`, which runs the built action on all of them. -->

${rows.length} plans, paths, branches and titles that try to be more than text, and what a reader of the comment sees of them. Invisible characters
are written as in JSON. Each of them fails the check as it would without the attack.

| it tries to | by its | written | comes out as |
| :-- | :-- | :-- | :-- |
${rows.join('\n')}
`;
  if (process.env['UPDATE'] !== undefined) await writeFile(page, text);
  expect(await readFile(page, 'utf8')).toBe(text);
});

function row({ tries, where, text }: Attack, shown: string): string {
  return `| ${tries} | ${where} | ${escapeMarkdown(written(text))} | ${escapeMarkdown(written(shown))} |`;
}

/** As in JSON, where a character cannot be seen. */
function written(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll('\\\\', '\\')
    .replace(
      /[\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u206F]/g,
      (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replace(/[\u{E0000}-\u{E007F}]/gu, (one) => `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`);
}

/** What a reader sees of the first finding of a plan. */
function shownOf({ file }: Target, comment: string): string {
  const folder = file.split('/').slice(0, 2).join('/');
  const lines = comment.split('\n');
  const first = lines.findIndex((line) => line.startsWith('- ') && line.includes(`/${folder}/`));
  if (first === -1) return 'counted, where there was no room for more';
  const length = lines.slice(first + 1).findIndex((line) => !line.startsWith('  '));
  return render(lines.slice(first, first + 1 + length).join('\n')).text;
}

function whatCameOf({ text }: Attack, everything: string): string {
  return everything.includes(text) ? 'plain text' : 'nothing';
}

function depthAtEnd(tags: readonly string[]): number {
  const blocks = tags.filter((tag) => tag !== 'br' && tag !== 'comment');
  return blocks.reduce((depth, tag) => depth + (tag.startsWith('/') ? -1 : 1), 0);
}
