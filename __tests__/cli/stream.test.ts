import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rm, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runCommand } from '../../src/cli/run-command.js';
import { createGitRepository, type GitRepository } from '../helpers/git-repository.js';
import { finished, retryQueue, unfinished } from '../helpers/retry-queue.js';
import { runCli } from '../helpers/run-cli.js';

const count = 45;
const path = (index: number) => `p${String(index).padStart(2, '0')}/plan.md`;
const suppressed = `# Errands

<!-- plan-check-disable-next-line no-work-ahead -- we go shopping anyway -->
- [ ] Milk
`;

/** Many plans, among them some that cannot be read, one without a finding, and one with a suppression that is not needed. */
let git: GitRepository;

beforeAll(async () => {
  git = await createGitRepository();
  const plans = Array.from({ length: count }, (_, index): readonly [string, string] => {
    const id = `T-${10_000 + index}`;
    if (index % 11 === 2) return [path(index), '\0'];
    if (index === 4) return [path(index), retryQueue({ id, ...finished })];
    return [path(index), index === 7 ? suppressed : retryQueue({ id, ...unfinished, status: 'Done' })];
  });
  await git.commit('Base', { ...Object.fromEntries(plans), '.github/plan-check.yml': 'locked: true\n' });
});
afterAll(() => git[Symbol.asyncDispose]());

/** Runs within this process, and tells what was written, piece by piece, and what happened between. */
async function pieces(
  words: readonly string[],
  { directory = git.path, isErrorTerminal = false } = {},
): Promise<readonly string[]> {
  const written: string[] = [];
  await runCommand(words, {
    directory,
    environment: {},
    isTerminal: false,
    isErrorTerminal,
    columns: null,
    program: resolve('dist/cli/index.js'),
    now: () => new Date('2026-02-01T12:00:00Z'),
    write: (text) => written.push(`out ${text}`),
    writeError: (text) => written.push(`err ${text}`),
  });
  return written;
}

describe('plan-check --all', () => {
  it('prints plans as they are checked, and in the end the very text that --output gets', async () => {
    const words = ['--all', '--rule', 'phases-in-order=off'];
    const written = await pieces(words);
    expect(written.length).toBeGreaterThan(3);
    expect(written.every((text) => text.startsWith('out '))).toBe(true);
    // The first piece has some of the plans, and nothing of what stands at the end.
    const first = written[0] ?? '';
    expect(first).toContain(`${path(0)}:63:3 error`);
    expect(first).not.toMatch(new RegExp(`${path(count - 1)}|not checked|Note: |fails:`));
    const { stdout, exitCode } = await runCli(git.path, words);
    expect(written.map((text) => text.slice('out '.length)).join('')).toBe(stdout);
    await runCli(git.path, [...words, '--output', '.git/report.txt']);
    expect(stdout).toBe(await readFile(join(git.path, '.git/report.txt'), 'utf8'));
    await rm(join(git.path, '.git/report.txt'));
    expect(exitCode).toBe(1);
    // Plans by path, what was not checked, notes, the verdict: in this order.
    const places = [
      path(0),
      path(count - 1),
      `${path(2)} not checked`,
      `${path(35)} not checked`,
      'Note: ',
      '✖ fails:',
    ];
    const found = places.map((place) => stdout.indexOf(place));
    expect(found).toEqual(found.toSorted((one, other) => one - other));
    expect(found).not.toContain(-1);
  });

  it('takes the line of progress away before it prints', async () => {
    const written = await pieces(['--all'], { isErrorTerminal: true });
    const shown = written.map((text, index) => [text.slice(0, 3), written[index - 1] ?? ''] as const);
    expect(written.some((text) => text.startsWith('err') && text.includes('Reading plans'))).toBe(true);
    for (const [kind, before] of shown) {
      if (kind === 'out') expect(before === '' || before.startsWith('out') || before === 'err \r\u001B[K').toBe(true);
    }
  });

  it('prints nothing where a PATH is not there', async () => {
    const { exitCode, stdout, stderr } = await runCli(git.path, ['--all', 'p00', 'p99']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('There is no file or folder "p99"');
  });

  it.each([['json'], ['markdown'], ['sarif']])('writes %s in one piece', async (format) => {
    expect(await pieces(['--all', '--format', format])).toHaveLength(1);
  });

  it('writes github in one piece, beside what has no room in it', async () => {
    const left = /^err \d+ more findings not annotated: GitHub shows ten of each kind\.\n$/;
    expect(await pieces(['--all', '--format', 'github'])).toEqual([
      expect.stringMatching(left),
      expect.stringMatching(/^out ::error/),
    ]);
  });

  it('writes in one piece what changed, and what --fix left', async () => {
    expect(await pieces(['--base', 'main'])).toHaveLength(1);
    await using own = await createGitRepository();
    const texts = Array.from({ length: 8 }, (_, index) =>
      retryQueue({ id: `T-${index}0000`, ...finished, status: 'Done' }),
    );
    await own.commit('Base', Object.fromEntries(texts.map((text, index) => [path(index), text])));
    const written = await pieces(['--all', '--fix'], { directory: own.path });
    expect(written).toEqual([expect.stringMatching(/Note: Fixed p00.*[^]*✔ passes: nothing found in 8 plans\n$/)]);
  });
});
