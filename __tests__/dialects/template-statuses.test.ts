import { describe, expect, it } from '@jest/globals';
import type { Plan, StatusReading } from '../../src/model/plan.js';
import { readStatus } from '../../src/dialects/reading.js';
import type { TeamStatuses } from '../../src/dialects/with-statuses.js';
import { findingOf, findings, findingsOf, report } from '../helpers/plans.js';
import { templateFacts } from '../helpers/templates.js';

/** A template that says nothing but its statuses. */
function template(status: string): string {
  return `# T-<id> \`[Name]\`\n\n## Metadata\n\n- Type: Plan\n- Status: ${status}\n- Owner: \`[Who]\`\n\n## Phase 1: One\n`;
}

const plan = (status: string) =>
  `# T-4k7qd Locks\n\n## Metadata\n\n- Status: ${status}\n\n## Phase 1: One\n\n- [x] a\n\n## Phase 2: Two\n\n- [ ] b\n`;

/** The statuses that messages name. */
async function legalIn(status: string, statuses: TeamStatuses = {}): Promise<readonly string[]> {
  return (await planIn(status, statuses)).legalStatuses;
}

async function planIn(status: string, statuses: TeamStatuses = {}): Promise<Plan> {
  const { plans } = await report(null, plan('Draft'), { templateText: template(status), statuses });
  const [change] = plans.map((one) => one.change);
  if (change?.kind !== 'added') throw new Error('One plan was expected.');
  return change.head;
}

function read(status: string, text: string, statuses: TeamStatuses = {}): StatusReading {
  return readStatus(templateFacts(template(status), statuses).status, text);
}

/** What the notes say of a template that says nothing but its statuses, less what is said of the rest. */
function notesOn(status: string, statuses: TeamStatuses = {}): readonly string[] {
  return templateFacts(template(status), statuses).notes;
}

describe('the statuses of a template', () => {
  it.each<[string, readonly string[]]>([
    ['Draft | Phase X In Progress | Complete', ['Draft', 'Phase N In Progress', 'Complete']],
    [
      'Not Started | Phase X In Progress | Blocked | Completed',
      ['Not Started', 'Phase N In Progress', 'Blocked', 'Completed'],
    ],
    ['`Draft` | **Done**', ['Draft', 'Done']],
    ['`[Draft | Done]`', ['Draft', 'Done']],
    ['[Draft | Done]', ['Draft', 'Done']],
    ['Draft / Done', ['Draft', 'Done']],
    ['Draft ｜ Done', ['Draft', 'Done']],
    ['Draft | phase N in progress | Done', ['Draft', 'Phase N in progress', 'Done']],
    ['Draft | Phase <n> In Progress | Done', ['Draft', 'Phase N In Progress', 'Done']],
    ['Draft | Phase 1 In Progress | Done', ['Draft', 'Phase N In Progress', 'Done']],
    ['in_progress | done', ['in_progress', 'done']],
  ])('are those of its line of choices: %s', async (line, legal) => {
    expect(await legalIn(line)).toEqual(legal);
  });

  it.each<[string, string]>([
    ['behind the status', 'Draft <!-- Draft: not begun | Done: over -->'],
    ['below the status', 'Draft\n  <!-- Draft: not begun | Done: over -->'],
    ['without what they mean', 'Draft <!-- Draft | Done -->'],
    ['with words before them', 'Draft <!-- One of: Draft | Done -->'],
    ['one a line', 'Draft\n  <!--\n  Draft: not begun\n  Done: over\n  -->'],
    ['as a list with words above it', 'Draft\n  <!-- Choose one:\n  - Draft: not begun\n  - Done: over -->'],
    ['with colons of Japanese text', 'Draft <!-- Draft：未着手｜Done：完了 -->'],
    ['where nothing is chosen', '<!-- Draft: not begun | Done: over -->'],
    ['that names the same as the line', 'Draft | Done\n  <!-- Draft: not begun | Done: over -->'],
  ])('are those of a comment %s', async (_, status) => {
    expect(await legalIn(status)).toEqual(['Draft', 'Done']);
    expect(notesOn(status)).toEqual([]);
  });

  it.each<[string, string]>([
    ['the status where plans begin', 'Draft'],
    ['one to be replaced', '`[The status]`'],
    ['nothing', ''],
    ['a comment that names none', 'Draft <!-- Owner: writes it | Reviewer: reads it -->'],
    ['a comment of notes', 'Draft\n  <!--\n  Note: ask first\n  See: the handbook\n  -->'],
    ['a comment of another kind', 'Draft <!-- Update it when a phase begins. -->'],
    [
      'a comment of several lines',
      'Draft\n  <!-- Ask the team: who knows.\n  They will tell you what to write here, and when. -->',
    ],
    [
      'a comment that is a list of something else',
      `Draft <!-- ${'a very long word '.repeat(4)}: what it means | Done: over -->`,
    ],
  ])('are as built in where there is %s', async (_, status) => {
    expect(await legalIn(status)).toEqual(['Draft', 'Phase N In Progress', 'Complete', 'Cancelled']);
    expect(notesOn(status)).toEqual([]);
  });

  it('may be words that nobody knows, where line and comment agree', async () => {
    expect(await legalIn('下書き <!-- 下書き：未着手｜完了：終わり -->')).toEqual(['下書き', '完了']);
  });

  it('end where the next field begins', async () => {
    const text = template('Draft').replace(
      '- Owner: `[Who]`',
      '- Owner: `[Who]` <!-- Author: wrote it | Done: did it -->',
    );
    const found = await findings(null, plan('Nearly there'), { templateText: text });
    expect(found.map(({ message }) => message)).toEqual([
      'The status "Nearly there" is not one of: Draft, Phase N In Progress, Complete, Cancelled.',
    ]);
  });

  it('are all of them where line and comment differ, which a note says', async () => {
    const status = 'Draft | Done <!-- Draft: not begun | Cancelled: given up -->';
    expect(await legalIn(status)).toEqual(['Draft', 'Done', 'Cancelled']);
    expect(notesOn(status)).toEqual([
      'origin: offers other statuses in its status line than in the comment below it; all of them count.',
    ]);
  });
});

