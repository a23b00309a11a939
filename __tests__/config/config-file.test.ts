import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readConfigFile } from '../../src/config/config-file.js';
import type { Settings } from '../../src/config/config.js';
import { UserError } from '../../src/errors.js';
import { knownNames } from '../../src/known-names.js';
import { invalidConfigs, validConfigs } from '../helpers/config-examples.js';

describe('a configuration file', () => {
  it.each(Object.entries(validConfigs))('is read where it is %s', (_, text) => {
    expect(() => read(text)).not.toThrow();
  });

  it.each(Object.entries(invalidConfigs))(
    'is refused for %s, with the line and the way on',
    (_, [text, line, says]) => {
      const error = errorOf(text);
      expect(error.message).toMatch(new RegExp(`^plan-check\\.yml:${String(line)}: `));
      expect(`${error.message} ${error.nextStep}`).toMatch(says);
    },
  );

  it('is refused for the same in Windows line endings and behind a byte order mark, with the same line', () => {
    for (const [text, line] of Object.values(invalidConfigs)) {
      expect(errorOf(`\uFEFF${text.replaceAll('\n', '\r\n')}`).message).toMatch(
        new RegExp(`^plan-check\\.yml:${String(line)}: `),
      );
    }
  });

  it('says nothing where it is empty', () => {
    for (const text of ['', '\n', '# a comment\n', '---\n...\n', 'null\n']) {
      expect(Object.values(read(text)).filter((value) => value !== undefined)).toEqual([]);
    }
  });

  it('may say everything', () => {
    expect(read(validConfigs['every setting'] ?? '')).toEqual({
      plans: ['docs/tasks/**/plan.md'],
      dialect: 'tdl',
      template: 'docs/templates/plan.md',
      rules: {
        'phases-in-order': 'warning',
        'complete-is-complete.definition-of-done': 'warning',
        'complete-is-complete.phases': 'error',
        'status-known.alias': 'off',
      },
      failOn: 'warning',
      comment: 'on-findings',
      drafts: 'skip',
      overrideLabel: 'plans may wait',
      annotations: 'none',
      annotateFrom: 'notice',
      summary: false,
      suggestions: true,
      locked: true,
      statuses: { Approved: 'draft', 'Under Review': 'active', Shipped: 'finished', 'On Ice': 'halted' },
      overrides: [
        {
          plans: ['openspec/**/tasks.md'],
          dialect: 'checklist',
          template: 'openspec/template.md',
          rules: { 'no-dropped-item': 'notice' },
        },
      ],
    });
  });

  it('takes one glob, a list of them, or a text with one a line, as the input does', () => {
    expect(read('plans: a.md').plans).toEqual(['a.md']);
    expect(read('plans: [a.md, "!b.md"]').plans).toEqual(['a.md', '!b.md']);
    expect(read('plans: |\n  a.md\n\n  !b.md\n').plans).toEqual(['a.md', '!b.md']);
  });

  it.each([
    ['./docs/*.md', 'docs/*.md'],
    ['/docs/*.md', 'docs/*.md'],
    ['.//docs/./*.md', 'docs/*.md'],
    ['!./docs/*.md', '!docs/*.md'],
    ['docs/', 'docs/**/*.md'],
    ['./docs/*/', 'docs/*/**/*.md'],
    ['!docs/old/', '!docs/old/**'],
    ['docs/{a,b}.md', 'docs/{a,b}.md'],
    ['docs/a[,] b.md', 'docs/a[,] b.md'],
    ['@(a|b)/plan', '@(a|b)/plan'],
  ])('takes the glob %s for %s, for all plans and for some', (written, glob) => {
    const plans = JSON.stringify([written]);
    expect(read(`plans: ${plans}\noverrides:\n  - plans: ${plans}\n`)).toMatchObject({
      plans: [glob],
      overrides: [{ plans: [glob] }],
    });
  });

  it.each(['docs/plan.md', './docs/plan.md', '/docs/plan.md', '" .//docs/plan.md "'])(
    'takes %s for the same template',
    (path) => {
      expect(read(`template: ${path}\n`).template).toBe('docs/plan.md');
    },
  );

  it('reads a level off also where YAML 1.1 makes it false', () => {
    const text = 'rules:\n  phases-in-order: off\n  status-known: { alias: off }\n';
    const rules = { 'phases-in-order': 'off', 'status-known.alias': 'off' };
    expect(read(text).rules).toEqual(rules);
    expect(read(`%YAML 1.1\n---\n${text}`).rules).toEqual(rules);
    expect(read(text.replaceAll('off', 'false')).rules).toEqual(rules);
  });

  it('reads a rule as a map like the same rule with dots', () => {
    expect(read('rules: { status-known: { alias: notice, unknown: warning } }').rules).toEqual(
      read('rules: { status-known.alias: notice, status-known.unknown: warning }').rules,
    );
  });

  it('keeps a status as it is written, even where YAML reads something else', () => {
    const text = 'statuses: { 1.0: draft, null: active, true: halted, __proto__: finished, "Q&A: open": draft }';
    expect(Object.entries(read(text).statuses ?? {})).toEqual(
      expect.arrayContaining([
        ['1.0', 'draft'],
        ['null', 'active'],
        ['true', 'halted'],
        ['__proto__', 'finished'],
        ['Q&A: open', 'draft'],
      ]),
    );
  });

  it('is refused without unfolding what a few lines of aliases stand for', () => {
    const laughs = Array.from({ length: 40 }, (_, level) => {
      const below = level === 0 ? '["ha", "ha"]' : `[*l${String(level - 1)}, *l${String(level - 1)}]`;
      return `l${String(level)}: &l${String(level)} ${below}`;
    });
    const start = performance.now();
    expect(errorOf(`${laughs.join('\n')}\nplans: *l39\n`).message).toBe('plan-check.yml:2: the alias *l0 is not read.');
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it.each([
    ['thousands of brackets', `plans: ${'['.repeat(20_000)}`],
    ['thousands of levels', Array.from({ length: 2_000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
    ['thousands of keys', `${Array.from({ length: 20_000 }, (_, key) => `key${String(key)}: 1`).join('\n')}\n`],
  ])('is refused in a moment for %s', (_, text) => {
    const start = performance.now();
    expect(errorOf(text)).toBeInstanceOf(UserError);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('is read or refused with a line, whatever it is', () => {
    const lines = [...Object.values(validConfigs), ...Object.values(invalidConfigs).map(([text]) => text)].flatMap(
      (text) => text.split('\n'),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.oneof(fc.constantFrom(...lines), fc.constantFrom('- ', '{', ']', '&a', '*a', '? ', ': ', '!t', '|', '"')),
          { maxLength: 6 },
        )
        .map((parts) => parts.join('\n')),
    );
    fc.assert(
      fc.property(text, (given) => {
        try {
          read(given);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
          expect((error as UserError).message).toMatch(/^plan-check\.yml:[1-9]\d*: /);
          expect((error as UserError).nextStep).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });
});

function read(text: string): Settings {
  return readConfigFile(text, 'plan-check.yml', knownNames);
}

function errorOf(text: string): UserError {
  try {
    read(text);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error(`The file was read:\n${text}`);
}
