import { describe, expect, it } from '@jest/globals';
import { toMarkdown } from '../../src/report/markdown/comment.js';
import { toText } from '../../src/report/text.js';
import { toWorkflowCommands } from '../../src/report/workflow-commands.js';
import { checkTexts } from '../helpers/check-texts.js';
import { findingOf, findingsOf, plan, planPath, report } from '../helpers/plans.js';

const rule = 'no-deleted-plan';

function underWay(status = 'Phase 1 In Progress'): string {
  return plan(status, { 'Phase 1: Lock': ['[x] Take it', '[ ] Drop it', '[ ] Later (deferred: T-7w3bn)'] });
}

describe('deleted', () => {
  it('fires for a plan under way, at no place, with what was open', async () => {
    expect(await findingOf(rule, underWay(), null)).toMatchObject({
      messageId: 'deleted',
      severity: 'warning',
      path: planPath,
      place: null,
      members: [],
      existing: false,
      message: 'The plan was at Phase 1 In Progress and is deleted, with 1 open item: "Drop it".',
      example: '- Status: Cancelled (why)',
    });
  });

  it('is shown by every output', async () => {
    const result = await report(underWay(), null);
    expect(toText(result, { color: false })).toContain(
      `\n  ${planPath} warning The plan was at Phase 1 In Progress and is deleted`,
    );
    expect(toMarkdown(result, { links: null })).toContain('The plan was at Phase 1 In Progress and is deleted');
    expect(toWorkflowCommands(result, 'warning').text).toMatch(
      /^::warning title=an unfinished plan .*,file=docs\/plans\/locking\.md::The plan was at/,
    );
  });

  it('fires for a checklist that claims nothing of itself', async () => {
    expect(await findingsOf(rule, '- [x] Tag\n- [ ] Post\n', null)).toEqual(['- warning deleted']);
  });

  it.each(['Draft', 'Complete', 'Completed', 'Cancelled', 'Superseded'])(
    'is silent for a plan that was %s',
    async (status) => {
      expect(await findingsOf(rule, underWay(status), null)).toEqual([]);
    },
  );

  it('is silent where nothing was open', async () => {
    expect(await findingsOf(rule, underWay().replace('[ ] Drop', '[x] Drop'), null)).toEqual([]);
  });
});

describe('moved-out', () => {
  const moved = async (from: string, to: string, head = underWay()) => {
    const result = await checkTexts([{ path: to, from, base: underWay(), head }]);
    return result.findings.filter((finding) => finding.rule === rule);
  };

  it('fires at the title where the new path is none of a plan', async () => {
    expect(await moved('docs/plans/a.md', 'docs/old/a.md')).toMatchObject([
      {
        messageId: 'moved-out',
        path: 'docs/old/a.md',
        existing: false,
        place: { line: 1 },
        message:
          'The plan was at Phase 1 In Progress and goes to docs/old/a.md, where no plans are looked for, with 1 open item: "Drop it".',
      },
    ]);
  });

  it('fires whatever else was changed', async () => {
    expect(await moved('docs/plans/a.md', 'docs/old/a.md', underWay('Complete'))).toHaveLength(1);
  });

  it('is silent where plans are looked for in the new place', async () => {
    expect(await moved('docs/plans/a.md', 'docs/plans/archive/a.md')).toEqual([]);
    expect(await moved('docs/old/a.md', 'docs/plans/a.md')).toEqual([]);
  });
});

describe('unmade', () => {
  it.each(['', '# Locking\n\nSee the wiki.\n', '# T-4k7qd Lock timeouts\n\n- Take it\n- Drop it\n'])(
    'fires where nothing of a plan is left: %j',
    async (text) => {
      expect(await findingsOf(rule, underWay(), text)).toEqual(['1:1 warning unmade']);
    },
  );

  it.each(['- [ ] Drop it\n', '## Phase 1: Lock\n', '## Metadata\n\n- Status: Complete\n'])(
    'is silent where something is: %j',
    async (text) => {
      expect(await findingsOf(rule, underWay(), text)).toEqual([]);
    },
  );
});
