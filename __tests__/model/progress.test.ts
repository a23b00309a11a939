import { describe, expect, it } from '@jest/globals';
import {
  countItems,
  itemsAt,
  phaseState,
  progressOf,
  roleAround,
  stateOf,
  workItems,
} from '../../src/model/progress.js';
import { lines, planOf } from '../helpers/read-markdown.js';

const tally = (done: number, open: number, waived: number) => ({ done, open, waived });

describe('the state of an item', () => {
  it.each([
    ['- [x] a', 'done'],
    ['- [X] a', 'done'],
    ['- [ ] a', 'open'],
    ['- [~] a', 'open'],
    ['- [x]a', 'open'],
    ['- [ ] a (deferred)', 'waived'],
    ['- [~] ~~a~~', 'waived'],
    ['- [] ~~a~~', 'waived'],
    ['- [x] a (deferred)', 'done'],
    ['- [x] ~~a~~', 'done'],
  ])('of %s is %s', (text, state) => {
    expect(planOf(text).items.map(stateOf)).toEqual([state]);
  });
});

describe('counts', () => {
  it('are told for items of every level, and for leaves', () => {
    const text = lines(
      '- [ ] Lock',
      '  - [x] Take',
      '  - [ ] Drop',
      '- [x] Test',
      '  - [ ] Slow ones (deferred)',
      '- [ ] Ship',
    );
    expect(countItems(planOf(text).items)).toEqual({ items: tally(2, 3, 1), leaves: tally(1, 2, 1) });
  });

  it('are zero for no items', () => {
    expect(countItems([])).toEqual({ items: tally(0, 0, 0), leaves: tally(0, 0, 0) });
  });

  it('count what an ancestor waives as waived', () => {
    const text = lines('- [x] Lock (moved to T-9)', '  - [ ] Take', '  - [x] Drop');
    expect(countItems(planOf(text).items)).toEqual({ items: tally(2, 0, 1), leaves: tally(1, 0, 1) });
  });
});

describe('the state of a phase', () => {
  it.each([
    ['empty', ['- Take the lock']],
    ['pending', ['- [ ] a', '- [ ] b']],
    ['pending', ['- [x] a', '  - [ ] b']],
    ['pending', ['- [ ] a', '- [ ] b (deferred)']],
    ['active', ['- [x] a', '- [ ] b']],
    ['resolved', ['- [x] a', '- [x] b']],
    ['resolved', ['- [ ] a', '  - [x] b']],
    ['resolved', ['- [x] a', '- [ ] b (deferred)']],
    ['resolved', ['- [ ] a (deferred)', '- [ ] ~~b~~']],
  ])('is %s with %j', (state, items) => {
    expect(phaseState(planOf(lines('## Phase 1: Lock', ...items, '## Notes', '- [ ] z')), 0)).toBe(state);
  });

  it('is empty for a phase that is not there', () => {
    expect(phaseState(planOf('- [ ] a'), 0)).toBe('empty');
  });
});

describe('progress', () => {
  it('counts the items of all phases, and no others, where there are phases', () => {
    const text = lines(
      '- [x] before',
      '## Success Metrics',
      '- [x] fast',
      '## Phase 1: Lock',
      '### Tasks',
      '- [x] take',
      '### Acceptance Criteria',
      '- [ ] taken',
      '## Phase 2: Unlock',
      '- [ ] drop (deferred)',
      '## Definition of Done',
      '- [ ] docs',
    );
    expect(workItems(planOf(text)).map((item) => item.text)).toEqual(['take', 'taken', 'drop (deferred)']);
    expect(progressOf(planOf(text)).leaves).toEqual(tally(1, 1, 1));
  });

  it('counts nothing where no phase has items', () => {
    expect(progressOf(planOf(lines('## Phase 1: Lock', '## Notes', '- [x] a'))).items).toEqual(tally(0, 0, 0));
  });

  it('counts all but the checklists beside the work where there are no phases', () => {
    const text = lines(
      '- [x] before',
      '# Plan',
      '- [x] first',
      '## Success Metrics',
      '- [ ] fast',
      '### On Windows',
      '- [ ] fast too',
      '## ADR & Legacy Alignment',
      '- [ ] aligned',
      '## Checklist',
      '- [ ] work',
      '### Open Questions',
      '- [ ] why',
      '## Definition of Done',
      '- [ ] docs',
    );
    expect(workItems(planOf(text)).map((item) => item.text)).toEqual(['before', 'first', 'work']);
  });
});

describe('the role around a section', () => {
  it('is that of the nearest section that has one', () => {
    const plan = planOf(
      lines('# Plan', '## Definition of Done', '### Docs', '#### Pages', '## Phase 1: Lock', '### Notes', '## Notes'),
    );
    expect(plan.sections.map((_, index) => roleAround(plan, index))).toEqual([
      'preamble',
      'other',
      'definition-of-done',
      'definition-of-done',
      'definition-of-done',
      'phase',
      'phase',
      'other',
    ]);
  });
});

describe('items at some indexes', () => {
  it('come in the order asked for, without those that are not there', () => {
    const plan = planOf(lines('- [ ] a', '- [ ] b', '- [ ] c'));
    expect(itemsAt(plan, [2, 0, 7]).map((item) => item.text)).toEqual(['c', 'a']);
  });
});
