import { describe, expect, it } from '@jest/globals';
import { stepStory } from '../helpers/change-story.js';
import { compare, markdown, plan, report, type Sections } from '../helpers/plans.js';

const pending = ['[ ] Take the lock', '[ ] Drop the lock'];
const active = ['[x] Take the lock', '[ ] Drop the lock'];
const resolved = ['[x] Take the lock', '[x] Drop the lock'];
const open = ['[ ] Wait for the lock'];

/** The steps between two versions: a status and the phases each. */
function steps(base: [string | null, Sections], head: [string | null, Sections]): readonly string[] {
  return stepStory(compare(plan(...base), plan(...head)));
}

/** The steps where only the items of phase 1 change. */
function stepsOfPhase(base: readonly string[], head: readonly string[]): readonly string[] {
  const status = 'Phase 1 In Progress';
  return steps([status, { 'Phase 1: Lock': base }], [status, { 'Phase 1: Lock': head }]);
}

describe('the status', () => {
  const sections = { 'Phase 1: Lock': pending, 'Phase 2: Wait': open };
  const move = (from: string | null, to: string | null) => steps([from, sections], [to, sections]);

  it.each([
    ['Draft', 'Phase 1 In Progress'],
    ['Phase 2 In Progress', 'Phase 1 In Progress'],
    ['Phase 1 In Progress', 'Cancelled'],
    ['Draft', 'Waiting for Kim'],
    ['Waiting for Kim', 'Waiting for Ann'],
  ])('changes from %s to %s', (from, to) => {
    expect(move(from, to)).toEqual([`status ${from} -> ${to}`]);
  });

  it('changes where it appears and where it goes', () => {
    expect(move(null, 'Draft')).toEqual(['status none -> Draft']);
    expect(move('Draft', null)).toEqual(['status Draft -> none']);
  });

  it.each([
    ['Completed', 'Complete'],
    ['Not Started', 'Draft'],
    ['Canceled', 'Cancelled'],
    ['Complete', 'Complete (see T-4k7qe)'],
    ['phase 1 in progress', 'Phase 1 In Progress'],
    ['Complete', 'Complete'],
  ])('does not change from %s to %s', (from, to) => {
    expect(move(from, to)).toEqual([]);
  });

  it('comes first', () => {
    const base: Sections = { 'Phase 1: Lock': pending };
    const head: Sections = { 'Phase 1: Lock': active };
    expect(steps(['Draft', base], ['Phase 1 In Progress', head])).toEqual([
      'status Draft -> Phase 1 In Progress',
      'phase-started 1',
    ]);
  });
});

describe('a phase', () => {
  it('starts with its first done item', () => {
    expect(stepsOfPhase(pending, active)).toEqual(['phase-started 1']);
  });

  it('closes with its last open item', () => {
    expect(stepsOfPhase(active, resolved)).toEqual(['phase-closed 1 by boxes']);
  });

  it('starts and closes in one change', () => {
    expect(stepsOfPhase(pending, resolved)).toEqual(['phase-started 1', 'phase-closed 1 by boxes']);
  });

  it('closes by a waiver as by a tick', () => {
    expect(stepsOfPhase(active, ['[x] Take the lock', '[ ] ~~Drop the lock~~ (not needed: the OS does)'])).toEqual([
      'phase-closed 1 by boxes',
    ]);
  });

  it('closes when its last open item is deleted', () => {
    expect(stepsOfPhase(active, ['[x] Take the lock'])).toEqual(['phase-closed 1 by boxes']);
  });

  it('opens again', () => {
    expect(stepsOfPhase(resolved, active)).toEqual(['phase-reopened 1']);
    expect(stepsOfPhase(resolved, [...resolved, '[ ] Measure it'])).toEqual(['phase-reopened 1']);
  });

  it('takes no step in between', () => {
    expect(stepsOfPhase(['[ ] Open the file', ...active], ['[x] Open the file', ...active])).toEqual([]);
    expect(stepsOfPhase(active, pending)).toEqual([]);
  });

  it('starts when an empty one gets its first done item', () => {
    expect(stepsOfPhase(['To be written.'], active)).toEqual(['phase-started 1']);
    expect(stepsOfPhase(['To be written.'], pending)).toEqual([]);
  });

  it('counts leaves: an open parent of done items does not keep it open', () => {
    const nested = (mark: string) => ['[ ] Locking', '  [x] Take the lock', `  [${mark}] Drop the lock`];
    expect(stepsOfPhase(nested(' '), nested('x'))).toEqual(['phase-closed 1 by boxes']);
  });

  it('is added or removed, and is no more than that', () => {
    const one: Sections = { 'Phase 1: Lock': resolved };
    const two: Sections = { ...one, 'Phase 2: Wait': ['[x] Wait for the lock'] };
    const status = 'Phase 1 In Progress';
    expect(steps([status, one], [status, two])).toEqual(['phase-added 2']);
    expect(steps([status, two], [status, one])).toEqual(['phase-removed 2']);
  });

  it('takes its steps under the number that it has now', () => {
    const base: Sections = { 'Phase 1: Lock': active };
    const head: Sections = { 'Phase 1: Research': ['[ ] Read up'], 'Phase 2: Lock': resolved };
    const status = 'Phase 1 In Progress';
    expect(steps([status, base], [status, head])).toEqual(['phase-added 1', 'phase-closed 2 by boxes']);
  });
});

