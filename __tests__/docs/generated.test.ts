import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { actionTables, fillBlock, readmeBlocks, rulesIndex } from '../../scripts/generated-docs.js';
import { rules } from '../../src/rules/index.js';

const metas = rules.map((rule) => rule.meta);
const actionYaml = readFileSync('action.yml', 'utf8');

describe('generated documentation is current; if not, run `npm run docs`', () => {
  it('in docs/rules/README.md', () => {
    expect(readFileSync('docs/rules/README.md', 'utf8')).toBe(rulesIndex(metas));
  });

  it('in README.md', () => {
    const readme = readFileSync('README.md', 'utf8');
    const blocks = Object.entries(readmeBlocks(metas, actionYaml));
    for (const [name, content] of blocks) {
      expect(readme).toContain(`<!-- generated: ${name} -->`);
      expect(readme).toBe(fillBlock(readme, name, content));
    }
  });
});

describe('the index of rules', () => {
  it('groups the messages of a rule by their level', () => {
    const message = { headline: 'no coffee', text: 'The pot is empty.' };
    const index = rulesIndex([
      {
        id: 'no-coffee',
        summary: 'There is coffee.',
        messages: {
          cold: { ...message, level: 'notice' },
          empty: { ...message, level: 'error' },
          weak: { ...message, level: 'notice' },
        },
      },
    ]);
    expect(index).toContain(
      '| [no-coffee](no-coffee.md) | There is coffee. | error: `empty`<br>notice: `cold`, `weak` |\n',
    );
  });
});

describe('the tables of the action', () => {
  const tables = actionTables(`
inputs:
  token:
    description: Reads the pull request
    default: \${{ github.token }}
  rules:
    description: |
      A rule with its level,
      "rule: error | warning".
outputs:
  verdict:
    description: pass or fail
`);

  it('list inputs with their defaults, in the order of action.yml', () => {
    expect(tables.inputs).toBe(
      [
        '| input | what it does |',
        '| :-- | :-- |',
        '| `token` | Reads the pull request. Default `${{ github.token }}`. |',
        '| `rules` | A rule with its level, "rule: error \\| warning". |',
      ].join('\n'),
    );
  });

  it('list outputs', () => {
    expect(tables.outputs).toBe('| output | what it is |\n| :-- | :-- |\n| `verdict` | pass or fail. |');
  });

  it('are not made of what nobody described', () => {
    expect(() => actionTables('inputs:\n  token:\n    default: x\n')).toThrow('token');
  });
});

describe('a block of a text', () => {
  const text = 'Before.\n\n<!-- generated: inputs -->\nold\n<!-- /generated -->\n\nAfter.\n';

  it('is replaced, whatever the content looks like', () => {
    expect(fillBlock(text, 'inputs', '$& $1')).toBe(
      'Before.\n\n<!-- generated: inputs -->\n\n$& $1\n\n<!-- /generated -->\n\nAfter.\n',
    );
  });

  it('is the same when it is replaced again', () => {
    const once = fillBlock(text, 'inputs', 'new');
    expect(fillBlock(once, 'inputs', 'new')).toBe(once);
  });

  it('is left alone where it has another name', () => {
    expect(fillBlock(text, 'outputs', 'new')).toBe(text);
  });
});
