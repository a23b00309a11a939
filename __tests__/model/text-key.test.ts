import { describe, expect, it } from '@jest/globals';
import { noteBehind, textKey } from '../../src/model/text-key.js';

describe('textKey', () => {
  it.each([
    ['Take the lock.', 'take the lock'],
    ['`cargo test` passes', 'cargo test` passes'],
    ['（ＡＢＣ）の確認。', 'abc)の確認'],
    ['…', ''],
  ])('is the text without case and marks at its ends: %s', (text, key) => {
    expect(textKey(text)).toBe(key);
  });
});

describe('noteBehind', () => {
  it.each([
    ['take the lock (done)', ' (done'],
    ['take the lock – in lock.ts', ' – in lock.ts'],
    ['take the lock -> lock.ts', ' -> lock.ts'],
    ['take the lock?! yes', null],
    ['take the lock? yes', '? yes'],
    ['take the lock and drop it', null],
    ['take the locks', null],
    ['take the lock', null],
    ['take', null],
  ])('is what stands behind a bracket, an arrow, a dash or the end of a sentence: %s', (longer, note) => {
    expect(noteBehind('take the lock', textKey(longer))).toBe(note);
  });

  it('is nothing behind an empty text', () => {
    expect(noteBehind('', '(done)')).toBeNull();
  });

  it('does not follow a long run', () => {
    const longer = `lock${'.'.repeat(500_000)}x`;
    const start = performance.now();
    for (let count = 0; count < 1_000; count += 1) expect(noteBehind('lock', longer)).toBeNull();
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
