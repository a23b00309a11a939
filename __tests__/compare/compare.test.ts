import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { comparePlans } from '../../src/compare/compare.js';
import type { ModifiedPlan } from '../../src/model/change.js';
import type { Plan } from '../../src/model/plan.js';
import { itemStory } from '../helpers/change-story.js';
import { compare, plan, read } from '../helpers/plans.js';

interface Line {
  readonly text: string;
  readonly done: boolean;
  readonly nested: boolean;
}

interface Heading {
  readonly title: string;
  readonly lines: readonly Line[];
}

const titles = ['Phase 1: Lock', 'Phase 2: Wait', 'Phase 3: Report', 'Notes', 'Definition of Done', 'Open Questions'];

/** Few texts, so that they repeat within a section and across sections, and some that differ by little. */
const line = fc.record({
  text: fc.constantFrom('Unit tests', 'Take the lock', 'Take the lock twice', 'Take a lock', 'Document it', '作成する'),
  done: fc.boolean(),
  nested: fc.boolean(),
});

const headings = fc
  .shuffledSubarray(titles, { minLength: 1 })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((title) => fc.record({ title: fc.constant(title), lines: fc.array(line, { maxLength: 7 }) })),
    ),
  );

/** Plans in which no text occurs twice, with the positions of some of their lines. */
const uniqueHeadings = fc
  .uniqueArray(fc.nat(9_999), { minLength: 1, maxLength: 30 })
  .chain((numbers) =>
    fc.record({
      homes: fc.array(fc.nat(2), { minLength: numbers.length, maxLength: numbers.length }),
      chosen: fc.subarray(numbers),
      numbers: fc.constant(numbers),
    }),
  )
  .map(({ numbers, homes, chosen }) => {
    const withLines = (kept: readonly number[]): readonly Heading[] =>
      titles.slice(0, 3).map((title, home) => ({
        title,
        lines: numbers
          .filter((number, index) => homes[index] === home && kept.includes(number))
          .map((number) => ({ text: `Task ${number}`, done: false, nested: false })),
      }));
    return {
      all: withLines(numbers),
      without: withLines(numbers.filter((number) => !chosen.includes(number))),
      chosen: chosen.map((number) => `Task ${number}`),
    };
  });

describe('comparing two versions of a plan', () => {
  it('finds nothing where they are the same', () => {
    property(headings, (plans) => {
      const { base, pairing, transitions } = between(plans, plans);
      expect(pairing.phases).toEqual(identity(base.phases.length));
      expect(pairing.sections).toEqual(identity(base.sections.length));
      expect(pairing.items).toEqual(
        identity(base.items.length).map((pair) => ({ ...pair, moved: false, reworded: false })),
      );
      expect([...pairing.added, ...pairing.dropped, ...transitions]).toEqual([]);
    });
  });

  it('finds the opposite the other way round', () => {
    property(fc.tuple(headings, headings), ([one, other]) => {
      const [there, back] = [between(one, other), between(other, one)];
      for (const part of ['phases', 'sections', 'items'] as const) {
        expect(sorted(there.pairing[part])).toEqual(sorted(back.pairing[part].map(swap)));
      }
      expect(there.pairing.dropped.map((dropped) => dropped.base)).toEqual(back.pairing.added);
      expect(there.pairing.added).toEqual(back.pairing.dropped.map((dropped) => dropped.base));
    });
  });

  it('says of every item once what became of it', () => {
    property(fc.tuple(headings, headings), ([one, other]) => {
      const { base, head, pairing } = between(one, other);
      const { items, added, dropped } = pairing;
      expect(ordered([...items.map((pair) => pair.base), ...dropped.map((item) => item.base)])).toEqual([
        ...base.items.keys(),
      ]);
      expect(ordered([...items.map((pair) => pair.head), ...added])).toEqual([...head.items.keys()]);
    });
  });

  it('pairs no phase and no section twice', () => {
    property(fc.tuple(headings, headings), ([one, other]) => {
      const { pairing } = between(one, other);
      for (const pairs of [pairing.phases, pairing.sections]) {
        expect(new Set(pairs.map((pair) => pair.base)).size).toBe(pairs.length);
        expect(new Set(pairs.map((pair) => pair.head)).size).toBe(pairs.length);
      }
    });
  });

  it('counts the ticks', () => {
    property(
      headings.chain((plans) => fc.tuple(fc.constant(plans), someOf(openLines(plans)))),
      ([plans, ticked]) => {
        const head = mapLines(plans, (each) => (ticked.includes(each) ? { ...each, done: true } : each));
        const story = itemStory(between(plans, head));
        expect(story).toHaveLength(ticked.length);
        expect(story.every((text) => text.startsWith('ticked '))).toBe(true);
      },
    );
  });

  it('finds exactly what was deleted', () => {
    property(uniqueHeadings, ({ all, without, chosen }) => {
      const { base, pairing } = between(all, without);
      const dropped = pairing.dropped.map((item) => base.items[item.base]?.text);
      expect(dropped.toSorted()).toEqual(chosen.toSorted());
      expect(pairing.added).toEqual([]);
    });
  });

  it('finds exactly what was added', () => {
    property(uniqueHeadings, ({ all, without, chosen }) => {
      const { head, pairing } = between(without, all);
      const added = pairing.added.map((index) => head.items[index]?.text);
      expect(added.toSorted()).toEqual(chosen.toSorted());
      expect(pairing.dropped).toEqual([]);
    });
  });

  it('never takes the deletion of an item for anything else, however often its text occurs', () => {
    property(
      headings
        .filter((plans) => plans.some(({ lines }) => lines.length > 0))
        .chain((plans) => fc.tuple(fc.constant(plans), fc.constantFrom(...plans.flatMap(({ lines }) => lines)))),
      ([plans, deleted]) => {
        const flat = mapLines(plans, (each) => ({ ...each, nested: false }));
        const at = plans.findIndex(({ lines }) => lines.includes(deleted));
        const { title = '', lines = [] } = plans[at] ?? {};
        const index = lines.indexOf(deleted);
        const head = flat.map((heading, ordinal) =>
          ordinal === at ? { ...heading, lines: heading.lines.toSpliced(index, 1) } : heading,
        );
        const box = deleted.done ? '[x]' : '[ ]';
        expect(itemStory(between(flat, head))).toEqual([`dropped ${box} ${title} > ${deleted.text}`]);
      },
    );
  });

  it('keeps the items of sections that change places', () => {
    property(
      headings.chain((plans) =>
        fc.tuple(fc.constant(plans), fc.shuffledSubarray([...plans], { minLength: plans.length })),
      ),
      ([plans, shuffled]) => {
        expect(itemStory(between(plans, shuffled))).toEqual([]);
      },
    );
  });
});

