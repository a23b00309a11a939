import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findingOf, findings, findingsOf, plan, read, type Sections } from '../helpers/plans.js';
import { textAt } from '../helpers/read-markdown.js';

const rule = 'parent-matches-children';
const status = 'Phase 1 In Progress';

/** What the rule finds in one phase, whose first line is line 10. */
async function found(...lines: readonly string[]): Promise<readonly string[]> {
  return findingsOf(rule, null, plan(status, { 'Phase 1: Lock': lines }));
}

describe('ticked-parent', () => {
  it('fires for open items below a ticked one, and names both', async () => {
    const text = plan(status, {
      'Phase 1: Lock': ['[x] Locking', '  [x] Take the lock', '  [ ] Drop the lock', '  [ ] Measure it'],
    });
    expect(await findingOf(rule, null, text)).toMatchObject({
      messageId: 'ticked-parent',
      severity: 'warning',
      headline: '2 open items of Phase 1: Lock under a tick',
      message: '2 items of Phase 1: Lock are open under "Locking", which is ticked: "Drop the lock", "Measure it".',
      place: { line: 12, column: 5, endLine: 12, endColumn: 22 },
      members: [12, 13],
      example: '- [ ] ~~Drop the lock~~ (deferred: why)',
      fix: null,
    });
  });

  it('fires once for each phase, and for each section beside the phases', async () => {
    const group = ['[x] Group', '  [ ] One', '[x] Other', '  [ ] Two'];
    const sections: Sections = { 'Phase 1: Lock': group, 'Phase 2: Wait': group, 'Definition of Done': group };
    const lines = ['11:5 warning ticked-parent', '18:5 warning ticked-parent', '25:5 warning ticked-parent'];
    expect(await findingsOf(rule, null, plan(status, sections))).toEqual(lines);
    const [first] = await findings(null, plan(status, { 'Phase 1: Lock': group }));
    expect(first?.message).toBe('2 items of Phase 1: Lock are open under items that are ticked: "One", "Two".');
  });

  it('counts a leaf once, however deep it stands and however many ticks are above it', async () => {
    expect(await found('[x] Locking', '  [x] Dropping', '    [ ] On a panic', '  [x] Taking')).toEqual([
      '12:7 warning ticked-parent',
    ]);
    const text = plan(status, { 'Phase 1: Lock': ['[x] Locking', '  [ ] Dropping', '    [ ] On a panic'] });
    expect(await findingOf(rule, null, text)).toMatchObject({ members: [12] });
    expect((await findingOf(rule, null, text)).message).toContain('under "Locking", which is ticked: "On a panic"');
  });

  it('fires through list items without a box, and for marks and boxes that say nothing', async () => {
    expect(await found('[x] Locking', '  - Dropping', '    [ ] On a panic')).toEqual(['12:7 warning ticked-parent']);
    expect(await found('[x] Locking', '  [~] Drop the lock')).toEqual(['11:5 warning ticked-parent']);
    expect(await found('[x] Locking', '  - [] Drop the lock')).toEqual(['11:5 warning ticked-parent']);
  });

  it('is silent about waived children, and where the ticked parent is struck', async () => {
    expect(
      await found('[x] Locking', '  [x] Take it', '  [ ] ~~Drop it~~ (not needed: the system does)', '  [ ] Log (N/A)'),
    ).toEqual([]);
    expect(await found('[x] ~~Locking~~ (moved to T-7w3bn)', '  [ ] Take it')).toEqual([]);
  });

  it('is silent where the parent is open, and about items side by side', async () => {
    expect(await found('[ ] Locking', '  [x] Take it', '  [ ] Drop it', '[x] Wait', '[ ] Give up')).toEqual([]);
  });

  it('is silent about what only the merge can make true', async () => {
    expect(await found('[x] Release', '  [x] Write the notes', '  [ ] Merge this PR')).toEqual([]);
  });

  it('is new for a child that is added below an old tick, and for an old child below a new tick', async () => {
    const base = ['[x] Locking', '  [ ] Drop it', '[ ] Waiting', '  [ ] Wait', '  [x] Wake'];
    const head = ['[x] Locking', '  [ ] Drop it', '  [ ] Measure it', '[x] Waiting', '  [ ] Wait', '  [x] Wake'];
    const of = (lines: readonly string[]) => plan(status, { 'Phase 1: Lock': lines });
    const both = (await findings(of(base), of(head))).filter((finding) => finding.rule === rule);
    expect(both.map(({ existing, members }) => ({ existing, members }))).toEqual([
      { existing: false, members: [12, 14] },
      { existing: true, members: [11] },
    ]);
  });
});

