import { describe, expect, it } from '@jest/globals';
import type { KnownNames } from '../../src/config/config.js';
import { checkRuleName, expectOneOf, hintFor, readRuleLevels } from '../../src/config/names.js';
import { UserError } from '../../src/errors.js';

const known: KnownNames = {
  rules: new Map([
    ['status-known', ['alias', 'unknown']],
    ['phases-in-order', ['open-behind']],
  ]),
  dialects: ['tdl'],
};

describe('expectOneOf', () => {
  it('gives the word back', () => {
    expect(expectOneOf('never', ['always', 'never'], 'comment')).toBe('never');
  });

  it.each([
    ['nevr', 'Did you mean "never"?'],
    ['NEVER', 'Did you mean "never"?'],
    ['', 'Write one of them.'],
    ['xyz', 'Write one of them.'],
  ])('refuses "%s", naming what is expected', (value, nextStep) => {
    const error = errorOf(() => expectOneOf(value, ['always', 'never'], 'comment'));
    expect(error.message).toBe(`comment is "${value}", and is expected to be one of: always, never.`);
    expect(error.nextStep).toBe(nextStep);
  });
});

describe('checkRuleName', () => {
  it.each(['status-known', 'status-known.alias', 'phases-in-order.open-behind'])('knows %s', (name) => {
    expect(() => {
      checkRuleName(name, known);
    }).not.toThrow();
  });

  it.each([
    ['status-know', 'there is no rule "status-know".', 'Did you mean "status-known"?'],
    ['', 'there is no rule "".', 'Known are: status-known, phases-in-order.'],
    ['.alias', 'there is no rule "".', 'Known are: status-known, phases-in-order.'],
    [
      'status-known.alais',
      'the rule status-known has no message "alais"; it has: alias, unknown.',
      'Did you mean "alias"?',
    ],
    ['status-known.', 'the rule status-known has no message ""; it has: alias, unknown.', 'Write one of them.'],
    [
      'status-known.alias.more',
      'the rule status-known has no message "alias.more"; it has: alias, unknown.',
      'Did you mean "alias"?',
    ],
    [
      'phases-in-order.alias',
      'the rule phases-in-order has no message "alias"; it has: open-behind.',
      'Write one of them.',
    ],
    ['__proto__', 'there is no rule "__proto__".', 'Known are: status-known, phases-in-order.'],
  ])('does not know "%s"', (name, message, nextStep) => {
    const error = errorOf(() => {
      checkRuleName(name, known);
    });
    expect({ message: error.message, nextStep: error.nextStep }).toEqual({ message, nextStep });
  });
});

describe('readRuleLevels', () => {
  it('reads a level a line, behind a colon or an equals sign', () => {
    expect(
      readRuleLevels(['status-known: off', ' phases-in-order=warning ', 'status-known.alias :error'], known),
    ).toEqual({
      'status-known': 'off',
      'phases-in-order': 'warning',
      'status-known.alias': 'error',
    });
  });

  it('leaves out blank lines and comments', () => {
    expect(readRuleLevels(['', '  ', '# status-known: off'], known)).toEqual({});
  });

  it('takes the last of several for one name', () => {
    expect(readRuleLevels(['status-known: off', 'status-known: error'], known)).toEqual({ 'status-known': 'error' });
  });

  it.each([
    ['status-known', /"status-known" is not a rule with its level/],
    ['status-known: off # for now', /is not a rule with its level/],
    ['status-known: off, phases-in-order: off', /is not a rule with its level/],
    [
      'status-known: info',
      /The level of status-known is "info", and is expected to be one of: error, warning, notice, off/,
    ],
    ['status-nown: off', /there is no rule "status-nown"/],
    ['status-known.alias.more: off', /no message "alias.more"/],
  ])('refuses "%s"', (line, message) => {
    expect(errorOf(() => readRuleLevels([line], known)).message).toMatch(message);
  });
});

describe('hintFor', () => {
  it('names the nearest, and everything where nothing is near', () => {
    expect(hintFor('anotate-from', ['annotations', 'annotate-from'])).toBe('Did you mean "annotate-from"?');
    expect(hintFor('zzz', ['one', 'two'])).toBe('Known are: one, two.');
  });
});

function errorOf(action: () => unknown): UserError {
  try {
    action();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}
