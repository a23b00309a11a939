import { describe, expect, it } from '@jest/globals';
import { toStatusMarkdown } from '../../../src/report/status/markdown.js';
import { isoDate, longDate, timeAgo } from '../../../src/report/status/time-ago.js';
import { displayWidth } from '../../../src/report/display-width.js';
import { toStatusText } from '../../../src/report/status/text.js';
import { hostileTexts } from '../../helpers/hostile-texts.js';
import { finished, retryQueue, started } from '../../helpers/retry-queue.js';
import { render } from '../../helpers/rendered.js';
import { now, statusReport, statusTexts } from '../../helpers/status-report.js';

describe('the order of plans', () => {
  it('is what needs attention, and then what rested longest', async () => {
    const { plans } = await statusReport();
    expect(plans.map(({ attention, path }) => `${attention} ${path}`)).toEqual([
      'contradiction docs/contradiction/plan.md',
      'warning docs/warning/plan.md',
      'active docs/old/plan.md',
      'active docs/active/plan.md',
      'active docs/list/plan.md',
      'waiting docs/draft/plan.md',
      'settled docs/finished/plan.md',
    ]);
  });

  it('takes a plan that is finished for settled, whatever there is to warn about', async () => {
    const texts = {
      'plan.md': retryQueue({ ...finished, status: 'Done' }),
      'list.md': '- [x] Done\n',
      'prose.md': '## Phase 1: Words\n\nOnly words.\n',
      'new.md': '- [ ] Do\n',
    };
    const { plans } = await statusReport(texts);
    expect(plans.map(({ attention, path }) => `${attention} ${path}`)).toEqual([
      'waiting new.md',
      'settled list.md',
      'settled plan.md',
      'untold prose.md',
    ]);
  });
});

describe('the phase that a plan is in', () => {
  it.each([
    ['the one that the status names', retryQueue(started), '1'],
    ['the first that is open, where the status names none', retryQueue({ store: 'xxx' }), '2'],
    ['none where the plan is finished', retryQueue(finished), null],
  ])('is %s', async (_, text, phase) => {
    const { plans } = await statusReport({ 'plan.md': text });
    expect(plans[0]?.phase).toBe(phase);
  });
});

describe('toStatusText', () => {
  it.each([40, 76, 100, 200])('keeps to %d columns but for paths', async (width) => {
    const long = { ...statusTexts, 'a/plan.md': `# ${'日本語の計画 '.repeat(20)}\n\n- [ ] Do\n` };
    const text = toStatusText(await statusReport(long), { color: false, width });
    const lines = text.split('\n').filter((line) => !line.includes('plan.md'));
    expect(lines.length).toBeGreaterThan(15);
    expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
  });

  it('is read as a table', async () => {
    const { plans } = await statusReport();
    const some = plans.filter(({ path }) => /active|contradiction/.test(path));
    const report = { ...(await statusReport()), plans: some };
    expect(toStatusText(report, { color: false, width: 100 })).toBe(`Needs a look (1)
✖ T-ccccc Retry queue                        ████████░░ 4/5     Complete
  docs/contradiction/plan.md  1 error, 3 days ago

In work (1)
● T-aaaaa Retry queue                        ██░░░░░░░░ 1/5     Phase 1 In Progress
  docs/active/plan.md  1 open question, next: Phase 1 Store 1/3, yesterday

2 plans: 1 to look at, 1 in work. 5/10 items done.
`);
  });

  it('says where there is no plan what to do', async () => {
    expect(toStatusText(await statusReport({}), { color: true, width: 80 })).toBe(
      'No plan was found. `plan-check init` sets one up.\n',
    );
  });

  it('breaks its last line between words where the window is narrow', async () => {
    const skipped = [{ path: 'docs/big/plan.md', reason: 'too large', message: 'not read: too large' }];
    const text = toStatusText(await statusReport(statusTexts, { skipped }), { color: false, width: 40 });
    expect(text).toMatch(
      /\n\n7 plans: 2 to look at, 3 in work, 1 not\nstarted, 1 settled, 1 not read\. 14\/32\nitems done\.\n$/,
    );
  });

  it('names a template to copy where there is one and no plan', async () => {
    const report = await statusReport({}, { template: 'docs/templates/plan.md' });
    expect(toStatusText(report, { color: true, width: 100 })).toBe(
      'No plan was found. Copy docs/templates/plan.md for the first one: `plan-check init` says to where.\n',
    );
  });

  it.each(['\u200B\u200D', '\u2060\u3164', '\u00AD', '\u2800'])(
    'calls a plan by its path where nobody sees its title',
    async (title) => {
      const report = await statusReport({ 'a/plan.md': `# ${title}\n\n- [ ] Do\n` });
      expect(report.plans.map((plan) => plan.title)).toEqual([null]);
      expect(toStatusText(report, { color: false, width: 100 })).toContain('○ a/plan.md  ');
    },
  );

  it('steers no terminal', async () => {
    for (const text of ['\u001B[2J', '\u202Ereversed', '##[error]x']) {
      const plan = retryQueue({ ...started, status: `Phase 1 In Progress ${text}` }).replaceAll('Store', text);
      const shown = toStatusText(await statusReport({ 'plan.md': plan }), { color: false, width: 100 });
      expect(shown.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202E|##\[/u);
    }
  });
});

describe('toStatusMarkdown', () => {
  it('has one table for each group, in which plans are text', async () => {
    const markdown = toStatusMarkdown(await statusReport());
    expect(markdown.match(/^### .*$/gm)).toEqual([
      '### Needs a look (2)',
      '### In work (3)',
      '### Not started (1)',
      '### Settled (1)',
    ]);
    expect(markdown).toContain('| `████████░░` 4/5 | 1 error | 2026-01-29 |');
    const rendered = async (text: string) => {
      const plan = retryQueue(started).replace('Retry queue', () => text);
      return render(toStatusMarkdown(await statusReport({ 'plan.md': plan }, { repository: text })));
    };
    const { tags } = await rendered('plain');
    for (const text of hostileTexts) expect(await rendered(text)).toMatchObject({ tags, links: [] });
  });
});

describe('times', () => {
  it.each([
    [0, 'today'],
    [1, 'yesterday'],
    [13, '13 days ago'],
    [14, '2 weeks ago'],
    [70, '10 weeks ago'],
    [71, '2025-11-22'],
    [-1, 'today'],
    [-2, '2026-02-03'],
  ])('%d days back are %s', (days, text) => {
    expect(timeAgo(now - days * 24 * 60 * 60 * 1000, now)).toBe(text);
  });

  it('are dates in UTC', () => {
    expect([isoDate(now), longDate(now)]).toEqual(['2026-02-01', '1 Feb 2026']);
  });
});
