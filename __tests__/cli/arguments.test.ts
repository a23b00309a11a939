import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readArguments } from '../../src/cli/arguments.js';
import { UserError } from '../../src/errors.js';

function problemOf(...words: readonly string[]): string {
  try {
    readArguments(words);
  } catch (error) {
    if (error instanceof UserError) return `${error.message} ${error.nextStep}`;
    throw error;
  }
  return 'none';
}

describe('the command', () => {
  it('is check where none is named', () => {
    expect(readArguments([])).toMatchObject({ command: 'check', paths: [] });
    expect(readArguments(['docs', '--all'])).toMatchObject({
      command: 'check',
      paths: ['docs'],
      options: { all: true },
    });
  });

  it('is named by the first word alone', () => {
    expect(readArguments(['check', 'compare'])).toMatchObject({ command: 'check', paths: ['compare'] });
    expect(readArguments(['--all', 'check'])).toMatchObject({ command: 'check', paths: ['check'] });
  });

  it('compare takes two files, of which one may be "-"', () => {
    expect(readArguments(['compare', '-', 'plan.md'])).toMatchObject({ command: 'compare', paths: ['-', 'plan.md'] });
    expect(problemOf('compare', 'plan.md')).toMatch(/^compare takes two files, not 1\./);
    expect(problemOf('compare', 'a', 'b', 'c')).toMatch(/^compare takes two files, not 3\./);
  });
});

describe('options', () => {
  it('are read with their values, in both ways to write them', () => {
    const words = ['--base', 'main', '--head=feature', '--format', 'json', '--rule', 'a=off', '--rule=b.c=error', '--'];
    expect(readArguments([...words, '--odd'])).toEqual({
      command: 'check',
      paths: ['--odd'],
      options: { base: 'main', head: 'feature', format: 'json', rule: ['a=off', 'b.c=error'] },
    });
  });

  it.each([
    [['--fromat', 'json'], 'check has no option --fromat. Did you mean "--format"?'],
    [['--fail_on=error'], 'check has no option --fail_on. Did you mean "--fail-on"?'],
    [['compare', 'a', 'b', '--pth', 'c'], 'compare has no option --pth. Did you mean "--path"?'],
    [['compare', 'a', 'b', '--all'], 'compare has no option --all. '],
    [['--path', 'x'], 'check has no option --path. '],
    [['--base'], "Option '--base <value>' argument missing See plan-check --help."],
    [['--all=yes'], "Option '--all' does not take an argument See plan-check --help."],
    [['--no-color'], "Unknown option '--no-color' See plan-check --help."],
    [['-q'], "Unknown option '-q' See plan-check --help."],
    [['--toString'], "Unknown option '--toString' See plan-check --help."],
    [['--base', '--head'], "Option '--base' argument is ambiguous."],
  ])('that do not fit are told with what would: %j', (words, expected) => {
    expect(problemOf(...words)).toContain(expected);
  });

  it('are read or refused, whatever the words are', () => {
    const word = fc.oneof(
      fc.constantFrom('check', 'compare', '-', '--', '--base', '--all', '--rule=', '--format', '-x', '--no-all'),
      fc.string(),
      fc.string().map((text) => `--${text}`),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        // Anything but a UserError is thrown on.
        expect(typeof problemOf(...words)).toBe('string');
      }),
      { numRuns: 300 },
    );
  });
});
