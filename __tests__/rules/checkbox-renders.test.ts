import { describe, expect, it } from '@jest/globals';
import { findingOf, findingsOf, markdown, plan, type Sections } from '../helpers/plans.js';

const rule = 'checkbox-renders';

async function found(lines: readonly string[]): Promise<readonly string[]> {
  return findingsOf(rule, null, plan('Draft', { 'Phase 1: Lock': lines }));
}

describe('malformed', () => {
  it('fires once for all broken boxes of a phase, at the first', async () => {
    const finding = await findingOf(
      rule,
      null,
      plan('Draft', { 'Phase 1: Lock': ['- [ ] Take the lock', '- [] Drop the lock', '- [ x] Measure it'] }),
    );
    expect(finding).toMatchObject({
      messageId: 'malformed',
      severity: 'warning',
      headline: '2 broken checkboxes in Phase 1: Lock',
      place: { line: 11, column: 3 },
      members: [11, 12],
      example: '- [ ] Drop the lock',
      fix: { edits: [{ place: { line: 11, column: 3, endLine: 11, endColumn: 5 }, text: '[ ]' }] },
    });
    expect(finding.message).toContain('"Drop the lock", "Measure it"');
  });

  it.each([
    '- []  Drop it',
    '- [ ]Drop it',
    '- [x]Drop it',
    '- [  ] Drop it',
    '- [x ] Drop it',
    '-[ ] Drop it',
    '*[x] Drop it',
  ])('fires for %j', async (line) => {
    expect(await found([line])).toEqual([expect.stringMatching(/^10:\d warning malformed$/)]);
  });

  it.each([
    ['- [] Drop it', '[ ]'],
    ['- [  ] Drop it', '[ ]'],
    ['- []', '[ ]'],
    ['- [ ]Drop it', '[ ] '],
    ['- [ ]Drop  it', null],
    ['-[ ] Drop it', ' [ ]'],
    ['*[] Drop it', ' [ ]'],
    ['1.[ ] Drop it', null],
    ['- [x]Drop it', null],
    ['- [ x] Drop it', null],
    ['-[x] Drop it', null],
  ])('offers for %j to write the box as %j', async (line, text) => {
    const { fix } = await findingOf(rule, null, plan('Draft', { 'Phase 1: Lock': [line] }));
    expect(fix?.edits.map((edit) => edit.text) ?? [null]).toEqual([text]);
  });

  it('fires in each phase and section of its own', async () => {
    const sections: Sections = {
      'Phase 1: Lock': ['- [] Take it'],
      'Phase 2: Wait': ['- [] Wait'],
      Notes: ['- [] Ask'],
    };
    expect(await findingsOf(rule, null, plan('Draft', sections))).toHaveLength(3);
  });
});

describe('unknown-mark', () => {
  it.each(['[✓]', '[~]', '[-]', '[P]', '[y]'])('fires for %s', async (box) => {
    expect(await found([`- ${box} Take the lock`])).toEqual(['10:3 warning unknown-mark']);
  });

  it('names what stands behind the mark', async () => {
    const text = plan('Draft', { 'Phase 1: Lock': ['- [~] Take the lock'] });
    expect((await findingOf(rule, null, text)).message).toContain('"Take the lock"');
  });
});

describe('neither', () => {
  it.each([
    '- [ ] Take the lock',
    '- [x] Take the lock',
    '1. [X] Take the lock',
    '- [1](notes.md) has the reasons',
    '- [a]: no box',
    '- Take the lock [soon]',
    '- `[]` is an empty list',
  ])('fires for %j', async (line) => {
    expect(await found([line])).toEqual([]);
  });

  it('fires in code', async () => {
    expect(await found(['```sh', '-[ ] echo', '```'])).toEqual([]);
  });
});

describe('what base had already', () => {
  it('is existing, and a further one is new', async () => {
    const base = markdown`
      ## Tasks

      - [~] Take the lock
      - [ ] Drop the lock
    `;
    const head = base.replace('- [ ] Drop', '- [~] Drop');
    expect(await findingsOf(rule, base, base.replace('Take the lock', 'Take the lock (for writing)'))).toEqual([
      '3:3 warning unknown-mark (existing)',
    ]);
    expect(await findingsOf(rule, base, head)).toEqual([
      '4:3 warning unknown-mark',
      '3:3 warning unknown-mark (existing)',
    ]);
  });
});
