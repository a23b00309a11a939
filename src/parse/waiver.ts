import type { Bullet, Run } from '../model/document.js';
import { isLetterOrDigitAt, letterOrDigit } from '../model/letters.js';
import type { Waiver } from '../model/plan.js';
import { isReasonLine } from '../model/reason.js';
import { unicodePattern } from '../model/unicode-pattern.js';
import { fold, plainText } from './inline.js';

/** An item's text taken apart: what is to be done, and whether the item says that it need not be. */
export interface WaiverReading {
  readonly waiver: Omit<Waiver, 'inherited'> | null;
  /** The text without the waiver, white space folded. */
  readonly task: string;
}

/**
 * Reads the waiver of an item: strike-through of its whole text, or a keyword that begins a trailing parenthesis, emphasis
 * or code span, or follows a dash or colon at the end. A keyword anywhere else says nothing.
 */
export function readWaiver({ text: asWritten, runs: written }: Pick<Bullet, 'text' | 'runs'>): WaiverReading {
  const text = fold(halfWidth(asWritten));
  if (!anyKeyword.test(text) && !written.some((run) => run.kind === 'struck')) return { waiver: null, task: text };
  const runs = written.map((run) => ({ ...run, text: halfWidth(run.text) }));
  const note = wholeStrike(runs);
  if (note !== null) {
    const struck = fold(plainText(runs.filter((run) => run.kind === 'struck')));
    const within = trailingNote(struck);
    const [keyword, reason] = [keywordOf(unwrap(note)), reasonIn(note)];
    return {
      waiver: { kind: 'struck', keyword: keyword ?? within?.keyword ?? null, reason: reason ?? within?.reason ?? null },
      task: within?.task ?? struck,
    };
  }
  const found = trailingSpan(runs) ?? trailingNote(text);
  if (found === null) return { waiver: null, task: text };
  return { waiver: { kind: 'keyword', keyword: found.keyword, reason: found.reason }, task: found.task };
}

/** Parentheses and colons as Japanese and Chinese text writes them. */
function halfWidth(text: string): string {
  if (!/[（）：]/.test(text)) return text;
  return text.replaceAll('（', '(').replaceAll('）', ')').replaceAll('：', ': ');
}

const keywords = 'deferred|skipped|not required|not needed|moved to|superseded by';
const keywordFirst = new RegExp(`^(?:${keywords})`, 'iu');

/** What only a text with a waiver can have; most have none, and need not be taken apart. */
const anyKeyword = new RegExp(`N/A|${keywords}`, 'iu');

/**
 * The keyword that a note begins with, in lower case; `N/A` only in capitals: "n/a" is how people write an empty cell. A hostile text
 * has a hundred thousand places where a note may begin, so no more than the beginning is looked at.
 */
function keywordOf(note: string): string | null {
  const word = note.startsWith('N/A') ? 'N/A' : keywordFirst.exec(note)?.[0];
  if (word === undefined || isLetterOrDigitAt(note, word.length) || note.charAt(word.length) === '_') return null;
  return word.toLowerCase();
}

/** More words like the keyword: "(skipped, failed or passed)" lists values, and puts nothing off. */
const enumeration = unicodePattern(
  String.raw`^(?:(?:\s*[,/|&]\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+)[\p{L}\p{N}_-]+)+$`,
  'i',
);

