import { describe, expect, it } from '@jest/globals';
import { lines, planOf } from '../helpers/read-markdown.js';

/** Phases as `key label title`. */
function phasesOf(text: string): readonly string[] {
  return planOf(text).phases.map(({ key, label, title }) => `${key} ${label} ${title}`);
}

/** Sections as `title = role`, those of a phase with its key before them. */
function rolesOf(text: string): readonly string[] {
  const { sections, phases } = planOf(text);
  return sections.map(({ title, role, phase }) => {
    const key = phase === null ? '' : `${phases[phase]?.key ?? ''}: `;
    return `${key}${title} = ${role}`;
  });
}

describe('the heading of a phase', () => {
  it.each([
    ['## Phase 1: Lock files', '1 1 Lock files'],
    ['## Phase 1 : Lock files', '1 1 Lock files'],
    ['## Phase 1:Lock files', '1 1 Lock files'],
    ['## Phase 1 – Lock files', '1 1 Lock files'],
    ['## Phase 1 — Lock files', '1 1 Lock files'],
    ['## Phase 1–Lock files', '1 1 Lock files'],
    ['## Phase 1 - Lock files', '1 1 Lock files'],
    ['## Phase 1 - Lock - files', '1 1 Lock - files'],
    ['## Phase 1: Lock: files', '1 1 Lock: files'],
    ['## PHASE 1: Lock files', '1 1 Lock files'],
    ['## phase 1: Lock files', '1 1 Lock files'],
    ['## **Phase 1: Lock files**', '1 1 Lock files'],
    ['## 🚀 Phase 1: Lock files', '1 1 Lock files'],
    ['## ✅ Phase 1: Lock files', '1 1 Lock files'],
    ['## 🏗️ Phase 1: Lock files', '1 1 Lock files'],
    ['## 1️⃣ Phase 1: Lock files', '1 1 Lock files'],
    ['### Phase 1: Lock files', '1 1 Lock files'],
    ['## Phase 1: Lock files [checkpoint: abc1234]', '1 1 Lock files [checkpoint: abc1234]'],
    ['## Phase 1: ロックファイル', '1 1 ロックファイル'],
    ['## Phase 1：ロックファイル', '1 1 ロックファイル'],
    ['## Phase 1: `lock` files 🔒', '1 1 lock files 🔒'],
    ['Phase 1: Lock files\n---', '1 1 Lock files'],
    ['## Phase 1', '1 1 '],
    ['## Phase 1:', '1 1 '],
    ['## Phase 0: Spike', '0 0 Spike'],
    ['## Phase 00: Spike', '0 0 Spike'],
    ['## Phase 01: Lock files', '1 1 Lock files'],
    ['## Phase 2.1: Hotfix', '2.1 2.1 Hotfix'],
    ['## Phase 10: Lock files', '10 10 Lock files'],
    ['## Phase 1: 2 files', '1 1 2 files'],
  ])('is %j', (text, phase) => {
    expect(phasesOf(text)).toEqual([phase]);
  });

  it.each([
    ['a phase at depth 1', '# Phase 1: Lock files'],
    ['a phase at depth 4', '#### Phase 1: Lock files'],
    ['a section of a phase', '## Phase 1 Goal'],
    ['a number in words', '## Phase One: Lock files'],
    ['the unedited number', '## Phase N: Lock files'],
    ['no number', '## Phase: Lock files'],
    ['a hyphen that joins', '## Phase 1-Lock files'],
    ['a plural', '## Phases 1: Lock files'],
    ['a word before', '## The Phase 1: Lock files'],
    ['a number before', '## 1 Phase 1: Lock files'],
    ['an open range', '## Phase 3+: Lock files'],
    ['a list item', '- ## Phase 1: Lock files'],
    ['a quote', '> ## Phase 1: Lock files'],
    ['a fence', '```\n## Phase 1: Lock files\n```'],
    ['plain text', 'Phase 1: Lock files'],
  ])('is not %s', (_, text) => {
    expect(phasesOf(text)).toEqual([]);
  });

  it('is none within a phase', () => {
    const text = lines('## Phase 1: Lock', '### Phase 2: Unlock', '### Phase 1 Goal', '## Phase 2: Unlock');
    expect(phasesOf(text)).toEqual(['1 1 Lock', '2 2 Unlock']);
    expect(planOf(text).phases.map((phase) => phase.section)).toEqual([1, 4]);
  });

  it('may stand at depth 3 below a section that is no phase', () => {
    const text = lines('# Plan', '## Phases', '### Phase 1: Lock', '#### Tasks', '### Phase 2: Unlock', '## Notes');
    expect(rolesOf(text)).toEqual([
      ' = preamble',
      'Plan = title',
      'Phases = other',
      '1: Phase 1: Lock = phase',
      '1: Tasks = tasks',
      '2: Phase 2: Unlock = phase',
      'Notes = other',
    ]);
  });

  it('gets a key of its own where its number comes again', () => {
    const text = lines('## Phase 2: A', '## Phase 2: B', '## Phase 1: C', '## Phase 02: D', '## Phase 2.0: E');
    expect(phasesOf(text)).toEqual(['2 2 A', '2~2 2 B', '1 1 C', '2~3 2 D', '2.0 2.0 E']);
  });

  it('is one of as many as there are', () => {
    const text = Array.from({ length: 200 }, (_, index) => `## Phase ${index + 1}: Part\n\n- [ ] Do it\n`).join('\n');
    const { phases, items } = planOf(text);
    expect(phases.map((phase) => phase.key)).toEqual(Array.from({ length: 200 }, (_, index) => String(index + 1)));
    expect(items.map((item) => item.phase)).toEqual(Array.from({ length: 200 }, (_, index) => index));
  });

  it.each([
    ['## Phase 1: Lock ✅', true],
    ['## ✅ Phase 1: Lock', true],
    ['## Phase 1: Lock ✔', true],
    ['## Phase 1: Lock (Complete)', true],
    ['## Phase 1: Lock (completed)', true],
    ['## Phase 1: Lock (DONE)', true],
    ['## Phase 1: Lock', false],
    ['## Phase 1: Complete the lock', false],
    ['## Phase 1: Lock (complete rewrite)', false],
    ['## Phase 1: Lock (in progress)', false],
    ['## 🚀 Phase 1: Lock', false],
  ])('may say that the phase is done: %s', (text, saysDone) => {
    expect(planOf(text).phases[0]?.saysDone).toBe(saysDone);
  });
});