describe('open-parent', () => {
  it('fires for an open item with nothing open below it, and ticks it', async () => {
    const text = plan(status, {
      'Phase 1: Lock': ['[ ] **Locking**', '  [x] Take the lock', '  [ ] ~~Drop it~~ (not needed)', '[ ] Wait'],
    });
    const finding = await findingOf(rule, null, text);
    expect(finding).toMatchObject({
      messageId: 'open-parent',
      severity: 'notice',
      headline: '1 open item of Phase 1: Lock with everything below resolved',
      message: '1 item of Phase 1: Lock is open, but everything below it is resolved: "Locking".',
      place: { line: 10, column: 3, endLine: 10, endColumn: 18 },
      members: [10],
      example: '- [x] **Locking**',
      fix: {
        description: 'Tick what has everything below it resolved',
        edits: [{ place: { line: 10, column: 3, endLine: 10, endColumn: 6 }, text: '[x]' }],
      },
    });
  });

  it('is silent where something below is put off, and still wanted', async () => {
    const text = plan(status, {
      'Phase 1: Lock': ['[ ] Locking', '  [x] Take', '  [ ] Drop it (deferred: no time)', '[ ] Wait'],
    });
    expect(await findingsOf(rule, null, text)).toEqual([]);
  });

  it('fires once for a phase, and mends all of it', async () => {
    const text = plan(status, { 'Phase 1: Lock': ['[ ] One', '  [x] a', '1. [~] Two', '   - [x] b', '[ ] Three'] });
    const { members, fix } = await findingOf(rule, null, text);
    expect(members).toEqual([10, 12]);
    expect(fix?.edits.map(({ place, text: mark }) => `${textAt(text, place)} ${mark}`)).toEqual(['[ ] [x]', '[~] [x]']);
  });

  it('fires for every level above what is resolved', async () => {
    const text = plan(status, {
      'Phase 1: Lock': ['[ ] Locking', '  [ ] Dropping', '    [x] On a panic', '  [x] Take'],
    });
    expect((await findingOf(rule, null, text)).members).toEqual([10, 11]);
  });

  it('is silent where anything below is open, at any depth', async () => {
    expect(await found('[ ] Locking', '  [x] Take', '  - Dropping', '    [ ] On a panic')).toEqual([]);
    expect(await found('[ ] Release', '  [x] Write the notes', '  [ ] Merge this PR')).toEqual([]);
  });

  it('is silent about a waived parent, and about one below which nothing was done', async () => {
    expect(await found('[ ] ~~Locking~~ (moved to T-7w3bn)', '  [x] Take', '  [ ] Drop')).toEqual([]);
    expect(await found('[ ] Locking', '  [ ] ~~Take~~ (moved to T-7w3bn)')).toEqual([]);
  });

  it('leaves a box alone that needs more than a tick', async () => {
    expect(await found('- [] Locking', '  [x] Take')).toEqual([]);
  });

  it('is new in the change that ticks the last child', async () => {
    const [base, head] = [
      plan(status, { 'Phase 1: Lock': ['[ ] Locking', '  [x] Take', '  [ ] Drop'] }),
      plan(status, { 'Phase 1: Lock': ['[ ] Locking', '  [x] Take', '  [x] Drop'] }),
    ];
    expect(await findingsOf(rule, base, head)).toEqual(['10:3 notice open-parent']);
    expect(await findingsOf(rule, head, `${head}\nA note.\n`)).toEqual(['10:3 notice open-parent (existing)']);
  });

  it('fires in a checklist too', async () => {
    expect(await findingsOf(rule, null, '- [ ] Locking\n  - [x] Take\n')).toEqual(['1:3 notice open-parent']);
  });
});

