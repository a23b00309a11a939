import { describe, expect, it } from '@jest/globals';
import { planOf } from '../helpers/read-markdown.js';

/** The waiver of an item with some text: `kind: reason`, `-` for no reason; null where it has none. */
function waiverOf(text: string): string | null {
  const waiver = planOf(`- [ ] ${text}`).items[0]?.waiver;
  if (waiver === undefined) throw new Error(`No item: ${text}`);
  return waiver === null ? null : `${waiver.kind}: ${waiver.reason ?? '-'}`;
}

describe('strike-through of the whole text waives', () => {
  it.each([
    ['~~Cache the index~~', '-'],
    ['~Cache the index~', '-'],
    ['~~Cache the index~~.', '-'],
    ['~~Cache the index~~ ✅', '-'],
    ['**~~Cache the index~~**', '-'],
    ['~~**Cache** the `index`~~', '-'],
    ['~~Cache~~ ~~the index~~', '-'],
    ['~~Cache~~, ~~the index~~', '-'],
    ['**~~Cache~~**: ~~the index~~ (too slow)', 'too slow'],
    ['~~Cache the index~~ - too slow', 'too slow'],
    ['~~Cache the index~~ – _too slow_', 'too slow'],
    ['~~Cache the index~~ — too slow.', 'too slow'],
    ['~~Cache the index~~: too slow', 'too slow'],
    ['~~Cache the index~~ (too slow)', 'too slow'],
    ['~~Cache the index~~ _too slow_', 'too slow'],
    ['~~Cache the index~~ **Deferred**', '-'],
    ['~~Cache the index~~ deferred to T-9', 'to T-9'],
    ['~~Cache the index~~ → moved to T-9', 'T-9'],
    ['~~Cache the index~~ because the disk does', 'because the disk does'],
    ['~~Cache the index~~\n  Reason: the disk does.', 'Reason: the disk does'],
    ['~~Cache the index~~ - _Deferred: too slow_', 'too slow'],
    ['~~Cache the index~~ (N/A)', '-'],
    ['~~Cache the index~~ (see [T-9](t9.md))', 'see T-9'],
    ['~~Cache the index~~ – too slow ⏸️', 'too slow'],
    ['⏭️ ~~Cache the index~~ (too slow)', 'too slow'],
    ['~~Cache the index (deferred: too slow)~~', 'too slow'],
    ['~~Cache the index — moved to T-9~~', 'T-9'],
    ['~~Cache the index (deferred: too slow)~~ (see T-9)', 'see T-9'],
    ['~~索引を作る~~（遅い）', '遅い'],
    ['~~索引を作る~~ ※遅い', '遅い'],
  ])('%s', (text, reason) => {
    expect(waiverOf(text)).toBe(`struck: ${reason}`);
  });

  it.each([
    ['Cache ~~the index~~'],
    ['~~Cache~~ the index'],
    ['~~Cache the list~~ Cache the index'],
    ['~~Cache the list~~ because'],
    ['~~Cache~~ Seek the index'],
    ['T7 ~~Cache the index~~'],
    ['`~~Cache the index~~`'],
    ['\\~~Cache the index\\~~'],
    ['Cache ~~the~~ index (slow)'],
  ])('of a part does not: %s', (text) => {
    expect(waiverOf(text)).toBeNull();
  });
});

