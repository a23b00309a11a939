import { bigramsOf, similarity } from './similarity.js';
import { textKey } from './text-key.js';
import { unicodePattern } from './unicode-pattern.js';

/** Texts less alike than this have little more in common than their subject. */
const hardlyAlike = 0.47;

/** Code units of a text that are looked at: no item needs more, and a hostile one is as long as the plan. */
const longest = 2_000;

/**
 * Whether a text that was rewritten asks for less than before, or for something else: a reservation came in, a number or a name went
 * out, a "without" or "never" is gone, or hardly anything is left of it. Both are Markdown sources; precise rather than complete.
 */
export function saysLess(before: string, after: string): boolean {
  const [was, is] = [before.slice(0, longest), after.slice(0, longest)];
  const now = is.toLowerCase();
  return (
    isNarrower(wordsOf(reservation, is), wordsOf(reservation, was)) ||
    isNarrower(numbersOf(was), numbersOf(is)) ||
    (wordsOf(exclusion, was).size > 0 && wordsOf(exclusion, is).size === 0) ||
    [...namesOf(was)].some((name) => !now.includes(name.toLowerCase())) ||
    // A note behind the text, however long, takes nothing from it.
    (!textKey(is).includes(textKey(was)) && similarity(bigramsOf(was.toLowerCase()), bigramsOf(now)) < hardlyAlike)
  );
}

/** Whether one set has something that another lacks. */
function isNarrower(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((value) => !other.has(value));
}

/** Words that say it is not all done, or not here. */
const reservation =
  /\b(?:pending|to-?do|tbd|wip|not yet|follow-?ups?|to be \w+|assum(?:ed|ing)|partial(?:ly)?|stub(?:s|bed)?|placeholders?|estimated|tracked|best.effort|if possible|where (?:feasible|possible))\b|想定|予定|未[実対検]|別途|保留|後日|前提/giu;

/** Words that make a demand strict. */
const exclusion = /\b(?:without|never)\b/giu;

function wordsOf(pattern: RegExp, text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(pattern)].map(([word]) => word.toLowerCase()));
}

/** From two on: "one" is a pronoun as well. */
const numberWords = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const figure = unicodePattern(String.raw`(?<![\p{L}\p{N}_.,/#:-])[\p{Nd}]+(?:[.,][\p{Nd}]+)*`, 'g');

/** Numbers that stand for themselves, in figures or words; none that are part of a name, a version, a path or code. */
function numbersOf(source: string): ReadonlySet<string> {
  const text = withoutCode(source).toLowerCase();
  const figures = wordsOf(figure.of(text), text);
  const words = wordsOf(new RegExp(`\\b(?:${numberWords.join('|')})\\b`, 'g'), text);
  return new Set([
    ...[...figures].map((digits) => digits.replaceAll(',', '')),
    ...[...words].map((word) => String(numberWords.indexOf(word) + 2)),
  ]);
}

/** Names such as `Windows` or `WSL`, not at the start of a sentence; of code, which is rewritten often, none. */
function namesOf(source: string): ReadonlySet<string> {
  const text = withoutCode(source);
  return wordsOf(capitalized.of(text), text);
}

const capitalized = unicodePattern(
  String.raw`(?<=[\p{L}\p{N},/(+&]\s{0,2})(?<![\p{L}\p{N}])[\p{Lu}](?:[\p{Lu}]+|[\p{Ll}]+)(?![\p{L}\p{N}_:.(-])`,
  'g',
);

function withoutCode(source: string): string {
  return source.replace(/`[^`]*`/g, '`');
}
