import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { versionCounter } from '../../../src/cli/status/version-counter.js';
import { progressOf } from '../../../src/model/progress.js';
import { parsePlan } from '../../../src/parse-plan.js';
import { createDocumentReader } from '../../../src/parse/document-reader.js';
import { retryQueue } from '../../helpers/retry-queue.js';

const path = 'docs/plan.md';

/** What a whole reading of the text counts. */
function counted(text: string, dialect: string) {
  const parsed = parsePlan(text, path, dialect);
  return parsed.kind === 'plan' ? progressOf(parsed.plan).leaves : null;
}

/** Lines of which a box is one, is none, or is what something else looks like. */
const line = fc.constantFrom(
  ...[
    '- [ ] a',
    '- [x] b',
    '  - [ ] c',
    '  - [X] ~~d~~ (deferred: later)',
    '1. [ ] e',
    '> - [x] f',
    '-[ ] g',
    '- [ ]h',
  ],
  ...[
    '- [ ]',
    '- [x]',
    '- [ ] i\n  [x]',
    '[x]: /url',
    '- [x](/url)',
    '```\n- [ ] j\n```',
    '    - [x] k',
    '- [ ] l\n---',
  ],
  ...[
    '## Phase 1: One',
    '### Definition of Done',
    '## Metadata\n\n- Status: Draft',
    '<!--\n- [ ] m\n-->',
    '`[ ]',
    '[x]`',
    '',
  ],
);
const plan = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 15 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([lines, end]) => lines.join('\n').replaceAll('\n', end));

describe('versionCounter', () => {
  it('counts what a whole reading of each version does, whatever changed between them', async () => {
    const change = fc.tuple(fc.nat(400), fc.constantFrom(' ', 'x', 'X', '-', '\n', 'xx'), fc.boolean());
    await fc.assert(
      fc.asyncProperty(
        plan,
        fc.array(change, { maxLength: 8 }),
        fc.constantFrom('tdl', 'checklist'),
        async (first, changes, dialect) => {
          const count = versionCounter({ path, dialect }, createDocumentReader());
          let text = first;
          expect(await count(text)).toEqual(counted(text, dialect));
          for (const [at, written, within] of changes) {
            // Mostly between brackets, where a box may be.
            const places = within ? [...text.matchAll(/(?<=\[)[ xX](?=\])/g)].map(({ index }) => index) : [];
            const place = places[at % Math.max(1, places.length)] ?? at % (text.length + 1);
            text = text.slice(0, place) + written + text.slice(place + 1);
            expect([text, await count(text)]).toEqual([text, counted(text, dialect)]);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('counts a plan that grows', async () => {
    const count = versionCounter({ path, dialect: 'tdl' }, createDocumentReader());
    const versions = [
      retryQueue(),
      retryQueue({ store: 'x  ' }),
      `${retryQueue({ store: 'xx ' })}\n## Phase 3: Rest\n\n- [ ] More\n`,
    ];
    expect(await Promise.all(versions.map(count))).toEqual([
      { done: 0, open: 5, waived: 0 },
      { done: 1, open: 4, waived: 0 },
      { done: 2, open: 4, waived: 0 },
    ]);
  });

  it('reads nothing of a text that is too deep, and goes on behind it', async () => {
    const count = versionCounter({ path, dialect: 'tdl' }, createDocumentReader());
    expect(await count('> '.repeat(40) + 'a')).toBeNull();
    expect(await count(retryQueue())).toEqual({ done: 0, open: 5, waived: 0 });
  });
});