describe('a keyword that begins a trailing parenthesis waives', () => {
  it.each([
    ['Cache the index (deferred)', '-'],
    ['Cache the index (deferred).', '-'],
    ['Cache the index (DEFERRED)', '-'],
    ['Cache the index (Deferred)', '-'],
    ['Cache the index (deferred - too slow)', 'too slow'],
    ['Cache the index (deferred – too slow)', 'too slow'],
    ['Cache the index (deferred — too slow)', 'too slow'],
    ['Cache the index (Deferred: too slow)', 'too slow'],
    ['Cache the index (deferred, as it is too slow)', 'as it is too slow'],
    ['Cache the index (deferred to Phase 3)', 'to Phase 3'],
    ['Cache the index (deferred until T-9 lands)', 'until T-9 lands'],
    ['Cache the index (SKIPPED - too slow)', 'too slow'],
    ['Cache the index (skipped)', '-'],
    ['Cache the index (not required: it is small)', 'it is small'],
    ['Cache the index (not needed for the MVP)', 'for the MVP'],
    ['Cache the index (N/A)', '-'],
    ['Cache the index (N/A – there is none)', 'there is none'],
    ['Cache the index (moved to T-9)', 'T-9'],
    ['Cache the index (superseded by T-9)', 'T-9'],
    ['Cache the index (of files) (deferred: too slow)', 'too slow'],
    ['Cache the index (deferred (see T-9))', 'see T-9'],
    ['Cache the index (deferred - see [T-9](t9.md))', 'see T-9'],
    ['Cache the index (deferred - 後で)', '後で'],
    ['索引を作る（deferred：後で）', '後で'],
    ['Cache the index (deferred - …)', '-'],
    ['Cache the index (**deferred** - too slow)', 'too slow'],
    ['Cache the index (deferred) <!-- T-9 -->', '-'],
    ['Cache the index (deferred) ⏸️', '-'],
    ['Cache the index (deferred - too slow). ✅', 'too slow'],
    ['Cache the index\n  (deferred:\n  too slow)', 'too slow'],
  ])('%j', (text, reason) => {
    expect(waiverOf(text)).toBe(`keyword: ${reason}`);
  });
});

describe('a keyword that begins trailing emphasis waives', () => {
  it.each([
    ['Cache the index _not required – too slow_', 'too slow'],
    ['Cache the index _(not required – too slow)_', 'too slow'],
    ['Cache the index _(not required – too slow)._', 'too slow'],
    ['Cache the index *deferred*', '-'],
    ['Cache the index **Deferred**', '-'],
    ['Cache the index **N/A: too slow**.', 'too slow'],
    ['Cache the index ***moved to T-9***', 'T-9'],
    ['Cache the index *deferred until T-9 lands*', 'until T-9 lands'],
    ['Cache the index *(deferred - too slow)* ⏸️', 'too slow'],
    ['Cache the index as planned: *deferred*', '-'],
  ])('%s', (text, reason) => {
    expect(waiverOf(text)).toBe(`keyword: ${reason}`);
  });
});

describe('emphasis at the end that only contains a keyword does not waive', () => {
  it.each([
    ['Implement **deferred loading**'],
    ['Implement **deferred-loading**'],
    ['Write *skipped-row handling*'],
    ['Mark the field as **not required**'],
    ['Set the status to *skipped*.'],
    ['Explain what is _not needed_'],
  ])('%s', (text) => {
    expect(waiverOf(text)).toBeNull();
  });
});

describe('a keyword that begins a trailing code span waives where more follows it', () => {
  it.each([
    ['Cache the index: `N/A – there is none`', 'there is none'],
    ['Cache the index `deferred - too slow`', 'too slow'],
    ['Cache the index `deferred to Phase 3`', 'to Phase 3'],
    ['Cache the index `moved to T-9`', 'T-9'],
    ['Cache the index `(not needed – too slow)`', 'too slow'],
    ['Cache the index – `N/A`', '-'],
  ])('%s', (text, reason) => {
    expect(waiverOf(text)).toBe(`keyword: ${reason}`);
  });

  it.each([
    ['Show an empty cell as `N/A`'],
    ['Return `skipped`'],
    ['Add the field `deferred: bool`'],
    ['Call `skipped(file)`'],
    ['Add the enum `deferred | active`'],
  ])('but not where it is a value: %s', (text) => {
    expect(waiverOf(text)).toBeNull();
  });
});

