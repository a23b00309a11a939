import { describe, expect, it } from '@jest/globals';
import { stateOf } from '../../src/model/progress.js';
import { lines, planOf, textAt } from '../helpers/read-markdown.js';

/** Items as `state text < parent`, leaves with a dot before them. */
function itemsOf(text: string): readonly string[] {
  const { items } = planOf(text, 'checklist');
  return items.map((item) => {
    const around = item.parent === null ? '' : ` < ${items[item.parent]?.text ?? ''}`;
    return `${item.leaf ? '.' : ''}${stateOf(item)} ${item.text}${around}`;
  });
}

describe('items', () => {
  it('are done with x or X and open with any other mark', () => {
    const text = lines('- [x] a', '- [X] b', '- [ ] c', '- [\t] d', '- [~] e', '- [-] f', '- [✓] g', '- [✅] h');
    expect(itemsOf(text)).toEqual([
      '.done a',
      '.done b',
      '.open c',
      '.open d',
      '.open e',
      '.open f',
      '.open g',
      '.open h',
    ]);
  });

  it('are open where the box is malformed, ticked or not', () => {
    const text = lines('- [x]a', '- [ x] b', '- [x ] c', '- [] d', '', 'Steps:', '-[x] e', '2. [x] f');
    expect(itemsOf(text)).toEqual(['.open a', '.open b', '.open c', '.open d', '.open e', '.open f']);
  });

  it('are leaves where no item stands below them', () => {
    const text = lines('- [ ] a', '  - [x] b', '    - [ ] c', '  - d', '- [ ] e', '  - f');
    expect(itemsOf(text)).toEqual(['open a', 'done b < a', '.open c < b', '.open e']);
  });

  it('hang on the nearest item around them, through plain bullets, quotes and other lists', () => {
    const text = lines('- [ ] a', '  - Group', '    1. [x] b', '', '  > * [ ] c', '', '- Group', '  - [ ] d');
    expect(itemsOf(text)).toEqual(['open a', '.done b < a', '.open c < a', '.open d']);
  });

  it('are no longer leaves where a malformed box stands below them', () => {
    expect(itemsOf(lines('- [x] a', '  -[ ] b'))).toEqual(['done a', '.open b < a']);
  });

  it('know where their boxes stand', () => {
    const text = lines('- [ ] a', '  > 1. [ x] b', '', 'Steps:', '-[x] c');
    expect(planOf(text, 'checklist').items.map(({ box }) => textAt(text, box.place))).toEqual(['[ ]', '[ x]', '[x]']);
  });

  it('know their section, and through it their phase', () => {
    const text = lines(
      '- [ ] a',
      '# Plan',
      '- [ ] b',
      '## Phase 1: One',
      '- [ ] c',
      '### Tasks',
      '- [ ] d',
      '#### Late ones',
      '- [ ] e',
      '## Definition of Done',
      '- [ ] f',
    );
    expect(planOf(text).items.map(({ text: words, section, phase }) => [words, section, phase])).toEqual([
      ['a', 0, null],
      ['b', 1, null],
      ['c', 2, 0],
      ['d', 3, 0],
      ['e', 4, 0],
      ['f', 5, null],
    ]);
  });

  it('have their text plain, and their source as it was written, on one line', () => {
    const text = lines(
      '- [ ] Move **the `lock`**   to',
      '  [T-9](t9.md) (deferred: _no time_) <!-- why? -->',
      '',
      '  More.',
    );
    expect(planOf(text).items[0]).toMatchObject({
      text: 'Move the lock to T-9 (deferred: no time)',
      source: 'Move **the `lock`** to [T-9](t9.md) (deferred: _no time_) <!-- why? -->',
    });
  });

  it('have no quote marks in their source', () => {
    expect(planOf(lines('> > - [ ] Move it', '> >   away')).items[0]?.source).toBe('Move it away');
  });

  it('have no underline in their source', () => {
    expect(planOf(lines('- [ ] Move it', '  ---')).items[0]?.source).toBe('Move it');
  });
});

