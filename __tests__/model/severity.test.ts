import { describe, expect, it } from '@jest/globals';
import { isAtLeast, severities } from '../../src/model/severity.js';

describe('isAtLeast', () => {
  it.each([
    ['error', 'error', true],
    ['error', 'warning', true],
    ['error', 'notice', true],
    ['warning', 'error', false],
    ['warning', 'warning', true],
    ['warning', 'notice', true],
    ['notice', 'error', false],
    ['notice', 'warning', false],
    ['notice', 'notice', true],
  ] as const)('of %s and %s is %s', (severity, threshold, expected) => {
    expect(isAtLeast(severity, threshold)).toBe(expected);
  });

  it('has nothing heavier than an error, and nothing lighter than a notice', () => {
    expect(severities.filter((severity) => isAtLeast(severity, 'error'))).toEqual(['error']);
    expect(severities.filter((severity) => !isAtLeast(severity, 'notice'))).toEqual([]);
  });
});
