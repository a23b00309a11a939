import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Report } from '../../../src/model/report.js';
import type { LinkTarget } from '../../../src/report/markdown/links.js';
import { toSummary } from '../../../src/report/markdown/summary.js';
import { checkText, headSha } from '../../helpers/check-texts.js';
import { eventfulReport, put, putShown, times } from '../../helpers/hostile-report.js';
import { hostileTexts, readable } from '../../helpers/hostile-texts.js';
import { closest, references, render, visible } from '../../helpers/rendered.js';

const links: LinkTarget = {
  serverUrl: 'https://github.com',
  owner: 'acme',
  repository: 'app',
  headSha,
  runUrl: null,
};

/** What GitHub takes of one step (actions/runner, FileCommandManager.cs). */
const maxBytes = 1_048_576;

/** The comment, which has the same sections, is held against all of them. */
const texts = hostileTexts.filter((_, index) => index % 3 === 0);

describe('the job summary', () => {
  let report: Report;
  beforeAll(async () => {
    report = await eventfulReport();
  });

  it('has the same shape whatever stands in the plan, and GitHub makes nothing of it', () => {
    const [harmless, ...rendered] = closest.render([
      toSummary(report, links),
      ...texts.map((text) => toSummary(put(report, text.trim()), links)),
    ]);
    const shapeOf = (text: string, one = harmless!) => ({ text, tags: one.tags, references: references(one) });
    for (const [index, text] of texts.entries()) {
      const one = rendered[index]!;
      expect(shapeOf(text, one)).toEqual(shapeOf(text));
      expect(one.links.filter((link) => !link.startsWith('https://github.com/acme/app/'))).toEqual([]);
    }
  });

  it('shows texts of the plan as they are, in the line of a fold as elsewhere', () => {
    const harmless = render(toSummary(report, null)).text;
    for (const text of ['snake_case [draft] *', '<b> & $5', 'a | b']) {
      const shown = render(toSummary(put(report, text), null)).text;
      expect(shown).toBe(visible(putShown(harmless, readable(text))));
    }
  });

  it('fits into what GitHub takes, however much there is to report', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.nat(40),
        fc.constantFrom('計', '😀', '$', 'word ', '&'),
        fc.nat(1_500),
        (plans, findings, text, size) => {
          const summary = toSummary(put(times(report, plans, findings), text.repeat(size)), links);
          expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(maxBytes);
        },
      ),
      { numRuns: 8 },
    );
  });

  it('says how many sections are left out where it is full, and where the configuration came from all the same', () => {
    const { text } = render(toSummary(put(times(report, 40, 1), 'word '.repeat(150)), null));
    expect(text).toMatch(/\d+ sections left out/);
    expect(text).toContain('The configuration is from word');
  });

  it('tells every phase and every item that changed', async () => {
    const plan = '# Plan\n\n## Phase 1: Dig\n\n- [ ] Spade\n- [ ] Bucket\n\n## Phase 2: Build\n\n- [ ] Stones\n';
    const head = plan.replace('[ ] Spade', '[x] Spade').replace('- [ ] Bucket\n', '').replace('Stones', 'Bricks');
    const { text, tags } = render(toSummary(await checkText(plan, head), null));
    for (const shown of ['Dig', 'Build', 'Spade', 'Bucket', 'Bricks', 'Stones']) expect(text).toContain(shown);
    // Two tables: that of the plans and that of the phases.
    expect(tags.filter((tag) => tag === 'table')).toHaveLength(2);
  });
});
