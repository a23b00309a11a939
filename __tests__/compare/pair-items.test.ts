import { describe, expect, it } from '@jest/globals';
import { itemStory } from '../helpers/change-story.js';
import { compare, markdown, plan, type Sections } from '../helpers/plans.js';

const started = 'Phase 1 In Progress';

/** What happened to the items between two versions of a plan whose status stays. */
function story(base: Sections, head: Sections): readonly string[] {
  return itemStory(compare(plan(started, base), plan(started, head)));
}

describe('an item whose text stays', () => {
  it('is the same item after others are put around it', () => {
    const base = { 'Phase 1: Lock': ['[ ] Take the lock', '[ ] Drop the lock'] };
    const head = {
      'Phase 1: Lock': ['[ ] Open the file', '[ ] Take the lock', '[ ] Write the owner into it', '[ ] Drop the lock'],
    };
    expect(story(base, head)).toEqual([
      'added [ ] Phase 1: Lock > Open the file',
      'added [ ] Phase 1: Lock > Write the owner into it',
    ]);
  });

  it('is ticked and unticked in place', () => {
    const base = { 'Phase 1: Lock': ['[ ] Take the lock', '[x] Drop the lock'] };
    const head = { 'Phase 1: Lock': ['[X] Take the lock', '[ ] Drop the lock'] };
    expect(story(base, head)).toEqual([
      'ticked Phase 1: Lock > Take the lock',
      'unticked Phase 1: Lock > Drop the lock',
    ]);
  });

  it('is the same in another order', () => {
    const base = { 'Phase 1: Lock': ['[ ] Open the file', '[ ] Take the lock', '[x] Drop the lock'] };
    const head = { 'Phase 1: Lock': ['[x] Drop the lock', '[ ] Open the file', '[ ] Take the lock'] };
    expect(story(base, head)).toEqual([]);
  });

  it('is the same in other emphasis, case and end punctuation', () => {
    const base = { 'Phase 1: Lock': ['[ ] **Take** the lock', '[ ] Drop the lock.'] };
    const head = { 'Phase 1: Lock': ['[ ] take the `lock`', '[ ] Drop the lock'] };
    expect(story(base, head)).toEqual([]);
  });

  it('is the same one level deeper', () => {
    const base = { 'Phase 1: Lock': ['[ ] Locking', '[ ] Take the lock'] };
    const head = { 'Phase 1: Lock': ['[ ] Locking', '  [x] Take the lock'] };
    expect(story(base, head)).toEqual(['ticked Phase 1: Lock > Take the lock']);
  });
});

