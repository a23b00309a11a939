import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unifiedDiff } from '../../src/report/unified-diff.js';
import { createGitRepository, type GitRepository } from '../helpers/git-repository.js';

let git: GitRepository;

beforeAll(async () => {
  git = await createGitRepository();
});
afterAll(() => git[Symbol.asyncDispose]());

/** What `git apply` makes of the old text with the diff. */
async function applied(path: string, before: string, after: string): Promise<string> {
  await git.write(path, before);
  await writeFile(join(git.path, '..', 'patch'), unifiedDiff(path, before, after));
  await git.git('apply', '--unidiff-zero', '../patch');
  return readFile(join(git.path, path), 'utf8');
}

describe('unifiedDiff', () => {
  it('shows what changed with three lines around it, in one piece where they touch', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `line ${String(index + 1)}`);
    const changed = lines.with(3, 'four').with(4, 'five').with(10, 'eleven').with(19, 'twenty');
    expect(unifiedDiff('docs/plan.md', `${lines.join('\n')}\n`, changed.join('\n'))).toBe(
      `--- a/docs/plan.md
+++ b/docs/plan.md
@@ -1,14 +1,14 @@
 line 1
 line 2
 line 3
-line 4
-line 5
+four
+five
 line 6
 line 7
 line 8
 line 9
 line 10
-line 11
+eleven
 line 12
 line 13
 line 14
@@ -17,4 +17,4 @@
 line 17
 line 18
 line 19
-line 20
+twenty
\\ No newline at end of file
`,
    );
  });

  it('is empty where nothing changed', () => {
    expect(unifiedDiff('plan.md', 'a\n', 'a\n')).toBe('');
  });

  it.each([
    ['carriage returns', 'a\r\nb\nc\r\n', 'a\r\nB\nc\r\n'],
    ['no line end at the end', 'a\nb', 'a\nB'],
    ['a line more', 'a\nb\n', 'a\nnew\nb\n'],
    ['a line less', 'a\nb\nc\nd\ne\nf\n', 'a\nc\nd\ne\nf\n'],
    ['a byte order mark', '\uFEFF# a\n', '\uFEFF# b\n'],
    ['something out of nothing', '', 'a\n'],
  ])('is what git applies, with %s', async (_, before, after) => {
    expect(await applied('plan.md', before, after)).toBe(after);
  });

  it.each(['with space.md', 'ümlaut.md', 'a"quote\\.md', 'tab\there.md'])('is applied to %j', async (path) => {
    expect(await applied(path, 'a\n', 'b\n')).toBe('b\n');
  });

  it('is what git applies, whatever changed', async () => {
    const line = fc.constantFrom('a', 'b', '', '- [ ] x', '--- a', '+++ b', '@@ -1 +1 @@', 'c\r');
    const text = fc.tuple(fc.array(line, { maxLength: 30 }), fc.boolean()).map(([lines, end]) => {
      return lines.join('\n') + (end && lines.length > 0 ? '\n' : '');
    });
    await fc.assert(
      fc.asyncProperty(text, text, async (before, after) => {
        fc.pre(before !== after && before !== '' && after !== '');
        expect(await applied('plan.md', before, after)).toBe(after);
      }),
      { numRuns: 60 },
    );
  });
});
