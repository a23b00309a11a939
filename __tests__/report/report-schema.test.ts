import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { Report } from '../../src/model/report.js';
import { toJson } from '../../src/report/json.js';
import { checkTexts, type Texts } from '../helpers/check-texts.js';
import { finding, reportWith } from '../helpers/finding.js';
import { eventfulReport, overriddenReport } from '../helpers/hostile-report.js';
import { gapsIn, readSchema } from '../helpers/schemas.js';

const schema = readSchema('report.schema.json');
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

describe('schemas/report.schema.json', () => {
  it('describes every property, and lets no other through', () => {
    expect(gapsIn(schema)).toEqual([]);
  });

  it('holds for every report on generated plans: added, changed, deleted, moved, unreadable, or none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(files, { maxLength: 4 }), fc.constantFrom('changed', 'all'), async (given, scope) => {
        const texts = given.map((one, index) => ({ ...one, path: `${String(index)}/plan.md` }));
        expect(problemsOf(await checkTexts(texts, { scope }))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('holds where everything happens, and where nothing does', async () => {
    expect(problemsOf(await eventfulReport())).toEqual([]);
    expect(problemsOf(await overriddenReport())).toEqual([]);
    expect(problemsOf(reportWith())).toEqual([]);
  });

  it('holds for what no plan of these tests leads to', () => {
    const suppressed = [{ rule: 'a-rule', path: 'plan.md', line: 3, reason: 'why', requested: true }];
    const fix = {
      description: 'Write it',
      edits: [{ place: { line: 1, column: 1, endLine: 2, endColumn: 1 }, text: '' }],
    };
    const skipped = [
      'too large',
      'too deep',
      'binary',
      'not regular',
      'unreadable',
      'over the file limit',
      'timed out',
    ].map((reason) => ({ path: 'plan.md', reason }));
    const findings = [finding({ fix }), finding({ place: null, members: [] })];
    const notes = [{ kind: 'gap' as const, text: 'Something was not listed.' }];
    expect(problemsOf(reportWith({ head: 'WORKTREE', suppressed, skipped, findings, notes }))).toEqual([]);
  });

  it('refuses a report with a property more or less, wherever it is', async () => {
    const fix = {
      description: 'Write it',
      edits: [{ place: { line: 1, column: 1, endLine: 1, endColumn: 4 }, text: 'a' }],
    };
    const suppressed = [{ rule: 'a-rule', path: 'plan.md', line: 3, reason: 'why', requested: false }];
    const report = { ...(await eventfulReport()), suppressed };
    const full: unknown = JSON.parse(
      toJson({ ...report, findings: [finding({ fix }), ...report.findings.slice(0, 3)] }),
    );
    expect(validate(full)).toBe(true);
    const wrong = [...variantsOf(full)];
    expect(wrong.length).toBeGreaterThan(500);
    expect(wrong.filter(({ value }) => validate(value)).map(({ what }) => what)).toEqual([]);
  });

  it.each<[string, (report: Record<string, unknown>) => void]>([
    ['another version', (report) => (report['version'] = 2)],
    ['an unknown verdict', (report) => (report['verdict'] = 'maybe')],
    ['a level as failOn', (report) => (report['failOn'] = 'off')],
    [
      'a negative count',
      (report) => (report['counts'] = { error: -1, warning: 0, notice: 0, existing: 0, suppressed: 0 }),
    ],
    ['a note that is no text', (report) => (report['notes'] = [1])],
    ['an unknown reason to skip', (report) => (report['skipped'] = [{ path: 'a.md', reason: 'too boring' }])],
    ['an empty base', (report) => (report['base'] = '')],
  ])('refuses %s', (_, change) => {
    const report = JSON.parse(toJson(reportWith())) as Record<string, unknown>;
    expect(validate(report)).toBe(true);
    change(report);
    expect(validate(report)).toBe(false);
  });
});

function problemsOf(report: Report): readonly string[] {
  validate(JSON.parse(toJson(report)));
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

/** The value with one property taken away or added, for every object in it. */
function* variantsOf(value: unknown): Generator<{ readonly what: string; readonly value: unknown }> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) {
      for (const variant of variantsOf(entry)) {
        yield { what: `${String(index)} ${variant.what}`, value: value.with(index, variant.value) };
      }
    }
    return;
  }
  yield { what: 'with a property more', value: { ...value, more: 1 } };
  for (const [key, entry] of Object.entries(value)) {
    const rest = Object.entries(value).filter(([other]) => other !== key);
    yield { what: `without ${key}`, value: Object.fromEntries(rest) };
    for (const variant of variantsOf(entry))
      yield { what: `${key} ${variant.what}`, value: { ...value, [key]: variant.value } };
  }
}

const item = fc
  .record({
    mark: fc.constantFrom('[ ]', '[x]', '[X]', '[-]', '[]', '[ x]'),
    text: fc.constantFrom(
      'Write it',
      'Test it',
      '~~Drop it~~ (deferred: no time)',
      'Ask (skipped)',
      'Merge this PR',
      '',
    ),
    indent: fc.constantFrom('', '', '  '),
  })
  .map(({ mark, text, indent }) => `${indent}- ${mark} ${text}`);
const items = fc.array(item, { maxLength: 5 }).map((lines) => lines.join('\n'));
const section = fc.record({
  heading: fc.constantFrom(
    '## Phase 1: Write',
    '## Phase 2: Test',
    '## Phase 2.1: Again',
    '## Phase 2',
    '### Tasks',
    '### Acceptance Criteria',
    '## Success Metrics',
    '## Definition of Done',
    '## Open Questions',
    '#',
    'no heading at all',
  ),
  items,
});
const status = fc.constantFrom(
  'Draft',
  'Phase 1 In Progress',
  'Phase 2 In Progress (soon)',
  'Phase 9 In Progress',
  'Complete',
  'Done',
  'Cancelled',
  'Superseded by T-1',
  'Blocked',
  'Phase 1 Complete',
  'Draft | Phase X In Progress | Complete',
  'Whatever <!-- a comment -->',
);
const plan = fc
  .record({
    title: fc.constantFrom('# T-1a2b3 Plan', '# Plan', ''),
    status: fc.option(status),
    sections: fc.array(section, { maxLength: 5 }),
  })
  .map(({ title, status: given, sections }) =>
    [
      title,
      ...(given === null ? [] : [`## Metadata\n\n- Status: ${given}`]),
      ...sections.map(({ heading, items: lines }) => `${heading}\n\n${lines}`),
    ].join('\n\n'),
  );
const unreadable = fc
  .constantFrom('too large', 'binary', 'not regular', 'unreadable')
  .map((reason) => ({ kind: 'unreadable' as const, reason, detail: 'it is so' }));
const side = fc.oneof({ weight: 8, arbitrary: plan }, { weight: 1, arbitrary: unreadable });
const files: fc.Arbitrary<Texts> = fc.oneof(
  fc.record({ base: side, head: side }),
  fc.record({ base: side, head: side, from: fc.constant('elsewhere.md') }),
  fc.record({ base: fc.constant(null), head: side }),
  fc.record({ base: side, head: fc.constant(null) }),
  plan.map((text) => ({ base: text, head: text, from: 'elsewhere.md' })),
);
