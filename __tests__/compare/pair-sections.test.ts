import { describe, expect, it } from '@jest/globals';
import { itemStory, phaseStory } from '../helpers/change-story.js';
import { compare, markdown, plan, type Sections } from '../helpers/plans.js';

const started = 'Phase 1 In Progress';

function phases(base: Sections, head: Sections): readonly string[] {
  return phaseStory(compare(plan(started, base), plan(started, head)));
}

function items(base: Sections, head: Sections): readonly string[] {
  return itemStory(compare(plan(started, base), plan(started, head)));
}

describe('a phase', () => {
  const lock = ['[x] Take the lock', '[x] Unit tests'];
  const wait = ['[ ] Wait for the lock', '[ ] Unit tests'];
  const report = ['[ ] Name the owner', '[ ] Unit tests'];
  const base = { 'Phase 1: Lock': lock, 'Phase 2: Wait': wait };

  it('is the same by number and title', () => {
    expect(phases(base, base)).toEqual(['1 Lock -> 1 Lock', '2 Wait -> 2 Wait']);
  });

  it('keeps its items when one is put in front and all numbers move', () => {
    const head = {
      'Phase 1: Research': ['[ ] Read up', '[ ] Unit tests'],
      'Phase 2: Lock': lock,
      'Phase 3: Wait': wait,
    };
    expect(phases(base, head)).toEqual(['1 Lock -> 2 Lock', '2 Wait -> 3 Wait']);
    expect(items(base, head)).toEqual([
      'added [ ] Phase 1: Research > Read up',
      'added [ ] Phase 1: Research > Unit tests',
    ]);
  });

  it('keeps its items when the one before it is removed', () => {
    const three = { ...base, 'Phase 3: Report': report };
    const head = { 'Phase 1: Lock': lock, 'Phase 2: Report': report };
    expect(phases(three, head)).toEqual(['1 Lock -> 1 Lock', '3 Report -> 2 Report']);
    expect(items(three, head)).toEqual([
      'dropped [ ] Phase 2: Wait > Wait for the lock',
      'dropped [ ] Phase 2: Wait > Unit tests',
    ]);
  });

  it('keeps its items when two change places', () => {
    const head = { 'Phase 1: Wait': wait, 'Phase 2: Lock': lock };
    expect(phases(base, head)).toEqual(['2 Wait -> 1 Wait', '1 Lock -> 2 Lock']);
    expect(items(base, head)).toEqual([]);
  });

  it('is the same under another title by its items', () => {
    const head = { 'Phase 1: Lock': lock, 'Phase 2: Queue': wait };
    expect(phases(base, head)).toEqual(['1 Lock -> 1 Lock', '2 Wait -> 2 Queue']);
    expect(items(base, head)).toEqual([]);
  });

  it('is the same under another title and another number by its items', () => {
    const head = { 'Phase 1: Research': ['[ ] Read up'], 'Phase 2: File lock': lock, 'Phase 3: Wait': wait };
    expect(phases(base, head)).toEqual(['1 Lock -> 2 File lock', '2 Wait -> 3 Wait']);
    expect(items(base, head)).toEqual(['added [ ] Phase 1: Research > Read up']);
  });

  it('is not taken for one that shares only the texts that every phase has', () => {
    const boilerplate = ['[ ] Unit tests', '[ ] Lint', '[ ] Review'];
    const three = {
      'Phase 1: Lock': ['[x] Take the lock', ...boilerplate],
      'Phase 2: Wait': ['[ ] Wait for the lock', ...boilerplate],
    };
    const head = {
      'Phase 1: Lock': ['[x] Take the lock', ...boilerplate],
      'Phase 3: Report': ['[ ] Name the owner', ...boilerplate],
    };
    expect(phases(three, head)).toEqual(['1 Lock -> 1 Lock']);
  });

  it('is the same by its number where neither title nor items stayed', () => {
    const head = { 'Phase 1: Lock': lock, 'Phase 2: Queue': ['[ ] Serve waiters in order'] };
    expect(phases(base, head)).toEqual(['1 Lock -> 1 Lock', '2 Wait -> 2 Queue']);
  });

  it('is the same with and without a sign that it is done', () => {
    const head = { '✅ Phase 1: Lock (Complete)': lock, 'Phase 2: Wait': wait };
    expect(phases(base, head)).toEqual(['1 Lock -> 1 Lock (Complete)', '2 Wait -> 2 Wait']);
  });

  it('is paired in order where two have the same number and title', () => {
    const twice = markdown`
      ## Phase 1: Lock

      - [ ] Take the lock

      ## Phase 1: Lock

      - [ ] Drop the lock
    `;
    const { pairing } = compare(twice, twice.replace('[ ] Drop', '[x] Drop'));
    expect(pairing.phases).toEqual([
      { base: 0, head: 0 },
      { base: 1, head: 1 },
    ]);
  });

  it('without a title is the same by its number', () => {
    expect(phases({ 'Phase 1': lock, 'Phase 2': wait }, { 'Phase 1': lock, 'Phase 2': wait })).toEqual([
      '1  -> 1 ',
      '2  -> 2 ',
    ]);
  });
});

