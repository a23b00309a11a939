import { describe, expect, it } from '@jest/globals';
import { fixText } from '../../scripts/corpus/fix-cases.js';

const path = 'docs/plan.md';
const text = [
  '# T-k7m2q Queue',
  '',
  '## Metadata',
  '',
  '- Status: Implemented',
  '',
  '## Phase 1: Store',
  '',
  '### Phase 2 Tasks',
  '',
  '- [ ] Build the table',
  '  - [x] Columns',
  '-[ ] Read from it',
  '- [✓] Count it',
  '',
].join('\n');

describe('fixing every plan of a corpus', () => {
  it('names the edits and finds nothing else changed, whatever the line ends', async () => {
    const unix = await fixText(path, text);
    expect(unix.applied.map(({ rule, line }) => `${String(line)} ${rule}`)).toEqual([
      '5 status-known.alias',
      '13 checkbox-renders.malformed',
      '9 phases-numbered.sub-section',
    ]);
    expect(unix.problems).toEqual([]);
    expect(unix.text).toBe(
      text.replace('Implemented', 'Complete').replace('Phase 2 Tasks', 'Phase 1 Tasks').replace('-[ ]', '- [ ]'),
    );
    const windows = await fixText(path, text.replaceAll('\n', '\r\n'));
    expect(windows).toEqual({ ...unix, text: unix.text.replaceAll('\n', '\r\n') });
  });

  it('leaves a text alone that is no plan', async () => {
    expect(await fixText(path, 'Words.\n')).toEqual({ applied: [], text: 'Words.\n', problems: [] });
  });
});
