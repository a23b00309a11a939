import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFixed } from '../../../src/cli/fix/write-fixed.js';
import { createGitRepository, type GitRepository } from '../../helpers/git-repository.js';
import { findingLines, reportOf } from '../../helpers/report.js';
import { finished, retryQueue } from '../../helpers/retry-queue.js';
import { runCli } from '../../helpers/run-cli.js';

const path = 'docs/plan.md';
/** Says Done for Complete: one warning, which is mended by an edit. */
const done = retryQueue({ ...finished, status: 'Done' });
const complete = retryQueue(finished);

let git: GitRepository;

beforeEach(async () => {
  git = await createGitRepository();
  await git.commit('Base');
  await git.branch('feature');
});
afterEach(() => git[Symbol.asyncDispose]());

async function textOf(file = path): Promise<string> {
  return readFile(join(git.path, file), 'utf8');
}

async function fix(...words: readonly string[]) {
  return runCli(git.path, ['--fix', ...words]);
}

describe('--fix', () => {
  it('writes what findings offer, says what it did, and reports what is left', async () => {
    await git.write(path, retryQueue({ status: 'Done', store: 'xxx', serve: 'x ' }));
    const run = await fix('--format', 'json');
    const report = reportOf(run);
    expect(await textOf()).toBe(retryQueue({ status: 'Complete', store: 'xxx', serve: 'x ' }));
    expect(findingLines(report)).toEqual(['docs/plan.md:63:3 error complete-is-complete.phases']);
    expect(report.notes).toEqual(['Fixed docs/plan.md:5: Write the status as "Complete". status-known.alias']);
    expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({ exitCode: 1, stderr: '' });
  });

  it.each([
    ['Done', 'Complete'],
    ['Phase 1 Complete', 'Phase 2 In Progress'],
  ])('writes a status anew wherever it stands: %s', async (status, written) => {
    const twice = (text: string) => {
      const line = `- Status: ${text}\n`;
      return retryQueue({ status: text, store: 'xxx', serve: 'x ' }).replace(line, line + line);
    };
    await git.write(path, twice(status));
    const report = reportOf(await fix('--format', 'json'));
    expect(await textOf()).toBe(twice(written));
    expect(findingLines(report).filter((finding) => finding.includes('status-known'))).toEqual([]);
  });

  it('changes nothing when it is run again', async () => {
    await git.write(path, done);
    expect(await fix()).toMatchObject({ exitCode: 0, stderr: '' });
    const { mtimeMs } = await stat(join(git.path, path));
    expect(await fix()).toMatchObject({ exitCode: 0, stderr: '' });
    expect((await stat(join(git.path, path))).mtimeMs).toBe(mtimeMs);
    expect(await textOf()).toBe(complete);
  });

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['mixed line ends', (text: string) => text.replace(/\n/, '\r\n').replace(/\n\n## /, '\r\r## ')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['no line end at the end', (text: string) => text.trimEnd()],
    ['tabs and characters of two code units', (text: string) => text.replace('Retry queue', '\t🏃‍♂️ 列')],
  ])('keeps %s to the byte', async (_, change) => {
    await git.write(path, change(done));
    await fix();
    expect(await textOf()).toBe(change(complete));
  });

  it('ticks what has everything below it done, level by level, and no leaf', async () => {
    const nested = (parent: string, middle: string) =>
      `# Errands\n\n- [${parent}] Out\n  - [${middle}] Shop\n    - [x] Milk\n    - [x] Bread\n- [ ] In\n`;
    await git.write(path, nested(' ', ' '));
    await fix();
    expect(await textOf()).toBe(nested('x', 'x'));
  });

  it('writes open boxes so that they render, and leaves what is meant as ticked to a person', async () => {
    await git.write(
      path,
      '# Errands\n\n- []\n- [  ] Milk\n- [ ]Bread\n\nThen:\n\n-[ ] Salt\n-[x] Oil\n\n- [x]Tea\n- [✓] Rye\n',
    );
    await fix();
    expect(await textOf()).toBe(
      '# Errands\n\n- [ ]\n- [ ] Milk\n- [ ] Bread\n\nThen:\n\n- [ ] Salt\n-[x] Oil\n\n- [x]Tea\n- [✓] Rye\n',
    );
  });

  it('numbers the sub-headings of a phase as the phase is', async () => {
    await git.write(path, retryQueue().replaceAll('### Phase 2 ', '### Phase 1 '));
    await fix();
    expect(await textOf()).toBe(retryQueue());
  });

  it('leaves alone what base had already, unless every finding counts', async () => {
    await git.commit('Old', { [path]: done });
    await git.git('branch', '--force', 'main');
    await git.write(path, `${done}\nA word more.\n`);
    await fix();
    expect(await textOf()).toBe(`${done}\nA word more.\n`);
    await fix('--all');
    expect(await textOf()).toBe(`${complete}\nA word more.\n`);
  });

  it('writes only below the PATHs, and where a message is off nothing', async () => {
    await git.write('a/plan.md', done);
    await git.write('b/plan.md', done);
    await git.write('c/plan.md', done);
    await fix('a', 'c', '--rule', 'status-known.alias=off');
    await fix('a');
    expect([await textOf('a/plan.md'), await textOf('b/plan.md'), await textOf('c/plan.md')]).toEqual([
      complete,
      done,
      done,
    ]);
  });

  it('keeps the mode of the file, and does not write through a symbolic link', async () => {
    await git.write('script/plan.md', done, { executable: true });
    await git.write('elsewhere.txt', done);
    await git.symlink('linked/plan.md', '../elsewhere.txt');
    await fix();
    expect((await stat(join(git.path, 'script/plan.md'))).mode & 0o777).toBe(0o755);
    expect([await textOf('script/plan.md'), await textOf('elsewhere.txt')]).toEqual([complete, done]);
  });

  it('says which file is read-only, fixes the others, and reports what is left', async () => {
    await git.write('a/plan.md', done);
    await git.write('b/plan.md', done);
    await chmod(join(git.path, 'a/plan.md'), 0o444);
    const { exitCode, stdout, stderr } = await fix();
    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      'plan-check: a/plan.md was not fixed: it is read-only.\n' +
        'Everything else was fixed. Make these files writable and leave them alone, then run it again.\n',
    );
    expect(stdout).toContain('a/plan.md:5:11 warning');
    expect(stdout).not.toContain('b/plan.md:5:11 warning');
    expect([await textOf('a/plan.md'), await textOf('b/plan.md')]).toEqual([done, complete]);
  });
});

