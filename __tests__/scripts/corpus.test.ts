import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkCase, type CheckCase } from '../../scripts/corpus/run-cases.js';
import { runCorpus } from '../../scripts/corpus/run-corpus.js';
import { scoreOf } from '../../scripts/corpus/score.js';
import { toTable } from '../../scripts/corpus/table.js';
import { timingOf } from '../../scripts/corpus/timing.js';
import { rules } from '../../src/rules/index.js';
import { reportWith } from '../helpers/finding.js';
import { plan } from '../helpers/plans.js';

const open = { 'Phase 1: Lock': ['[ ] Take the lock', '[x] Drop the lock'] };
const resolved = { 'Phase 1: Lock': ['[x] Take the lock', '[x] Drop the lock'] };

/** What a default run finds by two rules: the cases are counted through, whatever other rules come to say of them. */
const check: CheckCase = async (planCase) => {
  const report = await checkCase(planCase);
  const findings = report.findings.filter(({ rule }) => rule === 'status-known' || rule === 'complete-is-complete');
  return { ...report, findings };
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-check-corpus-'));
  writeCase('a/1-added', null, plan('Done', open));
  writeCase('a/2-renamed', plan('Done', open), plan('Done', open), { previousPath: 'docs/old/plan.md' });
  writeCase('b/3-completed-open', plan('Phase 1 In Progress', open), plan('Complete', open));
  writeCase('b/4-completed', plan('Phase 1 In Progress', open), plan('Complete', resolved));
  writeCase('b/5-deleted', plan('Complete', resolved), null);
  writeCase('b/deep/6-edited', plan('Done', open), `${plan('Done', open)}\nMore words.\n`);
  writeCase('b/deep/7-no-plan', 'Just words.\n', 'Other words.\n');
  writeCase('b/deep/8-misspelt', plan('Draft', open), plan('Finnished', open));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the table', () => {
  it('counts cases and findings by rule and message, new apart from existing', async () => {
    const { exitCode, stdout, stderr } = await run(folder);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    // 1 has the alias and the open item; 2 and 6 had both before; 3 claims what its item contradicts; 8 is misspelt.
    expect(rowsOf(stdout)).toEqual(
      expect.arrayContaining([
        'status-known 2 2 2',
        '.unknown error 1 1 0',
        '.alias warning 1 1 2',
        'complete-is-complete 2 2 2',
        '.phases error 2 2 2',
        '.definition-of-done error 0 0 0',
        'all rules 3 4 2',
      ]),
    );
  });

  it('has every rule and message, in their order', async () => {
    const names = rowsOf((await run(folder)).stdout).map((row) => row.split(' ')[0] ?? '');
    const expected = rules.flatMap(({ meta: { id, messages } }) => [
      id,
      ...Object.keys(messages).map((key) => `.${key}`),
    ]);
    expect(names.slice(2, 2 + expected.length)).toEqual(expected);
  });

  it('says of a message that is off that it was not looked for', () => {
    const message = { headline: 'no coffee', text: 'The pot is empty.' };
    const messages = { empty: { ...message, level: 'off' }, cold: { ...message, level: 'notice' } } as const;
    const score = scoreOf([], [{ id: 'no-coffee', summary: 'There is coffee.', messages }]);
    expect(rowsOf(toTable(score, null))).toEqual(expect.arrayContaining(['.empty off - - -', '.cold notice 0 0 0']));
  });

  it('has its columns under one another', async () => {
    const [table = ''] = (await run(folder)).stdout.split('\n\n');
    expect(new Set(table.split('\n').map((line) => line.length)).size).toBe(1);
  });

  it('ends with what the cases come to', async () => {
    const [, summary = ''] = (await run(folder)).stdout.split('\n\n');
    expect(summary.replace(/\d+ ms/g, 'N ms').replace(/(slowest N ms: ).*/, '$1…')).toBe(
      [
        '8 cases, 5 without a new finding',
        '1 with the same text on both sides, 0 of them with new findings',
        '3 fail by default',
        '  a/1-added: complete-is-complete.phases',
        '  b/3-completed-open: complete-is-complete.phases',
        '  b/deep/8-misspelt: status-known.unknown',
        '2 complete a plan, 1 of them fail',
        '  complete-is-complete.phases: 1',
        '1 not checked',
        '  b/deep/7-no-plan: not a plan',
        '0 crashed',
        'median N ms, slowest N ms: …',
        '',
      ].join('\n'),
    );
  });

  it('names cases with the same text on both sides that have new findings', async () => {
    const allNew: CheckCase = async (planCase) => {
      const report = await check(planCase);
      return { ...report, findings: report.findings.map((finding) => ({ ...finding, existing: false })) };
    };
    expect((await run(folder, [], allNew)).stdout).toContain(
      '1 with the same text on both sides, 1 of them with new findings\n  a/2-renamed\n',
    );
  });

  it('is of the wanted cases alone', async () => {
    expect((await run(folder, ['--case', 'deep/'])).stdout).toContain('\n3 cases, 2 without a new finding\n');
  });

  it('takes a folder that is a case itself', async () => {
    expect((await run(join(folder, 'b/5-deleted'))).stdout).toContain('\n1 case, 1 without a new finding\n');
  });
});

