import { describe, expect, it } from '@jest/globals';
import { rules } from '../../src/rules/index.js';
import { linesOf, plan } from '../helpers/plans.js';

const messages = rules.flatMap(({ meta }) =>
  Object.entries(meta.messages).map(([id, message]) => ({ name: `${meta.id}.${id}`, ...message })),
);

describe('every rule', () => {
  it('has an id of its own, in words and dashes', () => {
    const ids = rules.map((rule) => rule.meta.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(messages.map((message) => message.name).filter((name) => !/^[a-z-]+\.[a-z-]+$/.test(name))).toEqual([]);
  });

  it('says in one sentence what holds', () => {
    const wrong = rules.filter(({ meta }) => !/^[A-Z][^.]*\.$/.test(meta.summary));
    expect(wrong.map(({ meta }) => meta.id)).toEqual([]);
  });

  it('has headlines that go on behind "Plan check fails:", and texts that are sentences', () => {
    const wrong = messages.filter(({ headline, text }) => /[.!]$|^[A-Z][a-z]/.test(headline) || !text.endsWith('.'));
    expect(wrong.map((message) => message.name)).toEqual([]);
  });

  it('announces the line that it gives', () => {
    const wrong = messages.filter(({ howToFix, example }) => example !== undefined && howToFix === undefined);
    expect(wrong.map((message) => message.name)).toEqual([]);
  });
});

describe('a plan that is said to be finished with open items', () => {
  const base = plan('Phase 2 In Progress', {
    'Phase 1: Lock': ['[x] Take the lock'],
    'Phase 2: Wait': ['[x] Wait for the lock', '[ ] Give up in time', '[ ] Say who holds it'],
    'Definition of Done': ['[x] The release notes name it'],
  });
  const finished = base.replace('Phase 2 In Progress', 'Complete');

  /** What is found where the two open items, in lines 15 and 16, are dealt with some way. */
  async function found(giveUp: string, sayWho: string): Promise<readonly string[]> {
    const head = finished.replace('- [ ] Give up in time', giveUp).replace('- [ ] Say who holds it', sayWho);
    return linesOf(base, head);
  }

  it('fails as it is', async () => {
    expect(await linesOf(base, finished)).toEqual(['15:3 error complete-is-complete.phases']);
  });

  it('passes where they are done, or struck with a reason', async () => {
    expect(await found('- [x] Give up in time', '- [ ] ~~Say who holds it~~ (deferred: T-7w3bn)')).toEqual([]);
  });

  it.each([
    ['deleted', '', ''],
    ['made bullets', '- Give up in time', '- Say who holds it'],
    ['fenced', '```\n- [ ] Give up in time', '- [ ] Say who holds it\n```'],
    ['commented out', '<!--\n- [ ] Give up in time', '- [ ] Say who holds it\n-->'],
    ['escaped', String.raw`- \[ ] Give up in time`, String.raw`- \[ ] Say who holds it`],
    ['wrapped in HTML', '<details>\n- [ ] Give up in time', '- [ ] Say who holds it\n</details>'],
  ])('fails where they are %s', async (_, giveUp, sayWho) => {
    expect(await found(giveUp, sayWho)).toEqual(['12:1 error no-dropped-item.dropped-on-close']);
  });

  it('fails where their marks only look done', async () => {
    const cyrillic = '\u0445';
    expect(await found(`- [${cyrillic}] Give up in time`, '- [v] Say who holds it')).toContain(
      '15:3 error complete-is-complete.phases',
    );
  });

  it('fails where the phase is deleted with them', async () => {
    const head = finished.replace(/## Phase 2[\s\S]*(?=## Definition)/, '');
    expect(await linesOf(base, head)).toEqual(['6:11 error no-dropped-item.dropped-on-close']);
  });

  it('fails where another word says the same, or nothing that is known', async () => {
    expect(await linesOf(base, base.replace('Phase 2 In Progress', 'Done'))).toContain(
      '15:3 error complete-is-complete.phases',
    );
    expect(await linesOf(base, base.replace('Phase 2 In Progress', 'Shipped'))).toEqual([
      '6:11 error status-known.unknown',
    ]);
  });

  it.each([
    [
      'the phase is no phase any more',
      finished.replace('## Phase 2: Wait', '## Step 2: Wait'),
      ['15:3 warning complete-is-complete.other', '15:3 error no-unmade-phase.unmade-while-open'],
    ],
    ['the status is gone', base.replace('- Status: Phase 2 In Progress\n', ''), ['3:1 warning status-known.missing']],
    ['Metadata are gone', base.replace(/## Metadata[\s\S]*?(?=## Phase 1)/, ''), ['1:1 warning status-known.missing']],
  ])('does not pass in silence where %s', async (_, head, lines) => {
    expect(await linesOf(base, head)).toEqual(lines);
  });
});
