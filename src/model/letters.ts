import { unicodePattern } from './unicode-pattern.js';

// Letters and digits are those of all scripts. Everything else is a sign here, white space as well.

export const letter = unicodePattern(String.raw`[\p{L}]`);
export const letterOrDigit = unicodePattern(String.raw`[\p{L}\p{N}]`);
/** Every run of signs. */
export const runsOfSigns = unicodePattern(String.raw`[^\p{L}\p{N}]+`, 'g');
/** The signs that a text begins with. */
export const leadingSigns = unicodePattern(String.raw`^[^\p{L}\p{N}]+`);

/**
 * Whether a letter or a digit stands at an offset, in UTF-16 code units; a mark that is a letter in capitals (U+0345) counts as one.
 * However long the text, this looks at one character.
 */
export function isLetterOrDigitAt(text: string, at: number): boolean {
  return letterOrDigitFirst.test(text.slice(at, at + 2));
}

const letterOrDigitFirst = unicodePattern(String.raw`^[\p{L}\p{N}]`, 'i');
