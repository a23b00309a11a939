import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { maxPlanBytes } from '../../src/collect/content.js';
import { readWorkTreeFile } from '../../src/git/work-tree-file.js';

let top = '';
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'plan-check-'));
});
afterEach(() => {
  rmSync(top, { recursive: true, force: true });
});

describe('readWorkTreeFile', () => {
  test('reads the bytes on the disk, with their line ends', () => {
    write('docs/plan.md', 'a\r\nb\r\n');
    expect(readWorkTreeFile(top, 'docs/plan.md')).toEqual({ kind: 'text', text: 'a\r\nb\r\n' });
  });

  test('reads an empty file', () => {
    write('plan.md', '');
    expect(readWorkTreeFile(top, 'plan.md')).toEqual({ kind: 'text', text: '' });
  });

  test('reads a file of odd name', () => {
    const path = 'ein "Plan",\nnicht für \'dich\'/ plan .md';
    write(path, 'text');
    expect(readWorkTreeFile(top, path)).toEqual({ kind: 'text', text: 'text' });
  });

  test('answers null where there is no file, or a file where the path has a directory', () => {
    write('a', '');
    expect(readWorkTreeFile(top, 'plan.md')).toBeNull();
    expect(readWorkTreeFile(top, 'docs/plan.md')).toBeNull();
    expect(readWorkTreeFile(top, 'a/plan.md')).toBeNull();
  });

  test('reads no binary file', () => {
    writeFileSync(join(top, 'nul.md'), 'a\0b');
    writeFileSync(join(top, 'latin.md'), Buffer.from([0xe9]));
    expect(readWorkTreeFile(top, 'nul.md')).toMatchObject({ reason: 'binary' });
    expect(readWorkTreeFile(top, 'latin.md')).toMatchObject({ reason: 'binary' });
  });

  test('reads the largest plan, and none that is one byte larger', () => {
    write('largest.md', 'x'.repeat(maxPlanBytes));
    write('larger.md', 'x'.repeat(maxPlanBytes + 1));
    expect(readWorkTreeFile(top, 'largest.md')).toMatchObject({ kind: 'text' });
    expect(readWorkTreeFile(top, 'larger.md')).toMatchObject({ reason: 'too large' });
  });

  test('reads no more than the limit of a file whose size says nothing', () => {
    // Files of /proc have the size 0, as one has that grows after it was looked at.
    if (process.platform !== 'linux') return;
    expect(readWorkTreeFile('/proc', 'version')).toMatchObject({
      kind: 'text',
      text: expect.stringContaining('Linux'),
    });
    expect(readWorkTreeFile('/proc', 'kallsyms')).toMatchObject({ reason: 'too large' });
  });

  test('follows no symbolic link, neither of the file nor above it', () => {
    write('real/plan.md', 'text');
    symlinkSync('real/plan.md', join(top, 'plan.md'));
    symlinkSync('real', join(top, 'docs'));
    symlinkSync('nowhere', join(top, 'dangling.md'));
    expect(readWorkTreeFile(top, 'plan.md')).toEqual(notRegular('it is a symbolic link'));
    expect(readWorkTreeFile(top, 'docs/plan.md')).toEqual(notRegular('"docs" is a symbolic link'));
    expect(readWorkTreeFile(top, 'dangling.md')).toEqual(notRegular('it is a symbolic link'));
  });

  test('reads nothing outside of the work tree', () => {
    mkdirSync(join(top, 'inner'));
    write('plan.md', 'text');
    const outside = notRegular('it is outside of the repository');
    expect(readWorkTreeFile(join(top, 'inner'), '../plan.md')).toEqual(outside);
    expect(readWorkTreeFile(top, join(top, 'plan.md'))).toEqual(outside);
  });

  test('reads no directory, and does not wait for a pipe', () => {
    mkdirSync(join(top, 'plan.md'));
    expect(readWorkTreeFile(top, 'plan.md')).toEqual(notRegular('it is a directory, as a submodule is'));
    if (process.platform === 'win32') return;
    execFileSync('mkfifo', [join(top, 'pipe.md')]);
    expect(readWorkTreeFile(top, 'pipe.md')).toEqual(notRegular('it is a device, a pipe or a socket'));
  });

  test('says so of a file that may not be read', () => {
    write('plan.md', 'text');
    chmodSync(join(top, 'plan.md'), 0o000);
    const content = withoutPrivileges(() => readWorkTreeFile(top, 'plan.md'));
    expect(content).toEqual({ kind: 'unreadable', reason: 'unreadable', detail: 'reading it failed with EACCES' });
  });
});

function write(path: string, text: string): void {
  mkdirSync(join(top, path, '..'), { recursive: true });
  writeFileSync(join(top, path), text);
}

function notRegular(detail: string): object {
  return { kind: 'unreadable', reason: 'not regular', detail };
}

/** The superuser may read everything, so a test that runs as one puts that aside. */
function withoutPrivileges<Result>(act: () => Result): Result {
  if (process.geteuid?.() !== 0) return act();
  chmodSync(top, 0o755);
  process.seteuid?.(65534);
  try {
    return act();
  } finally {
    process.seteuid?.(0);
  }
}