describe('a status that the template offers', () => {
  it('keeps the stage that the native form gives it, and is legal as the template writes it', () => {
    const line = 'Not Started | phase X in progress | Under Review | Completed | Abandoned';
    const statuses = { Abandoned: 'halted' } as const;
    const stages = ['Not Started', 'Phase 2 in progress', 'Under Review', 'Completed (at last)', 'Abandoned'];
    expect(stages.map((text) => read(line, text, statuses))).toEqual([
      { kind: 'canonical', stage: { kind: 'draft' } },
      { kind: 'canonical', stage: { kind: 'phase', label: '2' } },
      { kind: 'canonical', stage: { kind: 'active' } },
      { kind: 'canonical', stage: { kind: 'finished' } },
      { kind: 'canonical', stage: { kind: 'halted' } },
    ]);
  });

  it.each([
    ['Draft', { kind: 'draft' }, 'Not Started'],
    ['complete', { kind: 'finished' }, 'Completed'],
    ['Done (at last)', { kind: 'finished' }, 'Completed (at last)'],
    ['Phase 3 In Progress', { kind: 'phase', label: '3' }, 'Phase 3 in progress'],
  ])('is offered in place of the native one: %s', (text, stage, canonical) => {
    expect(read('Not Started | Phase X in progress | Completed', text)).toEqual({ kind: 'alias', stage, canonical });
  });

  it('has no stage where nobody gives it one: it is legal, and a note asks for the stage', async () => {
    const line = 'Proposed | Phase X In Progress | Complete';
    const note =
      'setting: The status "Proposed" of docs/templates/plan.md has no known stage: name it under `statuses:`.';
    expect(read(line, 'Proposed')).toEqual({ kind: 'stageless' });
    expect(notesOn(line)).toEqual([note]);
    expect(notesOn('Proposed')).toEqual([note]);
    expect(await findings(null, plan('Proposed'), { templateText: template(line) })).toEqual([]);
    expect(await legalIn(line)).toEqual(['Proposed', 'Phase N In Progress', 'Complete']);
  });

  it('has the stage that the settings give it, and nothing is noted', () => {
    const line = 'Proposed | Phase X In Progress | Complete';
    expect(read(line, 'proposed', { proposed: 'draft' })).toEqual({
      kind: 'alias',
      stage: { kind: 'draft' },
      canonical: 'Proposed',
    });
    expect(notesOn(line, { proposed: 'draft' })).toEqual([]);
  });

  it('may have a phase and no known stage', () => {
    const line = 'Draft | Phase X Reviewed | Complete';
    expect(read(line, 'Phase 2 Reviewed')).toEqual({ kind: 'stageless' });
    expect(notesOn(line)).toEqual([
      'origin: offers "Phase X Reviewed", which says of no phase that it is in progress or complete.',
    ]);
  });

  it('is taken literally', () => {
    expect(read('Draft | Done.* | C++ (old)', 'Doneish')).toEqual({ kind: 'unknown' });
    expect(read('Draft | Done.* | C++ (old)', 'C++ (old)')).toEqual({ kind: 'stageless' });
  });
});

