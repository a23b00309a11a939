import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findingOf, findingsOf, markdown, plan, report } from '../helpers/plans.js';
import { wholePlan } from '../helpers/whole-plan.js';

const rule = 'phases-numbered';

/** A plan with these phases; the first begins on line 8, each of them has four lines. */
function phases(...headings: readonly string[]): string {
  return plan('Draft', Object.fromEntries(headings.map((heading) => [`Phase ${heading}`, ['[ ] Do it']])));
}

async function found(...headings: readonly string[]): Promise<readonly string[]> {
  return findingsOf(rule, null, phases(...headings));
}

describe('phases in their order', () => {
  it.each([
    [['1: Lock', '2: Wait', '3: Report']],
    [['0: Look', '1: Lock', '2: Wait']],
    [['1: Lock', '2: Wait', '2.1: Wait less', '2.2: Wait least', '3: Report']],
    [['1.1: Lock', '1.2: Wait', '2.1: Report', '2.2: Tell']],
    [['1: Lock', '2.0: Wait', '2.1: Wait less', '2.1.1: Not at all', '3: Report']],
    [['01: Lock', '02: Wait']],
  ])('are no problem: %j', async (headings) => {
    expect(await found(...headings)).toEqual([]);
  });

  it('are asked for in plans of any kind', async () => {
    expect(await findingsOf(rule, null, wholePlan('Complete'))).toEqual([]);
    const text = '# Rework\n\n## Phase 1: Lock\n\n- [ ] Lock\n\n## Phase 1: Wait\n\n- [ ] Wait\n';
    expect(await findingsOf(rule, null, text)).toEqual(['7:1 error duplicate']);
    expect(await findingsOf(rule, null, '# Groceries\n\n- [ ] Phase 2\n')).toEqual([]);
  });

  it('are counted apart below each heading that holds some', async () => {
    const text = markdown`
      # Roadmap

      ## Milestone 1

      ### Phase 1: Lock

      ### Phase 2: Wait

      ## Milestone 2

      ### Phase 1: Report

      ### Phase 2: Tell

      ## Milestone 3

      ### Phase 1: Rest

      ### Phase 3: Sleep
    `;
    expect(await findingsOf(rule, null, text)).toEqual([]);
  });
});

describe('duplicate', () => {
  it('fires at the later phase, and says where the other one is', async () => {
    expect(await findingOf(rule, null, phases('1: Lock', '2: Wait', '2: Report', '3: Tell'))).toMatchObject({
      messageId: 'duplicate',
      severity: 'error',
      headline: 'phase 2 stands there twice',
      message:
        '"Phase 2: Report" has the number 2, and so has "Phase 2: Wait" on line 12; a number was expected to stand for one phase.',
      place: { line: 16, column: 1 },
      members: [16],
      howToFix: 'Number the phases in the order in which they stand:',
      example: '## Phase 3: Report',
      fix: null,
    });
  });

  it('fires for each phase but the first, and for no other reason', async () => {
    expect(await found('1: Lock', '2: Wait', '1: Report', '1: Tell')).toEqual([
      '16:1 error duplicate',
      '20:1 error duplicate',
    ]);
  });

  it('sees through leading zeros, emoji and other dashes', async () => {
    expect(await found('1: Lock', '01 – Wait')).toEqual(['12:1 error duplicate']);
    const text = phases('1: Lock', '2: Wait').replace('## Phase 2: Wait', '## ✅ Phase 1 - Wait');
    expect(await findingsOf(rule, null, text)).toEqual(['12:1 error duplicate']);
  });

  it('is new where a phase is put in front of one that was there', async () => {
    const [base, head] = [phases('1: Lock', '2: Wait'), phases('1: Look', '1: Lock', '2: Wait')];
    expect(await findingsOf(rule, base, head)).toEqual(['12:1 error duplicate']);
  });

  it('is existing where only something else is written', async () => {
    const base = phases('1: Lock', '1: Wait', '2: Report');
    expect(await findingsOf(rule, base, base.replace('Do it', 'Do it soon'))).toEqual([
      '12:1 error duplicate (existing)',
    ]);
    const head = phases('1: Lock', '1: Wait', '2: Report', '2: Tell');
    expect(await findingsOf(rule, base, head)).toEqual(['12:1 error duplicate (existing)', '20:1 error duplicate']);
  });
});

