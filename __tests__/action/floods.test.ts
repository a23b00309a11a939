import { describe, expect, it } from '@jest/globals';
import { Scene } from '../helpers/pull-request-scene.js';
import { reportOf } from '../helpers/report.js';

const phases = 3_000;

/** A plan whose every phase has an open item; a finding each where it says that it is complete. */
function flood(status: string, box = ' '): string {
  const bodies = Array.from({ length: phases }, (_, index) => `## Phase ${index + 1}: a\n- [${box}] b\n`).join('');
  return `# T-4k7qd Flood\n\n## Metadata\n\n- Status: ${status}\n\n${bodies}`;
}

function listIn(outputs: Readonly<Record<string, string>>, name: string): readonly object[] {
  const text = outputs[name] ?? '';
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(100_000);
  return JSON.parse(text) as readonly object[];
}

describe('a plan with thousands of findings', () => {
  it('has all of them in the report, and as many as a reader can use in the log and the comment', async () => {
    await using scene = await Scene.open({ head: { 'plan.md': flood('Complete') } });
    const run = await scene.run({ inputs: { 'report-file': 'report.json' } });
    const { counts, findings } = reportOf(run);
    expect(run.exitCode).toBe(1);
    expect(counts['error']).toBeGreaterThan(phases);
    expect(findings.length).toBeGreaterThan(phases);
    expect(run.outputs['errors']).toBe(String(counts['error']));
    const shown = run.stdout.split('\n').filter((line) => line.startsWith('  plan.md:'));
    expect(shown).toHaveLength(200);
    expect(run.stdout).toContain(`\n… and ${findings.length - 200} more findings\n✖ fails: `);
    expect(run.stdout.length).toBeLessThan(100_000);
    expect(scene.comments).toHaveLength(1);
    expect(scene.comments[0]?.split('\n')[1]).toMatch(/^### ❌ Plan check fails: /);
    // All phases but a hundred, and the table is still there.
    expect(scene.comments[0]).toContain(` ○ +${phases - 100} |`);
    expect(run.summary).toContain(`\n- … and ${findings.length - 1_012 - counts['notice']!} more findings\n`);
    scene.github.assertValid();
  });

  it('has outputs that fit an environment variable, of whole entries, and a warning for what is left out', async () => {
    await using scene = await Scene.open({
      base: { 'plan.md': flood('Phase 1 In Progress') },
      head: { 'plan.md': flood('Complete', 'x') },
    });
    const run = await scene.run({ inputs: { comment: 'never', 'report-file': 'report.json' } });
    const closed = listIn(run.outputs, 'phases-closed');
    const transitions = listIn(run.outputs, 'transitions');
    const { plans } = JSON.parse(run.files['report.json'] ?? '') as {
      readonly plans: readonly { readonly transitions: readonly object[] }[];
    };
    const steps = plans.flatMap((plan) => plan.transitions);
    expect(steps.length).toBeGreaterThan(phases);
    expect(transitions.length).toBeLessThan(steps.length);
    expect(transitions).toEqual(steps.slice(0, transitions.length).map((step) => ({ path: 'plan.md', ...step })));
    expect(closed[0]).toEqual({ path: 'plan.md', phase: '1', title: 'a' });
    const left = steps.length - transitions.length;
    expect(run.stdout).toContain(
      `::warning::The output transitions leaves out ${left} of ${steps.length} entries, as it has to fit an environment variable. report.json has all of them.\n`,
    );
    expect(run.stdout).not.toContain('The output plans leaves out');
    scene.github.assertValid();
  });
});

it('a plan with a text of 200 KB leaves room for the others in the outputs and the log', async () => {
  const status = 'Soon '.repeat(40_000);
  const plan = `# T-4k7qd ${'Long '.repeat(20_000)}\n\n## Metadata\n\n- Status: ${status}\n\n## Phase 1: a\n- [ ] b\n`;
  const paths = ['a/plan.md', 'b/plan.md', 'c/plan.md'];
  await using scene = await Scene.open({ head: Object.fromEntries(paths.map((path) => [path, plan])) });
  const run = await scene.run({ inputs: { comment: 'never' } });
  expect(listIn(run.outputs, 'plans')).toEqual(
    paths.map((path) => expect.objectContaining({ path, status: { base: null, head: expect.stringMatching(/…$/) } })),
  );
  expect(run.stdout).not.toContain('leaves out');
  expect(run.stdout.length).toBeLessThan(30_000);
  scene.github.assertValid();
});
