import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Tree } from '../../src/model/tree.js';
import { tickedPathExists } from '../../src/rules/ticked-path-exists.js';
import type { Around } from '../helpers/around.js';
import { compare, findingOf, findings, findingsOf, markdown, plan } from '../helpers/plans.js';

const rule = 'ticked-path-exists';
/** The plan itself is docs/plans/locking.md. */
const around: Around = { files: ['README.md', 'src/locking/mod.rs', 'docs/plans/notes.md'], changed: ['src/lib.rs'] };

/** What is reported of items that this change ticks, as `message: file`. */
async function found(items: readonly string[], repository: Around = around): Promise<readonly string[]> {
  const phase = (mark: string) =>
    plan('Phase 1 In Progress', { 'Phase 1: Lock': [...items.map((item) => `[${mark}] ${item}`), '[ ] Go on'] });
  const all = await findings(phase(' '), phase('x'), { around: repository });
  return all
    .filter((finding) => finding.rule === rule)
    .flatMap(({ messageId, message }) =>
      [...message.matchAll(/"([^"]*)"/g)].map((name) => `${messageId}: ${name[1]!}`),
    );
}

describe('not-there', () => {
  it('fires where a ticked item says that a file was made, and it is not there', async () => {
    const base = plan('Phase 1 In Progress', {
      'Phase 1: Lock': [
        '[ ] Create `src/lock.rs` and `src/locking/wait.rs`',
        '[ ] Add `src/locking/mod.rs`',
        '[ ] Go on',
      ],
    });
    const head = base.replace('[ ] Create', '[x] Create').replace('[ ] Add', '[x] Add');
    expect(await findingOf(rule, base, head, { around })).toMatchObject({
      messageId: 'not-there',
      severity: 'warning',
      headline: '2 files of Phase 1: Lock ticked as made, but not there',
      message: 'Phase 1: Lock ticks 2 files as made that are not there: "src/lock.rs", "src/locking/wait.rs".',
      place: { line: 10, column: 14, endLine: 10, endColumn: 27 },
      existing: false,
      members: [10],
      howToFix: 'Untick what is not done, or write in the item where the files went.',
      fix: null,
    });
  });

  it('fires once for each phase and each section beside them, and names a file once', async () => {
    const base = plan('Phase 1 In Progress', {
      'Phase 1: Lock': [
        '### Tasks',
        '',
        '[ ] Create `src/a.rs`',
        '',
        '### Deliverables',
        '',
        '[ ] Write `src/a.rs`',
        '[ ] Go on',
      ],
      'Definition of Done': ['[ ] Add `docs/locking.md`'],
    });
    const head = base.replaceAll(/\[ \] (?!Go)/g, '[x] ');
    expect(await findingsOf(rule, base, head, { around })).toEqual([
      '12:14 warning not-there',
      '21:11 warning not-there',
    ]);
    const [phase] = (await findings(base, head, { around })).filter((finding) => finding.rule === rule);
    expect(phase?.members).toEqual([12]);
  });

  it.each([
    'Create `src/lock.rs`',
    'Create `/src/lock.rs`',
    'Create the file `./src/lock.rs`',
    'Create `lock.rs` next to `src/lock.rs`, then create `src/lock.rs`',
    'Add `src/lock.rs` with the guard and its tests',
    'Add `src/lock.rs` to cover installs',
    'Add integration suite (`src/lock.rs`) spawning processes',
    'Write the guide in `src/lock.rs:12`',
    'Introduce `src/lock.rs::Lock`',
    'Implement `Lock` in `src/lock.rs`',
    'Generate `src/lock.rs` from the schema',
    'T003: **Add** a new module `src/lock.rs`',
    'New file: `src/lock.rs`',
    'Created `src/lock.rs`',
    'Say how it works. Add `src/lock.rs`',
    'Remove the old guard and add `src/lock.rs`',
    '`src/lock.rs` created',
    'The guard is there, `src/lock.rs` was added',
    '`src/lock.rs` を作成',
    '`src/lock.rs`を新規作成する',
    'テストを `src/lock.rs` に追加',
    '**Guard** (new): create `src/lock.rs`',
  ])('fires for an item that makes a file: %s', async (item) => {
    expect((await found([item])).map((name) => name.replace(/ (?:\.\/|\/)?(src\/lock\.rs).*/, ' $1'))).toEqual([
      'not-there: src/lock.rs',
    ]);
  });

  it('fires for each file of a list', async () => {
    expect(await found(['Create `src/a.rs`, `src/b.rs` and `src/c.rs`; update `src/d.rs`'])).toEqual([
      'not-there: src/a.rs',
      'not-there: src/b.rs',
      'not-there: src/c.rs',
      'not-touched: src/d.rs',
    ]);
  });

  it('fires for an item with items below it', async () => {
    expect(await found(['Create `src/lock.rs`\n  - [x] its guard'])).toEqual(['not-there: src/lock.rs']);
  });

  it.each([
    // There, from the top or from the plan's own directory.
    'Create `src/locking/mod.rs`',
    'Create `notes.md`, `./notes.md` and `../plans/notes.md`',
    'Create `src/locking/mod.rs::Lock`',
    // A name alone may be anywhere; a directory is not kept by git while it is empty; a pattern is no file.
    'Create `lock.rs`',
    'Create `src/lock/`',
    'Create `src/lock/*.rs`',
    'Create `src/{lock,wait}.rs`',
    'Create `src/lock`',
    // Not of this repository.
    'Create `packages/core/index.ts`',
    'Write `~/.kopi/locks/cache.lock`',
    'Create `docs/<task>/design.md` and `src/...`',
    'Create `https://example.com/src/lock.rs`',
    // The item does not say that it makes the file.
    'Run `src/lock.rs`',
    'Check that we add what `src/lock.rs` needs',
    'Add tests for `src/lock.rs`',
    'Add tests covering `src/lock.rs`',
    'Write down what comes from `src/lock.rs`',
    'Add a script to run `src/lock.rs`',
    'Add a step that runs `src/lock.rs`',
    'Add `src/lock.rs` to `.gitignore`',
    'Add `src/lock.rs` to the ignored files',
    'Add `src/lock.rs` import',
    "Add `src/lock.rs`'s tests",
    'Create a shim which replaces `src/lock.rs`',
    'Create the guard. See `src/lock.rs`',
    'Implement locking as in the paper, see `src/lock.rs`',
    'Implement locking per `src/lock.rs`',
    'Create the guard that all callers of the old lock are to use from now on in `src/lock.rs`',
    'Readdress `src/lock.rs`',
    'Should we create `src/lock.rs`?',
    'src/lock.rs',
    'Create src/lock.rs without saying that it is code',
    // It went, or was never made.
    'Remove `src/lock.rs`',
    'Delete `src/lock.rs` and `src/wait.rs`',
    'Rename `src/lock.rs` to `src/wait.rs`',
    'Move the guard to `src/lock.rs`',
    'Create `src/lock.rs` (moved to the crate)',
    'Create `src/lock.rs` (later merged into lib)',
    'Create `src/lock.rs` → done in `src/lib.rs` instead',
    'Create `src/lock.rs` (deferred: no time)',
    '~~Create `src/lock.rs`~~ (not needed)',
    '`src/lock.rs` から `src/wait.rs` へ変える',
    '`src/lock.rs` を `.gitignore` に追加',
  ])('is silent about %s', async (item) => {
    expect(await found([item])).toEqual([]);
  });

  it.each<[string, string]>([
    ['moved on in this change', 'src/lock.rs -> src/guard.rs'],
    ['made elsewhere in this change', '+ crates/core/lock.rs'],
    ['moved to elsewhere under its name', 'old.rs -> crates/core/lock.rs'],
    ['changed elsewhere', 'crates/core/lock.rs'],
  ])('is silent where the file was %s', async (_, changed) => {
    expect(await found(['Create `src/lock.rs`'], { files: ['src/main.rs'], changed: [changed] })).toEqual([]);
  });

  it('fires where this change takes the file away', async () => {
    const repository = { files: ['src/main.rs'], changed: ['- src/lock.rs'] };
    expect(await found(['Create `src/lock.rs`'], repository)).toEqual(['not-there: src/lock.rs']);
  });

  it('is silent where the source cannot tell', async () => {
    expect(await found(['Create `src/lock.rs`'], { files: ['src/a.rs'], unknown: ['src/lock.rs'] })).toEqual([]);
  });

  it('looks at items that this change ticks, and no others', async () => {
    const item = (mark: string) =>
      plan('Phase 1 In Progress', { 'Phase 1: Lock': [`[${mark}] Create \`src/lock.rs\``, '[ ] Go on'] });
    expect(await findingsOf(rule, item('x'), `${item('x')}\nMore.\n`, { around })).toEqual([]);
    expect(await findingsOf(rule, item(' '), `${item(' ')}\nMore.\n`, { around })).toEqual([]);
    expect(await findingsOf(rule, item('x'), item(' '), { around })).toEqual([]);
    expect(await findingsOf(rule, null, item('x'), { around })).toEqual([]);
    const without = plan('Phase 1 In Progress', { 'Phase 1: Lock': ['[ ] Go on'] });
    expect(await findingsOf(rule, without, item('x'), { around })).toEqual([]);
    expect(await findingsOf(rule, item(' '), item('x'), { around })).toEqual(['10:14 warning not-there']);
  });

  it('judges any Markdown with checkboxes', async () => {
    const base = markdown`
      # Tasks

      - [ ] 1.1 Create \`src/lock.rs\`
    `;
    expect(await findingsOf(rule, base, base.replace('[ ]', '[X]'), { around })).toEqual(['3:18 warning not-there']);
  });
});