describe('sections', () => {
  it('have the roles of the template, bare or prefixed', () => {
    const text = lines(
      '# T-ab12c Lock files',
      '## Metadata',
      '## Links',
      '## Overview',
      '## Success Metrics',
      '## Scope',
      '## ADR & Legacy Alignment',
      '## Plan Summary',
      '### Phase Status Tracking',
      '## Phase 1: Lock',
      '### Goal',
      '### Inputs',
      '### Tasks',
      '### Deliverables',
      '### Verification',
      '### Acceptance Criteria (Phase Gate)',
      '### Rollback/Fallback',
      '## Phase 2: Unlock',
      '### Phase 2 Goal',
      '### Phase 2 Inputs',
      '### Phase 2 Tasks',
      '### Phase 2 Deliverables',
      '### Phase 2 Verification',
      '### Phase 2 Acceptance Criteria',
      '### Phase 2 Rollback/Fallback',
      '## Definition of Done',
      '## Open Questions',
      '## Template Usage',
    );
    const phase = (key: string, prefix: string, gate: string) => [
      `${key}: ${prefix}Goal = goal`,
      `${key}: ${prefix}Inputs = inputs`,
      `${key}: ${prefix}Tasks = tasks`,
      `${key}: ${prefix}Deliverables = deliverables`,
      `${key}: ${prefix}Verification = verification`,
      `${key}: ${prefix}Acceptance Criteria${gate} = acceptance-criteria`,
      `${key}: ${prefix}Rollback/Fallback = rollback`,
    ];
    expect(rolesOf(text)).toEqual([
      ' = preamble',
      'T-ab12c Lock files = title',
      'Metadata = metadata',
      'Links = links',
      'Overview = overview',
      'Success Metrics = success-metrics',
      'Scope = scope',
      'ADR & Legacy Alignment = adr-legacy',
      'Plan Summary = plan-summary',
      'Phase Status Tracking = phase-status-tracking',
      '1: Phase 1: Lock = phase',
      ...phase('1', '', ' (Phase Gate)'),
      '2: Phase 2: Unlock = phase',
      ...phase('2', 'Phase 2 ', ''),
      'Definition of Done = definition-of-done',
      'Open Questions = open-questions',
      'Template Usage = template-usage',
    ]);
  });

  it('have no role that only the title could have', () => {
    expect(rolesOf(lines('# Metadata', '## Notes', '# Metadata'))).toEqual([
      ' = preamble',
      'Metadata = title',
      'Notes = other',
      'Metadata = metadata',
    ]);
  });

  it('belong to the phase above them, whatever their depth', () => {
    const text = lines(
      '## Phase 1: Lock',
      '### Tasks',
      '##### Late ones',
      '#### Notes',
      '## Tasks',
      '### Phase 2: Unlock',
      '#### Tasks',
    );
    expect(rolesOf(text)).toEqual([
      ' = preamble',
      '1: Phase 1: Lock = phase',
      '1: Tasks = tasks',
      '1: Late ones = other',
      '1: Notes = other',
      'Tasks = tasks',
      '2: Phase 2: Unlock = phase',
      '2: Tasks = tasks',
    ]);
  });

  it('have no roles and phases in a checklist, but for title and text before it', () => {
    const { sections, phases } = planOf(lines('# Metadata', '## Phase 1: Lock', '## Tasks'), 'checklist');
    expect(sections.map((section) => section.role)).toEqual(['preamble', 'title', 'other', 'other']);
    expect(phases).toEqual([]);
  });
});
