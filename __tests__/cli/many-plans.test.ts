import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createGitRepository, type GitRepository } from '../helpers/git-repository.js';
import { reportOf, type JsonReport } from '../helpers/report.js';
import { runCli } from '../helpers/run-cli.js';

const folders = ['a', 'b', 'c', 'd'];
/** So many that the plans of each folder are checked in several batches. */
const plansEach = 60;

const plan = (id: number, status: string, box: string) =>
  `# T-${10_000 + id} Errand\n\n## Metadata\n\n- Status: ${status}\n\n## Phase 1: Go\n\n- [${box}] Buy milk\n`;

/** Plans with findings and without, some that cannot be read, some that link to nothing, and one that has changed since the commit. */
let git: GitRepository;

beforeAll(async () => {
  git = await createGitRepository();
  const texts = folders.flatMap((folder, at) =>
    Array.from({ length: plansEach }, (_, index): readonly [string, string] => {
      const id = at * plansEach + index;
      const path = `${folder}/p${String(index).padStart(3, '0')}/plan.md`;
      if (index % 50 === 5) return [path, '\0'];
      if (index % 3 === 0) return [path, plan(id, 'Complete', 'x')];
      const text = plan(id, index % 2 === 0 ? 'Done' : 'Complete', ' ');
      return [path, index === 7 ? `${text}\n[Gone](../gone-${folder}.md)\n` : text];
    }),
  );
  await git.commit('Base', Object.fromEntries(texts));
  await git.branch('feature');
  await git.write('c/p003/plan.md', plan(2 * plansEach + 3, 'Done', ' '));
});
afterAll(() => git[Symbol.asyncDispose]());

async function checked(paths: readonly string[]): Promise<JsonReport> {
  return reportOf(await runCli(git.path, ['--all', '--format', 'json', ...paths]));
}

describe('plan-check --all of many plans', () => {
  it('reports what it reports of some of them at a time, in the same order', async () => {
    const [whole, ...parts] = await Promise.all([checked([]), ...folders.map((folder) => checked([folder]))]);
    expect(whole.plans).toHaveLength(folders.length * (plansEach - 2));
    expect(whole.findings.filter(({ path }) => path === 'c/p003/plan.md').length).toBeGreaterThan(0);
    expect(whole.findings.filter(({ rule }) => rule === 'links-resolve')).toHaveLength(folders.length);
    for (const part of ['plans', 'findings', 'skipped'] as const) {
      expect(whole[part]).toEqual(parts.flatMap((one): readonly unknown[] => one[part]));
    }
    expect(whole.skipped).toHaveLength(folders.length * 2);
  });

  it('reads a text in time, and one that takes too long is reported like any other', async () => {
    await using own = await createGitRepository();
    // It takes micromark minutes.
    const slow = '[a]('.repeat(40_000);
    const quick = Array.from({ length: 60 }, (_, index): readonly [string, string] => [
      `p${index}/plan.md`,
      plan(index, 'Complete', 'x'),
    ]);
    await own.commit('Base', { ...Object.fromEntries(quick), 'p50/plan.md': slow });
    const report = reportOf(await runCli(own.path, ['--all', '--format', 'json']));
    const unreadable = report.findings.filter(({ rule }) => rule === 'plan-readable');
    expect(unreadable).toMatchObject([{ path: 'p50/plan.md', messageId: 'too-slow' }]);
    expect(report.plans).toHaveLength(59);
  });

  it('says what is wrong with the settings as with few plans', async () => {
    const words = ['--all', '--rule', 'no-such-rule=off'];
    const [whole, part] = await Promise.all([runCli(git.path, words), runCli(git.path, [...words, 'a'])]);
    expect(whole).toEqual(part);
    expect(whole.exitCode).toBe(2);
  });
});
