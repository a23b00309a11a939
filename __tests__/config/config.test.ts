import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { resolveConfig, templatesOf, type Config, type Settings } from '../../src/config/config.js';
import { failOnLevels, levels, severities, type Level } from '../../src/model/severity.js';

/** Two rules: one with a heavy and a light message, one with a light message. */
const defaults: Readonly<Record<string, Level>> = {
  'phases-in-order.open': 'error',
  'phases-in-order.late': 'notice',
  'status-known.alias': 'warning',
};
const defaultLevel = (name: string): Level | null => defaults[name] ?? null;

const resolve = (file: Settings, inputs: Settings = {}) => resolveConfig(file, inputs, defaultLevel);

describe('settings', () => {
  it('have defaults where nothing is said', () => {
    expect(resolve({})).toEqual({
      notes: [],
      config: {
        plans: null,
        dialect: null,
        template: null,
        inputTemplate: null,
        rules: {},
        inputRules: {},
        failOn: 'error',
        comment: 'on-change',
        drafts: 'report',
        overrideLabel: 'plan-check-override',
        annotations: 'commands',
        annotateFrom: 'warning',
        summary: true,
        suggestions: false,
        statuses: {},
        overrides: [],
      },
    });
  });

  const file: Settings = {
    plans: ['a.md'],
    dialect: 'tdl',
    template: 'docs/template.md',
    rules: { 'phases-in-order': 'warning', 'status-known': 'off' },
    failOn: 'warning',
    comment: 'never',
    drafts: 'skip',
    overrideLabel: 'plans-may-wait',
    annotations: 'none',
    annotateFrom: 'notice',
    summary: false,
    suggestions: true,
    statuses: { Approved: 'draft' },
    overrides: [{ plans: ['b.md'], rules: { 'status-known': 'error' } }],
  };

  it('are those of the file', () => {
    expect(resolve(file).config).toEqual({ ...file, inputTemplate: null, inputRules: {} });
  });

  it('are those of the inputs where these say something; the levels and templates of both are kept apart', () => {
    const inputs: Settings = {
      plans: ['c.md'],
      dialect: 'checklist',
      template: 'own.md',
      rules: { 'phases-in-order': 'off' },
      failOn: 'never',
      comment: 'always',
      drafts: 'fail',
      overrideLabel: 'go-ahead',
      annotations: 'commands',
      annotateFrom: 'error',
      summary: true,
      suggestions: false,
    };
    expect(resolve(file, inputs)).toEqual({
      notes: [],
      config: {
        ...inputs,
        template: file.template,
        inputTemplate: inputs.template,
        rules: file.rules,
        inputRules: inputs.rules,
        statuses: file.statuses,
        overrides: file.overrides,
      },
    });
  });

  it('are those of the file where an input is absent', () => {
    expect(resolve(file, { failOn: undefined, rules: undefined, plans: undefined }).config).toEqual({
      ...file,
      inputTemplate: null,
      inputRules: {},
    });
  });
});

describe('templates', () => {
  const overrides = [
    { plans: ['a.md'], template: 'one.md' },
    { plans: ['b.md'], template: 'docs/template.md' },
    { plans: ['c.md'], dialect: 'tdl' },
  ];

  it.each<[string, Settings, Settings, readonly string[]]>([
    ['none', {}, {}, []],
    [
      'those of the file and its overrides, each once',
      { template: 'docs/template.md', overrides },
      {},
      ['one.md', 'docs/template.md'],
    ],
    ['those of overrides alone', { overrides }, {}, ['one.md', 'docs/template.md']],
    [
      'that of the inputs and no other',
      { template: 'docs/template.md', overrides },
      { template: 'own.md' },
      ['own.md'],
    ],
  ])('that plans are read by are %s', (_, file, inputs, expected) => {
    expect(templatesOf(resolve(file, inputs).config)).toEqual(expected);
  });
});

