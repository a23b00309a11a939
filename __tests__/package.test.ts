import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { minimatch } from 'minimatch';
import { parse } from 'yaml';
import { rules } from '../src/rules/index.js';

interface PackageJson {
  readonly bin: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as PackageJson;

describe('the npm package', () => {
  it('holds the program, the schemas, the pages and the template that it reads, and nothing of how it is made', async () => {
    const { stdout } = await promisify(execFile)('npm', ['pack', '--dry-run', '--json', '--ignore-scripts']);
    const [{ files }] = JSON.parse(stdout) as [{ readonly files: readonly { readonly path: string }[] }];
    const paths = files.map(({ path }) => path).filter((path) => !path.startsWith('lib/'));
    const expected = [
      'LICENSE',
      'README.md',
      'dist/cli/index.js',
      'dist/licenses.txt',
      'docs/templates/plan.md',
      'package.json',
      'schemas/plan-check.schema.json',
      'schemas/report.schema.json',
      'schemas/status.schema.json',
      ...rules.map(({ meta }) => `docs/rules/${meta.id}.md`),
    ];
    expect(paths).toEqual(expect.arrayContaining(expected));
    const places = paths.filter((path) => !/^(?:dist\/cli|docs\/rules|docs\/templates|schemas)\/|^[^/]+$/.test(path));
    expect(places).toEqual(['dist/licenses.txt']);
  });

  it('has of lib/ the parts that its exports lead to, and no others', () => {
    const reached = reachableFrom('src/index.ts');
    const parts = readdirSync('src').map((name) => name.replace(/\.ts$/, ''));
    const isLeftOut = (path: string) => leftOut.some((pattern) => minimatch(path, pattern));
    const needed = parts.filter((part) =>
      reached.some((path) => path === `src/${part}.ts` || path.startsWith(`src/${part}/`)),
    );
    expect(parts.filter((part) => !isLeftOut(`lib/${part}.js`) && !isLeftOut(`lib/${part}`))).toEqual(needed);
    const missing = reached.map((path) => path.replace(/^src(.*)\.ts$/, 'lib$1.js')).filter(isLeftOut);
    expect(missing).toEqual([]);
  });

  it('exports what its files hold', () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    for (const target of [...targets, ...Object.values(manifest.bin).map((path) => `./${path}`)]) {
      const [top = ''] = target.replace('./', '').split('/');
      expect([...manifest.files.map((file) => file.split('/')[0]), 'package.json']).toContain(top);
    }
  });
});

const leftOut = manifest.files.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));

/** The files of src/ that one leads to by its imports. */
function reachableFrom(path: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const text = readFileSync(path, 'utf8');
  for (const [, specifier = ''] of text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*)'(\.[^']+)'/g)) {
    reachableFrom(join(dirname(path), specifier.replace(/\.js$/, '.ts')), seen);
  }
  return [...seen];
}

describe('the hooks for pre-commit', () => {
  it('run commands that there are', () => {
    const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly Readonly<Record<string, unknown>>[];
    expect(hooks.map(({ id, entry }) => [id, entry])).toEqual([
      ['plan-check', 'plan-check'],
      ['plan-check-fix', 'plan-check --fix'],
    ]);
    for (const hook of hooks) {
      expect(Object.keys(hook).sort()).toEqual([
        'description',
        'entry',
        'files',
        'id',
        'language',
        'name',
        'pass_filenames',
      ]);
      expect(hook['language']).toBe('node');
      expect(new RegExp(String(hook['files'])).test('docs/plan.md')).toBe(true);
      expect(manifest.bin).toHaveProperty(String(hook['entry']).split(' ')[0] ?? '');
    }
  });
});