describe('a keyword behind a dash or colon at the end of the text waives', () => {
  it.each([
    ['Cache the index - deferred', '-'],
    ['Cache the index - Deferred to T-9', 'to T-9'],
    ['Cache the index – deferred.', '-'],
    ['Cache the index — **Deferred** to Phase 3', 'to Phase 3'],
    ['Cache the index - Skipped (too slow)', 'too slow'],
    ['Cache the index: skipped (too slow)', 'too slow'],
    ['Cache the index - not needed because it is small', 'because it is small'],
    ['Cache the index: N/A', '-'],
    ['Cache the index - N/A - there is none', 'there is none'],
    ['Cache the index: moved to T-9', 'T-9'],
    ['Cache the index - superseded by T-9', 'T-9'],
    ['Cache the index → moved to T-9', 'T-9'],
    ['Cache the index—deferred to T-9', 'to T-9'],
    ['Cache the index - deferred ⏸️', '-'],
    ['Cache - the index - deferred: too slow', 'too slow'],
    ['Cache: the index: deferred', '-'],
    ['索引を作る：N/A', '-'],
  ])('%s', (text, reason) => {
    expect(waiverOf(text)).toBe(`keyword: ${reason}`);
  });
});

describe('a keyword anywhere else does not waive', () => {
  it.each([
    ['Support Plan/Act'],
    ['The check skips when unset'],
    ['Deferred shading is drawn'],
    ['Deferred: cache the index'],
    ['**Deferred** cache'],
    ['(deferred)'],
    ['- deferred'],
    ['Count the skipped tests'],
    ['Print what was skipped'],
    ['The index is not needed'],
    ['Handle states: deferred, active'],
    ['Handle states: deferred | active'],
    ['Handle states (deferred, active)'],
    ['Handle states (deferred, active, or done)'],
    ['Handle states (skipped/failed/passed)'],
    ['Handle states (skipped or failed)'],
    ['Handle states (active, deferred)'],
    ['Handle states _skipped and failed_'],
    ['Read the file (skipped when unset)'],
    ['Read the file (not required if unset)'],
    ['Read the file - skipped when unset'],
    ['Read the file: not required unless CI is set'],
    ['Print a summary (skipped tests too)'],
    ['Report: skipped files are listed'],
    ['Cache the index (deferred), then read it'],
    ['Cache the index (too slow, deferred)'],
    ['Cache the index (undeferred)'],
    ['Draw the scene (deferred-shading)'],
    ['Draw the scene - deferred-shading pass'],
    ['Cache the index (deferredly)'],
    ['Cache the index (n/a)'],
    ['Cache the index - n/a'],
    ['Cache the index (N/Applicable)'],
    ['Cache the index (N/A_X)'],
    ['Files moved to docs/archive'],
    ['Drop it if superseded by T-9'],
    ['Cache the index-deferred'],
    ['http://example.org/a:deferred'],
  ])('%s', (text) => {
    expect(waiverOf(text)).toBeNull();
  });
});

describe('what is no keyword does not waive', () => {
  it.each([
    ['Cache the index (pending)'],
    ['Cache the index (pending hardware)'],
    ['Cache the index - pending'],
    ['Cache the index (optional)'],
    ['Cache the index _optional_'],
    ['Cache the index: optional'],
    ['Cache the index (requires hardware)'],
    ['Cache the index - requires hardware'],
    ['Cache the index (blocked)'],
    ['Cache the index (later)'],
    ['Cache the index (TBD)'],
    ['Cache the index (done)'],
    ['Cache the index (skip)'],
    ['Cache the index (defer)'],
    ['Cache the index (moved)'],
    ['Cache the index (not yet required)'],
    ['Cache the index ⏸'],
  ])('%s', (text) => {
    expect(waiverOf(text)).toBeNull();
  });
});

describe('the keyword of a waiver', () => {
  it.each([
    ['Cache the index (Deferred - too slow)', 'deferred'],
    ['Cache the index - Moved to T-9', 'moved to'],
    ['Cache the index: N/A', 'n/a'],
    ['~~Cache the index~~ (deferred: too slow)', 'deferred'],
    ['~~Cache the index (not needed)~~', 'not needed'],
    ['~~Cache the index~~ (too slow)', null],
    ['~~Cache the index~~', null],
  ])('%s', (text, keyword) => {
    expect(planOf(`- [ ] ${text}`).items[0]?.waiver?.keyword).toBe(keyword);
  });
});
