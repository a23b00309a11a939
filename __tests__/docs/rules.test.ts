import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { readConfigFile } from '../../src/config/config-file.js';
import { knownNames } from '../../src/known-names.js';
import { rules } from '../../src/rules/index.js';
import { examplesOf, fence } from '../helpers/page-examples.js';
import { report } from '../helpers/plans.js';

const pages = new Map(
  readdirSync('docs/rules')
    .filter((file) => file !== 'README.md')
    .map((file) => [file.replace(/\.md$/, ''), readFileSync(`docs/rules/${file}`, 'utf8')]),
);

const headings = ['Why', 'What it reports', 'Example', 'How to fix', 'When to turn it off'];

it('every rule has a page, and every page a rule', () => {
  expect([...pages.keys()].sort()).toEqual(rules.map((rule) => rule.meta.id).sort());
});

describe.each(rules.map(({ meta }) => ({ ...meta, page: pages.get(meta.id) ?? '' })))(
  'the page of $id',
  ({ id, summary, messages, page }) => {
    it('begins with its id and what holds', () => {
      expect(page.split('\n').slice(0, 4)).toEqual([`# ${id}`, '', summary, '']);
    });

    it('has the sections of all pages, in their order', () => {
      const text = page.replace(fence, '');
      expect([...text.matchAll(/^#+ (.*)$/gm)].map((match) => match[1])).toEqual([id, ...headings]);
    });

    it('lists every message with its level', () => {
      const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (\w+) \| .+ \|$/gm)].map(([, message, level]) => [
        message,
        level,
      ]);
      expect(Object.fromEntries(rows)).toEqual(
        Object.fromEntries(Object.entries(messages).map(([message, { level }]) => [message, level])),
      );
      expect(rows).toHaveLength(Object.keys(messages).length);
    });

    it('has an example that fails and one that passes, and both do', async () => {
      const examples = examplesOf(page);
      expect(new Set(examples.map(({ verdict }) => verdict))).toEqual(new Set(['fails', 'passes']));
      for (const { base, head, around, expected } of examples) {
        const { findings } = await report(base, head, around === null ? {} : { around });
        const found = findings.filter((finding) => finding.rule === id && !finding.existing);
        expect([...new Set(found.map((finding) => finding.messageId))].sort()).toEqual(expected);
      }
    });

    it('says how to turn it off in a way that the configuration takes', () => {
      const snippets = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');
      const settings = snippets.map((snippet) => readConfigFile(snippet, `docs/rules/${id}.md`, knownNames));
      const named = settings.flatMap(({ rules: own = {}, overrides = [] }) => [
        ...Object.keys(own),
        ...overrides.flatMap((override) => Object.keys(override.rules ?? {})),
      ]);
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((name) => name.split('.')[0] !== id)).toEqual([]);
    });
  },
);