describe('a status that moves past a phase', () => {
  const sections = { 'Phase 1: Lock': active, 'Phase 2: Wait': open, 'Phase 3: Report': ['[ ] Name the owner'] };
  const move = (from: string, to: string) => steps([from, sections], [to, sections]).slice(1);

  it('claims that the phase is closed', () => {
    expect(move('Phase 1 In Progress', 'Phase 2 In Progress')).toEqual(['phase-closed 1 by status']);
  });

  it('claims it of every phase that it passes', () => {
    expect(move('Phase 1 In Progress', 'Phase 3 In Progress')).toEqual([
      'phase-closed 1 by status',
      'phase-closed 2 by status',
    ]);
  });

  it('claims it of the rest of the phases when the plan is finished', () => {
    expect(move('Phase 2 In Progress', 'Complete')).toEqual(['phase-closed 2 by status', 'phase-closed 3 by status']);
    expect(move('Draft', 'Complete')).toHaveLength(3);
  });

  it('claims it of the phase that it calls complete', () => {
    expect(move('Phase 2 In Progress', 'Phase 2 Complete')).toEqual(['phase-closed 2 by status']);
  });

  it('claims nothing anew when the next phase begins after that', () => {
    expect(move('Phase 1 Complete', 'Phase 2 In Progress')).toEqual([]);
  });

  it('claims nothing when the plan is halted, goes back or names a phase that is not there', () => {
    expect(move('Phase 2 In Progress', 'Cancelled')).toEqual([]);
    expect(move('Phase 2 In Progress', 'Phase 1 In Progress')).toEqual([]);
    expect(move('Phase 2 In Progress', 'Phase 9 In Progress')).toEqual([]);
  });

  it('claims nothing of a phase that was put in front by the same change', () => {
    const base: Sections = { 'Phase 1: Lock': active, 'Phase 2: Wait': open };
    const head: Sections = { 'Phase 1: Research': ['[ ] Read up'], 'Phase 2: Lock': active, 'Phase 3: Wait': open };
    expect(steps(['Phase 1 In Progress', base], ['Phase 2 In Progress', head])).toEqual([
      'status Phase 1 In Progress -> Phase 2 In Progress',
      'phase-added 1',
    ]);
  });

  it('is told from the last tick, which counts where both happen', () => {
    const base: Sections = { 'Phase 1: Lock': active, 'Phase 2: Wait': open };
    const head: Sections = { 'Phase 1: Lock': resolved, 'Phase 2: Wait': open };
    expect(steps(['Phase 1 In Progress', base], ['Phase 2 In Progress', head])).toEqual([
      'status Phase 1 In Progress -> Phase 2 In Progress',
      'phase-closed 1 by boxes',
    ]);
  });
});

describe('the steps of a plan', () => {
  it('are none where it is new', async () => {
    const [added] = (await report(null, plan('Complete', { 'Phase 1: Lock': resolved }))).plans;
    expect(added?.change).toEqual({ kind: 'added', head: expect.anything() });
  });

  it('name a repeated number by its place', () => {
    const base = markdown`
      ## Phase 1: Lock

      - [x] Take the lock

      ## Phase 1: Wait

      - [ ] Wait for the lock
    `;
    expect(stepStory(compare(base, base.replace('[ ]', '[x]')))).toEqual([
      'phase-started 1~2',
      'phase-closed 1~2 by boxes',
    ]);
  });
});