describe('a text that several items have', () => {
  it('belongs to the phase that it stands in', () => {
    const base = {
      'Phase 1: Lock': ['[x] Take the lock', '[x] Unit tests'],
      'Phase 2: Wait': ['[ ] Wait for the lock', '[ ] Unit tests'],
      'Phase 3: Report': ['[ ] Name the owner', '[ ] Unit tests'],
    };
    const head = { ...base, 'Phase 2: Wait': ['[ ] Wait for the lock', '[x] Unit tests'] };
    expect(story(base, head)).toEqual(['ticked Phase 2: Wait > Unit tests']);
  });

  it('is dropped from the phase that lost it', () => {
    const base = {
      'Phase 1: Lock': ['[x] Take the lock', '[ ] Unit tests'],
      'Phase 2: Wait': ['[ ] Wait for the lock', '[ ] Unit tests'],
    };
    const head = {
      'Phase 1: Lock': ['[x] Take the lock'],
      'Phase 2: Wait': ['[ ] Wait for the lock', '[x] Unit tests'],
    };
    expect(story(base, head)).toEqual(['ticked Phase 2: Wait > Unit tests', 'dropped [ ] Phase 1: Lock > Unit tests']);
  });

  it('is told by the item that it belongs to', () => {
    const base = {
      'Phase 1: Lock': [
        '[ ] Reader',
        '  [ ] Unit tests',
        '[ ] Writer',
        '  [x] Unit tests',
        '[ ] Owner',
        '  [ ] Unit tests',
      ],
    };
    const head = { 'Phase 1: Lock': ['[ ] Owner', '  [x] Unit tests', '[ ] Writer', '  [x] Unit tests'] };
    expect(story(base, head)).toEqual([
      'ticked Phase 1: Lock > Unit tests',
      'dropped [ ] Phase 1: Lock > Reader',
      'dropped [ ] Phase 1: Lock > Unit tests',
    ]);
  });

  it('is told by its neighbours where the section has it twice', () => {
    const base = {
      'Phase 1: Lock': ['[ ] Take the lock', '[ ] Unit tests', '[ ] Drop the lock', '[ ] Unit tests'],
    };
    const change = compare(
      plan(started, base),
      plan(started, { 'Phase 1: Lock': ['[ ] Take the lock', '[ ] Drop the lock', '[ ] Unit tests'] }),
    );
    expect(change.pairing.dropped).toEqual([{ base: 1, fate: { kind: 'gone' } }]);
  });

  it('is told by the neighbour before it where the one after it is gone as well', () => {
    const base = {
      'Phase 1: Lock': ['[ ] Take the lock', '[ ] Unit tests', '[ ] Drop the lock', '[ ] Unit tests', '[ ] Release'],
    };
    const head = { 'Phase 1: Lock': ['[ ] Take the lock', '[ ] Unit tests'] };
    const { dropped } = compare(plan(started, base), plan(started, head)).pairing;
    expect(dropped.map((item) => item.base)).toEqual([2, 3, 4]);
  });

  it('is told by its mark where two stand side by side: the open one is gone, and none was ticked', () => {
    const base = { 'Phase 1: Lock': ['[ ] Unit tests', '[x] Unit tests', '[ ] Release'] };
    const head = { 'Phase 1: Lock': ['[x] Unit tests', '[ ] Release'] };
    expect(story(base, head)).toEqual(['dropped [ ] Phase 1: Lock > Unit tests']);
  });

  it('is told by its mark in a row of three', () => {
    const base = { 'Phase 1: Lock': ['[ ] Unit tests', '[x] Unit tests', '[ ] Unit tests'] };
    const head = { 'Phase 1: Lock': ['[ ] Unit tests', '[x] Unit tests'] };
    expect(story(base, head)).toEqual(['dropped [ ] Phase 1: Lock > Unit tests']);
  });

  it('is told by its mark where each has lost one neighbour', () => {
    const base = {
      'Phase 1: Lock': ['[ ] Take the lock', '[ ] Unit tests', '[x] Owner file', '[x] Unit tests', '[ ] Release'],
    };
    const head = { 'Phase 1: Lock': ['[ ] Take the lock', '[x] Unit tests', '[ ] Release'] };
    expect(story(base, head)).toEqual([
      'dropped [ ] Phase 1: Lock > Unit tests',
      'dropped [x] Phase 1: Lock > Owner file',
    ]);
  });

  it('is told by its mark where no neighbour stayed', () => {
    const base = { 'Phase 1: Lock': ['[ ] Benchmark', '[ ] Unit tests', '[x] Retry', '[x] Unit tests', '[ ] Owner'] };
    const head = { 'Phase 1: Lock': ['[ ] Ask Kim', '[x] Unit tests', '[ ] Publish'] };
    expect(story(base, head).filter((text) => text.endsWith('Unit tests'))).toEqual([
      'dropped [ ] Phase 1: Lock > Unit tests',
    ]);
  });

  it('is told by its mark where the items around it are others', () => {
    const base = { 'Phase 1: Lock': ['[ ] Benchmark', '  [ ] Unit tests', '[ ] Retry', '  [x] Unit tests'] };
    const head = { 'Phase 1: Lock': ['[ ] Ask Kim', '  [x] Unit tests'] };
    expect(story(base, head).filter((text) => text.endsWith('Unit tests'))).toEqual([
      'dropped [ ] Phase 1: Lock > Unit tests',
    ]);
  });

  it('counts one tick where one of three in a row is ticked', () => {
    const base = { 'Phase 1: Lock': ['[ ] Unit tests', '[ ] Unit tests', '[ ] Unit tests'] };
    const head = { 'Phase 1: Lock': ['[ ] Unit tests', '[x] Unit tests', '[ ] Unit tests'] };
    expect(story(base, head)).toEqual(['ticked Phase 1: Lock > Unit tests']);
  });

  it('that is repeated once more is one added item', () => {
    const base = { 'Phase 1: Lock': ['[x] Unit tests', '[ ] Release'] };
    const head = { 'Phase 1: Lock': ['[x] Unit tests', '[ ] Unit tests', '[ ] Release'] };
    expect(story(base, head)).toEqual(['added [ ] Phase 1: Lock > Unit tests']);
  });
});

