import { describe, expect, it } from '@jest/globals';
import { findingOf, findingsOf } from '../helpers/plans.js';

const rule = 'gate-not-weakened';

interface Gate {
  readonly status?: string;
  readonly box?: ' ' | 'x';
  readonly criteria?: readonly string[];
  readonly commands?: readonly string[];
  readonly metrics?: readonly string[];
  readonly done?: readonly string[];
}

/** A plan with one phase and its gate; the heading of its criteria stands on line 17. */
function gated({
  status = 'Phase 1 In Progress',
  box = ' ',
  criteria = ['- A panic drops the lock', '- Nobody waits longer than ten seconds'],
  commands = ['cargo test --lib', 'cargo clippy -- -D warnings'],
  metrics = ['- [x] Ten runs without a stale lock'],
  done = ['- [x] The manual names the timeout'],
}: Gate = {}): string {
  return [
    '# T-4k7qd Lock timeouts',
    '',
    '## Metadata',
    '',
    `- Status: ${status}`,
    '',
    '## Success Metrics',
    '',
    ...metrics,
    '',
    '## Phase 1: Lock',
    '',
    '### Tasks',
    '',
    `- [${box}] Take the lock`,
    '',
    '### Acceptance Criteria',
    '',
    ...criteria,
    '',
    '### Verification',
    '',
    '```sh',
    ...commands,
    '```',
    '',
    '## Definition of Done',
    '',
    ...done,
    '',
  ].join('\n');
}

const found = (base: Gate, head: Gate) => findingsOf(rule, gated(base), gated(head));

describe('removed', () => {
  it('fires at the section that lost a criterion, and gives the line to put back', async () => {
    expect(await findingOf(rule, gated(), gated({ criteria: ['- A panic drops the lock'] }))).toMatchObject({
      messageId: 'removed',
      severity: 'warning',
      place: { line: 17 },
      message: '1 line of Acceptance Criteria of Phase 1: Lock is gone: "Nobody waits longer than ten seconds".',
    });
  });

  it('fires for a command, a metric and a line of the definition of done', async () => {
    expect(await found({}, { commands: ['cargo test --lib'] })).toHaveLength(1);
    expect(await found({ metrics: ['- [ ] Fast', '- [ ] Ten runs without a stale lock'] }, {})).toHaveLength(1);
    expect(await found({ done: ['- The manual names the timeout', '- Release notes'] }, {})).toHaveLength(1);
  });

  it('is a warning for a metric also in the change that finishes the plan: an open one would not fail it', async () => {
    const base = { box: 'x' as const, metrics: ['- [ ] Fast', '- [x] Ten runs without a stale lock'] };
    expect(await found(base, { box: 'x', status: 'Complete' })).toEqual(['7:1 warning removed']);
  });

  it('is an error in the change that finishes the plan for the definition of done', async () => {
    const base = { box: 'x' as const, done: ['- [ ] Release notes', '- [x] The manual names the timeout'] };
    expect(await found(base, { box: 'x', status: 'Complete' })).toEqual([
      expect.stringMatching(/ error removed-on-close$/),
    ]);
  });

  it('is an error in the change that closes the phase', async () => {
    expect(await found({}, { box: 'x', criteria: ['- A panic drops the lock'] })).toEqual([
      '17:1 error removed-on-close',
    ]);
  });
});

describe('loosened', () => {
  it.each([['cargo test --lib || true'], ['# cargo test --lib'], ['# Optional: broader runs', 'cargo test --lib']])(
    'fires for a command that became %j',
    async (...lines) => {
      const head = { commands: ['cargo clippy -- -D warnings', ...lines] };
      const base = { commands: ['cargo clippy -- -D warnings', 'cargo test --lib'] };
      expect(await found(base, head)).toEqual([expect.stringMatching(/ warning loosened$/)]);
      expect(await found(base, { ...head, box: 'x' })).toEqual([expect.stringMatching(/ error loosened-on-close$/)]);
    },
  );

  it('fires for a strict flag that is gone', async () => {
    expect(await found({}, { commands: ['cargo test --lib', 'cargo clippy'] })).toEqual([
      expect.stringMatching(/ warning loosened$/),
    ]);
  });

  it.each([
    ['- Nobody waits longer than 10 s', '- Nobody waits longer than 60 s'],
    ['- No run takes more than 60 s', '- No run takes more than 90 s'],
    ['- The image has at most 1,228 KB', '- The image has at most 1,480 KB'],
    ['- Every error path drops the lock', '- Every error path drops the lock where feasible'],
    ['- The login must never fail', '- The login should normally not fail'],
  ])('fires for the criterion %j that became %j', async (was, is) => {
    expect(await found({ criteria: [was] }, { criteria: [is] })).toEqual(['19:3 warning loosened']);
  });
});

describe('silence', () => {
  it.each<[string, Gate, Gate]>([
    ['a gate that stays', {}, { box: 'x' }],
    [
      'a criterion in other words',
      {},
      { criteria: ['- A panic drops the lock', '- Nobody waits for longer than ten seconds'] },
    ],
    [
      'a criterion in another order',
      {},
      { criteria: ['- Nobody waits longer than ten seconds', '- A panic drops the lock'] },
    ],
    [
      'a further criterion',
      {},
      { criteria: ['- A panic drops the lock', '- Nobody waits longer than ten seconds', '- Fair'] },
    ],
    [
      'a criterion that became an item',
      {},
      { criteria: ['- [ ] A panic drops the lock', '- [x] Nobody waits longer than ten seconds'] },
    ],
    ['a further command', {}, { commands: ['cargo test --lib', 'cargo clippy -- -D warnings', 'cargo fmt'] }],
    ['a stricter command', { commands: ['cargo clippy'] }, { commands: ['cargo clippy --all-targets -- -D warnings'] }],
    ['an item that was ticked', { done: ['- [ ] The manual names the timeout'] }, {}],
    [
      'a bound that became stricter',
      { criteria: ['- No run takes more than 60 s'] },
      { criteria: ['- No run takes more than 30 s'] },
    ],
    ['a draft', { status: 'Draft' }, { status: 'Draft', criteria: ['- A panic drops the lock'], commands: ['true'] }],
  ])('holds for %s', async (_, base, head) => {
    expect(await found(base, head)).toEqual([]);
  });
});

describe('renumbered', () => {
  const drills = (count: string): Gate => ({ criteria: [`- ${count} drills in a row restore it`] });

  it('fires where a number is another one, and nothing tells whether that asks for more or less', async () => {
    expect(await findingOf(rule, gated(drills('Three')), gated(drills('Two')))).toMatchObject({
      messageId: 'renumbered',
      severity: 'notice',
      message:
        '1 line of Acceptance Criteria of Phase 1: Lock has another number than before: "Two drills in a row restore it" (was "Three drills in a row restore it").',
      place: { line: 19 },
    });
  });

  it('is a warning in the change that closes the phase', async () => {
    expect(await found(drills('Three'), { ...drills('Two'), box: 'x' })).toEqual(['19:3 warning renumbered-on-close']);
  });

  it('is no notice where the number is a bound, or the same in other words', async () => {
    expect(await found({ criteria: ['- At least 3 drills'] }, { criteria: ['- At least 2 drills'] })).toEqual([
      '19:3 warning loosened',
    ]);
    expect(await found({ criteria: ['- At least 3 drills'] }, { criteria: ['- At least 4 drills'] })).toEqual([]);
    expect(await found(drills('Three'), drills('3'))).toEqual([]);
  });
});
