import { describe, expect, it } from '@jest/globals';
import { tdl } from '../../src/dialects/tdl.js';
import { linesOf, markdown, report } from '../helpers/plans.js';
import { templateFacts } from '../helpers/templates.js';

/** A template of the native kind, with everything that one can say. */
const full = markdown`
  # T-<id> Name of the work

  ## Metadata

  - Type: Implementation Plan
  - Status: Draft | Phase X In Progress | Cancelled | Complete
    <!-- Draft: not begun | Phase X In Progress: begun | Cancelled: given up | Complete: done -->

  ## Links

  - [T-<id>-<name>-design](../tasks/T-<id>-<name>/design.md)

  ## Overview

  \`[What the work is for]\`

  ## Success Metrics

  - [ ] \`[A number that gets better]\`

  ## Scope

  - Goal: \`[What is reached]\`

  ## ADR & Legacy Alignment

  - [ ] The decisions that hold are named above

  ## Plan Summary

  - Phase 1: \`[In short]\`

  ### Phase Status Tracking

  Mark a box (\`[x]\`) in the change that does the work. \`[ ]\` is open.

  ## Phase 1: \`[The core]\`

  ### Goal

  - \`[What this phase reaches]\`

  ### Inputs

  - \`/src/...\`: \`[Why]\`

  ### Tasks

  - [ ] \`[A task]\`

  ### Deliverables

  - \`[What there is then]\`

  ### Verification

  ~~~sh
  npm test -- [module_name]
  ~~~

  ### Acceptance Criteria (Phase Gate)

  - \`[What has to hold]\`

  ### Rollback/Fallback

  - \`[How to go back]\`

  ## Phase 2: Tests

  ### Phase 2 Goal

  ### Phase 2 Tasks

  ### Phase 2 Deliverables

  ### Phase 2 Verification

  ### Phase 2 Acceptance Criteria

  ## Definition of Done

  - [ ] Tests pass

  ## Open Questions

  - [ ] \`[A question]\`

  ## Template Usage

  See [the instructions](README.md#plans). Replace \`[what is in brackets]\`.
`;

describe('a template that says all that the native form says', () => {
  const facts = templateFacts(full);

  it('has the sections of the native form', () => {
    expect(facts.sections).toEqual(tdl.form.sections.map(({ role, title }) => `${role} ${title}`));
  });

  it('asks of a phase what all of its phases have', () => {
    expect(facts.phaseSections).toEqual([
      'goal Goal',
      'tasks Tasks',
      'deliverables Deliverables',
      'verification Verification',
      'acceptance-criteria Acceptance Criteria',
    ]);
  });

  it('has its own placeholders, each in its section, and none of the section about itself', () => {
    expect(facts.placeholders).toEqual([
      'title: T-<id> (word)',
      'links: T-<id>-<name>-design (word)',
      'links: T-<id>-<name> (word)',
      'overview: [What the work is for]',
      'success-metrics: [A number that gets better]',
      'scope: [What is reached]',
      'plan-summary: [In short]',
      'phase: [The core]',
      'goal: [What this phase reaches]',
      'inputs: /src/...',
      'inputs: [Why]',
      'tasks: [A task]',
      'deliverables: [What there is then]',
      'verification: [module_name] (code word)',
      'acceptance-criteria: [What has to hold]',
      'rollback: [How to go back]',
      'open-questions: [A question]',
    ]);
  });

  it('reads every status as the native form does', () => {
    const words = tdl.status.vocabulary.map(({ text, stage, write }) => [text.source, stage, write]);
    const own = facts.status.vocabulary.map(({ text, stage, write }) => [text.source, stage, write]);
    expect(own.slice(-words.length)).toEqual(words);
    expect(own.slice(0, -words.length).map(([, stage, write]) => [stage, write])).toEqual([
      ['draft', 'Draft'],
      ['phase', 'Phase {label} In Progress'],
      ['halted', 'Cancelled'],
      ['finished', 'Complete'],
    ]);
  });

  it('leaves nothing to note', () => {
    expect(facts.notes).toEqual([]);
  });

  it('is the same with Windows line ends and a byte order mark', () => {
    expect(templateFacts(`\uFEFF${full.replaceAll('\n', '\r\n')}`)).toEqual(facts);
  });
});

describe('a section that plans need not have', () => {
  it.each([
    'Risks (optional)',
    'Risks (if applicable)',
    'Risks – if needed',
    'Optional: Risks',
    'Inputs (if any)',
    'Rollback (as applicable)',
    'リスク（任意）',
  ])('is one whose heading says so: %s', (heading) => {
    expect(templateFacts(`## Metadata\n\n## ${heading}\n\n### Below it\n\n## Links\n`).sections).toEqual([
      'metadata Metadata',
      'links Links',
    ]);
  });

  it.each([
    ['Template Usage', ''],
    ['How to use this template', ''],
    ['About the template', ''],
    ['Template Notes', ''],
    ['Help', 'See [how](README.md#plans).'],
    ['Help', 'See [how](./README.md).'],
    ['Help', 'See [how](../templates/README.md).'],
  ])('is one about the template: %s %s', (heading, text) => {
    expect(templateFacts(`## Metadata\n\n## ${heading}\n\n${text}\n\n### Steps\n`).sections).toEqual([
      'metadata Metadata',
    ]);
  });

  it.each(['[Another section]', '{{ section }}', '---- ', '🚀'])('is one without words of its own: %s', (heading) => {
    expect(templateFacts(`## Metadata\n\n## ${heading}\n`).sections).toEqual(['metadata Metadata']);
  });

  it('is one that only some phases have, or that one of them marks', () => {
    const text = markdown`
      ## Phase 1: One

      ### Tasks

      ### Risks

      ### Rollback

      ## Phase 2: Two

      ### Phase 2 Tasks

      ### Phase 2 Risks

      ### Phase 2 Rollback (if needed)

      ### Notes
    `;
    expect(templateFacts(text).phaseSections).toEqual(['tasks Tasks', 'Risks']);
  });
});