describe('an item with another text', () => {
  it('is reworded where most of the text stayed', () => {
    const base = { 'Phase 1: Lock': ['[ ] Take the lock before the file is written', '[ ] Drop the lock'] };
    const head = { 'Phase 1: Lock': ['[ ] Take the lock before any file is written', '[ ] Drop the lock'] };
    expect(story(base, head)).toEqual([
      'reworded Phase 1: Lock > Take the lock before the file is written to Take the lock before any file is written',
    ]);
  });

  it('may be reworded, moved and ticked at once', () => {
    const base = {
      'Phase 1: Lock': ['[ ] Take the lock', '[ ] Document the error that names the owner'],
      'Phase 2: Wait': ['[ ] Wait for the lock'],
    };
    const head = {
      'Phase 1: Lock': ['[ ] Take the lock'],
      'Phase 2: Wait': ['[ ] Wait for the lock', '[x] Document the errors that name the owner'],
    };
    expect(story(base, head)).toEqual([
      'moved Phase 1: Lock > Document the error that names the owner to Phase 2: Wait',
      'reworded Phase 1: Lock > Document the error that names the owner to Document the errors that name the owner',
      'ticked Phase 1: Lock > Document the error that names the owner',
    ]);
  });

  it('is told by its neighbours where less of the text stayed', () => {
    const base = {
      'Phase 1: Lock': ['[ ] Open the file', '[ ] Write unit tests', '[ ] Drop the lock'],
    };
    const head = {
      'Phase 1: Lock': ['[ ] Open the file', '[ ] Write integration tests on Windows', '[ ] Drop the lock'],
    };
    expect(story(base, head)).toEqual([
      'reworded Phase 1: Lock > Write unit tests to Write integration tests on Windows',
    ]);
  });

  it('is another item where nothing of the text stayed', () => {
    const base = { 'Phase 1: Lock': ['[ ] Open the file', '[ ] Benchmark', '[ ] Drop the lock'] };
    const head = { 'Phase 1: Lock': ['[ ] Open the file', '[x] Ask Kim', '[ ] Drop the lock'] };
    expect(story(base, head)).toEqual(['added [x] Phase 1: Lock > Ask Kim', 'dropped [ ] Phase 1: Lock > Benchmark']);
  });

  it('is told from its fellows by the likeness of the texts, not by their order', () => {
    const base = {
      'Phase 1: Lock': ['[ ] Measure the time to take a lock', '[ ] Describe the format of the owner file'],
    };
    const head = {
      'Phase 1: Lock': ['[x] Describe the format of an owner file', '[ ] Measure the time to take one lock'],
    };
    expect(story(base, head)).toEqual([
      'reworded Phase 1: Lock > Describe the format of the owner file to Describe the format of an owner file',
      'ticked Phase 1: Lock > Describe the format of the owner file',
      'reworded Phase 1: Lock > Measure the time to take a lock to Measure the time to take one lock',
    ]);
  });

  it('in a language without spaces compares as well', () => {
    const base = { 'Phase 1: Lock': ['[ ] ロックファイルを作成して所有者を書き込む', '[ ] テスト'] };
    const head = { 'Phase 1: Lock': ['[x] ロックファイルを作成して所有者名を書き込む', '[ ] テスト'] };
    expect(story(base, head)).toEqual([
      'reworded Phase 1: Lock > ロックファイルを作成して所有者を書き込む to ロックファイルを作成して所有者名を書き込む',
      'ticked Phase 1: Lock > ロックファイルを作成して所有者を書き込む',
    ]);
  });
});

