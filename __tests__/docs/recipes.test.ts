import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readArguments, commands } from '../../src/cli/arguments.js';
import { readConfigFile } from '../../src/config/config-file.js';
import { knownNames } from '../../src/known-names.js';

/** Fences with a word behind the language: what the text is. */
const fence = /^```(?<language>\w+) (?<kind>[\w-]+)\n(?<text>[\s\S]*?)^```$/gm;

interface Recipe {
  readonly title: string;
  readonly kind: string;
  readonly text: string;
}

function recipesOf(file: string): readonly Recipe[] {
  const page = readFileSync(file, 'utf8');
  return [...page.matchAll(fence)].map(({ index, groups }) => {
    const title = [...page.slice(0, index).matchAll(/^## (.*)$/gm)].at(-1)?.[1] ?? '';
    return { title, kind: groups?.['kind'] ?? '', text: groups?.['text'] ?? '' };
  });
}

const recipes = recipesOf('docs/recipes.md');
const workflows = recipes.filter(({ kind }) => kind === 'workflow');
const inputs = Object.keys((parse(readFileSync('action.yml', 'utf8')) as { readonly inputs: object }).inputs);
const outputs = Object.keys((parse(readFileSync('action.yml', 'utf8')) as { readonly outputs: object }).outputs);

function problemsOf(content: string): readonly string[] {
  const { context } = parseWorkflow({ name: 'workflow.yml', content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}

describe('docs/recipes.md', () => {
  it('has no fence that nobody checks', () => {
    const page = readFileSync('docs/recipes.md', 'utf8');
    expect(page.match(/^```\w/gm)).toHaveLength(recipes.length);
    expect(new Set(recipes.map(({ kind }) => kind))).toEqual(
      new Set(['workflow', 'configuration', 'hook', 'pre-commit']),
    );
  });

  it('lists every recipe at its top', () => {
    const page = readFileSync('docs/recipes.md', 'utf8');
    const titles = [...page.matchAll(/^## (.*)$/gm)].map((match) => match[1] ?? '');
    const links = [...page.matchAll(/^- \[(.*)\]\(#(.*)\)$/gm)].map((match) => [match[1], match[2]]);
    const anchor = (title: string) =>
      title
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-');
    expect(links).toEqual(titles.map((title) => [title, anchor(title)]));
  });
});

describe.each(workflows)('the workflow of "$title"', ({ text }) => {
  it('is one to the parser of GitHub Actions', () => {
    expect(problemsOf(text)).toEqual([]);
  });

  it('names only inputs and outputs that the action has', () => {
    const { jobs } = parse(text) as { readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>> };
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    const ours = steps.filter(({ uses = '' }) => uses.startsWith('org/plan-check@'));
    for (const { with: given = {} } of ours) expect(inputs).toEqual(expect.arrayContaining(Object.keys(given)));
    const used = [...text.matchAll(/steps\.plans\.outputs\.([\w-]+)/g)].map((match) => match[1]);
    expect(outputs).toEqual(expect.arrayContaining(used));
  });

  it('puts no expression into a script, where a plan could be one', () => {
    expect(text).not.toMatch(/run:.*\$\{\{/);
  });

  it('asks for its permissions by name', () => {
    expect(parse(text)).toMatchObject({ permissions: { contents: 'read' } });
  });
});

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

it('the parser finds what is wrong with a workflow, so that the tests above can fail', () => {
  const [{ text } = { text: '' }] = workflows;
  expect(problemsOf(text.replace('runs-on', 'run-on'))).not.toEqual([]);
  expect(problemsOf(text.replace('contents: read', 'content: read'))).not.toEqual([]);
  expect(problemsOf(text.replace('github.sha', 'gihtub.sha'))).not.toEqual([]);
});

it('the configurations are read without an error', () => {
  const configurations = recipes.filter(({ kind }) => kind === 'configuration');
  expect(configurations).toHaveLength(1);
  for (const { text } of configurations) {
    expect(readConfigFile(text, 'recipe', knownNames).overrides).toHaveLength(3);
  }
});

it('the hooks are JSON, and those for pre-commit are hooks that there are', () => {
  for (const { text } of recipes.filter(({ kind }) => kind === 'hook'))
    expect(JSON.parse(text)).toHaveProperty('hooks');
  const ids = (parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly { readonly id: string }[]).map(
    ({ id }) => id,
  );
  const asked = recipes
    .filter(({ kind }) => kind === 'pre-commit')
    .flatMap(
      ({ text }) => (parse(text) as { readonly repos: readonly { readonly hooks: readonly { id: string }[] }[] }).repos,
    )
    .flatMap(({ hooks }) => hooks.map(({ id }) => id));
  expect(asked).toEqual(ids);
});

it.each(['README.md', 'docs/recipes.md', 'docs/plan-format.md', 'CONTRIBUTING.md'])(
  'every command in %s is one that the program takes',
  (file) => {
    const text = readFileSync(file, 'utf8');
    const lines = [...text.matchAll(/(?:npx(?: --yes)? |`|^)plan-check((?: (?!#|\|)[^\s`|&>]+)+)/gm)].map(
      (match) => match[1] ?? '',
    );
    for (const line of lines) {
      const words = line
        .trim()
        .split(/\s+/)
        .map((word) => word.replace(/[.,;:]$/, ''));
      const isCommand = words[0]?.startsWith('--') === true || commands.some((command) => command === words[0]);
      if (isCommand && !words.includes('--help')) expect(() => readArguments(words)).not.toThrow();
    }
  },
);
