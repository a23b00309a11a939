import { describe, expect, it } from '@jest/globals';
import { homeOf, isLeftOpen, itemsWhere, sectionName } from '../../src/model/structure.js';
import { lines, planOf } from '../helpers/read-markdown.js';

const plan = planOf(
  lines(
    '- [ ] a',
    '## Phase 1: Lock',
    '### Tasks',
    '- [ ] b',
    '  - [x] c',
    '- [ ] d (deferred)',
    '## Notes',
    '- [ ] e',
  ),
);

describe('the home of an item', () => {
  it('is the heading of its phase, else the section it stands in', () => {
    expect(plan.items.map((item) => sectionName(plan, homeOf(plan, item)))).toEqual([
      'the plan',
      'Phase 1: Lock',
      'Phase 1: Lock',
      'Phase 1: Lock',
      'Notes',
    ]);
  });
});

describe('an item that is left open', () => {
  it('is an open leaf', () => {
    expect(plan.items.filter((item) => isLeftOpen(plan, item)).map((item) => item.text)).toEqual(['a', 'e']);
  });
});

describe('items that fulfil a condition', () => {
  it('are sought among those asked for', () => {
    expect(itemsWhere(plan, [4, 2, 1, 9], (item) => !item.done)).toEqual([4, 1]);
  });
});