describe('the JSON', () => {
  it('is the same from run to run', async () => {
    const [one, other] = [await run(folder, ['--json']), await run(folder, ['--json'])];
    expect(one.stdout).toBe(other.stdout);
  });

  it('has what the table has', async () => {
    const score: unknown = JSON.parse((await run(folder, ['--json'])).stdout);
    expect(score).toMatchObject({
      cases: 8,
      total: { newCases: 3, newFindings: 4, existingCases: 2 },
      withoutNew: 5,
      sameText: { cases: 1, withNew: [] },
      completing: [
        { name: 'b/3-completed-open', failedBy: ['complete-is-complete.phases'] },
        { name: 'b/4-completed', failedBy: [] },
      ],
      notChecked: [{ name: 'b/deep/7-no-plan', reason: 'not a plan' }],
      crashed: [],
    });
  });
});

describe('the list of findings', () => {
  it('has the new ones of a rule, each with its case and place', async () => {
    expect((await run(folder, ['--rule', 'complete-is-complete'])).stdout.split('\n')).toEqual([
      expect.stringMatching(/^a\/1-added docs\/plan\.md:10 error .+"Take the lock".+ complete-is-complete\.phases$/),
      expect.stringMatching(/^b\/3-completed-open docs\/plan\.md:10 error .+ complete-is-complete\.phases$/),
      '2 findings in 2 cases',
      '',
    ]);
  });

  it('has those of several messages where several are named', async () => {
    const { stdout } = await run(folder, ['--rule', 'status-known.alias', '--rule', 'status-known.unknown']);
    expect(placesIn(stdout)).toEqual(['a/1-added docs/plan.md:6 warning', 'b/deep/8-misspelt docs/plan.md:6 error']);
  });

  it('has those that base had already where they are asked for', async () => {
    const { stdout } = await run(folder, ['--rule', 'status-known.alias', '--existing']);
    expect(placesIn(stdout)).toEqual([
      'a/1-added docs/plan.md:6 warning',
      'a/2-renamed docs/plan.md:6 warning (existing)',
      'b/deep/6-edited docs/plan.md:6 warning (existing)',
    ]);
  });

  it('says that there is nothing', async () => {
    expect((await run(folder, ['--rule', 'plan-readable'])).stdout).toBe('0 findings in 0 cases\n');
  });
});

