import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findingOf, findingsOf, plan } from '../helpers/plans.js';
import { wholePlan } from '../helpers/whole-plan.js';

const rule = 'gate-is-filled';

/** A plan of one phase; its sub-section begins on line 12. */
function gate(heading: string, lines: readonly string[], status = 'Phase 1 In Progress'): string {
  return plan(status, { 'Phase 1: Lock': ['[ ] Take the lock', '', `### ${heading}`, '', ...lines] });
}

async function found(heading: string, lines: readonly string[], status?: string): Promise<readonly string[]> {
  return findingsOf(rule, null, gate(heading, lines, status));
}

it('a whole plan has all of it filled', async () => {
  for (const status of ['Draft', 'Phase 1 In Progress', 'Complete']) {
    expect(await findingsOf(rule, null, wholePlan(status))).toEqual([]);
  }
});

describe('acceptance-criteria', () => {
  it('fires for a heading with nothing below it', async () => {
    expect(await findingOf(rule, null, gate('Acceptance Criteria (Phase Gate)', []))).toMatchObject({
      messageId: 'acceptance-criteria',
      severity: 'warning',
      headline: '1 phase without acceptance criteria',
      message:
        '"Acceptance Criteria (Phase Gate) of Phase 1: Lock" is empty; what holds once the phase is done was expected there.',
      place: { line: 12, column: 1, endLine: 12 },
      members: [12],
      example: '- What can be seen once the phase is done',
      fix: null,
    });
  });

  it('is one finding for all phases, each called by its own', async () => {
    const text = plan('Complete', {
      'Phase 1: Lock': ['### Acceptance Criteria', ''],
      'Phase 2: Wait': ['### Phase 2 Acceptance Criteria', ''],
    });
    expect(await findingOf(rule, null, text)).toMatchObject({
      headline: '2 phases without acceptance criteria',
      members: [10, 15],
    });
    expect((await findingOf(rule, null, text)).message).toContain(
      '"Acceptance Criteria of Phase 1: Lock", "Phase 2 Acceptance Criteria" are empty;',
    );
  });

  it.each([
    ['a rule', ['---']],
    ['a comment', ['<!-- to be', '- written -->']],
    ['bullets without a text', ['-', '', '* ', '1.', '- [ ]', '> ']],
    ['an empty fence', ['```sh', '', '```']],
    ['a heading below it', ['#### When', '', '#### Then']],
  ])('fires for %s', async (_, lines) => {
    expect(await found('Acceptance Criteria', lines)).toEqual(['12:1 warning acceptance-criteria']);
  });

  it.each([
    ['a bullet', ['- A panic drops the lock']],
    ['an item', ['[ ] A panic drops the lock']],
    ['a sentence', ['Nothing but the tests of phase 2.']],
    ['a table', ['| what | how |', '| :-- | :-- |', '| a panic | drops the lock |']],
    ['an image', ['![](states.png)']],
    ['code', ['```', 'lock.is_free()', '```']],
    ['a sub-section', ['#### On Linux', '', '##### In a container', '', '- A panic drops the lock']],
    ['a placeholder, which is the business of another rule', ['- `[Observable criteria]`']],
    ['a word that says so', ['None']],
    ['another script', ['- ロックが解放される']],
  ])('is silent where there is %s', async (_, lines) => {
    expect(await found('Acceptance Criteria', lines)).toEqual([]);
  });

  it('is silent outside of phases, and where there is no such section', async () => {
    expect(await findingsOf(rule, null, plan('Complete', { 'Acceptance Criteria': [], Verification: [] }))).toEqual([]);
    expect(await findingsOf(rule, null, plan('Complete', { 'Phase 1: Lock': ['[x] Take the lock'] }))).toEqual([]);
  });
});

describe('verification', () => {
  it('fires for a fence of nothing but comments', async () => {
    expect(
      await findingOf(rule, null, gate('Verification', ['```sh', '# Build and checks', '', '  # cargo test', '```'])),
    ).toMatchObject({
      messageId: 'verification',
      severity: 'warning',
      headline: '1 phase without a step of verification',
      message:
        '"Verification of Phase 1: Lock" has no command and no other step; how the phase is checked was expected there.',
      members: [12],
      example: null,
    });
  });

  it('fires for such a fence in a sub-section, in a list and as indented code', async () => {
    expect(await found('Verification', ['#### By hand', '', '```sh', '# cargo test', '```'])).toHaveLength(1);
    expect(await found('Verification', ['    # cargo test'])).toHaveLength(1);
  });

  it.each([
    ['a command', ['```sh', '# Checks', 'cargo test', '```']],
    ['an optional command', ['```sh', '# Optional', 'cargo bench', '```']],
    ['a step in words', ['- Two builds side by side']],
    ['words beside comments', ['By hand:', '', '```sh', '# nothing', '```']],
  ])('is silent where there is %s', async (_, lines) => {
    expect(await found('Verification', lines)).toEqual([]);
  });

  it('takes the comments of other sections for what they are', async () => {
    expect(await found('Deliverables', ['```md', '# The page', '```'])).toEqual([]);
  });
});

