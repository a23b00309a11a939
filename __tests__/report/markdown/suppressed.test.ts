import { describe, expect, it } from '@jest/globals';
import type { Suppression } from '../../../src/model/report.js';
import { toMarkdown } from '../../../src/report/markdown/comment.js';
import { toText } from '../../../src/report/text.js';
import { checkText } from '../../helpers/check-texts.js';
import { reportWith } from '../../helpers/finding.js';

const used: Suppression = {
  rule: 'no-work-ahead',
  path: 'docs/plan.md',
  line: 14,
  reason: 'built first',
  requested: false,
};
const requested: Suppression = { ...used, rule: 'phases-in-order', line: 9, reason: '@bob agreed', requested: true };

describe('suppressions in the comment', () => {
  it('that were used stand in a fold', () => {
    const comment = toMarkdown(reportWith({ suppressed: [used, requested] }), { links: null });
    expect(comment).toContain(
      '<details><summary>1 suppression used</summary>\n\n- docs/plan.md:14 `no-work-ahead`: built first\n\n</details>',
    );
  });

  it('that ask for an error to be left out stand in the open, with the reason as harmless text', () => {
    const comment = toMarkdown(reportWith({ suppressed: [requested] }), { links: null });
    expect(comment).toContain(
      '**1 suppression of an error counts once merged.** The findings stay until then.\n\n' +
        '- docs/plan.md:9 `phases-in-order`: @\u200Bbob agreed',
    );
  });

  it('are counted where nothing needs a reader', async () => {
    const plan = (item: string) =>
      `## Phase 1: Lock\n\n- [ ] Take\n\n<!-- plan-check-disable-next-line phases-numbered -- ours -->\n## Phase 3: ${item}\n`;
    const report = { ...(await checkText(plan('Wait'), plan('Wait'))), suppressed: [used] };
    expect(toMarkdown(report, { links: null })).toContain(' · 1 suppression · nothing to review');
  });
});

describe('suppressions in the text', () => {
  it('stand below their plan, with what became of them', async () => {
    const report = await checkText('## Phase 1: Lock\n\n- [ ] Take\n', '## Phase 1: Lock\n\n- [x] Take\n');
    const text = toText({ ...report, suppressed: [used, requested] }, { color: false });
    expect(text).toContain('\n  docs/plan.md:14 no-work-ahead suppressed: built first\n');
    expect(text).toContain(
      '\n  docs/plan.md:9 phases-in-order asks for an error to be left out, which counts once it is merged: @bob agreed\n',
    );
  });
});