describe('a section that plans need', () => {
  it('is one with a link to another README, or one of a known kind with a link to that of the templates', () => {
    const text = '## Links\n\n[templates](README.md)\n\n## Help\n\n[here](../../README.md), [there](src/README.md)\n';
    expect(templateFacts(text).sections).toEqual(['links Links', 'Help']);
  });

  it('is told by its heading where it is of no known kind, without emoji and notes', () => {
    expect(templateFacts('## 🚀 Roll-out plan (all regions)\n\n## Template changes\n').sections).toEqual([
      'Roll-out plan',
      'Template changes',
    ]);
  });

  it('may have a heading in any language', () => {
    const facts = templateFacts(
      '# 計画\n\n## Metadata\n\n- Status: Draft\n\n## 概要\n\n`[何を作るか]`\n\n## 参考資料：\n',
    );
    expect(facts.sections).toEqual(['metadata Metadata', '概要', '参考資料']);
    expect(facts.placeholders).toEqual(['概要: [何を作るか]']);
  });

  it('is asked for once where the template has it twice, which a note says', () => {
    const facts = templateFacts('## Metadata\n\n## Notes\n\n## notes\n\n## Phase 1: One\n\n### Notes\n');
    expect(facts.sections).toEqual(['metadata Metadata', 'Notes']);
    expect(facts.notes).toContain('origin: has the heading "notes" more than once; plans need it once.');
  });
});

describe('a phase of a template', () => {
  it.each([
    '## Phase X: Title',
    '## Phase N – Title',
    '## Phase #: Title',
    '## Phase [N]: Title',
    '## Phase {n}: Title',
    '## 🚀 Phase X - Title',
    '### Phase x: Title',
    '## Phase 3: Title',
  ])('may have a sign for its number: %s', (heading) => {
    const text = `## Metadata\n\n${heading}\n\n#### Phase X Tasks\n\n#### Checks\n`;
    expect(templateFacts(text)).toMatchObject({
      sections: ['metadata Metadata'],
      phaseSections: ['tasks Tasks', 'Checks'],
    });
  });

  it.each(['## Phase Xylophone: Title', '## Phase: Title', '## Phases', '# Phase X: Title'])(
    'is none without one: %s',
    (heading) => {
      expect(templateFacts(`## Metadata\n\n${heading}\n\n#### Checks\n`).notes).toContain(
        'origin: has no phase, such as "## Phase 1: Title": what a phase needs is as built in.',
      );
    },
  );

  it('is as built in where there is none', () => {
    expect(templateFacts('## Metadata\n\n## Tasks\n').phaseSections).toEqual(
      tdl.form.phaseSections.map(({ role, title }) => `${role} ${title}`),
    );
  });

  it('needs no section where its phases have none', () => {
    expect(templateFacts('## Phase 1: One\n\n- [ ] a\n').phaseSections).toEqual([]);
  });
});

describe('a text that is no template', () => {
  it.each([
    ['nothing', ''],
    ['blank lines', '\n\n \n'],
    ['text without a heading', 'Plans have phases.\n\n- [ ] `[A task]`\n'],
    ['a heading in code', '```\n## Metadata\n```\n'],
  ])('leaves the built-in form, with a note: %s', (_, text) => {
    const facts = templateFacts(text);
    expect(facts.notes).toEqual(['setting: has no heading. The built-in form holds.']);
    expect(facts.sections).toHaveLength(tdl.form.sections.length);
    expect(facts.placeholders).toHaveLength(tdl.form.placeholders.length);
    expect(facts.status).toBe(tdl.status);
  });

  it('may still be read, if only in part: the notes say what is as built in', () => {
    expect(templateFacts('## Tasks\n').notes).toEqual([
      'origin: has no phase, such as "## Phase 1: Title": what a phase needs is as built in.',
      'origin: has no placeholder, such as `[What it does]` in backticks.',
      'origin: has no "- Status: …" below a heading "Metadata": the built-in statuses hold.',
    ]);
  });
});

describe('plans', () => {
  it('have the form of the template that they are read by', async () => {
    const plan = '## Metadata\n\n- Status: Draft\n\n## 概要\n\n`[何を作るか]`\n';
    const { plans, notes } = await report(null, plan, { templateText: plan });
    const [change] = plans.map((one) => one.change);
    expect(change?.kind === 'added' && change.head.form.sections.map(({ title }) => title)).toEqual([
      'Metadata',
      '概要',
    ]);
    expect(await linesOf(null, plan, { templateText: plan })).toEqual(['7:1 notice no-placeholder.in-draft']);
    expect(notes[0]).toEqual({ kind: 'origin', text: 'Template read from main: docs/templates/plan.md.' });
  });

  it('of another dialect are not held to it', async () => {
    const text = '- [ ] `[A task]`\n';
    const { findings } = await report(null, text, { templateText: `## Metadata\n\n${text}` });
    expect(findings).toEqual([]);
  });
});