describe('the override label', () => {
  it.each([
    // [of the file, of the inputs, what holds]
    ['never', undefined, null],
    [undefined, 'never', null],
    ['plans-may-wait', 'never', null],
    ['never', 'plans-may-wait', 'plans-may-wait'],
  ] as const)('of the file %s and the input %s is %s', (overrideLabel, input, holds) => {
    expect(resolve({ overrideLabel }, { overrideLabel: input })).toMatchObject({
      config: { overrideLabel: holds },
      notes: [],
    });
  });
});

describe('a locked file', () => {
  it('lets inputs say how the report looks', () => {
    const looks = {
      comment: 'never',
      annotations: 'none',
      annotateFrom: 'error',
      summary: false,
      suggestions: true,
    } as const;
    expect(resolve({ locked: true }, looks)).toMatchObject({ config: looks, notes: [] });
  });

  it('lets no input say what is checked, or how it is read', () => {
    const inputs = { plans: ['b.md'], dialect: 'checklist', template: 'own.md' };
    const { config, notes } = resolve({ locked: true, plans: ['a.md'], template: 'docs/template.md' }, inputs);
    expect(config).toMatchObject({
      plans: ['a.md'],
      dialect: null,
      template: 'docs/template.md',
      inputTemplate: null,
    });
    expect(notes).toEqual([
      { kind: 'setting', text: 'The configuration is locked, so the input plans was not used.' },
      { kind: 'setting', text: 'The configuration is locked, so the input dialect was not used.' },
      { kind: 'setting', text: 'The configuration is locked, so the input template was not used.' },
    ]);
  });

  it.each([
    // [of the file, of the inputs, what holds]
    ['error', 'warning', 'warning'],
    ['error', 'notice', 'notice'],
    ['never', 'error', 'error'],
    ['warning', 'warning', 'warning'],
    ['warning', 'error', 'warning'],
    ['notice', 'never', 'notice'],
    [undefined, 'never', 'error'],
    [undefined, 'warning', 'warning'],
  ] as const)('with fail-on %s and the input %s fails on %s', (failOn, input, holds) => {
    const { config, notes } = resolve({ locked: true, failOn }, { failOn: input });
    expect(config.failOn).toBe(holds);
    expect(notes.map(({ text }) => text)).toEqual(
      holds === input ? [] : [`The configuration is locked, so the input fail-on: ${input} was not used.`],
    );
  });

  it.each([
    ['report', 'fail', 'fail'],
    ['skip', 'report', 'report'],
    ['report', 'report', 'report'],
    ['fail', 'report', 'fail'],
    [undefined, 'skip', 'report'],
  ] as const)('with drafts %s and the input %s treats drafts as %s says', (drafts, input, holds) => {
    const { config, notes } = resolve({ locked: true, drafts }, { drafts: input });
    expect(config.drafts).toBe(holds);
    expect(notes).toHaveLength(holds === input ? 0 : 1);
  });

  it.each([
    ['plans-may-wait', 'never', null],
    ['plans-may-wait', 'plans-may-wait', 'plans-may-wait'],
    ['plans-may-wait', 'plan-check-override', 'plans-may-wait'],
    ['never', 'plan-check-override', null],
    ['never', 'never', null],
    [undefined, 'plan-check-override', 'plan-check-override'],
    [undefined, 'dependencies', 'plan-check-override'],
    [undefined, 'never', null],
  ] as const)('with override-label %s and the input %s lets %s override', (overrideLabel, input, holds) => {
    const { config, notes } = resolve({ locked: true, overrideLabel }, { overrideLabel: input });
    expect(config.overrideLabel).toBe(holds);
    const used = input === (holds ?? 'never');
    expect(notes.map(({ text }) => text)).toEqual(
      used ? [] : [`The configuration is locked, so the input override-label: ${input} was not used.`],
    );
  });

  it.each<[string, Settings['rules'], Settings['rules'], readonly string[]]>([
    ['a message heavier than its default', {}, { 'status-known.alias': 'error' }, []],
    ['a message as heavy as its default', {}, { 'status-known.alias': 'warning' }, []],
    ['a message lighter than its default', {}, { 'status-known.alias': 'notice' }, ['status-known.alias: notice']],
    ['a message heavier than the file has it', { 'status-known.alias': 'off' }, { 'status-known.alias': 'notice' }, []],
    [
      'a message lighter than the file has its rule',
      { 'status-known': 'error' },
      { 'status-known.alias': 'warning' },
      ['status-known.alias: warning'],
    ],
    ['a message off', {}, { 'phases-in-order.open': 'off' }, ['phases-in-order.open: off']],
    ['a rule as heavy as can be', {}, { 'phases-in-order': 'error' }, []],
    ['a rule off of which the file says nothing', {}, { 'phases-in-order': 'off' }, ['phases-in-order: off']],
    ['a rule lighter than one of its messages', {}, { 'phases-in-order': 'warning' }, ['phases-in-order: warning']],
    ['a rule heavier than the file has it', { 'phases-in-order': 'notice' }, { 'phases-in-order': 'warning' }, []],
    [
      'a rule lighter than the file has it',
      { 'phases-in-order': 'error' },
      { 'phases-in-order': 'warning' },
      ['phases-in-order: warning'],
    ],
    [
      'a rule off of which the file has one message',
      { 'phases-in-order.open': 'error' },
      { 'phases-in-order': 'off' },
      ['phases-in-order: off'],
    ],
  ])('takes or leaves %s', (_, rules, inputs, left) => {
    const { config, notes } = resolve({ locked: true, rules }, { rules: inputs });
    const used = Object.fromEntries(
      Object.entries(inputs ?? {}).filter(([name, level]) => !left.includes(`${name}: ${level}`)),
    );
    expect(config).toMatchObject({ rules, inputRules: used });
    expect(notes.map(({ text }) => text)).toEqual(
      left.map((one) => `The configuration is locked, so the input rules: ${one} was not used.`),
    );
  });

  it('lets no input be lighter than what it says of some plans alone', () => {
    const overrides = [{ plans: ['a.md'], rules: { 'status-known': 'error' } }] as const;
    const resolved = (rules: Settings['rules']) => resolve({ locked: true, overrides }, { rules }).config.inputRules;
    expect(resolved({ 'status-known.alias': 'warning' })).toEqual({});
    expect(resolved({ 'status-known': 'warning' })).toEqual({});
    expect(resolved({ 'status-known.alias': 'error' })).toEqual({ 'status-known.alias': 'error' });
  });

  it('never lets a message weigh less than without the inputs, in no plan, and never fails on less', () => {
    const name = fc.constantFrom('phases-in-order', 'status-known', ...Object.keys(defaults));
    const rules = fc.dictionary(name, fc.constantFrom(...levels));
    const failOn = fc.option(fc.constantFrom(...failOnLevels), { nil: undefined });
    const overrides = fc.array(fc.record({ plans: fc.constant(['a.md']), rules }), { maxLength: 2 });
    const settings = fc.record({ rules, failOn });
    fc.assert(
      fc.property(settings, overrides, settings, (rest, own, inputs) => {
        const file = { ...rest, overrides: own };
        const without = resolve({ ...file, locked: true }).config;
        const { config } = resolve({ ...file, locked: true }, inputs);
        for (const message of Object.keys(defaults)) {
          for (const named of [false, true]) {
            const [now, before] = [config, without].map((one) => weight(levelOf(one, message, named)));
            expect(now).toBeGreaterThanOrEqual(before!);
          }
        }
        for (const severity of severities) {
          if (failsOn(without, severity)) expect(failsOn(config, severity)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/**
 * As docs of the rules say: a message's own level before that of its rule, before its default; inputs before the overrides of the
 * file, where they name the plan, and these before the rest of it.
 */
function levelOf({ inputRules, overrides, rules }: Config, message: string, named: boolean): Level {
  const own = named ? overrides.map((override) => override.rules ?? {}).reverse() : [];
  const [rule = ''] = message.split('.');
  for (const layer of [inputRules, ...own, rules]) {
    const level = layer[message] ?? layer[rule];
    if (level !== undefined) return level;
  }
  return defaults[message] ?? 'off';
}

function weight(level: Level): number {
  return ['off', 'notice', 'warning', 'error'].indexOf(level);
}

function failsOn({ failOn }: Config, severity: (typeof severities)[number]): boolean {
  return failOn !== 'never' && weight(severity) >= weight(failOn);
}
