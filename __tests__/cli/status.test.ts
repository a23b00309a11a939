import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { JSDOM } from 'jsdom';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGitRepository, type Files, type GitRepository } from '../helpers/git-repository.js';
import { finished, retryQueue, started, unfinished } from '../helpers/retry-queue.js';
import { runCli } from '../helpers/run-cli.js';
import { runGit } from '../helpers/run-git.js';
import { gapsIn, readSchema } from '../helpers/schemas.js';
import { statusTexts } from '../helpers/status-report.js';

const schema = readSchema('status.schema.json');
const validate = new Ajv2020({ allowUnionTypes: true, validateFormats: false }).compile(schema);

interface StatusJson {
  readonly head: string | null;
  readonly plans: readonly {
    readonly path: string;
    readonly status: string | null;
    readonly attention: string;
    readonly lastChange: { readonly commit: string; readonly time: string } | null;
  }[];
  readonly skipped: readonly { readonly path: string }[];
  readonly notes: readonly string[];
}

/** Main has a plan of two commits and one of a merged branch; the work tree moves the first on, and has a new one. */
let git: GitRepository;
let merge: string;

beforeAll(async () => {
  git = await createGitRepository();
  await git.commit('Base', { 'docs/queue/plan.md': retryQueue() });
  await git.commit('Begin', { 'docs/queue/plan.md': retryQueue(started) });
  await git.branch('side');
  await git.commit('Add', { 'docs/done/plan.md': retryQueue({ ...unfinished, id: 'T-ddddd' }) });
  await git.checkout('main');
  merge = await git.merge('side');
  await git.write('docs/queue/plan.md', retryQueue({ ...started, store: 'xx ' }));
  await git.write('docs/new/plan.md', retryQueue({ id: 'T-nnnnn' }));
});
afterAll(() => git[Symbol.asyncDispose]());

async function status(directory: string, ...words: readonly string[]): Promise<StatusJson> {
  const { exitCode, stdout, stderr } = await runCli(directory, ['status', '--format', 'json', ...words]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const report = JSON.parse(stdout) as StatusJson;
  validate(report);
  expect(validate.errors).toBeNull();
  return report;
}

/** Commits at a time, in seconds since 1970. */
async function commitAt(own: GitRepository, time: number, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) await own.write(path, text ?? '');
  const dates = { GIT_AUTHOR_DATE: `@${time} +0000`, GIT_COMMITTER_DATE: `@${time} +0000` };
  await runGit(
    [
      ['-C', own.path, 'add', '--all'],
      ['-C', own.path, 'commit', '--quiet', '--message', 'At a time'],
    ],
    dates,
  );
}

function lines({ plans }: StatusJson): readonly string[] {
  return plans.map(({ attention, path, lastChange }) => `${attention} ${path} ${lastChange?.time ?? 'not committed'}`);
}