describe("a team's own word", () => {
  it('is legal beside those of the template, and what the native ones are respelt as where it has no other', async () => {
    expect(await legalIn('Draft | Phase X In Progress', { Shipped: 'finished' })).toEqual([
      'Draft',
      'Phase N In Progress',
      'Shipped',
    ]);
    expect(read('Draft | Phase X In Progress', 'Done', { Shipped: 'finished' })).toMatchObject({
      canonical: 'Shipped',
    });
  });
});

describe('a status that was never chosen', () => {
  it.each([
    ['Draft | Done', 'Draft | Done'],
    ['Draft / Done', 'Draft / Done'],
    ['Draft | Phase N In Progress | Done', 'Phase N In Progress'],
    ['Draft | Phase [N] In Progress | Done', 'Phase [N] In Progress'],
    ['Draft | Done', 'Draft | Something else'],
  ])('of the template %s is %s', (line, text) => {
    expect(read(line, text)).toEqual({ kind: 'unedited' });
  });

  it('is none that a plan may have', () => {
    expect(read('Draft | Phase 1 In Progress | Done', 'Phase 1 In Progress')).toMatchObject({ kind: 'canonical' });
  });
});

describe('status-known under a template', () => {
  const templateText = template('Not Started | Phase X In Progress | Completed');

  it('reports a status that is understood but not offered', async () => {
    expect(await findingOf('status-known', null, plan('Cancelled (no time)'), { templateText })).toMatchObject({
      messageId: 'not-offered',
      severity: 'warning',
      message:
        'The status "Cancelled (no time)" is not one that the template offers: Not Started, Phase N In Progress, Completed.',
      howToFix: 'Write one of them, or add yours to the template.',
      place: { line: 5, column: 11 },
      fix: null,
    });
    expect(await findingsOf('status-known', null, plan('Superseded'), { templateText })).toEqual([
      '5:11 warning not-offered',
    ]);
  });

  it('offers the words of the template', async () => {
    const phaseComplete = await findingOf('status-known', null, plan('Phase 1 Complete'), { templateText });
    expect(phaseComplete).toMatchObject({
      messageId: 'phase-complete',
      howToFix: 'Write the phase that is in progress now, or Completed.',
      fix: { edits: [{ text: 'Phase 2 In Progress' }] },
    });
    const over = plan('Phase 2 Complete').replace('[ ]', '[x]');
    expect((await findingOf('status-known', null, over, { templateText })).fix).toMatchObject({
      edits: [{ text: 'Completed' }],
    });
    const spelt = template('Draft | phase N in progress | Abandoned').replace('Phase 1: One', 'Phase 1: One');
    const statuses = { Abandoned: 'halted' } as const;
    expect(await findingOf('status-known', null, plan('Superseded'), { templateText: spelt, statuses })).toMatchObject({
      messageId: 'halted-word',
      example: '- Status: Abandoned (Superseded)',
    });
    expect(await findingOf('status-known', null, plan('Blocked'), { templateText: spelt, statuses })).toMatchObject({
      messageId: 'active-word',
      example: '- Status: Phase 2 in progress (Blocked)',
    });
  });

  it('says so where the template has no word for what it would offer', async () => {
    const sparse = { templateText: template('Draft | Cancelled') };
    for (const status of ['Phase 1 In Progress', 'Complete', 'Blocked', 'Phase 1 Complete']) {
      expect(await findingsOf('status-known', null, plan(status), sparse)).toEqual(['5:11 warning not-offered']);
    }
  });
});