describe('a section', () => {
  it('is the same by its role, whatever its heading looks like', () => {
    const base = markdown`
      ## Phase 1: Lock

      ### Tasks

      - [ ] Take the lock

      ### Acceptance Criteria

      - [ ] Two processes never hold it at once
    `;
    const head = base.replace('### Tasks', '### Phase 1 Tasks').replace('Criteria', 'Criteria (Phase Gate)');
    expect(itemStory(compare(base, head))).toEqual([]);
  });

  it('of the same name in another phase is another section', () => {
    const base = markdown`
      ## Phase 1: Lock

      ### Tasks

      - [x] Unit tests

      ## Phase 2: Wait

      ### Tasks

      - [ ] Unit tests
    `;
    const head = base.replace('- [ ] Unit tests', '- [x] Unit tests');
    expect(compare(base, head).pairing.sections.map((pair) => [pair.base, pair.head])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ]);
  });

  it('of the same name within a phase is told by the section around it', () => {
    const base = markdown`
      ## Phase 1: Lock

      ### Tasks

      #### Reader

      - [ ] Unit tests

      ### Verification

      #### Reader

      - [ ] Run it twice
    `;
    const head = markdown`
      ## Phase 1: Lock

      ### Verification

      #### Reader

      - [x] Run it twice
    `;
    expect(itemStory(compare(base, head))).toEqual(['ticked Reader > Run it twice', 'dropped [ ] Reader > Unit tests']);
  });

  it('keeps its items when the sections are put in another order', () => {
    const base = { Notes: ['[ ] Tell the team', '[ ] Unit tests'], Risks: ['[ ] Stale locks', '[ ] Unit tests'] };
    const head = { Risks: ['[ ] Stale locks', '[ ] Unit tests'], Notes: ['[ ] Tell the team', '[ ] Unit tests'] };
    expect(items(base, head)).toEqual([]);
  });

  it('keeps its items under another heading', () => {
    const base = { 'Phase 1: Lock': ['[x] Take the lock'], Notes: ['[ ] Tell the team', '[ ] Write a post'] };
    const head = {
      'Phase 1: Lock': ['[x] Take the lock'],
      'Follow-up work': ['[ ] Tell the team', '[x] Write a post'],
    };
    expect(items(base, head)).toEqual(['ticked Notes > Write a post']);
  });

  it('is another one where less than half of its items stayed', () => {
    const base = { Notes: ['[ ] Tell the team', '[ ] Write a post', '[ ] Ask Kim'] };
    const head = { 'Follow-up work': ['[ ] Tell the team', '[ ] Buy a new laptop', '[ ] Plan the offsite'] };
    expect(items(base, head)).toEqual([
      'moved Notes > Tell the team to Follow-up work',
      'added [ ] Follow-up work > Buy a new laptop',
      'added [ ] Follow-up work > Plan the offsite',
      'dropped [ ] Notes > Write a post',
      'dropped [ ] Notes > Ask Kim',
    ]);
  });

  it('survives the phase around it', () => {
    const base = { 'Phase 1: Lock': ['[x] Take the lock'], 'Phase 2: Wait': ['[ ] Wait for the lock'] };
    const head = { 'Phase 1: Lock': ['[x] Take the lock'], 'Step 2: Wait': ['[ ] Wait for the lock'] };
    expect(phases(base, head)).toEqual(['1 Lock -> 1 Lock']);
    expect(items(base, head)).toEqual([]);
  });
});
