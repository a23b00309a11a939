import { describe, expect, it } from '@jest/globals';
import { checkTexts } from '../helpers/check-texts.js';
import type { Around } from '../helpers/around.js';
import { findingOf, findingsOf, plan, type Sections } from '../helpers/plans.js';

const rule = 'tick-has-work';
/** Nothing but the plan changes. */
const alone: Around = { files: ['src/lock.rs'] };

/** What is found where all items that stand open in `sections` are ticked, but those that say "later". */
async function found(
  sections: Sections,
  around: Around = alone,
  statuses = ['Phase 1 In Progress', 'Phase 1 In Progress'],
) {
  const [from = '', to = ''] = statuses;
  const base = plan(from, sections);
  return findingsOf(rule, base, plan(to, sections).replaceAll(/\[ \] (?!later)/g, '[x] '), { around });
}

describe('no-work', () => {
  it('fires where tasks were ticked and nothing but the plan changed', async () => {
    const base = plan('Phase 1 In Progress', {
      'Phase 1: Lock': ['[ ] Take it', '[ ] Drop it', '[ ] Measure it'],
      'Phase 2: Wait': ['[ ] Wait', '[ ] Give up'],
    });
    const head = base.replace('[ ] Take', '[x] Take').replace('[ ] Drop', '[x] Drop').replace('[ ] Wait', '[x] Wait');
    expect(await findingOf(rule, base, head, { around: alone })).toMatchObject({
      messageId: 'no-work',
      severity: 'notice',
      headline: '3 tasks ticked, and nothing but plans changed',
      message: '3 tasks were ticked, and nothing but plans changed: "Take it", "Drop it", "Wait".',
      place: { line: 10, column: 3, endLine: 10, endColumn: 14 },
      existing: false,
      members: [10, 11, 16],
      howToFix: 'Tick a task in the change that does it, or say in the pull request where it was done.',
      fix: null,
    });
  });

  it.each(['+ src/wait.rs', 'src/lock.rs', '- src/lock.rs', 'a.rs -> b.rs', 'README.md', 'docs/notes.md'])(
    'is silent where another file changed: %s',
    async (changed) => {
      expect(await found({ 'Phase 1: Lock': ['[ ] Take it', '[ ] later'] }, { changed: [changed] })).toEqual([]);
    },
  );

  it('fires for each plan, as plans are all that changed', async () => {
    const text = (mark: string) =>
      plan('Phase 1 In Progress', { 'Phase 1: Lock': [`[${mark}] Take it`, '[ ] Drop it'] });
    const files = ['a.md', 'b.md'].map((path) => ({ path, base: text(' '), head: text('x') }));
    const { findings } = await checkTexts(files, { around: {} });
    expect(findings.filter((finding) => finding.rule === rule).map(({ path, messageId }) => [path, messageId])).toEqual(
      [
        ['a.md', 'no-work'],
        ['b.md', 'no-work'],
      ],
    );
  });

  it('counts leaves', async () => {
    const base = plan('Phase 1 In Progress', { 'Phase 1: Lock': ['[ ] Locking', '  [x] Take it', '[ ] Drop it'] });
    expect(await findingsOf(rule, base, base.replace('[ ] Locking', '[x] Locking'), { around: alone })).toEqual([]);
  });

  it('looks at the work, and not at what is ticked by looking', async () => {
    const sections = {
      'Phase 1: Lock': [
        '### Acceptance Criteria',
        '',
        '[ ] Nothing hangs',
        '',
        '### Verification',
        '',
        '[ ] CI is green',
        '',
        '### Tasks',
        '',
        '[ ] later',
      ],
      'Success Metrics': ['[ ] No stale locks'],
      'Definition of Done': ['[ ] All is documented'],
      'Open Questions': ['[ ] Which default?'],
    };
    expect(await found(sections)).toEqual([]);
  });

  it.each(['### Tasks', '### Deliverables', '### Windows', ''])(
    'looks at the items of a phase under "%s"',
    async (title) => {
      expect(await found({ 'Phase 1: Lock': [title, '', '[ ] Take it', '[ ] later'] })).toEqual([
        '12:3 notice no-work',
      ]);
    },
  );

  it('looks at a plan without phases', async () => {
    const sections = { Checklist: ['[ ] Take it', '[ ] later'], 'Definition of Done': ['[ ] All is documented'] };
    expect(await found(sections)).toEqual(['10:3 notice no-work']);
  });

  it('is silent where nothing is ticked that was open before', async () => {
    const base = plan('Phase 1 In Progress', { 'Phase 1: Lock': ['[x] Take it', '[ ] Drop it'] });
    const heads = [
      base.replace('[x]', '[ ]'),
      base.replace('[ ] Drop it', '[ ] ~~Drop it~~ (not needed: the OS does)'),
      base.replace('[ ] Drop it', '[ ] Drop it\n- [x] Measure it'),
      base.replace('Phase 1 In Progress', 'Cancelled'),
    ];
    for (const head of heads) expect(await findingsOf(rule, base, head, { around: alone })).toEqual([]);
  });

  it('is silent about a plan that is new', async () => {
    const head = plan('Phase 1 In Progress', { 'Phase 1: Lock': ['[x] Take it', '[ ] Drop it'] });
    expect(await findingsOf(rule, null, head, { around: alone })).toEqual([]);
  });
});

describe('no-work-on-close', () => {
  it('fires where the ticks close a phase', async () => {
    const base = plan('Phase 1 In Progress', {
      'Phase 1: Lock': ['[x] Take it', '[ ] Drop it'],
      'Phase 2: Wait': ['[ ] Wait'],
    });
    expect(await findingOf(rule, base, base.replace('[ ] Drop', '[x] Drop'), { around: alone })).toMatchObject({
      messageId: 'no-work-on-close',
      severity: 'warning',
      headline: 'Phase 1: Lock closed with 1 ticked task, and nothing but plans changed',
      message: '1 task was ticked in the change that closes Phase 1: Lock, and nothing but plans changed: "Drop it".',
      place: { line: 11, column: 3, endLine: 11, endColumn: 14 },
      members: [11],
      howToFix: 'Close a phase in the change that finishes it, or say in the pull request where it was done.',
    });
  });

  it('names every phase that closes', async () => {
    const base = plan('Phase 1 In Progress', { 'Phase 1: Lock': ['[ ] Take it'], 'Phase 2: Wait': ['[ ] Wait'] });
    const head = base.replaceAll('[ ]', '[x]').replace('Phase 1 In Progress', 'Complete');
    expect((await findingOf(rule, base, head, { around: alone })).headline).toBe(
      'Phase 1: Lock and Phase 2: Wait closed with 2 ticked tasks, and nothing but plans changed',
    );
  });

  it('fires where the status closes a phase, and something was ticked', async () => {
    const statuses = ['Phase 1 In Progress', 'Phase 2 In Progress'];
    const sections = { 'Phase 1: Lock': ['[ ] Take it', '[ ] later'], 'Phase 2: Wait': ['[ ] later too'] };
    expect(await found(sections, alone, statuses)).toEqual(['10:3 warning no-work-on-close']);
  });

  it('is silent where the status alone moved, and where something else changed', async () => {
    const statuses = ['Phase 1 In Progress', 'Phase 2 In Progress'];
    const sections = { 'Phase 1: Lock': ['[ ] later'], 'Phase 2: Wait': ['[ ] later too'] };
    expect(await found(sections, alone, statuses)).toEqual([]);
    expect(await found({ 'Phase 1: Lock': ['[ ] Take it'] }, { changed: ['src/lock.rs'] })).toEqual([]);
  });
});
