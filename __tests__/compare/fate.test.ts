import { describe, expect, it } from '@jest/globals';
import { itemStory } from '../helpers/change-story.js';
import { compare, markdown, plan } from '../helpers/plans.js';

const base = plan('Phase 1 In Progress', {
  'Phase 1: Lock': ['[x] Take the lock', '[ ] Document **`lock()`**', '[ ] Benchmark'],
});

/** What becomes of the items when the whole list is replaced. */
function fates(...lines: readonly string[]): readonly string[] {
  return itemStory(compare(base, plan('Phase 1 In Progress', { 'Phase 1: Lock': ['[x] Take the lock', ...lines] })));
}

const benchmarkGone = 'dropped [ ] Phase 1: Lock > Benchmark';
const documentGone = 'dropped [ ] Phase 1: Lock > Document lock()';

describe('an item that is gone', () => {
  it('left nothing behind', () => {
    expect(fates('[ ] Document **`lock()`**')).toEqual([benchmarkGone]);
  });

  it('became a bullet without a box', () => {
    expect(fates('- Document **`lock()`**', '[ ] Benchmark')).toEqual([`${documentGone} (bullet, line 11)`]);
  });

  it('became a bullet in other emphasis', () => {
    expect(fates('- Document lock()', '[ ] Benchmark')).toEqual([`${documentGone} (bullet, line 11)`]);
  });

  it('stands in a fence', () => {
    expect(fates('', '```', '- [ ] Document **`lock()`**', '- [ ] Benchmark', '```')).toEqual([
      `${documentGone} (code, line 13)`,
      `${benchmarkGone} (code, line 14)`,
    ]);
  });

  it('stands in a comment', () => {
    expect(fates('[ ] Document **`lock()`**', '', '<!-- - [ ] Benchmark -->')).toEqual([
      `${benchmarkGone} (comment, line 13)`,
    ]);
  });

  it('stands in a comment of several lines', () => {
    expect(fates('', '<!--', '- [ ] Document **`lock()`**', '- [ ] Benchmark', '-->')).toEqual([
      `${documentGone} (comment, line 13)`,
      `${benchmarkGone} (comment, line 14)`,
    ]);
  });

  it('is not taken for a command of the same text', () => {
    expect(fates('[ ] Document **`lock()`**', '', '```sh', 'Benchmark', '```')).toEqual([benchmarkGone]);
  });

  it('is not taken for a bullet that base had already', () => {
    const deliverables = markdown`
      ### Deliverables

      - Benchmark
    `;
    const without = base.replace('- [ ] Benchmark\n', '');
    expect(itemStory(compare(base + deliverables, without + deliverables))).toEqual([benchmarkGone]);
  });

  it('is found beside a bullet of the same text that base had already', () => {
    const deliverables = markdown`
      ### Deliverables

      - Benchmark
    `;
    const unboxed = base.replace('- [ ] Benchmark', '- Benchmark');
    expect(itemStory(compare(base + deliverables, unboxed + deliverables))).toEqual([
      `${benchmarkGone} (bullet, line 12)`,
    ]);
  });
});
