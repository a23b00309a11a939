import { describe, expect, it } from '@jest/globals';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toExplanation } from '../../src/report/explanation.js';
import { displayWidth } from '../../src/report/display-width.js';
import { rules } from '../../src/rules/index.js';
import { runCli } from '../helpers/run-cli.js';
import { runProgram } from '../helpers/run-program.js';

async function explain(...words: readonly string[]) {
  return runCli('/', ['explain', ...words]);
}

describe('plan-check explain', () => {
  it('says what a rule holds, why, what it reports, and shows an example, without a repository', async () => {
    const { exitCode, stdout, stderr } = await explain('phases-in-order');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const parts = ['phases-in-order\n', '\nWhy\n', '\n  open-behind error\n', '\nFails:\n\n    #', '\nHow to fix\n'];
    const places = parts.map((part) => stdout.indexOf(part));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBe(0);
    expect(stdout.replaceAll('\n', '')).not.toMatch(/```|\p{Cc}/u);
  });

  it('says of one message what it says, before the rest', async () => {
    const { stdout } = await explain('status-known.alias');
    expect(stdout).toMatch(/^status-known\.alias \(warning\)\n\nThe status /);
    expect(stdout).toContain('\nstatus-known\n\nThe status is one that plans use');
  });

  it('without a rule lists all of them', async () => {
    const { stdout } = await explain();
    for (const { meta } of rules) expect(stdout).toContain(meta.id);
    expect(stdout.split('\n').filter((line) => displayWidth(line) > 100)).toEqual([]);
  });

  it.each([
    [['statusknown'], 'There is no rule "statusknown".\nDid you mean "status-known"?\n'],
    [['status-known.alais'], 'The rule status-known has no message "alais".\nDid you mean "alias"?\n'],
    [['status-known.toString'], 'The rule status-known has no message "toString".\nKnown are: unknown, '],
    [['a', 'b'], 'explain takes one rule, not "a", "b".'],
    [['--format', 'json', 'a'], 'explain has no option --format.\nIt is one of check and compare and status: '],
  ])('%j is told with what would be right', async (words, message) => {
    const { exitCode, stdout, stderr } = await explain(...words);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('finds its pages where npm puts a link to the program, and does without them where there are none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'plan-check-explain-'));
    try {
      await cp('dist/cli', join(folder, 'package/dist/cli'), { recursive: true });
      await symlink('package/dist/cli/index.js', join(folder, 'plan-check'));
      const run = () =>
        runProgram(join(folder, 'plan-check'), ['explain', 'phases-in-order'], { directory: '/', environment: {} });
      const without = await run();
      expect(without).toMatchObject({ exitCode: 0, stderr: '' });
      expect(without.stdout).toMatch(/^phases-in-order\n\nThe phases that .*\n\n {2}open-behind error\n/);
      await cp('docs/rules', join(folder, 'package/docs/rules'), { recursive: true });
      expect((await run()).stdout).toContain('\nWhy\n');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe('toExplanation', () => {
  it.each([40, 60, 100])('wraps all but code to %d columns', (width) => {
    const page = `# a-rule\n\n${'Some words of a paragraph. '.repeat(9)}\n\n- An item of a list that is long enough\n  to go on\n- Another\n\n| message | default | when |\n| :-- | :-- | :-- |\n| \`odd\` | error | it is \`a \\| b\` and more of it than fits |\n\n\`\`\`markdown fails odd\n${'x'.repeat(120)}\n\`\`\`\n`;
    const lines = toExplanation(page, { color: false, width }).split('\n');
    expect(lines.filter((line) => displayWidth(line) > width && !line.includes('xxx'))).toEqual([]);
    expect(lines).toContain('  odd error');
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain('it is `a | b` and more');
  });

  it('shows a link as its text, and code as it is', () => {
    const page = 'It says [what a\nrule](../a.md#b) holds; `- [1](notes.md)` is no box.\n\n- See [more](m.md)\n';
    expect(toExplanation(page, { color: false, width: 100 })).toBe(
      'It says what a rule holds; `- [1](notes.md)` is no box.\n\n- See more\n',
    );
  });

  it('does so on the page of a rule', async () => {
    const { stdout } = await runCli('.', ['explain', 'no-placeholder']);
    expect(stdout.replace(/\s+/g, ' ')).toContain('Without a template of your own');
  });
});
