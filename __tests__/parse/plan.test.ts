import { describe, expect, it } from '@jest/globals';
import { readPlan } from '../../src/parse/plan.js';
import { dialectById } from '../../src/dialects/index.js';
import { documentOf, lines, planOf, textAt } from '../helpers/read-markdown.js';

const lockPlan = lines(
  '# T-ab12c Lock files',
  '',
  '## Metadata',
  '',
  '- Type: Implementation Plan',
  '- Status: Phase 1 In Progress <!-- Draft | Complete -->',
  '  <!-- Draft: not begun -->',
  '',
  '## Phase 1: Lock',
  '',
  '### Tasks',
  '',
  '- [x] Take the lock',
  '- [ ] Drop the lock',
  '',
  '### Acceptance Criteria',
  '',
  '- Two runs never write at once',
  '  - not even on Windows',
  '- [ ] The lock is gone after a crash',
  '',
  '### Verification',
  '',
  '```bash',
  '# Build',
  'make',
  '  make test # quick',
  '',
  '# Optional: the long ones',
  'make slow',
  '# If on Linux',
  'make linux',
  '# Lint',
  'make lint',
  '```',
);

describe('a native plan', () => {
  it('has a title, an id and fields', () => {
    const plan = planOf(lockPlan);
    expect(plan).toMatchObject({ path: 'docs/plan.md', dialect: 'tdl', native: true, id: 'T-ab12c', lineCount: 35 });
    expect(plan.title).toEqual({
      text: 'T-ab12c Lock files',
      place: { line: 1, column: 1, endLine: 1, endColumn: 21 },
    });
    expect(plan.fields.map(({ label, value }) => [label, value])).toEqual([
      ['Type', 'Implementation Plan'],
      ['Status', 'Phase 1 In Progress'],
    ]);
  });

  it('has the status of its Metadata, without comments, in its exact place', () => {
    expect(planOf(lockPlan).status).toEqual({
      text: 'Phase 1 In Progress',
      place: { line: 6, column: 11, endLine: 6, endColumn: 30 },
      reading: { kind: 'canonical', stage: { kind: 'phase', label: '1' } },
    });
  });

  it('lists where its items stand, by section and by phase', () => {
    const { sections, phases, items } = planOf(lockPlan);
    expect(items.map((item) => item.text)).toEqual([
      'Take the lock',
      'Drop the lock',
      'The lock is gone after a crash',
    ]);
    expect(sections.map((section) => [section.title, section.items])).toEqual([
      ['', []],
      ['T-ab12c Lock files', []],
      ['Metadata', []],
      ['Phase 1: Lock', []],
      ['Tasks', [0, 1]],
      ['Acceptance Criteria', [2]],
      ['Verification', []],
    ]);
    expect(phases.map((phase) => phase.items)).toEqual([[0, 1, 2]]);
  });

  it('is native by its Metadata, by the id in its title, or because base was', () => {
    expect(planOf('## Metadata\n').native).toBe(true);
    expect(planOf('# T-ab12c Lock files\n').native).toBe(true);
    expect(planOf('# Lock files\n\n## Phase 1: Lock\n').native).toBe(false);
    expect(readPlan(documentOf('# Lock files'), dialectById('tdl')!, 'plan.md', true).native).toBe(true);
  });

  it.each([
    ['# T-ab12c Lock files', 'T-ab12c'],
    ['# T-ab12c: Lock files', 'T-ab12c'],
    ['# **T-00042** Lock files', 'T-00042'],
    ['# T-ab12c', 'T-ab12c'],
    ['# T-<id> Lock files', null],
    ['# Lock files (T-ab12c)', null],
    ['# t-ab12c Lock files', null],
    ['# T- Lock files', null],
    ['## T-ab12c Lock files', null],
  ])('has the id that begins its title: %s', (text, id) => {
    expect(planOf(text).id).toBe(id);
  });
});

