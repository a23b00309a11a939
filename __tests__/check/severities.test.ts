import { describe, expect, it } from '@jest/globals';
import { levelOf } from '../../src/check/severities.js';

const meta = {
  id: 'no-coffee',
  summary: 'There is coffee.',
  messages: {
    empty: { level: 'error', headline: 'no coffee', text: 'The pot is empty.' },
    cold: { level: 'notice', headline: 'cold coffee', text: 'The pot is cold.' },
  },
} as const;

describe('the level of a message', () => {
  it('is its own where nothing is configured', () => {
    expect(levelOf(meta, 'empty', [])).toBe('error');
    expect(levelOf(meta, 'cold', [{ 'no-tea': 'error', 'no-coffee.empty': 'off' }])).toBe('notice');
  });

  it('is that of its rule where the rule is configured', () => {
    expect(levelOf(meta, 'empty', [{ 'no-coffee': 'warning' }])).toBe('warning');
    expect(levelOf(meta, 'cold', [{ 'no-coffee': 'warning' }])).toBe('warning');
  });

  it('is what the message itself is configured to, in whatever order that is written', () => {
    expect(levelOf(meta, 'cold', [{ 'no-coffee': 'off', 'no-coffee.cold': 'error' }])).toBe('error');
    expect(levelOf(meta, 'cold', [{ 'no-coffee.cold': 'error', 'no-coffee': 'off' }])).toBe('error');
  });

  it('is that of the first layer that says anything of the rule, however little', () => {
    expect(levelOf(meta, 'cold', [{ 'no-tea': 'off' }, { 'no-coffee': 'off' }, { 'no-coffee.cold': 'error' }])).toBe(
      'off',
    );
    expect(levelOf(meta, 'cold', [{ 'no-coffee.empty': 'off' }, { 'no-coffee': 'warning' }])).toBe('warning');
    expect(levelOf(meta, 'cold', [{}, {}])).toBe('notice');
  });

  it('does not exist for a message that the rule does not have', () => {
    expect(() => levelOf(meta, 'weak', [])).toThrow('no-coffee');
  });
});