describe('open-parent-behind', () => {
  const group = ['[ ] Locking', '  [x] Take', '  [x] Drop'];

  it('fires where the status says that the phase is over', async () => {
    const text = plan('Phase 2 In Progress', { 'Phase 1: Lock': group, 'Phase 2: Wait': group });
    const [behind, current] = (await findings(null, text)).filter((finding) => finding.rule === rule);
    expect(behind).toMatchObject({
      messageId: 'open-parent-behind',
      severity: 'warning',
      headline: 'Phase 2 In Progress with 1 open item of Phase 1: Lock above resolved ones',
      message:
        'The status is Phase 2 In Progress, but 1 item of Phase 1: Lock is open, and only what stands below is resolved: "Locking".',
      members: [10],
      example: '- [x] Locking',
      fix: null,
    });
    expect(current).toMatchObject({ messageId: 'open-parent', members: [16] });
  });

  it('fires in every section of a finished plan but those that are settled later', async () => {
    const sections: Sections = {
      'Phase 1: Lock': group,
      'Definition of Done': group,
      'Success Metrics': group,
    };
    expect(await findingsOf(rule, null, plan('Complete', sections))).toEqual([
      '10:3 warning open-parent-behind',
      '16:3 warning open-parent-behind',
      '22:3 notice open-parent',
    ]);
  });

  it.each([
    ['is ticked', '  [x] Thought about it'],
    ['is waived', '  [ ] ~~Think about it~~ (not needed: thought about it)'],
  ])('fires where an open item is given a child that %s, and so counts no more', async (_, child) => {
    const base = plan('Phase 1 In Progress', { 'Phase 1: Lock': ['[x] Take the lock', '[ ] Drop the lock'] });
    const head = plan('Complete', { 'Phase 1: Lock': ['[x] Take the lock', '[ ] Drop the lock', child] });
    expect(await findingsOf('complete-is-complete', base, head)).toEqual([]);
    expect(await findingsOf(rule, base, head)).toEqual(['11:3 warning open-parent-behind']);
  });

  it('is judged again under another claim', async () => {
    const of = (text: string) => plan(text, { 'Phase 1: Lock': group, 'Phase 2: Wait': ['[x] Wait'] });
    expect(await findingsOf(rule, of('Phase 2 In Progress'), of('Complete'))).toEqual([
      '10:3 warning open-parent-behind',
    ]);
    expect(await findingsOf(rule, of('Done'), of('Complete'))).toEqual(['10:3 warning open-parent-behind (existing)']);
  });
});

describe('any tree of items', () => {
  const mark = fc.constantFrom(' ', 'x', '~');
  const tree = fc.array(fc.tuple(mark, fc.nat(4)), { maxLength: 30 });

  /** Lines of items, none more than one level deeper than the one before it. */
  function linesOf(items: readonly (readonly [string, number])[]): readonly string[] {
    let depth = -1;
    return items.map(([box, wanted], index) => {
      depth = Math.min(wanted, depth + 1);
      return `${'  '.repeat(depth)}[${box}] Item ${index}`;
    });
  }

  it('has no problem left of open parents once the fixes are made', async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (items) => {
        const text = plan(status, { 'Phase 1: Lock': linesOf(items) });
        const lines = text.split('\n');
        for (const { fix } of await findings(null, text)) {
          for (const { place, text: box } of fix?.edits ?? []) {
            const line = lines[place.line - 1] ?? '';
            lines[place.line - 1] = line.slice(0, place.column - 1) + box + line.slice(place.endColumn - 1);
          }
        }
        expect((await findingsOf(rule, null, lines.join('\n'))).filter((line) => line.includes('open-parent'))).toEqual(
          [],
        );
      }),
      { numRuns: 40 },
    );
  });

  it('tells each open leaf below a tick, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (items) => {
        const text = plan(status, { 'Phase 1: Lock': linesOf(items) });
        const { items: all } = read(text);
        const isUnderTick = (index: number | null): boolean =>
          index !== null && (all[index]!.done || isUnderTick(all[index]!.parent));
        const expected = all.filter((item) => item.leaf && !item.done && isUnderTick(item.parent));
        const [finding] = (await findings(null, text)).filter(({ messageId }) => messageId === 'ticked-parent');
        expect(finding?.members ?? []).toEqual(expected.map(({ place }) => place.line));
      }),
      { numRuns: 40 },
    );
  });
});