describe('writeFixed', () => {
  it('writes nothing over a file that is another by now, or gone', async () => {
    await git.write(path, `${done}\nWritten meanwhile.\n`);
    expect(await writeFixed(git.path, path, done, complete)).toBe('it was changed meanwhile');
    expect(await textOf()).toBe(`${done}\nWritten meanwhile.\n`);
    await writeFile(join(git.path, path), Buffer.from([0xff, 0xfe, 0x00]));
    expect(await writeFixed(git.path, path, done, complete)).toBe('it was changed meanwhile');
    expect(await writeFixed(git.path, 'gone.md', done, complete)).toBe('no such file or directory');
    await git.symlink('link.md', path);
    expect(await writeFixed(git.path, 'link.md', done, complete)).toMatch(/symbolic link/);
  });

  it('writes a text that is shorter', async () => {
    await git.write(path, '\uFEFF1234');
    expect(await writeFixed(git.path, path, '1234', '1')).toBeNull();
    expect(await textOf()).toBe('\uFEFF1');
  });
});

describe('--fix --dry-run', () => {
  it('prints what --fix would do as a diff that git applies, and writes nothing', async () => {
    const before = `\uFEFF${done.replaceAll('\n', '\r\n')}`;
    await git.write(path, before);
    const { stdout, stderr, exitCode } = await fix('--dry-run');
    expect(await textOf()).toBe(before);
    expect({ stderr, exitCode }).toEqual({
      stderr: 'plan-check: 1 edit in 1 plan; left: nothing\n',
      exitCode: 0,
    });
    await writeFile(join(git.path, 'fix.patch'), stdout);
    await git.git('apply', 'fix.patch');
    expect(await textOf()).toBe(`\uFEFF${complete.replaceAll('\n', '\r\n')}`);
  });

  it('fails where what would be left does, and says so where there is nothing to fix', async () => {
    await git.write(path, retryQueue({ status: 'Complete', store: 'xxx', serve: 'x ' }));
    expect(await fix('--dry-run')).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'plan-check: nothing to fix; left: 1 error\n',
    });
  });

  it('steers no terminal, and is colored on request', async () => {
    await git.write(path, done.replace('Overview\n', 'Overview\n\u001B[2J\u202E').replace('## Links', '## \u001B]0;x'));
    const { stdout } = await fix('--dry-run', '--color', 'always');
    expect(stdout).toContain('\u001B[31m-- Status: Done\u001B[39m\n\u001B[32m+- Status: Complete\u001B[39m\n');
    const plain = ['\u001B[31m', '\u001B[32m', '\u001B[39m'].reduce((text, code) => text.replaceAll(code, ''), stdout);
    expect(plain.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202E/u);
  });

  it.each([
    [['--dry-run'], '--dry-run says what --fix would do.'],
    [['--fix', '--head', 'main'], '--fix writes to the work tree, and --head names a commit.'],
    [['--fix', '--dry-run', '--format', 'json'], '--fix --dry-run prints a diff, in no other format.'],
    [['compare', 'a', 'b', '--fix'], 'compare has no option --fix.'],
  ])('%j is refused', async (words, message) => {
    const { exitCode, stdout, stderr } = await runCli(git.path, words);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
