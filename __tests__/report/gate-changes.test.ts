import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gateChanges } from '../../src/report/gate-changes.js';

describe('gateChanges', () => {
  it('keeps the lines of head in their order, whatever order base had', () => {
    expect(changes(['one', 'two'], ['two', 'one'])).toEqual([
      { kind: 'same', text: 'two' },
      { kind: 'same', text: 'one' },
    ]);
  });

  it('tells a line that is new from one that has another text now', () => {
    expect(
      changes(['All unit tests pass on Linux'], ['All unit tests pass on Linux or macOS', 'The docs are current']),
    ).toEqual([
      { kind: 'changed', text: 'All unit tests pass on Linux or macOS', was: 'All unit tests pass on Linux' },
      { kind: 'added', text: 'The docs are current' },
    ]);
  });

  it('lists what head no longer has, behind the rest', () => {
    expect(changes(['cargo test', 'npm run lint'], ['npm run lint'])).toEqual([
      { kind: 'same', text: 'npm run lint' },
      { kind: 'removed', was: 'cargo test' },
    ]);
  });

  it('takes the line most alike for what a line was, and none twice', () => {
    expect(
      changes(['cargo test --lib', 'cargo test --all'], ['cargo test --lib --quiet', 'cargo test --all --quiet']),
    ).toEqual([
      { kind: 'changed', text: 'cargo test --lib --quiet', was: 'cargo test --lib' },
      { kind: 'changed', text: 'cargo test --all --quiet', was: 'cargo test --all' },
    ]);
  });

  it('has every line of head once, and every line of base that is gone from it', () => {
    const lines = fc.uniqueArray(
      fc.constantFrom('cargo test', 'cargo test --all', 'npm test', 'Docs are current', 'x'),
    );
    fc.assert(
      fc.property(lines, lines, (base, head) => {
        const found = changes(base, head);
        expect(found.flatMap((line) => ('text' in line ? [line.text] : []))).toEqual(head);
        const gone = found.flatMap((line) => ('was' in line ? [line.was] : []));
        expect(gone.toSorted()).toEqual(base.filter((line) => !head.includes(line)).toSorted());
      }),
    );
  });
});

function changes(base: readonly string[], head: readonly string[]) {
  return gateChanges(base.map(textOf), head.map(textOf));
}

function textOf(text: string) {
  return { text, place: { line: 1, column: 1, endLine: 1, endColumn: 1 } };
}
