import { afterEach, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { readInputs, type Inputs } from '../../src/action/inputs.js';
import { knownNames } from '../../src/known-names.js';
import { Scene } from '../helpers/pull-request-scene.js';
import { findingLines, reportOf } from '../helpers/report.js';
import { retryQueue, started, unfinished } from '../helpers/retry-queue.js';

afterEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith('INPUT_')) Reflect.deleteProperty(process.env, name);
});

function read(inputs: Readonly<Record<string, string>> = {}): Inputs {
  for (const [name, value] of Object.entries({ token: 't', ...inputs }))
    process.env[`INPUT_${name.toUpperCase()}`] = value;
  return readInputs(knownNames);
}

describe('inputs', () => {
  it('that are absent or empty leave everything to the configuration', () => {
    const names = [
      ...['plans', 'dialect', 'template', 'config', 'rules', 'fail-on', 'comment', 'drafts', 'override-label'],
      ...['annotations', 'summary', 'suggestions', 'instance'],
    ];
    const empty = read(Object.fromEntries(names.map((name) => [name, ' '])));
    expect(empty).toEqual(read());
    expect(empty).toMatchObject({ token: 't', configPath: null, reportFile: null, instance: null });
    expect(Object.values(empty.settings).filter((value) => value !== undefined)).toEqual([]);
  });

  it('that are lists have one entry a line, whatever white space is around', () => {
    const { settings } = read({
      plans: '\n  docs/**/*.md\n\n!docs/old/** \r\n',
      rules: 'status-known: off\n# for now\nstatus-known.alias=error\n\nno-work-ahead : notice',
    });
    expect(settings.plans).toEqual(['docs/**/*.md', '!docs/old/**']);
    expect(settings.rules).toEqual({ 'status-known': 'off', 'status-known.alias': 'error', 'no-work-ahead': 'notice' });
  });

  it('that name an instance are held to what a name of a check run may be', () => {
    expect(read({ instance: 'specs.v2 of docs' }).instance).toBe('specs.v2 of docs');
    for (const instance of ['-x', 'a/b', '@octocat', 'a\nb', `a${'b'.repeat(50)}`, '<b>']) {
      expect(() => read({ instance })).toThrow('at most 50 letters');
    }
  });

  it.each([
    ['true', true],
    ['True', true],
    ['FALSE', false],
    ['false', false],
  ])('that are true or false may be written as YAML does it: %s', (value, expected) => {
    expect(read({ summary: value }).settings.summary).toBe(expected);
  });

  it('are those of action.yml, and none of them has a default but the token', async () => {
    const { inputs } = parse(await readFile('action.yml', 'utf8')) as {
      readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
    };
    expect(Object.keys(inputs).filter((name) => inputs[name]?.default !== undefined)).toEqual(['token']);
    // Each of them with a value that no setting takes, or that is taken over as it is.
    const given = Object.fromEntries(Object.keys(inputs).map((name) => [name, `given-for-${name}`]));
    const taken = Object.keys(inputs).filter((name) => {
      try {
        return JSON.stringify(read({ [name]: given[name]! })).includes(`given-for-${name}`);
      } catch (error) {
        return String(error).includes(`given-for-${name}`);
      } finally {
        Reflect.deleteProperty(process.env, `INPUT_${name.toUpperCase()}`);
      }
    });
    expect(taken).toEqual(Object.keys(inputs));
  });
});

