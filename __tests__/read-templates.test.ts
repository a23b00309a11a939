import { describe, expect, it } from '@jest/globals';
import { pairSource } from '../src/collect/pair-source.js';
import type { PlanSource, Setting } from '../src/collect/plan-source.js';
import { resolveConfig, type Settings } from '../src/config/config.js';
import { UnreadableSetting, UserError } from '../src/errors.js';
import { defaultLevel } from '../src/known-names.js';
import { checkPlans } from '../src/plan-check.js';

const plan = `# T-4k7qd Locks

## Metadata

- Status: Complete

## Why

\`[Why now]\`

## Phase 1: Lock

### Tasks

- [x] \`[Specific subtask]\`
`;
const why = '## Metadata\n\n## Why\n\n`[Why now]`\n';
const tasks = '## Metadata\n\n## Tasks\n\n- [ ] `[Specific subtask]`\n';

type Files = Readonly<Record<string, string | Error>>;

/** The lines that no-placeholder points at in docs/a/plan.md, and the notes, where a repository has some templates. */
async function check(files: Files, file: Settings, inputs: Settings = {}) {
  const asked: string[] = [];
  const source: PlanSource = {
    ...pairSource('docs/a/plan.md', null, { kind: 'text', text: plan }),
    readSetting: async (path): Promise<Setting | null> => {
      asked.push(path);
      const text = files[path];
      if (text instanceof Error) throw text;
      return text === undefined ? null : { text, from: 'main' };
    },
  };
  const { config } = resolveConfig(file, inputs, defaultLevel);
  const { findings, notes } = await checkPlans(source, { config, scope: 'changed' });
  const places = findings.filter(({ rule }) => rule === 'no-placeholder').flatMap(({ members }) => members);
  const said = notes.filter(({ text }) => !text.startsWith('Without a repository'));
  return { lines: places, notes: said.map(({ kind, text }) => `${kind}: ${text}`), asked };
}

/** What the built-in form finds. */
const builtIn = [15];

describe('the template for a plan', () => {
  const files = { 'why.md': why, 'tasks.md': tasks };
  const override = (plans: string, template: string) => ({ plans: [plans], template });

  it('is none where none is named, and none is asked for', async () => {
    expect(await check(files, {})).toEqual({ lines: builtIn, notes: [], asked: [] });
  });

  it.each<[string, Settings, Settings, readonly number[]]>([
    ['that of the file', { template: 'why.md' }, {}, [9]],
    ['that of the input before that of the file', { template: 'tasks.md' }, { template: 'why.md' }, [9]],
    [
      'that of an override before that of the file',
      { template: 'tasks.md', overrides: [override('docs/a/*.md', 'why.md'), override('docs/b/*.md', 'tasks.md')] },
      {},
      [9],
    ],
    [
      'that of the last override that fits',
      { overrides: [override('docs/**', 'tasks.md'), override('docs/a/*.md', 'why.md'), { plans: ['docs/**'] }] },
      {},
      [9],
    ],
    [
      'that of the input before that of an override',
      { overrides: [override('docs/**', 'tasks.md')] },
      { template: 'why.md' },
      [9],
    ],
  ])('is %s', async (_, file, inputs, lines) => {
    expect((await check(files, file, inputs)).lines).toEqual(lines);
  });

  it('is asked for once, even if several plans have it', async () => {
    const file = {
      template: 'why.md',
      overrides: [override('docs/b/**', 'why.md'), override('docs/c/**', 'tasks.md')],
    };
    expect((await check(files, file)).asked).toEqual(['why.md', 'tasks.md']);
  });

  it('is named by the report, with where it was read from', async () => {
    expect((await check(files, { template: 'why.md' })).notes[0]).toBe('origin: Template read from main: why.md.');
  });
});

describe('a template that does not help leaves the built-in form, which a note says, and the plan is checked', () => {
  it.each<[string, string | Error | undefined, string]>([
    ['is not there', undefined, 'There is no template at docs/t.md on the target branch'],
    ['is empty', '', 'The template docs/t.md has no heading'],
    ['has no heading', 'Nothing but text.\n', 'The template docs/t.md has no heading'],
    [
      'is no text',
      new UnreadableSetting('docs/t.md on main cannot be read: it is not valid UTF-8.', 'Mend it.'),
      'The template docs/t.md on main cannot be read: it is not valid UTF-8',
    ],
    [
      'nests too deep',
      `${'> '.repeat(40)}a\n`,
      'The template docs/t.md was not read, as its lists and quotes nest deeper than 32 levels',
    ],
  ])('one that %s', async (_, text, expected) => {
    const { lines, notes } = await check(text === undefined ? {} : { 'docs/t.md': text }, { template: 'docs/t.md' });
    expect(lines).toEqual(builtIn);
    expect(notes.filter((note) => note.startsWith('setting'))).toEqual([
      `setting: ${expected}. The built-in form holds.`,
    ]);
  });

  it('one that takes too long to parse', async () => {
    const { lines, notes } = await check({ 'docs/t.md': 'a**b'.repeat(120_000) }, { template: 'docs/t.md' });
    expect(lines).toEqual(builtIn);
    expect(notes).toContain(
      'setting: The template docs/t.md was not read, as parsing it took too long. The built-in form holds.',
    );
  }, 30_000);

  it('while a source that fails is still a failure', async () => {
    const failing = check({ 'docs/t.md': new UserError('The server is down.', 'Wait.') }, { template: 'docs/t.md' });
    await expect(failing).rejects.toThrow('The server is down.');
  });
});
