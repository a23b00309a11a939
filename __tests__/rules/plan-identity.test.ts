import { describe, expect, it } from '@jest/globals';
import { checkTexts } from '../helpers/check-texts.js';
import { findingOf, findingsOf } from '../helpers/plans.js';

const rule = 'plan-identity';

function native(title: string, type = 'Implementation Plan'): string {
  return `# ${title}\n\n## Metadata\n\n- Type: ${type}\n- Status: Draft\n`;
}

/** The findings of the rule on a plan at a path, as `line level message`; what base had is marked. */
async function at(path: string, title: string, from = path, base: string | null = null): Promise<readonly string[]> {
  const { findings } = await checkTexts([{ path, from, base, head: native(title) }]);
  return findings
    .filter((finding) => finding.rule === rule)
    .map(
      ({ place, severity, messageId, existing }) =>
        `${place?.line} ${severity} ${messageId}${existing ? ' (existing)' : ''}`,
    );
}

describe('id', () => {
  it.each([
    'docs/tasks/T-9m2xr-csv/plan.md',
    'docs/plans/T-9m2xr-csv.md',
    'docs/tasks/T-9m2xr/parts/plan.md',
    'docs/tasks/t-9m2xr-csv/plan.md',
  ])('fires where the path has another id than the title: %s', async (path) => {
    expect(await at(path, 'T-4k7qd Lock timeouts')).toEqual(['1 error id']);
  });

  it('names both, and gives the title to write', async () => {
    const { findings } = await checkTexts([
      { path: 'docs/tasks/T-9m2xr-csv/plan.md', base: null, head: native('T-4k7qd Lock timeouts') },
    ]);
    expect(findings.find((finding) => finding.rule === rule)).toMatchObject({
      message:
        'The title has the id T-4k7qd, but "T-9m2xr-csv" in the path has T-9m2xr; both were expected to be the same.',
      example: '# T-9m2xr Lock timeouts',
    });
  });

  it('is new where the move made it so, and not where it was so before', async () => {
    const title = 'T-4k7qd Lock timeouts';
    const changed = native(title).replace('Draft', 'Phase 1 In Progress');
    expect(await at('docs/tasks/T-9m2xr/plan.md', title, 'docs/tasks/T-4k7qd/plan.md', changed)).toEqual([
      '1 error id',
    ]);
    expect(await at('docs/tasks/T-9m2xr/plan.md', title, 'docs/tasks/T-9m2xr/plan.md', changed)).toEqual([
      '1 error id (existing)',
    ]);
  });

  it.each([
    ['docs/tasks/T-4k7qd-lock/plan.md', 'T-4k7qd Lock timeouts'],
    ['docs/tasks/t-4K7QD-lock/plan.md', 'T-4k7qd Lock timeouts'],
    ['docs/plans/lock.md', 'T-4k7qd Lock timeouts'],
    ['docs/tasks/T-9m2xr/plan.md', 'Lock timeouts'],
    ['docs/tasks/T-9m2xr/T-4k7qd.md', 'T-4k7qd Lock timeouts'],
  ])('is silent for %s with the title "%s"', async (path, title) => {
    expect(await at(path, title)).toEqual([]);
  });
});

describe('type', () => {
  it('fires at a type that is another one', async () => {
    expect(await findingOf(rule, null, native('Lock', 'Plan'))).toMatchObject({
      messageId: 'type',
      severity: 'warning',
      message: 'The type is "Plan", and was expected to be "Implementation Plan".',
      place: { line: 5, column: 9 },
    });
  });

  it.each(['Implementation Plan', 'implementation plan', '**Implementation Plan**', 'Implementation Plan (small)'])(
    'is silent for %s',
    async (type) => {
      expect(await findingsOf(rule, null, native('Lock', type))).toEqual([]);
    },
  );

  it('is silent where there is none, and in what is no native plan', async () => {
    expect(await findingsOf(rule, null, native('Lock').replace('- Type: Implementation Plan\n', ''))).toEqual([]);
    expect(await findingsOf(rule, null, '# Lock\n\n- [ ] Take it\n')).toEqual([]);
  });
});

describe('design-link', () => {
  const rules = { 'plan-identity.design-link': 'notice' } as const;

  it('is off of itself, and fires at Links where it is on', async () => {
    const text = `${native('Lock')}\n## Links\n\n- [Manual](manual.md)\n`;
    expect(await findingsOf(rule, null, text)).toEqual([]);
    expect(await findingsOf(rule, null, text, { rules })).toEqual(['8:1 notice design-link']);
  });

  it.each([
    '- [T-4k7qd-design](x.md)',
    '- [Paper](../design.md)',
    '- Design: `docs/design.md`',
    '- Design Document: N/A',
  ])('is silent for %s', async (line) => {
    expect(await findingsOf(rule, null, `${native('Lock')}\n## Links\n\n${line}\n`, { rules })).toEqual([]);
  });
});

describe('link-id', () => {
  const withLink = (link: string) => `${native('T-4k7qd Lock timeouts')}\n## Links\n\n- Design: ${link}\n`;

  it('fires where a link names one task and leads to another', async () => {
    const text = withLink('[T-4k7qd-design](../T-9m2xr-csv/design.md)');
    expect(await findingOf(rule, null, text)).toMatchObject({
      messageId: 'link-id',
      severity: 'warning',
      message: '1 link names one task and leads to another: "T-4k7qd-design (../T-9m2xr-csv/design.md)".',
      place: { line: 10 },
    });
  });

  it.each([
    '[T-4k7qd-design](../T-4k7qd-lock/design.md)',
    '[T-9m2xr](../T-9m2xr-csv/design.md)',
    '[T-4k7qd](design.md)',
    '[the design](../T-9m2xr-csv/design.md)',
  ])('is silent about %s', async (link) => {
    expect(await findingsOf(rule, null, withLink(link))).toEqual([]);
  });
});