describe('an input that is not known', () => {
  it.each([
    ['fail-on', 'errors', 'error'],
    ['comment', 'on-finding', 'on-findings'],
    ['drafts', 'reports', 'report'],
    ['annotations', 'command', 'commands'],
    ['annotate-from', 'warn', 'warning'],
    ['summary', 'ture', 'true'],
    ['suggestions', 'flase', 'false'],
    ['dialect', 'checklists', 'checklist'],
    ['rules', 'status-knwon: off', 'status-known'],
    ['rules', 'status-known.aliases: off', 'alias'],
    ['rules', 'status-known: noticed', 'notice'],
  ])('%s: %s is refused with the nearest that is', (name, value, nearest) => {
    expect(() => read({ [name]: value })).toThrow(
      expect.objectContaining({ name: 'UserError', nextStep: `Did you mean "${nearest}"?` }),
    );
  });

  it.each([
    ['summary', 'yes', 'The input summary is "yes", and is expected to be one of: true, '],
    ['fail-on', 'Error', 'The input fail-on is "Error", and is expected to be one of: error, '],
    ['rules', 'status-known: loud', 'The level of status-known is "loud", and is expected to be one of: error, '],
    ['rules', 'status-known', '"status-known" is not a rule with its level.'],
    ['token', ' ', 'The input token is empty.'],
    ['plans', 'docs/plans', 'The input plans has the glob "docs/plans", which names no Markdown file.'],
    ['plans', 'a/plan.md, b/plan.md', 'The input plans has the glob "a/plan.md, b/plan.md", with a comma,'],
    ['plans', 'docs\\*.md', 'The input plans has the glob "docs\\\\*.md", with a backslash,'],
    ['plans', '../*.md', 'The input plans has the glob "../*.md", with a "..",'],
    ['template', './', 'The input template is expected to be the path of a file.'],
  ])('%s: %j is told', (name, value, message) => {
    expect(() => read({ [name]: value })).toThrow(message);
  });
});

describe('a step with inputs', () => {
  const files = {
    'docs/a.md': retryQueue(unfinished),
    'docs/old/b.md': retryQueue(unfinished),
    'plan.md': retryQueue(unfinished),
  };

  async function run(inputs: Readonly<Record<string, string>>) {
    await using scene = await Scene.open({ base: { 'docs/a.md': retryQueue(started) }, head: files });
    const result = await scene.run({ inputs: { comment: 'never', 'report-file': 'report.json', ...inputs } });
    scene.github.assertValid();
    return { exitCode: result.exitCode, report: reportOf(result), findings: findingLines(reportOf(result)) };
  }

  it('checks the plans that fit its globs', async () => {
    expect((await run({ plans: 'docs/**/*.md\n!docs/old/**' })).findings).toEqual([
      'docs/a.md:63:3 error complete-is-complete.phases',
    ]);
  });

  it.each(['./docs/*.md', '/docs/*.md', 'docs/\n!docs/old/'])('takes %j for globs from the top', async (plans) => {
    expect((await run({ plans })).findings).toEqual(['docs/a.md:63:3 error complete-is-complete.phases']);
  });

  it('fails for a glob that could fit no plan, and says what was meant', async () => {
    await using scene = await Scene.open({ head: files });
    const { exitCode, stdout } = await scene.run({ inputs: { plans: 'docs/old' } });
    expect([exitCode, stdout]).toEqual([
      1,
      '::error::The input plans has the glob "docs/old", which names no Markdown file. Did you mean docs/old/**/*.md?\n',
    ]);
  });

  it('reads them in its dialect', async () => {
    const { exitCode, report } = await run({ dialect: 'checklist' });
    expect([exitCode, report.plans.map(({ dialect }) => dialect)]).toEqual([0, ['checklist']]);
  });

  it.each([
    [{ rules: 'complete-is-complete: off' }, 0, []],
    [{ rules: 'complete-is-complete.phases: warning' }, 0, ['plan.md:63:3 warning complete-is-complete.phases']],
    [
      { rules: 'complete-is-complete: notice', 'fail-on': 'notice' },
      1,
      ['plan.md:63:3 notice complete-is-complete.phases'],
    ],
    [{ 'fail-on': 'never' }, 0, ['plan.md:63:3 error complete-is-complete.phases']],
  ])('holds its rules at their levels: %j', async (inputs, exitCode, findings) => {
    expect(await run(inputs)).toMatchObject({ exitCode, findings });
  });
});
