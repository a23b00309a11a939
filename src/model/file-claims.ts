import type { Item, PlanCodeSpan } from './plan.js';
import { unicodePattern } from './unicode-pattern.js';

/** What an item says that was done to a file. */
export interface FileClaim {
  readonly deed: 'created' | 'changed';
  /** The span that names the file. */
  readonly span: PlanCodeSpan;
}

/**
 * What an item says of the files that it names, `spans` being its code in order. Read narrowly: a verb of making or changing, and
 * soon behind it the file. What is moved, taken away, or only spoken of is not among them.
 */
export function fileClaims(item: Item, spans: readonly PlanCodeSpan[]): readonly FileClaim[] {
  if (item.waiver !== null || tellsOtherwise.test(item.text)) return [];
  const claims: FileClaim[] = [];
  let before = '';
  let deed: FileClaim['deed'] | null = null;
  const texts = textsAround(item, spans);
  for (const [index, span] of spans.entries()) {
    const around = texts[index];
    if (around === undefined) break;
    before = (before + around.before).slice(-maxReach);
    deed = (continues.test(before) ? deed : deedBefore(before, around.after)) ?? deedBehind(around.after);
    if (deed !== null) claims.push({ deed, span });
    before += code;
  }
  return claims;
}

/** Whether a text speaks of something being made. */
export function speaksOfMaking(text: string): boolean {
  return makes.test(text);
}

/** Stands for a span of code among the words. */
const code = '\uFFFC';
/** Code units before a span in which its verb is looked for. */
const maxReach = 120;
/** Code units behind a span that may say more about it. */
const maxBehind = 40;

/** An item may say itself that it came otherwise; and a question says nothing. */
const tellsOtherwise =
  /\b(?:renamed|moved|merged|replaced|superseded|removed|deleted|dropped|folded|reverted|skipped|deferred|instead|obsolete|no longer)\b|[?？]/i;

/** A list of files goes on under the verb of the first. */
const continues = new RegExp(String.raw`${code}[\s,、&+と]*(?:(?:and|or)\s)?\s?$`);

interface TextsAround {
  /** The text between the span before and this one. */
  readonly before: string;
  /** The text behind this one, up to and with the next. */
  readonly after: string;
}

/** The words around each span. The item's text has the code without its marks, so that it is looked for in order. */
function textsAround({ text }: Item, spans: readonly PlanCodeSpan[]): readonly TextsAround[] {
  const ends: number[] = [];
  const befores: string[] = [];
  let from = 0;
  for (const span of spans) {
    const written = span.text.replace(/\s+/g, ' ').trim();
    const at = text.indexOf(written, from);
    // The text of an item ends before what it swallowed.
    if (at === -1) break;
    befores.push(text.slice(from, at));
    from = at + written.length;
    ends.push(from);
  }
  return befores.map((before, index) => {
    const next = befores[index + 1];
    const after = next === undefined ? text.slice(ends[index]) : next + code;
    return { before, after: after.slice(0, maxBehind) };
  });
}

/** `x` created; in Japanese the verb always stands behind. */
function deedBehind(after: string): FileClaim['deed'] | null {
  if (passive.test(after)) return 'created';
  return japanese.made.test(after) ? 'created' : japanese.changed.test(after) ? 'changed' : null;
}

const passive =
  /^\s(?:(?:is|are|was|were|has been|have been)\s)?(?:created|added|written|generated)\b(?!\s(?:in)?to\b)/i;

const japanese = {
  made: new RegExp(String.raw`^\s?[をに][^${code}。、()（）]{0,12}(?:作成|追加)`),
  changed: new RegExp(String.raw`^\s?を[^${code}。、()（）]{0,12}(?:更新|修正|変更)`),
};

const lastWord = unicodePattern(String.raw`([\p{L}]*)[\s(（:："“]*$`);

function deedBefore(before: string, after: string): FileClaim['deed'] | null {
  const verb = [...before.matchAll(verbs.of(before))].at(-1);
  if (verb === undefined) return null;
  const gap = before.slice(verb.index + verb[0].length);
  const last = lastWord.exec(gap)?.[1]?.toLowerCase() ?? '';
  if (gap.length > maxGap || leadsAway.test(gap) || last.endsWith('ing') || unrelated.has(last)) return null;
  if (verb.groups?.['changing'] !== undefined) return 'changed';
  if (verb.groups?.['making'] === undefined) return null;
  if (last === 'to' || last === 'into') return 'changed';
  if (last !== 'in' && speaksOfMention.test(after)) return null;
  return 'created';
}

const making = [
  'creat(?:e[sd]?|ing)',
  'add(?:s|ed|ing)?',
  'writ(?:es?|ten|ing)|wrote',
  'introduc(?:e[sd]?|ing)',
  'implement(?:s|ed|ing)?',
  'generat(?:e[sd]?|ing)',
  'scaffold(?:s|ed|ing)?',
  'new (?:file|module|script|document|page|component|class|workflow|test)s?',
].join('|');

const makes = new RegExp(String.raw`\b(?:${making})\b|作成|追加`, 'i');

const changing = [
  'updat(?:e[sd]?|ing)',
  'modif(?:y|ies|ied|ying)',
  'chang(?:e[sd]?|ing)',
  'refactor(?:s|ed|ing)?',
  'extend(?:s|ed|ing)?',
  'edit(?:s|ed|ing)?',
  'adjust(?:s|ed|ing)?',
].join('|');

/** What is done with a file that is there, or is not to be there. */
const other = [
  '(?:delet|remov|renam|mov|replac|retir|deprecat|merg|exclud|ignor|migrat|us|pars|execut|invok|validat)(?:e[sd]?|ing)',
  '(?:convert|extract|reject|detect)(?:s|ed|ing)?|verif(?:y|ies|ied|ying)|cop(?:y|ies|ied|ying)',
  'drop(?:s|ped|ping)?|split(?:s|ting)?|runs?|reads?',
].join('|');

const verbs = unicodePattern(
  String.raw`(?<![\p{L}\p{N}_-])(?:(?<making>${making})|(?<changing>${changing})|${other})(?![\p{L}\p{N}_-])`,
  'gi',
);

/** Code units between a verb and its file; farther away another thing is meant. */
const maxGap = 60;

/** Words behind a verb with which something else begins; `to` with what is to be done. */
const leadsAway = unicodePattern(
  String.raw`[.;!]\s|e\.g\.|\b(?:that|which|what|who|how|whether|so|when|where|while|if|unless|because|since|until|not|no|without|rather|next|close|similar|according|compared|due|such as|via|based|per|see|from)\b|\bto\s(?!(?:the|an?|our|its)\s)[\p{L}]`,
  'i',
);

/** A file behind one of these is what the thing is about, not what is made. */
const unrelated: ReadonlySet<string> = new Set([
  ...[
    'for',
    'of',
    'from',
    'with',
    'against',
    'about',
    'by',
    'on',
    'like',
    'than',
    'after',
    'before',
    'between',
    'through',
  ],
]);

/** Behind a file: it is put into something, or only a mention of it is made. */
const speaksOfMention = new RegExp(
  String.raw`^(?:[-'’]|\s(?:entry|entries|links?|references?|imports?|paths?|rule|line|mention)\b|\s(?:in)?to\s(?:${code}|the\b|an?\b|our\b|its\b|each\b|both\b|every\b|all\b))`,
  'i',
);
