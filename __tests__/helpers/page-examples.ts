import type { Around } from './around.js';

/** An example of a rule's page; docs/plans/locking.md is the plan in it. */
export interface Example {
  readonly base: string | null;
  readonly head: string;
  /** Null where the page has no repository. */
  readonly around: Around | null;
  readonly verdict: 'fails' | 'passes';
  /** The messages of an example that fails, sorted. */
  readonly expected: readonly string[];
}

/** A fenced block: its marks, the words behind them, and its text. */
export const fence = /^(?<mark>`{3,})(?<info>.*)\n(?<text>[\s\S]*?)^\k<mark>$/gm;

/**
 * The examples of a rule's page: fences with a word behind `markdown`. `before` is the base of those that follow, `fails ID…` has
 * findings of exactly these messages of the rule, `passes` has none of the rule. An `after` is for readers. A fence of `text files`
 * gives those that follow a repository with these files, one a line; one of `text changed` says which files their change adds or
 * changes beside the plan.
 */
export function examplesOf(page: string): readonly Example[] {
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