/** In a code span the keyword alone is a value, like `skipped: true`; behind a dash, or with a place to go, it is a note. */
const noteInCode = /^(?:\s*[–—]|\s+-+\s|\s+\(|\s+(?:to|until|till|because|since|due|pending|for now)\b)/i;

/** What follows a keyword that says something about the work itself: `(skipped when unset)`, `(deferred-loading)`. */
function isAboutTheWork(rest: string): boolean {
  return (rest.startsWith('-') && isLetterOrDigitAt(rest, 1)) || wordsAboutTheWork.test(rest);
}

const wordsAboutTheWork =
  /^\s*(?:when|if|unless|while|whenever|only|by default|automatically|tests?|items?|entries|files?)\b/iu;

/** What may follow a keyword that no brackets hold together, so that it says "this item is put off". */
const clauseEnd =
  /^(?:\s*$|\s*[(;.→–—:]|\s*-(?=\s)|\s+-|\s+(?:to|until|till|because|since|as|due|pending|per|in favou?r|for now|by|at|here|this)\b)/i;

/** A sentence that ends on the keyword names a value: "Mark the field as *skipped*". */
const wantsValue = unicodePattern(
  String.raw`(?<![\p{L}\p{N}_])(?:as|to|is|are|be|was|were|of|or|and|the|an?|than|from|when|if|not)$`,
  'i',
);

interface Found {
  readonly task: string;
  readonly keyword: string;
  readonly reason: string | null;
}

const onlyPunctuation = unicodePattern(String.raw`^[\s\p{P}]*$`);
const onlySigns = unicodePattern(String.raw`^[\p{P}\p{S}]*$`);

/** The text behind a strike-through that covers the whole item, `''` for none; null where the item is not all struck. */
function wholeStrike(runs: readonly Run[]): string | null {
  const first = runs.findIndex((run) => withoutEnd(run.text) !== '');
  if (runs[first]?.kind !== 'struck') return null;
  let last = first;
  while (
    runs[last + 1]?.kind === 'struck' ||
    (runs[last + 2]?.kind === 'struck' && onlyPunctuation.test(runs[last + 1]?.text ?? ''))
  ) {
    last += 1;
  }
  const rest = runs.slice(last + 1);
  const note = fold(plainText(rest));
  if (onlySigns.test(note)) return '';
  const saysWhy =
    /^[([:;,.–—→※-]/.test(note) ||
    keywordOf(note) !== null ||
    isReasonLine(note) ||
    rest.find((run) => run.text.trim() !== '')?.kind === 'emphasis';
  return saysWhy ? note : null;
}

/** `text _not required – why_`, `` text `N/A – why` ``. */
function trailingSpan(runs: readonly Run[]): Found | null {
  const last = runs.findLastIndex((run) => withoutEnd(run.text) !== '');
  const run = runs[last];
  if (run === undefined || (run.kind !== 'emphasis' && run.kind !== 'code')) return null;
  const before = plainText(runs.slice(0, last));
  const inner = /^\(([\s\S]*)\)$/.exec(withoutEnd(run.text).trimStart())?.[1];
  return found(before, inner ?? run.text, (rest, word) => {
    if (run.kind === 'code') return isNote(rest) && (hasPlace(word) || noteInCode.test(rest));
    if (inner !== undefined) return isNote(rest);
    return isClause(rest, word) && !(withoutEnd(rest) === '' && wantsValue.test(before.trimEnd()));
  });
}

/** A note at the end of a text without marks. */
function trailingNote(text: string): Found | null {
  const bare = withoutEnd(text);
  return trailingParenthesis(bare) ?? trailingClause(bare);
}

/** `text (deferred - why)`. */
function trailingParenthesis(text: string): Found | null {
  const end = text.length;
  if (text[end - 1] !== ')') return null;
  let depth = 0;
  for (let index = end - 1; index > 0; index -= 1) {
    if (text[index] === ')') depth += 1;
    else if (text[index] === '(') depth -= 1;
    if (depth === 0) {
      return found(text.slice(0, index), text.slice(index + 1, end - 1), isNote);
    }
  }
  return null;
}

/** `text - Deferred to X`, `text—deferred`, `text: skipped (why)`. */
function trailingClause(text: string): Found | null {
  for (const separator of text.matchAll(/(?:\s[-–—]+|:|\s→|\s->)\s+|[–—]/g)) {
    const clause = text.slice(separator.index + separator[0].length);
    const clauseFound = found(text.slice(0, separator.index), clause, isClause);
    if (clauseFound !== null) return clauseFound;
  }
  return null;
}

function isNote(rest: string): boolean {
  return !isAboutTheWork(rest) && !enumeration.test(rest);
}

function isClause(rest: string, word: string): boolean {
  return hasPlace(word) || (clauseEnd.test(rest) && !isAboutTheWork(rest));
}

/** Whether the keyword itself goes on to say where: "moved to". */
function hasPlace(word: string): boolean {
  return /\s(?:to|by)$/.test(word);
}

function found(task: string, note: string, holds: (rest: string, word: string) => boolean): Found | null {
  const trimmed = note.trim();
  const word = keywordOf(trimmed);
  if (word === null) return null;
  const rest = trimmed.slice(word.length);
  // Folding comes last: a hostile text has any number of keywords that do not hold.
  return holds(rest, word) && task.trim() !== '' ? { task: fold(task), keyword: word, reason: reasonIn(rest) } : null;
}

/** A note without its separators, brackets and keyword; null where no word is left. */
function reasonIn(note: string): string | null {
  const bare = unwrap(note);
  const rest = unwrap(bare.slice(keywordOf(bare)?.length ?? 0));
  return letterOrDigit.test(rest) ? rest : null;
}

function unwrap(note: string): string {
  const trimmed = withoutEnd(fold(note).replace(/^[\s:;,.–—→※>-]+/, ''));
  return /^\([^()]*\)$/.test(trimmed) ? unwrap(trimmed.slice(1, -1)) : trimmed;
}

/**
 * Without white space, full stops and signs such as ⏸️ at the end. Greedy from the start: `[\s.]+$` would try every place of
 * a long run.
 */
function withoutEnd(text: string): string {
  return upToEnd.exec(text)?.[0] ?? '';
}

const upToEnd = unicodePattern(String.raw`^.*[^\s.\p{So}\uFE0F]`, 's');
