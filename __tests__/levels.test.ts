import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Level } from '../src/model/severity.js';
import { rules } from '../src/rules/index.js';
import type { Files } from './helpers/git-repository.js';
import { examplesOf } from './helpers/page-examples.js';
import { Scene } from './helpers/pull-request-scene.js';
import { reportOf } from './helpers/report.js';
import type { ActionRun } from './helpers/run-action.js';
import { runCli } from './helpers/run-cli.js';
import type { ProgramRun } from './helpers/run-program.js';

/** One pull request that breaks every rule: the first example of each page that fails, as a plan named after the rule. */
const examples = rules.map(({ meta: { id } }) => {
  const failing = examplesOf(readFileSync(`docs/rules/${id}.md`, 'utf8')).find(({ verdict }) => verdict === 'fails');
  if (failing === undefined) throw new Error(`The page of ${id} has no example that fails.`);
  return { id, path: `docs/plans/${id}.md`, ...failing };
});

const ids = examples.map(({ id }) => id);
const base: Files = {
  ...Object.fromEntries(
    examples.flatMap(({ around }) => around?.files ?? []).map((file) => [file, 'Around the plans.']),
  ),
  ...Object.fromEntries(examples.flatMap(({ path, base }) => (base === null ? [] : [[path, base] as const]))),
};
const head: Files = Object.fromEntries(examples.map((example) => [example.path, example.head]));

/** The levels that each rule speaks with about its own plan, by rule; empty for one that is silent. */
function spoken(run: ActionRun | ProgramRun): Readonly<Record<string, readonly string[]>> {
  const { findings } = reportOf(run);
  return Object.fromEntries(
    examples.map(({ id, path }) => {
      const own = findings.filter((finding) => finding.rule === id && finding.path === path);
      return [id, [...new Set(own.map(({ severity }) => severity))]];
    }),
  );
}

const expectedAt = (level: Level) => Object.fromEntries(ids.map((id) => [id, level === 'off' ? [] : [level]]));
const exitCodeAt = (level: Level) => (level === 'error' ? 1 : 0);
const asYaml = (level: Level) => `rules:\n${ids.map((id) => `  ${id}: ${level}\n`).join('')}`;
const asLines = (level: Level) => ids.map((id) => `${id}: ${level}`).join('\n');
const asOptions = (level: Level) => ids.flatMap((id) => ['--rule', `${id}=${level}`]);

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.open({ base, head, work: false });
  await scene.git.checkout('feature');
});
afterAll(() => scene[Symbol.asyncDispose]());

const check = ['--base', 'main', '--head', 'feature', '--format', 'json'];

const levels = ['error', 'warning', 'notice', 'off'] as const satisfies readonly Level[];

describe.each(levels)('every rule at the level %s', (level) => {
  it('by --rule', async () => {
    const run = await runCli(scene.git.path, [...check, ...asOptions(level)]);
    expect(spoken(run)).toEqual(expectedAt(level));
    expect(run.exitCode).toBe(exitCodeAt(level));
  });

  it('by the configuration file', async () => {
    await scene.git.write('levels.yml', asYaml(level));
    const run = await runCli(scene.git.path, [...check, '--config', 'levels.yml']);
    expect(spoken(run)).toEqual(expectedAt(level));
    expect(run.exitCode).toBe(exitCodeAt(level));
  });

  it('by the input rules of the action', async () => {
    const run = await scene.run({ inputs: { rules: asLines(level), 'report-file': 'report.json' } });
    expect(spoken(run)).toEqual(expectedAt(level));
    expect(run.exitCode).toBe(exitCodeAt(level));
  });
});

describe('one rule alone', () => {
  it.each(examples)('$id fails the check as an error, and not as a warning', async ({ id, path }) => {
    // Whether nothing but plans changed shows in the whole change alone.
    const paths = id === 'tick-has-work' ? [] : [path];
    const alone = (level: Level) =>
      runCli(scene.git.path, [...check, ...paths, ...asOptions('off'), '--rule', `${id}=${level}`]);
    const [error, warning] = await Promise.all([alone('error'), alone('warning')]);
    expect([error.exitCode, warning.exitCode]).toEqual([1, 0]);
    expect([spoken(error)[id], spoken(warning)[id]]).toEqual([['error'], ['warning']]);
  });
});
