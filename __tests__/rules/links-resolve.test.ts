import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linksResolve } from '../../src/rules/links-resolve.js';
import { checkTexts } from '../helpers/check-texts.js';
import type { Around } from '../helpers/around.js';
import { findingOf, findings, findingsOf, markdown, plan, read, type Sections } from '../helpers/plans.js';

const rule = 'links-resolve';
/** The plan itself is docs/plans/locking.md. */
const around: Around = {
  files: ['README.md', 'docs/design/locking.md', 'src/locking/mod.rs', 'docs/plans/img/states.png'],
};

/** The targets that are reported of a plan's only section beside its work. */
async function broken(...links: readonly string[]): Promise<readonly string[]> {
  const text = plan('Draft', { Links: links.map((link) => `- [it](${link})`) });
  return namesOf(text);
}

async function namesOf(text: string, files: Around = around): Promise<readonly string[]> {
  const found = (await findings(null, text, { around: files })).filter((finding) => finding.rule === rule);
  return found.flatMap(({ message }) => [...message.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? ''));
}

describe('link', () => {
  it('fires where a link leads to nothing', async () => {
    const text = plan('Draft', {
      Links: ['- [Design](../design/lock.md)', '- [Source](/src/locking)', '- ![](img/x.png)'],
    });
    expect(await findingOf(rule, null, text, { around })).toMatchObject({
      messageId: 'link',
      severity: 'warning',
      headline: '2 links in Links to nothing that is there',
      message: '2 links in Links lead to nothing in the repository: "../design/lock.md", "img/x.png".',
      place: { line: 10, column: 3, endLine: 10, endColumn: 30 },
      members: [10, 12],
      howToFix: "Mend the path. It is read from the plan's own directory; with a slash in front, from the top.",
      example: null,
      fix: null,
    });
    const one = plan('Draft', { Links: ['- [Design](../design/lock.md)'] });
    expect((await findingOf(rule, null, one, { around })).message).toBe(
      '1 link in Links leads to nothing in the repository: "../design/lock.md".',
    );
  });

  it('fires once for each phase and each section beside them, and names a target once', async () => {
    const text = markdown`
      [Here](a.md)

      ## Metadata

      - Status: Draft

      ## Phase 1: Lock

      ### Goal

      See [b](b.md) and ![c](c.png).

      ### Tasks

      - [ ] Read [d](d.md), and [b](b.md) again

      [e]: e.md
    `;
    expect(await findingsOf(rule, null, text, { around })).toEqual(['1:1 warning link', '11:5 warning link']);
    expect(await namesOf(text)).toEqual(['a.md', 'b.md', 'c.png', 'd.md']);
    const [preamble, phase] = await findings(null, text, { around });
    expect([preamble?.headline, phase?.headline, phase?.members]).toEqual([
      '1 link in the plan to nothing that is there',
      '4 links in Phase 1: Lock to nothing that is there',
      [11, 15, 17],
    ]);
  });

  it.each([
    '../design/locking.md',
    './img/states.png',
    'img/states.png',
    'img/',
    'img',
    '/docs/design/locking.md',
    '/README.md',
    '/',
    '.',
    '../..',
    '../design//locking.md',
    '../design/./locking.md#states',
    '../design/locking.md?plain=1#L3',
    '..%2Fdesign/locking%2Emd',
  ])('is silent where something is there: %s', async (link) => {
    expect(await broken(link)).toEqual([]);
  });

  it.each([
    '../design/Locking.md',
    '../design/locking',
    '../design/locking.md/more',
    'README.md',
    '/design/locking.md',
    'missing.md#part',
    'missing%20file.md',
    'docs\\design',
    'TBD',
  ])('fires where nothing is there: %s', async (link) => {
    expect(await broken(link)).toEqual([link]);
  });

  it.each([
    'https://example.com/missing.md',
    'HTTP://example.com',
    'mailto:team@example.com',
    'vscode:extension/x',
    '//example.com/missing.md',
    '#part',
    '',
    '?plain=1',
    // How pages of GitHub are linked from a file.
    '../../../../issues/12',
    '/../missing.md',
    // No text that UTF-8 has.
    'caf%E9.md',
    '100%.md',
    // To be filled in.
    '<../tasks/T-<id>-<task>/design.md>',
    '../tasks/T-%3Cid%3E/design.md',
    '/src/...',
    '{task}/design.md',
  ])('is silent about what leads elsewhere or is to be filled in: %j', async (link) => {
    expect(await broken(link)).toEqual([]);
  });

  it('is silent about what an open item is there to make, and not once it is done', async () => {
    const items = (mark: string): Sections => ({
      'Phase 1: Lock': [`[${mark}] Write [the guide](../guide.md)`, `[${mark}] Read [the notes](notes.md)`],
    });
    expect(await namesOf(plan('Draft', items(' ')))).toEqual(['notes.md']);
    expect(await namesOf(plan('Draft', items('x')))).toEqual(['../guide.md', 'notes.md']);
  });

  it('is silent where the source cannot tell', async () => {
    const text = plan('Draft', { Links: ['- [Design](design.md)'] });
    expect(await namesOf(text, { unknown: ['docs/plans/design.md'] })).toEqual([]);
  });

  it('judges any Markdown with checkboxes', async () => {
    expect(await findingsOf(rule, null, '# Release\n\n- [ ] See [notes](notes.md)\n', { around })).toEqual([
      '3:11 warning link',
    ]);
  });
});