describe('the key of an item', () => {
  const keyOf = (text: string) => planOf(`- [ ] ${text}`).items[0]?.key;

  it.each([
    ['Write the draft', 'write the draft'],
    ['**Write** the `draft`.', 'write the draft'],
    ['  Write   the draft …', 'write the draft'],
    ['~~Write the draft~~ (no time)', 'write the draft'],
    ['Write the draft (deferred: no time)', 'write the draft'],
    ['Write the draft - Deferred to Phase 3', 'write the draft'],
    ['Write the draft _(not required – done by hand)_', 'write the draft'],
    ['✅ Write the draft!', 'write the draft'],
    ['Write the draft (in ink)', 'write the draft (in ink'],
    ['Ｗｒｉｔｅ the draft', 'write the draft'],
    ['草案を書く。', '草案を書く'],
    ['𠮷野家', '𠮷野家'],
    ['C++', 'c'],
    ['🚀', ''],
    ['', ''],
  ])('is what it is about: %j', (text, key) => {
    expect(keyOf(text)).toBe(key);
  });
});

describe('a waiver on a list item', () => {
  const stories = (text: string) =>
    planOf(text).items.map(({ text: words, done, waiver }) => [
      words,
      done,
      waiver === null ? null : `${waiver.inherited ? 'inherited' : 'own'} ${waiver.kind}: ${waiver.reason ?? '-'}`,
    ]);

  it('holds for every item below it', () => {
    const text = lines(
      '- [ ] Profile (deferred: no hardware)',
      '  - [ ] CPU',
      '    - [ ] Cold',
      '  - [x] Memory',
      '- [ ] Ship',
    );
    expect(stories(text)).toEqual([
      ['Profile (deferred: no hardware)', false, 'own keyword: no hardware'],
      ['CPU', false, 'inherited keyword: no hardware'],
      ['Cold', false, 'inherited keyword: no hardware'],
      ['Memory', true, 'inherited keyword: no hardware'],
      ['Ship', false, null],
    ]);
  });

  it('holds below a ticked item too', () => {
    expect(stories(lines('- [x] ~~Profile~~ - no hardware', '  - [ ] CPU'))).toEqual([
      ['Profile - no hardware', true, 'own struck: no hardware'],
      ['CPU', false, 'inherited struck: no hardware'],
    ]);
  });

  it('holds below a list item without a box', () => {
    expect(stories(lines('- Profile (deferred)', '  - [ ] CPU', '- ~~Trace~~', '  - Files', '    - [ ] Open'))).toEqual(
      [
        ['CPU', false, 'inherited keyword: -'],
        ['Open', false, 'inherited struck: -'],
      ],
    );
  });

  it('gives way to one further down', () => {
    expect(stories(lines('- [ ] ~~Profile~~', '  - [ ] CPU (moved to T-9)', '    - [ ] Cold'))).toEqual([
      ['Profile', false, 'own struck: -'],
      ['CPU (moved to T-9)', false, 'own keyword: T-9'],
      ['Cold', false, 'inherited keyword: T-9'],
    ]);
  });

  it('is none of the list items beside it, nor of those around it', () => {
    expect(
      stories(lines('- [ ] Profile', '  - [ ] CPU (deferred)', '  - [ ] Memory', '', 'Deferred:', '', '- [ ] Ship')),
    ).toEqual([
      ['Profile', false, null],
      ['CPU (deferred)', false, 'own keyword: -'],
      ['Memory', false, null],
      ['Ship', false, null],
    ]);
  });

  it('is none of an item whose line swallowed the one that has it', () => {
    expect(stories(lines('- [ ] Profile', '-[ ] Trace (deferred: no hardware)'))).toEqual([
      ['Profile', false, null],
      ['Trace (deferred: no hardware)', false, 'own keyword: no hardware'],
    ]);
  });
});