describe('gap', () => {
  it('fires behind the gap, and gives the number by position', async () => {
    expect(await findingOf(rule, null, phases('1: Lock', '3: Wait', '4: Report'))).toMatchObject({
      messageId: 'gap',
      severity: 'warning',
      headline: 'phase 3 without a phase 2',
      message: '"Phase 3: Wait" stands behind phase 1, but no phase has the number 2 that was expected there.',
      place: { line: 12, column: 1 },
      example: '## Phase 2: Wait',
      fix: null,
    });
  });

  it('fires for a plan that begins in the middle', async () => {
    expect((await findingOf(rule, null, phases('3: Lock', '4: Wait'))).message).toBe(
      '"Phase 3: Lock" stands first, but no phase has the number 1 that was expected there.',
    );
  });

  it('fires within numbers of several parts', async () => {
    expect(await found('1: Lock', '1.3: Wait')).toEqual(['12:1 warning gap']);
    expect(await findingOf(rule, null, phases('1: Lock', '1.1: Wait', '1.3: Report'))).toMatchObject({
      headline: 'phase 1.3 without a phase 1.2',
      example: '## Phase 1.2: Report',
    });
  });

  it('is new where the phase between is taken away', async () => {
    const [base, head] = [phases('1: Lock', '2: Wait', '3: Report'), phases('1: Lock', '3: Report')];
    expect(await findingsOf(rule, base, head)).toEqual(['12:1 warning gap']);
    expect(await findingsOf(rule, head, head.replace('Report', 'Tell'))).toEqual(['12:1 warning gap (existing)']);
  });
});

describe('order', () => {
  it('fires for a lower number behind a higher one, once', async () => {
    expect(await findingOf(rule, null, phases('2: Wait', '1: Lock', '3: Report'))).toMatchObject({
      messageId: 'order',
      severity: 'warning',
      headline: 'phase 1 behind phase 2',
      message: '"Phase 1: Lock" stands behind phase 2, where a higher number was expected.',
      place: { line: 12, column: 1 },
      example: '## Phase 2: Lock',
      fix: null,
    });
    expect(await found('1: Lock', '4: Tell', '2: Wait', '3: Report')).toEqual(['16:1 warning order']);
    expect(await found('1: Lock', '2.1: Wait', '2: Report')).toEqual(['16:1 warning order']);
  });

  it('compares numbers, not digits', async () => {
    const ten = Array.from({ length: 11 }, (_, index) => `${index + 1}: Step`);
    expect(await found(...ten)).toEqual([]);
  });
});

describe('sub-section', () => {
  const text = markdown`
    # T-4k7qd Lock timeouts

    ## Phase 1: Lock

    ### Goal

    ## Phase 2: Wait

    ### Phase 1 Goal

    ### Phase 1 Acceptance Criteria (Phase Gate)

    ### Phase 1 leftovers
  `;

  it('fires for headings with the number of another phase, and offers this one', async () => {
    expect(await findingOf(rule, null, text)).toMatchObject({
      messageId: 'sub-section',
      severity: 'warning',
      headline: '2 headings in Phase 2: Wait with the number of another phase',
      message:
        'In Phase 2: Wait, 2 headings have the number of another phase: "Phase 1 Goal", "Phase 1 Acceptance Criteria (Phase Gate)".',
      place: { line: 9, column: 1 },
      members: [9, 11],
      example: '### Phase 2 Goal',
      fix: {
        description: 'Write the number of the phase as 2',
        edits: [
          { place: { line: 9, column: 1, endLine: 9, endColumn: 12 }, text: '### Phase 2' },
          { place: { line: 11, column: 1, endLine: 11, endColumn: 12 }, text: '### Phase 2' },
        ],
      },
    });
  });

  it('offers no edit where the phase has such a section already: it may be of a phase whose heading was lost', async () => {
    const lost = markdown`
      ## Metadata

      - Status: Draft

      ## Phase 1: Lock

      ### Goal

      Phase 2: Wait

      ### Phase 2 Goal
    `;
    expect(await findingOf(rule, null, lost)).toMatchObject({ messageId: 'sub-section', members: [11], fix: null });
  });

  it.each(['###  Phase 1 Goal', '### **Phase 1** Goal', '### Phase&nbsp;1 Goal', '### Phase 1 Goal ###'])(
    'offers no edit for a heading that is not written as it is shown: %s',
    async (heading) => {
      const head = text
        .replace('### Phase 1 Goal', heading)
        .replace('### Phase 1 Acceptance Criteria (Phase Gate)', '');
      expect(await findingOf(rule, null, head)).toMatchObject({ messageId: 'sub-section', fix: null });
    },
  );

  it('is silent about headings of the form that have no number, or the right one, however it is written', async () => {
    const right = text.replace(/Phase 1 (?=Goal)/, '').replace('Phase 1 Acceptance', 'Phase 02 Acceptance');
    expect(await findingsOf(rule, null, right)).toEqual([]);
  });

  it('is silent where the number of the phase stands twice, as it may be the wrong one', async () => {
    const twice = text.replace('## Phase 2: Wait', '## Phase 1: Wait').replaceAll('### Phase 1', '### Phase 2');
    expect(await findingsOf(rule, null, twice)).toEqual(['7:1 error duplicate']);
  });

  it('is new for the heading that this change makes wrong, with an edit for it alone', async () => {
    const base = text.replace('### Phase 1 Goal', '### Phase 2 Goal');
    const [now, before] = (await report(base, text)).findings.filter((finding) => finding.rule === rule);
    expect(now).toMatchObject({ existing: false, members: [9], fix: { edits: [{ place: { line: 9 } }] } });
    expect(before).toMatchObject({ existing: true, members: [11], fix: { edits: [{ place: { line: 11 } }] } });
  });

  it('is new for a phase that is renumbered without them', async () => {
    const base = phases('1: Lock', '2: Wait').replace('## Phase 2: Wait\n', '## Phase 2: Wait\n\n### Phase 2 Goal\n');
    const head = base.replace('## Phase 2: Wait', '## Phase 2: Look\n\n## Phase 3: Wait');
    expect(await findingsOf(rule, base, head)).toEqual(['16:1 warning sub-section']);
  });
});