describe('plan-check status', () => {
  it('tells of every plan of the work tree, with the commit that changed it last', async () => {
    const report = await status(git.path);
    expect(lines(report)).toEqual([
      'contradiction docs/done/plan.md 2026-01-05T09:03:00.000Z',
      'active docs/queue/plan.md 2026-01-05T09:01:00.000Z',
      'waiting docs/new/plan.md not committed',
    ]);
    // A merge is when the plan came to be on this branch.
    expect(report.plans[0]?.lastChange?.commit).toBe(merge);
  });

  it('is a table for people, and exits 0 whatever it finds', async () => {
    const { exitCode, stdout, stderr } = await runCli(git.path, ['status']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('● T-k7m2q Retry queue                        ████░░░░░░ 2/5     Phase 1 In Progress\n');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(
      '3 plans: 1 to look at, 1 in work, 1 not started. 6/15 items done.',
    );
  });

  it('draws in HTML what the boxes were, commit by commit, and what they are now', async () => {
    const { stdout } = await runCli(git.path, ['status', '--format', 'html']);
    const { document } = new JSDOM(stdout).window;
    const labels = Array.from(document.querySelectorAll('svg'), (svg) => svg.getAttribute('aria-label'));
    expect(labels[0]).toMatch(
      /^Burn-up from 5 Jan 2026 to .*, since the plan came to its path: 0 of 5 done at first, 2 of 5 done now$/,
    );
  });

  it('keeps a burn-up within its axis where commits are dated after today', async () => {
    await using own = await createGitRepository();
    const hour = 3_600;
    const now = Math.floor(Date.now() / 1000);
    await commitAt(own, now - hour, { 'plan.md': retryQueue(started) });
    await commitAt(own, now + hour, { 'plan.md': retryQueue({ ...started, store: 'xx ' }) });
    const { stdout } = await runCli(own.path, ['status', '--format', 'html']);
    const { document } = new JSDOM(stdout).window;
    const paths = Array.from(document.querySelectorAll('svg .all, svg .done'), (path) => path.getAttribute('d') ?? '');
    expect(paths).toHaveLength(2);
    for (const path of paths) {
      const across = Array.from(path.matchAll(/(?<=[MH])[\d.]+/g), ([x]) => Number(x));
      expect(across).toEqual([...across].sort((one, other) => one - other));
      expect(Math.max(...across)).toBe(315);
    }
    expect(document.querySelector('svg')?.getAttribute('aria-label')).toMatch(
      /: 1 of 5 done at first, 2 of 5 done now$/,
    );
  });

  it.each([
    ['in centuries', 100_000_000_000, '5138-11-16'],
    ['past what a date can be', 99_999_999_999_999, '9999-12-31'],
  ])('has no burn-up of a plan that was committed %s, and tells the date', async (_, time, date) => {
    await using own = await createGitRepository();
    await commitAt(own, time, { 'plan.md': retryQueue(started) });
    await own.commit('Later', { 'plan.md': retryQueue({ ...started, store: 'xx ' }) });
    await commitAt(own, time, { 'plan.md': retryQueue(started) });
    const { stdout } = await runCli(own.path, ['status', '--format', 'html']);
    const { document } = new JSDOM(stdout).window;
    expect(document.querySelector('svg')).toBeNull();
    expect(document.querySelector('.changed')?.textContent).toContain(`Changed ${date} in `);
    expect((await runCli(own.path, ['status'])).stdout).toContain(date);
    expect((await status(own.path)).plans[0]?.lastChange?.time.slice(0, 10)).toBe(date);
  });

  it('says that a burn-up begins where the plan came to its path', async () => {
    await using own = await createGitRepository();
    await own.commit('Base', { 'old/plan.md': retryQueue() });
    await own.commit('Tick', { 'old/plan.md': retryQueue(started) });
    await own.commit('Move', { 'old/plan.md': null, 'new/plan.md': retryQueue(started) });
    await own.commit('Tick', { 'new/plan.md': retryQueue({ ...started, store: 'xx ' }) });
    const { stdout } = await runCli(own.path, ['status', '--format', 'html']);
    const { document } = new JSDOM(stdout).window;
    expect(document.querySelector('svg')?.getAttribute('aria-label')).toMatch(
      /, since the plan came to its path: 1 of 5 done at first, 2 of 5 done now$/,
    );
    expect(document.querySelector('.when')?.textContent).toContain('since the plan came to its path.');
  });

  it.each(['text', 'markdown', 'html'])('says in %s why a file was not read', async (format) => {
    await using own = await createGitRepository();
    await own.symlink('docs/plan.md', '../readme.md');
    await own.commit('Base');
    const { stdout } = await runCli(own.path, ['status', '--format', format]);
    expect(stdout).toMatch(
      /docs\/plan\.md: This plan was not checked, because it could not be read: it is a symbolic link\./,
    );
  });

  it('draws up to 24 versions of a plan, the first and the last among them, and the same text as often as it came', async () => {
    await using own = await createGitRepository();
    const marks = Array.from({ length: 30 }, (_, index) => 'x'.repeat(index % 4).padEnd(3));
    for (const store of marks) await own.commit('Tick', { 'plan.md': retryQueue({ store }) });
    const { stdout } = await runCli(own.path, ['status', '--format', 'html']);
    const { document } = new JSDOM(stdout).window;
    expect(document.querySelector('svg')?.getAttribute('aria-label')).toMatch(
      /: 0 of 5 done at first, 1 of 5 done now$/,
    );
    // A step to the right and up for each version behind the first, and one for the work tree.
    const steps = document.querySelector('svg .done')?.getAttribute('d')?.match(/H/g) ?? [];
    expect(steps).toHaveLength(24);
    const heights = new Set(
      document
        .querySelector('svg .done')
        ?.getAttribute('d')
        ?.match(/(?<=V)[\d.]+/g),
    );
    expect(heights.size).toBe(4);
  });

  it('reads a commit with --head, and only what is below the PATHs', async () => {
    expect(lines(await status(git.path, '--head', 'main~1'))).toEqual([
      'active docs/queue/plan.md 2026-01-05T09:01:00.000Z',
    ]);
    expect(lines(await status(join(git.path, 'docs'), 'new'))).toEqual(['waiting docs/new/plan.md not committed']);
  });

  it('writes to a file with --output', async () => {
    const words = ['status', '--format', 'markdown', '--output', 'status.md'];
    expect(await runCli(git.path, words)).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(await readFile(join(git.path, 'status.md'), 'utf8')).toMatch(/^## Plans of repository, \d{4}-\d\d-\d\d\n/);
  });

  it('is what its schema says, for plans of every kind', async () => {
    expect(gapsIn(schema)).toEqual([]);
    await using own = await createGitRepository();
    await own.commit('Base', {
      ...statusTexts,
      'docs/nul/plan.md': '\0',
      '.github/plan-check.yml': 'fail-on: never\n',
    });
    const { plans, skipped } = await status(own.path);
    expect(plans).toHaveLength(7);
    expect(skipped).toEqual([{ path: 'docs/nul/plan.md', reason: 'binary' }]);
  });

  it('refuses a format that it does not have', async () => {
    const { exitCode, stderr } = await runCli(git.path, ['status', '--format', 'sarif']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--format is "sarif", and is expected to be one of: text, json, markdown, html.');
  });
});

describe('a repository in an odd state', () => {
  it('without a commit has plans all the same', async () => {
    await using own = await createGitRepository();
    expect(await status(own.path)).toMatchObject({ head: 'WORKTREE', plans: [] });
    await own.write('plan.md', retryQueue(finished));
    expect(lines(await status(own.path))).toEqual(['settled plan.md not committed']);
  });

  it('without a plan says so, and what to do', async () => {
    await using own = await createGitRepository();
    await own.commit('Base');
    expect(await runCli(own.path, ['status'])).toEqual({
      exitCode: 0,
      stdout: 'No plan was found. `plan-check init` sets one up.\n',
      stderr: '',
    });
  });

  it('without a plan names the template, once it is set up', async () => {
    await using own = await createGitRepository();
    await runCli(own.path, ['init']);
    await own.commit('Set up');
    expect((await runCli(own.path, ['status'])).stdout).toBe(
      'No plan was found. Copy docs/templates/plan.md for the first one: `plan-check init` says to where.\n',
    );
  });

  it('with a configuration that has another name says that nothing reads it', async () => {
    await using own = await createGitRepository();
    await own.commit('Base', { '.github/plan-check.yaml': 'plans: ["todo/*.md"]\n' });
    const note = '.github/plan-check.yaml is read by nothing: the configuration is .github/plan-check.yml.';
    expect((await status(own.path)).notes).toEqual([note]);
    expect((await status(own.path, '--head', 'main')).notes).toEqual([note]);
    expect((await runCli(own.path, ['--all'])).stdout).toContain(`Note: ${note}\n`);
    await own.write('.github/plan-check.yml', 'fail-on: never\n');
    expect((await status(own.path)).notes).toEqual([]);
  });

  it('with a detached head, in a work tree of its own, or in a subfolder is read as any other', async () => {
    await using own = await createGitRepository();
    await own.commit('Base', { 'docs/plan.md': retryQueue(finished) });
    await own.git('checkout', '--quiet', '--detach');
    const expected = ['settled docs/plan.md 2026-01-05T09:00:00.000Z'];
    expect(lines(await status(own.path))).toEqual(expected);
    expect(lines(await status(join(own.path, 'docs')))).toEqual(expected);
    await own.git('worktree', 'add', '--quiet', '../other', 'main');
    expect(lines(await status(join(own.path, '..', 'other')))).toEqual(expected);
  });

  it('that is bare tells what to do, and does it', async () => {
    await using own = await createGitRepository();
    await own.commit('Base', { 'docs/plan.md': retryQueue(finished) });
    await own.git('clone', '--quiet', '--bare', '.', '../bare.git');
    const bare = join(own.path, '..', 'bare.git');
    const { exitCode, stderr } = await runCli(bare, ['status']);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr:
        'plan-check: This is a bare repository, which has no work tree to check.\nRun plan-check in a work tree of the repository. Without one a commit can be checked, and not fixed: `--head REF`.\n',
    });
    expect(lines(await status(bare, '--head', 'main'))).toEqual(['settled docs/plan.md 2026-01-05T09:00:00.000Z']);
  });

  it('with a broken index says what git says, and shows no stack', async () => {
    await using own = await createGitRepository();
    await own.commit('Base', { 'docs/plan.md': retryQueue(finished) });
    await own.write('.git/index', 'broken');
    const { exitCode, stdout, stderr } = await runCli(own.path, ['status']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^plan-check: `git [\w-]+` failed in .*\nMend what git reports .*\n$/);
  });

  it('that is a shallow clone says that the history ends', async () => {
    await using own = await createGitRepository();
    await own.commit('Base', { 'docs/plan.md': retryQueue() });
    await own.commit('More', { 'docs/plan.md': retryQueue(started) });
    await own.git('clone', '--quiet', '--depth', '1', `file://${own.path}`, '../shallow');
    expect((await status(join(own.path, '..', 'shallow'))).notes).toEqual([
      'This is a shallow clone: what plans were before it begins is not known.',
    ]);
  });

  it('asks no program that the settings of the repository name', async () => {
    await using own = await createGitRepository();
    await own.commit('Base', { 'docs/plan.md': retryQueue() });
    await own.git('config', 'log.showSignature', 'true');
    await own.git('config', 'gpg.program', '/nowhere/gpg');
    await own.git('config', 'diff.external', '/nowhere/diff');
    await own.git('config', 'log.follow', 'true');
    expect(lines(await status(own.path))).toEqual(['waiting docs/plan.md 2026-01-05T09:00:00.000Z']);
  });
});