describe('whole cases', () => {
  it('show what happened, and every finding', async () => {
    expect((await run(folder, ['--findings', '--case', 'a/'])).stdout.split('\n')).toEqual([
      'a/1-added: docs/plan.md, added, - -> Done, fail',
      expect.stringMatching(/^ {2}docs\/plan\.md:6 warning [^(].+ status-known\.alias$/),
      expect.stringMatching(/^ {2}docs\/plan\.md:10 error [^(].+ complete-is-complete\.phases$/),
      '',
      'a/2-renamed: docs/plan.md, unchanged, moved from docs/old/plan.md, Done -> Done, pass',
      expect.stringMatching(/^ {2}docs\/plan\.md:6 warning \(existing\) .+ status-known\.alias$/),
      expect.stringMatching(/^ {2}docs\/plan\.md:10 error \(existing\) .+ complete-is-complete\.phases$/),
      '',
      '2 cases',
      '',
    ]);
  });

  it('show deleted plans and files that are none', async () => {
    const { stdout } = await run(folder, ['--findings']);
    expect(stdout).toContain('b/5-deleted: docs/plan.md, deleted, Complete -> -, pass\n');
    expect(stdout).toContain('b/deep/7-no-plan: docs/plan.md, not a plan, pass\n');
  });

  it('are those where a rule found something, with the findings of all rules', async () => {
    const { stdout } = await run(folder, ['--findings', '--rule', 'status-known.alias']);
    expect(stdout).toMatch(/^a\/1-added: /);
    expect(stdout).toContain('complete-is-complete.phases');
    expect(stdout).toMatch(/\n1 case\n$/);
  });
});

describe('a crash', () => {
  const crash: CheckCase = async (planCase) => {
    if (planCase.name === 'a/1-added') throw new RangeError('Too many locks');
    return check(planCase);
  };

  it('is shown with its stack, and the other cases are run', async () => {
    const { exitCode, stdout, stderr } = await run(folder, [], crash);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('\n1 crashed\n  a/1-added\n');
    expect(rowsOf(stdout)).toContain('all rules 2 2 2');
    expect(stderr).toMatch(/^\na\/1-added crashed:\nRangeError: Too many locks\n {4}at /);
  });

  it('leaves the JSON readable', async () => {
    const { exitCode, stdout } = await run(folder, ['--json'], crash);
    expect({ exitCode, score: JSON.parse(stdout) as unknown }).toMatchObject({
      exitCode: 1,
      score: { crashed: ['a/1-added'] },
    });
  });
});

describe('what cannot be run is said', () => {
  it.each([
    [['--case', 'z'], 'corpus: None of the 8 cases in "FOLDER" has "z" in its name.\n'],
    [['--rule', 'status-knwon'], 'corpus: there is no rule "status-knwon".\nDid you mean "status-known"?\n'],
    [['--rule', 'status-known.alais'], 'corpus: the rule status-known has no message "alais"; it has: '],
    [['--json', '--findings'], 'corpus: --json is the table, which --rule, --existing and --findings replace.\n'],
    [['--jsno'], "corpus: Unknown option '--jsno'"],
    [['other'], 'corpus: One folder of cases is expected, and 2 are named.\n'],
  ])('for %j', async (words, message) => {
    const { exitCode, stdout, stderr } = await run(folder, words);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr.replaceAll(folder, 'FOLDER')).toContain(message);
  });

  it('for no folder at all', async () => {
    expect((await runWords([])).stderr).toContain('One folder of cases is expected, and 0 are named.');
  });

  it('for a folder that does not exist, and for a file', async () => {
    for (const name of ['nowhere', 'a/1-added/head.md']) {
      const { exitCode, stderr } = await run(join(folder, name));
      expect({ exitCode, stderr }).toEqual({
        exitCode: 2,
        stderr: `corpus: There is no folder "${join(folder, name)}".\nName a folder of cases.\n`,
      });
    }
  });

  it.each([
    ['has no case', { 'plan.md': 'Words.\n' }, 'There is no case in "FOLDER".'],
    ['has a case without a text', { 'case.json': '{"path":"plan.md"}' }, 'The case . has neither base.md nor head.md.'],
    ['does not say a path', { 'case.json': '{}', 'head.md': '' }, 'FOLDER/case.json does not say where the plan is.'],
    ['has broken JSON', { 'case.json': '{', 'head.md': '' }, 'FOLDER/case.json cannot be read: SyntaxError: '],
  ])('for a folder that %s', async (_, files, message) => {
    const other = mkdtempSync(join(tmpdir(), 'plan-check-corpus-'));
    try {
      for (const [name, text] of Object.entries(files)) writeFileSync(join(other, name), text);
      const { exitCode, stderr } = await run(other);
      expect({ exitCode, stderr: stderr.replaceAll(other, 'FOLDER') }).toEqual({
        exitCode: 2,
        stderr: expect.stringContaining(message),
      });
    } finally {
      rmSync(other, { recursive: true });
    }
  });
});

describe('the times', () => {
  const timed = (name: string, milliseconds: number) => ({
    kind: 'checked' as const,
    planCase: { name, path: 'docs/plan.md', previousPath: null, base: null, head: null },
    report: reportWith(),
    milliseconds,
  });

  it('are the median and the slowest case', () => {
    expect(timingOf([timed('one', 30), timed('two', 900), timed('three', 10)])).toEqual({
      median: 30,
      slowest: { name: 'two', milliseconds: 900 },
    });
  });

  it('are none where no case ran to its end', () => {
    expect(timingOf([])).toBeNull();
  });
});

function writeCase(name: string, base: string | null, head: string | null, paths: { previousPath?: string } = {}) {
  const at = join(folder, name);
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, 'case.json'), JSON.stringify({ path: 'docs/plan.md', ...paths }));
  if (base !== null) writeFileSync(join(at, 'base.md'), base);
  if (head !== null) writeFileSync(join(at, 'head.md'), head);
}

function run(at: string, words: readonly string[] = [], checking = check) {
  return runWords([at, ...words], checking);
}

async function runWords(words: readonly string[], checking = check) {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const exitCode = await runCorpus(words, {
    check: checking,
    write: (text) => stdout.push(text),
    writeError: (text) => stderr.push(text),
  });
  return { exitCode, stdout: stdout.join(''), stderr: stderr.join('') };
}

/** The rows of the table, without the spaces that align them. */
function rowsOf(table: string): readonly string[] {
  return table.split('\n').map((line) => line.trim().replace(/ +/g, ' '));
}

/** Case, place and level of each line of a list. */
function placesIn(list: string): readonly string[] {
  return list
    .split('\n')
    .filter((line) => line.includes('docs/'))
    .map((line) => line.replace(/(error|warning|notice)( \(existing\))?.*/, '$1$2'));
}
