import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultPlanGlobs, isPlanByDefault } from '../../src/collect/default-globs.js';
import { planMatcher } from '../../src/collect/globs.js';

/** Which of some paths are plans. */
function plansOf(globs: readonly string[], paths: readonly string[]): readonly string[] {
  return paths.filter(planMatcher(globs));
}

describe('by default', () => {
  it.each([
    'plan.md',
    'PLAN.md',
    'a/b/plan.md',
    'a/b/PLAN.md',
    'lock.plan.md',
    'a/lock.plan.md',
    '.plan.md',
    'docs/plans/lock.md',
    'docs/plans/2026/03/lock.md',
    'docs/plans/README.md',
    'docs/tasks/T-ab12c lock files/plan.md',
    'docs/[draft] (old)/plan.md',
    'docs/計画 🚀/plan.md',
    'docs/two\nlines/plan.md',
    'docs/back\\slash/plan.md',
    '.kiro/specs/plan.md',
    '.a/.b/plan.md',
    'docs/plans/.hidden.md',
    'specs/{a,b}/plan.md',
    '!important/plan.md',
    '#1/plan.md',
    'template/plan.md',
    'mytemplates/plan.md',
    'my_node_modules/plan.md',
  ])('%j is a plan', (path) => {
    expect(plansOf(defaultPlanGlobs, [path])).toEqual([path]);
    expect(isPlanByDefault(path)).toBe(true);
  });

  it.each([
    '',
    'Plan.md',
    'Plan.MD',
    'plan.MD',
    'plan.markdown',
    'plan.md.bak',
    'plan.md/notes.md',
    'myplan.md',
    'my-plan.md',
    'plan.mdx',
    'lock.PLAN.md',
    'README.md',
    'docs/plan/lock.md',
    'a/docs/plans/lock.md',
    'docs/Plans/lock.md',
    'docs/plans/lock.txt',
    'docs/plan.md\n',
    'templates/plan.md',
    'docs/templates/plan.md',
    'docs/templates/deep/plan.md',
    'docs/plans/templates/plan.md',
    'docs/plans/template.md',
    'docs/plans/plan-template.md',
    'template.plan.md',
    'node_modules/a/plan.md',
    'a/node_modules/b/docs/plan.md',
    '.github/templates/plan.md',
  ])('%j is none', (path) => {
    expect(plansOf(defaultPlanGlobs, [path])).toEqual([]);
    expect(isPlanByDefault(path)).toBe(false);
  });

  it('the patterns say of any path what the globs say', () => {
    const words = [
      'plan',
      'PLAN',
      'docs',
      'plans',
      'templates',
      'template',
      'node_modules',
      'md',
      '.',
      '..',
      '-',
      '\n',
      '計',
      '🚀',
    ];
    const name = fc
      .array(
        fc.oneof(
          { weight: 9, arbitrary: fc.constantFrom('.md', ...words) },
          fc.string({ unit: 'grapheme', maxLength: 3 }),
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((parts) => parts.join('').replaceAll('/', ''))
      // Git has no such names.
      .filter((one) => !['', '.', '..'].includes(one));
    const folders = fc.tuple(
      fc.constantFrom('', 'docs/plans/', 'docs/'),
      fc.array(
        name.map((one) => `${one}/`),
        { maxLength: 3 },
      ),
    );
    const path = fc.tuple(
      folders,
      fc.oneof(name, fc.constantFrom('plan.md', 'PLAN.md', '.plan.md', 'a.plan.md', 'a.md')),
    );
    const isPlan = planMatcher(defaultPlanGlobs);
    const seen = { plan: 0, none: 0 };
    fc.assert(
      fc.property(path, ([[start, names], last]) => {
        const whole = start + names.join('') + last;
        seen[isPlan(whole) ? 'plan' : 'none'] += 1;
        expect([whole, isPlanByDefault(whole)]).toEqual([whole, isPlan(whole)]);
      }),
      { numRuns: 3000 },
    );
    // Paths that are all of one kind would tell nothing.
    expect(Math.min(seen.plan, seen.none)).toBeGreaterThan(100);
  });
});

describe('globs', () => {
  it('take the place of the default ones', () => {
    expect(plansOf(['specs/*/tasks.md'], ['plan.md', 'specs/1/tasks.md', 'specs/1/2/tasks.md'])).toEqual([
      'specs/1/tasks.md',
    ]);
  });

  it('are the default ones where others only take away', () => {
    expect(plansOf(['!docs/old/**'], ['plan.md', 'docs/old/plan.md', 'docs/a.md'])).toEqual(['plan.md']);
  });

  it('that begin with ! take away what fits them, wherever they stand', () => {
    const paths = ['docs/plan.md', 'docs/old/plan.md', 'docs/old/.a/plan.md'];
    expect(plansOf(['**/plan.md', '!docs/old/**'], paths)).toEqual(['docs/plan.md']);
    expect(plansOf(['!docs/old/**', '**/plan.md'], paths)).toEqual(['docs/plan.md']);
  });

  it('that begin with ! win over a literal name', () => {
    expect(plansOf(['docs/plan.md', '!docs/plan.md'], ['docs/plan.md'])).toEqual([]);
  });

  it('know braces, classes and extended patterns', () => {
    const paths = ['a/plan.md', 'b/plan.md', 'c/plan.md', 'd/plan.md'];
    expect(plansOf(['{a,b}/plan.md'], paths)).toEqual(['a/plan.md', 'b/plan.md']);
    expect(plansOf(['[b-c]/plan.md'], paths)).toEqual(['b/plan.md', 'c/plan.md']);
    expect(plansOf(['@(c|d)/plan.md'], paths)).toEqual(['c/plan.md', 'd/plan.md']);
    expect(plansOf(['?/plan.md'], [...paths, 'aa/plan.md'])).toEqual(paths);
  });

  it('take away from the defaults where they only take away', () => {
    expect(plansOf(['!old/**'], ['old/plan.md', 'new/plan.md', 'new/notes.md'])).toEqual(['new/plan.md']);
  });

  it('take a # and an escaped sign as written', () => {
    expect(plansOf(['#1/*.md'], ['#1/plan.md', '1/plan.md'])).toEqual(['#1/plan.md']);
    expect(plansOf(['**/plan.md', '!!new/**'], ['!new/plan.md', 'new/plan.md'])).toEqual(['new/plan.md']);
    expect(plansOf(['app/\\[id\\]/plan.md'], ['app/[id]/plan.md', 'app/i/plan.md'])).toEqual(['app/[id]/plan.md']);
  });

  it('tell small letters from capitals', () => {
    expect(plansOf(['Docs/*.md'], ['Docs/a.md', 'docs/a.md', 'Docs/a.MD'])).toEqual(['Docs/a.md']);
  });

  it('see into folders that begin with a dot, and files that do', () => {
    expect(plansOf(['*/plan.md', '**/*.md'], ['.kiro/plan.md', '.a/.b/.c.md'])).toEqual([
      '.kiro/plan.md',
      '.a/.b/.c.md',
    ]);
  });
});

describe('what is never a plan', () => {
  const template = 'docs/templates/plan.md';

  it('stays none where a glob fits it', () => {
    expect(plansOf(['**/*.md', 'docs/templates/*.md'], [template, 'a/my-template-2.md', 'node_modules/a.md'])).toEqual(
      [],
    );
    expect(plansOf(['docs/templates/{plan,task}.md'], [template])).toEqual([]);
  });

  it('is one where it is named literally', () => {
    expect(plansOf([template], [template, 'docs/templates/task.md'])).toEqual([template]);
    expect(plansOf(['**/*.md', 'node_modules/a/my template.md'], ['node_modules/a/my template.md', template])).toEqual([
      'node_modules/a/my template.md',
    ]);
  });

  it('is the template that plans are made from, wherever it is', () => {
    const isPlan = planMatcher(['docs/**/*.md'], ['docs/new.md']);
    expect(['docs/new.md', 'docs/a.md'].map((path) => isPlan(path))).toEqual([false, true]);
    expect(planMatcher(['docs/*.md', 'docs/new.md'], ['docs/new.md'])('docs/new.md')).toBe(true);
    expect(planMatcher(['docs/*.md', '!docs/new.md'], ['docs/new.md'])('docs/new.md')).toBe(false);
  });

  it('is told by small letters alone', () => {
    expect(plansOf(['**/*.md'], ['docs/TEMPLATE.md', 'Templates/plan.md'])).toEqual([
      'docs/TEMPLATE.md',
      'Templates/plan.md',
    ]);
  });
});
