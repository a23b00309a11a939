import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { tdl } from '../../src/dialects/tdl.js';
import { report } from '../helpers/plans.js';
import { templateFacts } from '../helpers/templates.js';

/** The template that comes with the program. */
const templateText = readFileSync('docs/templates/plan.md', 'utf8');

const withStatus = (text: string, status: string) => text.replace(/^(- Status: ).*$/m, `$1${status}`);

/** A plan as a person makes it from the template: everything in brackets replaced, and what is about the template removed. */
const filled = templateText
  .replace(/^## How to use this template[\s\S]*/m, '')
  .replaceAll('T-<id>', 'T-4k7qd')
  .replace('`[A link to the design, or none]`', '[T-4k7qd design](design.md)')
  .replaceAll('[module]', 'locks')
  .replaceAll('`/src/...`', '`/src/locks.ts`')
  .replace(/`\[[^\]]{3,}\]`/g, 'a word or two');

/** What every rule has to say of a plan that is read by the template. */
async function linesOf(text: string): Promise<readonly string[]> {
  const { findings } = await report(null, text, { templateText });
  return findings.map(({ rule, messageId, severity, message }) => `${severity} ${rule}.${messageId}: ${message}`);
}

describe('docs/templates/plan.md', () => {
  it('says everything that a template can say', () => {
    const { sections, phaseSections, placeholders, notes, status } = templateFacts(templateText);
    expect(notes).toEqual([]);
    expect(sections).toEqual([
      'metadata Metadata',
      'links Links',
      'overview Overview',
      'success-metrics Success Metrics',
      'scope Scope',
      'plan-summary Plan Summary',
      'definition-of-done Definition of Done',
      'open-questions Open Questions',
    ]);
    expect(phaseSections).toEqual([
      'goal Goal',
      'tasks Tasks',
      'deliverables Deliverables',
      'verification Verification',
      'acceptance-criteria Acceptance Criteria',
    ]);
    expect(placeholders.length).toBeGreaterThan(20);
    const words = new Set(status.vocabulary.map(({ write }) => write));
    expect([...words]).toEqual([...new Set(tdl.status.vocabulary.map(({ write }) => write))]);
  });

  it('gives a plan that passes every rule, from its first phase to its end', async () => {
    expect(filled).not.toMatch(/`\[|T-<|\[module\]/);
    const finished = filled.replaceAll('[ ]', '[x]').replaceAll('→ Next step', '→ Decision');
    for (const text of [
      withStatus(filled, 'Draft'),
      withStatus(filled, 'Phase 1 In Progress'),
      withStatus(finished, 'Complete'),
    ]) {
      expect(await linesOf(text)).toEqual([]);
    }
  });

  it('gives a draft of which nothing is asked yet', async () => {
    const found = await linesOf(withStatus(templateText, 'Draft'));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((line) => !line.startsWith('notice '))).toEqual([]);
  });

  it('is not taken for a plan whose status was chosen', async () => {
    expect((await linesOf(templateText)).some((line) => line.startsWith('error status-known.unedited'))).toBe(true);
  });
});