describe('the status', () => {
  const statusOf = (...metadata: readonly string[]) => {
    const text = lines('# Plan', '', '## Metadata', '', ...metadata);
    const { status } = planOf(text);
    if (status !== null) expect(textAt(text, status.place)).toBe(status.text);
    return status?.text ?? null;
  };

  it.each([
    ['- Status: Draft', 'Draft'],
    ['- **Status**: Draft', 'Draft'],
    ['- **Status:** Draft', 'Draft'],
    ['- __Status__: Draft', 'Draft'],
    ['- Status : Draft', 'Draft'],
    ['- status: Draft', 'Draft'],
    ['- STATUS: Draft', 'Draft'],
    ['*   Status:   Draft   ', 'Draft'],
    ['1. Status: Draft', 'Draft'],
    ['- Status:Draft', 'Draft'],
    ['- Status:\tDraft', 'Draft'],
    ['> - Status: Draft', 'Draft'],
    ['- Status: **Draft**', '**Draft**'],
    ['- Status: Complete (shipped in 1.2: see below)', 'Complete (shipped in 1.2: see below)'],
    ['- Status: Complete<!-- at last -->', 'Complete'],
    ['- Status: Complete <!-- at', 'Complete'],
    ['- Status: 完了', '完了'],
    ['- Status：完了', '完了'],
    ['- Status: 🚀 Done', '🚀 Done'],
    ['- Status: Draft | Phase X In Progress | Complete', 'Draft | Phase X In Progress | Complete'],
  ])('is what stands behind the label: %j', (line, status) => {
    expect(statusOf(line)).toBe(status);
  });

  it.each([
    ['nothing behind the label', ['- Status:']],
    ['a comment alone', ['- Status: <!-- Draft -->']],
    ['another label', ['- Status of the build: green']],
    ['a label in the text', ['- The Status: Draft']],
    ['text that is no list item', ['Status: Draft']],
    ['a bullet below another', ['- Tracking:', '  - Status: Draft']],
    ['a checkbox', ['- [ ] Status: Draft']],
    ['a fence', ['```', '- Status: Draft', '```']],
    ['a comment', ['<!--', '- Status: Draft', '-->']],
    ['a section of its own', ['### Build', '', '- Status: Draft']],
    ['another section', ['## Notes', '', '- Status: Draft']],
  ])('is none with %s', (_, metadata) => {
    expect(statusOf(...metadata)).toBeNull();
  });

  it('is the first of several', () => {
    expect(statusOf('- Status: Draft', '- Status: Complete')).toBe('Draft');
  });

  it('is not what other lines of the body say', () => {
    const text = lines(
      '# Plan',
      '',
      '**Status:** Complete',
      '',
      '- Status: Complete',
      '',
      '## Metadata',
      '',
      '- Status: Draft',
      '',
      '## Phase 1: Lock',
      '',
      '- Status: Complete',
    );
    expect(planOf(text).status?.text).toBe('Draft');
  });

  it('is none in a checklist', () => {
    expect(planOf(lines('## Metadata', '', '- Status: Complete', '- [ ] Do it'), 'checklist').status).toBeNull();
  });

  it('has its place counted in UTF-16 code units and tabs', () => {
    const text = lines('## Metadata', '', '- Owner: 🚀', '-\tStatus:\t🚀 Done');
    expect(planOf(text).status?.place).toEqual({ line: 4, column: 11, endLine: 4, endColumn: 18 });
  });

  it('is found whatever the line endings, behind a byte order mark', () => {
    expect(planOf('\uFEFF## Metadata\r\n\r\n- Status: Draft\r\n').status).toMatchObject({
      text: 'Draft',
      place: { line: 3, column: 11, endColumn: 16 },
    });
    expect(planOf('## Metadata\r\r- Status: Draft\r').status?.text).toBe('Draft');
  });
});

describe('the fields', () => {
  it('are the outer bullets of Metadata that have a label', () => {
    const text = lines(
      '## Metadata',
      '',
      '- Type: Implementation Plan',
      '- **Owner / Reviewer:** Ada: Lovelace',
      '- no label',
      '- Related & linked: [T-9](t9.md)',
      '- Empty:',
      '- 担当: 田中',
      '- Links:',
      '  - Design: design.md',
    );
    expect(planOf(text).fields.map(({ label, value }) => [label, value])).toEqual([
      ['Type', 'Implementation Plan'],
      ['Owner / Reviewer', 'Ada: Lovelace'],
      ['Related & linked', '[T-9](t9.md)'],
      ['Empty', ''],
      ['担当', '田中'],
      ['Links', ''],
    ]);
  });
});