describe('what is appended to a text', () => {
  const base = { 'Phase 1: Lock': ['[ ] Write docs', '[ ] Take the lock'] };
  const become = (line: string) => story(base, { 'Phase 1: Lock': [line, '[ ] Take the lock'] });

  it.each([
    '[x] Write docs (see PR 12)',
    '[x] Write docs – in the wiki',
    '[x] Write docs - in the wiki',
    '[x] Write docs: in the wiki',
    '[x] Write docs. They are in the wiki.',
    '[x] Write docs → docs/locking.md',
    '[x] Write docs. → docs/locking.md',
    '[x] Write docs。→ docs/locking.md に記載',
    '[x] Write docs。docs/locking.md に記載した。',
    '[x] Write docs（docs/locking.md に記載）',
    '[x] Write docs ※ docs/locking.md に記載',
    '[x] Write docs => docs/locking.md',
  ])('is no rewording where it is a note: %s', (line) => {
    expect(become(line)).toEqual(['ticked Phase 1: Lock > Write docs']);
  });

  it.each([
    '[ ] Write docs (deferred: after the release)',
    '[ ] ~~Write docs~~ (not needed)',
    '[ ] Write docs - skipped',
  ])('is no rewording where it is a waiver: %s', (line) => {
    expect(become(line)).toEqual(['waived Phase 1: Lock > Write docs']);
  });

  it('is no rewording behind a text that ends with brackets or quotes', () => {
    const from = { 'Phase 1: Lock': ['[ ] Write docs (English)', '[ ] Say "taken"'] };
    const to = { 'Phase 1: Lock': ['[x] Write docs (English) - in the wiki', '[x] Say "taken" → in the log'] };
    expect(story(from, to)).toEqual([
      'ticked Phase 1: Lock > Write docs (English)',
      'ticked Phase 1: Lock > Say "taken"',
    ]);
  });

  it('may be many times as long as the text', () => {
    const note = 'the manual has a chapter on it now, with an example for each platform and a list of every message';
    expect(become(`[x] Write docs (${note})`)).toEqual(['ticked Phase 1: Lock > Write docs']);
    expect(become(`[x] Write docs: ${note}`)).toEqual(['ticked Phase 1: Lock > Write docs']);
    expect(become(`[ ] ${note}: Write docs`)).toEqual([
      `added [ ] Phase 1: Lock > ${note}: Write docs`,
      'dropped [ ] Phase 1: Lock > Write docs',
    ]);
  });

  it('may go again, and is still the same item', () => {
    const note = 'see the thread with Kim, who wants a chapter for each platform and an example in every one of them';
    const noted = { 'Phase 1: Lock': [`[ ] Write docs (${note})`, '[ ] Take the lock'] };
    expect(story(noted, base)).toEqual([`reworded Phase 1: Lock > Write docs (${note}) to Write docs`]);
  });

  it('goes to the item that stood there, not to its namesake', () => {
    const from = { 'Phase 1: Lock': ['[ ] Tests', '[ ] Take the lock', '[ ] Tests (Windows)'] };
    const to = {
      'Phase 1: Lock': ['[x] Tests: see the table of platforms', '[ ] Take the lock', '[ ] Tests (Windows)'],
    };
    expect(story(from, to)).toEqual(['ticked Phase 1: Lock > Tests']);
  });

  it('may say why the item went elsewhere, if the text tells which item it is', () => {
    const from = { 'Phase 1: Lock': ['[ ] Drop the lock on a panic', '[ ] Take it'], 'Phase 2: Wait': ['[ ] Wait'] };
    const to = {
      'Phase 1: Lock': ['[ ] Take it'],
      'Phase 2: Wait': ['[ ] Wait', '[ ] Drop the lock on a panic (from phase 1: it takes the load test to see it)'],
    };
    expect(story(from, to)).toEqual(['moved Phase 1: Lock > Drop the lock on a panic to Phase 2: Wait']);
  });

  it('does not make a short text the same as a longer one elsewhere', () => {
    const from = { 'Phase 1: Lock': ['[ ] Tests', '[ ] Take it'], 'Phase 2: Wait': ['[ ] Wait'] };
    const to = { 'Phase 1: Lock': ['[ ] Take it'], 'Phase 2: Wait': ['[ ] Wait', '[ ] Tests (of the waiting only)'] };
    expect(story(from, to)).toEqual([
      'added [ ] Phase 2: Wait > Tests (of the waiting only)',
      'dropped [ ] Phase 1: Lock > Tests',
    ]);
  });

  it.each(['Write docs and publish them', 'Write docstrings', 'Write docs, tests', 'Write docs-as-code'])(
    'is a rewording where it goes on with the task: %s',
    (text) => {
      expect(become(`[ ] ${text}`)).toEqual([`reworded Phase 1: Lock > Write docs to ${text}`]);
    },
  );
});

