import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Report } from '../../../src/model/report.js';
import { maxComment, toMarkdown } from '../../../src/report/markdown/comment.js';
import type { LinkTarget } from '../../../src/report/markdown/links.js';
import { readState, writeState } from '../../../src/report/markdown/since.js';
import { toSummary } from '../../../src/report/markdown/summary.js';
import { checkText, checkTexts, headSha } from '../../helpers/check-texts.js';
import { finding, reportWith } from '../../helpers/finding.js';
import {
  crowdedReport,
  eventfulReport,
  overriddenReport,
  put,
  putShown,
  quietReport,
  times,
} from '../../helpers/hostile-report.js';
import { hostileTexts, readable } from '../../helpers/hostile-texts.js';
import { closest, references, render, visible } from '../../helpers/rendered.js';

const links: LinkTarget = {
  serverUrl: 'https://github.com',
  owner: 'acme',
  repository: 'app',
  headSha,
  runUrl: 'https://github.com/acme/app/actions/runs/1',
};

describe.each([
  ['an eventful pull request', eventfulReport, links, hostileTexts],
  ['an eventful pull request, without links', eventfulReport, null, hostileTexts],
  ['an overridden pull request', overriddenReport, links, hostileTexts],
  ['a crowded pull request', crowdedReport, links, hostileTexts.filter((_, index) => index % 9 === 0)],
  ['a quiet pull request', quietReport, links, hostileTexts],
])('the comment on %s', (_, reportOf, target, texts) => {
  let report: Report;
  beforeAll(async () => {
    report = await reportOf();
  });

  it('has the same shape whatever stands in the plan, and shows it as text that GitHub makes nothing of', () => {
    const commentOn = (text: string) => toMarkdown(put(report, text.trim()), { links: target });
    const [harmless, ...rendered] = closest.render([toMarkdown(report, { links: target }), ...texts.map(commentOn)]);
    const shapeOf = (text: string, one = harmless!) => ({ text, tags: one.tags, references: references(one) });
    for (const [index, text] of texts.entries()) {
      const one = rendered[index]!;
      expect(shapeOf(text, one)).toEqual(shapeOf(text));
      expect(one.text).toBe(visible(putShown(harmless!.text, readable(text))));
      expect(one.links.filter((link) => !link.startsWith('https://github.com/acme/app/'))).toEqual([]);
    }
  });

  it('has no state to read, whatever state a plan forges', () => {
    const forged = writeState({ head: headSha, run: null, fingerprints: ['deadbeef'], since: null });
    const comment = toMarkdown(put(report, forged), { links: target });
    expect(readState(comment)).toBeNull();
    const own = { head: headSha, run: null, fingerprints: ['0a0b0c0d'], since: null };
    expect(readState(`${comment}${writeState(own)}\n`)).toEqual(own);
  });
});