describe('other', () => {
  it.each(['Goal', 'Phase 1 Tasks', 'Deliverables', 'Inputs', 'Rollback/Fallback'])(
    'fires for an empty section that phases are made of: %s',
    async (heading) => {
      expect(await found(heading, [])).toEqual(['12:1 notice other']);
    },
  );

  it('is one finding for all of them', async () => {
    const text = gate('Goal', ['### Deliverables', '', '-', '', '### Inputs', '', 'The API']);
    expect(await findingOf(rule, null, text)).toMatchObject({
      headline: '2 empty sections',
      message:
        '"Goal of Phase 1: Lock", "Deliverables of Phase 1: Lock" are empty; something was expected below each heading.',
      members: [12, 14],
      howToFix: 'Say what belongs there; "None" will do.',
    });
  });

  it('is silent about what is no part of the form, and about the phase itself', async () => {
    expect(await found('Notes', [])).toEqual([]);
    expect(await findingsOf(rule, null, plan('Complete', { 'Phase 1: Lock': [], 'Definition of Done': [] }))).toEqual(
      [],
    );
  });
});

describe('in-draft', () => {
  const lines = ['### Verification', '', '### Deliverables', ''];

  it('is all that is said of a draft, and of its gates alone', async () => {
    expect(await findingOf(rule, null, gate('Acceptance Criteria', lines, 'Draft'))).toMatchObject({
      messageId: 'in-draft',
      severity: 'notice',
      headline: '2 gates still empty',
      members: [12, 14],
    });
    expect(await found('Deliverables', [], 'Draft')).toEqual([]);
  });

  it('becomes a warning once work begins', async () => {
    const [draft, begun] = [gate('Verification', [], 'Draft'), gate('Verification', [])];
    expect(await findingsOf(rule, draft, begun)).toEqual(['12:1 warning verification']);
  });
});

it('is silent about a plan that was given up, and about one that is not native', async () => {
  expect(await found('Acceptance Criteria', [], 'Cancelled')).toEqual([]);
  const text = '# Rework\n\n## Phase 1: Lock\n\n### Acceptance Criteria\n\n### Verification\n';
  expect(await findingsOf(rule, null, text)).toEqual([]);
});

describe('what was empty before', () => {
  const base = gate('Acceptance Criteria', []);

  it('is existing, whatever its heading and its phase are called now', async () => {
    const head = base.replace('Phase 1: Lock', 'Phase 1: Locking').replace('### Acceptance', '### Phase 1 Acceptance');
    expect(await findingsOf(rule, base, head)).toEqual(['12:1 warning acceptance-criteria (existing)']);
  });

  it('stays so beside what is emptied now', async () => {
    const both = `${base}\n### Verification\n\n- Two builds\n\n## Phase 2: Wait\n\n### Acceptance Criteria\n\n- It waits\n`;
    const head = both.replace('\n- Two builds\n', '').replace('\n- It waits\n', '');
    expect(await findingsOf(rule, both, head)).toEqual([
      '19:1 warning acceptance-criteria',
      '12:1 warning acceptance-criteria (existing)',
      '15:1 warning verification',
    ]);
  });
});

it('letters or digits make a section filled, wherever in it they stand', async () => {
  const marks = fc.array(fc.constantFrom('', '-', '- ', '* ', '+', '> ', '1. ', '- [ ]', '---', '<!-- no -->'), {
    maxLength: 6,
  });
  const word = fc.constantFrom('- word', 'word', '1. word', '> word', '- [ ] word', '<!-- no --> word');
  await fc.assert(
    fc.asyncProperty(marks, word, marks, async (before, text, behind) => {
      expect(await found('Acceptance Criteria', [...before, '', ...behind])).toEqual([
        '12:1 warning acceptance-criteria',
      ]);
      expect(await found('Acceptance Criteria', [...before, '', text, '', ...behind])).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