describe('comparing two large plans', () => {
  it('that have nothing in common ends soon', () => {
    const { pairing } = comparePlans(large(letters('abcdefghijklm')), large(letters('nopqrstuvwxyz')));
    expect(pairing.dropped).toHaveLength(5_000);
    expect(pairing.added).toHaveLength(5_000);
  }, 30_000);

  it('in which every text is like every other one ends soon', () => {
    const { pairing } = comparePlans(large(letters('ab')), large(letters('abc')));
    expect(pairing.items.length + pairing.dropped.length).toBe(5_000);
    expect(pairing.items.length + pairing.added.length).toBe(5_000);
  }, 30_000);

  it('that repeat one text finds the one that is gone', () => {
    const { pairing } = comparePlans(
      large(() => 'unit tests'),
      large(() => 'unit tests', 4_999),
    );
    expect(pairing.dropped).toHaveLength(1);
    expect(pairing.added).toEqual([]);
  }, 30_000);
});

function property<T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, holds), { numRuns: 30 });
}

function between(base: readonly Heading[], head: readonly Heading[]): ModifiedPlan {
  return compare(textOf(base), textOf(head));
}

/** A line can only be nested below another one. */
function textOf(plans: readonly Heading[]): string {
  const sections = plans.map(({ title, lines }): [string, readonly string[]] => [
    title,
    lines.map(({ text, done, nested }, index) => `${nested && index > 0 ? '  ' : ''}[${done ? 'x' : ' '}] ${text}`),
  ]);
  return plan('Phase 1 In Progress', Object.fromEntries(sections));
}

function mapLines(plans: readonly Heading[], change: (line: Line) => Line): readonly Heading[] {
  return plans.map(({ title, lines }) => ({ title, lines: lines.map(change) }));
}

function openLines(plans: readonly Heading[]): readonly Line[] {
  return plans.flatMap(({ lines }) => lines).filter(({ done }) => !done);
}

function someOf<T>(values: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.subarray([...values]);
}

function identity(length: number): readonly { base: number; head: number }[] {
  return Array.from({ length }, (_, index) => ({ base: index, head: index }));
}

function swap<T extends { readonly base: number; readonly head: number }>(pair: T): T {
  return { ...pair, base: pair.head, head: pair.base };
}

function sorted<T extends { readonly base: number }>(pairs: readonly T[]): readonly T[] {
  return pairs.toSorted((one, other) => one.base - other.base);
}

function ordered(indexes: readonly number[]): readonly number[] {
  return indexes.toSorted((one, other) => one - other);
}

/** A plan of one phase with as many items, without the parser: it is the comparison that is measured. */
function large(textOf: (index: number) => string, count = 5_000): Plan {
  const small = read(plan('Phase 1 In Progress', { 'Phase 1: Lock': ['[ ] Unit tests'] }));
  const items = Array.from({ length: count }, (_, index) => {
    const text = textOf(index);
    return { ...small.items[0]!, text, source: text, key: text };
  });
  const indexes = [...items.keys()];
  return {
    ...small,
    items,
    phases: small.phases.map((phase) => ({ ...phase, items: indexes })),
    sections: small.sections.map((section) => (section.items.length === 0 ? section : { ...section, items: indexes })),
  };
}

/** Texts of the letters of an alphabet, the same in every run. */
function letters(alphabet: string): (index: number) => string {
  return (index) => {
    const digits = (index * 7_919 + 104_729).toString(alphabet.length);
    return digits.replace(/./g, (digit) => alphabet.charAt(parseInt(digit, alphabet.length)));
  };
}
