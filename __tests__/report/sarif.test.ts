import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rules } from '../../src/rules/index.js';
import { toSarif } from '../../src/report/sarif.js';
import type { Finding } from '../../src/model/finding.js';
import type { Report } from '../../src/model/report.js';
import { finding, reportWith } from '../helpers/finding.js';
import { eventfulReport, overriddenReport, put } from '../helpers/hostile-report.js';
import { hostileTexts } from '../helpers/hostile-texts.js';
import { readSarif, type SarifResult } from '../helpers/sarif/validate.js';

const metas = rules.map((rule) => rule.meta);

/** The log of a report that has to be valid. */
function logOf(report: Report) {
  const { log, problems } = readSarif(toSarif(report, metas));
  expect(problems).toEqual([]);
  return log.runs[0];
}

function resultOf(given: Partial<Finding>): SarifResult {
  const [result] = logOf(reportWith({ findings: [finding(given)] })).results;
  expect(result).toBeDefined();
  return result!;
}

describe('toSarif', () => {
  it('is valid where everything happens, where nothing does, and where somebody lets it pass', async () => {
    for (const report of [await eventfulReport(), await overriddenReport(), reportWith()]) logOf(report);
  });

  it('is valid whatever plans say, and makes no link of it', async () => {
    const report = await eventfulReport();
    for (const text of hostileTexts) {
      const { results } = logOf(put(report, text));
      for (const { message } of results) expect(message.text.replaceAll('\n', '')).not.toMatch(/\]\(|\p{Cc}|\u202E/u);
    }
  });

  it('is valid for any path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (path) => {
        fc.pre(!path.split('/').some((name) => /^\.{0,2}$/.test(name)));
        logOf(reportWith({ findings: [finding({ path })] }));
      }),
    );
    expect(resultOf({ path: 'docs/100 %/ä#?.md' }).locations[0].physicalLocation.artifactLocation).toEqual({
      uri: 'docs/100%20%25/%C3%A4%23%3F.md',
      uriBaseId: '%SRCROOT%',
    });
  });

  it('counts columns in UTF-16 code units, with an end that is exclusive, as findings do', () => {
    const place = { line: 5, column: 11, endLine: 6, endColumn: 15 };
    expect(resultOf({ place }).locations[0].physicalLocation.region).toEqual({
      startLine: 5,
      startColumn: 11,
      endLine: 6,
      endColumn: 15,
    });
    expect(logOf(reportWith()).columnKind).toBe('utf16CodeUnits');
  });

  it('puts what has no place at the first line, as code scanning takes no result without', () => {
    expect(resultOf({ place: null, members: [] }).locations[0].physicalLocation.region).toEqual({ startLine: 1 });
  });

  it.each([
    ['error', 'error'],
    ['warning', 'warning'],
    ['notice', 'note'],
  ] as const)('calls %s %s', (severity, level) => {
    expect(resultOf({ severity })).toMatchObject({ ruleId: 'status-known', level });
  });

  it('says what to do below the message', () => {
    const given = { message: 'It is open.', howToFix: 'Tick it:', example: '- [x] It' };
    expect(resultOf(given).message.text).toBe('It is open.\nTick it:\n- [x] It');
  });

  it('tells what base had already from what is new', () => {
    const findings = [finding({ existing: true }), finding({ severity: 'notice' })];
    expect(logOf(reportWith({ findings })).results.map((one) => one.baselineState)).toEqual(['new', 'unchanged']);
  });

  it('lists where the other members are, no more than code scanning keeps', () => {
    const members = Array.from({ length: 150 }, (_, index) => index + 5);
    const related = resultOf({ members }).relatedLocations ?? [];
    expect(related).toHaveLength(99);
    expect(related[0]?.physicalLocation.region).toEqual({ startLine: 6 });
  });

  it('offers the edits of a fix', () => {
    const place = { line: 5, column: 11, endLine: 5, endColumn: 15 };
    const fix = { description: 'Write the status as "Complete"', edits: [{ place, text: 'Complete' }] };
    expect(resultOf({ fix }).fixes).toEqual([
      {
        description: { text: 'Write the status as "Complete"' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'docs/plan.md', uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: { startLine: 5, startColumn: 11, endLine: 5, endColumn: 15 },
                insertedContent: { text: 'Complete' },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('describes every rule, and points every result at its own', async () => {
    const { tool, results } = logOf(await eventfulReport());
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(metas.map(({ id }) => id));
    expect(results.length).toBeGreaterThan(5);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('knows a finding again when its line moves, and tells two that are alike apart', () => {
    const moved = { line: 50, column: 1, endLine: 50, endColumn: 2 };
    const prints = (findings: readonly Finding[]) =>
      logOf(reportWith({ findings })).results.map((one) => one.partialFingerprints['planCheck/v1']);
    const [first, second] = prints([finding(), finding({ place: moved })]);
    expect(prints([finding({ place: moved })])).toEqual([first]);
    expect(second).toBe(first?.replace(/:1$/, ':2'));
    expect(prints([finding({ path: 'other.md' })])).not.toEqual([first]);
  });

  it('says what was not looked at, and what was told to be left out', () => {
    const report = reportWith({
      notes: [{ kind: 'gap', text: 'Something was not listed.' }],
      skipped: [{ path: 'big.md', reason: 'too large' }],
      suppressed: [{ rule: 'a-rule', path: 'plan.md', line: 3, reason: 'why', requested: false }],
    });
    const [invocation] = logOf(report).invocations;
    expect(invocation.toolExecutionNotifications.map(({ level, message }) => `${level}: ${message.text}`)).toEqual([
      'warning: big.md was not checked: too large.',
      'note: plan.md:3 a-rule suppressed: why',
      'warning: Something was not listed.',
    ]);
  });

  it('keeps the 25,000 heaviest findings, which is what code scanning takes, and says how many are left', () => {
    const many = Array.from({ length: 25_001 }, (_, index) => finding({ path: `${String(index)}.md` }));
    const { results, invocations } = logOf(reportWith({ findings: [...many, finding({ severity: 'error' })] }));
    expect(results).toHaveLength(25_000);
    expect(results[0]?.level).toBe('error');
    expect(invocations[0].toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
      '2 more findings would not fit.',
    ]);
  });
});
