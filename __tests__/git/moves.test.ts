import { describe, expect, test } from '@jest/globals';
import { pairMoves, type Movable } from '../../src/git/moves.js';

const plan = lines('task', 20);

describe('pairMoves', () => {
  test('pairs a file that was moved as it is', () => {
    expect(pairMoves([file('a/plan.md', plan)], [file('b/plan.md', plan)])).toEqual([
      { from: 'a/plan.md', to: 'b/plan.md' },
    ]);
  });

  test('pairs a file of which half the text stayed, and none of which less did', () => {
    const half = lines('task', 10) + lines('work', 10);
    const less = lines('task', 9) + lines('work', 11);
    expect(pairMoves([file('a.md', plan)], [file('b.md', half)])).toHaveLength(1);
    expect(pairMoves([file('a.md', plan)], [file('b.md', less)])).toEqual([]);
  });

  test('takes no note of line ends', () => {
    expect(pairMoves([file('a.md', plan)], [file('b.md', plan.replaceAll('\n', '\r\n'))])).toHaveLength(1);
  });

  test('sees what stayed in a long line, as git does', () => {
    const long = 'a paragraph that is one line, as many editors write it, '.repeat(10);
    expect(pairMoves([file('a.md', long)], [file('b.md', `${long} with a word more`)])).toHaveLength(1);
  });

  test('weighs bytes, as git does', () => {
    expect(pairMoves([file('a.md', plan)], [file('b.md', lines('task', 12) + lines('arbeit', 8))])).toHaveLength(1);
    expect(pairMoves([file('a.md', plan)], [file('b.md', lines('task', 12) + lines('仕事仕事仕事', 8))])).toEqual([]);
  });

  test('prefers the text that is most alike, whatever the order', () => {
    const edited = plan.replace('task 03', 'task three');
    expect(pairMoves([file('a.md', plan)], [file('edited.md', edited), file('same.md', plan)])).toEqual([
      { from: 'a.md', to: 'same.md' },
    ]);
  });

  test('prefers the file that kept its name among equal texts', () => {
    const added = [file('b/other.md', plan), file('b/plan.md', plan)];
    expect(pairMoves([file('a/plan.md', plan)], added)).toEqual([{ from: 'a/plan.md', to: 'b/plan.md' }]);
  });

  test('pairs every file once', () => {
    const moves = pairMoves(
      [file('a/1.md', plan), file('a/2.md', plan)],
      [file('b/1.md', plan), file('b/2.md', plan), file('b/3.md', plan)],
    );
    expect(moves).toEqual([
      { from: 'a/1.md', to: 'b/1.md' },
      { from: 'a/2.md', to: 'b/2.md' },
    ]);
  });

  test('leaves two sides alone that git compared itself', () => {
    const seen = (path: string): Movable => ({ path, text: plan, seenByGit: true });
    expect(pairMoves([seen('a.md')], [seen('b.md')])).toEqual([]);
    expect(pairMoves([seen('a.md')], [file('b.md', plan)])).toHaveLength(1);
  });

  test('pairs no empty files: they have nothing in common', () => {
    expect(pairMoves([file('a.md', '')], [file('b.md', '')])).toEqual([]);
  });
});

function file(path: string, text: string): Movable {
  return { path, text, seenByGit: false };
}

/** Lines of equal length, so that shares are easy to count. */
function lines(word: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `- [ ] ${word} ${String(index).padStart(2, '0')}\n`).join('');
}