describe('an item in another section', () => {
  it('has moved', () => {
    const base = { 'Phase 1: Lock': ['[ ] Take the lock', '[ ] Benchmark'], 'Phase 2: Wait': ['[ ] Wait for it'] };
    const head = { 'Phase 1: Lock': ['[ ] Take the lock'], 'Phase 2: Wait': ['[ ] Wait for it', '[ ] Benchmark'] };
    expect(story(base, head)).toEqual(['moved Phase 1: Lock > Benchmark to Phase 2: Wait']);
  });

  it('may be ticked on the way', () => {
    const base = { 'Phase 1: Lock': ['[ ] Take the lock', '[ ] Benchmark'], 'Phase 2: Wait': ['[ ] Wait for it'] };
    const head = { 'Phase 1: Lock': ['[ ] Take the lock'], 'Phase 2: Wait': ['[ ] Wait for it', '[x] Benchmark'] };
    expect(story(base, head)).toEqual([
      'moved Phase 1: Lock > Benchmark to Phase 2: Wait',
      'ticked Phase 1: Lock > Benchmark',
    ]);
  });

  it('has moved between the sections of a phase as well', () => {
    const base = markdown`
      ## Phase 1: Lock

      ### Tasks

      - [ ] Take the lock
      - [ ] No test is flaky

      ### Acceptance Criteria

      - [ ] Two processes never hold it at once
    `;
    const head = markdown`
      ## Phase 1: Lock

      ### Tasks

      - [ ] Take the lock

      ### Acceptance Criteria

      - [ ] Two processes never hold it at once
      - [ ] No test is flaky
    `;
    expect(itemStory(compare(base, head))).toEqual(['moved Tasks > No test is flaky to Acceptance Criteria']);
  });

  it('has moved from the phase that lost it, and not from one that has kept the same text', () => {
    const base = {
      'Phase 1: Lock': ['[x] Take the lock', '[x] Unit tests'],
      'Phase 2: Wait': ['[ ] Wait for it', '[ ] Unit tests'],
      'Phase 3: Report': ['[ ] Name the owner'],
    };
    const head = {
      'Phase 1: Lock': ['[x] Take the lock', '[x] Unit tests'],
      'Phase 2: Wait': ['[ ] Wait for it'],
      'Phase 3: Report': ['[ ] Name the owner', '[ ] Unit tests'],
    };
    expect(story(base, head)).toEqual(['moved Phase 2: Wait > Unit tests to Phase 3: Report']);
  });
});
