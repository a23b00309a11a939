import { expect, it } from '@jest/globals';
import { report } from './helpers/plans.js';

/** Every plan ends like this, at a line of its own: whatever is odd before it, the malformed box and the open items are still found. */
const end = '- [x]text without a space\n- [ ] Open at the end\n';
const finished = '## Metadata\n\n- Status: Complete\n\n';

/** Four lines a phase, from line 5 on. */
const phases = (...numbers: readonly (number | string)[]) =>
  finished +
  numbers.map((number) => `## Phase ${String(number)}: Part\n\n- [x] Do part ${String(number)}\n\n`).join('');

/** Headings that say "preparation" and "phase 2: making", the second with a number in full width. */
const japanese = `# 計画：ロックの期限\n\n${finished}## Phase 1: 準備\n\n- [x] 調査する\n\n## フェーズ２：実装\n\n`;

it.each([
  ['no phases', `${finished}## Tasks\n\n- [x] Do it\n`, 8, 'phases', []],
  ['200 phases', phases(...Array.from({ length: 200 }, (_, index) => index + 1)), 805, 'phases', []],
  ['a phase 0', phases(0, 1, 2), 17, 'phases', []],
  ['a phase 2.1', phases(1, 2, '2.1', 3), 21, 'phases', []],
  ['two phases 2', phases(1, 2, 2), 17, 'phases', ['13 error phases-numbered.duplicate']],
  ['a gap in the numbers', phases(1, 3), 13, 'phases', ['9 warning phases-numbered.gap']],
  ['the numbers in another order', phases(2, 1), 13, 'phases', ['9 warning phases-numbered.order']],
  // A heading that is no phase to the dialect is a section beside the phases, of which open items are a warning.
  ['Japanese headings', japanese, 13, 'other', []],
] as const)('a plan with %s is read to its end', async (_, text, lastLines, section, own) => {
  const { findings } = await report(null, `${text}${end}`, {
    rules: { 'required-sections': 'off', 'plan-identity': 'off', 'gate-is-filled': 'off' },
  });
  const lines = findings.map(
    ({ place, severity, rule, messageId }) => `${String(place?.line)} ${severity} ${rule}.${messageId}`,
  );
  const [line, severity] = [String(lastLines), section === 'phases' ? 'error' : 'warning'];
  expect(lines.sort()).toEqual(
    [
      `${line} ${severity} complete-is-complete.${section}`,
      `${line} warning checkbox-renders.malformed`,
      ...own,
    ].sort(),
  );
});