describe('the gate of a phase', () => {
  it('has the outer bullets of Acceptance Criteria, with a box or without', () => {
    expect(planOf(lockPlan).phases[0]?.criteria.map(({ text, place }) => [text, place.line])).toEqual([
      ['Two runs never write at once', 18],
      ['The lock is gone after a crash', 20],
    ]);
  });

  it('has the commands of Verification, without comments, the optional ones marked', () => {
    const { commands } = planOf(lockPlan).phases[0]!;
    expect(commands.map(({ text, optional }) => [text, optional])).toEqual([
      ['make', false],
      ['make test # quick', false],
      ['make slow', true],
      ['make linux', true],
      ['make lint', false],
    ]);
    expect(commands.map((command) => textAt(lockPlan, command.place))).toEqual(commands.map(({ text }) => text));
  });

  it.each([
    ['# Optional', true],
    ['# Optional: broader runs', true],
    ['## optional', true],
    ['#optional', true],
    ['# If integration relevant', true],
    ['# if (CI)', true],
    ['# Optionally', false],
    ['# Iffy', false],
    ['# Build, optional', false],
    ['# What if', false],
  ])('has optional commands below a comment that begins so: %s', (comment, optional) => {
    const text = lines('## Phase 1: Lock', '### Verification', '```', comment, 'make', '```');
    expect(planOf(text).phases[0]?.commands.map((command) => command.optional)).toEqual([optional]);
  });

  it('has commands of every fence, each beginning anew', () => {
    const text = lines(
      '## Phase 1: Lock',
      '### Verification',
      '- First:',
      '',
      '  ```',
      '  # Optional',
      '  make',
      '  ```',
      '',
      '#### On Windows',
      '',
      '> ~~~',
      '>   nmake',
      '> ~~~',
      '',
      '    make all',
      '',
      '### Notes',
      '```',
      'rm -rf /',
      '```',
    );
    const { commands } = planOf(text).phases[0]!;
    expect(
      commands.map((command) => [command.text, command.optional, command.place.line, command.place.column]),
    ).toEqual([
      ['make', true, 7, 3],
      ['nmake', false, 13, 5],
      ['make all', false, 16, 5],
    ]);
  });

  it('has commands where they stand, in a fence that is indented unlike them', () => {
    const text = lines('## Phase 1: Lock', '### Verification', '   ```', 'make', '\tmake 🚀 test', '   ```');
    expect(planOf(text).phases[0]?.commands.map((command) => textAt(text, command.place))).toEqual([
      'make',
      'make 🚀 test',
    ]);
  });

  it('is that of its own phase alone', () => {
    const text = lines(
      '### Acceptance Criteria',
      '- none',
      '## Phase 1: Lock',
      '### Acceptance Criteria',
      '- one',
      '## Phase 2: Unlock',
      '### Phase 2 Acceptance Criteria (Phase Gate)',
      '- two',
      '#### Late ones',
      '- three',
      '### Verification',
      '- four',
      '## Acceptance Criteria',
      '- five',
    );
    expect(planOf(text).phases.map((phase) => phase.criteria.map((criterion) => criterion.text))).toEqual([
      ['one'],
      ['two', 'three'],
    ]);
  });

  it('has more commands than a function call takes arguments', () => {
    const document = documentOf(lines('## Phase 1: Lock', '### Verification', '```', 'make', '```'));
    const [block] = document.codeBlocks;
    const long = { ...document, codeBlocks: [{ ...block!, lines: Array.from({ length: 200_000 }, () => 'make') }] };
    expect(readPlan(long, dialectById('tdl')!, 'plan.md').phases[0]?.commands).toHaveLength(200_000);
  });

  it('is empty where there are no such sections', () => {
    expect(planOf('## Phase 1: Lock\n\n```\nmake\n```\n').phases[0]).toMatchObject({ criteria: [], commands: [] });
  });
});

describe('what is no item', () => {
  it('is kept as bullets and as hidden lines, so that a box that vanished can be found there', () => {
    const text = lines(
      '- Take the lock',
      '- [ ] Drop the lock',
      '  - on exit',
      '-',
      '',
      '```',
      '- [ ] Fenced',
      '',
      '```',
      '<!--',
      '- [ ] Commented out',
      '-->',
    );
    const { bullets, hidden } = planOf(text);
    expect(bullets.map((bullet) => [bullet.text, bullet.place.line])).toEqual([
      ['Take the lock', 1],
      ['on exit', 3],
    ]);
    expect(hidden).toEqual([
      { kind: 'code', text: '- [ ] Fenced', line: 7 },
      { kind: 'comment', text: '- [ ] Commented out', line: 11 },
    ]);
  });
});