describe('summary', () => {
  /** A plan with a summary, from line 10 on, and three phases, on lines that depend on it. */
  const summary = (lines: readonly string[], headings = ['1: Lock', '2: Wait', '3: Report']): string =>
    plan('Draft', {
      'Plan Summary': lines,
      ...Object.fromEntries(headings.map((heading) => [`Phase ${heading}`, ['[ ] Do it']])),
    });

  it('fires for a phase that it does not name', async () => {
    expect(await findingOf(rule, null, summary(['- Phase 1 – Lock', '- Phase 2 – Wait']))).toMatchObject({
      messageId: 'summary',
      severity: 'warning',
      headline: '1 phase only among the headings',
      message:
        'Plan Summary and the headings were expected to name the same phases, but 1 stands only among the headings: "Phase 3: Report".',
      place: { line: 21, column: 1 },
      members: [21],
      howToFix: 'Add it to the summary, or take it away:',
      example: '- Phase 3: Report',
      fix: null,
    });
  });

  it('fires for a phase that no heading names', async () => {
    const lines = ['- Phase 1 – Lock', '- Phase 2 – Wait', '- Phase 3 – Report', '- Phase 4 – Tell', '- Phase 5'];
    expect(await findingOf(rule, null, summary(lines))).toMatchObject({
      messageId: 'summary',
      headline: '2 phases only in the summary',
      message:
        'Plan Summary and the headings were expected to name the same phases, but 2 stand only in the summary: "Phase 4", "Phase 5".',
      members: [13, 14],
      howToFix: 'Add them to the plan, or take them away:',
      example: '## Phase 4',
    });
  });

  it.each([
    ['dashes and colons', ['- Phase 1 – Lock', '- Phase 2 - Wait', '- Phase 3: Report']],
    ['emphasis, emoji and items', ['- **Phase 1**: Lock', '* ✅ _Phase 2_ Wait', '- [x] Phase 03 – Report']],
    ['numbered lines', ['1. Phase 1: Lock', '2. Phase 2: Wait', '3. Phase 3: Report']],
    ['a range', ['- Phase 1: Lock', '- Phases 2–3: the rest']],
    ['a range in words', ['- Phases 1 to 3: all of it']],
    ['several at once', ['- Phases 1, 2 and 3: all of it']],
    ['two at once', ['- Phase 1 and 2: Lock', '- Phase 3: Report']],
    ['titles that begin with a number', ['- Phase 1 – 5 locks', '- Phase 2 - 7 waits', '- Phase 3: 9 reports']],
    ['details below the lines', ['- Phase 1', '  - Phase 7 of the roadmap needs it', '- Phase 2', '- Phase 3']],
    ['a phase that was struck', ['- Phase 1', '- Phase 2', '- Phase 3', '- ~~Phase 4 – Tell~~ (dropped)']],
    ['other facts', ['- Phases: 3 phases, one a week', '- Timeline: Phase 9 of the roadmap']],
    ['words alone', ['Three phases. Phase 9 is none of them.']],
    ['a sub-heading', ['### Phases', '', '- Phase 1', '- Phase 2', '- Phase 3']],
    ['a table', ['| Phase | Work |', '|---|---|', '| Phase 1 | Lock |', '| **Phase 2** | Wait |', '| Phase 3 | 5 |']],
    ['a table of numbers', ['| Phase | Effort |', '|---|---|', '| 1 | 5 days |', '| `2` | 1 |', '| 3. Report | 2 |']],
    [
      'a table with a counter',
      ['| # | Phase | Days |', '|---|---|---|', '| 1 | Lock | 7 |', '| 2 | Wait | 8 |', '| 3 | Report | 9 |'],
    ],
    ['a table without phases', ['| Day | Work |', '|---|---|', '| 1 | Lock |', '| 9 | Wait |']],
    ['code', ['```', '| Phase | Work |', '|---|---|', '| 9 | none |', '- Phase 9', '```']],
    ['nothing', []],
  ])('is silent where it names them, or none: %s', async (_, lines) => {
    expect(await findingsOf(rule, null, summary(lines))).toEqual([]);
  });

  it('reads a table to the end', async () => {
    const lines = ['| # | Phase | Days |', '|---|---|---|', '| 1 | Lock | 7 |', '| 2 | Wait | 8 |', '| 4 | Tell | 9 |'];
    const found = (await report(null, summary(lines))).findings.filter((finding) => finding.rule === rule);
    expect(found.map(({ message, example, members }) => [message.split(': ')[1], example, members])).toEqual([
      ['"Phase 3', '| Phase 3: Report |', [24]],
      ['"Phase 4".', '## Phase 4', [14]],
    ]);
  });

  it('does not compare titles, which are shorter there', async () => {
    expect(await findingsOf(rule, null, summary(['- Phase 1: a', '- Phase 2: b', '- Phase 3: c']))).toEqual([]);
  });

  it('is silent in a plan without phases', async () => {
    expect(await findingsOf(rule, null, summary(['- Phase 1: a', '- Phase 2: b'], []))).toEqual([]);
  });

  it('is existing where base disagreed already, and new for what more there is', async () => {
    const base = summary(['- Phase 1', '- Phase 2', '- Phase 7']);
    const head = base.replace('## Phase 3: Report', '## Phase 3: Tell').replace('- Phase 7', '- Phase 7 – Rest');
    expect(await findingsOf(rule, base, head)).toEqual([
      '22:1 warning summary (existing)',
      '12:3 warning summary (existing)',
    ]);
    const longer = `${head}\n## Phase 4: More\n\n- [ ] Do it\n`;
    expect(await findingsOf(rule, base, longer)).toEqual([
      '26:1 warning summary',
      '22:1 warning summary (existing)',
      '12:3 warning summary (existing)',
    ]);
  });
});

it('phases that are numbered as they stand are never told off, in whatever steps', async () => {
  const depths = fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(0, 1), depths, async (first, steps) => {
      const number: number[] = [first];
      const headings = [`${number.join('.')}: Begin`];
      for (const [index, depth] of steps.entries()) {
        const kept = number.splice(0, number.length).slice(0, depth + 1);
        const next = kept.length > depth ? [...kept.slice(0, depth), (kept[depth] ?? 0) + 1] : [...kept, 1];
        number.push(...next);
        headings.push(`${number.join('.')}: Step ${index}`);
      }
      expect(await found(...headings)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

it('a plan of very many phases and lines of summary is read in time', async () => {
  const many = Array.from({ length: 4000 }, (_, index) => index + 1);
  const lines = many.map((number) => `- Phases ${number}–${number + 1}`).join('\n');
  const headings = many.map((number) => `## Phase ${number}\n\n### Phase ${number + 1} Goal\n`).join('\n');
  const started = performance.now();
  await report(null, `# Plan\n\n## Plan Summary\n\n${lines}\n\n${headings}`);
  expect(performance.now() - started).toBeLessThan(10_000);
});
