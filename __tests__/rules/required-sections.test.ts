import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkChange } from '../../src/check/check.js';
import { comparePlans } from '../../src/compare/compare.js';
import type { PlanForm } from '../../src/model/form.js';
import type { Finding } from '../../src/model/finding.js';
import { requiredSections } from '../../src/rules/required-sections.js';
import { findingOf, findingsOf, markdown, plan, read, report } from '../helpers/plans.js';
import { wholePlan, without } from '../helpers/whole-plan.js';

const rule = 'required-sections';
const begun = wholePlan('Phase 1 In Progress');

describe('a whole plan', () => {
  it.each(['Draft', 'Phase 1 In Progress', 'Complete', 'Nearly there'])('lacks nothing: %s', async (status) => {
    expect(await findingsOf(rule, null, wholePlan(status))).toEqual([]);
  });

  it('may write its headings in other words, depths and orders', async () => {
    const text = begun
      .replace('## Success Metrics', '## 📈 Success Criteria')
      .replace('### Acceptance Criteria (Phase Gate)', '#### Acceptance criteria')
      .replace('### Phase 2 Goal', '### Goals')
      .replace('## Scope', '### Scope (in short)');
    expect(await findingsOf(rule, null, text)).toEqual([]);
  });

  it('may have the sections of a phase below a heading of their own', async () => {
    const text = begun.replace('### Goal\n', '### What and how\n\n#### Goal\n').replace('### Tasks', '#### Tasks');
    expect(await findingsOf(rule, null, text)).toEqual([]);
  });

  it('may have no phase at all', async () => {
    const text = plan('Draft', { Links: [], Overview: [], 'Success Metrics': [], Scope: [] });
    const found = await findingOf(rule, null, text);
    expect(found.message).toContain('"Definition of Done"');
    expect(found.message).not.toContain('Goal');
  });
});

describe('a section that the plan lacks', () => {
  it.each([
    ['Success Metrics', 'success-metrics', 'warning'],
    ['Definition of Done', 'definition-of-done', 'warning'],
    ['Overview', 'overview', 'notice'],
    ['Scope', 'scope', 'notice'],
    ['Plan Summary', 'plan-summary', 'notice'],
    ['Links', 'links', 'notice'],
  ])('is named at the title: %s', async (title, messageId, severity) => {
    expect(await findingOf(rule, null, without(begun, `## ${title}`))).toMatchObject({
      messageId,
      severity,
      headline: `1 section "${title}" missing`,
      message: `"T-4k7qd Lock timeouts" has no section "${title}".`,
      place: { line: 1, column: 1 },
      members: [1],
      howToFix: 'Add it:',
      example: `## ${title}`,
      fix: null,
    });
  });

  it('is an error where it is Metadata', async () => {
    expect(await findingsOf(rule, null, without(begun, '## Metadata'))).toEqual(['1:1 error metadata']);
  });

  it('does not stand in a phase', async () => {
    const text = `${without(begun, '## Definition of Done')}\n### Definition of Done\n\n- The release notes name it\n`;
    expect(await findingsOf(rule, null, text)).toEqual(['1:1 warning definition-of-done']);
  });

  it('is not a word in the text, in code or in a comment', async () => {
    const text = begun.replace('## Scope\n', '```md\n## Scope\n```\n\n<!--\n## Scope\n-->\n\n**Scope**\n');
    expect(await findingsOf(rule, null, text)).toEqual(['1:1 notice scope']);
  });

  it.each([
    ['ADR & Legacy Alignment', 'adr-legacy'],
    ['Open Questions', 'open-questions'],
    ['Phase Status Tracking', 'phase-status-tracking'],
    ['Inputs', 'inputs'],
    ['Rollback/Fallback', 'rollback'],
  ])('is asked for on demand alone where many plans do without it: %s', async (title, messageId) => {
    expect(await findingsOf(rule, null, begun)).toEqual([]);
    const found = await findingOf(rule, null, begun, { rules: { [`${rule}.${messageId}`]: 'notice' } });
    expect(found.message).toContain(`no section "${title}".`);
  });
});

