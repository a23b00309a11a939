import { describe, expect, it } from '@jest/globals';
import { findingOf, findingsOf, markdown, plan, type ReportOptions, type Sections } from '../helpers/plans.js';

const rule = 'no-placeholder';

/** The rule's findings in a plan of its first phase. */
async function found(sections: Sections, options: ReportOptions = {}, status = 'Phase 1 In Progress') {
  return findingsOf(rule, null, plan(status, sections), options);
}

describe('left', () => {
  it('fires once for all placeholders of a phase, whatever the sub-section, at the first', async () => {
    const finding = await findingOf(
      rule,
      null,
      plan('Phase 1 In Progress', {
        'Phase 1: `[Core Component/Foundation]`': [
          '### Goal',
          '- Locks are free of waits',
          '### Phase 1 Tasks',
          '[ ] **`[Task group]`**',
          '  [ ] `[Specific subtask]`',
          '### Verification',
          '```sh',
          'cargo test --lib --quiet [module_name]',
          '```',
        ],
      }),
    );
    expect(finding).toMatchObject({
      messageId: 'left',
      severity: 'error',
      headline: '4 placeholders left in Phase 1: [Core Component/Foundation]',
      message:
        'In Phase 1: [Core Component/Foundation], 4 texts of the template are still to be replaced: "[Core Component/Foundation]", "[Task group]", "[Specific subtask]" and 1 more.',
      place: { line: 8, column: 13 },
      members: [8, 13, 14, 17],
      howToFix: 'Write what belongs there, or remove the line.',
      fix: null,
    });
  });

  it('fires in each section outside of phases on its own', async () => {
    const sections: Sections = {
      Overview: ['`[Brief description of the feature/task and its purpose]`'],
      Links: ['- [T-<id>-<task>-design](../tasks/T-<id>-<task>/design.md)'],
      'Phase 1: Lock': ['### Rollback', '- `[How to revert; alternative approach if needed]`'],
      'Open Questions': ['[ ] `[Question that needs investigation]`'],
    };
    expect(await found(sections)).toEqual(['10:1 error left', '14:4 error left', '19:3 error left', '23:7 error left']);
  });

  it('fires in the title, which has no name of its own then', async () => {
    const text = plan('Complete', { 'Phase 1: Lock': ['[x] a'] }).replace('T-4k7qd', 'T-<id>');
    expect(await findingOf(rule, null, text)).toMatchObject({
      message: 'In the title, 1 text of the template is still to be replaced: "T-<id>".',
      place: { line: 1, column: 3, endLine: 1, endColumn: 9 },
    });
  });

  it.each(['Phase 1 In Progress', 'Complete', 'Blocked', 'Nobody knows', 'Draft | Complete'])(
    'fires where the status is %s',
    async (status) => {
      expect(await found({ Goal: ['- `[What this phase aims to achieve]`'] }, {}, status)).toEqual(['10:3 error left']);
    },
  );

  it('fires in a plan without a status', async () => {
    const text = plan(null, { 'Phase 1: Lock': ['### Tasks', '[ ] `[Specific subtask]`'] });
    expect(await findingsOf(rule, null, text)).toEqual(['10:7 error left']);
  });
});

describe('in-draft', () => {
  it('fires in a draft, however it is spelt', async () => {
    const sections: Sections = { Scope: ['- Goal: `[Outcome to achieve]`'] };
    for (const status of ['Draft', 'Not Started', 'Draft (for review)']) {
      expect(await found(sections, {}, status)).toEqual(['10:9 notice in-draft']);
    }
  });

  it('fires where nobody knows whether the status is a draft', async () => {
    const templateText = '## Metadata\n\n- Status: Proposed | Complete\n\n## Goal\n\n`[The goal]`\n';
    expect(await found({ Goal: ['- `[The goal]`'] }, { templateText }, 'Proposed')).toEqual(['10:3 notice in-draft']);
  });

  it('is an error once the plan has left its draft', async () => {
    const base = plan('Draft', { Goal: ['- `[What this phase aims to achieve]`'], 'Phase 1: Lock': ['[ ] a'] });
    expect(await findingsOf(rule, base, base.replace('Draft', 'Phase 1 In Progress'))).toEqual(['10:3 error left']);
  });
});

