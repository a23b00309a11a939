import type { PhrasingContent } from 'mdast';

/** A run of `*`, `_` or `~` that may begin or end emphasis. */
export interface Delimiter {
  readonly type: 'delimiter';
  readonly run: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

export type Token = PhrasingContent | Delimiter;

/** Whether a run may begin or end emphasis, by the characters around it; an empty one for the ends of the text. */
export function flankingOf(
  character: string,
  previous: string,
  next: string,
): { readonly opens: boolean; readonly closes: boolean } {
  const [before, after] = [kindOf(previous), kindOf(next)];
  const opens = after === 'word' || (after === 'sign' && before !== 'word');
  const closes = before === 'word' || (before === 'sign' && after !== 'word');
  if (character === '~') return { opens, closes };
  // Strike-through may begin or end right within emphasis, whatever stands on the other side.
  const mayOpen = opens || next === '~';
  const mayClose = closes || previous === '~';
  if (character === '*') return { opens: mayOpen, closes: mayClose };
  return {
    opens: mayOpen && (before !== 'word' || !mayClose),
    closes: mayClose && (after !== 'word' || !mayOpen),
  };
}

/** CommonMark's groups. Of a character outside of the basic plane only a half is looked at, which is no sign to micromark. */
function kindOf(character: string): 'space' | 'sign' | 'word' {
  if (character === '' || /\s/.test(character)) return 'space';
  return /[\p{P}\p{S}]/u.test(character) ? 'sign' : 'word';
}

/**
 * Puts what stands between a beginning and an end of emphasis into it. Null where CommonMark's rules for what crosses, or is of
 * unequal length, would have to decide.
 */
export function pairDelimiters(tokens: readonly Token[]): PhrasingContent[] | null {
  if (!tokens.some(isDelimiter)) return tokens.filter((token) => !isDelimiter(token));
  const texts = textMarks(tokens);
  const outer: PhrasingContent[] = [];
  const open: { readonly run: string; readonly children: PhrasingContent[] }[] = [];
  const current = () => open.at(-1)?.children ?? outer;
  for (const token of tokens) {
    if (!isDelimiter(token)) {
      add(current(), token);
      continue;
    }
    const { run, opens, closes } = token;
    if (texts.has(run.charAt(0))) {
      add(current(), { type: 'text', value: run });
      continue;
    }
    if (run.length > 2 || (opens && closes)) return null;
    if (opens) {
      open.push({ run, children: [] });
      continue;
    }
    const last = open.pop();
    if (last === undefined) add(outer, { type: 'text', value: run });
    else if (last.run !== run) return null;
    else add(current(), emphasis(run, last.children));
  }
  // What nothing ends is text.
  for (let last = open.pop(); last !== undefined; last = open.pop()) {
    const into = current();
    add(into, { type: 'text', value: last.run });
    for (const child of last.children) add(into, child);
  }
  return outer;
}

function isDelimiter(token: Token): token is Delimiter {
  return token.type === 'delimiter';
}

/** The signs of which no two runs might belong together. */
function textMarks(tokens: readonly Token[]): ReadonlySet<string> {
  const texts = new Set(['*', '_', '~']);
  const opened = new Set<string>();
  for (const token of tokens) {
    if (!isDelimiter(token)) continue;
    const sign = token.run.charAt(0);
    // Only tildes have to be as many.
    const run = sign === '~' ? token.run : sign;
    if (token.closes && opened.has(run)) texts.delete(sign);
    if (token.opens) opened.add(run);
  }
  return texts;
}

function emphasis(run: string, children: PhrasingContent[]): PhrasingContent {
  if (run.startsWith('~')) return { type: 'delete', children };
  return run.length === 2 ? { type: 'strong', children } : { type: 'emphasis', children };
}

/** Adds a node; text joins text. */
function add(children: PhrasingContent[], node: PhrasingContent): void {
  const last = children.at(-1);
  if (node.type === 'text' && last?.type === 'text') last.value += node.value;
  else children.push(node);
}
