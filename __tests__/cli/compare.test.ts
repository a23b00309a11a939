import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lines } from '../helpers/read-markdown.js';
import { reportOf } from '../helpers/report.js';
import { runCli } from '../helpers/run-cli.js';

/** What a phase starts from, what an item makes and a link: all that has a path to look at. */
const plan = (box: string) =>
  lines(
    '# T-ab12c Retry queue',
    '',
    '## Metadata',
    '',
    '- Type: Implementation Plan',
    '- Status: Phase 1 In Progress',
    '',
    '## Phase 1: Store',
    '',
    '### Inputs',
    '',
    '- `src/queue/mod.rs`',
    '- [the design](../design.md)',
    '',
    '### Tasks',
    '',
    `- [${box}] Create \`src/queue/store.rs\``,
  );

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'plan-check-'));
  await Promise.all([
    writeFile(join(directory, 'before.md'), plan('x')),
    writeFile(join(directory, 'after.md'), plan(' ')),
  ]);
});
afterAll(() => rm(directory, { recursive: true }));

describe('plan-check compare', () => {
  it('takes files by their whole path as by a relative one', async () => {
    const of = async (...paths: readonly string[]) =>
      reportOf(await runCli(directory, ['compare', ...paths, '--format', 'json']));
    const [relative, whole] = await Promise.all([
      of('before.md', 'after.md'),
      of(join(directory, 'before.md'), join(directory, 'after.md')),
    ]);
    expect(relative.findings.map(({ rule }) => rule)).toContain('no-unticked-item');
    const withoutPath = (report: typeof relative) => report.findings.map((finding) => ({ ...finding, path: '' }));
    expect(withoutPath(whole)).toEqual(withoutPath(relative));
    expect(whole.plans).toMatchObject([{ path: join(directory, 'after.md') }]);
  });
});
