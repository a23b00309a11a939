import { describe, expect, it } from '@jest/globals';
import { UserError } from '../src/errors.js';
import { parsePlan } from '../src/parse-plan.js';
import { lines } from './helpers/read-markdown.js';

const lockPlan = lines('## Metadata', '- Status: Phase 1 In Progress', '## Phase 1: Lock', '- [x] Take', '- [ ] Drop');

describe('parsePlan', () => {
  it('reads a plan in the dialect that the text tells', () => {
    const native = parsePlan(lockPlan, 'docs/plan.md');
    expect(native).toMatchObject({
      kind: 'plan',
      plan: { path: 'docs/plan.md', dialect: 'tdl', phases: [{ key: '1', items: [0, 1] }] },
    });
    expect(parsePlan('- [x] Take\n', 'todo.md')).toMatchObject({
      kind: 'plan',
      plan: { path: 'todo.md', dialect: 'checklist', native: false, title: null, id: null, status: null, phases: [] },
    });
  });

  it('reads it in the dialect that is named, whatever the text tells', () => {
    expect(parsePlan(lockPlan, 'plan.md', 'checklist')).toMatchObject({
      kind: 'plan',
      plan: { dialect: 'checklist', native: false, status: null, fields: [], phases: [] },
    });
    expect(parsePlan('', 'plan.md', 'tdl')).toMatchObject({
      kind: 'plan',
      plan: { dialect: 'tdl', native: false, lineCount: 0, items: [], status: null },
    });
  });

  it.each(['', '\n', '# Notes\n\nText.\n', '- a bullet\n', '```\n- [ ] a\n```\n', '\uFEFF', 'a,b\n1,2\n'])(
    'says that a text is no plan: %j',
    (text) => {
      expect(parsePlan(text, 'plan.md')).toEqual({ kind: 'no plan' });
    },
  );

  it('says why a text was not read', () => {
    expect(parsePlan(`${'- '.repeat(40)}a`, 'plan.md')).toEqual({
      kind: 'refused',
      reason: 'too deep',
      detail: 'its lists and quotes nest deeper than 32 levels',
    });
  });

  it('says which dialect does not exist', () => {
    expect(() => parsePlan(lockPlan, 'plan.md', 'tld')).toThrow(UserError);
    expect(() => parsePlan(lockPlan, 'plan.md', 'tld')).toThrow('There is no dialect "tld".');
  });

  it('reads a plan whose headings, title and items are Japanese', () => {
    const text = lines(
      '# T-ab12c ロックファイル',
      '',
      '## Metadata',
      '',
      '- Status: Phase 2 In Progress（実装中）',
      '',
      '## Phase 1: 取得',
      '',
      '- [x] ロックを取る',
      '',
      '## 🚀 Phase 2 – 解放',
      '',
      '- [ ] ロックを放す（deferred：T-9）',
      '',
      '## 完了の定義',
      '',
      '- [ ] 文書を書く',
    );
    const result = parsePlan(text, 'plan.md');
    expect(result).toMatchObject({
      kind: 'plan',
      plan: {
        id: 'T-ab12c',
        title: { text: 'T-ab12c ロックファイル' },
        phases: [{ title: '取得' }, { title: '解放' }],
        items: [
          { text: 'ロックを取る', done: true, phase: 0 },
          { waiver: { kind: 'keyword', reason: 'T-9' }, phase: 1, key: 'ロックを放す' },
          { text: '文書を書く', phase: null },
        ],
        status: { reading: { kind: 'canonical', stage: { kind: 'phase', label: '2' } } },
      },
    });
  });
});
