import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { readConfigFile } from '../../src/config/config-file.js';
import { knownNames } from '../../src/known-names.js';
import { rules } from '../../src/rules/index.js';
import type { Around } from '../helpers/around.js';
import { report } from '../helpers/plans.js';

/**
 * Pages of rules. Their examples are fences with a word behind `markdown`: `before` is the base of those that follow,
 * `fails ID…` has findings of exactly these messages of the rule, `passes` has none of the rule. An `after` is for readers.
 * A fence of `text files` gives those that follow a repository with these files, one a line; one of `text changed` says which
 * files their change adds or changes beside the plan, which is docs/plans/locking.md.
 */
const pages = new Map(
  readdirSync('docs/rules')
    .filter((file) => file !== 'README.md')
    .map((file) => [file.replace(/\.md$/, ''), readFileSync(`docs/rules/${file}`, 'utf8')]),
);

const fence = /^(?<mark>`{3,})(?<info>.*)\n(?<text>[\s\S]*?)^\k<mark>$/gm;

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

interface Example {
  readonly base: string | null;
  readonly head: string;
  /** Null where the page has no repository. */
  readonly around: Around | null;
  readonly verdict: 'fails' | 'passes';
  /** The messages of an example that fails, sorted. */
  readonly expected: readonly string[];
}

function examplesOf(page: string): readonly Example[] {
  let base: string | null = null;
  let around: Around | null = null;
  const examples: Example[] = [];
  for (const { groups: { info = '', text = '' } = {} } of page.matchAll(fence)) {
    const [language, ...words] = info.split(' ');
    if (info === 'text files' || info === 'text changed') {
      around = { ...(around ?? {}), [words.join()]: text.split('\n').filter(Boolean) };
    }
    if (language !== 'markdown') continue;
    const [verdict, ...expected] = words.filter((word) => word !== 'after');
    if (verdict === 'before') base = text;
    else if (verdict === 'passes' || (verdict === 'fails' && expected.length > 0)) {
      examples.push({ base, head: text, around, verdict, expected: expected.sort() });
    } else throw new Error(`An example is marked "${info}", which means nothing.`);
  }
  return examples;
}
