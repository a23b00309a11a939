import { unicodePattern } from './unicode-pattern.js';

/** A number as a text states it, in figures or in words, with the unit behind it where it is one of time, of size or of share. */
export interface Quantity {
  /** In the base unit: milliseconds, bytes; the bare number without a unit. */
  readonly value: number;
  readonly unit: 'time' | 'size' | 'none';
  /** Offsets into the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** The quantities of a text, in order. */
export function quantitiesIn(text: string): readonly Quantity[] {
  return [...text.matchAll(quantity.of(text))].map(({ index, 0: match, groups = {} }) => {
    const { unit, factor } = unitOf(groups['unit']);
    return {
      value: numberOf(groups['number'] ?? '') * factor,
      unit,
      start: index,
      end: index + match.length,
    };
  });
}

/** A text with `#` in place of each quantity: what is said of them. */
export function withoutQuantities(text: string): string {
  return text.replace(quantity.of(text), '#');
}

const ones = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const numberWords: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
  ['a hundred', 100],
  ['a thousand', 1000],
  ['half', 0.5],
]);

const units = [
  { words: 'ms|msecs?|milliseconds?', unit: 'time', factor: 1 },
  { words: 's|secs?|seconds?', unit: 'time', factor: 1_000 },
  { words: 'm|mins?|minutes?', unit: 'time', factor: 60_000 },
  { words: 'h|hrs?|hours?', unit: 'time', factor: 3_600_000 },
  { words: 'd|days?', unit: 'time', factor: 86_400_000 },
  { words: 'weeks?', unit: 'time', factor: 604_800_000 },
  { words: 'bytes?', unit: 'size', factor: 1 },
  { words: 'k(?:i?b)?', unit: 'size', factor: 1_024 },
  { words: 'mi?b', unit: 'size', factor: 1_048_576 },
  { words: 'gi?b', unit: 'size', factor: 1_073_741_824 },
  { words: 'ミリ秒', unit: 'time', factor: 1 },
  { words: '秒', unit: 'time', factor: 1_000 },
  { words: '分', unit: 'time', factor: 60_000 },
  { words: '時間', unit: 'time', factor: 3_600_000 },
  { words: '日', unit: 'time', factor: 86_400_000 },
] as const satisfies readonly { words: string; unit: Quantity['unit']; factor: number }[];

const spelledUnits = units.map(({ words }) => words).filter((words) => /^[a-z]/.test(words));
/** Behind a Japanese unit the text goes on without a space. One look ahead for all of the others: each costs time to compile. */
const unitPattern = [
  String.raw`(?:${spelledUnits.join('|')})(?![\p{L}\p{N}_])`,
  ...units.map(({ words }) => words).filter((words) => !spelledUnits.includes(words)),
].join('|');
const tensPattern = String.raw`(?:${tens.join('|')})(?:-(?:${ones.slice(1, 10).join('|')}))?`;
const numberPattern = String.raw`\d[\d,.]*|\b(?:${tensPattern}|${[...numberWords.keys()].join('|')})(?![\w-])`;

const quantity = unicodePattern(String.raw`(?<number>${numberPattern})(?:[ -]?(?<unit>${unitPattern}))?`, 'gi');

function unitOf(word: string | undefined): Pick<Quantity, 'unit'> & { readonly factor: number } {
  const found =
    word === undefined ? undefined : units.find(({ words }) => new RegExp(`^(?:${words})$`, 'i').test(word));
  return found ?? { unit: 'none', factor: 1 };
}

function numberOf(written: string): number {
  const word = written.toLowerCase();
  const [ten = '', one = ''] = word.split('-');
  const spelled = numberWords.get(word) ?? (numberWords.get(ten) ?? Number.NaN) + (numberWords.get(one) ?? Number.NaN);
  return Number.isNaN(spelled) ? Number.parseFloat(written.replaceAll(',', '')) : spelled;
}
