import { describe, expect, it } from '@jest/globals';
import {
  canFinish,
  groupByHome,
  homeOf,
  holdsUpFinish,
  isLeftOpen,
  itemsWhere,
  sectionName,
} from '../../src/model/structure.js';
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

describe('items by their homes', () => {
  it('are those given, each below the heading of its phase or section', () => {
    expect([...groupByHome(plan, [4, 3, 1, 9])].map(([home, items]) => [sectionName(plan, home), items])).toEqual([
      ['Notes', [4]],
      ['Phase 1: Lock', [3, 1]],
    ]);
  });
});

describe('a plan that can finish', () => {
  const of = (...texts: readonly string[]) => planOf(lines('## Phase 1: Lock', '- [x] a', ...texts));

  it('has nothing open in its phases, its definition of done and other checklists', () => {
    expect(canFinish(of())).toBe(true);
    expect(canFinish(of('- [ ] b'))).toBe(false);
    expect(canFinish(of('## Definition of Done', '- [ ] b'))).toBe(false);
    expect(canFinish(of('## Notes', '- [ ] b'))).toBe(false);
  });

  it('may have open success metrics, ADRs and questions, and what only the merge makes true', () => {
    const settledLater = of('## Success Metrics', '- [ ] b', '## ADRs', '- [ ] c', '## Open Questions', '- [ ] d');
    expect(canFinish(settledLater)).toBe(true);
    expect(settledLater.items.map((item) => holdsUpFinish(settledLater, item))).toEqual([true, false, false, false]);
    expect(canFinish(of('## Definition of Done', '- [ ] Merge this PR'))).toBe(true);
  });
});

describe('items that fulfil a condition', () => {
  it('are sought among those asked for', () => {
    expect(itemsWhere(plan, [4, 2, 1, 9], (item) => !item.done)).toEqual([4, 1]);
    expect(itemsWhere(plan, plan.items.keys(), (_, index) => index > 2)).toEqual([3, 4]);
  });
});