describe('a section that phases lack', () => {
  it.each([
    ['Goal', 'goal', 'error'],
    ['Tasks', 'tasks', 'error'],
    ['Acceptance Criteria', 'acceptance-criteria', 'error'],
    ['Verification', 'verification', 'warning'],
    ['Deliverables', 'deliverables', 'warning'],
  ])('is named at the phase: %s', async (title, messageId, severity) => {
    expect(await findingOf(rule, null, without(begun, `### Phase 2 ${title}`))).toMatchObject({
      messageId,
      severity,
      headline: `1 section "${title}" missing`,
      message: `"Phase 2: Wait" has no section "${title}".`,
      place: { line: 55, column: 1 },
      members: [55],
      howToFix: 'Add it:',
      example: `### Phase 2 ${title}`,
      fix: null,
    });
  });

  it('is one finding for all of them', async () => {
    expect(await findingOf(rule, null, without(begun, '### Tasks', '### Phase 2 Tasks'))).toMatchObject({
      headline: '2 sections "Tasks" missing',
      message: '"Phase 1: Lock", "Phase 2: Wait" have no section "Tasks".',
      members: [31, 51],
      howToFix: 'Add one to each of them:',
      example: '### Tasks',
    });
  });

  it('is offered as the phase writes its headings, or else as the others do', async () => {
    const bare = without(begun, '### Goal');
    expect((await findingOf(rule, null, bare)).example).toBe('### Goal');
    const empty = begun.replace(/## Phase 2[\s\S]*?(?=## Definition)/, '## Phase 2: Wait\n\n- [ ] Give up in time\n\n');
    const examples = (await report(null, empty)).findings.filter((found) => found.rule === rule);
    expect(examples.map(({ example }) => example)).toEqual([
      '### Goal',
      '### Tasks',
      '### Deliverables',
      '### Verification',
      '### Acceptance Criteria',
    ]);
    const numbered = empty.replace(/### (?=Goal|Tasks|Deliv|Verif|Accept)/g, '### Phase 1 ');
    expect((await report(null, numbered)).findings.find((found) => found.rule === rule)?.example).toBe(
      '### Phase 2 Goal',
    );
  });

  it('is one level below the phase', async () => {
    const deeper = begun
      .replace('## Phase 1: Lock', '## Phases\n\n### Phase 1: Lock')
      .replace('## Phase 2', '### Phase 2');
    const text = deeper.replace(/^### (?!Phase \d:)/gm, '#### ');
    expect(await findingsOf(rule, null, text)).toEqual([]);
    expect((await findingOf(rule, null, without(text, '#### Phase 2 Goal'))).example).toBe('#### Phase 2 Goal');
  });

  it('does not stand in another phase, or behind the last one', async () => {
    const text = without(begun, '### Phase 2 Goal').replace('### Goal', '### Goal\n\n- One\n\n### Phase 2 Goal');
    expect(await findingsOf(rule, null, text)).toEqual(['59:1 error goal']);
    expect(await findingsOf(rule, null, `${without(begun, '### Phase 2 Goal')}\n## Goal\n\n- Late\n`)).toEqual([
      '55:1 error goal',
    ]);
  });
});

describe('a plan that nobody works at', () => {
  const skeleton = markdown`
    # T-4k7qd Lock timeouts

    ## Metadata

    - Status: Draft

    ## Phase 1: Lock

    ### Tasks

    ## Phase 2: Wait
  `;

  it('is told of everything at once while it is a draft, the plan and each phase once', async () => {
    const found = (await report(null, skeleton)).findings.filter((finding) => finding.rule === rule);
    expect(found.map(({ messageId, severity, message, place }) => [messageId, severity, message, place?.line])).toEqual(
      [
        [
          'in-draft',
          'notice',
          'In the plan, 2 sections are still missing that are required once work begins: "Success Metrics", "Definition of Done".',
          1,
        ],
        [
          'in-draft',
          'notice',
          'In Phase 1: Lock, 4 sections are still missing that are required once work begins: "Goal", "Deliverables", "Verification" and 1 more.',
          7,
        ],
        [
          'in-draft',
          'notice',
          'In Phase 2: Wait, 5 sections are still missing that are required once work begins: "Goal", "Tasks", "Deliverables" and 2 more.',
          11,
        ],
      ],
    );
    expect(found.map(({ example }) => example)).toEqual(['## Success Metrics', '### Goal', '### Goal']);
  });

  it('is told of it anew once work begins', async () => {
    const head = without(begun, '### Phase 2 Goal');
    const draft = head.replace('Phase 1 In Progress', 'Draft');
    expect(await findingsOf(rule, draft, head)).toEqual(['55:1 error goal']);
    expect(await findingsOf(rule, draft, draft.replace('No build', 'A build'))).toEqual([
      '55:1 notice in-draft (existing)',
    ]);
  });

  it.each(['Cancelled', 'Superseded by T-7w3bn'])('is told of nothing where it was given up: %s', async (status) => {
    expect(await findingsOf(rule, null, skeleton.replace('Draft', status))).toEqual([]);
  });
});

describe('a plan that is not native', () => {
  it('is made of what it likes', async () => {
    expect(await findingsOf(rule, null, '# Rework\n\n## Phase 1: Lock\n\n- [ ] Take the lock\n')).toEqual([]);
    expect(await findingsOf(rule, null, '# Groceries\n\n- [ ] Bread\n')).toEqual([]);
  });

  it('is one of which base was no native plan either', async () => {
    const head = begun.replace(/# T-4k7qd[\s\S]*?(?=## Links)/, '');
    expect(await findingsOf(rule, null, head)).toEqual([]);
    expect(await findingsOf(rule, begun, head)).toEqual(['1:1 error metadata']);
  });
});

describe('a section that was missing before', () => {
  it('is existing, whatever else is edited, renamed and renumbered', async () => {
    const base = without(begun, '## Scope', '### Phase 2 Goal');
    const head = base
      .replace('# T-4k7qd Lock timeouts', '# T-4k7qd Locks that time out')
      .replace('Phase 1 In Progress', 'Phase 3 In Progress')
      .replace('## Phase 2: Wait', '## Phase 3: Wait')
      .replace('No build waits', 'Nobody waits');
    expect(await findingsOf(rule, base, head)).toEqual(['1:1 notice scope (existing)', '51:1 error goal (existing)']);
  });

  it('stays so beside a phase that lacks it now', async () => {
    const base = without(begun, '### Goal');
    const found = (await report(base, without(base, '### Phase 2 Goal'))).findings.filter(
      (finding) => finding.rule === rule,
    );
    expect(found.map(({ message, existing }) => [message, existing])).toEqual([
      ['"Phase 2: Wait" has no section "Goal".', false],
      ['"Phase 1: Lock" has no section "Goal".', true],
    ]);
  });

  it('is new where this change takes it away, or adds a phase without it', async () => {
    expect(await findingsOf(rule, begun, without(begun, '### Tasks', '## Overview'))).toEqual([
      '1:1 notice overview',
      '27:1 error tasks',
    ]);
    const added = begun.replace('## Definition', '## Phase 3: Report\n\n- [ ] Say who holds it\n\n## Definition');
    expect(await findingsOf(rule, begun, added)).toEqual([
      '77:1 error goal',
      '77:1 error tasks',
      '77:1 warning deliverables',
      '77:1 warning verification',
      '77:1 error acceptance-criteria',
    ]);
  });
});

describe('a template of its own', () => {
  const form: PlanForm = {
    sections: [
      { role: 'tasks', title: 'Tasks' },
      { role: 'other', title: 'Risks' },
      { role: 'other', title: 'Who is asked' },
    ],
    phaseSections: [
      { role: 'other', title: 'Risks' },
      { role: 'other', title: 'Owner' },
    ],
    placeholders: [],
  };

  function found(base: string | null, head: string): readonly Finding[] {
    const [before, now] = [base === null ? null : { ...read(base), form }, { ...read(head), form }];
    const change = before === null ? ({ kind: 'added', head: now } as const) : comparePlans(before, now);
    const options = { levels: [], everythingIsNew: false, withoutBase: false };
    return checkChange([requiredSections], { change, loss: null, surroundings: null }, options).findings;
  }

  const text = plan('Phase 1 In Progress', {
    'Risks & Mitigations': ['Locks'],
    'Phase 1: Lock': ['[ ] Take it', '', '### Phase 1 Risks', '', '### 🧑 OWNER (if known)'],
    'Phase 2: Wait': ['[ ] Wait'],
  });

  it('asks for its sections by their titles', () => {
    expect(found(null, text).map(({ messageId, message }) => [messageId, message])).toEqual([
      ['tasks', '"T-4k7qd Lock timeouts" has no section "Tasks".'],
      ['other', 'In the plan, 2 sections of the template are missing: "Risks", "Who is asked".'],
      ['other', 'In Phase 2: Wait, 2 sections of the template are missing: "Risks", "Owner".'],
    ]);
    expect(found(null, text).map(({ severity, example }) => [severity, example])).toEqual([
      ['error', '## Tasks'],
      ['warning', '## Risks'],
      ['warning', '### Risks'],
    ]);
  });

  it('has each of them missing anew', () => {
    const head = text.replace('### 🧑 OWNER (if known)', '');
    expect(found(text, head).filter(({ existing }) => !existing)).toMatchObject([
      { message: 'In Phase 1: Lock, 1 section of the template is missing: "Owner".' },
    ]);
  });
});

it('in any order no section is missed but those that are not there', async () => {
  const [, ...blocks] = wholePlan('Complete').split(/^(?=## )/m);
  const isPhase = (block: string) => block.startsWith('## Phase ');
  const titleOf = (block: string) => /^## (.*)/.exec(block)?.[1] ?? '';
  const order = fc.tuple(fc.shuffledSubarray(blocks, { minLength: blocks.length }), fc.subarray(blocks));
  await fc.assert(
    fc.asyncProperty(order, async ([shuffled, gone]) => {
      const kept = shuffled.filter((block) => isPhase(block) || !gone.includes(block));
      const { findings } = await report(null, `# T-4k7qd Lock timeouts\n\n${kept.join('\n')}`);
      const missed = findings.filter((finding) => finding.rule === rule).map(({ example }) => example?.slice(3));
      const lost = blocks.filter((block) => !kept.includes(block)).map(titleOf);
      expect(missed.toSorted()).toEqual(lost.toSorted());
    }),
    { numRuns: 30 },
  );
});