describe('which broken links are new', () => {
  const text = plan('Draft', { Links: ['- [Design](design.md)', '- [Other](other.md)'] });

  it('are those that the change adds', async () => {
    const head = text.replace('other.md)', 'other.md)\n- [Third](third.md)');
    expect(await findingsOf(rule, text, head, { around })).toEqual([
      '12:3 warning link',
      '10:3 warning link (existing)',
    ]);
  });

  it('are those whose file the change takes away', async () => {
    const head = text.replace('Other', 'The other');
    const around = { files: ['docs/plans/design.md'], changed: ['- docs/plans/other.md'] };
    expect(await findingsOf(rule, text, head, { around })).toEqual(['11:3 warning link']);
  });

  it('are those that a move breaks, as each side is read from where it is', async () => {
    const head = text.replace('Draft', 'Cancelled');
    const { findings: found } = await checkTexts([{ path: 'archive/a.md', from: 'docs/a.md', base: text, head }], {
      around: { files: ['docs/design.md', 'archive/other.md'] },
    });
    const links = found.filter((finding) => finding.rule === rule);
    expect(links.map(({ place, existing }) => [place?.line, existing])).toEqual([[10, false]]);
  });

  it('are none of a plan that did not change', async () => {
    expect(await findingsOf(rule, text, text, { around })).toEqual([]);
  });
});

