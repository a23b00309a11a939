import { describe, expect, it } from '@jest/globals';
import type { Stage } from '../../src/model/plan.js';
import { phaseByLabel, phaseOfStage, phasesBehind, sameStage, stageOf } from '../../src/model/stage.js';
import { lines, planOf } from '../helpers/read-markdown.js';

const phases = [
  '## Phase 0: Spike',
  '## Phase 1: Lock',
  '## Phase 2: Unlock',
  '## Phase 2: Again',
  '## Phase 2.1: Fix',
];

const planWith = (status: string) => planOf(lines('## Metadata', `- Status: ${status}`, ...phases));

describe('the stage of a plan', () => {
  it('is what its status claims, by whatever word', () => {
    expect(stageOf(planWith('Draft'))).toEqual({ kind: 'draft' });
    expect(stageOf(planWith('Completed'))).toEqual({ kind: 'finished' });
    expect(stageOf(planWith('Phase 2 In Progress'))).toEqual({ kind: 'phase', label: '2' });
  });

  it('is unknown where the status is unknown, unedited or not there', () => {
    expect(stageOf(planWith('Who knows'))).toBeNull();
    expect(stageOf(planWith('Draft | Complete'))).toBeNull();
    expect(stageOf(planWith(''))).toBeNull();
    expect(stageOf(planOf('## Phase 1: Lock'))).toBeNull();
  });
});

describe('the phases behind a plan', () => {
  it.each([
    ['Draft', 0],
    ['Phase 0 In Progress', 0],
    ['Phase 1 In Progress', 1],
    ['Phase 2 In Progress', 2],
    ['Phase 2.1 In Progress', 4],
    ['Phase 9 In Progress', 0],
    ['Phase 0 Complete', 1],
    ['Phase 2 Complete', 3],
    ['Phase 9 Complete', 0],
    ['Blocked', 0],
    ['Complete', 5],
    ['Cancelled', 0],
    ['Who knows', 0],
  ])('with the status %s are %i', (status, count) => {
    expect(phasesBehind(planWith(status))).toBe(count);
  });
});

describe('the phase of a label', () => {
  const plan = planWith('Draft');

  it('is the first that has it', () => {
    expect(phaseByLabel(plan, '2')).toBe(2);
    expect(phaseByLabel(plan, '2.1')).toBe(4);
    expect(phaseByLabel(plan, '3')).toBeNull();
  });

  it('is found through a stage that names one', () => {
    expect(phaseOfStage(plan, { kind: 'phase-complete', label: '1' })).toBe(1);
    expect(phaseOfStage(plan, { kind: 'finished' })).toBeNull();
    expect(phaseOfStage(plan, null)).toBeNull();
  });
});

describe('two stages', () => {
  const stages: readonly (Stage | null)[] = [
    null,
    { kind: 'draft' },
    { kind: 'phase', label: '1' },
    { kind: 'phase', label: '2' },
    { kind: 'phase-complete', label: '1' },
    { kind: 'active' },
    { kind: 'finished' },
    { kind: 'halted' },
  ];

  it('are the same where kind and phase are', () => {
    for (const [index, one] of stages.entries()) {
      const same = stages.map((other) => sameStage(one, other === null ? null : { ...other }));
      expect(same).toEqual(stages.map((_, other) => other === index));
    }
  });
});