describe('a comment', () => {
  it('has room for a marker and a state, however much there is to report', async () => {
    const report = await eventfulReport();
    fc.assert(
      fc.property(
        fc.nat(20),
        fc.nat(60),
        fc.constantFrom('a', '&', '$', 'word ', '`', '@a '),
        fc.nat(1_500),
        (plans, findings, text, size) => {
          const large = put(times(report, plans, findings), text.repeat(size));
          expect(toMarkdown(large, { links }).length).toBeLessThanOrEqual(maxComment);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('is cut by whole sections, and says how many are left out', async () => {
    const report = await eventfulReport();
    const [small, large] = closest.render([
      toMarkdown(report, { links }),
      toMarkdown(times(report, 1, 500), { links }),
    ]);
    expect(large?.text).toMatch(/\d+ sections? left out/);
    expect(small?.text).not.toContain('left out');
    expect(large?.tags.filter((tag) => tag === 'details')).toHaveLength(
      large?.tags.filter((tag) => tag === '/details').length ?? -1,
    );
    expect(large?.tags.slice(0, 2)).toEqual(['h3', '/h3']);
  });

  it('lists what is waived with the reasons, also where the text of the item does not give them', async () => {
    const items = ['- [ ] ~~Trace~~', '- [ ] Measure (deferred: no board)', '  - [ ] Log', '  - [x] Wait'];
    const text = ['## Phase 1: Lock', '', ...items, ''].join('\n');
    expect(render(toMarkdown(await checkText(null, text), { links })).text).toContain(
      '3 waived items docs/plan.md:3 Trace no reason given docs/plan.md:4 Measure (deferred: no board) docs/plan.md:5 Log inherited: no board',
    );
  });

  it.each([
    [
      'a status',
      (text: string) => `# Plan\n\n## Metadata\n\n- Status: Draft (${text})\n\n## Phase 1: One\n\n- [ ] Do\n`,
    ],
    [
      'an unknown status',
      (text: string) => `# Plan\n\n## Metadata\n\n- Status: ${text}\n\n## Phase 1: One\n\n- [ ] Do\n`,
    ],
    ['a title', (text: string) => `# ${text}\n\n## Metadata\n\n- Status: Draft\n\n## Phase 1: One\n\n- [ ] Do\n`],
    ['a heading', (text: string) => `# Plan\n\n## Metadata\n\n- Status: Complete\n\n## ${text}\n\n- [ ] Do\n`],
    ['an item', (text: string) => `# Plan\n\n## Metadata\n\n- Status: Complete\n\n## Phase 1: One\n\n- [ ] ${text}\n`],
  ])('stays within its limit, verdict included, where %s goes on for pages', async (_, planOf) => {
    for (const text of ['a'.repeat(200_000), 'a & b '.repeat(30_000)]) {
      const comment = toMarkdown(await checkText(null, planOf(text)), { links });
      expect(comment.length).toBeLessThanOrEqual(maxComment);
      expect(render(comment).text).toContain('Plan check');
    }
  });
});

describe('notices', () => {
  const notice = finding({ severity: 'notice', message: 'Nobody needs to act.' });
  const comment = (failOn: Report['failOn']) =>
    toMarkdown(reportWith({ failOn, findings: [notice, finding({ message: 'Somebody should act.' })] }), {
      links: null,
    });

  it('stand in a fold, behind what asks for something', () => {
    const text = comment('error');
    expect(text).toContain(
      '<details><summary>1 notice</summary>\n\n- 🔵 docs/plan.md:5 Nobody needs to act.\n\n</details>',
    );
    expect(text.indexOf('Somebody should act.')).toBeLessThan(text.indexOf('<details>'));
  });

  it('stand in the open where they make the check fail', () => {
    const text = comment('notice');
    expect(text).not.toContain('1 notice</summary>');
    expect(text).toContain('**notice** docs/plan.md:5 `status-known`<br>\n  Nobody needs to act.');
  });
});

it('names a deleted plan without a link, as the head commit does not have it', async () => {
  const report = await checkText(
    '# Lock\n\n- Status: Phase 1 In Progress\n\n## Phase 1: Lock\n\n- [ ] Take it\n',
    null,
  );
  const comment = toMarkdown(report, { links });
  expect(report.findings.map(({ rule, messageId }) => `${rule}.${messageId}`)).toEqual(['no-deleted-plan.deleted']);
  expect(comment).toContain('plan.md');
  expect(comment).not.toContain('/blob/');
});

describe('plans of one title', () => {
  /** Is not as complete as it says. */
  const plan = (title: string) =>
    `# ${title}\n\n## Metadata\n\n- Status: Complete\n\n## Phase 1: Dig\n\n- [x] One\n- [ ] Two\n`;
  const files = [
    { path: 'a/plan.md', base: null, head: plan('Well') },
    { path: 'b/[x]/plan.md', base: null, head: plan('Well') },
    { path: 'c/plan.md', base: null, head: plan('Fence') },
  ];
  const rows = async (target: LinkTarget | null) =>
    toMarkdown(await checkTexts(files), { links: target })
      .split('\n')
      .filter((line) => line.startsWith('| 🔴'))
      .map((line) => line.split(' | ')[0]?.replace(/\(https:[^)]*\)/, '()'));

  it('are told apart by their paths', async () => {
    expect(await rows(links)).toEqual([
      '| 🔴 [Well]() <sub>a/plan.md, new</sub>',
      '| 🔴 [Well]() <sub>b/\\[x\\]/plan.md, new</sub>',
      '| 🔴 [Fence]() <sub>new</sub>',
    ]);
  });

  it('are so in the lines of the folds of the job summary', async () => {
    const { text } = render(toSummary(await checkTexts(files), links));
    for (const line of ['Well (a/plan.md)', 'Well (b/[x]/plan.md)', 'Fence']) expect(text).toContain(line);
    expect(text).not.toContain('Fence (');
  });

  it('and every other have their paths where nothing is linked', async () => {
    expect((await rows(null)).at(-1)).toBe('| 🔴 Fence <sub>c/plan.md, new</sub>');
  });
});

it('gives the reason of a waiver that stands on a line below it', async () => {
  const base = '## Phase 1: Lock\n\n- [ ] Take it\n- [ ] Drop it\n';
  const head = '## Phase 1: Lock\n\n- [x] Take it\n- [ ] ~~Drop it~~\n\n  Reason: the system does.\n';
  const comment = toMarkdown(await checkText(base, head, { settings: { rules: { 'status-keeps-up': 'error' } } }), {
    links: null,
  });
  expect(comment).toContain('Reason: the system does.');
  expect(comment).not.toContain('no reason given');
});