describe('input-path', () => {
  const inputs = (...lines: readonly string[]): string =>
    plan('Phase 1 In Progress', { 'Phase 1: Lock': ['### Inputs', '', ...lines, '', '### Tasks', '', '[ ] Take it'] });

  it('fires where a path under Inputs is not there', async () => {
    const text = inputs(
      '- Source:',
      '  - `src/locking/lock.rs` – the lock',
      '  - `src/locking/mod.rs`',
      '- `docs/adr/`',
    );
    expect(await findingOf(rule, null, text, { around })).toMatchObject({
      messageId: 'input-path',
      severity: 'notice',
      headline: '2 inputs of Phase 1: Lock not there',
      message: 'Phase 1: Lock starts from 2 paths that are not in the repository: "src/locking/lock.rs", "docs/adr/".',
      place: { line: 13, column: 5, endLine: 13, endColumn: 26 },
      members: [13, 15],
      howToFix: 'Mend the path, or write "(new)" behind it.',
    });
  });

  it.each([
    '/docs/missing.md',
    '/docs/missing/',
    'src/missing',
    './src/missing.rs',
    './missing.md',
    '../missing.md',
    '/MISSING.md',
    'src/missing/*.rs',
    'src/missing/{a,b}.rs',
    'src/missing.rs:12',
    'src/missing.rs#L3-L9',
    'src/missing.rs::Lock::take',
    'img/missing.png',
  ])('fires for a path: %s', async (path) => {
    expect(await namesOf(inputs(`- \`${path}\``))).toEqual([path]);
  });

  it.each([
    // There: from the top, from the plan's own directory, or the directory of a pattern.
    'docs/design/locking.md',
    'img/states.png',
    '/src/locking/',
    'src/locking',
    'src/locking/mod.rs:12',
    'src/locking/mod.rs::Lock',
    'src/locking/*.rs',
    'src/*/mod.rs',
    'src/**',
    // A name alone may be anywhere.
    'missing.rs',
    'Cargo.toml',
    'missing/',
    // Not of this repository, as nothing that it begins with is there.
    'application/json',
    'origin/main',
    '/api/users',
    '/etc/hosts.conf',
    'packages/core/index.ts',
    '@types/node',
    '~/.kopi/locks',
    '../../../elsewhere/file.md',
    'github.com/acme/app.git',
    // An address, not a file: it looks like no file and does not say that it is a directory.
    '/src/users',
    // No path at all.
    'https://example.com/src/a.rs',
    'cargo test src/missing.rs',
    'crate::locking',
    '$HOME/src/a.rs',
    // To be filled in.
    '/src/...',
    'src/[module]/mod.rs',
    'docs/T-<id>/design.md',
    'docs/{task}/design.md',
    'docs/path/to/file.md',
    'docs/YYYY-MM-DD-notes.md',
    'docs/adr/NNN-title.md',
  ])('is silent about %j', async (path) => {
    expect(await namesOf(inputs(`- \`${path}\``))).toEqual([]);
  });

  it.each([
    '- `src/missing.rs` (new)',
    '- `src/missing.rs` – new module for the lock',
    '- `src/missing.rs`: new',
    '- `src/missing.rs` – will be created by phase 1',
    '- `src/missing.rs` (removed in #12)',
    '- `src/missing.rs` is not yet there',
  ])('is silent where the line says so: %s', async (line) => {
    expect(await namesOf(inputs(line))).toEqual([]);
  });

  it('fires where the line speaks of another new thing', async () => {
    expect(await namesOf(inputs('- `src/missing.rs` – add the new command'))).toEqual(['src/missing.rs']);
  });

  it('is silent where an item of the plan makes it, or the directory that it is in', async () => {
    const text = plan('Phase 1 In Progress', {
      'Phase 1: Lock': [
        '### Inputs',
        '',
        '- `src/lock.rs`, `/src/wait/queue.rs`, `src/other.rs`',
        '',
        '### Tasks',
        '',
        '[x] Create `src/lock.rs`',
        '[ ] Add a `src/wait/` directory',
        '[ ] Read `src/other.rs`',
      ],
    });
    expect(await namesOf(text)).toEqual(['src/other.rs']);
  });

  it.each<[string, string, readonly string[], readonly string[], readonly string[]]>([
    ['the first', 'Draft', ['[ ] A'], ['[ ] B'], ['src/1.rs']],
    ['the one at hand', 'Phase 2 In Progress', ['[x] A'], ['[ ] B'], ['src/2.rs']],
    [
      'the one that the status is at, whatever the boxes say',
      'Phase 2 In Progress',
      ['[ ] A'],
      ['[ ] B'],
      ['src/2.rs'],
    ],
    ['the next one where the boxes are ahead of the status', 'Phase 1 In Progress', ['[x] A'], ['[ ] B'], ['src/2.rs']],
    ['none of a plan that is done', 'Complete', ['[ ] A'], ['[ ] B'], []],
    ['none of a plan that was given up', 'Cancelled', ['[ ] A'], ['[ ] B'], []],
    ['none where all is done', 'Phase 2 In Progress', ['[x] A'], ['[x] B'], []],
    ['one without items, and the next', 'Draft', [], ['[ ] B'], ['src/1.rs', 'src/2.rs']],
  ])('looks at the inputs of one phase: %s', async (_, status, one, two, expected) => {
    const phase = (number: string, items: readonly string[]) => [
      '### Inputs',
      '',
      `- \`src/${number}.rs\``,
      '',
      '### Tasks',
      '',
      ...items,
    ];
    const text = plan(status, { 'Phase 1: Lock': phase('1', one), 'Phase 2: Wait': phase('2', two) });
    expect(await namesOf(text)).toEqual(expected);
  });

  it('looks at an Inputs section of a plan without phases', async () => {
    expect(await namesOf(plan('Draft', { Inputs: ['- `src/missing.rs`'], Tasks: ['[ ] Take it'] }))).toEqual([
      'src/missing.rs',
    ]);
  });

  it('looks at no other section, and at no code block', async () => {
    const text = plan('Draft', {
      'Phase 1: Lock': [
        '### Inputs',
        '',
        '```',
        'src/missing.rs',
        '```',
        '',
        '### Tasks',
        '',
        '[ ] See `src/missing.rs`',
      ],
      Notes: ['- `src/missing.rs`'],
    });
    expect(await namesOf(text)).toEqual([]);
  });

  it('is new where the phase starts in this change', async () => {
    const text = (status: string) =>
      plan(status, {
        'Phase 1: Lock': ['[x] A'],
        'Phase 2: Wait': ['### Inputs', '', '- `src/missing.rs`', '', '### Tasks', '', '[ ] B'],
      });
    const [base, head] = [text('Phase 1 In Progress').replace('[x]', '[ ]'), text('Phase 2 In Progress')];
    expect(await findingsOf(rule, base, head, { around })).toEqual(['16:3 notice input-path']);
    expect(await findingsOf(rule, text('Phase 1 In Progress'), head, { around })).toEqual([
      '16:3 notice input-path (existing)',
    ]);
  });
});