describe('not-touched', () => {
  it('fires where a ticked item says that a file was changed, and there is none', async () => {
    const base = plan('Phase 1 In Progress', {
      'Phase 1: Lock': ['[ ] Update `take()` in `src/lock.rs`', '[ ] Go on'],
    });
    expect(await findingOf(rule, base, base.replace('[ ]', '[x]'), { around })).toMatchObject({
      messageId: 'not-touched',
      severity: 'notice',
      headline: '1 file of Phase 1: Lock ticked as changed, but not there',
      message: 'Phase 1: Lock ticks 1 file as changed that is not there: "src/lock.rs".',
      howToFix: 'Untick what is not done, or write in the item where the file went.',
    });
  });

  it.each([
    'Update `src/lock.rs`',
    'Modify `take()` in `src/lock.rs`',
    'Change the default in `src/lock.rs`',
    'Refactor `src/lock.rs`',
    'Extend the guard in `src/lock.rs`',
    'Edit `src/lock.rs`',
    'Add `take()` to `src/lock.rs`',
    'Documentation updated (`src/lock.rs`, the README)',
    '`src/lock.rs` を更新',
  ])('fires for an item that changes a file: %s', async (item) => {
    expect(await found([item])).toEqual(['not-touched: src/lock.rs']);
  });

  it('is silent where the file is there, whether this change touches it or not', async () => {
    expect(await found(['Update `src/locking/mod.rs`', 'Update `src/lib.rs`'])).toEqual([]);
  });

  it.each(['- src/lock.rs', 'src/lock.rs -> src/guard.rs', '+ crates/core/lock.rs', '- crates/core/lock.rs'])(
    'is silent where this change touches it, or one of its name: %s',
    async (changed) => {
      expect(await found(['Update `src/lock.rs`'], { files: ['src/main.rs'], changed: [changed] })).toEqual([]);
    },
  );
});

describe('odd and hostile items', () => {
  it('may say whatever they like', async () => {
    const word = fc.constantFrom(
      'create',
      'add',
      'update',
      'to',
      'and',
      '`src/a.rs`',
      '``',
      '`',
      'の',
      '(',
      '**',
      ',',
      '`x`',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 12 }), async (words) => {
        for (const name of await found([words.join(' ')])) expect(name).toMatch(/^not-(?:there|touched): src\/a\.rs$/);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['files', 'create '.concat('`src/a.rs` and '.repeat(1_000))],
    ['verbs', `${'create '.repeat(4_000)}\`src/a.rs\``],
    ['spaces', `create${'( '.repeat(4_000)}\`src/a.rs\``],
    ['spans that are no paths', `create ${'`a` '.repeat(1_000)}`],
  ])('are checked in time: many %s', (_, item) => {
    const text = (mark: string) => plan('Draft', { 'Phase 1: Lock': [`[${mark}] ${item}`] });
    const change = compare(text(' '), text('x'));
    const tree: Tree = { at: () => 'absent' };
    const began = performance.now();
    expect([...tickedPathExists.check(change, { base: tree, head: tree, changed: [] })]).toEqual([]);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
