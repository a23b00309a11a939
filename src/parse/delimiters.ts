import type { Run } from '../model/document.js';
import { unicodePattern } from '../model/unicode-pattern.js';

/** A piece of inline text: what a reader sees of it. Tags show nothing, and a line break is a line feed. */
export interface Span {
  readonly kind: Run['kind'] | 'break' | 'html';
  text: string;
}

/** A run of `*`, `_` or `~` that may begin or end emphasis. */
export interface Delimiter {
  readonly kind: 'delimiter';
  readonly text: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

export type Token = Span | Delimiter;

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

const sign = unicodePattern(String.raw`[\p{P}\p{S}]`);

/** CommonMark's groups. Of a character outside of the basic plane only a half is looked at, which is no sign to micromark. */
function kindOf(character: string): 'space' | 'sign' | 'word' {
  if (character === '' || /\s/.test(character)) return 'space';
  return sign.test(character) ? 'sign' : 'word';
}

/**
 * Puts what stands between a beginning and an end of emphasis into one span. Null where CommonMark's rules for what crosses, or is of
 * unequal length, would have to decide.
 */
export function pairDelimiters(tokens: readonly Token[]): readonly Span[] | null {
  const texts = textMarks(tokens);
  const outer: Span[] = [];
  const open: { readonly run: string; readonly children: Span[] }[] = [];
  const current = () => open.at(-1)?.children ?? outer;
  for (const token of tokens) {
    if (token.kind !== 'delimiter') {
      addSpan(current(), token);
      continue;
    }
    const { text: run, opens, closes } = token;
    if (texts.includes(run.charAt(0))) {
      addSpan(current(), { kind: 'text', text: run });
      continue;
    }
    if (run.length > 2 || (opens && closes)) return null;
    if (opens) {
      open.push({ run, children: [] });
      continue;
    }
    const last = open.pop();
    if (last === undefined) addSpan(outer, { kind: 'text', text: run });
    else if (last.run !== run) return null;
    else addSpan(current(), emphasis(run, last.children));
  }
  // What nothing ends is text.
  for (const { run, children } of open) {
    addSpan(outer, { kind: 'text', text: run });
    for (const child of children) addSpan(outer, child);
  }
  return outer;
}

/** The signs of which no two runs might belong together. */
function textMarks(tokens: readonly Token[]): string {
  let texts = '*_~';
  const opened: string[] = [];
  for (const token of tokens) {
    if (token.kind !== 'delimiter') continue;
    const sign = token.text.charAt(0);
    // Only tildes have to be as many.
    const run = sign === '~' ? token.text : sign;
    if (token.closes && opened.includes(run)) texts = texts.replace(sign, '');
    if (token.opens && !opened.includes(run)) opened.push(run);
  }
  return texts;
}

/** Strike-through, or other emphasis, which is struck if nothing but strike-through stands within it. */
function emphasis(run: string, children: readonly Span[]): Span {
  const [only] = children;
  const isStruck = run.startsWith('~') || (children.length === 1 && only?.kind === 'struck');
  return { kind: isStruck ? 'struck' : 'emphasis', text: textOfSpans(children) };
}

export function textOfSpans(spans: readonly Span[]): string {
  let text = '';
  // Added up, and not joined: emphasis within emphasis would be copied at every level.
  for (const span of spans) text += span.text;
  return text;
}

/** Adds a span; text joins text. */
export function addSpan(spans: Token[], span: Span): void {
  const last = spans.at(-1);
  if (span.kind === 'text' && last?.kind === 'text') last.text += span.text;
  else spans.push(span);
}
