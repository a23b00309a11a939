import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bigramsOf, nearest, similarity } from '../../src/model/similarity.js';

const alike = (one: string, other: string) => similarity(bigramsOf(one), bigramsOf(other));

describe('similarity', () => {
  it('is 1 for equal texts and 0 for texts that share nothing', () => {
    expect(alike('unit tests', 'unit tests')).toBe(1);
    expect(alike('abc', 'xyz')).toBe(0);
  });

  it('is twice what is shared of all pairs of neighbours, both ends counting as spaces', () => {
    // " n", "ni", "ig", "gh", "ht", "t " and " n", "na", "ac", "ch", "ht", "t ": 3 of 6 and 6.
    expect(alike('night', 'nacht')).toBe((2 * 3) / 12);
    // " a", "aa", "aa", "a " and " a", "aa", "a ": a pair counts as often as both have it.
    expect(alike('aaa', 'aa')).toBe((2 * 3) / 7);
  });

  it('compares texts without spaces between words as well', () => {
    expect(alike('計画を更新する', '計画を更新した')).toBeGreaterThan(0.6);
  });

  it('is the same both ways, between 0 and 1, and 1 with itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(alike(one, other)).toBe(alike(other, one));
        expect(alike(one, other)).toBeGreaterThanOrEqual(0);
        expect(alike(one, other)).toBeLessThanOrEqual(1);
        expect(alike(one, one)).toBe(1);
      }),
    );
  });
});

describe('nearest', () => {
  it('is the most alike, whatever the case', () => {
    expect(nearest('anotations', ['annotate-from', 'annotations'])).toBe('annotations');
    expect(nearest('PHASES-IN-ORDER', ['no-work-ahead', 'phases-in-order'])).toBe('phases-in-order');
  });

  it('is nothing where nothing is alike, or there is nothing', () => {
    expect(nearest('zzz', ['one', 'two'])).toBeNull();
    expect(nearest('', ['one'])).toBeNull();
    expect(nearest('one', [])).toBeNull();
  });

  it('is the first of equals', () => {
    expect(nearest('rule', ['rules', 'rulen'])).toBe('rules');
  });
});
