import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createGitRepository, type GitRepository } from '../helpers/git-repository.js';
import { retryQueue, unfinished } from '../helpers/retry-queue.js';
import { runCli } from '../helpers/run-cli.js';

const files = {
  '.github/plan-check.yml': 'template: docs/form.md\n',
  'settings.yml': 'template: docs/form.md\n',
  'docs/form.md': retryQueue(),
  'other-form.md': retryQueue(),
  'docs/old/plan.md': retryQueue(),
  'notes/todo.md': '# Errands\n\n- [ ] Buy milk\n',
};
/** Has something to fix, and something that is left. */
const changed = {
  'docs/new/plan.md': retryQueue({ ...unfinished, status: 'Done' }),
  'notes/todo.md': '# Errands\n\n- [x] Buy milk\n',
};
let git: GitRepository;

beforeAll(async () => {
  git = await createGitRepository();
  await git.commit('Base', files);
  await git.branch('feature');
  for (const [path, text] of Object.entries(changed)) await git.write(path, text);
  await mkdir(join(git.path, 'docs/plans'));
  await git.symlink('linked', 'docs');
  await git.symlink('one', 'docs/new/plan.md');
});
afterAll(() => git[Symbol.asyncDispose]());

describe('--output', () => {
  const plan = 'would write over a plan, or be taken for one';
  it.each([
    [['--fix', '--output', 'docs/new/plan.md'], plan],
    [['--fix', '--dry-run', '--output', './docs/../docs/new/plan.md'], plan],
    [['--all', '--output', 'linked/new/plan.md'], plan],
    [['--format', 'json', '--output', 'one'], plan],
    [['status', '--format', 'html', '--output', 'docs/new/plan.md'], plan],
    [['status', 'docs/new', '--output', 'docs/old/plan.md'], plan],
    [['--format', 'markdown', '--output', 'docs/plans/report.md'], plan],
    [['notes/todo.md', '--output', 'notes/todo.md'], plan],
    [['compare', 'docs/old/plan.md', 'docs/new/plan.md', '--output', 'linked/new/plan.md'], plan],
    [['compare', 'notes/todo.md', '-', '--output', 'notes/todo.md'], plan],
    [['--output', '.github/plan-check.yml'], 'would write over the configuration'],
    [['--config', 'settings.yml', '--output', 'settings.yml'], 'would write over the configuration'],
    [['status', '--output', 'linked/form.md'], 'would write over the template of the plans'],
    [['--template', 'other-form.md', '--output', 'other-form.md'], 'would write over the template of the plans'],
  ])('is no file that is read from: %j', async (words, told) => {
    const output = words.at(-1) ?? '';
    expect(await runCli(git.path, words)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `plan-check: --output ${output} ${told}.\nName a file that nothing is read from.\n`,
    });
    for (const [path, text] of Object.entries({ ...files, ...changed })) {
      expect(await readFile(join(git.path, path), 'utf8')).toBe(text);
    }
  });

  it('may be any other file, which is written over', async () => {
    await git.write('report.json', 'old');
    await runCli(git.path, ['--format', 'json', '--output', 'report.json']);
    expect(JSON.parse(await readFile(join(git.path, 'report.json'), 'utf8'))).toMatchObject({ verdict: 'fail' });
  });

  it.each([[['--all']], [['status']], [['compare', '-', 'docs/new/plan.md']], [['--fix', '--dry-run']]])(
    '- is stdout: %j',
    async (words) => {
      const plain = await runCli(git.path, words);
      expect(plain.stdout).not.toBe('');
      expect(await runCli(git.path, [...words, '--output', '-'])).toEqual(plain);
      expect(await readdir(git.path)).not.toContain('-');
    },
  );
});