describe('odd and hostile plans', () => {
  it('have whatever paths they like', async () => {
    const path = fc.string({
      unit: fc.constantFrom('a', '/', '.', '..', '*', '{', ',', '}', ':', '%', '#', ' ', 'é'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(path, { maxLength: 5 }), async (paths) => {
        const lines = paths.flatMap((one) => [`- [x](<${one}>)`, `- \`${one}\``]);
        const text = plan('Draft', { 'Phase 1: Lock': ['### Inputs', '', ...lines, '', '### Tasks', '', '[ ] A'] });
        for (const name of await namesOf(text)) expect(lines.join('\n')).toContain(name.replace(/…$/, ''));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['links', (index: number) => `- [x](../design/${index}.md${'?'.repeat(200)})`],
    ['patterns', (index: number) => `- \`src/${index}/${'{a,'.repeat(50)}c}.rs\``],
    ['inputs on one line', (index: number) => `\`src/${index}.rs\``],
    ['items that make files', (index: number) => `- [ ] create \`src/a/${index}.rs\``],
  ])('are checked in time: many %s', (_, line) => {
    const lines = Array.from({ length: 500 }, (__, index) => line(index));
    const body = line(0).startsWith('-') ? lines : [lines.join(' ')];
    const hostile = read(plan('Draft', { 'Phase 1: Lock': ['### Inputs', '', ...body, '', '### Tasks', '', '[ ] A'] }));
    const began = performance.now();
    expect(
      [...linksResolve.check(hostile, { at: (path) => (path === 'src' ? 'directory' : 'absent') })].length,
    ).toBeLessThan(2);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
