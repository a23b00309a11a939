import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/**
 * Who may import whom (docs/architecture.md). A part is a folder of src/ or a file directly in it; every part may import itself.
 * `anything` marks the entries and what only they use.
 */
const allowed: Readonly<Record<string, readonly string[] | 'anything'>> = {
  model: [],
  'errors.ts': [],
  'version.ts': [],
  dialects: ['model'],
  parse: ['model', 'dialects', 'mdast-*', 'mdast', 'micromark-*', 'node:vm', 'node:process'],
  compare: ['model'],
  rules: ['model'],
  check: ['model', 'rules'],
  report: ['model', 'node:crypto'],
  collect: ['model', 'minimatch', 'node:buffer'],
  config: ['model', 'errors.ts', 'yaml'],
  'known-names.ts': ['model', 'config', 'dialects', 'rules'],
  'parse-plan.ts': ['model', 'dialects', 'errors.ts', 'parse'],
  'read-templates.ts': ['model', 'dialects', 'collect', 'parse', 'config', 'errors.ts'],
  'path-settings.ts': ['collect', 'config'],
  'read-plans.ts': [
    'model',
    'dialects',
    'collect',
    'parse',
    'compare',
    'config',
    'path-settings.ts',
    'read-templates.ts',
  ],
  'check-batch.ts': [
    'model',
    'collect',
    'parse',
    'check',
    'rules',
    'report',
    'config',
    'path-settings.ts',
    'read-plans.ts',
    'read-templates.ts',
  ],
  'plan-check.ts': [
    'model',
    'collect',
    'config',
    'check-batch.ts',
    'path-settings.ts',
    'read-templates.ts',
    'version.ts',
  ],
  fix: ['model', 'parse-plan.ts'],
  git: ['collect', 'model', 'errors.ts', 'node:*'],
  github: ['collect', 'model', 'errors.ts', '@actions/*', 'node:timers/promises'],
  action: 'anything',
  cli: 'anything',
  'action.ts': 'anything',
  'cli.ts': 'anything',
  'index.ts': 'anything',
};

/** Where the process around the program may be touched. */
const mayUseProcess = ['action.ts', 'cli.ts', 'git'];

interface SourceFile {
  readonly path: string;
  readonly part: string;
  readonly text: string;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path): SourceFile => {
    const normal = path.replaceAll('\\', '/');
    return { path: normal, part: normal.split('/')[0] ?? '', text: readFileSync(join('src', path), 'utf8') };
  });

describe('the import table', () => {
  it('names every part of src/', () => {
    expect([...new Set(files.map((file) => file.part))].sort()).toEqual(Object.keys(allowed).sort());
  });

  it('holds for every file', () => {
    const wrong = files.flatMap((file) => {
      const rights = allowed[file.part] ?? [];
      const targets =
        rights === 'anything' ? [] : importsOf(file).filter((target) => !mayImport(file.part, rights, target));
      return targets.map((target) => `${file.path} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the process around the program', () => {
  it('is touched by the entries and git alone', () => {
    const others = files.filter((file) => !mayUseProcess.includes(file.part));
    const wrong = others.filter((file) => /\b(?:process|console)[.[]/.test(withoutComments(file.text)));
    expect(wrong.map((file) => file.path)).toEqual([]);
  });
});

describe('importing a file', () => {
  it('does nothing by itself: the top level of every file but the entries only declares', () => {
    const wrong = files
      .filter((file) => file.path !== 'action.ts' && file.path !== 'cli.ts')
      .flatMap((file) =>
        withoutComments(file.text)
          .split('\n')
          .filter((line) => /^(?:await|if|for|while|try|void|[a-z]\w*(?:\.\w+)*\()/.test(line))
          .map((line) => `${file.path}: ${line}`),
      );
    expect(wrong).toEqual([]);
  });
});

/** What a file imports: parts of src/, packages and node's own modules. */
function importsOf(file: SourceFile): readonly string[] {
  const specifiers = [...file.text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
  return specifiers.map((specifier) => {
    if (!specifier.startsWith('.')) return specifier;
    const path = normalize(join(dirname(file.path), specifier)).replaceAll('\\', '/');
    const [first = ''] = path.split('/');
    return path.includes('/') ? first : first.replace(/\.js$/, '.ts');
  });
}

function mayImport(part: string, rights: readonly string[], target: string): boolean {
  return (
    target === part ||
    rights.some((right) => (right.endsWith('*') ? target.startsWith(right.slice(0, -1)) : right === target))
  );
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
}