describe('neither', () => {
  it.each<[string, Sections]>([
    ['for the marks of checkboxes', { Tasks: ['- Tick with `[x]`, leave `[ ]` open'] }],
    ['for brackets of code', { Tasks: ['[ ] Build `["embedded", "common"]`, read `[package]` and `[lib]`'] }],
    [
      'for what the template has in another section',
      { Tasks: ['- `[Outcome to achieve]`', '- T-<id>'], Notes: ['- `[Purpose]`'] },
    ],
    ['for a part of a code span', { Tasks: ['[ ] `[Specific subtask] of it`'] }],
    ['for a text that was edited', { Tasks: ['[ ] `[Specific subtasks]`'] }],
    ['for the text without its backticks', { Tasks: ['[ ] [Specific subtask]'] }],
    ['for a code span in place of a word of code', { Verification: ['- `[module_name]`'] }],
    ['in a comment', { Tasks: ['<!-- `[Specific subtask]` -->'] }],
    ['in code that shows a template', { Tasks: ['```', '- [ ] `[Specific subtask]`', '```'] }],
    ['for a word that goes on', { Links: ['- T-<id>-<task>-notes, XT-<id>-<task>-design'] }],
  ])('fires %s', async (_, sections) => {
    expect(await found(sections)).toEqual([]);
  });

  it('fires in a plan that was given up', async () => {
    for (const status of ['Cancelled', 'Superseded']) {
      expect(await found({ Goal: ['- `[What this phase aims to achieve]`'] }, {}, status)).toEqual([]);
    }
  });

  it('fires in a checklist', async () => {
    expect(await findingsOf(rule, null, '# Tasks\n\n- [ ] `[Specific subtask]`\n')).toEqual([]);
  });
});

describe('the placeholders of the own template', () => {
  const templateText = markdown`
    # PLAN-<number>

    ## Metadata

    - Status: Draft | Phase X In Progress | Complete

    ## Why

    \`[Why now]\`

    ## Phase X: \`[Name]\`

    ### Phase X Tasks

    - [ ] \`[A task]\`

    ### Phase X Risks

    - \`[A risk]\`
  `;

  it('take the place of the built-in ones', async () => {
    const sections: Sections = {
      Why: ['`[Why now]`'],
      'Phase 1: Lock': ['### Tasks', '[ ] `[Specific subtask]`'],
      'Phase 2: `[Name]`': ['### Phase 2 Risks', '- `[A risk]`', '### Tasks', '[ ] `[A task]`'],
    };
    expect(await found(sections, { templateText })).toEqual(['10:1 error left', '17:13 error left']);
  });

  it('are told by the heading where a section is of no known kind, in whatever case', async () => {
    expect(await found({ why: ['`[Why now]`'], Reasons: ['`[Why now]`'] }, { templateText })).toEqual([
      '10:1 error left',
    ]);
  });

  it('are found however the template writes the number of its phase', async () => {
    const text = '# PLAN-<number> Locks\n\n## Metadata\n\n- Status: Complete\n';
    expect(await findingsOf(rule, null, text, { templateText })).toEqual(['1:3 error left']);
  });
});

describe('what base had already', () => {
  const base = plan('Phase 1 In Progress', {
    'Phase 1: Lock': ['### Tasks', '[ ] `[Task group]`'],
    'Phase 2: Wait': ['[ ] Wait'],
  });

  it('is existing, wherever it moved within its phase, and a further one is new', async () => {
    const head = base.replace(
      '- [ ] `[Task group]`',
      '- [ ] Take the lock\n- [ ] `[Task group]`\n- [ ] `[Specific subtask]`',
    );
    expect(await findingsOf(rule, base, head)).toEqual(['13:7 error left', '12:7 error left (existing)']);
  });

  it('is existing where the plan moves on', async () => {
    expect(await findingsOf(rule, base, base.replace('Phase 1 In', 'Phase 2 In'))).toEqual([
      '11:7 error left (existing)',
    ]);
  });

  it('is new in another phase', async () => {
    const head = base.replace('- [ ] Wait', '### Tasks\n\n- [ ] `[Task group]`');
    expect(await findingsOf(rule, base, head)).toEqual(['11:7 error left (existing)', '17:7 error left']);
  });
});
